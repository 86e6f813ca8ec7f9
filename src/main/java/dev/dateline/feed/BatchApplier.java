package dev.dateline.feed;

import dev.dateline.feed.index.AppliedChange;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.stream.TimelineChange;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies batches to a timeline while its caller reads the next one: to decode a topic keeps one processor busy, to index it the others. For one
 * thread.
 */
final class BatchApplier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchApplier.class);

    private static final long PATIENCE_SECONDS = 60;

    private final LiveTimeline timeline;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "dateline-timeline-loader");
        made.setDaemon(true);
        return made;
    });
    private @Nullable Future<List<AppliedChange>> last;

    BatchApplier(LiveTimeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Waits until the batch before has been applied, then begins with this one.
     *
     * @throws RuntimeException what the batch before failed with
     */
    void apply(List<TimelineChange> batch) {
        finish();
        last = thread.submit(() -> timeline.apply(batch));
    }

    /**
     * Waits until all has been applied.
     *
     * @throws RuntimeException what it failed with
     */
    void finish() {
        Future<List<AppliedChange>> begun = last;
        if (begun == null) {
            return;
        }
        try {
            begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the timeline was read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits for what was begun: nobody else may apply meanwhile. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a batch of the timeline takes longer than {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
