package dev.dateline.event.grammar;

/** What a token is in its sentence. */
enum Tag {
    DETERMINER(Kind.NOMINAL),
    NUMBER(Kind.NOMINAL),
    /** A noun, or an adjective before one. */
    NOUN(Kind.NOMINAL),
    NAME(Kind.NOMINAL),
    PRONOUN(Kind.OTHER),
    POSSESSIVE(Kind.NOMINAL),
    PREPOSITION(Kind.OTHER),
    /** "to" before a verb. */
    TO(Kind.OTHER),
    CONJUNCTION(Kind.OTHER),
    SUBORDINATOR(Kind.OTHER),
    RELATIVE(Kind.OTHER),
    /** "that" before a clause. */
    THAT(Kind.OTHER),
    MODAL(Kind.AUXILIARY),
    BE(Kind.AUXILIARY),
    HAVE(Kind.AUXILIARY),
    DO(Kind.AUXILIARY),
    NEGATION(Kind.OTHER),
    ADVERB(Kind.OTHER),
    BASE(Kind.VERB),
    PRESENT(Kind.VERB),
    PAST(Kind.VERB),
    PARTICIPLE(Kind.VERB),
    ING(Kind.VERB),
    /** Part of a date expression. */
    DATE(Kind.OTHER),
    COMMA(Kind.OTHER),
    /** A semicolon, colon or dash. */
    BREAK(Kind.OTHER),
    QUOTE(Kind.OTHER),
    OTHER(Kind.OTHER);

    private enum Kind {
        NOMINAL,
        VERB,
        AUXILIARY,
        OTHER
    }

    private final Kind kind;

    Tag(Kind kind) {
        this.kind = kind;
    }

    boolean isVerb() {
        return kind == Kind.VERB;
    }

    boolean isAuxiliary() {
        return kind == Kind.AUXILIARY;
    }

    boolean isNominal() {
        return kind == Kind.NOMINAL;
    }
}
