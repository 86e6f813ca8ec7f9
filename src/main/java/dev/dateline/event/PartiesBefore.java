package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Sentence;
import java.util.List;

/** Gives summits, talks and pacts that name nobody the parties of what was told before. */
final class PartiesBefore {

    /** How many events back an article may refer. */
    private static final int REACH = 100;

    /** Sentences after a vote in which it is told how it went, or after a visit in which it is told what is signed there. */
    private static final int SENTENCES_ON = 2;

    private PartiesBefore() {}

    /** Gives a draft that names nobody the parties of the summit, the talks or the visit told before that it is a part of. */
    static void settle(List<Draft> kept, Draft draft) {
        gather(kept, draft);
        sign(kept, draft);
        resume(kept, draft);
    }

    /** "The forum opened on Saturday": a known summit that names nobody is of the body whose summit was told last. */
    private static void gather(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.SUMMIT || !draft.definite || !draft.participants.isEmpty()) {
            return;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i).type() == EventType.SUMMIT && kept.get(i).hasKind(ActorKind.BODY)) {
                for (Participant party : kept.get(i).participants.values()) {
                    if (party.kind() == ActorKind.BODY) {
                        draft.guess(party);
                    }
                }
                return;
            }
        }
    }

    /** "The king arrived in Chad on Monday. Several accords will be signed": what is signed by nobody named is of the two who meet, or of guest and host. */
    private static void sign(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.PACT
                || !draft.participants.isEmpty()
                || draft.status == EventStatus.PROPOSED
                || !(draft.occurrence.isNoun() || isPassive(draft.occurrence))) {
            return;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            Draft contact = kept.get(i);
            if (draft.sentencesAfter(contact) > SENTENCES_ON) {
                return;
            }
            EventType type = contact.type();
            boolean meets = type == EventType.VISIT || type == EventType.MEETING || type == EventType.TALKS;
            if (meets && contact.participants.size() == 2) {
                for (Participant party : contact.participants.values()) {
                    draft.guess(new Participant(party.id(), party.name(), party.kind(), Role.PARTY, null));
                }
                return;
            }
        }
    }

    /** "will be signed", but not "the accords which were signed" */
    private static boolean isPassive(Occurrence occurrence) {
        int verb = occurrence.chunk();
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.PASSIVE)
                && !sentence.has(verb, Sentence.BARE)
                && !occurrence.clauses().isInRelative(verb);
    }

    /** "Chad and Fiji held talks on Monday. The talks will resume on Friday": definite ones that name nobody are of those who met last. */
    private static void resume(List<Draft> kept, Draft draft) {
        boolean again = draft.definite && draft.occurrence.isNoun() && draft.participants.isEmpty();
        if (!again || !isContact(draft)) {
            return;
        }
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            Draft before = kept.get(i);
            if (isContact(before)) {
                if (before.participants.size() > 1 && draft.sentencesAfter(before) <= SENTENCES_ON) {
                    before.participants.values().forEach(draft::guess);
                }
                return;
            }
        }
    }

    private static boolean isContact(Draft draft) {
        return draft.type() == EventType.TALKS || draft.type() == EventType.MEETING;
    }
}
