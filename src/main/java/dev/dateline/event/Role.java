package dev.dateline.event;

/** The part that a participant takes in an event. */
public enum Role {
    /** Does it. */
    AGENT,
    /** Has it done to it. */
    TARGET,
    /** One among equals: a call, a meeting, a pact. */
    PARTY,
    /** The state where it happened, where the guidelines make that a party. */
    SCENE
}
