package dev.dateline.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The profiles of a block by party, kindred types and first day, as one change sees them: in chunks of some days each, read when asked for and
 * written at its end.
 */
final class ProfileIndex {

    /** Days of a chunk by span: the wider a span's profiles reach, the more days are looked through at once. */
    private static final int[] CHUNK_DAYS = {4, 8, 32, 256, 32, 256};

    private final BlockStore block;
    private final long horizon;
    private final Fit fit;
    private final SignatureCache signatures;
    private final Map<String, IndexCatalogue> catalogues = new HashMap<>();
    private final Map<String, IndexChunk> chunks = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    ProfileIndex(BlockStore block, long horizon, Fit fit, SignatureCache signatures) {
        this.block = block;
        this.horizon = horizon;
        this.fit = fit;
        this.signatures = signatures;
    }

    /**
     * All other profiles from a level on, and of kindred types, that share a party, or the want of any, and may share a day; but for those that share too few
     * parties to fit.
     */
    Collection<Signature> all(Signature profile, int fromLevel) {
        return find(profile, false, fromLevel, Signature.LEVELS - 1);
    }

    /** Those of them that lead, up to a level. */
    Collection<Signature> leaders(Signature profile, int toLevel) {
        return find(profile, true, 0, toLevel);
    }

    private Collection<Signature> find(Signature profile, boolean leadersOnly, int fromLevel, int toLevel) {
        Map<String, Signature> found = new LinkedHashMap<>();
        long slack = profile.lasting();
        long to = slack + (profile.last() == Signature.OPEN ? profile.first() + horizon : profile.last());
        long lastFrom = profile.isMoved() ? Long.MIN_VALUE : profile.first() - slack;
        for (String party : parties(profile)) {
            Search search = new Search(profile, party, found);
            for (int span = Signature.spanOf(fromLevel); span <= Signature.spanOf(toLevel); span++) {
                long from = profile.first() - slack - Signature.reach(span, horizon);
                search.in(span, new IndexQuery(profile, fit, leadersOnly, fromLevel, toLevel, from, to, lastFrom));
            }
            long from = profile.first() - slack - Signature.reach(Signature.MOVED_SPAN, horizon);
            search.in(
                    Signature.MOVED_SPAN,
                    new IndexQuery(profile, fit, leadersOnly, 0, Signature.LEVELS - 1, from, to, Long.MIN_VALUE));
        }
        found.remove(profile.key());
        return found.values();
    }

    /** Puts a new profile in. */
    void add(Signature profile, boolean leads) {
        int span = profile.span();
        long number = number(span, profile.first());
        for (String party : parties(profile)) {
            IndexCatalogue catalogue = catalogue(profile, party);
            if (!catalogue.has(span, number)) {
                set(block.catalogueKey(profile, party), catalogue.with(span, number));
            }
            String key = block.chunkKey(profile, party, span, number);
            set(key, chunk(key).with(profile, leads));
        }
    }

    /** Says whether a profile leads. */
    void setLeads(Signature profile, boolean leads) {
        int span = profile.span();
        for (String party : parties(profile)) {
            String key = block.chunkKey(profile, party, span, number(span, profile.first()));
            set(key, chunk(key).withLeads(profile, leads));
        }
    }

    /** Takes a profile out. */
    void remove(Signature profile) {
        int span = profile.span();
        long number = number(span, profile.first());
        for (String party : parties(profile)) {
            String key = block.chunkKey(profile, party, span, number);
            IndexChunk left = chunk(key).without(profile);
            set(key, left);
            if (left.isEmpty()) {
                set(
                        block.catalogueKey(profile, party),
                        catalogue(profile, party).without(span, number));
            }
        }
    }

    /** Writes what has changed. */
    void write() {
        for (String key : changed) {
            IndexChunk chunk = chunks.get(key);
            IndexCatalogue catalogue = catalogues.get(key);
            if (chunk != null) {
                block.putChunk(key, chunk);
            } else if (catalogue != null) {
                block.putCatalogue(key, catalogue);
            }
        }
    }

    private void set(String key, IndexChunk chunk) {
        chunks.put(key, chunk);
        changed.add(key);
    }

    private void set(String key, IndexCatalogue catalogue) {
        catalogues.put(key, catalogue);
        changed.add(key);
    }

    private IndexCatalogue catalogue(Signature kin, String party) {
        return catalogues.computeIfAbsent(block.catalogueKey(kin, party), block::catalogue);
    }

    private IndexChunk chunk(String key) {
        return chunks.computeIfAbsent(key, block::chunk);
    }

    private static long number(int span, long day) {
        return Math.floorDiv(day, (long) CHUNK_DAYS[span]);
    }

    /** Under what a profile is found: each of its parties, or one name for all that have none. */
    private static List<String> parties(Signature profile) {
        return profile.parties().isEmpty() ? List.of("") : profile.parties();
    }

    /** A search among the profiles of one party. */
    private final class Search {
        private final Signature kin;
        private final String party;
        private final IndexCatalogue catalogue;
        private final Map<String, Signature> found;

        private Search(Signature kin, String party, Map<String, Signature> found) {
            this.kin = kin;
            this.party = party;
            this.catalogue = catalogue(kin, party);
            this.found = found;
        }

        private void in(int span, IndexQuery query) {
            catalogue.find(span, number(span, query.from()), number(span, query.to()), number -> chunk(
                            block.chunkKey(kin, party, span, number))
                    .find(query, key -> found.computeIfAbsent(key, signatures::parse)));
        }
    }
}
