package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Family;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One real event with all that is reported of it.
 *
 * @param id key of the entry, kept while it grows
 * @param family family of the type
 * @param type what happened
 * @param status whether it happened
 * @param days when it happened
 * @param participants the parties, sorted by id
 * @param place where it happened, or null if no report says
 * @param title one line, as a newspaper would print it
 * @param confidence between 0 and 1; grows with independent sources
 * @param mentions what supports the entry, by publication, article and id; never empty
 * @param reports number of articles; of more mentions than are listed, a bound from above
 * @param sources number of independent sources: near-copies of one text count once
 * @param firstReported day of the first report
 * @param lastReported day of the last report
 * @param history each change of status or date, in the order of publication
 * @param contested names of the fields on which independent reports conflict
 * @param absorbed ids of the entries that were merged into this one last, sorted
 */
public record TimelineEvent(
        String id,
        Family family,
        EventType type,
        EventStatus status,
        EventDays days,
        List<Participant> participants,
        @Nullable Place place,
        String title,
        double confidence,
        List<EventMention> mentions,
        int reports,
        int sources,
        LocalDate firstReported,
        LocalDate lastReported,
        List<Change> history,
        List<String> contested,
        List<String> absorbed) {

    public TimelineEvent {
        participants = List.copyOf(participants);
        mentions = List.copyOf(mentions);
        history = List.copyOf(history);
        contested = List.copyOf(contested);
        absorbed = List.copyOf(absorbed);
    }

    /**
     * A change in the life of an entry.
     *
     * @param article the article that brought it
     * @param published its day of publication
     * @param status status from then on
     * @param date EDTF from then on
     */
    public record Change(String article, LocalDate published, EventStatus status, String date) {}
}
