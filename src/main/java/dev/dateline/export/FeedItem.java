package dev.dateline.export;

import dev.dateline.timeline.TimelineEvent;
import java.time.Duration;
import java.time.Instant;

/**
 * An entry as an item of a feed.
 *
 * @param entry the entry
 * @param changed when it last changed: readers take a later time as an update
 */
public record FeedItem(TimelineEvent entry, Instant changed) {

    private static final Instant FIRST_REVISION = Instant.parse("2000-01-01T00:00:00Z");

    /** An entry of which only its reports tell when it changed: when the latest of them was published. */
    public static FeedItem of(TimelineEvent entry) {
        return new FeedItem(entry, EntryText.updated(entry));
    }

    /** A number that grows with each change: seconds since the year 2000, 0 for what is older. */
    int revision() {
        long seconds = Duration.between(FIRST_REVISION, changed).toSeconds();
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, seconds));
    }
}
