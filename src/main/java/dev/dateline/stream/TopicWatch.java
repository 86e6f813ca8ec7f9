package dev.dateline.stream;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that the topics which the application writes are there. Kafka's producer waits for one that was deleted, for ever and without
 * a word, as if it were yet to come.
 */
final class TopicWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineApplication.class);

    /** A node that has just started may not know all topics yet. */
    private static final int MISSES_THAT_COUNT = 3;

    private final Admin admin;
    private final List<String> topics;
    private int misses;

    /** @param admin client of the cluster; is closed with this */
    TopicWatch(Admin admin, TopicNames names) {
        this.admin = admin;
        this.topics = List.of(names.mentions(), names.timeline(), names.rejected());
    }

    /**
     * Looks for them.
     *
     * @throws KafkaException if one was missing time and again
     */
    void look() {
        Set<String> missing = new TreeSet<>(topics);
        try {
            missing.removeAll(new TopicSetup(admin).partitions(topics).keySet());
        } catch (TopicException e) {
            LOG.debug("topics not seen: {}", e.getMessage());
            return;
        }
        misses = missing.isEmpty() ? 0 : misses + 1;
        if (misses >= MISSES_THAT_COUNT) {
            throw new KafkaException("topic " + String.join(", ", missing)
                    + " was deleted while running: start again, and do as it says");
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
