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

    /** A word of so many letters of ASCII is its own key. */
    private static final int SHORT = 8;

    /** The marks of a word of which nobody has said what it is good for. */
    private static final int ALL_MARKS = -1;

    /** How many words are looked up together. */
    static final int BATCH = 64;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The folded letters of all words, one after the other. */
    private final char[] letters;

    /** By id, where the word ends among the letters; it begins where the one before ends. */
    private final int[] ends;

    /** A key and after it its {@linkplain #entry entry}, so that both lie in one line of the cache; key 0 is free. */
    private final long[] table;

    /** The entry of a word that is not in the table. */
    private final long unknown;

    /** How far to shift a mixed key so that it becomes a place in the table. */
    private final int shift;

    private Vocabulary(char[] letters, int[] ends, long[] table, long unknown) {
        this.letters = letters;
        this.ends = ends;
        this.table = table;
        this.unknown = unknown;
        shift = Long.numberOfLeadingZeros(table.length) + 2;
    }

    private static Vocabulary of(List<String> words) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4, words.size())) + 1;
        int[] ends = new int[words.size()];
        for (int id = 1; id < ends.length; id++) {
            ends[id] = ends[id - 1] + words.get(id).length();
        }
        Vocabulary vocabulary = new Vocabulary(
                String.join("", words).toCharArray(), ends, new long[2 << bits], entry(UNKNOWN, ALL_MARKS));
        for (int id = 1; id < ends.length; id++) {
            vocabulary.add(id);
        }
        return vocabulary;
    }

    /** What {@link #write} wrote. */
    public static Vocabulary read(SnapshotReader in) {
        return new Vocabulary(in.chars(), in.numbers(), in.longNumbers(), in.longNumber());
    }

    public void write(SnapshotWriter out) {
        out.chars(letters);
        out.numbers(ends);
        out.numbers(table);
        out.number(unknown);
    }

    /**
     * The same words with what they are good for: words of no lexicon for nothing.
     *
     * @param marks by word, bits of {@link WordMarks}
     */
    public Vocabulary marked(int[] marks) {
        long[] marked = table.clone();
        for (int at = 0; at < marked.length; at += 2) {
            if (marked[at] != 0) {
                int id = id(marked[at + 1]);
                marked[at + 1] = entry(id, marks[id]);
            }
        }
        return new Vocabulary(letters, ends, marked, entry(UNKNOWN, 0));
    }

    /** A word's marks in the upper half, its id in the lower. */
    private static long entry(int id, int marks) {
        return ((long) marks << Integer.SIZE) | id;
    }

    /** The id of an entry. */
    static int id(long entry) {
        return (int) entry;
    }

    /** The marks of an entry. */
    static int marks(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private void add(int id) {
        long key = key(word(id), 0, ends[id] - ends[id - 1]);
        int at = place(key);
        while (table[at] != 0) {
            at = next(at);
        }
        table[at] = key;
        table[at + 1] = entry(id, ALL_MARKS);
    }

    /** One more than the largest id: the size of a table indexed by id. */
    public int size() {
        return ends.length;
    }

    /** The word of an id, folded; empty for {@link #UNKNOWN}. */
    public String word(int id) {
        return id == UNKNOWN ? "" : new String(letters, ends[id - 1], ends[id] - ends[id - 1]);
    }

    /** Whether the word of an id, which is not {@link #UNKNOWN}, is written in digits. */
    public boolean beginsWithDigit(int id) {
        return Characters.isDigit(letters[ends[id - 1]]);
    }

    /** The id of a word, or {@link #UNKNOWN}. */
    public int id(String word) {
        return id(word, 0, word.length());
    }

    private int id(String text, int start, int end) {
        return id(find(key(text, start, end), text, start, end));
    }

    /**
     * Fills in the entries of the words that stand in a text from each of {@code starts} to before its end, for {@link #id} and
     * {@link #marks}. The table is larger than a processor's near cache: of a batch of words, the places in it are read one right after
     * the other, so that the waits for them overlap.
     *
     * @param met room for a {@link #BATCH}
     */
    void lookUp(String text, int[] starts, int[] ends, int size, long[] entries, long[] met) {
        for (int first = 0; first < size; first += BATCH) {
            int count = Math.min(BATCH, size - first);
            for (int i = 0; i < count; i++) {
                entries[first + i] = key(text, starts[first + i], ends[first + i]);
            }
            for (int i = 0; i < count; i++) {
                met[i] = table[place(entries[first + i])];
            }
            for (int i = 0; i < count; i++) {
                long key = entries[first + i];
                boolean certain = met[i] == key && key > 0;
                entries[first + i] =
                        certain ? table[place(key) + 1] : find(key, text, starts[first + i], ends[first + i]);
            }
        }
    }

    private long find(long key, String text, int start, int end) {
        for (int at = place(key); table[at] != 0; at = next(at)) {
            if (table[at] == key) {
                long entry = table[at + 1];
                if (key > 0 || matches(id(entry), text, start, end)) {
                    return entry;
                }
            }
        }
        return unknown;
    }

    private int place(long key) {
        return (int) ((key * GOLDEN) >>> shift) << 1;
    }

    private int next(int at) {
        return (at + 2) & (table.length - 1);
    }

    /** The folded letters of a short word, a byte each; else a hash of them, which is negative. */
    private static long key(String text, int start, int end) {
        if (end - start > SHORT) {
            return hash(text, start, end);
        }
        long key = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char letter = Folding.fold(text.charAt(i));
            key = (key << Byte.SIZE) | letter;
            letters |= letter;
        }
        return letters < Characters.ASCII_END ? key : hash(text, start, end);
    }

    private static long hash(String text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Folding.fold(text.charAt(i));
        }
        return (hash * GOLDEN) | Long.MIN_VALUE;
    }

    private boolean matches(int id, String text, int start, int end) {
        int first = ends[id - 1];
        if (ends[id] - first != end - start) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (letters[first + i] != Folding.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
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
            List<String> split = Tokenizer.split(phrase);
            int[] ids = new int[split.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = add(split.get(i));
            }
            return ids;
        }

        public Vocabulary build() {
            return Vocabulary.of(words);
        }
    }
}
