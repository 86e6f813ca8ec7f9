package dev.dateline.event;

/** Whether an event happened, as a text has it. */
public enum EventStatus {
    /** It happened. */
    OCCURRED,
    /** Announced, scheduled or expected. */
    PLANNED,
    /** Suggested, offered or under discussion, with no decision. */
    PROPOSED,
    /** The text says that it did not happen or has been called off. */
    DENIED
}
