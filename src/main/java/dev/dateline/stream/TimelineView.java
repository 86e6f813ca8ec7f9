package dev.dateline.stream;

import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The timeline as it stands after the changes applied. For one thread. */
public final class TimelineView {

    /** How a timeline is sorted: by first day, last day (an open end last), type and id. */
    public static final Comparator<TimelineEvent> ORDER = Comparator.comparing(
                    (TimelineEvent event) -> event.days().earliest())
            .thenComparing(event -> lastDay(event.days()))
            .thenComparing(TimelineEvent::type)
            .thenComparing(TimelineEvent::id);

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

    /** All entries in {@link #ORDER}. */
    public List<TimelineEvent> entries() {
        return entries.values().stream().sorted(ORDER).toList();
    }

    private static LocalDate lastDay(EventDays days) {
        LocalDate latest = days.latest();
        return latest == null ? LocalDate.MAX : latest;
    }
}
