package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import java.util.ArrayList;
import java.util.List;

/** A trip to several states is a visit to each: "will visit Brazil and Panama". */
final class Itinerary {

    private Itinerary() {}

    /** The visits that a draft tells; itself for any other. */
    static List<Draft> legs(Draft draft) {
        if (draft.type() != EventType.VISIT) {
            return List.of(draft);
        }
        List<Participant> stops = new ArrayList<>(2);
        for (Participant party : draft.participants.values()) {
            if (party.role() == Role.TARGET
                    && party.kind() == ActorKind.STATE
                    && draft.named().contains(party.id())) {
                stops.add(party);
            }
        }
        if (stops.size() < 2) {
            return List.of(draft);
        }
        List<Draft> legs = new ArrayList<>(stops.size());
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
        return legs;
    }
}
