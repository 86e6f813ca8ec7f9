package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.Family;
import org.jspecify.annotations.Nullable;

/**
 * A change to the set of mentions: one is there now, in this form, or is taken back.
 *
 * @param family the family of the mention's type: mentions of different families never meet
 * @param id id of the mention
 * @param mention the mention as it is now, or null if it is taken back
 */
public record MentionChange(
        Family family, String id, @Nullable EventMention mention) {

    /** The mention is there, new or in a new version. */
    public static MentionChange put(EventMention mention) {
        return new MentionChange(mention.type().family(), mention.id(), mention);
    }
}
