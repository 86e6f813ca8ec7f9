package dev.dateline.feed.live;

import dev.dateline.feed.index.Offsets;

/**
 * Id of an event in the stream: the identity of the topic and how far it has been read. "kq3f-12.0.45".
 *
 * @param topic identity of the topic
 * @param offsets what a reader that got this event has seen
 */
public record StreamId(String topic, Offsets offsets) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static StreamId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("not an event id that this service gave");
        }
        return new StreamId(text.substring(0, dash), Offsets.parse(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return topic + "-" + offsets;
    }
}
