package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What resolution keeps in a {@link SortedStore}; {@link StoredCodec} turns it into bytes and back. */
public sealed interface Stored {

    /**
     * A counter.
     *
     * @param value its last value
     */
    record Count(long value) implements Stored {}

    /**
     * Where a mention lies, by its id.
     *
     * @param profile key of its profile
     * @param day when its article was published, in days since 1970
     */
    record Pointer(String profile, long day) implements Stored {}

    /**
     * What a profile holds.
     *
     * @param mentions number of its mentions, 1 or more
     * @param oldest least arrival among them
     */
    record Tally(long mentions, long oldest) implements Stored {}

    /**
     * A mention, under its profile.
     *
     * @param arrival when its id first came, counted in its family: tells which mention is the oldest
     * @param mention the mention itself
     */
    record Report(long arrival, EventMention mention) implements Stored {}

    /** That a profile lies where the key says. */
    record Mark() implements Stored {}

    /**
     * A profile's part in the clustering.
     *
     * @param leader key of the profile that it follows, or null if it leads
     * @param followers keys of the profiles that follow it, sorted
     * @param entry id of the entry that holds its mentions, or empty as long as there is none
     */
    record Node(@Nullable String leader, List<String> followers, String entry) implements Stored {
        public Node {
            followers = List.copyOf(followers);
        }
    }

    /**
     * An entry.
     *
     * @param born when its id was given, counted in its family: tells which of two entries is the older
     * @param profiles keys of the profiles that make it, its leader first
     * @param absorbed ids of the entries merged into it, sorted
     */
    record Entry(long born, List<String> profiles, List<String> absorbed) implements Stored {
        public Entry {
            profiles = List.copyOf(profiles);
            absorbed = List.copyOf(absorbed);
        }
    }
}
