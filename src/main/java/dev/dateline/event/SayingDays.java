package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import org.jspecify.annotations.Nullable;

/** The day of a meeting after which somebody spoke: "said on Monday that it would help, after its leader met X". */
final class SayingDays {

    private final Cues cues;
    private final NearbyDates nearby;

    SayingDays(Cues cues, NearbyDates nearby) {
        this.cues = cues;
        this.nearby = nearby;
    }

    /** Whether somebody speaks right after a meeting or visit, as in "said after chairing talks": it has just been held. */
    boolean isSaidThen(Draft draft) {
        return (draft.type().isGathering() || draft.type() == EventType.VISIT)
                && draft.verb != Clauses.NONE
                && saying(draft) != Clauses.NONE;
    }

    /** The day on which it is said, behind the verb or right before it. */
    @Nullable
    EventDays of(Draft draft) {
        return dayOf(draft.occurrence, saying(draft));
    }

    /** "said on Monday that it had scrapped the plan": the day on which what has been done by then is told. */
    @Nullable
    EventDays ofReport(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener =
                draft.verb == Clauses.NONE ? Clauses.NONE : occurrence.clauses().clauseStart(draft.verb) - 1;
        int says = sentence.is(opener, Chunk.THAT) ? occurrence.clauses().governor(opener) : Clauses.NONE;
        return isSaying(occurrence, says) && sentence.has(draft.verb, Sentence.PERFECT)
                ? dayOf(occurrence, says)
                : null;
    }

    /** The day behind a verb or right before it. */
    private @Nullable EventDays dayOf(Occurrence occurrence, int verb) {
        EventDays after = nearby.after(occurrence, verb);
        return after == null ? nearby.rightBefore(occurrence, verb) : after;
    }

    private boolean isSaying(Occurrence occurrence, int verb) {
        return verb != Clauses.NONE
                && occurrence.sentence().isVerb(verb, Sentence.FINITE)
                && cues.is(occurrence.headWord(verb), Cue.SAY);
    }

    /** The verb that tells what is said after an event, be it with "will" or "would": "said that it would help after it met". */
    private int saying(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = sentence.is(draft.verb - 1, Chunk.PREPOSITION)
                ? draft.verb - 1
                : occurrence.clauses().clauseStart(draft.verb) - 1;
        if (opener < 0 || !cues.is(occurrence.openingWord(opener), Cue.AFTER)) {
            return Clauses.NONE;
        }
        int main = occurrence.clauses().governor(opener);
        if (main != Clauses.NONE && sentence.modal(main) >= 0) {
            main = occurrence.clauses().governor(main);
        }
        return isSaying(occurrence, main) ? main : Clauses.NONE;
    }
}
