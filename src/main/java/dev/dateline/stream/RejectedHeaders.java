package dev.dateline.stream;

/** Headers of a record on {@link Topics#ARTICLES_REJECTED}; values are UTF-8 text. Key and value are as received. */
public final class RejectedHeaders {

    /** Kind of defect: a {@link RejectionReason} in lower case. */
    public static final String REASON = "reason";

    /** What is wrong, in words. */
    public static final String CAUSE = "cause";

    /** Class of the exception. */
    public static final String EXCEPTION = "exception";

    /** Topic from which the record came. */
    public static final String TOPIC = "topic";

    /** Its partition there. */
    public static final String PARTITION = "partition";

    /** Its offset there. */
    public static final String OFFSET = "offset";

    /** When it was rejected: an instant in ISO 8601, UTC. */
    public static final String TIME = "time";

    /** Length of the value in bytes where the record is too long to be kept; only its beginning is, then. */
    public static final String FULL_LENGTH = "full-length";

    /** Stands on a record that was replayed: the place of the rejected one, as {@code articles-rejected-0@17}. */
    public static final String REPLAY_OF = "replay-of";

    private RejectedHeaders() {}
}
