package dev.dateline.timeline;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Which chunks of the index there are for a party and kindred types: a row of bits for each span of days, in words of 64, so that what is not there is not
 * asked for.
 */
final class IndexCatalogue implements Stored {

    static final IndexCatalogue EMPTY = new IndexCatalogue(new long[0], new long[0]);

    private static final int SPAN_SHIFT = 32;

    /** Added to the number of a word, so that none is negative: days can be before 1970. */
    private static final long BIAS = 1L << 30;

    /** Span and number of each word, sorted. */
    private final long[] words;

    private final long[] bits;

    private IndexCatalogue(long[] words, long[] bits) {
        this.words = words;
        this.bits = bits;
    }

    @Override
    public long weight() {
        return OBJECT + 2L * Long.BYTES * words.length;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    boolean has(int span, long chunk) {
        int at = Arrays.binarySearch(words, word(span, chunk));
        return at >= 0 && (bits[at] & bit(chunk)) != 0;
    }

    /** Gives out the chunks of a span that are there, from one to another, both included. */
    void find(int span, long from, long to, LongConsumer found) {
        int at = Arrays.binarySearch(words, word(span, from));
        long end = word(span, to);
        for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i] <= end; i++) {
            long base = ((words[i] & 0xffff_ffffL) - BIAS) * Long.SIZE;
            for (long left = bits[i]; left != 0; left &= left - 1) {
                long chunk = base + Long.numberOfTrailingZeros(left);
                if (chunk >= from && chunk <= to) {
                    found.accept(chunk);
                }
            }
        }
    }

    /** With one more chunk. */
    IndexCatalogue with(int span, long chunk) {
        long word = word(span, chunk);
        int at = Arrays.binarySearch(words, word);
        if (at >= 0) {
            long[] more = bits.clone();
            more[at] |= bit(chunk);
            return new IndexCatalogue(words, more);
        }
        int place = -at - 1;
        return new IndexCatalogue(inserted(words, place, word), inserted(bits, place, bit(chunk)));
    }

    /** Without a chunk that was there. */
    IndexCatalogue without(int span, long chunk) {
        int at = Arrays.binarySearch(words, word(span, chunk));
        long[] fewer = bits.clone();
        fewer[at] &= ~bit(chunk);
        return fewer[at] != 0
                ? new IndexCatalogue(words, fewer)
                : new IndexCatalogue(removed(words, at), removed(fewer, at));
    }

    void write(ByteWriter out) {
        out.write((long) words.length);
        for (int i = 0; i < words.length; i++) {
            out.write(words[i]);
            out.write(bits[i]);
        }
    }

    static IndexCatalogue read(ByteReader in) {
        int length = (int) in.readNumber();
        long[] words = new long[length];
        long[] bits = new long[length];
        for (int i = 0; i < length; i++) {
            words[i] = in.readNumber();
            bits[i] = in.readNumber();
        }
        return new IndexCatalogue(words, bits);
    }

    private static long word(int span, long chunk) {
        return (long) span << SPAN_SHIFT | (Math.floorDiv(chunk, (long) Long.SIZE) + BIAS);
    }

    private static long bit(long chunk) {
        return 1L << chunk;
    }

    private static long[] inserted(long[] values, int at, long value) {
        long[] more = new long[values.length + 1];
        System.arraycopy(values, 0, more, 0, at);
        more[at] = value;
        System.arraycopy(values, at, more, at + 1, values.length - at);
        return more;
    }

    private static long[] removed(long[] values, int at) {
        long[] fewer = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, at + 1, fewer, at, values.length - at - 1);
        return fewer;
    }
}
