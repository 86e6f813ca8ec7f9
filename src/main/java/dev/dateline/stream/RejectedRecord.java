package dev.dateline.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record that was put aside, as its headers tell of it.
 *
 * @param key key as it can be shown, or null if it has none; bytes that are no text are shown as U+FFFD
 * @param reason kind of defect, such as {@code not-avro}
 * @param cause what is wrong, in words
 * @param exception class of the exception
 * @param topic topic from which it came
 * @param partition its partition there
 * @param offset its offset there
 * @param time when it was rejected, in ISO 8601, UTC
 * @param bytes length of its value as it came, 0 for a null
 * @param cut whether only the beginning of its value was kept
 */
public record RejectedRecord(
        @Nullable String key,
        String reason,
        String cause,
        String exception,
        String topic,
        int partition,
        long offset,
        String time,
        int bytes,
        boolean cut) {

    /** Where it stood when it was rejected. */
    public String place() {
        return topic + "-" + partition + "@" + offset;
    }

    TopicPartition origin() {
        return new TopicPartition(topic, partition);
    }

    static RejectedRecord of(ConsumerRecord<byte @Nullable [], byte @Nullable []> record) {
        byte[] key = record.key();
        byte[] value = record.value();
        String fullLength = header(record, RejectedHeaders.FULL_LENGTH, "");
        int kept = value == null ? 0 : value.length;
        return new RejectedRecord(
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                header(record, RejectedHeaders.REASON, "unknown"),
                header(record, RejectedHeaders.CAUSE, ""),
                header(record, RejectedHeaders.EXCEPTION, ""),
                header(record, RejectedHeaders.TOPIC, ""),
                (int) number(header(record, RejectedHeaders.PARTITION, ""), -1),
                number(header(record, RejectedHeaders.OFFSET, ""), -1),
                header(record, RejectedHeaders.TIME, ""),
                (int) number(fullLength, kept),
                !fullLength.isEmpty());
    }

    /** Others can write to the topic, too: a header that is missing or no number must not end the listing. */
    private static long number(String text, long otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name, String otherwise) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? otherwise
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
