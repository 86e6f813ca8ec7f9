package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of a text that names one or several actors.
 *
 * @param first first token of the span, titles and adjectives included, articles ("the") not
 * @param end token after the span; a possessive "'s" is not part of it
 * @param actors who is named: one, or several for "the two leaders"; never empty
 * @param via the person or office that stands for the actor ("Vladimir Putin", "foreign ministry"), or null
 * @param form how it is named
 * @param country ISO 3166-1 alpha-3 code of the country where a named place lies or that a named state is, or null
 */
public record ActorMention(
        int first,
        int end,
        List<Actor> actors,
        @Nullable String via,
        ActorForm form,
        @Nullable String country) {

    public ActorMention {
        actors = List.copyOf(actors);
    }

    /** The only or the first of the actors. */
    public Actor actor() {
        return actors.get(0);
    }

    /** Whether the actor is named as one that can act, and not just as a place or inside an adjective of leaning. */
    public boolean isParty() {
        return form != ActorForm.PLACE && form != ActorForm.AFFILIATION;
    }
}
