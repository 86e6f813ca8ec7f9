package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Tells what is but part of a cause of the news, and so came before it. */
final class CauseFinder {

    /** Nouns from one in a cause to the word that says that it is one. */
    private static final int HOPS = 3;

    private final Cues cues;

    CauseFinder(Cues cues) {
        this.cues = cues;
    }

    /** "resigns following disputes over the handling of a strike", "is accused of directing an attack": a cause of what is told, or part of one. */
    boolean isInCause(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.text().tokens();
        if (draft.justHeld || !draft.occurrence.isNoun() || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        int chunk = occurrence.chunk();
        for (int hop = 0; hop < HOPS; hop++) {
            int before = occurrence.clauses().listStart(chunk) - 1;
            if (sentence.isVerb(before, Sentence.ING)) {
                // "of planning the attacks"
                before--;
            }
            if (!sentence.is(before, Chunk.PREPOSITION)) {
                return false;
            }
            int word = tokens.word(sentence.start(before));
            int outer = before - 1;
            if (cues.is(word, Cue.AFTER)) {
                return hop > 0;
            }
            if (sentence.is(outer, Chunk.VERB_GROUP)) {
                return cues.is(tokens.word(sentence.head(outer)), Cue.BLAME);
            }
            if (!sentence.is(outer, Chunk.NOUN_GROUP)) {
                return false;
            }
            chunk = outer;
        }
        return false;
    }
}
