package dev.dateline.feed.index;

import dev.dateline.stream.TimelineChange;
import dev.dateline.timeline.TimelineEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to the timeline.
 *
 * @param kind what it was
 * @param id id of the entry
 * @param before the entry as it was, or null if there was none
 * @param after the entry as it is, or null if it is gone
 * @param changed names of the fields that differ, as in the entry's JSON
 * @param survivor the entry into which it went, or null
 * @param position where the change stands in the topic
 */
public record AppliedChange(
        Kind kind,
        String id,
        @Nullable TimelineEvent before,
        @Nullable TimelineEvent after,
        List<String> changed,
        @Nullable String survivor,
        TimelineChange.Position position) {

    public AppliedChange {
        changed = List.copyOf(changed);
    }

    /** What happened to an entry. */
    public enum Kind {
        CREATED,
        CHANGED,
        MERGED,
        WITHDRAWN,
        /** Written again as it was. */
        UNCHANGED;

        /** What a removal is to who reads the timeline: one that does not say why is a withdrawal. */
        static Kind of(TimelineChange.@Nullable Removal removal) {
            return removal == TimelineChange.Removal.MERGED ? MERGED : WITHDRAWN;
        }
    }

    /** What a change does to an entry that was as {@code before}. */
    static AppliedChange of(TimelineChange change, @Nullable TimelineEvent before) {
        TimelineEvent after = change.event();
        if (after == null) {
            return new AppliedChange(
                    Kind.of(change.removal()),
                    change.id(),
                    before,
                    null,
                    List.of(),
                    change.survivor(),
                    change.position());
        }
        List<String> changed = before == null ? List.of() : EntryFields.differing(before, after);
        Kind kind = before == null ? Kind.CREATED : changed.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new AppliedChange(kind, change.id(), before, after, changed, null, change.position());
    }
}
