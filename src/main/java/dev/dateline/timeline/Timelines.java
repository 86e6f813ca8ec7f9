package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Timelines in memory, by the same code that resolves a stream. */
public final class Timelines {

    /** Entries by first day, last day (open ones last), type and id: the order in which a timeline is shown. */
    public static final Comparator<TimelineEvent> ORDER = Comparator.comparing(
                    (TimelineEvent entry) -> entry.days().earliest())
            .thenComparing(Timelines::latest)
            .thenComparing(TimelineEvent::type)
            .thenComparing(TimelineEvent::id);

    private Timelines() {}

    /** The timeline that the mentions make, in {@link #ORDER}; all events stay open. */
    public static List<TimelineEvent> of(Collection<EventMention> mentions) {
        return of(mentions, Horizon.NONE);
    }

    /** The timeline that the mentions make, in {@link #ORDER}, but for those that come after the horizon. */
    public static List<TimelineEvent> of(Collection<EventMention> mentions, Horizon horizon) {
        Resolution resolution = new Resolution(new TreeStore(), horizon);
        Map<String, TimelineEvent> entries = new TreeMap<>();
        for (EventMention mention : mentions) {
            resolution.apply(MentionChange.put(mention), change -> apply(change, entries));
        }
        return entries.values().stream().sorted(ORDER).toList();
    }

    /** Applies a change to a timeline held by id. */
    public static void apply(EntryChange change, Map<String, TimelineEvent> entries) {
        if (change instanceof EntryChange.Put put) {
            entries.put(put.id(), put.entry());
        } else {
            entries.remove(change.id());
        }
    }

    private static LocalDate latest(TimelineEvent entry) {
        LocalDate latest = entry.days().latest();
        return latest == null ? LocalDate.MAX : latest;
    }
}
