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

    private final Branch whatever = new Branch();
    private final List<Branch> branches = new ArrayList<>();
    private int[] seconds = freeSlots(8);
    private int[] branchOf = new int[8];

    /**
     * Adds a pattern after those of earlier rules.
     *
     * @param keys the second words that it can have, or null if any can follow
     */
    void add(Candidate candidate, @Nullable BitSet keys) {
        if (keys == null) {
            whatever.add(candidate);
            branches.forEach(branch -> branch.add(candidate));
        } else {
            for (int key = keys.nextSetBit(0); key >= 0; key = keys.nextSetBit(key + 1)) {
                branch(key).add(candidate);
            }
        }
    }

    /** The patterns that can go on with a second word. */
    Branch before(int second) {
        int slot = slot(second);
        return seconds[slot] == FREE ? whatever : branches.get(branchOf[slot]);
    }

    private Branch branch(int second) {
        if (2 * branches.size() >= seconds.length) {
            grow();
        }
        int slot = slot(second);
        if (seconds[slot] == FREE) {
            seconds[slot] = second;
            branchOf[slot] = branches.size();
            branches.add(new Branch(whatever));
        }
        return branches.get(branchOf[slot]);
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
        int[] oldBranches = branchOf;
        seconds = freeSlots(2 * oldSeconds.length);
        branchOf = new int[seconds.length];
        for (int i = 0; i < oldSeconds.length; i++) {
            if (oldSeconds[i] != FREE) {
                int slot = slot(oldSeconds[i]);
                seconds[slot] = oldSeconds[i];
                branchOf[slot] = oldBranches[i];
            }
        }
    }

    private static int[] freeSlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
