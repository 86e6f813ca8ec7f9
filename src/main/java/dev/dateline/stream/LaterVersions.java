package dev.dateline.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * What has come on a topic after records that were rejected: by it is known which of them are out of date. Holds no values, so
 * that any number of rejected records can be looked at.
 */
final class LaterVersions {

    private final Map<Key, Long> last = new HashMap<>();
    private final Set<String> replayed = new HashSet<>();

    private LaterVersions() {}

    /** Reads the rejected records with these reasons, and then the topics that they came from, from the first of them on. */
    static LaterVersions find(TopicScan scan, TopicNames topics, Set<RejectionReason> reasons) {
        LaterVersions later = new LaterVersions();
        Map<TopicPartition, Long> from = new HashMap<>();
        scan.all(topics.rejected(), record -> {
            RejectedRecord rejected = RejectedRecord.of(record);
            if (RejectedReader.isWanted(rejected, reasons) && rejected.offset() >= 0) {
                from.merge(rejected.origin(), rejected.offset(), Math::min);
                byte[] key = record.key();
                if (key != null) {
                    later.last.put(new Key(rejected.origin(), ByteBuffer.wrap(key)), rejected.offset());
                }
            }
        });
        for (String topic : List.of(Topics.ARTICLES, topics.mentions())) {
            if (from.keySet().stream().anyMatch(partition -> partition.topic().equals(topic))) {
                Map<TopicPartition, Long> there = scan.beginnings(topic);
                there.keySet().retainAll(from.keySet());
                there.replaceAll((partition, begin) -> Math.max(begin, from.getOrDefault(partition, begin)));
                scan.whileWanted(there, later::add);
            }
        }
        return later;
    }

    private boolean add(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        byte[] key = record.key();
        if (key != null) {
            last.computeIfPresent(
                    new Key(TopicScan.partition(record), ByteBuffer.wrap(key)), (same, before) -> record.offset());
        }
        Header mark = record.headers().lastHeader(RejectedHeaders.REPLAY_OF);
        if (mark != null && mark.value() != null) {
            replayed.add(new String(mark.value(), StandardCharsets.UTF_8));
        }
        return true;
    }

    /** Whether a rejected record is out of date: something later has its key, or it was replayed. */
    boolean replaces(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, RejectedRecord rejected) {
        byte[] key = record.key();
        boolean newer = key != null
                && last.getOrDefault(new Key(rejected.origin(), ByteBuffer.wrap(key)), -1L) > rejected.offset();
        return newer || replayed.contains(mark(record));
    }

    /** The place of a rejected record, by which its replay is known. */
    static String mark(ConsumerRecord<?, ?> rejected) {
        return rejected.topic() + "-" + rejected.partition() + "@" + rejected.offset();
    }

    private record Key(TopicPartition partition, ByteBuffer key) {}
}
