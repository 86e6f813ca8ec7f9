package dev.dateline.stream;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The properties of Kafka Streams that Dateline chooses; a user's own come before them. */
final class StreamsDefaults {

    private static final int MAX_THREADS = 4;

    private StreamsDefaults() {}

    /** All properties of the application; the settings name the state folder. */
    static Properties properties(KafkaSettings settings, ApplicationOptions options, RocksDbResources shared) {
        Properties properties = new Properties();
        addGuarantees(properties);
        addThroughput(properties);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId(settings));
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, options.topics().replicationFactor());
        properties.putAll(settings.forStreams());
        addInstance(properties);
        // Not for the user to set: without them the memory is not bounded, or the state may not be found again.
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        // There is no global store; unset, Kafka warns of a change of this default at each start.
        properties.put("processing.exception.handler.global.enabled", true);
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(RocksDbResources.PROPERTY, shared);
        return properties;
    }

    /** Static membership, where the group protocol has it. */
    private static void addInstance(Properties properties) {
        String protocol = String.valueOf(properties.getOrDefault(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic"));
        boolean chosen = properties.containsKey(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG)
                || properties.containsKey(consumer(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG));
        if (!chosen && protocol.equalsIgnoreCase("classic")) {
            Path state = Path.of(properties.getProperty(StreamsConfig.STATE_DIR_CONFIG));
            properties.put(consumer(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), InstanceId.of(state));
        }
    }

    private static void addGuarantees(Properties properties) {
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(consumer(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // An instance that dies is noticed after this; Kafka's 45 s are a long time without news.
        properties.put(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 15_000);
        properties.put(consumer(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
    }

    private static void addThroughput(Properties properties) {
        properties.put(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG,
                Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()));
        // Two hops, each seen by the next when committed: news is on the timeline after some two commits.
        // A thread that waits for records longer than that commits late.
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 20);
        properties.put(StreamsConfig.POLL_MS_CONFIG, 10L);
        // Each task reads one topic: there is no other to wait for, and asking whether there is costs with every
        // record.
        properties.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, -1L);
        properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 32L * 1024 * 1024);
        properties.put(producer(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        properties.put(producer(ProducerConfig.BATCH_SIZE_CONFIG), 131_072);
        properties.put(producer(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), TopicPlan.MAX_MESSAGE_BYTES);
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), TopicPlan.MAX_MESSAGE_BYTES);
    }

    private static String consumer(String name) {
        return StreamsConfig.consumerPrefix(name);
    }

    private static String producer(String name) {
        return StreamsConfig.producerPrefix(name);
    }

    /** Whether these settings leave the guarantee as it is. */
    static boolean isExactlyOnce(KafkaSettings settings) {
        return StreamsConfig.EXACTLY_ONCE_V2.equals(settings.forStreams()
                .getOrDefault(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2));
    }

    /** The application's id under these settings: its consumer group, and the prefix of its internal topics. */
    static String applicationId(KafkaSettings settings) {
        Map<String, String> set = settings.forStreams();
        return set.getOrDefault(
                StreamsConfig.APPLICATION_ID_CONFIG, TimelineApplication.DEFAULT_ID + settings.generationEnding());
    }
}
