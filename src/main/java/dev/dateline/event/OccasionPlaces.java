package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where events happened of which only another one tells the place: what was signed on a visit, whom a guest met, what came of a summit. */
final class OccasionPlaces {

    /** What is said, signed or given on a visit or at a summit. */
    private static final Set<EventType> IN_COURSE = EnumSet.of(
            EventType.PACT, EventType.CEASEFIRE, EventType.MEETING, EventType.TALKS, EventType.OFFER, EventType.AID);

    /** Verbs up from an infinitive to the one that tells of the visit. */
    private static final int HOPS = 3;

    /** Sentences behind that of a visit within which whom the guest met is told. */
    private static final int REACH = 3;

    private final Cues cues;

    OccasionPlaces(Cues cues) {
        this.cues = cues;
    }

    /** Gives drafts of one article, in the order of the text, places that others tell. */
    void settle(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.place != null && draft.type().isTalking()) {
                draft.place = ofHosts(drafts, i, draft.place);
            } else if (draft.place == null) {
                draft.place = switch (draft.type()) {
                    case ATTACK, DISASTER -> ofScene(draft);
                    case ARREST -> ofDeedBefore(drafts, i);
                    default -> IN_COURSE.contains(draft.type()) ? ofOccasion(drafts, i) : null;
                };
            }
        }
    }

    private @Nullable Place ofOccasion(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        for (Draft other : ofSentence(drafts, index)) {
            if (other.place != null && isOccasionOf(other, draft)) {
                return other.place;
            }
        }
        for (int i = index - 1; i >= 0 && draft.sentencesAfter(drafts.get(i)) <= REACH; i--) {
            if (isVisitBefore(drafts.get(i), draft)) {
                return drafts.get(i).place;
            }
        }
        return null;
    }

    /** "Ten are shot in Lome, Togo. A man is arrested": who is held for a deed told right before, where it was done. */
    private static @Nullable Place ofDeedBefore(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        if (draft.status != EventStatus.OCCURRED || draft.dated) {
            return null;
        }
        for (int i = index - 1; i >= 0 && draft.sentencesAfter(drafts.get(i)) <= 1; i--) {
            Draft deed = drafts.get(i);
            if (deed.place != null
                    && deed.status == EventStatus.OCCURRED
                    && (deed.type() == EventType.ATTACK || deed.type() == EventType.PROTEST)
                    && draft.participants.containsKey(deed.place.id())) {
                return deed.place;
            }
        }
        return null;
    }

    /** The drafts of a draft's sentence, which stand side by side. */
    private static List<Draft> ofSentence(List<Draft> drafts, int index) {
        int first = index;
        while (first > 0 && drafts.get(index).sentencesAfter(drafts.get(first - 1)) == 0) {
            first--;
        }
        int end = index + 1;
        while (end < drafts.size() && drafts.get(end).sentencesAfter(drafts.get(index)) == 0) {
            end++;
        }
        return drafts.subList(first, end);
    }

    /** Whether a visit, summit or meeting of one sentence is where another event came about. */
    private boolean isOccasionOf(Draft other, Draft draft) {
        boolean gathering = other.type() == EventType.SUMMIT
                || (other.type() == EventType.MEETING && draft.type() != EventType.MEETING);
        if (!(gathering || other.type() == EventType.VISIT)
                || Collections.disjoint(other.participants.keySet(), draft.participants.keySet())) {
            return false;
        }
        if (other.occurrence.rule().has(Trait.ATTRIBUTIVE)) {
            return isOfHosts(other, draft);
        }
        return other.occurrence.isNoun() ? isCourse(other.occurrence) : isAimOf(other, draft);
    }

    /** The host's, where a place is that of a guest whom the sentence calls so: a visiting premier is not met at home. */
    private static Place ofHosts(List<Draft> drafts, int index, Place place) {
        Draft draft = drafts.get(index);
        for (Draft visit : ofSentence(drafts, index)) {
            if (visit.place != null
                    && visit.occurrence.rule().has(Trait.ATTRIBUTIVE)
                    && isOfHosts(visit, draft)
                    && Likeness.inRole(visit, Role.AGENT).contains(place.id())) {
                return visit.place;
            }
        }
        return place;
    }

    /** Whether guests and hosts of a visit both take part: "Chad's king met the visiting premier of Togo". */
    private static boolean isOfHosts(Draft visit, Draft draft) {
        Set<String> guests = Likeness.inRole(visit, Role.AGENT);
        return visit.place != null
                && !guests.isEmpty()
                && draft.participants.keySet().containsAll(guests)
                && draft.participants.containsKey(visit.place.id());
    }

    /** "during a visit to Chad", "at the summit in Lome", "on the sidelines of the summit in Lome". */
    private boolean isCourse(Occurrence noun) {
        Sentence sentence = noun.sentence();
        int preposition = noun.preposition();
        if (noun.opens(preposition, "of")) {
            return sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                    && cues.is(noun.headWord(preposition - 1), Cue.MARGIN);
        }
        return noun.opens(preposition, "during")
                || noun.opens(preposition, "at")
                || noun.opens(preposition, "on")
                || noun.opens(preposition, "following")
                || noun.opens(preposition, "after");
    }

    /** "visits Chad to sign a treaty", "visits Chad to attend a summit and to meet its king". */
    private static boolean isAimOf(Draft visit, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = occurrence.isNoun() ? draft.verb : occurrence.chunk();
        for (int hop = 0; hop < HOPS && verb != Clauses.NONE; hop++) {
            if (!occurrence.sentence().isVerb(verb, Sentence.INFINITIVE)) {
                return false;
            }
            verb = occurrence.clauses().governor(verb);
            if (verb == visit.occurrence.chunk()) {
                return true;
            }
        }
        return false;
    }

    /** "A visits Chad. He meets its king": whom a guest meets among his hosts he meets there. */
    private static boolean isVisitBefore(Draft visit, Draft draft) {
        return visit.type() == EventType.VISIT
                && draft.type() != EventType.OFFER
                && draft.type() != EventType.AID
                && visit.status == draft.status
                && Likeness.agree(visit, draft)
                && isOfHosts(visit, draft);
    }

    /** The state that it happened to or in, where that is one alone. */
    private static @Nullable Place ofScene(Draft draft) {
        Participant scene = null;
        for (Participant party : draft.participants.values()) {
            if (party.role() == Role.SCENE && party.kind() == ActorKind.STATE) {
                if (scene != null) {
                    return null;
                }
                scene = party;
            }
        }
        return scene == null ? null : new Place(scene.id(), scene.name());
    }
}
