package dev.dateline.text;

import java.util.Arrays;

/**
 * Phrases of one or more words, found at a token in time that depends on the phrase's length alone. Each phrase carries a
 * payload: a non-negative number that its owner gives meaning to.
 */
public final class PhraseIndex {

    /** No phrase begins at the token. */
    public static final long NONE = -1;

    private static final int NO_PAYLOAD = -1;
    private static final int NO_NODE = -1;

    /** Bits of the filter for each place of the table, of which a fourth to a half is taken: a power of 2. */
    private static final int FILTER_BITS = 4;

    /** Set in the number of a node that no edge leaves, so that none is looked for. */
    private static final int LEAF = Integer.MIN_VALUE;

    /**
     * An edge of the trie, node and word, and after it where it leads: the payload of that node in the upper half and its number
     * in the lower. Both lie in one line of the cache. Edge 0 is free.
     */
    private final long[] edges;

    private final int mask;

    /** By a hash of an edge, a bit that is set if such an edge may be there: most that are asked for are not, and this is small enough for a near cache. */
    private final long[] filter;

    private PhraseIndex(int size) {
        this(new long[2 * Integer.highestOneBit(Math.max(8, size)) * 4]);
    }

    private PhraseIndex(long[] edges) {
        this.edges = edges;
        mask = edges.length / 2 - 1;
        filter = new long[edges.length / 2 * FILTER_BITS / Long.SIZE];
        for (int at = 0; at < edges.length; at += 2) {
            if (edges[at] != 0) {
                addToFilter(edges[at]);
            }
        }
    }

    /** What {@link #write} wrote. */
    public static PhraseIndex read(SnapshotReader in) {
        return new PhraseIndex(in.longNumbers());
    }

    public void write(SnapshotWriter out) {
        out.numbers(edges);
    }

    private void put(long edge, long target) {
        int at = place(mix(edge));
        while (edges[at] != 0) {
            at = next(at);
        }
        edges[at] = edge;
        edges[at + 1] = target;
        addToFilter(edge);
    }

    private void addToFilter(long edge) {
        long bit = filterBit(mix(edge));
        filter[(int) (bit / Long.SIZE)] |= 1L << bit;
    }

    private long filterBit(long mixed) {
        return (mixed >>> 16) & (filter.length * (long) Long.SIZE - 1);
    }

    /**
     * The longest phrase that begins at a token.
     *
     * @return the token after the phrase in the upper half and its payload in the lower, for {@link #end} and
     *     {@link #payload}; or {@link #NONE}
     */
    public long longest(Tokens tokens, int first) {
        return longest(tokens, first, tokens.size());
    }

    /** The longest phrase of tokens from {@code first} up to {@code limit}, exclusive; see {@link #longest(Tokens, int)}. */
    public long longest(Tokens tokens, int first, int limit) {
        int node = 0;
        long best = NONE;
        for (int token = first; token < limit; token++) {
            int word = tokens.word(token);
            long child = word == Vocabulary.UNKNOWN ? NONE : child(node, word);
            if (child == NONE) {
                break;
            }
            node = (int) child;
            int payload = (int) (child >>> 32);
            if (payload != NO_PAYLOAD) {
                best = ((long) (token + 1) << 32) | payload;
            }
            if ((node & LEAF) != 0) {
                break;
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

    /** What stands after an edge in the table, or {@link #NONE}. */
    private long child(int node, int word) {
        long edge = edge(node, word);
        long mixed = mix(edge);
        long bit = filterBit(mixed);
        if ((filter[(int) (bit / Long.SIZE)] & (1L << bit)) == 0) {
            return NONE;
        }
        for (int at = place(mixed); edges[at] != 0; at = next(at)) {
            if (edges[at] == edge) {
                return edges[at + 1];
            }
        }
        return NONE;
    }

    private void markLeaves(int nodes) {
        boolean[] inner = new boolean[nodes];
        for (int at = 0; at < edges.length; at += 2) {
            inner[(int) (edges[at] >>> 32)] = true;
        }
        for (int at = 0; at < edges.length; at += 2) {
            if (edges[at] != 0 && !inner[(int) edges[at + 1]]) {
                edges[at + 1] |= LEAF & 0xffffffffL;
            }
        }
    }

    private static long mix(long edge) {
        return edge * 0x9E3779B97F4A7C15L;
    }

    private int place(long mixed) {
        return ((int) (mixed >>> 40) & mask) << 1;
    }

    private int next(int at) {
        return (at + 2) & (edges.length - 1);
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    /** Collects phrases. */
    public static final class Builder {

        private PhraseIndex trie = new PhraseIndex(1);
        private int nodes = 1;
        private int[] payloads = {NO_PAYLOAD};

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
                long child = trie.child(node, word);
                node = child == NONE ? addNode(node, word) : (int) child;
            }
            if (payloads[node] == NO_PAYLOAD) {
                payloads[node] = payload;
            }
            return payloads[node];
        }

        /** The payload of a phrase, or -1 if it is not there. */
        public int payload(int[] words) {
            int node = node(words);
            return node < 0 ? NO_PAYLOAD : payloads[node];
        }

        /** Takes a phrase out again; those that begin with it stay. */
        public void remove(int[] words) {
            int node = node(words);
            if (node >= 0) {
                payloads[node] = NO_PAYLOAD;
            }
        }

        private int node(int[] words) {
            int node = 0;
            for (int i = 0; i < words.length && node >= 0; i++) {
                long child = trie.child(node, words[i]);
                node = child == NONE ? NO_NODE : (int) child;
            }
            return node;
        }

        private int addNode(int parent, int word) {
            if (nodes > trie.mask / 2) {
                trie = copy(2 * nodes);
            }
            if (nodes == payloads.length) {
                payloads = Arrays.copyOf(payloads, 2 * nodes);
            }
            payloads[nodes] = NO_PAYLOAD;
            trie.put(edge(parent, word), nodes);
            return nodes++;
        }

        /** The edges so far in a table for so many, each with the payload of the node that it leads to. */
        private PhraseIndex copy(int size) {
            PhraseIndex copy = new PhraseIndex(size);
            for (int at = 0; at < trie.edges.length; at += 2) {
                if (trie.edges[at] != 0) {
                    int node = (int) trie.edges[at + 1];
                    copy.put(trie.edges[at], ((long) payloads[node] << 32) | node);
                }
            }
            return copy;
        }

        public PhraseIndex build() {
            PhraseIndex built = copy(nodes);
            built.markLeaves(nodes);
            return built;
        }
    }
}
