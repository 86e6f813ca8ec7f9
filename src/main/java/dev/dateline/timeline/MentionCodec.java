package dev.dateline.timeline;

import dev.dateline.event.EventMention;

/** Turns mentions into bytes and back. Given by who keeps a store on disk. */
public interface MentionCodec {

    /** The mention as bytes. */
    byte[] encode(EventMention mention);

    /** The mention that {@link #encode} got. */
    EventMention decode(byte[] bytes);
}
