package dev.dateline.time;

import dev.dateline.time.RuleTable.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that begin with one word, by the word that comes second. */
final class Beginnings {

    private static final int FREE = -1;

    private final List<Candidate> whatever = new ArrayList<>();
    private final List<List<Candidate>> lists = new ArrayList<>();
    private int[] seconds = freeSlots(8);
    private int[] listOf = new int[8];

    /**
     * Adds a pattern after those of earlier rules.
     *
     * @param keys the second words that it can have, or null if any can follow
     */
    void add(Candidate candidate, @Nullable BitSet keys) {
        if (keys == null) {
            whatever.add(candidate);
            lists.forEach(list -> list.add(candidate));
        } else {
            for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
                list(key).add(candidate);
            }
        }
    }

    /** The patterns that can go on with a second word. */
    List<Candidate> before(int second) {
        int slot = slot(second);
        return seconds[slot] == FREE ? whatever : lists.get(listOf[slot]);
    }

    private List<Candidate> list(int second) {
        if (2 * lists.size() >= seconds.length) {
            grow();
        }
        int slot = slot(second);
        if (seconds[slot] == FREE) {
            seconds[slot] = second;
            listOf[slot] = lists.size();
            lists.add(new ArrayList<>(whatever));
        }
        return lists.get(listOf[slot]);
    }

    private int slot(int second) {
        int slot = (second * 0x9E3779B1) >>> 7 & (seconds.length - 1);
        while (seconds[slot] != FREE && seconds[slot] != second) {
            slot = (slot + 1) & (seconds.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldSeconds = seconds;
        int[] oldLists = listOf;
        seconds = freeSlots(2 * oldSeconds.length);
        listOf = new int[seconds.length];
        for (int i = 0; i < oldSeconds.length; i++) {
            if (oldSeconds[i] != FREE) {
                int slot = slot(oldSeconds[i]);
                seconds[slot] = oldSeconds[i];
                listOf[slot] = oldLists[i];
            }
        }
    }

    private static int[] freeSlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
