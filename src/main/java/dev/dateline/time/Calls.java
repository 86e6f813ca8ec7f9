package dev.dateline.time;

import dev.dateline.time.Value.Length;
import dev.dateline.time.Value.Lengths;
import dev.dateline.time.Value.Moment;
import dev.dateline.time.Value.Num;
import dev.dateline.time.Value.Part;
import dev.dateline.time.Value.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of the value language; docs/dates.md lists them for writers of rules. */
final class Calls {

    /** The day of a period whose week is its first, as ISO 8601 counts them, counted from its first day. */
    private static final int DAYS_TO_FIRST_WEEK = 3;

    private static final String[] PARTS_OF_DAY = {"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};

    private Calls() {}

    /** Codes of the parts of the day, as word classes name them. */
    static int partOfDay(String code) {
        return List.of(PARTS_OF_DAY).indexOf(code);
    }

    /** @throws IllegalArgumentException if there is no such function */
    static Expression expression(String name, List<Expression> arguments) {
        if (name.equals("or")) {
            return firstOf(arguments);
        }
        if (!isKnown(name, arguments.size())) {
            throw new IllegalArgumentException(
                    "unknown function \"" + name + "\" with " + arguments.size() + " values");
        }
        boolean ofDays = DayCalls.isKnown(name, arguments.size());
        boolean atHour = name.equals("at");
        Expression[] each = arguments.toArray(Expression[]::new);
        return scope -> {
            Value[] values = values(each, atHour, scope);
            return values == null ? null : call(name, values, ofDays, scope);
        };
    }

    private static Expression firstOf(List<Expression> arguments) {
        return scope -> {
            for (Expression argument : arguments) {
                Value value = argument.in(scope);
                if (value != null) {
                    return value;
                }
            }
            return null;
        };
    }

    private static boolean isKnown(String name, int count) {
        return switch (name) {
            case "year", "decade", "century", "dmy", "weekday", "month", "season", "quarter", "half", "holiday" ->
                count == 1;
            case "nearest",
                    "past",
                    "future",
                    "current",
                    "latest",
                    "ago",
                    "hence",
                    "this",
                    "gone",
                    "announced",
                    "quarterpart",
                    "yearbefore",
                    "halfofday" -> count == 1;
            case "monthday",
                    "in",
                    "length",
                    "lengths",
                    "ascending",
                    "following",
                    "preceding",
                    "partofday",
                    "every",
                    "dayof",
                    "before",
                    "after" -> count == 2;
            case "shift", "nth", "clock" -> count == 3;
            case "at" -> count == 4;
            default -> DayCalls.isKnown(name, count);
        };
    }

    /** The values of arguments, or null if one has none; of an hour, minutes and half of the day may be left out. */
    private static Value @Nullable [] values(Expression[] arguments, boolean atHour, Scope scope) {
        Value[] values = new Value[arguments.length];
        for (int i = 0; i < values.length; i++) {
            Value value = arguments[i].in(scope);
            boolean optional = atHour && i > 1;
            if (value == null && !optional) {
                return null;
            }
            values[i] = value == null ? new Num(0) : value;
        }
        return values;
    }

    private static @Nullable Value call(String name, Value[] values, boolean ofDays, Scope scope) {
        try {
            return ofDays ? DayCalls.call(name, values, scope) : apply(name, values, scope);
        } catch (DateTimeException | ArithmeticException noSuchDay) {
            return null;
        } catch (ClassCastException wrongKind) {
            // A rule that gives a function the wrong kind of value does not apply; its examples show it.
            return null;
        }
    }

    private static @Nullable Value apply(String name, Value[] values, Scope scope) {
        LocalDate reference = scope.reference();
        return switch (name) {
            case "year" -> Moment.of(Grain.YEAR, LocalDate.of(fullYear(number(values[0]), reference), 1, 1));
            case "decade" -> Moment.of(Grain.DECADE, LocalDate.of(fullYear(number(values[0]), reference), 1, 1));
            case "century" -> Moment.of(Grain.CENTURY, LocalDate.of(number(values[0]) * 100 - 100, 1, 1));
            case "dmy" -> dayMonthYear(number(values[0]), reference);
            case "weekday", "month", "season", "quarter", "half" -> part(name, values);
            case "monthday" -> new Part(Part.Kind.MONTH_DAY, number(values[0]), number(values[1]), null);
            case "nearest" -> nearest((Part) values[0], scope);
            case "latest" -> Cycles.pastOrCurrent((Part) values[0], reference);
            case "past" -> Cycles.past((Part) values[0], reference);
            case "future" -> Cycles.future((Part) values[0], reference);
            case "following" -> Cycles.future((Part) values[1], ((Moment) values[0]).start());
            case "preceding" -> Cycles.past((Part) values[1], ((Moment) values[0]).start());
            case "announced" -> scope.tense() == Scope.Tense.FUTURE ? values[0] : null;
            case "gone" -> ((Moment) values[0]).start().isAfter(reference) ? null : values[0];
            case "current" -> Cycles.current((Part) values[0], reference);
            case "in" -> in(values[0], (Part) values[1], reference);
            case "this" -> Moment.of(unit(values[0]).grain(), reference);
            case "length" -> new Length(number(values[0]), unit(values[1]));
            case "shift" -> shift((Moment) values[0], number(values[1]), unit(values[2]));
            case "holiday" -> new Part(Part.Kind.HOLIDAY, 0, 0, Holiday.unpack(number(values[0])));
            case "ago" -> away(Moment.day(reference), (Length) values[0], -1);
            case "hence" -> away(Moment.day(reference), (Length) values[0], 1);
            case "before" -> awayFrom((Moment) values[0], (Length) values[1], -1);
            case "after" -> awayFrom((Moment) values[0], (Length) values[1], 1);
            case "partofday" -> timed((Moment) values[0], PARTS_OF_DAY[number(values[1])]);
            case "at" -> clock(values);
            case "clock" -> fourDigits((Moment) values[0], number(values[1]), values[2]);
            case "lengths" -> lengths((Length) values[0], (Length) values[1]);
            case "ascending" -> number(values[0]) < number(values[1]) ? values[0] : null;
            case "every" -> new Text(values[0].timex() + code(values[1]));
            case "quarterpart" -> quarterPart((Moment) values[0]);
            case "yearbefore" -> yearBefore((Moment) values[0]);
            case "halfofday" -> new Num(number(values[0]) == 0 ? 1 : 12);
            case "dayof" -> dayOf((Moment) values[0], number(values[1]));
            case "nth" -> nth((Moment) values[0], number(values[1]), values[2]);
            default -> null;
        };
    }

    static int number(Value value) {
        return ((Num) value).number();
    }

    static Unit unit(Value value) {
        return Unit.numbered(number(value));
    }

    private static Part part(String name, Value[] values) {
        return switch (name) {
            case "weekday" -> new Part(Part.Kind.WEEKDAY, number(values[0]), 0, null);
            case "month" -> new Part(Part.Kind.MONTH, number(values[0]), 0, null);
            case "season" -> new Part(Part.Kind.SEASON, number(values[0]), 0, null);
            case "quarter" -> new Part(Part.Kind.QUARTER, number(values[0]), 0, null);
            default -> new Part(Part.Kind.HALF, number(values[0]), 0, null);
        };
    }

    /** The one of the year that the sentence begins with, else the one that the verbs look to. */
    private static @Nullable Moment nearest(Part part, Scope scope) {
        Moment year = Cycles.isDated(part) ? scope.openingYear() : null;
        boolean over = year != null && year.last().isBefore(scope.reference());
        return year == null || (over && scope.tense() == Scope.Tense.FUTURE)
                ? Cycles.nearest(part, scope.reference(), scope.tense())
                : Cycles.within(part, year);
    }

    /** A year of two digits is the one nearest to the reference, from 80 years before to 19 after. */
    static int fullYear(int year, LocalDate reference) {
        if (year >= 100) {
            return year;
        }
        int inCentury = reference.getYear() / 100 * 100 + year;
        if (inCentury > reference.getYear() + 19) {
            return inCentury - 100;
        }
        return inCentury <= reference.getYear() - 81 ? inCentury + 100 : inCentury;
    }

    private static Moment dayMonthYear(int digits, LocalDate reference) {
        int year = fullYear(digits % 10000, reference);
        return Moment.day(LocalDate.of(year, digits / 10000 % 100, digits / 1000000));
    }

    private static @Nullable Moment in(Value year, Part part, LocalDate reference) {
        if (year instanceof Moment moment) {
            return Cycles.within(part, moment);
        }
        return Cycles.inYear(part, fullYear(number(year), reference));
    }

    /** Of a coarser moment no finer piece is known: "that day" after "in October 1998" is "1998-10-XX". */
    private static Value shift(Moment moment, int count, Unit unit) {
        Grain grain = unit.grain();
        if (grain == Grain.DAY && (moment.grain() == Grain.MONTH || moment.grain() == Grain.YEAR)) {
            return new Text(moment.timex() + (moment.grain() == Grain.MONTH ? "-XX" : "-XX-XX"));
        }
        return Moment.of(grain, grain.plus(moment.start(), (long) count * unit.pieces()));
    }

    /** None from a coarser moment: three days before 1998 are no day. */
    private static @Nullable Value awayFrom(Moment from, Length length, int direction) {
        boolean coarser = from.grain().compareTo(Grain.MONTH) >= 0
                && from.grain().compareTo(length.unit().grain()) > 0;
        return coarser && length.halves() != Length.VAGUE ? null : away(from, length, direction);
    }

    /** The moment some length away, as coarse as the length's unit; open where the length is vague. */
    private static Value away(Moment from, Length length, int direction) {
        if (length.halves() == Length.VAGUE) {
            return new Text(direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        LocalDate day = length.from(from.start(), direction);
        if (day.getYear() < 1) {
            return new Text("PAST_REF");
        }
        Grain own = length.unit().grain();
        if (own == Grain.YEAR && length.halves() % 2 != 0) {
            return Moment.of(Grain.MONTH, day);
        }
        Grain coarse = own.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : own == Grain.WEEK ? Grain.DAY : own;
        Grain grain = coarse.compareTo(Grain.YEAR) >= 0 && from.grain() == Grain.QUARTER ? from.grain() : coarse;
        return length.unit().isClock() ? length : Moment.of(grain, day);
    }

    private static @Nullable Part quarterPart(Moment period) {
        return period.grain() == Grain.QUARTER
                ? new Part(Part.Kind.QUARTER, (period.start().getMonthValue() + 2) / 3, 0, null)
                : null;
    }

    private static Moment yearBefore(Moment moment) {
        return Moment.of(moment.grain(), moment.start().minusYears(1));
    }

    private static Moment dayOf(Moment month, int day) {
        return Moment.day(month.start().withDayOfMonth(day));
    }

    private static @Nullable Moment timed(Moment moment, String time) {
        return moment.grain() == Grain.DAY ? new Moment(Grain.DAY, moment.start(), time) : null;
    }

    private static @Nullable Moment fourDigits(Moment day, int digits, Value half) {
        return clock(new Value[] {day, new Num(digits / 100), new Num(digits % 100), half});
    }

    /** The end of a value that comes again: "TMO" of mornings, "-SP" of springs. */
    private static String code(Value value) {
        return value instanceof Part season ? Grain.season(season.a()) : PARTS_OF_DAY[number(value)];
    }

    /** Arguments: day, hour, minute, and 0 for "a.m." or 12 for "p.m.". */
    private static @Nullable Moment clock(Value[] values) {
        int hour = number(values[1]);
        int half = number(values[3]);
        if (half == 12 && hour < 12) {
            hour += 12;
        } else if (half == 1 && hour == 12) {
            hour = 0;
        }
        if (hour > 24 || number(values[2]) > 59) {
            return null;
        }
        String minute = ExpressionParser.pad(values[2].timex(), 2);
        return timed((Moment) values[0], "T" + ExpressionParser.pad(Integer.toString(hour), 2) + ":" + minute);
    }

    /** None of "two years and six years", which are two lengths. */
    private static @Nullable Lengths lengths(Length coarse, Length fine) {
        return fine.unit().compareTo(coarse.unit()) < 0 ? new Lengths(coarse, fine) : null;
    }

    /** The nth smaller piece of a moment, or the nth Friday in it; the last one for -1. */
    private static @Nullable Moment nth(Moment moment, int n, Value piece) {
        if (piece instanceof Part weekday) {
            LocalDate day = moment.start().with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday.a())));
            return day.isAfter(moment.last()) ? null : Moment.day(day);
        }
        Grain grain = unit(piece).grain();
        LocalDate first = n < 0 ? moment.last() : grain.plus(firstOf(grain, moment), n - 1L);
        return Moment.of(grain, first);
    }

    /** A day of the first piece of a moment: a week belongs to the month that has its Thursday. */
    private static LocalDate firstOf(Grain grain, Moment moment) {
        return grain == Grain.WEEK ? moment.start().plusDays(DAYS_TO_FIRST_WEEK) : moment.start();
    }
}
