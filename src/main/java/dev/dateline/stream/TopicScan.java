package dev.dateline.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads once what is on topics: from a place to where they end at the time of asking, what is committed only. It belongs to no
 * consumer group and leaves no trace on the cluster. For one thread.
 */
final class TopicScan implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    /** A cluster that gives nothing for so long does not answer. */
    private static final long PATIENCE_NANOS = Duration.ofSeconds(60).toNanos();

    private final KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer;

    private TopicScan(KafkaConsumer<byte @Nullable [], byte @Nullable []> consumer) {
        this.consumer = consumer;
    }

    static TopicScan open(KafkaSettings settings) {
        Map<String, Object> properties = new HashMap<>(settings.forConsumer());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new TopicScan(new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    /** The partitions of a topic. */
    List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** Where the partitions of a topic begin. */
    Map<TopicPartition, Long> beginnings(String topic) {
        return consumer.beginningOffsets(partitions(topic));
    }

    /** Where the partitions of a topic end, as far as it is committed. */
    Map<TopicPartition, Long> ends(String topic) {
        return consumer.endOffsets(partitions(topic));
    }

    /** Reads a whole topic. */
    void all(String topic, Consumer<ConsumerRecord<byte @Nullable [], byte @Nullable []>> reader) {
        whileWanted(beginnings(topic), record -> {
            reader.accept(record);
            return true;
        });
    }

    /**
     * Reads partitions, each from an offset on, until they end or the reader wants no more.
     *
     * @param reader takes a record and says whether it wants more
     * @throws KafkaException if the cluster refuses or does not answer
     */
    void whileWanted(
            Map<TopicPartition, Long> from, Predicate<ConsumerRecord<byte @Nullable [], byte @Nullable []>> reader) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(from.keySet());
        consumer.assign(new ArrayList<>(from.keySet()));
        from.forEach(consumer::seek);
        long patience = System.nanoTime() + PATIENCE_NANOS;
        while (!isAt(ends)) {
            boolean some = false;
            for (ConsumerRecord<byte @Nullable [], byte @Nullable []> record : consumer.poll(POLL)) {
                some = true;
                boolean isNewer = record.offset() >= ends.getOrDefault(partition(record), 0L);
                if (!isNewer && !reader.test(record)) {
                    return;
                }
            }
            if (some) {
                patience = System.nanoTime() + PATIENCE_NANOS;
            } else if (System.nanoTime() - patience > 0) {
                throw new KafkaException("the Kafka cluster gives nothing more of " + from.keySet());
            }
        }
    }

    /** The record at a place, or null if it is gone. */
    @Nullable
    ConsumerRecord<byte @Nullable [], byte @Nullable []> at(TopicPartition partition, long offset) {
        List<ConsumerRecord<byte @Nullable [], byte @Nullable []>> found = new ArrayList<>();
        whileWanted(Map.of(partition, offset), record -> {
            if (record.offset() == offset) {
                found.add(record);
            }
            return false;
        });
        return found.isEmpty() ? null : found.get(0);
    }

    static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private boolean isAt(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
