package dev.dateline.event;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import java.util.Arrays;

/**
 * MinHash of a text over shingles of three words (Broder 1997), of each of 16 minima the last 4 bits (Li and König, <em>b-Bit
 * Minwise Hashing</em>, 2010). Two texts share about as many of the 16 as their sets of shingles overlap. Letter case,
 * punctuation and spacing do not count.
 */
public final class Fingerprint {

    /** Least number of shared minima of near-copies, of 16. */
    public static final int COPY = 9;

    private static final int SHINGLE = 3;
    private static final int MINIMA = 16;
    /** How many shingles are taken in together: one minimum after the other goes through them. */
    private static final int BATCH = 64;

    private static final int BITS = 4;
    private static final long LOWEST_BITS = 0x1111111111111111L;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Fingerprint() {}

    /** The fingerprint of a text; never 0, which stands for none. */
    static long of(Tokens tokens) {
        long[] minima = new long[MINIMA];
        Arrays.fill(minima, Long.MAX_VALUE);
        long[] shingles = new long[BATCH];
        int count = 0;
        long older = 0;
        long old = 0;
        int words = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.shape(token) == Shape.PUNCTUATION) {
                continue;
            }
            long word = hash(tokens, token);
            words++;
            if (words >= SHINGLE) {
                shingles[count++] = older * 31 + old * 17 + word;
                if (count == BATCH) {
                    lower(minima, shingles, count);
                    count = 0;
                }
            }
            older = old;
            old = word;
        }
        if (words < SHINGLE) {
            shingles[count++] = older * 31 + old;
        }
        lower(minima, shingles, count);
        long print = 0;
        for (long minimum : minima) {
            print = (print << BITS) | (minimum & ((1 << BITS) - 1));
        }
        return print == 0 ? 1 : print;
    }

    /** How many of their 16 minima two texts share. */
    public static int shared(long a, long b) {
        long differ = a ^ b;
        differ |= differ >>> 2;
        differ |= differ >>> 1;
        return MINIMA - Long.bitCount(differ & LOWEST_BITS);
    }

    /** Whether the two are of one text with small changes: a title, a sentence, a paragraph cut; false where one is unknown. */
    public static boolean areCopies(long a, long b) {
        return a != 0 && b != 0 && shared(a, b) >= COPY;
    }

    private static long hash(Tokens tokens, int token) {
        String text = tokens.text();
        long hash = BASIS;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = (hash ^ lower(text.charAt(i))) * PRIME;
        }
        return hash;
    }

    private static char lower(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }

    private static void lower(long[] minima, long[] shingles, int count) {
        for (int i = 0; i < MINIMA; i++) {
            minima[i] = least(minima[i], shingles, count, i * GOLDEN);
        }
    }

    private static long least(long bound, long[] shingles, int count, long salt) {
        long least = bound;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, mix(shingles[i] + salt));
        }
        return least;
    }

    /** Finalizer of MurmurHash3. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
