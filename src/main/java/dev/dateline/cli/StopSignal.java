package dev.dateline.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to end, by Ctrl-C or SIGTERM. While it is open the process does not die at once: it waits until the command has
 * closed what it opened, and then this.
 */
final class StopSignal implements AutoCloseable {

    /** More than everything here needs to close; after it the process ends all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Runnable onStop;
    private final Thread hook = new Thread(this::stopAndWait, "dateline-stop");

    private StopSignal(Runnable onStop) {
        this.onStop = onStop;
    }

    /** Begins to listen. Open it before anything that has to be closed. */
    static StopSignal open() {
        return open(() -> {});
    }

    /** @param onStop what else to do, in another thread, when the signal comes */
    static StopSignal open(Runnable onStop) {
        StopSignal signal = new StopSignal(onStop);
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    private void stopAndWait() {
        stop();
        try {
            closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the signal from within. */
    void stop() {
        stop.countDown();
        onStop.run();
    }

    /** Whether the signal has come. */
    boolean isGiven() {
        return stop.getCount() == 0;
    }

    /** Waits for the signal; gives up after the time. Returns whether it has come. */
    boolean await(Duration time) {
        try {
            return stop.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Waits for the signal. */
    void await() {
        try {
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending already
        }
    }
}
