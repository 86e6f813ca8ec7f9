package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which an event happened or will happen.
 *
 * @param earliest first possible day
 * @param latest last possible day, included; null where the end is open
 * @param edtf the same as EDTF, with its precision and doubt ("2025-06-19", "2025-06~", "2025-06-19/..")
 */
public record EventDays(LocalDate earliest, @Nullable LocalDate latest, String edtf) {

    /** @throws IllegalArgumentException if {@code latest} is before {@code earliest} */
    public EventDays {
        if (latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
    }

    /** One day. */
    public static EventDays on(LocalDate day) {
        return new EventDays(day, day, day.toString());
    }

    /** An interval of days, both included. */
    public static EventDays between(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest) ? on(earliest) : new EventDays(earliest, latest, earliest + "/" + latest);
    }

    /** A day and all that follow. */
    public static EventDays from(LocalDate earliest) {
        return new EventDays(earliest, null, earliest + "/..");
    }

    /** Whether some day is in both. */
    public boolean overlaps(EventDays other) {
        return (other.latest == null || !earliest.isAfter(other.latest))
                && (latest == null || !other.earliest.isAfter(latest));
    }
}
