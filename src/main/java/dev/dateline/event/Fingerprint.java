package dev.dateline.event;

import dev.dateline.text.Tokens;

/**
 * SimHash of a text over shingles of three words (Charikar 2002): near-copies differ in few of the 64 bits. Letter case,
 * punctuation and spacing do not count.
 */
final class Fingerprint {

    private static final int SHINGLE = 3;
    private static final int BITS = 64;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Fingerprint() {}

    static long of(Tokens tokens) {
        int[] votes = new int[BITS];
        long older = 0;
        long old = 0;
        int words = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.shape(token) == dev.dateline.text.Shape.PUNCTUATION) {
                continue;
            }
            long word = hash(tokens, token);
            words++;
            if (words >= SHINGLE) {
                vote(votes, mix(older * 31 + old * 17 + word));
            }
            older = old;
            old = word;
        }
        if (words < SHINGLE) {
            vote(votes, mix(older * 31 + old));
        }
        long print = 0;
        for (int bit = 0; bit < BITS; bit++) {
            if (votes[bit] > 0) {
                print |= 1L << bit;
            }
        }
        return print;
    }

    private static long hash(Tokens tokens, int token) {
        String text = tokens.text();
        long hash = BASIS;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        }
        return hash;
    }

    /** Finalizer of MurmurHash3. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static void vote(int[] votes, long hash) {
        for (int bit = 0; bit < BITS; bit++) {
            votes[bit] += ((hash >>> bit) & 1) == 1 ? 1 : -1;
        }
    }
}
