package dev.dateline.event;

import dev.dateline.actor.ActorMention;
import dev.dateline.text.Tokens;
import dev.dateline.time.Timex;
import java.util.List;

/**
 * Why an article gives its events, and what in it gives none.
 *
 * @param tokens the text, cut into tokens
 * @param dates the date expressions found in it
 * @param actors the actors found in it
 * @param events its events, each with the rule that found it
 * @param dropped triggers that gave no event, in the order of the text
 */
public record Explanation(
        Tokens tokens, List<Timex> dates, List<ActorMention> actors, List<EventMention> events, List<Dropped> dropped) {

    public Explanation {
        dates = List.copyOf(dates);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        dropped = List.copyOf(dropped);
    }

    /**
     * Words of a trigger that gave no event.
     *
     * @param words as the text has them
     * @param type what they would have named
     * @param rule id of the trigger
     * @param reason why they gave none, for people to read
     */
    public record Dropped(String words, EventType type, String rule, String reason) {}
}
