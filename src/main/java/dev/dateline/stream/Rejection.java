package dev.dateline.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Makes records for {@link Topics#ARTICLES_REJECTED}. */
final class Rejection {

    /** Leaves room for headers below Kafka's usual megabyte: a rejected record that no topic takes would stop the thread. */
    private static final int MAX_VALUE_LENGTH = 900_000;

    /** More headers, or a longer key, than any sender has cause for: headers are left out, the key is cut. */
    private static final int MAX_REST_LENGTH = 50_000;

    private static final int MAX_CAUSE_LENGTH = 1000;

    private Rejection() {}

    /** The record as received, with headers of {@link RejectedHeaders} added. */
    static Record<byte @Nullable [], byte @Nullable []> of(
            Record<byte @Nullable [], byte @Nullable []> record, RejectedException why, ProcessingContext context) {
        Headers headers =
                length(record.headers()) > MAX_REST_LENGTH ? new RecordHeaders() : new RecordHeaders(record.headers());
        put(headers, RejectedHeaders.REASON, why.reason().label());
        put(headers, RejectedHeaders.CAUSE, shortened(String.valueOf(why.getMessage())));
        put(headers, RejectedHeaders.EXCEPTION, why.exceptionClass());
        put(
                headers,
                RejectedHeaders.TIME,
                Instant.ofEpochMilli(context.currentSystemTimeMs()).toString());
        context.recordMetadata().ifPresent(place -> putPlace(headers, place));
        headers.remove(RejectedHeaders.FULL_LENGTH);
        byte[] key = cut(record.key(), MAX_REST_LENGTH);
        byte[] value = cut(record.value(), MAX_VALUE_LENGTH);
        if (key != record.key() || value != record.value() || length(record.headers()) > MAX_REST_LENGTH) {
            put(headers, RejectedHeaders.FULL_LENGTH, Integer.toString(length(record.value())));
        }
        // The time of rejection: by that of an old record, the topic would delete it at once.
        return new Record<>(key, value, context.currentSystemTimeMs(), headers);
    }

    /** A message may cite what it is about. */
    private static String shortened(String cause) {
        return cause.length() <= MAX_CAUSE_LENGTH ? cause : cause.substring(0, MAX_CAUSE_LENGTH) + "…";
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static byte @Nullable [] cut(byte @Nullable [] bytes, int length) {
        return bytes == null || bytes.length <= length ? bytes : Arrays.copyOf(bytes, length);
    }

    private static long length(Headers headers) {
        long length = 0;
        for (Header header : headers) {
            length += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return length;
    }

    private static void putPlace(Headers headers, RecordMetadata place) {
        put(headers, RejectedHeaders.TOPIC, place.topic());
        put(headers, RejectedHeaders.PARTITION, Integer.toString(place.partition()));
        put(headers, RejectedHeaders.OFFSET, Long.toString(place.offset()));
    }

    /** Replaces what an earlier rejection of the same record left. */
    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
