package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import org.jspecify.annotations.Nullable;

/**
 * A mention in a store: decoded when it is first asked for, encoded when it is first written. Not safe for use by several threads.
 */
public final class KeptMention {

    private static final long MOST_BYTES_OF_CHAR = 3;

    private @Nullable EventMention mention;
    private byte @Nullable [] bytes;
    private final @Nullable MentionCodec codec;

    private KeptMention(@Nullable EventMention mention, byte @Nullable [] bytes, @Nullable MentionCodec codec) {
        this.mention = mention;
        this.bytes = bytes;
        this.codec = codec;
    }

    static KeptMention of(EventMention mention) {
        return new KeptMention(mention, null, null);
    }

    static KeptMention of(byte[] bytes, MentionCodec codec) {
        return new KeptMention(null, bytes, codec);
    }

    EventMention mention() {
        EventMention known = mention;
        if (known == null) {
            if (codec == null || bytes == null) {
                throw new IllegalStateException("neither a mention nor its bytes");
            }
            known = codec.decode(bytes);
            mention = known;
        }
        return known;
    }

    /** About how many bytes it takes: exactly, if they are at hand. */
    long length() {
        byte[] known = bytes;
        if (known != null) {
            return known.length;
        }
        EventMention decoded = mention();
        return MOST_BYTES_OF_CHAR
                * ((long) decoded.quote().length() + decoded.trigger().length());
    }

    /** About how many bytes of heap it takes, decoded and encoded. */
    long weight() {
        return 3 * Stored.OBJECT + 4 * length();
    }

    byte[] bytes(MentionCodec writer) {
        byte[] known = bytes;
        if (known == null) {
            known = writer.encode(mention());
            bytes = known;
        }
        return known;
    }
}
