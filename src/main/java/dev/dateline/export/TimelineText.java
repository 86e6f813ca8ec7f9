package dev.dateline.export;

import dev.dateline.event.Participant;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Timeline entries as lines for people: days, type, status, title, parties, reports. */
public final class TimelineText {

    private TimelineText() {}

    /**
     * One line, in columns:
     *
     * <pre>2025-06-19              CALL         occurred  Russia and China speak by phone [CHN, RUS]  4 reports, 3 sources</pre>
     */
    public static String line(TimelineEvent entry) {
        return String.format(
                Locale.ROOT,
                "%-22s  %-11s  %-8s  %s [%s]  %s",
                days(entry.days()),
                entry.type(),
                status(entry),
                entry.title(),
                parties(entry),
                support(entry));
    }

    /** "2025-06-19"; "2025-06-15 – 2025-06-17"; "from 2025-06-19". */
    public static String days(EventDays days) {
        LocalDate latest = days.latest();
        if (latest == null) {
            return "from " + days.earliest();
        }
        return latest.equals(days.earliest()) ? latest.toString() : days.earliest() + "/" + latest;
    }

    /** "occurred", "planned", "proposed", "denied". */
    public static String status(TimelineEvent entry) {
        return entry.status().name().toLowerCase(Locale.ROOT);
    }

    /** The ids of the parties: "CHN, RUS". */
    public static String parties(TimelineEvent entry) {
        return entry.participants().stream().map(Participant::id).collect(Collectors.joining(", "));
    }

    /** "4 reports, 3 sources". */
    public static String support(TimelineEvent entry) {
        return counted(entry.reports(), "report") + ", " + counted(entry.sources(), "source");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
