package dev.dateline.actor;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the lexicon names.
 *
 * @param actors who is named; a phrase that names nobody has none
 * @param use how the phrase names it
 * @param country the country that the phrase names or lies in, or null
 * @param spokenFor whether its officers stand for it, as those of a state do and those of a party do not
 * @param letters the letter case that it is written in
 * @param tenure for an office-holder, when and what; else null
 */
record Sense(
        List<Actor> actors,
        Use use,
        @Nullable String country,
        boolean spokenFor,
        LetterCase letters,
        @Nullable Tenure tenure) {

    Actor actor() {
        return actors.get(0);
    }

    /** The same of other actors. */
    Sense map(UnaryOperator<Actor> other) {
        return new Sense(actors.stream().map(other).toList(), use, country, spokenFor, letters, tenure);
    }

    /** The same of the state that this one was a part of. */
    Sense in(Actor before) {
        List<Actor> others = actors.stream()
                .map(actor -> actor.id().equals(country) ? before : actor)
                .toList();
        return new Sense(others, use, before.id(), spokenFor, letters, tenure);
    }

    boolean isState() {
        return !actors.isEmpty() && actor().kind() == ActorKind.STATE;
    }
}
