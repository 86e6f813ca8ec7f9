package dev.dateline.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A day of the year: a fixed one, the nth weekday of a month, one counted from Easter Sunday, or one of the Islamic calendar.
 *
 * @param rule how it is found
 * @param a month; or days from Easter
 * @param b day of the month; or the weekday from Monday, 1; or days after that weekday, times 8, and the weekday
 * @param c which such weekday, from 1; -1 for the last
 */
record Holiday(Rule rule, int a, int b, int c) {

    enum Rule {
        FIXED,
        WEEKDAY,
        EASTER,
        ORTHODOX_EASTER,
        ISLAMIC
    }

    private static final int LONGEST_ISLAMIC_MONTH = 30;

    private static final List<Rule> RULES = List.of(Rule.values());

    /**
     * Reads "12-25", "easter-2" ("easter+39", "orthodox easter"), "11 4th 4" (month, which, weekday from Monday; "11 1st 1 +1"
     * for the day after), or "islamic 10-1" (month and day of the Islamic calendar, as Saudi Arabia counts it).
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static Holiday parse(String text) {
        try {
            if (text.startsWith("easter")) {
                return fromEaster(Rule.EASTER, text.substring("easter".length()));
            }
            if (text.startsWith("orthodox easter")) {
                return fromEaster(Rule.ORTHODOX_EASTER, text.substring("orthodox easter".length()));
            }
            if (text.startsWith("islamic ")) {
                return monthDay(Rule.ISLAMIC, text.substring("islamic ".length()));
            }
            return text.indexOf('-') > 0 ? monthDay(Rule.FIXED, text) : ofWeekday(text.split(" ", -1));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no day: write \"12-25\", \"easter-2\", \"11 4th 4\" or \"islamic 10-1\"", e);
        }
    }

    private static Holiday fromEaster(Rule rule, String days) {
        return new Holiday(rule, days.isEmpty() ? 0 : Integer.parseInt(days), 0, 0);
    }

    private static Holiday monthDay(Rule rule, String text) {
        String[] parts = text.split("-", -1);
        int month = Integer.parseInt(parts[0]);
        int day = Integer.parseInt(parts[1]);
        int last =
                rule == Rule.ISLAMIC ? LONGEST_ISLAMIC_MONTH : Month.of(month).maxLength();
        if (day < 1 || day > last) {
            throw new DateTimeException("no day " + day);
        }
        return new Holiday(rule, ChronoField.MONTH_OF_YEAR.checkValidIntValue(month), day, 0);
    }

    private static Holiday ofWeekday(String[] parts) {
        int which = parts[1].equals("last") ? -1 : parts[1].charAt(0) - '0';
        int later = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
        int month = ChronoField.MONTH_OF_YEAR.checkValidIntValue(Integer.parseInt(parts[0]));
        int weekday = ChronoField.DAY_OF_WEEK.checkValidIntValue(Integer.parseInt(parts[2]));
        return new Holiday(Rule.WEEKDAY, month, later << 3 | weekday, which);
    }

    /** The whole in one number, as a word class carries it. */
    int pack() {
        return RULES.indexOf(rule) << 24 | (a + 128) << 16 | b << 8 | (c + 1);
    }

    static Holiday unpack(int packed) {
        return new Holiday(
                RULES.get(packed >> 24), (packed >> 16 & 0xff) - 128, packed >> 8 & 0xff, (packed & 0xff) - 1);
    }

    /**
     * The day in a year; the first, if the year has two.
     *
     * @throws DateTimeException if the year has none
     */
    LocalDate in(int year) {
        return switch (rule) {
            case FIXED -> fixed(year);
            case WEEKDAY -> weekday(year);
            case EASTER -> easter(year).plusDays(a);
            case ORTHODOX_EASTER -> orthodoxEaster(year).plusDays(a);
            case ISLAMIC -> islamic(year);
        };
    }

    private LocalDate weekday(int year) {
        DayOfWeek day = DayOfWeek.of(b & 7);
        return LocalDate.of(year, a, 1)
                .with(c < 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(c, day))
                .plusDays(b >> 3);
    }

    /** The calendar of Umm al-Qura; where the moon is watched for, the day may be one before or after. */
    private LocalDate islamic(int year) {
        int islamicYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int tried = islamicYear; tried <= islamicYear + 1; tried++) {
            LocalDate day = LocalDate.from(HijrahDate.of(tried, a, b));
            if (day.getYear() == year) {
                return day;
            }
        }
        throw new DateTimeException("none in " + year);
    }

    private LocalDate fixed(int year) {
        try {
            return LocalDate.of(year, a, b);
        } catch (DateTimeException notInThisYear) {
            return LocalDate.of(year, a, 28);
        }
    }

    /** Easter Sunday of the Orthodox churches: by the Julian calendar (Meeus, Astronomical Algorithms), valid from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + weekday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
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
