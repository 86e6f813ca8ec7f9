package dev.dateline.stream.wire;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.TimelineEvent;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of one kind of record: Avro single-object encoding of a record of the core. Null stays null: it is a tombstone.
 * May be used by many threads.
 *
 * @param <T> record of the core
 */
public final class Wire<T> {

    private final Codec<T, ?> codec;

    private Wire(Codec<T, ?> codec) {
        this.codec = codec;
    }

    /** Values of topic {@code articles}. */
    public static Wire<Article> articles() {
        return of(new ArticleFormat(), null);
    }

    /** Values of topic {@code mentions}. */
    public static Wire<EventMention> mentions() {
        MentionFormat format = new MentionFormat();
        return of(format, format);
    }

    /** Values of topic {@code timeline}. */
    public static Wire<TimelineEvent> timelineEvents() {
        TimelineEventFormat format = new TimelineEventFormat();
        return of(format, format);
    }

    private static <T, A extends SpecificRecordBase> Wire<T> of(
            WireFormat<T, A> format, @Nullable DirectFormat<T> direct) {
        return new Wire<>(new Codec<>(format, direct, new SingleObject<>(format.schema(), ReleasedSchemas.load())));
    }

    /** @throws SerializationException if the value cannot be written; the message says why */
    public byte[] encode(T value) {
        return codec.encode(value);
    }

    /** @throws SerializationException if the bytes are not such a record; the message says what is wrong */
    public T decode(byte[] bytes) {
        return codec.decode(bytes);
    }

    /** The same as Kafka wants it. */
    public Serde<T> serde() {
        return Serdes.serdeFrom((topic, value) -> encodeOrNull(value), (topic, bytes) -> decodeOrNull(bytes));
    }

    @SuppressWarnings("NullAway") // Kafka hands tombstones through serdes as nulls.
    private byte[] encodeOrNull(@Nullable T value) {
        return value == null ? null : encode(value);
    }

    @SuppressWarnings("NullAway") // See above.
    private T decodeOrNull(byte @Nullable [] bytes) {
        return bytes == null ? null : decode(bytes);
    }

    private record Codec<T, A extends SpecificRecordBase>(
            WireFormat<T, A> format, @Nullable DirectFormat<T> direct, SingleObject<A> bytes) {

        byte[] encode(T value) {
            try {
                return direct == null ? bytes.encode(format.toAvro(value)) : bytes.encode(value, direct::write);
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new SerializationException(e.getMessage(), e);
            }
        }

        T decode(byte[] encoded) {
            // What is not of the present schema, or not in order, goes the general way, which says what is wrong.
            T known = direct == null ? null : bytes.tryDecode(encoded, direct::read);
            return known == null ? decodeAny(encoded) : known;
        }

        private T decodeAny(byte[] encoded) {
            A record = bytes.decode(encoded);
            try {
                return format.fromAvro(record);
            } catch (RuntimeException e) {
                throw new InvalidValueException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}
