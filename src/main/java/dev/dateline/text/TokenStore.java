package dev.dateline.text;

import java.util.Arrays;

/**
 * Arrays for the tokens of one text after the other, so that not every text fills new memory. For one thread: the tokens of a text are good
 * until the next text is cut with the same store.
 */
public final class TokenStore {

    /** A text of more tokens gets arrays of its own, so that one long text does not hold memory for good. */
    static final int MOST = 1 << 14;

    int[] starts = {};
    int[] ends = {};
    byte[] shapes = {};
    long[] words = {};
    /** What the vocabulary has at the places of some words. */
    final long[] batch = new long[Vocabulary.BATCH];

    /** The tokens before which a sentence may end. */
    int[] turns = {};

    /** Room for so many tokens; what the arrays hold is lost. */
    void fit(int tokens) {
        if (starts.length < tokens) {
            starts = new int[tokens];
            ends = new int[tokens];
            shapes = new byte[tokens];
            words = new long[tokens];
            turns = new int[tokens / 8 + 8];
        }
    }

    /** Twice the room for tokens; what the arrays hold is kept. */
    void grow() {
        int tokens = starts.length * 2;
        starts = Arrays.copyOf(starts, tokens);
        ends = Arrays.copyOf(ends, tokens);
        shapes = Arrays.copyOf(shapes, tokens);
        words = Arrays.copyOf(words, tokens);
    }

    void growTurns() {
        turns = Arrays.copyOf(turns, turns.length * 2);
    }
}
