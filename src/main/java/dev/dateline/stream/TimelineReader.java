package dev.dateline.stream;

import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads topic {@code timeline} from its beginning, what is committed only, in the order of each partition. It belongs to no consumer
 * group and leaves no trace on the cluster. For one thread, but for {@link #wakeup}.
 *
 * <pre>{@code
 * try (TimelineReader reader = TimelineReader.open(settings)) {
 *     TimelineView view = new TimelineView();
 *     while (!reader.caughtUp()) {
 *         reader.poll(Duration.ofMillis(200)).forEach(view::apply);
 *     }
 *     view.entries().forEach(...);
 * }
 * }</pre>
 */
public final class TimelineReader implements AutoCloseable {

    private final Consumer<byte[], byte[]> consumer;
    private final Wire<TimelineEvent> wire = Wire.timelineEvents();
    private Map<TopicPartition, Long> ends;

    private TimelineReader(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    /**
     * Connects to the cluster.
     *
     * @throws TopicException if the topic is missing or the cluster cannot be used
     */
    public static TimelineReader open(KafkaSettings settings) {
        String topic = TopicNames.of(settings).timeline();
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).require(List.of(topic), settings);
        }
        Map<String, Object> properties = new HashMap<>(settings.forConsumer());
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return new TimelineReader(consumer, consumer.endOffsets(partitions));
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /**
     * The next changes; none if there are none within the time, or after {@link #wakeup}.
     *
     * @throws KafkaException if the cluster refuses, or a record is not an entry; the message names its place
     */
    public List<TimelineChange> poll(Duration timeout) {
        List<TimelineChange> changes = new ArrayList<>();
        try {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(timeout)) {
                changes.add(change(record));
            }
        } catch (WakeupException e) {
            return changes;
        }
        return changes;
    }

    /** Whether all that was on the topic when the reader was opened, or at the last {@link #markEnd}, has been read. */
    public boolean caughtUp() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Makes {@link #caughtUp} mean all that is on the topic now. */
    public void markEnd() {
        ends = consumer.endOffsets(ends.keySet());
    }

    /** Makes a {@link #poll} of another thread return. */
    public void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private TimelineChange change(ConsumerRecord<byte[], byte[]> record) {
        String id = new String(record.key(), StandardCharsets.UTF_8);
        byte[] value = record.value();
        TimelineEvent event = value == null ? null : decode(record);
        String reason = header(record, TimelineHeaders.REASON);
        return new TimelineChange(
                id,
                event,
                reason == null ? null : TimelineChange.Removal.of(reason),
                header(record, TimelineHeaders.SURVIVOR),
                new TimelineChange.Position(record.partition(), record.offset(), record.timestamp()),
                value == null ? null : ByteBuffer.wrap(value));
    }

    private TimelineEvent decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            return wire.decode(record.value());
        } catch (SerializationException e) {
            throw new KafkaException(
                    "record " + record.topic() + "-" + record.partition() + "@" + record.offset() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
