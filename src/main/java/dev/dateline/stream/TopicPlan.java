package dev.dateline.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics as they are made where they are missing.
 *
 * @param partitions partitions of each: how far the work can spread
 * @param replicationFactor copies of each on the cluster's nodes
 */
public record TopicPlan(int partitions, int replicationFactor) {

    /** Entries cite every report: those of a big event outgrow Kafka's usual megabyte. */
    public static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

    /** What {@link Rejection} cuts records to, with room for what Kafka adds: Kafka's own default, unless a cluster has a smaller one. */
    private static final int MAX_REJECTED_BYTES = 1_048_588;

    /** How long a null stays readable. An application, or the state of an instance, that was down for longer would miss a withdrawal. */
    private static final Duration TOMBSTONES_STAY = Duration.ofDays(30);

    private static final int COPIES_TO_LOSE_ONE = 3;
    private static final Duration ARTICLES_STAY = Duration.ofDays(365);
    private static final Duration REJECTED_STAY = Duration.ofDays(30);

    /** @throws IllegalArgumentException if one is not positive */
    public TopicPlan {
        if (partitions < 1 || replicationFactor < 1 || replicationFactor > Short.MAX_VALUE) {
            throw new IllegalArgumentException("partitions and replication factor are at least 1");
        }
    }

    /** One copy of each partition, for a single node. */
    public static TopicPlan singleNode(int partitions) {
        return new TopicPlan(partitions, 1);
    }

    /** The topics with their clean-up. */
    public List<NewTopic> topics(TopicNames names) {
        return List.of(
                topic(
                        Topics.ARTICLES,
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete",
                                TopicConfig.RETENTION_MS_CONFIG, millis(ARTICLES_STAY),
                                TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(TOMBSTONES_STAY),
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_MESSAGE_BYTES))),
                topic(names.mentions(), compacted()),
                topic(names.timeline(), compacted()),
                topic(
                        names.rejected(),
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                "delete",
                                TopicConfig.RETENTION_MS_CONFIG,
                                millis(REJECTED_STAY),
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                Integer.toString(MAX_REJECTED_BYTES))));
    }

    private static Map<String, String> compacted() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, "compact",
                TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(TOMBSTONES_STAY),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_MESSAGE_BYTES));
    }

    /**
     * A changelog topic as Kafka Streams would make it, with as many partitions as what it belongs to, but nulls that stay: state that an
     * instance kept while others worked on takes back only what it still finds taken back.
     */
    NewTopic changelog(String name, int partitionsOfSource, Map<String, String> configuration) {
        Map<String, String> chosen = new TreeMap<>(durable(compacted()));
        chosen.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime");
        chosen.putAll(configuration);
        return new NewTopic(name, partitionsOfSource, (short) replicationFactor).configs(chosen);
    }

    private NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, partitions, (short) replicationFactor).configs(durable(configuration));
    }

    /** With three copies, what is acknowledged lies on two: the loss of a node loses nothing. */
    private Map<String, String> durable(Map<String, String> configuration) {
        Map<String, String> more = new TreeMap<>(configuration);
        if (replicationFactor >= COPIES_TO_LOSE_ONE) {
            more.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(COPIES_TO_LOSE_ONE - 1));
        }
        return more;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
