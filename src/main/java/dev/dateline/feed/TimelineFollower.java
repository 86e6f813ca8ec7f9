package dev.dateline.feed;

import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TimelineReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topic {@code timeline} into a live timeline, in a thread of its own. When the cluster fails it tries again, as long as it runs. */
final class TimelineFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineFollower.class);

    private static final Duration POLL = Duration.ofMillis(200);

    /** The index is opened anew this often at most: to do it for each record would cost a core. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private static final Duration RETRY = Duration.ofSeconds(2);

    /** While the topic is read for the first time, nobody needs each record at once: big batches make fewer segments. */
    private static final int LOADING_BATCH = 10_000;

    private final KafkaSettings settings;
    private final LiveTimeline timeline;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile boolean caughtUp;

    private TimelineFollower(KafkaSettings settings, LiveTimeline timeline) {
        this.settings = settings;
        this.timeline = timeline;
        this.thread = new Thread(this::run, "dateline-timeline-follower");
        this.thread.setDaemon(true);
    }

    /** @throws dev.dateline.stream.TopicException if the topic is missing or the cluster cannot be used */
    static TimelineFollower start(KafkaSettings settings, LiveTimeline timeline) {
        TimelineFollower follower = new TimelineFollower(settings, timeline);
        follower.thread.start();
        return follower;
    }

    boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open) {
            // What a new reader reads again, the timeline leaves out.
            try (TimelineReader reader = TimelineReader.open(settings)) {
                load(reader);
                follow(reader);
            } catch (KafkaException e) {
                LOG.warn("topic timeline cannot be read, trying again: {}", e.getMessage());
                pauseUntil(System.nanoTime() + RETRY.toNanos());
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
