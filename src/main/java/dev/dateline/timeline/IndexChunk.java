package dev.dateline.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Profiles that lie together in the index, in columns: what a search asks of all of them lies side by side, the rest is read of those that it finds. As bytes they lie
 * one after another: whether each leads (a byte), its first and its last day (an int each), its parties in short (an int and a byte, see {@link PartyMask}), the length
 * of its key (an int), and the key. Not safe for use by several threads.
 */
final class IndexChunk implements Stored {

    static final IndexChunk EMPTY = new IndexChunk(new int[0], new @Nullable Profile[0], new byte[0]);

    private static final int KEY = 18;

    /** Numbers of a profile in {@link #columns}: its days, its parties, its marks, the place of its key in the bytes, 0 if it was put in since, and the length of that. */
    private static final int FIRST = 0;

    private static final int LAST = 1;
    private static final int PARTIES = 2;
    private static final int MARKS = 3;
    private static final int PLACE = 4;
    private static final int LENGTH = 5;
    private static final int COLUMNS = 6;

    /** In the marks, beside the number of parties. */
    private static final int LEADS_SHIFT = 8;

    private static final int LEADS = 1 << LEADS_SHIFT;

    private static final int NUMBER = LEADS - 1;

    /** What a profile takes for each byte of its key, once it has been looked at. */
    private static final long PARSED = 6;

    private final int[] columns;

    /** The profiles, as far as they were looked at. */
    private final @Nullable Profile[] profiles;

    /** Where the keys lie of those that were read, not put in since. */
    private final byte[] bytes;

    private IndexChunk(int[] columns, @Nullable Profile[] profiles, byte[] bytes) {
        this.columns = columns;
        this.profiles = profiles;
        this.bytes = bytes;
    }

    /** @throws IndexOutOfBoundsException if a profile is cut short */
    static IndexChunk read(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int number = 0;
        for (int at = start; at < bytes.length; number++) {
            int length = in.getInt(at + KEY - Integer.BYTES);
            at = Objects.checkFromIndexSize(at + KEY, length, bytes.length) + length;
        }
        int[] columns = new int[number * COLUMNS];
        in.position(start);
        for (int row = 0; row < columns.length; row += COLUMNS) {
            int leads = in.get() == 0 ? 0 : LEADS;
            columns[row + FIRST] = in.getInt();
            columns[row + LAST] = in.getInt();
            columns[row + PARTIES] = in.getInt();
            columns[row + MARKS] = leads | (in.get() & NUMBER);
            columns[row + LENGTH] = in.getInt();
            columns[row + PLACE] = in.position();
            in.position(in.position() + columns[row + LENGTH]);
        }
        return new IndexChunk(columns, new @Nullable Profile[number], bytes);
    }

    void write(ByteWriter out) {
        for (int i = 0; i < profiles.length; i++) {
            int row = i * COLUMNS;
            int place = columns[row + PLACE];
            byte[] key = place > 0 ? bytes : bytesOf(Objects.requireNonNull(profiles[i]));
            int length = place > 0 ? columns[row + LENGTH] : key.length;
            out.write((byte) (columns[row + MARKS] >> LEADS_SHIFT));
            out.writeInt(columns[row + FIRST]);
            out.writeInt(columns[row + LAST]);
            out.writeInt(columns[row + PARTIES]);
            out.write((byte) columns[row + MARKS]);
            out.writeInt(length);
            out.writeBare(key, place, length);
        }
    }

    @Override
    public long weight() {
        long keys = 0;
        for (int row = 0; row < columns.length; row += COLUMNS) {
            keys += KEY + columns[row + LENGTH];
        }
        return OBJECT + PARSED * keys;
    }

    boolean isEmpty() {
        return profiles.length == 0;
    }

    boolean has(Profile profile) {
        return position(profile) >= 0;
    }

    /** With one more profile. */
    IndexChunk with(Profile profile, boolean leads) {
        int number = profiles.length;
        int row = number * COLUMNS;
        PartyMask parties = PartyMask.of(profile);
        int[] more = Arrays.copyOf(columns, row + COLUMNS);
        more[row + FIRST] = day(profile.first());
        more[row + LAST] = day(profile.last());
        more[row + PARTIES] = parties.bits();
        more[row + MARKS] = (leads ? LEADS : 0) | (parties.number() & NUMBER);
        more[row + LENGTH] = profile.key().length();
        @Nullable Profile[] all = Arrays.copyOf(profiles, number + 1);
        all[number] = profile;
        return new IndexChunk(more, all, bytes);
    }

    /** With another word on whether a profile leads. */
    IndexChunk withLeads(Profile profile, boolean leads) {
        int[] changed = columns.clone();
        int marks = find(profile) * COLUMNS + MARKS;
        changed[marks] = leads ? changed[marks] | LEADS : changed[marks] & ~LEADS;
        return new IndexChunk(changed, profiles, bytes);
    }

    /** Without a profile. */
    IndexChunk without(Profile profile) {
        int place = find(profile);
        int number = profiles.length - 1;
        int[] fewer = Arrays.copyOf(columns, number * COLUMNS);
        System.arraycopy(columns, (place + 1) * COLUMNS, fewer, place * COLUMNS, (number - place) * COLUMNS);
        @Nullable Profile[] left = Arrays.copyOf(profiles, number);
        System.arraycopy(profiles, place + 1, left, place, number - place);
        return new IndexChunk(fewer, left, bytes);
    }

    /** Gives out the profiles that can be what is looked for. */
    void find(IndexQuery query, ProfileCache cache, Found found) {
        for (int row = 0; row < columns.length; row += COLUMNS) {
            int marks = columns[row + MARKS];
            boolean leads = (marks & LEADS) != 0;
            int parties = columns[row + PARTIES];
            if (query.takes(leads, columns[row + FIRST], columns[row + LAST]) && query.mayFit(parties, (byte) marks)) {
                Profile profile = profile(row / COLUMNS, cache);
                if (query.isFirstFound(parties, profile)) {
                    found.accept(profile, leads);
                }
            }
        }
    }

    private Profile profile(int place, ProfileCache cache) {
        Profile profile = profiles[place];
        if (profile == null) {
            int row = place * COLUMNS;
            profile =
                    cache.parse(new String(bytes, columns[row + PLACE], columns[row + LENGTH], StandardCharsets.UTF_8));
            profiles[place] = profile;
        }
        return profile;
    }

    private int find(Profile profile) {
        int place = position(profile);
        if (place < 0) {
            throw new IllegalStateException("the index lacks " + profile.key());
        }
        return place;
    }

    /** Place of a profile in the columns, or -1 if it is not here. */
    private int position(Profile profile) {
        byte[] key = null;
        int first = day(profile.first());
        for (int place = 0, row = 0; place < profiles.length; place++, row += COLUMNS) {
            if (columns[row + FIRST] != first) {
                continue;
            }
            Profile known = profiles[place];
            if (known == null) {
                key = key == null ? bytesOf(profile) : key;
                int from = columns[row + PLACE];
                if (Arrays.equals(bytes, from, from + columns[row + LENGTH], key, 0, key.length)) {
                    return place;
                }
            } else if (known.hash() == profile.hash() && known.key().equals(profile.key())) {
                return place;
            }
        }
        return -1;
    }

    private static byte[] bytesOf(Profile profile) {
        return profile.key().getBytes(StandardCharsets.UTF_8);
    }

    private static int day(long day) {
        return (int) Math.min(IndexQuery.OPEN, day);
    }

    /** Takes what is found. */
    interface Found {
        void accept(Profile profile, boolean leads);
    }
}
