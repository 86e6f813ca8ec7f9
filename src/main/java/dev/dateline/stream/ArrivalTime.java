package dev.dateline.stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time of a record that goes on to what is made of it. Kafka Streams stops at a record without one, and a topic refuses
 * one of tomorrow; any client can send both. Such a record takes the time at which it is read. Times are in no result.
 */
final class ArrivalTime implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = System.currentTimeMillis();
        return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
    }
}
