package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.List;

/** Tells deeds that words only give as the ground or the topic of something else, with no day: nobody reports them. */
final class Grounds {

    private final Cues cues;

    Grounds(Cues cues) {
        this.cues = cues;
    }

    /** "adds the force to a list for its role in funding rebels", "is jailed for the murder of his wife". */
    boolean areOf(Draft draft, List<Draft> drafts) {
        if (draft.dated || draft.earlier || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        int preposition = preposition(draft.occurrence);
        if (preposition == Clauses.NONE) {
            return false;
        }
        if (draft.type() == EventType.ARREST && draft.occurrence.isNoun() && isFrom(draft.occurrence, preposition)) {
            return true;
        }
        boolean crime = draft.type().isHarm();
        if (!draft.occurrence.isNoun() && !crime && isTopic(draft.occurrence, preposition)) {
            return true;
        }
        boolean incident = crime && draft.occurrence.isNoun() && isIncident(draft.occurrence);
        return !incident
                && is(draft.occurrence, preposition, Cue.FOR)
                && drafts.stream().anyMatch(other -> isPunishment(other, draft, preposition));
    }

    /** "involvement in funding", "insists on sharing"; but who is thanked for sending troops, or joins in urging, has done so. */
    private boolean isTopic(Occurrence occurrence, int preposition) {
        int governor = occurrence.clauses().governor(preposition);
        int word = governor == Clauses.NONE ? 0 : occurrence.headWord(governor);
        boolean joins = cues.is(word, Cue.ATTEND) && !occurrence.sentence().has(governor, Sentence.PASSIVE);
        boolean done = joins || (cues.is(word, Cue.SPEAK) && !cues.is(word, Cue.BLAME));
        return !done && is(occurrence, preposition, Cue.TOPIC);
    }

    /** "to protect him from detention", "asks to be released from detention". */
    private static boolean isFrom(Occurrence occurrence, int preposition) {
        return occurrence.opens(preposition, "from");
    }

    /** "for a shooting at a bar", but "for the murder of his wife", "for indecent assault". */
    private static boolean isIncident(Occurrence occurrence) {
        return !occurrence.rule().has(Trait.COUNTED)
                && occurrence.sentence().counts(occurrence.sentence().start(occurrence.chunk()));
    }

    private boolean is(Occurrence occurrence, int preposition, Cue cue) {
        return cues.is(occurrence.openingWord(preposition), cue);
    }

    /** The preposition before a noun or gerund, or before a gerund that it goes on from: "for planning and funding"; or {@link Clauses#NONE}. */
    private int preposition(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        if (occurrence.isNoun()) {
            chunk = occurrence.clauses().listStart(chunk);
        } else if (!sentence.has(chunk, Sentence.ING)) {
            return Clauses.NONE;
        } else if (sentence.is(chunk - 1, Chunk.CONJUNCTION) && sentence.isVerb(chunk - 2, Sentence.ING)) {
            chunk -= 2;
        }
        if (!sentence.is(chunk - 1, Chunk.PREPOSITION)) {
            return Clauses.NONE;
        }
        return isInvolvement(occurrence, chunk - 1) ? chunk - 3 : chunk - 1;
    }

    /** "for his role in attacks", which nobody knows; not "in the attacks" */
    private boolean isInvolvement(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        return occurrence.isNoun()
                && !cues.is(occurrence.openingWord(occurrence.chunk()), Cue.DEFINITE)
                && occurrence.opens(preposition, "in")
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && sentence.is(preposition - 2, Chunk.PREPOSITION)
                && cues.is(occurrence.headWord(preposition - 1), Cue.PART);
    }

    private static boolean isPunishment(Draft other, Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        int from = other.occurrence.lastChunk();
        boolean arrested = other.type() == EventType.ARREST && !occurrence.isNoun();
        if (other == draft
                || !other.type().isCoercion()
                || (arrested && draft.type().isHarm())
                || from >= preposition) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        for (int i = from + 1; i < preposition; i++) {
            if (sentence.isVerb(i, Sentence.FINITE) || sentence.is(i, Chunk.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }
}
