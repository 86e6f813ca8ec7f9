package dev.dateline.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date expression in a text.
 *
 * @param first its first token; {@code Tokens.codePointStart} gives the offset
 * @param end the token after its last
 * @param type its kind
 * @param value its TIMEX3 value: "2025-06-19", "2025-W25", "2025-Q2", "P3M", "PRESENT_REF", "XXXX-XX-XX", …
 * @param days the days that it fixes for an event which it modifies, or null if it fixes none ("three hours", "every
 *     Monday")
 */
public record Timex(
        int first,
        int end,
        TimexType type,
        String value,
        @Nullable EventDays days) {

    /** The days between which an event lies that this expression modifies; empty if it fixes none. */
    public Optional<EventDays> eventDays() {
        return Optional.ofNullable(days);
    }
}
