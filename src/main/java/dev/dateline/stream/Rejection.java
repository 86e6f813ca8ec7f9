package dev.dateline.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
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

    private Rejection() {}

    /** The record as received, with headers of {@link RejectedHeaders} added. */
    static Record<byte @Nullable [], byte @Nullable []> of(
            Record<byte @Nullable [], byte @Nullable []> record, RejectedException why, ProcessingContext context) {
        Headers headers = new RecordHeaders(record.headers());
        put(headers, RejectedHeaders.REASON, why.reason().label());
        put(headers, RejectedHeaders.CAUSE, String.valueOf(why.getMessage()));
        put(headers, RejectedHeaders.EXCEPTION, why.exceptionClass());
        put(
                headers,
                RejectedHeaders.TIME,
                Instant.ofEpochMilli(context.currentSystemTimeMs()).toString());
        context.recordMetadata().ifPresent(place -> putPlace(headers, place));
        byte[] value = record.value();
        if (value != null && value.length > MAX_VALUE_LENGTH) {
            put(headers, RejectedHeaders.FULL_LENGTH, Integer.toString(value.length));
            return record.withValue(Arrays.copyOf(value, MAX_VALUE_LENGTH)).withHeaders(headers);
        }
        return record.withHeaders(headers);
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
