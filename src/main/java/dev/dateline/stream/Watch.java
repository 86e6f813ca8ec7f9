package dev.dateline.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;

/** Looks again and again, in a thread of its own, whether something still holds. */
public final class Watch implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);

    private Watch() {}

    /**
     * Begins to look; ends when it is closed, or at the first failure.
     *
     * @param name of the thread
     * @param check throws what is wrong
     * @param onFailure told what is wrong
     */
    public static Watch every(Duration period, String name, Runnable check, Consumer<KafkaException> onFailure) {
        Watch watch = new Watch();
        Thread thread = new Thread(() -> watch.look(period, check, onFailure), name);
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void look(Duration period, Runnable check, Consumer<KafkaException> onFailure) {
        try {
            while (!closed.await(period.toMillis(), TimeUnit.MILLISECONDS)) {
                check.run();
            }
        } catch (KafkaException e) {
            if (closed.getCount() > 0) {
                onFailure.accept(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
