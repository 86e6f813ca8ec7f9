package dev.dateline.cli;

import dev.dateline.broker.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells failures that a user can mend, which get one line, from defects, which get a stack trace. */
final class Failures {

    private static final String KAFKA = "org.apache.kafka.common.";
    private static final String CLIENT_NOT_MADE = "Failed to c";
    private static final String OURS = "dev.dateline.";

    private Failures() {}

    /**
     * Whether the message says all there is to say. Goes by names, so that commands without Kafka need not load its classes.
     */
    static boolean isExpected(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || type.startsWith(OURS)
                || type.startsWith(KAFKA);
    }

    /** Whether who read the output went away, as {@code head} does. */
    static boolean isClosedPipe(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return cause instanceof PipeOutput.NoReader
                || (cause instanceof IOException && "Broken pipe".equals(cause.getMessage()));
    }

    /** What to tell, never empty. */
    static String message(Throwable failure) {
        if (failure instanceof IOException file) {
            return FileFailure.describe(file);
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        // Kafka's clients say only that they could not be made: why stands below.
        Throwable cause = failure.getCause();
        return cause != null && message.startsWith(CLIENT_NOT_MADE) ? message(cause) : message;
    }
}
