package dev.dateline.stream;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How an application ends: by itself or by a failure, of which the first counts. May be used by many threads. */
final class Outcome {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineApplication.class);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** It has ended. */
    void stop() {
        stopped.countDown();
    }

    /** It cannot go on. */
    void fail(Throwable cause) {
        if (failure.compareAndSet(null, cause)) {
            LOG.error("stopped by a failure: {}", describe(cause));
            stopped.countDown();
        }
    }

    /** What it failed of, or null if it has not. */
    @Nullable
    Throwable failure() {
        return failure.get();
    }

    /** Waits until it has ended or failed. */
    void await() throws InterruptedException {
        stopped.await();
    }

    /** A failure in words. */
    static String describe(Throwable thrown) {
        if (thrown instanceof MissingSourceTopicException) {
            return "a topic was deleted while running: start again, and do as it says";
        }
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof OutOfMemoryError) {
            return "the memory is full (" + cause.getMessage() + "): start with a larger -Xmx";
        }
        if (cause instanceof FencedInstanceIdException) {
            return "another instance has the same group.instance.id, as where a state folder was copied: stop one of them, delete "
                    + InstanceId.FILE + " in its state folder, and start it again";
        }
        boolean ours = cause.getClass() == KafkaException.class;
        return (ours ? "" : cause.getClass().getSimpleName() + ": ") + cause.getMessage();
    }
}
