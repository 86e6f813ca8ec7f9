package dev.dateline.broker;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded node could not start; the message says why and what to do. */
public class EmbeddedKafkaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedKafkaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static EmbeddedKafkaException notStarted(int port, Path data, Exception cause) {
        if (cause instanceof EmbeddedKafkaException known) {
            return known;
        }
        String why = cause instanceof IOException file ? FileFailure.describe(file) : cause.getMessage();
        return new EmbeddedKafkaException(
                "the Kafka node on port " + port + " with data in " + data + " did not start: " + why, cause);
    }
}
