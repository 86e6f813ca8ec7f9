package dev.dateline.event;

import java.util.List;

/** Whom aid goes to of which a text does not say it anew: the state of the disaster that it told before. */
final class ReliefParties {

    private ReliefParties() {}

    /** "A quake struck Chad. Togo sent rescuers": adds Chad to drafts of one article, in the order of the text, where aid, or an offer of it, has a giver alone. */
    static void add(List<Draft> drafts) {
        Participant struck = null;
        boolean several = false;
        for (Draft draft : drafts) {
            if (draft.type() == EventType.DISASTER && draft.status == EventStatus.OCCURRED) {
                Participant state = draft.onlyState();
                several |= state == null || (struck != null && !struck.id().equals(state.id()));
                struck = state;
            } else if ((draft.type() == EventType.AID || draft.type() == EventType.OFFER)
                    && struck != null
                    && !several
                    && !draft.hasRole(Role.TARGET)
                    && draft.hasRole(Role.AGENT)
                    && !draft.participants.containsKey(struck.id())) {
                draft.guess(PartyFinder.state(draft, struck.id(), Role.TARGET));
            }
        }
    }
}
