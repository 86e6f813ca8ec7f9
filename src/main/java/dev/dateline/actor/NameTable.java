package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import java.util.ArrayList;
import java.util.List;

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

    /** Takes a phrase away from an actor. */
    void drop(int[] words, Actor actor) {
        sensesOf(words).removeIf(sense -> sense.actors().contains(actor));
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

    List<List<Sense>> senses() {
        return senses.stream().map(List::copyOf).toList();
    }
}
