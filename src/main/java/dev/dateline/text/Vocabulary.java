package dev.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that some lexicon knows, each with a small positive id. Letter case, diacritics and the form of the apostrophe
 * do not matter. One vocabulary serves all lexicons, so that a text's words are looked up once.
 */
public final class Vocabulary {

    /** The id of every word that no lexicon knows. */
    public static final int UNKNOWN = 0;

    private final String[] words;
    private final int[] slots;
    private final int mask;

    private Vocabulary(List<String> words) {
        this.words = words.toArray(String[]::new);
        int capacity = Integer.highestOneBit(Math.max(4, words.size())) * 4;
        slots = new int[capacity];
        mask = capacity - 1;
        for (int id = 1; id < this.words.length; id++) {
            int slot = hash(this.words[id], 0, this.words[id].length()) & mask;
            while (slots[slot] != UNKNOWN) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id;
        }
    }

    /** One more than the largest id: the size of a table indexed by id. */
    public int size() {
        return words.length;
    }

    /** The word of an id, folded; empty for {@link #UNKNOWN}. */
    public String word(int id) {
        return words[id];
    }

    /** The id of a word, or {@link #UNKNOWN}. */
    public int id(String word) {
        return id(word, 0, word.length());
    }

    /** The id of the word at {@code text[start, end)}, or {@link #UNKNOWN}. Allocates nothing. */
    public int id(String text, int start, int end) {
        int slot = hash(text, start, end) & mask;
        for (int id = slots[slot]; id != UNKNOWN; id = slots[slot]) {
            if (matches(words[id], text, start, end)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private static boolean matches(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Folding.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Folding.fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    /** Collects words; ids are given in the order of first addition, so equal inputs give equal ids. */
    public static final class Builder {

        private final Map<String, Integer> ids = new HashMap<>();
        private final List<String> words = new ArrayList<>(List.of(""));

        /** Adds a word, if new, and gives its id. The word is a single token as {@link Tokenizer} cuts it. */
        public int add(String word) {
            String folded = Folding.fold(word);
            Integer known = ids.get(folded);
            if (known != null) {
                return known;
            }
            ids.put(folded, words.size());
            words.add(folded);
            return words.size() - 1;
        }

        /** Adds the words of a phrase, cut as a text is, and gives their ids. */
        public int[] addPhrase(String phrase) {
            return Tokenizer.split(phrase).stream().mapToInt(this::add).toArray();
        }

        public Vocabulary build() {
            return new Vocabulary(words);
        }
    }
}
