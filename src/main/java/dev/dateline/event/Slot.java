package dev.dateline.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where in a sentence a party stands, seen from the trigger. All but the first six are prepositions. */
enum Slot {
    /** Who does it, be the verb active or passive. */
    SUBJECT,
    /** Whom it is done to, be the verb active or passive. */
    OBJECT,
    /** Before "'s" and the noun: "China's visit"; also "its", "their". */
    POSS,
    /** A name or adjective before the noun: "Israeli strikes". */
    MOD,
    /** The words of the sentence after the trigger, whatever they are: for conditions only. */
    CLAUSE,
    /** The subject of the clause that a noun stands in. */
    CONTEXT,
    BY,
    WITH,
    BETWEEN,
    AMONG,
    AGAINST,
    ON,
    TO,
    FROM,
    OF,
    FOR,
    IN,
    AT,
    OVER,
    INTO,
    TOWARD,
    ABOUT,
    NEAR,
    AS,
    VIA,
    UNDER,
    DURING;

    private static final Map<String, Slot> BY_WORD = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(slot -> slot.name().toLowerCase(Locale.ROOT), Function.identity()));

    /** The slot of a name in a file ("subject", "mod", "with"). */
    static Optional<Slot> named(String name) {
        return Optional.ofNullable(BY_WORD.get(name));
    }

    boolean isPreposition() {
        return this != SUBJECT && this != OBJECT && this != POSS && this != MOD && this != CLAUSE && this != CONTEXT;
    }
}
