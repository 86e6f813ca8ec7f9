package dev.dateline.stream;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * The mentions that an article last gave: their keys on topic {@code mentions}, and of each value a digest, enough to see whether
 * it changes.
 */
final class GivenMentions {

    /** First byte of the stored form; another form takes another number. */
    static final byte FORMAT = 1;

    private static final int DIGEST_LENGTH = 2 * Long.BYTES;

    private static final GivenMentions NONE = new GivenMentions(List.of());

    private final List<Given> mentions;

    private GivenMentions(List<Given> mentions) {
        this.mentions = mentions;
    }

    /** Of mentions by key, as they go out. */
    static GivenMentions of(Map<String, byte[]> values) {
        List<Given> given = new ArrayList<>(values.size());
        values.forEach((key, value) -> given.add(new Given(key, digest(value))));
        return new GivenMentions(given);
    }

    /**
     * Those that have to go out so that these are replaced by the given ones: a null takes one back. Mentions of a type are numbered in
     * the order of the text, so that a sentence put in or cut moves all after it by one. They go out in an order in which a moved mention
     * is at its new number before its old one is overwritten: its entry is never without it, and keeps its id.
     */
    Map<String, byte @Nullable []> replacedBy(Map<String, byte[]> values) {
        Map<String, Digest> before = new LinkedHashMap<>();
        mentions.forEach(mention -> before.put(mention.key, mention.digest));
        Map<String, byte @Nullable []> changes = new LinkedHashMap<>();
        for (String key : inOrderOfMoves(before.keySet(), values.keySet())) {
            byte[] value = values.get(key);
            Digest known = before.get(key);
            if (value == null || known == null || !digest(value).equals(known)) {
                changes.put(key, value);
            }
        }
        return changes;
    }

    /** Where there are more of a type than before, the last first, so that the new number is taken first; what is gone comes last. */
    private static Set<String> inOrderOfMoves(Set<String> before, Set<String> after) {
        Map<String, Integer> grown = new HashMap<>();
        after.forEach(key -> grown.merge(series(key), 1, Integer::sum));
        before.forEach(key -> grown.merge(series(key), -1, Integer::sum));
        Deque<String> growing = new ArrayDeque<>();
        List<String> others = new ArrayList<>();
        for (String key : after) {
            if (grown.getOrDefault(series(key), 0) > 0) {
                growing.addFirst(key);
            } else {
                others.add(key);
            }
        }
        Set<String> order = new LinkedHashSet<>(growing);
        order.addAll(others);
        order.addAll(before);
        return order;
    }

    /** A mention's key without its number. */
    private static String series(String key) {
        return key.substring(0, key.lastIndexOf('/') + 1);
    }

    byte[] toBytes() {
        List<byte[]> keys = mentions.stream()
                .map(mention -> mention.key.getBytes(StandardCharsets.UTF_8))
                .toList();
        int length = keys.stream()
                .mapToInt(key -> Integer.BYTES + key.length + DIGEST_LENGTH)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(1 + length).put(FORMAT);
        for (int i = 0; i < keys.size(); i++) {
            bytes.putInt(keys.get(i).length).put(keys.get(i));
            Digest digest = mentions.get(i).digest;
            bytes.putLong(digest.high).putLong(digest.low);
        }
        return bytes.array();
    }

    /** @throws SerializationException if they are not in a form that this release reads */
    static GivenMentions parse(byte @Nullable [] stored) {
        if (stored == null) {
            return NONE;
        }
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        try {
            byte format = bytes.get();
            if (format != FORMAT) {
                throw new SerializationException("store in format " + format + "; this release reads " + FORMAT);
            }
            List<Given> mentions = new ArrayList<>();
            while (bytes.hasRemaining()) {
                String key = new String(next(bytes, bytes.getInt()), StandardCharsets.UTF_8);
                mentions.add(new Given(key, new Digest(bytes.getLong(), bytes.getLong())));
            }
            return new GivenMentions(mentions);
        } catch (BufferUnderflowException | NegativeArraySizeException e) {
            throw new SerializationException("broken store: mentions given by an article", e);
        }
    }

    private static byte[] next(ByteBuffer bytes, int length) {
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] read = new byte[length];
        bytes.get(read);
        return read;
    }

    private static Digest digest(byte[] value) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(value));
            return new Digest(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Given(String key, Digest digest) {}

    /** The first 128 bits of a SHA-256. */
    private record Digest(long high, long low) {}
}
