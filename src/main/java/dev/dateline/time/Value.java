package dev.dateline.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression of a rule file comes to. */
sealed interface Value {

    /** As a TIMEX3 value. */
    String timex();

    /** A whole number. */
    record Num(int number) implements Value {
        @Override
        public String timex() {
            return Integer.toString(number);
        }
    }

    /** A value given as it is: "PAST_REF", "XXXX-WXX-1". */
    record Text(String timex) implements Value {}

    /**
     * A piece of the calendar, and the time of day within it.
     *
     * @param grain how long it is
     * @param start its first day
     * @param time "TMO", "T10:35", or empty
     */
    record Moment(Grain grain, LocalDate start, String time) implements Value {

        static Moment of(Grain grain, LocalDate day) {
            return new Moment(grain, grain.floor(day), "");
        }

        static Moment day(LocalDate day) {
            return new Moment(Grain.DAY, day, "");
        }

        LocalDate last() {
            return grain.last(start);
        }

        Moment shift(long count) {
            return new Moment(grain, grain.floor(grain.plus(start, count)), time);
        }

        @Override
        public String timex() {
            return grain.value(start) + time;
        }

        EventDays days() {
            return new EventDays(start, last(), grain.edtf(start));
        }
    }

    /**
     * A length of time.
     *
     * @param halves twice the count of units, or {@link #VAGUE}
     * @param unit what is counted
     */
    record Length(int halves, Unit unit) implements Value {

        /** "Several". */
        static final int VAGUE = -2;

        @Override
        public String timex() {
            String head = unit.isClock() ? "PT" : "P";
            if (halves == VAGUE) {
                return head + "X" + (unit == Unit.DECADE ? "Y" : unit.letter());
            }
            int whole = halves / 2 * (unit == Unit.FORTNIGHT ? 2 : 1);
            if (unit == Unit.DECADE) {
                return "P" + 5 * halves + "Y";
            }
            if (unit == Unit.CENTURY && halves % 2 != 0) {
                return "P" + 50 * halves + "Y";
            }
            Unit finer = halves % 2 == 0 ? null : unit.finer();
            if (finer == null) {
                return head + whole + (halves % 2 == 0 ? "" : ".5") + unit.letter();
            }
            String rest = (finer.isClock() && !unit.isClock() ? "T" : "") + unit.half() + finer.letter();
            return whole == 0 && !unit.isClock() ? "P" + rest : head + (whole == 0 ? "" : whole + unit.letter()) + rest;
        }

        /** The day that lies this length from another, forward (1) or back (-1); vague counts are taken as three. */
        LocalDate from(LocalDate day, int direction) {
            int counted = halves == VAGUE ? 6 : halves;
            if (unit.isClock()) {
                return unit == Unit.HOUR ? day.plusDays((long) direction * ((counted / 2 + 23) / 24)) : day;
            }
            LocalDate whole = unit.grain().plus(day, (long) direction * unit.pieces() * (counted / 2));
            return whole.plusDays((long) direction * (counted % 2) * unit.pieces() * unit.days() / 2);
        }
    }

    /** A length in two units: "four years and six months". */
    record Lengths(Length coarse, Length fine) implements Value {
        @Override
        public String timex() {
            String rest = fine.timex().substring(1);
            return coarse.timex() + (coarse.unit().isClock() && fine.unit().isClock() ? rest.substring(1) : rest);
        }
    }

    /** A part of the calendar that comes again: a month, a weekday, a holiday. */
    record Part(Kind kind, int a, int b, @Nullable Holiday holiday) implements Value {

        enum Kind {
            WEEKDAY,
            MONTH,
            MONTH_DAY,
            SEASON,
            QUARTER,
            HALF,
            HOLIDAY
        }

        @Override
        public String timex() {
            return kind + " " + a + " " + b;
        }
    }

    /** The words are no date expression, though another rule would take them for one. */
    record Nothing() implements Value {
        @Override
        public String timex() {
            return "";
        }
    }

    /** Days for an event, where they are not the moment's own. */
    record Days(EventDays days) implements Value {
        @Override
        public String timex() {
            return days.edtf();
        }
    }
}
