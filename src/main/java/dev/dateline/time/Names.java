package dev.dateline.time;

import dev.dateline.time.Value.Days;
import dev.dateline.time.Value.Moment;
import dev.dateline.time.Value.Nothing;
import dev.dateline.time.Value.Num;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a bare name means in the value language. */
final class Names {

    private Names() {}

    /** @throws IllegalArgumentException if the name has no meaning */
    static Expression expression(String name) {
        Unit unit = Unit.named(name);
        if (unit != null) {
            Num number = new Num(unit.number());
            return scope -> number;
        }
        return switch (name) {
            case "reference" -> scope -> Moment.day(scope.reference());
            case "anchor" -> Scope::anchor;
            case "pastanchor" -> Names::pastAnchor;
            case "period" -> Scope::period;
            case "thatday" -> Names::thatDay;
            case "nearest-weekend" -> Names::nearestWeekend;
            case "recent" -> scope -> new Days(UndatedDays.recent(scope.reference()));
            case "planned" -> scope -> new Days(UndatedDays.planned(scope.reference()));
            case "nothing" -> scope -> new Nothing();
            case "fresh" -> scope -> new Days(EventDays.on(scope.reference()));
            default -> throw new IllegalArgumentException("unknown name \"" + name + "\"");
        };
    }

    /** The day that the text speaks of: the last that it has just named, else the day of publication. */
    private static Value thatDay(Scope scope) {
        Moment anchor = scope.nearAnchor();
        return Moment.day(anchor != null && anchor.grain() == Grain.DAY ? anchor.start() : scope.reference());
    }

    /** The last date that the text named, if it does not lie ahead: "earlier" counts from what was told, not from plans. */
    private static @Nullable Value pastAnchor(Scope scope) {
        Moment anchor = scope.anchor();
        return anchor == null || anchor.start().isAfter(scope.reference()) ? null : anchor;
    }

    private static Value nearestWeekend(Scope scope) {
        LocalDate reference = scope.reference();
        boolean now = reference.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean ahead = now || scope.tense() == Scope.Tense.FUTURE;
        return Moment.of(Grain.WEEKEND, ahead ? reference : reference.minusWeeks(1));
    }
}
