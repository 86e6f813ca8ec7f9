package dev.dateline.stream;

import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The timeline as it stands after the changes applied. For one thread. */
public final class TimelineView {

    private final Map<String, TimelineEvent> entries = new HashMap<>();

    /** Applies a change and gives the entry as it was before, or null if there was none. */
    public @Nullable TimelineEvent apply(TimelineChange change) {
        TimelineEvent event = change.event();
        return event == null ? entries.remove(change.id()) : entries.put(change.id(), event);
    }

    /** The entry with this id, or null. */
    public @Nullable TimelineEvent get(String id) {
        return entries.get(id);
    }

    /** All entries in {@link Timelines#ORDER}. */
    public List<TimelineEvent> entries() {
        return entries.values().stream().sorted(Timelines.ORDER).toList();
    }
}
