package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which an event happened or will happen, of the years 0000 to 9999: other formats, and other programs, know no more. A day
 * beyond counts as the first or the last of them.
 *
 * @param earliest first possible day
 * @param latest last possible day, included; null where the end is open
 * @param edtf the same as EDTF, with its precision and doubt ("2025-06-19", "2025-06~", "2025-06-19/..")
 */
public record EventDays(LocalDate earliest, @Nullable LocalDate latest, String edtf) {

    /** The last day of all. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    /** @throws IllegalArgumentException if {@code latest} is before {@code earliest} */
    public EventDays {
        if (latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
        if (isBeyond(earliest) || (latest != null && isBeyond(latest))) {
            earliest = within(earliest);
            latest = latest == null ? null : within(latest);
            edtf = edtf(earliest, latest);
        }
    }

    /** One day. */
    public static EventDays on(LocalDate day) {
        return new EventDays(day, day, edtf(day, day));
    }

    /** An interval of days, both included. */
    public static EventDays between(LocalDate earliest, LocalDate latest) {
        return new EventDays(earliest, latest, edtf(earliest, latest));
    }

    /** A day and all that follow. */
    public static EventDays from(LocalDate earliest) {
        return new EventDays(earliest, null, edtf(earliest, null));
    }

    /** Whether some day is in both. */
    public boolean overlaps(EventDays other) {
        return (other.latest == null || !earliest.isAfter(other.latest))
                && (latest == null || !other.earliest.isAfter(latest));
    }

    /** Whether a day is of no year from 0000 to 9999. */
    public static boolean isBeyond(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST);
    }

    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    private static String edtf(LocalDate earliest, @Nullable LocalDate latest) {
        if (latest == null) {
            return earliest + "/..";
        }
        return earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
    }
}
