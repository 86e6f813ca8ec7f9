package dev.dateline.timeline;

import org.jspecify.annotations.Nullable;

/** Signatures that were parsed lately: the news of a day meets the same profiles again and again. Not safe for use by several threads. */
final class SignatureCache {

    /** A power of two; some 700 bytes each. */
    private static final int SIZE = 4096;

    private final @Nullable Signature[] lately = new @Nullable Signature[SIZE];

    /** The signature that has the given key. */
    Signature parse(String key) {
        int at = spread(key.hashCode()) & (SIZE - 1);
        Signature known = lately[at];
        if (known == null || !known.key().equals(key)) {
            known = Signature.parse(key);
            lately[at] = known;
        }
        return known;
    }

    /** Keeps a signature that is at hand. */
    void add(Signature signature) {
        lately[spread(signature.key().hashCode()) & (SIZE - 1)] = signature;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
