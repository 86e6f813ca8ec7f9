package dev.dateline.bench;

import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.PipelineProgress;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;

/** Waits until an application is through with its source topics. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final long PAUSE_MILLIS = 20;

    private final Admin admin;
    private final PipelineProgress progress;
    private final List<String> sources;

    /** @param sources topics in the order of the flow */
    Progress(KafkaSettings settings, List<String> sources) {
        admin = settings.admin();
        progress = new PipelineProgress(admin, settings);
        this.sources = sources;
    }

    /** Waits for the application to work and then for the end of its work; gives the seconds between. */
    double await(BooleanSupplier running) throws InterruptedException {
        await(running, "to start");
        long begin = System.nanoTime();
        await(() -> sources.stream().allMatch(source -> progress.lag(source) == 0), "to come to an end");
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void await(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for the application " + what);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
