package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.grammar.Sentence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        cease(kept, draft);
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

    /**
     * "Chad shelled Togo. [...] The truce is to start on Monday", "Peru announced a truce": a truce that lacks a side is between those who were
     * told to agree on one, or to fight right before.
     */
    private static void cease(List<Draft> kept, Draft draft) {
        if (draft.type() != EventType.CEASEFIRE || draft.participants.size() > 1) {
            return;
        }
        Map<String, Participant> sides = new LinkedHashMap<>();
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH) && sides.size() < 2; i--) {
            Draft before = kept.get(i);
            boolean near = draft.sentencesAfter(before) <= SENTENCES_ON;
            boolean several = before.participants.size() > 1;
            if (before.type() == EventType.CEASEFIRE ? near || several : several && near && fights(before)) {
                addSides(before, sides);
            }
        }
        boolean mediated =
                !draft.participants.isEmpty() && Collections.disjoint(draft.participants.keySet(), sides.keySet());
        if (sides.size() > 1 && (draft.occurrence.isNoun() || mediated)) {
            sides.values().forEach(draft::guess);
        }
    }

    private static boolean fights(Draft draft) {
        return draft.type() == EventType.ATTACK && draft.status == EventStatus.OCCURRED;
    }

    /** Adds the states and groups that take part. */
    private static void addSides(Draft draft, Map<String, Participant> sides) {
        for (Participant party : draft.participants.values()) {
            if (party.kind() == ActorKind.STATE || party.kind() == ActorKind.GROUP) {
                sides.putIfAbsent(
                        party.id(), new Participant(party.id(), party.name(), party.kind(), Role.PARTY, null));
            }
        }
    }

    private static boolean isContact(Draft draft) {
        return draft.type() == EventType.TALKS || draft.type() == EventType.MEETING;
    }
}
