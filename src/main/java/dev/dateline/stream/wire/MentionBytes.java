package dev.dateline.stream.wire;

import dev.dateline.event.EventMention;
import dev.dateline.timeline.MentionCodec;

/** Mentions in a store, in the bytes that they have on topic {@code mentions}. */
public final class MentionBytes implements MentionCodec {

    private final Wire<EventMention> wire = Wire.mentions();

    @Override
    public byte[] encode(EventMention mention) {
        return wire.encode(mention);
    }

    @Override
    public EventMention decode(byte[] bytes) {
        return wire.decode(bytes);
    }
}
