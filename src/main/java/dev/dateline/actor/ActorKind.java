package dev.dateline.actor;

/** What an actor is. */
public enum ActorKind {
    /** A state or territory, with its government, leaders, army and officials. */
    STATE,
    /** An international or official body with its own will. */
    BODY,
    /** An armed group, movement or party. */
    GROUP,
    COMPANY,
    PERSON
}
