package dev.dateline.stream;

import dev.dateline.event.EventMention;
import dev.dateline.timeline.Blocks;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * The mentions that an article last gave: their keys on topic {@code mentions}, and digests of each, enough to see whether it changes and whether it moves to another
 * key.
 */
final class GivenMentions {

    /** First byte of the stored form; another form takes another number: 2 has a digest of what each mention says. */
    static final byte FORMAT = 2;

    private static final int DIGEST_LENGTH = 2 * Long.BYTES;

    private static final GivenMentions NONE = new GivenMentions(List.of());

    private final List<Given> mentions;

    private GivenMentions(List<Given> mentions) {
        this.mentions = mentions;
    }

    /** Of mentions as they go out. */
    static GivenMentions of(List<Given> mentions) {
        return new GivenMentions(List.copyOf(mentions));
    }

    /**
     * Keys of those that have to go out so that these are replaced by others. Mentions of a type are numbered in the order of the text, so that a sentence put in
     * or cut moves all after it. The keys come in an order in which a moved mention is at its new number before its old one is overwritten or taken back: its
     * entry is never without it, and keeps its id.
     */
    List<String> replacedBy(GivenMentions others) {
        Map<String, Given> before = byKey(mentions);
        Map<String, Given> after = byKey(others.mentions);
        List<String> changes = new ArrayList<>();
        for (String key : inOrder(inOrderOfGrowth(before.keySet(), after.keySet()), moves(before, after))) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                changes.add(key);
            }
        }
        return changes;
    }

    private static Map<String, Given> byKey(List<Given> mentions) {
        Map<String, Given> byKey = new LinkedHashMap<>();
        mentions.forEach(mention -> byKey.put(mention.key, mention));
        return byKey;
    }

    /** Where what a key said is to be said now, by that key; what stays where it is, or is said no more, moves nowhere. */
    private static Map<String, String> moves(Map<String, Given> before, Map<String, Given> after) {
        Map<Digest, Deque<String>> places = new HashMap<>();
        after.forEach((key, mention) -> {
            if (!isSaid(mention.says, before.get(key))) {
                places.computeIfAbsent(mention.says, says -> new ArrayDeque<>()).add(key);
            }
        });
        Map<String, String> moves = new HashMap<>();
        before.forEach((key, mention) -> {
            String to = isSaid(mention.says, after.get(key))
                    ? null
                    : places.getOrDefault(mention.says, new ArrayDeque<>()).poll();
            if (to != null) {
                moves.put(key, to);
            }
        });
        return moves;
    }

    private static boolean isSaid(Digest says, @Nullable Given mention) {
        return mention != null && mention.says.equals(says);
    }

    /** Each key after the one to which it moves; of two that change places, one has to go first. */
    private static Set<String> inOrder(Set<String> keys, Map<String, String> moves) {
        Set<String> order = new LinkedHashSet<>();
        for (String key : keys) {
            Set<String> path = new LinkedHashSet<>();
            for (String next = key; next != null && !order.contains(next) && path.add(next); ) {
                next = moves.get(next);
            }
            List<String> lastFirst = new ArrayList<>(path);
            Collections.reverse(lastFirst);
            order.addAll(lastFirst);
        }
        return order;
    }

    /** Where there are more of a type than before, the last first; what is gone comes last. For what moves and says something else as well. */
    private static Set<String> inOrderOfGrowth(Set<String> before, Set<String> after) {
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
                .mapToInt(key -> Integer.BYTES + key.length + 2 * DIGEST_LENGTH)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(1 + length).put(FORMAT);
        for (int i = 0; i < keys.size(); i++) {
            bytes.putInt(keys.get(i).length).put(keys.get(i));
            mentions.get(i).value.write(bytes);
            mentions.get(i).says.write(bytes);
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
                mentions.add(new Given(key, Digest.read(bytes), Digest.read(bytes)));
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

    /**
     * A mention that was given.
     *
     * @param key its key
     * @param value of all that was sent
     * @param says of what is compared of it: not of its number, nor of where in the text it stands
     */
    record Given(String key, Digest value, Digest says) {

        static Given of(EventMention mention, byte[] value) {
            byte[] profile = Blocks.profile(mention).getBytes(StandardCharsets.UTF_8);
            return new Given(Blocks.key(mention), Digest.of(value), Digest.of(profile));
        }
    }

    /** The first 128 bits of a SHA-256. */
    record Digest(long high, long low) {

        private static Digest of(byte[] value) {
            try {
                return read(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(value)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        private static Digest read(ByteBuffer bytes) {
            return new Digest(bytes.getLong(), bytes.getLong());
        }

        private void write(ByteBuffer bytes) {
            bytes.putLong(high).putLong(low);
        }
    }
}
