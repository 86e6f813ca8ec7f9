package dev.dateline.feed.live;

import dev.dateline.feed.index.EventFilter;
import dev.dateline.feed.index.Offsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What readers with the same wish at the same place are sent, made once for all of them; good for one round. For one thread. */
final class SharedPieces {

    private final Map<Key, Piece> pieces = new HashMap<>();

    @Nullable
    Piece get(Key key) {
        return pieces.get(key);
    }

    void put(Key key, Piece piece) {
        pieces.put(key, piece);
    }

    /**
     * All that a piece depends on.
     *
     * @param filter which entries
     * @param fields names of their fields
     * @param next number of the next change in the log
     * @param seen what the reader has seen
     */
    record Key(EventFilter filter, Set<String> fields, long next, Offsets seen) {}

    /** What a reader is sent, and where it is then. */
    static final class Piece {

        private final byte[] bytes;
        private final long next;
        private final Offsets seen;

        Piece(byte[] bytes, long next, Offsets seen) {
            this.bytes = bytes;
            this.next = next;
            this.seen = seen;
        }

        /** The events; shared, so nobody may change them. */
        byte[] bytes() {
            return bytes;
        }

        /** Number of the next change in the log. */
        long next() {
            return next;
        }

        /** What the reader has seen. */
        Offsets seen() {
            return seen;
        }
    }
}
