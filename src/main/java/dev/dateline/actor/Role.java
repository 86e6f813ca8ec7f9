package dev.dateline.actor;

import org.jspecify.annotations.Nullable;

/**
 * A title, an institution or another common noun that stands for a party.
 *
 * @param kind what it is
 * @param owner the state that it means where the text names none, or null if the text decides
 */
record Role(Kind kind, @Nullable Actor owner) {

    enum Kind {
        /** One who acts for a state or body: "president", "spokesman". */
        OFFICIAL,
        /** The same, several: "officials", "ministers". */
        OFFICIALS,
        /** A title of one who acts for himself: "journalist". */
        PRIVATE,
        /** An arm of a state: "police", "parliament". */
        INSTITUTION,
        /** People of a state: "citizens". */
        PEOPLE,
        /** Two leaders at once: "the two leaders". */
        PAIR_OF_PERSONS,
        /** Two parties at once: "both sides". */
        PAIR
    }
}
