package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import java.util.List;

/** With whom a state agrees where the words for the pact do not say it: "met Y and signed a pact". */
final class PactPartners {

    private static final int BOTH = 2;

    private PactPartners() {}

    /** Gives each pact of one party the other of the two that the same sentence tells to have met, called or visited. */
    static void settle(List<Draft> drafts) {
        for (Draft pact : drafts) {
            if (pact.type() != EventType.PACT || pact.occurrence.isNoun() || pact.participants.size() != 1) {
                continue;
            }
            String party = pact.participants.keySet().iterator().next();
            for (Draft contact : drafts) {
                if (isContact(contact) && contact.participants.containsKey(party)) {
                    contact.participants.values().forEach(partner -> pact.guess(asParty(partner)));
                    break;
                }
            }
        }
    }

    private static boolean isContact(Draft draft) {
        boolean face = draft.type() == EventType.MEETING || draft.type() == EventType.TALKS;
        boolean contact = face || draft.type() == EventType.CALL || draft.type() == EventType.VISIT;
        // to a "visiting minister" something may but be told
        return contact
                && !draft.occurrence.rule().has(Trait.ATTRIBUTIVE)
                && !draft.earlier
                && draft.status == EventStatus.OCCURRED
                && draft.participants.size() == BOTH;
    }

    private static Participant asParty(Participant other) {
        return new Participant(other.id(), other.name(), other.kind(), Role.PARTY, null);
    }
}
