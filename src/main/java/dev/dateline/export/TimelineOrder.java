package dev.dateline.export;

import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.Comparator;

/** The order in which a timeline is read: by its days, an open end last, then by type and id. */
public final class TimelineOrder {

    /** By earliest, latest (open ends last), type, id. */
    public static final Comparator<TimelineEvent> BY_DAY = Comparator.comparing(
                    (TimelineEvent entry) -> entry.days().earliest())
            .thenComparing(TimelineOrder::latest)
            .thenComparing(entry -> entry.type().name())
            .thenComparing(TimelineEvent::id);

    private TimelineOrder() {}

    private static LocalDate latest(TimelineEvent entry) {
        LocalDate latest = entry.days().latest();
        return latest == null ? LocalDate.MAX : latest;
    }
}
