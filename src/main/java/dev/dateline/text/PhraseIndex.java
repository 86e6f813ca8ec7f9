package dev.dateline.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Phrases of one or more words, found at a token in time that depends on the phrase's length alone. Each phrase carries a
 * payload: a non-negative number that its owner gives meaning to.
 */
public final class PhraseIndex {

    /** No phrase begins at the token. */
    public static final long NONE = -1;

    private static final int NO_PAYLOAD = -1;

    private final long[] edges;
    private final int[] targets;
    private final int[] payloads;
    private final int mask;

    private PhraseIndex(Map<Long, Integer> trie, int[] payloads) {
        int capacity = Integer.highestOneBit(Math.max(8, trie.size())) * 4;
        this.edges = new long[capacity];
        this.targets = new int[capacity];
        this.payloads = payloads;
        this.mask = capacity - 1;
        trie.forEach((edge, target) -> {
            int slot = slot(edge);
            while (edges[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            edges[slot] = edge;
            targets[slot] = target;
        });
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @return the token after the phrase in the upper half and its payload in the lower, for {@link #end} and
     *     {@link #payload}; or {@link #NONE}
     */
    public long longest(Tokens tokens, int first) {
        int node = 0;
        long best = NONE;
        for (int token = first; token < tokens.size(); token++) {
            int word = tokens.word(token);
            node = word == Vocabulary.UNKNOWN ? -1 : child(node, word);
            if (node < 0) {
                break;
            }
            if (payloads[node] != NO_PAYLOAD) {
                best = ((long) (token + 1) << 32) | payloads[node];
            }
        }
        return best;
    }

    /** The token after a match. */
    public static int end(long match) {
        return (int) (match >>> 32);
    }

    /** The payload of a match. */
    public static int payload(long match) {
        return (int) match;
    }

    private int child(int node, int word) {
        long edge = edge(node, word);
        int slot = slot(edge);
        while (edges[slot] != 0) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    /** Collects phrases. */
    public static final class Builder {

        private final Map<Long, Integer> trie = new HashMap<>();
        private final Map<Integer, Integer> payloads = new HashMap<>();

        /**
         * Adds a phrase.
         *
         * @param words ids of its words, from {@link Vocabulary.Builder#addPhrase}
         * @param payload what {@link #longest} gives for it, 0 or more
         * @return the payload that the phrase has: the given one, or the earlier one if the phrase was there
         */
        public int add(int[] words, int payload) {
            int node = 0;
            for (int word : words) {
                int next = trie.size() + 1;
                node = trie.computeIfAbsent(edge(node, word), unused -> next);
            }
            Integer earlier = payloads.putIfAbsent(node, payload);
            return earlier == null ? payload : earlier;
        }

        public PhraseIndex build() {
            int[] table = new int[trie.size() + 1];
            for (int node = 0; node < table.length; node++) {
                table[node] = payloads.getOrDefault(node, NO_PAYLOAD);
            }
            return new PhraseIndex(trie, table);
        }
    }
}
