package dev.dateline.event;

/** Groups of neighbouring event types. The names are PLOVER's where it has one. */
public enum Family {
    CONSULT,
    AGREE,
    COOPERATE,
    AID,
    SUPPORT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    SANCTION,
    MOBILIZE,
    ASSAULT,
    PROTEST,
    ELECTION,
    VOTE,
    OFFICE,
    COERCE,
    DISASTER,
    DEATH
}
