package dev.dateline.event;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.BitSet;
import java.util.Map;

/** Which of the sets of words that conditions name each word is in: a row of bits for each such word, so that the sets of a sentence are its rows or-ed. */
final class WordSets {

    private final int width;
    /** Number of the set of personal pronouns. */
    private final int pronouns;
    /** By word, its row; row 0 is of all words that are in no set. */
    private final int[] rowOf;

    private final long[] rows;

    private WordSets(int width, int pronouns, int[] rowOf, long[] rows) {
        this.width = width;
        this.pronouns = pronouns;
        this.rowOf = rowOf;
        this.rows = rows;
    }

    /**
     * @param sets each with its number, from 0
     * @param pronouns number of the set of personal pronouns
     */
    static WordSets of(Map<BitSet, Integer> sets, int pronouns, int vocabularySize) {
        int width = (sets.size() + Long.SIZE - 1) / Long.SIZE;
        int[] rowOf = new int[vocabularySize];
        int count = 1;
        for (BitSet set : sets.keySet()) {
            for (int word = set.nextSetBit(0); word >= 0; word = set.nextSetBit(word + 1)) {
                if (rowOf[word] == 0) {
                    rowOf[word] = count++;
                }
            }
        }
        long[] rows = new long[count * width];
        sets.forEach((set, number) -> {
            for (int word = set.nextSetBit(0); word >= 0; word = set.nextSetBit(word + 1)) {
                rows[rowOf[word] * width + number / Long.SIZE] |= 1L << number;
            }
        });
        return new WordSets(width, pronouns, rowOf, rows);
    }

    static WordSets read(SnapshotReader in) {
        return new WordSets(in.number(), in.number(), in.numbers(), in.longNumbers());
    }

    void write(SnapshotWriter out) {
        out.number(width);
        out.number(pronouns);
        out.numbers(rowOf);
        out.numbers(rows);
    }

    /** Whether a word is in some set. */
    boolean has(int word) {
        return rowOf[word] != 0;
    }

    /** The sets of no word. */
    long[] none() {
        return new long[width];
    }

    /** Adds the sets that a word is in. */
    void add(int word, long[] sets) {
        int row = rowOf[word];
        if (row != 0) {
            for (int i = 0; i < width; i++) {
                sets[i] |= rows[row * width + i];
            }
        }
    }

    /** Whether some word can be a personal pronoun. */
    boolean hasPronoun(long[] sets) {
        return has(sets, pronouns);
    }

    /** Whether a set, given by its number, is among those. */
    static boolean has(long[] sets, int set) {
        return (sets[set / Long.SIZE] & (1L << set)) != 0;
    }
}
