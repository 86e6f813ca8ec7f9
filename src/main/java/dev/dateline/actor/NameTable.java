package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Phrases with all that each can mean, while the lexicon grows. */
final class NameTable {

    private final PhraseIndex.Builder phrases = new PhraseIndex.Builder();
    private final List<List<Sense>> senses = new ArrayList<>();

    void add(int[] words, Sense sense) {
        sensesOf(words).add(sense);
    }

    /** Adds a meaning that goes before those that the phrase has. */
    void addFirst(int[] words, Sense sense) {
        sensesOf(words).add(0, sense);
    }

    /** Takes a phrase away from an actor; false if it was no name of that actor. */
    boolean drop(int[] words, Actor actor) {
        int payload = phrases.payload(words);
        boolean dropped = payload >= 0
                && senses.get(payload).removeIf(sense -> sense.actors().contains(actor));
        if (dropped && senses.get(payload).isEmpty()) {
            // without meaning it would hide the shorter names that it begins with
            phrases.remove(words);
        }
        return dropped;
    }

    private List<Sense> sensesOf(int[] words) {
        int payload = phrases.add(words, senses.size());
        if (payload == senses.size()) {
            senses.add(new ArrayList<>(1));
        }
        return senses.get(payload);
    }

    PhraseIndex index() {
        return phrases.build();
    }

    /** All meanings by payload, with the actors as a function gives them. */
    List<List<Sense>> senses(UnaryOperator<Actor> named) {
        return senses.stream()
                .map(all -> all.stream().map(sense -> sense.map(named)).toList())
                .toList();
    }
}
