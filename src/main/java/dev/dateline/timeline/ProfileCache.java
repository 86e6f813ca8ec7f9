package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import org.jspecify.annotations.Nullable;

/** Profiles that were parsed lately: the news of a day meets the same profiles again and again. Not safe for use by several threads. */
final class ProfileCache {

    /** A power of two; some 700 bytes each. */
    private static final int SIZE = 4096;

    /** A power of two: of the texts that profiles have in common, such as parties. */
    private static final int TEXTS = 1024;

    private final @Nullable Profile[] lately = new @Nullable Profile[SIZE];
    private final String[] texts = new String[TEXTS];

    /** The profile of a mention. */
    Profile of(EventMention mention) {
        return parse(Profile.keyOf(mention));
    }

    /** The profile that has the given key. */
    Profile parse(String key) {
        int at = spread(key.hashCode()) & (SIZE - 1);
        Profile known = lately[at];
        if (known == null || !known.key().equals(key)) {
            known = Profile.parse(key, this::shared);
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
