package dev.dateline.time;

import dev.dateline.time.Value.Days;
import dev.dateline.time.Value.Length;
import dev.dateline.time.Value.Moment;
import java.time.LocalDate;

/** Functions of the value language that give an event's days rather than a TIMEX3 value. */
final class DayCalls {

    /** Days before and after the one that "two weeks ago" counts back to. */
    private static final int HALF_A_WEEK = 3;

    private DayCalls() {}

    static boolean isKnown(String name, int count) {
        return switch (name) {
            case "days",
                    "upto",
                    "onward",
                    "early",
                    "mid",
                    "late",
                    "begin",
                    "finish",
                    "about",
                    "around",
                    "back",
                    "ahead" -> count == 1;
            case "range" -> count == 2;
            default -> false;
        };
    }

    static Value call(String name, Value[] values, Scope scope) {
        LocalDate reference = scope.reference();
        EventDays days =
                switch (name) {
                    case "back" -> between(((Length) values[0]).from(reference, -1), reference);
                    case "ahead" -> between(reference, ((Length) values[0]).from(reference, 1));
                    case "range" -> between(((Moment) values[0]).start(), ((Moment) values[1]).last());
                    default -> of(name, (Moment) values[0], reference);
                };
        return new Days(days);
    }

    private static EventDays of(String name, Moment moment, LocalDate reference) {
        LocalDate first = moment.start();
        LocalDate last = moment.last();
        return switch (name) {
            case "upto" -> first.isAfter(reference) ? moment.days() : between(first, min(last, reference));
            case "onward" -> last.isBefore(reference) ? moment.days() : between(max(first, reference), last);
            case "early" -> doubtful(first, part(first, last, 1));
            case "mid" -> doubtful(part(first, last, 1).plusDays(1), part(first, last, 2));
            case "late" -> doubtful(part(first, last, 2).plusDays(1), last);
            case "begin" -> doubtful(first, first.plusDays((last.toEpochDay() - first.toEpochDay()) / 6));
            case "finish" -> doubtful(last.minusDays((last.toEpochDay() - first.toEpochDay()) / 6), last);
            case "about" ->
                new EventDays(first, last, moment.grain().edtf(first).replace("/", "~/") + "~");
            case "around" -> doubtful(first.minusDays(HALF_A_WEEK), last.plusDays(HALF_A_WEEK));
            default -> moment.days();
        };
    }

    /** Last day of the first or second third. */
    private static LocalDate part(LocalDate first, LocalDate last, int third) {
        return first.plusDays((last.toEpochDay() - first.toEpochDay() + 1) * third / 3)
                .minusDays(1);
    }

    private static EventDays doubtful(LocalDate first, LocalDate last) {
        LocalDate end = max(first, last);
        return new EventDays(first, end, first.equals(end) ? first + "~" : first + "~/" + end + "~");
    }

    private static EventDays between(LocalDate first, LocalDate last) {
        return EventDays.between(first, max(first, last));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
