package dev.dateline.timeline;

import dev.dateline.event.EventType;

/**
 * Which types one event can be told as. A visit, the meeting during it and the call that prepared it are three events,
 * but what one article calls a meeting, another calls talks or a summit.
 */
final class Kinship {

    private Kinship() {}

    /** The first of the types that a type is kin to: the same for all of them. */
    static EventType of(EventType type) {
        return switch (type) {
            case MEETING, TALKS, SUMMIT -> EventType.MEETING;
            case PACT, CEASEFIRE -> EventType.PACT;
            default -> type;
        };
    }
}
