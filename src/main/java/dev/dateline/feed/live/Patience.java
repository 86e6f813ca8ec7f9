package dev.dateline.feed.live;

import java.time.Duration;

/**
 * How long the stream waits for its readers.
 *
 * @param heartbeat after so long without an event, a reader is sent a sign of life
 * @param stalled a reader that has taken nothing for so long, though there was something to take, is sent away
 * @param farewell so long the reason waits for a reader that was sent away; then its connection is cut
 */
record Patience(Duration heartbeat, Duration stalled, Duration farewell) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(5));
}
