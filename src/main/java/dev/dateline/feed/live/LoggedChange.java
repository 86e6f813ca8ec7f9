package dev.dateline.feed.live;

import dev.dateline.feed.index.AppliedChange;
import dev.dateline.feed.index.Offsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A change with its place in the stream and its frames, which are made once for all readers. For one thread. */
final class LoggedChange {

    private final AppliedChange change;
    private final Offsets before;
    private final Offsets after;
    private final Map<Variant, byte[]> frames = new HashMap<>();

    LoggedChange(AppliedChange change, Offsets before) {
        this.change = change;
        this.before = before;
        this.after = before.after(change.position());
    }

    AppliedChange change() {
        return change;
    }

    Offsets before() {
        return before;
    }

    Offsets after() {
        return after;
    }

    byte[] frame(Match match, Set<String> fields, Supplier<byte[]> make) {
        return frames.computeIfAbsent(new Variant(match, fields), unused -> make.get());
    }

    /** How an entry that changed stands to a filter. */
    enum Match {
        /** It matches now. */
        INSIDE,
        /** It matched before. */
        LEFT,
        /** It is none of the reader's business. */
        OUTSIDE
    }

    private record Variant(Match match, Set<String> fields) {}
}
