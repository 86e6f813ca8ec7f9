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

    /** Letters of all words, one word after the other, so that a look-up touches two places of memory only. */
    private final char[] letters;

    /** Where the letters of an id begin; those of the next id end them. */
    private final int[] offsets;

    /** Hash of a word in the upper half and its id in the lower; 0 is free. */
    private final long[] slots;

    private final int mask;

    private Vocabulary(List<String> words) {
        this.words = words.toArray(String[]::new);
        letters = String.join("", words).toCharArray();
        offsets = new int[this.words.length + 1];
        int capacity = Integer.highestOneBit(Math.max(4, words.size())) * 4;
        slots = new long[capacity];
        mask = capacity - 1;
        for (int id = 1; id < this.words.length; id++) {
            offsets[id + 1] = offsets[id] + this.words[id].length();
            add(id);
        }
    }

    private void add(int id) {
        int hash = hash(letters, offsets[id], offsets[id + 1]);
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << 32) | id;
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
        char[] folded = Folding.folded(word);
        return id(folded, 0, folded.length);
    }

    /** The id of the word whose folded letters stand from {@code start} to before {@code end}, or {@link #UNKNOWN}. */
    int id(char[] folded, int start, int end) {
        int hash = hash(folded, start, end);
        int slot = hash & mask;
        for (long found = slots[slot]; found != 0; found = slots[slot]) {
            int id = (int) found;
            if ((int) (found >>> 32) == hash && matches(id, folded, start, end)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private boolean matches(int id, char[] folded, int start, int end) {
        int offset = offsets[id];
        if (offsets[id + 1] - offset != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (folded[i] != letters[offset++]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
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
