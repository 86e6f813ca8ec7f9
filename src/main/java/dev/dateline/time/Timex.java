package dev.dateline.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date expression in a text. */
public final class Timex {

    private final int first;
    private final int end;
    private final TimexType type;
    private final Value value;
    private final @Nullable EventDays days;
    private final boolean ofDayBefore;

    Timex(int first, int end, TimexType type, Value value, @Nullable EventDays days, boolean ofDayBefore) {
        this.first = first;
        this.end = end;
        this.type = type;
        this.value = value;
        this.days = days;
        this.ofDayBefore = ofDayBefore;
    }

    /** Its first token; {@code Tokens.codePointStart} gives the offset. */
    public int first() {
        return first;
    }

    /** The token after its last. */
    public int end() {
        return end;
    }

    /** Its kind. */
    public TimexType type() {
        return type;
    }

    /** Its TIMEX3 value: "2025-06-19", "2025-W25", "2025-Q2", "P3M", "PRESENT_REF", "XXXX-XX-XX", …; made when asked for. */
    public String value() {
        return value.timex();
    }

    /** Whether it names the present: "now", "currently". */
    public boolean isNow() {
        return value().equals("PRESENT_REF");
    }

    /** The days that it fixes for an event which it modifies, or null if it fixes none ("three hours", "every Monday"). */
    public @Nullable EventDays days() {
        return days;
    }

    /** Whether it names no day, so that its day is the one named before it: "10 a.m.". */
    public boolean isOfDayBefore() {
        return ofDayBefore;
    }

    /** The days between which an event lies that this expression modifies; empty if it fixes none. */
    public Optional<EventDays> eventDays() {
        return Optional.ofNullable(days);
    }
}
