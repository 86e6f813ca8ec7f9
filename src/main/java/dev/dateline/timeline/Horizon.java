package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long after its last day an event is open to reports. What an article tells of an earlier event than that is no part of the
 * timeline: it changes no entry and founds none. Whether it is too late shows in the mention alone, in its days and in the day on which its
 * article was published; so neither the order of arrival nor the clock matters.
 *
 * @param days days from the last day of the event to the publication of its last report, 1 or more
 */
public record Horizon(long days) {

    /** All events stay open. */
    public static final Horizon NONE = new Horizon(Long.MAX_VALUE);

    /** @throws IllegalArgumentException if there are less than 1 day */
    public Horizon {
        if (days < 1) {
            throw new IllegalArgumentException("a horizon has at least 1 day");
        }
    }

    /** Whether a mention comes too late: the event that it tells of is closed. */
    public boolean closes(EventMention mention) {
        LocalDate last = mention.days().latest();
        return last != null
                && ChronoUnit.DAYS.between(last, mention.article().published().day()) > days;
    }
}
