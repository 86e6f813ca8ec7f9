package dev.dateline.feed;

import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TimelineReader;
import dev.dateline.stream.TopicException;
import dev.dateline.stream.TopicNames;
import dev.dateline.stream.TopicWatch;
import dev.dateline.stream.Watch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads topic {@code timeline} into a live timeline, in a thread of its own. When the cluster fails it tries again, as long as it runs;
 * when the topic is no longer the one that it began with, or the timeline takes no more, it ends.
 */
final class TimelineFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineFollower.class);

    private static final Duration POLL = Duration.ofMillis(200);

    /** The index is opened anew this often at most: to do it for each record would cost a core. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private static final Duration RETRY = Duration.ofSeconds(2);

    private static final Duration TOPIC_PERIOD = Duration.ofSeconds(5);

    /** While the topic is read for the first time, nobody needs each record at once: big batches make fewer segments. */
    private static final int LOADING_BATCH = 10_000;

    private final KafkaSettings settings;
    private final LiveTimeline timeline;
    private final Thread thread;
    private final TopicWatch topic;
    private final Watch watch;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean open = true;
    private volatile boolean caughtUp;

    private TimelineFollower(KafkaSettings settings, LiveTimeline timeline) {
        this.settings = settings;
        this.timeline = timeline;
        this.thread = new Thread(this::run, "dateline-timeline-follower");
        this.thread.setDaemon(true);
        this.topic =
                new TopicWatch(settings.admin(), List.of(TopicNames.of(settings).timeline()));
        this.watch = Watch.every(TOPIC_PERIOD, "dateline-topics", topic::look, this::fail);
    }

    static TimelineFollower start(KafkaSettings settings, LiveTimeline timeline) {
        TimelineFollower follower = new TimelineFollower(settings, timeline);
        follower.thread.start();
        return follower;
    }

    /** Whether all that was on the topic at the start has been read, and nothing has ended it since. */
    boolean isCaughtUp() {
        return caughtUp && failure.get() == null;
    }

    /** What ended it, or null if nothing has. */
    @Nullable
    RuntimeException failure() {
        return failure.get();
    }

    @Override
    public void close() {
        stop();
        watch.close();
        topic.close();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(RuntimeException cause) {
        if (failure.compareAndSet(null, cause)) {
            stop();
        }
    }

    private void stop() {
        open = false;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (open) {
            // What a new reader reads again, the timeline leaves out.
            try (TimelineReader reader = TimelineReader.open(settings)) {
                load(reader);
                follow(reader);
            } catch (KafkaException | TopicException e) {
                LOG.warn("topic timeline cannot be read, trying again: {}", e.getMessage());
                pauseUntil(System.nanoTime() + RETRY.toNanos());
            } catch (RuntimeException e) {
                fail(e);
            }
        }
    }

    private void follow(TimelineReader reader) {
        long applied = System.nanoTime() - GATHERING.toNanos();
        while (open) {
            List<TimelineChange> changes = new ArrayList<>(reader.poll(POLL));
            if (!changes.isEmpty()) {
                pauseUntil(applied + GATHERING.toNanos());
                changes.addAll(reader.poll(Duration.ZERO));
                applied = System.nanoTime();
                timeline.apply(changes);
            }
        }
    }

    private void load(TimelineReader reader) {
        try (BatchApplier applier = new BatchApplier(timeline)) {
            List<TimelineChange> batch = new ArrayList<>();
            while (open && !reader.caughtUp()) {
                batch.addAll(reader.poll(POLL));
                if (batch.size() >= LOADING_BATCH) {
                    applier.apply(batch);
                    batch = new ArrayList<>();
                }
            }
            applier.apply(batch);
            applier.finish();
        }
        caughtUp = true;
    }

    private void pauseUntil(long end) {
        for (long left = end - System.nanoTime(); open && left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
    }
}
