package dev.dateline.event;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * Which of the sets of words that conditions name each word is in. The sets of a sentence are those of its words or-ed, as bits; a word is in few of them,
 * so that only the parts of its row with a bit are kept.
 */
final class WordSets {

    /** How many {@code long}s hold a bit for each set. */
    private final int width;
    /** Number of the set of personal pronouns. */
    private final int pronouns;
    /** By word, its row; row 0 is of all words that are in no set. */
    private final int[] rowOf;

    /** By row, where its parts begin; those of the next row begin where they end. */
    private final int[] begin;

    /** By part, which {@code long} it is of. */
    private final int[] places;

    private final long[] parts;

    private WordSets(int width, int pronouns, int[] rowOf, int[] begin, int[] places, long[] parts) {
        this.width = width;
        this.pronouns = pronouns;
        this.rowOf = rowOf;
        this.begin = begin;
        this.places = places;
        this.parts = parts;
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
        return withoutGaps(width, pronouns, rowOf, rows);
    }

    private static WordSets withoutGaps(int width, int pronouns, int[] rowOf, long[] rows) {
        int size = (int) Arrays.stream(rows).filter(part -> part != 0).count();
        int[] places = new int[size];
        long[] parts = new long[size];
        int[] begin = new int[rows.length / width + 1];
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                places[next] = i % width;
                parts[next++] = rows[i];
            }
            begin[i / width + 1] = next;
        }
        return new WordSets(width, pronouns, rowOf, begin, places, parts);
    }

    static WordSets read(SnapshotReader in) {
        return new WordSets(in.number(), in.number(), in.numbers(), in.numbers(), in.numbers(), in.longNumbers());
    }

    void write(SnapshotWriter out) {
        out.number(width);
        out.number(pronouns);
        out.numbers(rowOf);
        out.numbers(begin);
        out.numbers(places);
        out.numbers(parts);
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
        for (int i = begin[row]; i < begin[row + 1]; i++) {
            sets[places[i]] |= parts[i];
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
