package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import java.util.ArrayList;
import java.util.List;

/** A trip to several states is a visit to each: "will visit Brazil and Panama". */
final class Itinerary {

    private Itinerary() {}

    /** Adds the visits that a draft tells; itself for any other. */
    static void addLegs(Draft draft, List<Draft> legs) {
        List<Participant> stops = draft.type() == EventType.VISIT ? stops(draft) : List.of();
        if (stops.size() < 2) {
            legs.add(draft);
            return;
        }
        for (Participant stop : stops) {
            Draft leg = draft.copy();
            for (Participant other : stops) {
                if (!other.id().equals(stop.id())) {
                    leg.remove(other);
                }
            }
            leg.place = new Place(stop.id(), stop.name());
            legs.add(leg);
        }
    }

    /** The states that are visited, as the text names them. */
    private static List<Participant> stops(Draft draft) {
        List<Participant> stops = new ArrayList<>(2);
        for (Participant party : draft.participants.values()) {
            if (party.role() == Role.TARGET && party.kind() == ActorKind.STATE && draft.isNamed(party.id())) {
                stops.add(party);
            }
        }
        return stops;
    }
}
