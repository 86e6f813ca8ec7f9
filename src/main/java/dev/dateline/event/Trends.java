package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.time.LocalDate;

/** Tells what is said of attacks or meetings as such, of most of them or of how many there are, from what is told of some. */
final class Trends {

    private final Cues cues;

    Trends(Cues cues) {
        this.cues = cues;
    }

    /** Whether a draft, whose days are known, is no attack or meeting but how such go. */
    boolean is(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() == EventType.MEETING || draft.type() == EventType.TALKS) {
            // "the majority of the group's meetings were held in Lyon"
            return occurrence.isNoun() && !draft.dated && isOfMost(occurrence);
        }
        if (draft.type() != EventType.ATTACK || !occurrence.isNoun()) {
            return draft.type() == EventType.ATTACK && isOfYears(draft);
        }
        return isGrowing(draft)
                || isOfGrowth(occurrence)
                || isSteppedUp(draft)
                || (occurrence.isPlural() && isOfYears(draft))
                || (isOfManyDays(draft) && isOfMost(occurrence));
    }

    /** "attacks on aid workers have increased"; but "two attacks increased fears", "the toll of the attacks increases". */
    private boolean isGrowing(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        return draft.verb > occurrence.chunk()
                && occurrence.isPlural()
                && !occurrence.sentence().is(before(occurrence), Chunk.PREPOSITION)
                && (cues.is(occurrence.headWord(draft.verb), Cue.GROWTH) || isGoingOn(draft))
                && occurrence.clauses().object(draft.verb) == Clauses.NONE;
    }

    /** "have intensified attacks", "has stepped up raids" */
    private boolean isSteppedUp(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        return draft.verb != Clauses.NONE
                && draft.verb < occurrence.chunk()
                && occurrence.isPlural()
                && sentence.isPresent(draft.verb)
                && sentence.has(draft.verb, Sentence.PERFECT)
                && cues.is(occurrence.headWord(draft.verb), Cue.STEP_UP);
    }

    /** "attacks continue to occur" */
    private boolean isGoingOn(Draft draft) {
        return draft.occurrence.sentence().isSimplePresent(draft.verb)
                && cues.is(draft.occurrence.headWord(draft.verb), Cue.GO_ON)
                && !draft.dated;
    }

    /** "a rise in bombings", "the number of attacks"; but "a number of attacks". */
    private boolean isOfGrowth(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = before(occurrence);
        int noun = preposition - 1;
        if (!sentence.is(preposition, Chunk.PREPOSITION) || !sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        if (occurrence.opens(preposition, "in")) {
            return cues.is(occurrence.headWord(noun), Cue.GROWTH);
        }
        return occurrence.opens(preposition, "of")
                && cues.is(occurrence.openingWord(noun), Cue.DEFINITE)
                && occurrence.tokens().isWritten(sentence.head(noun), "number");
    }

    /** The group before a noun and the day before it: "from" for "from Monday's attacks". */
    private static int before(Occurrence occurrence) {
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(before, Chunk.DATE) ? before - 1 : before;
    }

    /** "a wave of robberies in the past two years", "those killed since 2021": what goes on through years up to now. */
    private static boolean isOfYears(Draft draft) {
        LocalDate published = draft.occurrence.text().published();
        return draft.days != null
                && published.equals(draft.days.latest())
                && draft.days.earliest().isBefore(published.minusYears(1));
    }

    /** But "most attacks on Monday". */
    private static boolean isOfManyDays(Draft draft) {
        return !draft.dated || (draft.days != null && !draft.days.earliest().equals(draft.days.latest()));
    }

    /** "most attacks are blamed on rebels", "is behind half of the attacks", "behind all attacks since May". */
    private boolean isOfMost(Occurrence occurrence) {
        if (!occurrence.isPlural()) {
            return false;
        }
        int of = before(occurrence);
        boolean part = occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && occurrence.sentence().is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(of - 1), Cue.SHARE);
        return part
                || occurrence.anyBefore(token -> cues.is(occurrence.tokens().word(token), Cue.SHARE)
                        || occurrence.tokens().isWritten(token, "all"));
    }
}
