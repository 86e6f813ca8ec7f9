package dev.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells failures that a user can mend, which get one line, from defects, which get a stack trace. */
final class Failures {

    private Failures() {}

    /** Whether the message says all there is to say. */
    static boolean isExpected(Throwable failure) {
        return failure instanceof CommandException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException
                || isKafka(failure.getClass());
    }

    /** By name, so that commands without Kafka need not load its classes. */
    private static boolean isKafka(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (c.getName().equals("org.apache.kafka.common.KafkaException")
                    || c.getName().equals("dev.dateline.broker.EmbeddedKafkaException")
                    || c.getName().equals("dev.dateline.text.LexiconException")) {
                return true;
            }
        }
        return false;
    }

    /** Whether who read the output went away, as {@code head} does. */
    static boolean isClosedPipe(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return cause instanceof IOException && "Broken pipe".equals(cause.getMessage());
    }

    /** What to tell, never empty. */
    static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
