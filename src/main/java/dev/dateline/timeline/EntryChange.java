package dev.dateline.timeline;

import org.jspecify.annotations.Nullable;

/** A change to the timeline. Applied one after another, changes give the timeline at any moment. */
public sealed interface EntryChange {

    /** Id of the entry. */
    String id();

    /**
     * The entry is there, new or in a new form.
     *
     * @param entry the whole entry as it is now
     */
    record Put(TimelineEvent entry) implements EntryChange {
        @Override
        public String id() {
            return entry.id();
        }
    }

    /**
     * The entry is gone, and its id will not come back.
     *
     * @param id id of the entry
     * @param reason why
     * @param survivor id of the entry that holds its mentions now, if it was merged; that entry is there already, and its
     *     next form, which follows with the same change, lists this id as absorbed
     */
    record Gone(String id, Reason reason, @Nullable String survivor) implements EntryChange {}

    /** Why an entry is gone. */
    enum Reason {
        /** Another entry holds its mentions: the two were one event. */
        MERGED,
        /** No mention supports it any more. */
        WITHDRAWN
    }
}
