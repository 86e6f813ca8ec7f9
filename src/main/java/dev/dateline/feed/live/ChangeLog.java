package dev.dateline.feed.live;

import dev.dateline.feed.index.AppliedChange;
import dev.dateline.feed.index.Offsets;
import org.jspecify.annotations.Nullable;

/** The latest changes, by number. Readers that are behind read here; who is further behind than it reaches cannot. For one thread. */
final class ChangeLog {

    private final @Nullable LoggedChange[] ring;
    private long next;
    private Offsets end = Offsets.NONE;
    private Offsets dropped = Offsets.NONE;

    ChangeLog(int capacity) {
        this.ring = new LoggedChange[capacity];
    }

    void append(AppliedChange change) {
        LoggedChange logged = new LoggedChange(change, end);
        int slot = slot(next);
        LoggedChange oldest = ring[slot];
        if (oldest != null) {
            dropped = dropped.after(oldest.change().position());
        }
        ring[slot] = logged;
        end = logged.after();
        next++;
    }

    /** Number of the next change. */
    long next() {
        return next;
    }

    /** Number of the oldest change kept. */
    long oldest() {
        return Math.max(0, next - ring.length);
    }

    /** What has been read of the topic. */
    Offsets end() {
        return end;
    }

    /** Whether all that a reader at these offsets has not seen is kept. */
    boolean reaches(Offsets seen) {
        return seen.covers(dropped);
    }

    LoggedChange get(long number) {
        LoggedChange change = number < oldest() || number >= next ? null : ring[slot(number)];
        if (change == null) {
            throw new IndexOutOfBoundsException("change " + number);
        }
        return change;
    }

    private int slot(long number) {
        return Math.toIntExact(number % ring.length);
    }
}
