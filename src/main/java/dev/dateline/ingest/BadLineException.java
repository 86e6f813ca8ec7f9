package dev.dateline.ingest;

/** A line that cannot be read; the message says why, in one line. */
public final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    BadLineException(String cause) {
        // Bad lines can come by the thousand and are expected: no stack trace.
        super(cause, null, false, false);
    }
}
