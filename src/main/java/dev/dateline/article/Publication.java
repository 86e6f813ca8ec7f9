package dev.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day, and the time where it is known.
 *
 * @param day the day in the article's own time zone
 * @param time the time with its offset, or null if only the day is known
 */
public record Publication(LocalDate day, @Nullable OffsetDateTime time) implements Comparable<Publication> {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private static final Comparator<Publication> BY_TIME =
            Comparator.comparing(Publication::orderingTime).thenComparing(Publication::day);

    /**
     * A publication in the years 1 to 9999, which RFC 3339 can write.
     *
     * @throws IllegalArgumentException if the time is of another day
     * @throws DateTimeException if the year is out of range
     */
    public Publication {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("published in the year " + day.getYear());
        }
        if (time != null && !time.toLocalDate().equals(day)) {
            throw new IllegalArgumentException("time " + time + " is not on " + day);
        }
    }

    /**
     * A publication of which only the day is known.
     *
     * @throws DateTimeException if the year is out of range
     */
    public static Publication on(LocalDate day) {
        return new Publication(day, null);
    }

    /**
     * A publication of which the time is known.
     *
     * @throws DateTimeException if the year is out of range
     */
    public static Publication at(OffsetDateTime time) {
        return new Publication(time.toLocalDate(), time);
    }

    /**
     * Reads {@code YYYY-MM-DD} or an RFC 3339 time.
     *
     * @throws DateTimeException if it is neither
     */
    public static Publication parse(String text) {
        return text.length() <= "YYYY-MM-DD".length() ? on(LocalDate.parse(text)) : at(OffsetDateTime.parse(text));
    }

    /** A day without a time sorts before all times of that day in UTC. */
    private OffsetDateTime orderingTime() {
        return time != null ? time : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    @Override
    public int compareTo(Publication other) {
        return time == null && other.time == null ? day.compareTo(other.day) : BY_TIME.compare(this, other);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return time != null ? time.toString() : day.toString();
    }
}
