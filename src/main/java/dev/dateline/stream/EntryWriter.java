package dev.dateline.stream;

import dev.dateline.event.EventMention;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.util.List;

/**
 * Writes entries so that each fits into a record: one of ten thousand reports keeps its counts and cites only as many mentions as there is
 * room for, the first ones. A record that no topic takes would stop the application for good.
 */
final class EntryWriter {

    /** Room for key, headers and framing. */
    private static final int OVERHEAD = 4096;

    private final Wire<TimelineEvent> wire = Wire.timelineEvents();
    private final int limit;

    /** @param maxMessageBytes longest record that the topic takes, in bytes */
    EntryWriter(int maxMessageBytes) {
        this.limit = maxMessageBytes - OVERHEAD;
    }

    byte[] write(TimelineEvent entry) {
        byte[] bytes = wire.encode(entry);
        int cited = entry.mentions().size();
        while (bytes.length > limit && cited > 1) {
            cited /= 2;
            bytes = wire.encode(citing(entry, entry.mentions().subList(0, cited)));
        }
        return bytes;
    }

    private static TimelineEvent citing(TimelineEvent entry, List<EventMention> mentions) {
        return new TimelineEvent(
                entry.id(),
                entry.family(),
                entry.type(),
                entry.status(),
                entry.days(),
                entry.participants(),
                entry.place(),
                entry.title(),
                entry.confidence(),
                mentions,
                entry.reports(),
                entry.sources(),
                entry.firstReported(),
                entry.lastReported(),
                entry.history(),
                entry.contested(),
                entry.absorbed());
    }
}
