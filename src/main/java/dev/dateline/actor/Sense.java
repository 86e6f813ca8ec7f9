package dev.dateline.actor;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the lexicon names.
 *
 * @param actor the actor
 * @param form how the phrase names it
 * @param country the country that the phrase names or lies in, or null
 * @param letters the letter case that it is written in
 */
record Sense(Actor actor, ActorForm form, @Nullable String country, LetterCase letters) {}
