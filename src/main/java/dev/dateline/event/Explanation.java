package dev.dateline.event;

import java.util.List;

/**
 * What becomes of the triggers of an article.
 *
 * @param events the events, in the order of the text
 * @param dropped what gave no event, and why, in the order in which it was decided
 */
public record Explanation(List<EventMention> events, List<DroppedTrigger> dropped) {

    public Explanation {
        events = List.copyOf(events);
        dropped = List.copyOf(dropped);
    }
}
