package dev.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A day of the year: a fixed one, the nth weekday of a month, or one counted from Easter Sunday.
 *
 * @param rule how it is found
 * @param a month; or days from Easter
 * @param b day of the month; or the weekday from Monday, 1
 * @param c which such weekday, from 1; -1 for the last
 */
record Holiday(Rule rule, int a, int b, int c) {

    enum Rule {
        FIXED,
        WEEKDAY,
        EASTER
    }

    private static final List<Rule> RULES = List.of(Rule.values());

    /**
     * Reads "12-25", "easter-2" ("easter+39"), or "11 4th 4" (month, which, weekday from Monday).
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Holiday parse(String text) {
        try {
            if (text.startsWith("easter")) {
                String days = text.substring("easter".length());
                return new Holiday(Rule.EASTER, days.isEmpty() ? 0 : Integer.parseInt(days), 0, 0);
            }
            int dash = text.indexOf('-');
            if (dash > 0) {
                return new Holiday(
                        Rule.FIXED,
                        Integer.parseInt(text.substring(0, dash)),
                        Integer.parseInt(text.substring(dash + 1)),
                        0);
            }
            String[] parts = text.split(" ", -1);
            int which = parts[1].equals("last") ? -1 : parts[1].charAt(0) - '0';
            return new Holiday(Rule.WEEKDAY, Integer.parseInt(parts[0]), Integer.parseInt(parts[2]), which);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no day: write \"12-25\", \"easter-2\" or \"11 4th 4\"", e);
        }
    }

    /** The whole in one number, as a word class carries it. */
    int pack() {
        return RULES.indexOf(rule) << 24 | (a + 128) << 16 | b << 8 | (c + 1);
    }

    static Holiday unpack(int packed) {
        return new Holiday(
                RULES.get(packed >> 24), (packed >> 16 & 0xff) - 128, packed >> 8 & 0xff, (packed & 0xff) - 1);
    }

    /** The day in a year. */
    LocalDate in(int year) {
        return switch (rule) {
            case FIXED -> fixed(year);
            case WEEKDAY ->
                LocalDate.of(year, a, 1)
                        .with(
                                c < 0
                                        ? TemporalAdjusters.lastInMonth(DayOfWeek.of(b))
                                        : TemporalAdjusters.dayOfWeekInMonth(c, DayOfWeek.of(b)));
            case EASTER -> easter(year).plusDays(a);
        };
    }

    private LocalDate fixed(int year) {
        try {
            return LocalDate.of(year, a, b);
        } catch (DateTimeException notInThisYear) {
            return LocalDate.of(year, a, 28);
        }
    }

    /** Western Easter Sunday, by the anonymous Gregorian computus (Nature, 1876). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
