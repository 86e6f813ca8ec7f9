package dev.dateline.feed.index;

import dev.dateline.timeline.TimelineEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the entries that match.
 *
 * @param entries the entries, in the order asked for
 * @param changed when each of them was last written to the topic
 * @param total how many match in all
 * @param next where the next page begins, or null if this is the last
 */
public record Page(
        List<TimelineEvent> entries,
        List<Instant> changed,
        long total,
        @Nullable Cursor next) {

    public Page {
        entries = List.copyOf(entries);
        changed = List.copyOf(changed);
    }
}
