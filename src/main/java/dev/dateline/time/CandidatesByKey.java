package dev.dateline.time;

import dev.dateline.time.RuleTable.Candidate;
import org.jspecify.annotations.Nullable;

/** Patterns by the key of a token. Immutable; a hash table with open addressing, at most half full. */
final class CandidatesByKey {

    static final CandidatesByKey EMPTY = new CandidatesByKey(0, new int[2], new Candidate[2][]);

    private final int size;
    private final int[] keys;
    /** The patterns of the key at the same place, or null where there is no key. */
    private final Candidate @Nullable [][] values;

    private CandidatesByKey(int size, int[] keys, Candidate @Nullable [][] values) {
        this.size = size;
        this.keys = keys;
        this.values = values;
    }

    /** The patterns of a key; null if it has none, not even an empty array of them. */
    Candidate @Nullable [] get(int key) {
        return values[place(keys, values, key)];
    }

    /** The same table with one more key. */
    CandidatesByKey with(int key, Candidate[] value) {
        boolean full = 2 * (size + 1) > keys.length;
        int length = full ? 2 * keys.length : keys.length;
        int[] moreKeys = full ? new int[length] : keys.clone();
        Candidate[][] moreValues = full ? new Candidate[length][] : values.clone();
        if (full) {
            for (int i = 0; i < keys.length; i++) {
                if (values[i] != null) {
                    put(moreKeys, moreValues, keys[i], values[i]);
                }
            }
        }
        put(moreKeys, moreValues, key, value);
        return new CandidatesByKey(size + 1, moreKeys, moreValues);
    }

    private static void put(int[] keys, Candidate @Nullable [][] values, int key, Candidate[] value) {
        int place = place(keys, values, key);
        keys[place] = key;
        values[place] = value;
    }

    private static int place(int[] keys, Candidate @Nullable [][] values, int key) {
        int place = (key * 0x9E3779B1) >>> 7 & (keys.length - 1);
        while (values[place] != null && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }
}
