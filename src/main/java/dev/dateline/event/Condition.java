package dev.dateline.event;

import java.util.BitSet;
import java.util.Locale;

/**
 * What must stand, or must not, in a slot for a trigger to count.
 *
 * @param slot where
 * @param wanted whether it must stand there; else it must not
 * @param actor whether any actor will do
 * @param party whether an actor will do that the words there are about, not one that leans on them
 * @param body whether an official body will do
 * @param place whether any place will do
 * @param words ids of words of which one will do
 */
record Condition(Slot slot, boolean wanted, boolean actor, boolean party, boolean body, boolean place, BitSet words) {

    /** Why a trigger does not count where this fails. */
    String unmet() {
        String where = slot.name().toLowerCase(Locale.ROOT);
        return wanted ? "lacks what its rule wants as " + where : "has what its rule forbids as " + where;
    }
}
