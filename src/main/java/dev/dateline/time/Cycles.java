package dev.dateline.time;

import dev.dateline.time.Value.Moment;
import dev.dateline.time.Value.Part;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds the one among the returns of a part of the calendar that a text means: which Friday, which June. */
final class Cycles {

    private static final int YEARS_TRIED = 4;
    private static final int FAR_DAYS = 260;
    private static final int MOST_DAYS_AHEAD = 300;
    /** A company "expects to report a loss for the third quarter" while its figures are new. */
    private static final int REPORT_DAYS = 100;

    private Cycles() {}

    /** The part in a year; null for weekdays, which no year fixes. */
    static @Nullable Moment inYear(Part part, int year) {
        return switch (part.kind()) {
            case WEEKDAY -> null;
            case MONTH -> Moment.of(Grain.MONTH, LocalDate.of(year, part.a(), 1));
            case MONTH_DAY -> Moment.day(LocalDate.of(year, part.a(), part.b()));
            case SEASON -> Moment.of(Grain.SEASON, LocalDate.of(year, 3 * part.a(), 1));
            case QUARTER -> Moment.of(Grain.QUARTER, LocalDate.of(year, 3 * part.a() - 2, 1));
            case HALF -> Moment.of(Grain.HALF, LocalDate.of(year, part.a() == 1 ? 1 : 7, 1));
            case HOLIDAY ->
                part.holiday() == null ? null : Moment.day(part.holiday().in(year));
        };
    }

    /** The part in a moment: the Friday of a week, the June or the third quarter of a year. */
    static @Nullable Moment within(Part part, Moment moment) {
        if (part.kind() == Part.Kind.WEEKDAY) {
            return Moment.day(Grain.WEEK.floor(moment.start()).plusDays(part.a() - 1L));
        }
        return inYear(part, moment.start().getYear());
    }

    /** Before the reference; the current one does not count. */
    static @Nullable Moment past(Part part, LocalDate reference) {
        if (part.kind() == Part.Kind.WEEKDAY) {
            return Moment.day(reference.with(TemporalAdjusters.previous(DayOfWeek.of(part.a()))));
        }
        for (int year = reference.getYear(); year > reference.getYear() - 2 * YEARS_TRIED; year--) {
            Moment moment = existing(part, year);
            if (moment != null && moment.last().isBefore(reference)) {
                return moment;
            }
        }
        return null;
    }

    /** After the reference; the current one does not count. */
    static @Nullable Moment future(Part part, LocalDate reference) {
        if (part.kind() == Part.Kind.WEEKDAY) {
            return Moment.day(reference.with(TemporalAdjusters.next(DayOfWeek.of(part.a()))));
        }
        for (int year = reference.getYear() - 1; year < reference.getYear() + 2 * YEARS_TRIED; year++) {
            Moment moment = existing(part, year);
            if (moment != null && moment.start().isAfter(reference)) {
                return moment;
            }
        }
        return null;
    }

    /** The one that the reference lies in, else the last before. */
    static @Nullable Moment pastOrCurrent(Part part, LocalDate reference) {
        return past(part, reference.plusDays(lengthOfCurrent(part, reference)));
    }

    /** The one of the reference's own week or year. */
    static @Nullable Moment current(Part part, LocalDate reference) {
        return within(part, Moment.day(reference));
    }

    /**
     * By the verbs, unless the other side is far nearer: of a June of eleven months ago a writer says "last June". Without
     * verbs, months and weekdays look back, days of the year to the nearer side.
     */
    static @Nullable Moment nearest(Part part, LocalDate reference, Scope.Tense tense) {
        Moment back = pastOrCurrent(part, reference);
        Moment ahead = future(part, reference.minusDays(1));
        if (back == null || ahead == null) {
            return back == null ? ahead : back;
        }
        if (!back.last().isBefore(reference)) {
            return back;
        }
        long toBack = ChronoUnit.DAYS.between(back.last(), reference);
        long toAhead = ChronoUnit.DAYS.between(reference, ahead.start());
        boolean looksAhead = tense == Scope.Tense.FUTURE;
        if (isDated(part)) {
            boolean isFarNearer = toAhead <= nearDays(part) && toBack >= FAR_DAYS;
            boolean isNearer = toAhead < toBack;
            boolean leans = looksAhead ? toAhead <= MOST_DAYS_AHEAD : tense == Scope.Tense.UNKNOWN && leansNearer(part);
            return isFarNearer || (leans && (looksAhead || isNearer)) ? ahead : back;
        }
        boolean isReportedNow = part.kind() != Part.Kind.WEEKDAY && toBack <= REPORT_DAYS;
        return looksAhead && !isReportedNow ? ahead : back;
    }

    static boolean isDated(Part part) {
        return part.kind() != Part.Kind.WEEKDAY && part.kind() != Part.Kind.QUARTER && part.kind() != Part.Kind.HALF;
    }

    private static boolean leansNearer(Part part) {
        return part.kind() == Part.Kind.MONTH_DAY || part.kind() == Part.Kind.HOLIDAY;
    }

    private static long nearDays(Part part) {
        return leansNearer(part) ? 75 : 40;
    }

    /** Days from the reference to after the end of the one that it lies in; 0 if it lies in none. */
    private static long lengthOfCurrent(Part part, LocalDate reference) {
        if (part.kind() == Part.Kind.WEEKDAY) {
            return reference.getDayOfWeek().getValue() == part.a() ? 1 : 0;
        }
        for (int year = reference.getYear() - 1; year <= reference.getYear(); year++) {
            Moment moment = existing(part, year);
            if (moment != null
                    && !moment.start().isAfter(reference)
                    && !moment.last().isBefore(reference)) {
                return ChronoUnit.DAYS.between(reference, moment.last()) + 1;
            }
        }
        return 0;
    }

    /** Like {@link #inYear}, null in years that lack the day. */
    private static @Nullable Moment existing(Part part, int year) {
        try {
            return inYear(part, year);
        } catch (DateTimeException notInThisYear) {
            return null;
        }
    }
}
