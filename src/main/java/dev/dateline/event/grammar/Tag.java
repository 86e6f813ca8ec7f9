package dev.dateline.event.grammar;

/** What a token is in its sentence. */
enum Tag {
    DETERMINER,
    NUMBER,
    /** A noun, or an adjective before one. */
    NOUN,
    NAME,
    PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    /** "to" before a verb. */
    TO,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    /** "that" before a clause. */
    THAT,
    MODAL,
    BE,
    HAVE,
    DO,
    NEGATION,
    ADVERB,
    BASE,
    PRESENT,
    PAST,
    PARTICIPLE,
    ING,
    /** Part of a date expression. */
    DATE,
    COMMA,
    /** A semicolon, colon or dash. */
    BREAK,
    QUOTE,
    OTHER;

    boolean isVerb() {
        return this == BASE || this == PRESENT || this == PAST || this == PARTICIPLE || this == ING;
    }

    boolean isAuxiliary() {
        return this == MODAL || this == BE || this == HAVE || this == DO;
    }

    boolean isNominal() {
        return this == DETERMINER || this == NUMBER || this == NOUN || this == NAME || this == POSSESSIVE;
    }
}
