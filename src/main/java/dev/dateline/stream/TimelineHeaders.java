package dev.dateline.stream;

/** Headers of a null on topic {@code timeline}. */
public final class TimelineHeaders {

    /** Why the entry is gone: {@code merged}, {@code withdrawn} or {@code reset}. */
    public static final String REASON = "reason";

    /** Id of the entry that it was merged into. */
    public static final String SURVIVOR = "survivor";

    private TimelineHeaders() {}
}
