package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The profiles of a block by party, kindred types and first day, as one change sees them: in chunks of some days each, read when asked for and
 * written at its end.
 */
final class ProfileIndex {

    private final BlockStore block;
    private final ProfileCache cache;
    private final Map<String, PartyIndex> parties = new LinkedHashMap<>();

    ProfileIndex(BlockStore block, ProfileCache cache) {
        this.block = block;
        this.cache = cache;
    }

    /**
     * All other profiles from a level on, and of kindred types, that share a party, or the want of any, and may share a day; but for those that share too few
     * parties to fit.
     */
    List<Found> all(Profile profile, int fromLevel) {
        return find(profile, false, fromLevel, Profile.LEVELS - 1);
    }

    /** Those of them that lead, up to a level. */
    List<Found> leaders(Profile profile, int toLevel) {
        return find(profile, true, 0, toLevel);
    }

    private List<Found> find(Profile profile, boolean leadersOnly, int fromLevel, int toLevel) {
        List<Found> found = new ArrayList<>();
        IndexQuery query = new IndexQuery(profile, leadersOnly);
        List<String> shared = parties(profile);
        for (int i = 0; i < shared.size(); i++) {
            PartyIndex party = party(profile, shared.get(i));
            query.turnToParty(i);
            for (int span = Profile.spanOf(fromLevel); span <= Profile.spanOf(toLevel); span++) {
                query.turnToSpan(span, fromLevel, toLevel);
                party.find(query, cache, (other, leads) -> addOther(other, leads, profile, found));
            }
            query.turnToMoved();
            party.find(query, cache, (other, leads) -> addOther(other, leads, profile, found));
        }
        return found;
    }

    private static void addOther(Profile other, boolean leads, Profile profile, List<Found> found) {
        if (other.hash() != profile.hash() || !other.key().equals(profile.key())) {
            found.add(new Found(other, leads));
        }
    }

    /** Whether a profile is known: told by a chunk that has to be read for a new one anyway. */
    boolean has(Profile profile) {
        return party(profile, parties(profile).get(0)).has(profile);
    }

    /** Puts a new profile in. */
    void add(Profile profile, boolean leads) {
        for (String party : parties(profile)) {
            party(profile, party).add(profile, leads);
        }
    }

    /** Says whether a profile leads. */
    void setLeads(Profile profile, boolean leads) {
        for (String party : parties(profile)) {
            party(profile, party).setLeads(profile, leads);
        }
    }

    /** Takes a profile out. */
    void remove(Profile profile) {
        for (String party : parties(profile)) {
            party(profile, party).remove(profile);
        }
    }

    /** Writes what has changed. */
    void write() {
        for (PartyIndex party : parties.values()) {
            party.write();
        }
    }

    private PartyIndex party(Profile kin, String party) {
        return parties.computeIfAbsent(
                block.catalogueKey(kin, party), key -> new PartyIndex(block, key, block.chunksKey(kin, party)));
    }

    /** Under what a profile is found: each of its parties, or one name for all that have none. */
    private static List<String> parties(Profile profile) {
        return profile.parties().isEmpty() ? List.of("") : profile.parties();
    }

    /**
     * What is found.
     *
     * @param leads whether it leads now
     */
    record Found(Profile profile, boolean leads) {}
}
