package dev.dateline.feed.index;

import dev.dateline.timeline.TimelineEvent;

/** What has become of an entry. */
public sealed interface Entry {

    /**
     * It stands.
     *
     * @param event the entry
     */
    record Live(TimelineEvent event) implements Entry {}

    /**
     * It turned out to be the same event as another.
     *
     * @param survivor id of the entry that it went into
     */
    record Merged(String survivor) implements Entry {}

    /** No article supports it any longer. */
    record Withdrawn() implements Entry {}

    /** The application was reset, and nothing has brought it back since. */
    record Reset() implements Entry {}

    /** There never was one with that id. */
    record Unknown() implements Entry {}
}
