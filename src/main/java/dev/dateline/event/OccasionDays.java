package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import java.util.List;

/** The day of a meeting, call or visit that the article has told, for what was done at it: "During the talks, X offered aid". */
final class OccasionDays {

    private final Cues cues;

    OccasionDays(Cues cues) {
        this.cues = cues;
    }

    /** Gives a draft without a day of its own, in a sentence that opens with such an occasion, the day of the last one told before. */
    void settle(List<Draft> kept, Draft draft) {
        boolean fresh = !draft.dated && !draft.earlier && draft.status == EventStatus.OCCURRED;
        if (!fresh || !isAtOccasion(draft)) {
            return;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft occasion = kept.get(i);
            if (isOccasion(occasion.type())) {
                if (occasion.dated && occasion.status == EventStatus.OCCURRED) {
                    draft.days = occasion.days;
                }
                return;
            }
        }
    }

    private static boolean isOccasion(EventType type) {
        return type.isTalking() || type == EventType.VISIT;
    }

    /** "During the meeting, X called for", "At their talks X and Y agreed". */
    private boolean isAtOccasion(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        return !isOccasion(draft.type())
                && sentence.isVerb(draft.verb, Sentence.FINITE)
                && sentence.is(0, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(0), Cue.OCCASION)
                && !cues.is(occurrence.openingWord(0), Cue.AHEAD)
                && sentence.is(1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.openingWord(1), Cue.DEFINITE)
                && cues.is(occurrence.headWord(1), Cue.ENCOUNTER)
                && !sentence.is(2, Chunk.DATE);
    }
}
