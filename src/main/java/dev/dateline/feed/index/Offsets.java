package dev.dateline.feed.index;

import dev.dateline.stream.TimelineChange;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How far topic {@code timeline} has been read: for each partition the offset of the next record. It means the same to every instance
 * and after every restart, so a reader can go on from it anywhere. Immutable.
 */
public final class Offsets {

    /** Nothing has been read. */
    public static final Offsets NONE = new Offsets(new long[0]);

    /** More than any cluster allows a topic; guards against hostile input. */
    private static final int MAX_PARTITIONS = 10_000;

    private final long[] next;

    private Offsets(long[] next) {
        this.next = next;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Offsets parse(String text) {
        if (text.equals("-")) {
            return NONE;
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length > MAX_PARTITIONS) {
            throw new IllegalArgumentException("too many partitions");
        }
        long[] next = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new IllegalArgumentException("not a position in the timeline: offsets joined by dots");
            }
            next[i] = Long.parseLong(parts[i]);
        }
        return new Offsets(next);
    }

    /** The offset of the next record of a partition. */
    public long next(int partition) {
        return partition < next.length ? next[partition] : 0;
    }

    /** Whether the record has been read. */
    public boolean covers(TimelineChange.Position position) {
        return position.offset() < next(position.partition());
    }

    /** Whether all that the other has read has been read. */
    public boolean covers(Offsets other) {
        for (int p = 0; p < other.next.length; p++) {
            if (next(p) < other.next[p]) {
                return false;
            }
        }
        return true;
    }

    /** These, with the record read. */
    public Offsets after(TimelineChange.Position position) {
        long[] moved = Arrays.copyOf(next, Math.max(next.length, position.partition() + 1));
        moved[position.partition()] = Math.max(moved[position.partition()], position.offset() + 1);
        return new Offsets(moved);
    }

    /** What either has read. */
    public Offsets union(Offsets other) {
        long[] most = Arrays.copyOf(next, Math.max(next.length, other.next.length));
        for (int p = 0; p < most.length; p++) {
            most[p] = Math.max(most[p], other.next(p));
        }
        return new Offsets(most);
    }

    /** Number of partitions of which something has been read. */
    public int partitions() {
        return next.length;
    }

    /** The offsets of the partitions in order, joined by dots; "-" if nothing has been read. */
    @Override
    public String toString() {
        return next.length == 0
                ? "-"
                : Arrays.stream(next).mapToObj(Long::toString).collect(Collectors.joining("."));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Offsets that && covers(that) && that.covers(this));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int p = 0; p < next.length; p++) {
            hash += Long.hashCode(next[p]) * (p + 31);
        }
        return hash;
    }
}
