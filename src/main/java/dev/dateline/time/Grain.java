package dev.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How coarse a point on the calendar is, and how the calendar is cut at that grain. */
enum Grain {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    /** EDTF's number of spring; the other seasons follow (ISO 8601-2, 4.8). */
    private static final int EDTF_SPRING = 21;
    /** EDTF's number of the first quarter. */
    private static final int EDTF_QUARTER = 33;
    /** EDTF's number of the first half-year. */
    private static final int EDTF_HALF = 40;

    /** First day of the piece of the calendar that the day lies in. */
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.floor(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> seasonStart(day);
            case QUARTER -> day.withDayOfMonth(1).withMonth(day.get(IsoFields.QUARTER_OF_YEAR) * 3 - 2);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() <= 6 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** The day that lies {@code count} pieces later. */
    LocalDate plus(LocalDate day, long count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case SEASON, QUARTER -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    /** Last day of the piece that begins on {@code start}. */
    LocalDate last(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }

    /** The piece that begins on {@code start}, as a TIMEX3 value. */
    String value(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEK -> week(start);
            case WEEKEND -> week(start) + "-WE";
            case MONTH -> start.toString().substring(0, "YYYY-MM".length());
            case SEASON -> year(start) + "-" + SEASONS[season(start)];
            case QUARTER -> year(start) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year(start) + (start.getMonthValue() == 1 ? "-H1" : "-H2");
            case YEAR -> year(start);
            case DECADE -> year(start).substring(0, 3);
            case CENTURY -> year(start).substring(0, 2);
        };
    }

    /** The piece that begins on {@code start}, in EDTF. */
    String edtf(LocalDate start) {
        return switch (this) {
            case DAY, MONTH, YEAR -> value(start);
            case WEEK, WEEKEND -> start + "/" + last(start);
            case SEASON -> year(start) + "-" + (EDTF_SPRING + season(start));
            case QUARTER -> year(start) + "-" + (EDTF_QUARTER + start.get(IsoFields.QUARTER_OF_YEAR) - 1);
            case HALF -> year(start) + "-" + (EDTF_HALF + (start.getMonthValue() == 1 ? 0 : 1));
            case DECADE -> value(start) + "X";
            case CENTURY -> value(start) + "XX";
        };
    }

    /** The end of the value of a season, 1 for spring. */
    static String season(int number) {
        return "-" + SEASONS[number - 1];
    }

    /** Pieces from one start to another. */
    long between(LocalDate from, LocalDate to) {
        return switch (this) {
            case DAY -> ChronoUnit.DAYS.between(from, to);
            case WEEK, WEEKEND -> ChronoUnit.WEEKS.between(from, to);
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
            case SEASON, QUARTER -> ChronoUnit.MONTHS.between(from, to) / 3;
            case HALF -> ChronoUnit.MONTHS.between(from, to) / 6;
            case YEAR -> ChronoUnit.YEARS.between(from, to);
            case DECADE -> ChronoUnit.DECADES.between(from, to);
            case CENTURY -> ChronoUnit.CENTURIES.between(from, to);
        };
    }

    /** Meteorological seasons of the north; a winter bears the year that it begins in. */
    private static LocalDate seasonStart(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return month.minusMonths(month.getMonthValue() % 3);
    }

    private static int season(LocalDate start) {
        return start.getMonthValue() / 3 - 1;
    }

    private static String week(LocalDate start) {
        int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return fourDigits(start.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
    }

    private static String year(LocalDate start) {
        return fourDigits(start.getYear());
    }

    private static String fourDigits(int year) {
        return year >= 1000
                ? Integer.toString(year)
                : Integer.toString(10000 + year).substring(1);
    }
}
