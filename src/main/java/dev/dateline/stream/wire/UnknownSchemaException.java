package dev.dateline.stream.wire;

import org.apache.kafka.common.errors.SerializationException;

/** The record's schema is none that this release knows: a newer release wrote it, or something else. */
public final class UnknownSchemaException extends SerializationException {

    private static final long serialVersionUID = 1L;

    UnknownSchemaException(String message) {
        super(message);
    }
}
