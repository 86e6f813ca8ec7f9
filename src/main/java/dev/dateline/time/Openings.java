package dev.dateline.time;

import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import java.util.ArrayList;
import java.util.List;

/** Which candidates can begin with a token, by the token's key, in their order; numbered through over all keys. */
final class Openings {

    /** By key, the number of its first opening; an entry more at the end. */
    private final int[] firsts;
    /** The candidate of each opening and the word that it begins with, 0 for any number in digits. */
    private final int[] pairs;

    private Openings(int[] firsts, int[] pairs) {
        this.firsts = firsts;
        this.pairs = pairs;
    }

    static Openings read(SnapshotReader in) {
        return new Openings(in.numbers(), in.numbers());
    }

    void write(SnapshotWriter out) {
        out.numbers(firsts);
        out.numbers(pairs);
    }

    /** One more than the largest key with an opening. */
    int keys() {
        return firsts.length - 1;
    }

    boolean has(int key) {
        return key < firsts.length - 1 && firsts[key] < firsts[key + 1];
    }

    int first(int key) {
        return firsts[key];
    }

    int end(int key) {
        return firsts[key + 1];
    }

    int candidate(int opening) {
        return pairs[2 * opening];
    }

    int word(int opening) {
        return pairs[2 * opening + 1];
    }

    /** Collects openings. */
    static final class Builder {

        private int keys;
        private final List<int[]> all = new ArrayList<>();

        void add(int key, int candidate, int word) {
            all.add(new int[] {key, candidate, word});
            keys = Math.max(keys, key + 1);
        }

        Openings build() {
            int[] firsts = new int[keys + 1];
            all.forEach(opening -> firsts[opening[0] + 1]++);
            for (int key = 0; key < keys; key++) {
                firsts[key + 1] += firsts[key];
            }
            int[] next = firsts.clone();
            int[] pairs = new int[2 * all.size()];
            for (int[] opening : all) {
                int at = next[opening[0]]++;
                pairs[2 * at] = opening[1];
                pairs[2 * at + 1] = opening[2];
            }
            return new Openings(firsts, pairs);
        }
    }
}
