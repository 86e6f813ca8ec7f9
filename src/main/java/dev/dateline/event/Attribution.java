package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Finds who says what a sentence tells, where that is named at its end: "Chad would send troops, a minister said". */
final class Attribution {

    private final Cues cues;

    Attribution(Cues cues) {
        this.cues = cues;
    }

    /** Whether a verb stands in what somebody is said to have said, in the words of the text and not his own. */
    boolean isReported(Occurrence occurrence, int verb) {
        return saying(occurrence, verb) != Clauses.NONE
                && !Quotation.holds(occurrence, occurrence.sentence().head(verb));
    }

    /** The "said" of "Chad has freed ten men, a minister said on Monday"; or {@link Clauses#NONE}. */
    int saying(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int says = lastVerb(sentence, verb);
        // "said to be", of whom nobody says anything
        if (says == Clauses.NONE
                || !cues.is(occurrence.headWord(says), Cue.SAY)
                || sentence.isPresent(says)
                || sentence.has(says, Sentence.NEGATED)
                || sentence.isVerb(says + 1, Sentence.INFINITIVE)) {
            return Clauses.NONE;
        }
        int comma = says - 1;
        while (sentence.is(comma, Chunk.NOUN_GROUP) || sentence.is(comma, Chunk.PREPOSITION)) {
            comma--;
        }
        return comma > verb && sentence.is(comma, Chunk.COMMA) ? says : Clauses.NONE;
    }

    /** The last verb that is no infinitive and none in "-ing"; "told" in "a minister told them" is taken for a participle as well. */
    private static int lastVerb(Sentence sentence, int verb) {
        for (int chunk = sentence.size() - 1; chunk > verb; chunk--) {
            if (sentence.isVerb(chunk, Sentence.FINITE | Sentence.BARE)) {
                return chunk;
            }
        }
        return Clauses.NONE;
    }
}
