package dev.dateline.stream.wire;

import org.apache.kafka.common.errors.SerializationException;

/** The record is well-formed Avro, but a field holds what Dateline does not allow: an empty text, a day that does not exist. */
public final class InvalidValueException extends SerializationException {

    private static final long serialVersionUID = 1L;

    InvalidValueException(String message, Throwable cause) {
        super(message, cause);
    }
}
