package dev.dateline.feed.live;

import dev.dateline.feed.index.EventFilter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the stream wants.
 *
 * @param filter which entries
 * @param fields names of the fields of entries to send; empty: all
 * @param after id of the last event that it has seen, or null to begin now
 */
public record StreamWish(
        EventFilter filter, Set<String> fields, @Nullable StreamId after) {

    public StreamWish {
        fields = Set.copyOf(fields);
    }
}
