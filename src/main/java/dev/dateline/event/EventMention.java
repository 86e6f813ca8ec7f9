package dev.dateline.event;

import dev.dateline.time.EventDays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as one article tells it; several namings of it in the article are one mention.
 *
 * @param id article id, type and ordinal ("meridian-0619/CALL/1"): stable over revisions of the article
 * @param article the article that says so
 * @param type what happened
 * @param status whether it happened
 * @param days when it happened
 * @param participants the parties, sorted by id, each id once
 * @param place where it happened, or null if the text does not say
 * @param trigger the words that name it, cut from the text
 * @param quote the sentence of the trigger
 * @param start first code point of the trigger in the text
 * @param end code point after the trigger
 * @param confidence between 0 and 1
 * @param rule id of the trigger rule that found it
 * @param name name of a named event such as "G7 summit", or null
 * @param moved whether the text says that it was put off to these days: they replace those for which it was planned
 */
public record EventMention(
        String id,
        ArticleReference article,
        EventType type,
        EventStatus status,
        EventDays days,
        List<Participant> participants,
        @Nullable Place place,
        String trigger,
        String quote,
        int start,
        int end,
        double confidence,
        String rule,
        @Nullable String name,
        boolean moved) {

    public EventMention {
        participants = List.copyOf(participants);
    }

    /** A mention of what was not put off. */
    public EventMention(
            String id,
            ArticleReference article,
            EventType type,
            EventStatus status,
            EventDays days,
            List<Participant> participants,
            @Nullable Place place,
            String trigger,
            String quote,
            int start,
            int end,
            double confidence,
            String rule,
            @Nullable String name) {
        this(
                id,
                article,
                type,
                status,
                days,
                participants,
                place,
                trigger,
                quote,
                start,
                end,
                confidence,
                rule,
                name,
                false);
    }
}
