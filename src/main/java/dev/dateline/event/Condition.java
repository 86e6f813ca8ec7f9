package dev.dateline.event;

import java.util.BitSet;

/**
 * What must stand, or must not, in a slot for a trigger to count.
 *
 * @param slot where
 * @param wanted whether it must stand there; else it must not
 * @param actor whether any actor will do
 * @param place whether any place will do
 * @param body whether any international or official body will do
 * @param words ids of words of which one will do
 * @param signature {@link #signature} of all words, or-ed
 */
record Condition(Slot slot, boolean wanted, boolean actor, boolean place, boolean body, BitSet words, long signature) {

    Condition(Slot slot, boolean wanted, boolean actor, boolean place, boolean body, BitSet words) {
        this(
                slot,
                wanted,
                actor,
                place,
                body,
                words,
                words.stream().mapToLong(Condition::signature).reduce(0, (a, b) -> a | b));
    }

    /** One of 64 bits for a word: sets of words whose bits have none in common have no word in common. */
    static long signature(int word) {
        return 1L << word;
    }
}
