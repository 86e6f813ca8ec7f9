package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A party to an event.
 *
 * @param id ISO 3166-1 alpha-3 code, acronym of a body, or full name
 * @param name name for people to read
 * @param kind kind of actor
 * @param role its part in the event
 * @param via the person or office that acted for it, or null if none is named
 */
public record Participant(
        String id,
        String name,
        ActorKind kind,
        Role role,
        @Nullable String via) {

    /** Whether a person acted for it who is named: "Li Qiang", "Hans van Mierlo", not "foreign ministers": two words or more, the first and the last with a capital. */
    public boolean hasNamedPerson() {
        if (via == null) {
            return false;
        }
        int last = via.lastIndexOf(' ') + 1;
        return last > 0 && Character.isUpperCase(via.charAt(0)) && Character.isUpperCase(via.charAt(last));
    }
}
