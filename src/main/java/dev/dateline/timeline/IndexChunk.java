package dev.dateline.timeline;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Profiles that lie together in the index, read in place: whether each leads (a byte), its first and its last day (an int each), its parties in short (an int and
 * a byte, see {@link PartyMask}), the length of its key (an int), and the key. Not safe for use by several threads.
 */
final class IndexChunk implements Stored {

    static final IndexChunk EMPTY = new IndexChunk(new byte[0], 0);

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final int LEADS = 0;
    private static final int FIRST = 1;
    private static final int LAST = 5;
    private static final int PARTIES = 9;
    private static final int NUMBER = 13;
    private static final int LENGTH = 14;
    private static final int KEY = 18;

    private static final int FEW = 8;

    /** What a profile takes for each of its bytes, once it has been looked at. */
    private static final long PARSED = 6;

    private final byte[] bytes;
    private final int start;

    /** Those of the profiles that were looked at, by their place in the chunk. */
    private @Nullable Profile[] known;

    /** @param start where in the bytes the profiles begin */
    IndexChunk(byte[] bytes, int start) {
        this(bytes, start, new @Nullable Profile[0]);
    }

    private IndexChunk(byte[] bytes, int start, @Nullable Profile[] known) {
        this.bytes = bytes;
        this.start = start;
        this.known = known;
    }

    @Override
    public long weight() {
        return OBJECT + PARSED * (bytes.length - start);
    }

    void write(ByteWriter out) {
        out.writeRest(bytes, start);
    }

    boolean isEmpty() {
        return start == bytes.length;
    }

    boolean has(Profile profile) {
        return position(profile) >= 0;
    }

    /** With one more profile. */
    IndexChunk with(Profile profile, boolean leads) {
        byte[] key = profile.key().getBytes(StandardCharsets.UTF_8);
        PartyMask parties = PartyMask.of(profile);
        byte[] longer = Arrays.copyOfRange(bytes, start, bytes.length + KEY + key.length);
        ByteBuffer.wrap(longer, bytes.length - start, KEY + key.length)
                .put((byte) (leads ? 1 : 0))
                .putInt(day(profile.first()))
                .putInt(day(profile.last()))
                .putInt(parties.bits())
                .put(parties.number())
                .putInt(key.length)
                .put(key);
        return new IndexChunk(longer, 0, known.clone());
    }

    /** With another word on whether a profile leads. */
    IndexChunk withLeads(Profile profile, boolean leads) {
        byte[] changed = bytes.clone();
        changed[find(profile) + LEADS] = (byte) (leads ? 1 : 0);
        return new IndexChunk(changed, start, known.clone());
    }

    /** Without a profile. */
    IndexChunk without(Profile profile) {
        int at = find(profile);
        int end = at + KEY + number(at + LENGTH);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, shorter, at, bytes.length - end);
        return new IndexChunk(shorter, start);
    }

    /** Gives out the profiles that can be what is looked for. */
    void find(IndexQuery query, ProfileCache cache, Found found) {
        int place = 0;
        for (int at = start; at < bytes.length; at += KEY + number(at + LENGTH)) {
            boolean leads = bytes[at + LEADS] != 0;
            int parties = number(at + PARTIES);
            if (query.takes(leads, number(at + FIRST), number(at + LAST))
                    && query.mayFit(parties, bytes[at + NUMBER])) {
                Profile profile = profile(place, at, cache);
                if (query.isFirstFound(parties, profile)) {
                    found.accept(profile, leads);
                }
            }
            place++;
        }
    }

    private Profile profile(int place, int at, ProfileCache cache) {
        if (place >= known.length) {
            known = Arrays.copyOf(known, Math.max(FEW, 2 * place));
        }
        Profile profile = known[place];
        if (profile == null) {
            profile = cache.parse(new String(bytes, at + KEY, number(at + LENGTH), StandardCharsets.UTF_8));
            known[place] = profile;
        }
        return profile;
    }

    private int find(Profile profile) {
        int at = position(profile);
        if (at < 0) {
            throw new IllegalStateException("the index lacks " + profile.key());
        }
        return at;
    }

    /** Where a profile begins in the bytes, or -1 if it is not here. */
    private int position(Profile profile) {
        byte[] key = profile.key().getBytes(StandardCharsets.UTF_8);
        int first = day(profile.first());
        for (int at = start; at < bytes.length; at += KEY + number(at + LENGTH)) {
            int from = at + KEY;
            int to = from + number(at + LENGTH);
            if (number(at + FIRST) == first && Arrays.equals(bytes, from, to, key, 0, key.length)) {
                return at;
            }
        }
        return -1;
    }

    private int number(int at) {
        return (int) INTS.get(bytes, at);
    }

    private static int day(long day) {
        return (int) Math.min(IndexQuery.OPEN, day);
    }

    /** Takes what is found. */
    interface Found {
        void accept(Profile profile, boolean leads);
    }
}
