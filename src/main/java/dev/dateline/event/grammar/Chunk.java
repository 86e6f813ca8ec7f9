package dev.dateline.event.grammar;

/** The kinds of groups that a sentence is cut into. */
public enum Chunk {
    NOUN_GROUP,
    VERB_GROUP,
    PREPOSITION,
    CONJUNCTION,
    COMMA,
    SUBORDINATOR,
    RELATIVE,
    THAT,
    /** A semicolon, colon or dash. */
    BREAK,
    DATE
}
