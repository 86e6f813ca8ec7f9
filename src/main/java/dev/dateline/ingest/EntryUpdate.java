package dev.dateline.ingest;

import dev.dateline.timeline.TimelineEvent;

/** What a line says of an entry of a timeline. */
public sealed interface EntryUpdate {

    /** Id of the entry. */
    String id();

    /**
     * The entry as it stands; it replaces an earlier version.
     *
     * @param entry the entry
     */
    record Version(TimelineEvent entry) implements EntryUpdate {
        @Override
        public String id() {
            return entry.id();
        }
    }

    /**
     * The entry is gone: merged into another, or withdrawn.
     *
     * @param id id of the entry
     */
    record Removal(String id) implements EntryUpdate {}
}
