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
 * @param people whether a state's people, as such, will do: "Kenyans"
 * @param words ids of words of which one will do
 * @param set number of that set of words, see {@link WordSets}
 */
record Condition(
        Slot slot, boolean wanted, boolean actor, boolean place, boolean body, boolean people, BitSet words, int set) {}
