package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.Family;

/**
 * Blocks: mentions of one event are always of one block, so blocks can be resolved apart. The block of a mention is the
 * family of its type. No finer key that looks at one mention alone keeps events whole: mentions of A, of A and B, and of B
 * can be of one event, so all parties have to meet, and so do all days, since "planned" has no last day.
 */
public final class Blocks {

    private Blocks() {}

    /** Key of a mention on the topic of mentions: its block, then its id. */
    public static String key(EventMention mention) {
        return mention.type().family().name() + "/" + mention.id();
    }

    /** What is compared of a mention, as a text: those that agree in it are of one event. */
    public static String profile(EventMention mention) {
        return Profile.keyOf(mention);
    }

    /**
     * The block in a key that {@link #key} gave.
     *
     * @throws IllegalArgumentException if it is no such key
     */
    public static Family block(String key) {
        return Family.valueOf(key.substring(0, slash(key)));
    }

    /** The mention's id in a key that {@link #key} gave. */
    public static String mentionId(String key) {
        return key.substring(slash(key) + 1);
    }

    private static int slash(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no block in key " + key);
        }
        return slash;
    }
}
