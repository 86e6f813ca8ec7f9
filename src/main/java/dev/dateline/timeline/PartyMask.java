package dev.dateline.timeline;

import dev.dateline.event.EventType;

/**
 * The parties of a profile in short, by which most that name too few parties in common are told apart without reading them.
 *
 * @param bits a bit for each party, by its hash: two can share one
 * @param number how many there are, or {@link #ANY}
 */
record PartyMask(int bits, byte number) {

    /** The number of those of which the parties alone say nothing: of summits, which share a body; of what any persons or groups may be told of, see {@link Profile#isOfAnyPersons} and {@link Profile#isBallotOfGroups}; and of very many. */
    static final byte ANY = -1;

    static PartyMask of(Profile profile) {
        int bits = 0;
        for (String party : profile.parties()) {
            bits |= bit(party);
        }
        return new PartyMask(
                bits, isAny(profile) ? ANY : (byte) profile.parties().size());
    }

    /** Whether the parties alone say nothing. */
    static boolean isAny(Profile profile) {
        return profile.type() == EventType.SUMMIT
                || profile.isOfAnyPersons()
                || profile.isBallotOfGroups()
                || profile.parties().size() > Byte.MAX_VALUE;
    }

    /** The bit of a party. */
    static int bit(String party) {
        return 1 << ((party.hashCode() * 0x9e3779b9) >>> 27);
    }
}
