package dev.dateline.stream;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Utils;

/**
 * Looks whether articles lie where Kafka's own producers put their ids. What is known of an id is known by its partition: versions
 * and withdrawals that are written to different ones do not meet. May be used by many threads.
 */
final class ArticlePartitions {

    private final int count;
    private final Consumer<String> warning;
    private final AtomicBoolean warned = new AtomicBoolean();

    /**
     * @param count partitions of topic {@code articles}
     * @param warning is told, once, of the first article that lies elsewhere
     */
    ArticlePartitions(int count, Consumer<String> warning) {
        this.count = count;
        this.warning = warning;
    }

    /** Looks at an article that was read from a partition. */
    void look(String id, int partition) {
        int usual = partition(id);
        if (partition != usual && warned.compareAndSet(false, true)) {
            warning.accept("article " + id + " lies on partition " + partition + " of " + Topics.ARTICLES
                    + ", and Kafka's own producers, as that of `dateline produce`, write what changes it to " + usual
                    + ", where it has no effect: set partitioner=murmur2_random where the article was written");
        }
    }

    /** As Kafka's producers in Java do by default. */
    int partition(String id) {
        return Utils.toPositive(Utils.murmur2(id.getBytes(StandardCharsets.UTF_8))) % count;
    }
}
