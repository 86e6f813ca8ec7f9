package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import org.jspecify.annotations.Nullable;

/** Signatures that were parsed lately: the news of a day meets the same profiles again and again. Not safe for use by several threads. */
final class SignatureCache {

    /** A power of two; some 700 bytes each. */
    private static final int SIZE = 4096;

    /** A power of two: of the texts that signatures have in common, such as parties. */
    private static final int TEXTS = 1024;

    private final @Nullable Signature[] lately = new @Nullable Signature[SIZE];
    private final String[] texts = new String[TEXTS];

    /** The signature of a mention. */
    Signature of(EventMention mention) {
        return parse(Signature.keyOf(mention));
    }

    /** The signature that has the given key. */
    Signature parse(String key) {
        int at = spread(key.hashCode()) & (SIZE - 1);
        Signature known = lately[at];
        if (known == null || !known.key().equals(key)) {
            known = Signature.parse(key, this::shared);
            lately[at] = known;
        }
        return known;
    }

    private String shared(String text) {
        int at = spread(text.hashCode()) & (TEXTS - 1);
        if (!text.equals(texts[at])) {
            texts[at] = text;
        }
        return texts[at];
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }
}
