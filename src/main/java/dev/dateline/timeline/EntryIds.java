package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.Locale;

/** Ids of entries: the family, and a hash of the mention that founded the entry and of a number used once. */
final class EntryIds {

    private static final int RADIX = 32;

    private EntryIds() {}

    static String of(EventMention founder, long number) {
        String hash = Long.toUnsignedString(Hash.of(founder.id() + '#' + number), RADIX);
        return founder.type().family().name().toLowerCase(Locale.ROOT) + "-" + hash;
    }
}
