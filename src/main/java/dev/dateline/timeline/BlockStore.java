package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.Family;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block's part of a {@link SortedStore}: typed, under keys that begin with the family. While it is in use, nothing else gives numbers in the block.
 *
 * <pre>
 * FAMILY/n                              Count           arrivals and births so far
 * FAMILY/m/MENTION                      Pointer         where the mention lies
 * FAMILY/p/PROFILE                      Cluster         of a profile that leads: all of its entry
 *                                       or Follower     of one that follows
 * FAMILY/r/PROFILE                      Page            a few mentions of a profile that lie apart from the cluster
 * FAMILY/r/PROFILE \n DAY HASH \n MENTION
 *                                       Report          or, of many, a single one, by publication
 * FAMILY/v/KIN/PARTY                    IndexCatalogue  which chunks of the index there are for a party
 * FAMILY/a/KIN/PARTY \n SPAN \n NUMBER  IndexChunk      the party's profiles of a span that begin on certain days
 * </pre>
 */
final class BlockStore {

    private static final char PART = SortedStore.SEPARATOR;
    private static final long NONE = -1;

    private final SortedStore store;
    private final String family;
    private long last = NONE;
    private long written = NONE;

    BlockStore(SortedStore store, Family family) {
        this.store = store;
        this.family = family.name();
    }

    /** The next number of the block's only counter, from 1. */
    long next() {
        if (last == NONE) {
            last = store.get(countKey()) instanceof Stored.Count count ? count.value() : 0;
            written = last;
        }
        return ++last;
    }

    /** Writes the number given last, if one was given: at the end of each change. */
    void writeCount() {
        if (last != written) {
            store.put(countKey(), new Stored.Count(last));
            written = last;
        }
    }

    private String countKey() {
        return family + "/n";
    }

    /** Where a mention lies, or null if it is not known. */
    Stored.@Nullable Pointer find(String mention) {
        return store.get(mentionKey(mention)) instanceof Stored.Pointer pointer ? pointer : null;
    }

    void putPointer(EventMention mention, String profile) {
        store.put(mentionKey(mention.id()), new Stored.Pointer(profile, publishedOn(mention)));
    }

    void deletePointer(String mention) {
        store.delete(mentionKey(mention));
    }

    /** The mentions of a profile that lie apart, or null if it has none or many. */
    Stored.@Nullable Page page(String profile) {
        return store.get(reportsOf(profile)) instanceof Stored.Page page ? page : null;
    }

    void putPage(String profile, Stored.Page page) {
        store.put(reportsOf(profile), page);
    }

    void deletePage(String profile) {
        store.delete(reportsOf(profile));
    }

    /** A mention of a profile of which many lie apart. */
    Stored.@Nullable Report report(Stored.Pointer at, String mention) {
        return store.get(reportKey(at.profile(), at.day(), mention)) instanceof Stored.Report report ? report : null;
    }

    void putReport(String profile, Stored.Report report) {
        EventMention mention = report.mention();
        store.put(reportKey(profile, publishedOn(mention), mention.id()), report);
    }

    void deleteReport(Stored.Pointer at, String mention) {
        store.delete(reportKey(at.profile(), at.day(), mention));
    }

    /** All mentions of a profile of which many lie apart, by day of publication. */
    List<Stored.Report> reports(String profile) {
        return reports(store.all(reportsOf(profile)));
    }

    /** Some of the mentions of a profile of which many lie apart, by day of publication: the first or the last. */
    List<Stored.Report> someReports(String profile, int most, boolean last) {
        return reports(store.some(reportsOf(profile), most, last));
    }

    private static List<Stored.Report> reports(List<SortedStore.Item> items) {
        List<Stored.Report> reports = new ArrayList<>(items.size());
        for (SortedStore.Item item : items) {
            reports.add((Stored.Report) item.value());
        }
        return reports;
    }

    /** The order of the mentions of a profile: by the day of publication, those of a day by a hash; the same in memory and on disk. */
    static int compareOrder(EventMention one, EventMention other) {
        long day = publishedOn(one);
        int byDay = Long.compare(day, publishedOn(other));
        return byDay == 0 ? order(day, one.id()).compareTo(order(day, other.id())) : byDay;
    }

    private static String order(long day, String mention) {
        return Profile.sortable(day) + Long.toHexString(Hash.of(mention)) + PART + mention;
    }

    /** The leader of a profile, or the cluster that it leads; null if the profile is not known. */
    @Nullable
    Stored profile(String key) {
        return store.get(profileKey(key));
    }

    /** What a profile leads. */
    Stored.Cluster cluster(String leader) {
        if (store.get(profileKey(leader)) instanceof Stored.Cluster cluster) {
            return cluster;
        }
        throw new IllegalStateException("no cluster of " + leader);
    }

    void putCluster(Stored.Cluster cluster) {
        store.put(profileKey(cluster.members().get(0).profile()), cluster);
    }

    void putFollower(String key, String leader) {
        store.put(profileKey(key), new Stored.Follower(leader));
    }

    void deleteProfile(String key) {
        store.delete(profileKey(key));
    }

    IndexCatalogue catalogue(String key) {
        return store.get(key) instanceof IndexCatalogue catalogue ? catalogue : IndexCatalogue.EMPTY;
    }

    void putCatalogue(String key, IndexCatalogue catalogue) {
        putUnless(catalogue.isEmpty(), key, catalogue);
    }

    IndexChunk chunk(String key) {
        return store.get(key) instanceof IndexChunk chunk ? chunk : IndexChunk.EMPTY;
    }

    void putChunk(String key, IndexChunk chunk) {
        putUnless(chunk.isEmpty(), key, chunk);
    }

    private void putUnless(boolean empty, String key, Stored value) {
        if (empty) {
            store.delete(key);
        } else {
            store.put(key, value);
        }
    }

    String catalogueKey(Profile kin, String party) {
        return family + "/v/" + Kinship.of(kin.type()) + '/' + party;
    }

    /** What the keys of a party's chunks begin with. */
    String chunksKey(Profile kin, String party) {
        return family + "/a/" + Kinship.of(kin.type()) + '/' + party + PART;
    }

    String chunkKey(String chunksKey, int span, long number) {
        return chunksKey + span + PART + number;
    }

    private String mentionKey(String mention) {
        return family + "/m/" + mention;
    }

    private String reportsOf(String profile) {
        return family + "/r/" + profile;
    }

    private String reportKey(String profile, long day, String mention) {
        return reportsOf(profile) + PART + order(day, mention);
    }

    private String profileKey(String key) {
        return family + "/p/" + key;
    }

    private static long publishedOn(EventMention mention) {
        return mention.article().published().day().toEpochDay();
    }
}
