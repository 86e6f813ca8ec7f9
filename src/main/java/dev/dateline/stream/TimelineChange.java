package dev.dateline.stream;

import dev.dateline.timeline.TimelineEvent;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One record of topic {@code timeline}: an entry that is new or has changed, or one that is gone.
 *
 * @param id id of the entry
 * @param event the entry, or null if it is gone
 * @param removal why it is gone; null if it is not, or if the record does not say
 * @param survivor the entry that it was merged into, or null
 * @param position where the record stands
 * @param encoded the entry as it stands in the record, in the wire format; null if it is gone
 */
public record TimelineChange(
        String id,
        @Nullable TimelineEvent event,
        @Nullable Removal removal,
        @Nullable String survivor,
        Position position,
        @Nullable ByteBuffer encoded) {

    /** @throws IllegalArgumentException if there is an entry without its record's bytes, or the other way round */
    public TimelineChange {
        if ((event == null) != (encoded == null)) {
            throw new IllegalArgumentException("an entry and its bytes go together");
        }
    }

    /** Why an entry is gone. */
    public enum Removal {
        /** It turned out to be the same event as another. */
        MERGED,
        /** No article supports it any longer. */
        WITHDRAWN,
        /** The application was reset: the timeline is built anew. */
        RESET;

        /** The name as it stands in headers: {@code merged}. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The removal of this label, or null if it is none, as one that only a newer release knows. */
        static @Nullable Removal of(String label) {
            for (Removal removal : values()) {
                if (removal.label().equals(label)) {
                    return removal;
                }
            }
            return null;
        }
    }

    /**
     * Place of a record in its topic.
     *
     * @param partition partition
     * @param offset offset in it
     * @param timestamp when it was written, in milliseconds since 1970 UTC
     */
    public record Position(int partition, long offset, long timestamp) {}
}
