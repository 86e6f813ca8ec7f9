package dev.dateline.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** The profiles of one party and of kindred types, as one change sees them: each chunk is read when first asked for. */
final class PartyIndex {

    /** Days of a chunk by span: the wider a span's profiles reach, the more days are looked through at once. */
    private static final int[] CHUNK_DAYS = {8, 16, 64, 256, 64, 256};

    private static final int SPAN_SHIFT = 48;

    private final BlockStore block;
    private final String catalogueKey;
    private final String chunksKey;
    private final Map<Long, Part> parts = new LinkedHashMap<>();
    private IndexCatalogue catalogue;
    private boolean isCatalogueChanged;

    /**
     * A party's part of the index.
     *
     * @param catalogueKey key of its catalogue
     * @param chunksKey what the keys of its chunks begin with
     */
    PartyIndex(BlockStore block, String catalogueKey, String chunksKey) {
        this.block = block;
        this.catalogueKey = catalogueKey;
        this.chunksKey = chunksKey;
        this.catalogue = block.catalogue(catalogueKey);
    }

    /** Gives out the profiles that can be what is looked for. */
    void find(IndexQuery query, ProfileCache cache, IndexChunk.Found found) {
        int span = query.span();
        catalogue.find(span, number(span, query.from()), number(span, query.to()), number -> part(span, number)
                .chunk
                .find(query, cache, found));
    }

    boolean has(Profile profile) {
        return part(profile).chunk.has(profile);
    }

    /** Puts a new profile in. */
    void add(Profile profile, boolean leads) {
        int span = profile.span();
        long number = number(span, profile.first());
        Part part = part(span, number);
        part.set(part.chunk.with(profile, leads));
        if (!catalogue.has(span, number)) {
            catalogue = catalogue.with(span, number);
            isCatalogueChanged = true;
        }
    }

    /** Says whether a profile leads. */
    void setLeads(Profile profile, boolean leads) {
        Part part = part(profile);
        part.set(part.chunk.withLeads(profile, leads));
    }

    /** Takes a profile out. */
    void remove(Profile profile) {
        Part part = part(profile);
        part.set(part.chunk.without(profile));
        if (part.chunk.isEmpty()) {
            int span = profile.span();
            catalogue = catalogue.without(span, number(span, profile.first()));
            isCatalogueChanged = true;
        }
    }

    /** Writes what has changed. */
    void write() {
        if (isCatalogueChanged) {
            block.putCatalogue(catalogueKey, catalogue);
        }
        for (Part part : parts.values()) {
            if (part.isChanged) {
                block.putChunk(part.key, part.chunk);
            }
        }
    }

    private Part part(Profile profile) {
        return part(profile.span(), number(profile.span(), profile.first()));
    }

    /** What the catalogue does not know is not asked for. */
    private Part part(int span, long number) {
        return parts.computeIfAbsent((long) span << SPAN_SHIFT ^ number, id -> {
            String key = block.chunkKey(chunksKey, span, number);
            return new Part(key, catalogue.has(span, number) ? block.chunk(key) : IndexChunk.EMPTY);
        });
    }

    private static long number(int span, long day) {
        return Math.floorDiv(day, (long) CHUNK_DAYS[span]);
    }

    /** A chunk and whether it has to be written. */
    private static final class Part {
        private final String key;
        private IndexChunk chunk;
        private boolean isChanged;

        private Part(String key, IndexChunk chunk) {
            this.key = key;
            this.chunk = chunk;
        }

        private void set(IndexChunk changed) {
            chunk = changed;
            isChanged = true;
        }
    }
}
