package dev.dateline.stream;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells, in the log at level info, which stores had to be read back from their changelogs and how long it took. */
final class RestoreLog implements StateRestoreListener {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineApplication.class);

    private final Map<TopicPartition, Long> begins = new ConcurrentHashMap<>();
    private final LongAdder records = new LongAdder();

    /** All records that were read back so far. */
    long records() {
        return records.sum();
    }

    @Override
    public void onRestoreStart(TopicPartition changelog, String store, long from, long to) {
        begins.put(changelog, System.nanoTime());
        LOG.info("restoring {}: up to {} records", changelog, to - from);
    }

    @Override
    public void onBatchRestored(TopicPartition changelog, String store, long to, long count) {
        records.add(count);
    }

    @Override
    public void onRestoreEnd(TopicPartition changelog, String store, long count) {
        LOG.info("restored {}: {} records in {} ms", changelog, count, millis(changelog));
    }

    @Override
    public void onRestoreSuspended(TopicPartition changelog, String store, long count) {
        LOG.info("handed {} over after {} records and {} ms", changelog, count, millis(changelog));
    }

    private long millis(TopicPartition changelog) {
        Long begin = begins.remove(changelog);
        return begin == null ? 0 : Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
