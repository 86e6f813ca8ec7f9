package dev.dateline.stream;

import org.jspecify.annotations.Nullable;

/** Topics are not as Dateline needs them; the message says which, and how to mend it. */
public final class TopicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TopicException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
