package dev.dateline.stream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that topics are there, and are those that were there at first. Kafka's clients go by names: a producer waits for a topic that was
 * deleted, for ever and without a word, as if it were yet to come; a consumer takes one that was made anew for the one that it read.
 */
public final class TopicWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);

    /** A node that has just started may not know all topics yet. */
    private static final int MISSES_THAT_COUNT = 3;

    private final Admin admin;
    private final List<String> topics;
    private final Map<String, Uuid> ids = new TreeMap<>();
    private int misses;
    private volatile boolean answered = true;
    private volatile boolean closed;

    /**
     * Looks for the first time.
     *
     * @param admin client of the cluster; is closed with this
     */
    public TopicWatch(Admin admin, Collection<String> topics) {
        this.admin = admin;
        this.topics = List.copyOf(topics);
        look();
    }

    /**
     * Looks for them. That the cluster does not answer is told once, and that it does again.
     *
     * @throws KafkaException if one is another than before, or was missing time and again
     */
    public void look() {
        Map<String, Uuid> found;
        try {
            found = new TopicSetup(admin).ids(topics);
        } catch (TopicException e) {
            if (answered && !closed) {
                LOG.warn("{}; trying again", e.getMessage());
            }
            answered = false;
            return;
        }
        if (!answered) {
            LOG.warn("the Kafka cluster answers again");
        }
        answered = true;
        Set<String> missing = new TreeSet<>(topics);
        missing.removeAll(found.keySet());
        misses = missing.isEmpty() ? 0 : misses + 1;
        if (misses >= MISSES_THAT_COUNT) {
            throw deleted(missing);
        }
        Set<String> others = new TreeSet<>();
        found.forEach((topic, id) -> {
            if (!id.equals(ids.getOrDefault(topic, id))) {
                others.add(topic);
            }
        });
        if (!others.isEmpty()) {
            throw deleted(others);
        }
        ids.putAll(found);
    }

    /** Whether the cluster answered when it was asked last. */
    boolean isAnswered() {
        return answered;
    }

    private static KafkaException deleted(Set<String> topics) {
        return new KafkaException(
                "topic " + String.join(", ", topics) + " was deleted while running: start again, and do as it says");
    }

    @Override
    public void close() {
        closed = true;
        admin.close();
    }
}
