package dev.dateline.event.grammar;

/** Arrays in which one sentence after the other is cut, so that not every one fills new memory. For one thread. */
public final class ParserRoom {

    /** Tokens of most sentences, at least. */
    private static final int LEAST = 64;

    /** By token of a sentence, what its word can be, and the kind of a group, of which there are no more than tokens. */
    int[] bits = {};

    Chunk[] kinds = {};

    /** {@link Sentence#WIDTH} numbers a group. */
    char[] groups = {};

    /** Makes room for a sentence of so many tokens. */
    void fit(int tokens) {
        if (bits.length < tokens) {
            int length = Math.max(tokens, LEAST);
            bits = new int[length];
            kinds = new Chunk[length];
            groups = new char[length * Sentence.WIDTH];
        }
    }
}
