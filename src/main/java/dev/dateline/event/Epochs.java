package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import java.util.Set;

/** Tells what other things are dated by: "since he took office in 2001", "until the siege was over". */
final class Epochs {

    /** What people date other things by. */
    private static final Set<EventType> EPOCHS = Set.of(
            EventType.APPOINTMENT,
            EventType.RESIGNATION,
            EventType.ELECTION,
            EventType.SUPPORT,
            EventType.TRIAL,
            EventType.DEATH);

    private final Cues cues;

    Epochs(Cues cues) {
        this.cues = cues;
    }

    /** Whether a draft but says from when on something else was so. */
    boolean is(Draft draft) {
        return isEpoch(draft) || isOldEpoch(draft);
    }

    /** "since he took office in 2001", "until he died in 2001": what only says from when on, unless it is news of its own. */
    private boolean isEpoch(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        if (!EPOCHS.contains(draft.type())
                || occurrence.isNoun()
                || !(sentence.has(draft.verb, Sentence.FINITE) || sentence.has(draft.verb, Sentence.ING))) {
            return false;
        }
        int opener = occurrence.clauses().clauseStart(draft.verb) - 1;
        boolean recent = draft.dated
                && sentence.has(draft.verb, Sentence.FINITE)
                && draft.days != null
                && !draft.days.earliest().isBefore(occurrence.text().published().minusYears(1));
        return !recent
                && sentence.is(opener, Chunk.SUBORDINATOR)
                && (cues.is(occurrence.openingWord(opener), Cue.SINCE)
                        || (draft.dated && occurrence.opens(opener, "until")));
    }

    /** "divided since rebels took the north in 1994", "since the invasion", of more than a year ago or no day: what only says from when on. */
    private boolean isOldEpoch(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays days = draft.days;
        boolean old = draft.dated
                && days != null
                && days.latest() != null
                && days.latest().isBefore(occurrence.text().published().minusYears(1));
        int before = occurrence.isNoun() ? occurrence.clauses().listStart(occurrence.chunk()) - 1 : Clauses.NONE;
        if (before >= 0 && occurrence.opens(before, "until") && isUnheld(draft)) {
            return true;
        }
        if (before >= 0 && isSince(occurrence, before)) {
            return old || !draft.dated;
        }
        if (before >= 0 && occurrence.opens(before, "before") && isLastOfItsKind(draft)) {
            return true;
        }
        int told = toldBy(occurrence, draft.verb);
        int opener = told == Clauses.NONE ? told : occurrence.clauses().clauseStart(told) - 1;
        if (opener < 0) {
            return false;
        }
        return isSince(occurrence, opener)
                ? old || (!draft.dated && isFirst(occurrence, opener))
                : isAwaited(draft, opener);
    }

    /** The first finite verb of "rebels stormed a square in 1994 and fired on students, killing ten", whichever of the three tells of an event; or none. */
    private static int toldBy(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int told = verb;
        if (verb != Clauses.NONE && sentence.isVerb(verb, Sentence.ING) && sentence.is(verb - 1, Chunk.COMMA)) {
            told = occurrence.clauses().governor(verb);
        }
        if (told == Clauses.NONE || !sentence.has(told, Sentence.FINITE)) {
            return Clauses.NONE;
        }
        int twin = occurrence.clauses().twinOf(told);
        return twin == Clauses.NONE ? told : twin;
    }

    /** "the first meeting since rebels attacked", "for the first time since": what a clause only counts from. */
    private static boolean isFirst(Occurrence occurrence, int opener) {
        Tokens tokens = occurrence.tokens();
        int end = occurrence.sentence().start(opener);
        for (int token = occurrence.sentence().first(); token < end; token++) {
            if (tokens.isWritten(token, "first")) {
                return true;
            }
        }
        return false;
    }

    /** "before the last elections", of no day: those that were held. */
    private static boolean isLastOfItsKind(Draft draft) {
        boolean poll = draft.type() == EventType.ELECTION || draft.type() == EventType.SUMMIT;
        return poll
                && !draft.dated
                && draft.occurrence.anyBefore(token -> Determiners.isOneBefore(draft.occurrence.tokens(), token));
    }

    /** "vowed to fight on until the withdrawal of the troops": what somebody waits for, and no ballot or meeting that will be held. */
    private static boolean isUnheld(Draft draft) {
        return !draft.dated
                && draft.status != EventStatus.OCCURRED
                && draft.type() != EventType.ELECTION
                && !draft.type().isGathering();
    }

    /** "said that the siege would go on until the men were freed": what somebody waits for. */
    private static boolean isAwaited(Draft draft, int opener) {
        Occurrence occurrence = draft.occurrence;
        if (draft.dated || !occurrence.opens(opener, "until")) {
            return false;
        }
        int main = occurrence.clauses().governor(opener);
        return main != Clauses.NONE && occurrence.clauses().modal(main) >= 0;
    }

    private boolean isSince(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        return (sentence.is(opener, Chunk.SUBORDINATOR) || sentence.is(opener, Chunk.PREPOSITION))
                && cues.is(occurrence.openingWord(opener), Cue.SINCE);
    }
}
