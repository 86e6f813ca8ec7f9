package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.Family;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block's part of a {@link SortedStore}: typed, under keys that begin with the family.
 *
 * <pre>
 * FAMILY/n                              Count     arrivals and births so far
 * FAMILY/m/MENTION                      Pointer   where the mention lies
 * FAMILY/r/PROFILE \n DAY HASH \n MENTION
 *                                       Report    the mention, by publication
 * FAMILY/t/PROFILE                      Tally     how many mentions the profile has
 * FAMILY/p/PROFILE                      Node      the profile's part in the clustering
 * FAMILY/a/KIN/PARTY \n DAYS PROFILE    Mark      all profiles, by party, span and first day
 * FAMILY/l/KIN/PARTY \n DAYS PROFILE    Mark      those that lead
 * FAMILY/v/KIN/PARTY                    Count     how many of a party were put off
 * FAMILY/e/ENTRY                        Entry     the entry
 * </pre>
 */
final class BlockStore {

    private static final char PART = '\n';
    private static final char AFTER_PART = '\u000b';

    private final SortedStore store;
    private final String family;

    BlockStore(SortedStore store, Family family) {
        this.store = store;
        this.family = family.name();
    }

    /** The next number of the block's only counter, from 1. */
    long next() {
        String key = family + "/n";
        long next = store.get(key) instanceof Stored.Count count ? count.value() + 1 : 1;
        store.put(key, new Stored.Count(next));
        return next;
    }

    /** Where a mention lies, or null if it is not known. */
    Stored.@Nullable Pointer find(String mention) {
        return store.get(mentionKey(mention)) instanceof Stored.Pointer pointer ? pointer : null;
    }

    Stored.@Nullable Report report(Stored.Pointer at, String mention) {
        return store.get(reportKey(at, mention)) instanceof Stored.Report report ? report : null;
    }

    void putReport(String profile, Stored.Report report) {
        EventMention mention = report.mention();
        Stored.Pointer at =
                new Stored.Pointer(profile, mention.article().published().day().toEpochDay());
        store.put(mentionKey(mention.id()), at);
        store.put(reportKey(at, mention.id()), report);
        Stored.Tally before = tally(profile);
        store.put(
                tallyKey(profile),
                before == null
                        ? new Stored.Tally(1, report.arrival())
                        : new Stored.Tally(before.mentions() + 1, Math.min(before.oldest(), report.arrival())));
    }

    void deleteReport(Stored.Pointer at, Stored.Report report) {
        String mention = report.mention().id();
        store.delete(mentionKey(mention));
        store.delete(reportKey(at, mention));
        Stored.Tally before = tally(at.profile());
        if (before == null || before.mentions() == 1) {
            store.delete(tallyKey(at.profile()));
            return;
        }
        long oldest = before.oldest() == report.arrival() ? oldestBut(at.profile(), report.arrival()) : before.oldest();
        store.put(tallyKey(at.profile()), new Stored.Tally(before.mentions() - 1, oldest));
    }

    /** What a profile holds, or null if it holds nothing. */
    Stored.@Nullable Tally tally(String profile) {
        return store.get(tallyKey(profile)) instanceof Stored.Tally tally ? tally : null;
    }

    /** Least arrival in a profile, one arrival aside; reads all of its mentions. */
    long oldestBut(String profile, long arrival) {
        return reports(profile).stream()
                .mapToLong(Stored.Report::arrival)
                .filter(each -> each != arrival)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** All mentions of a profile, by day of publication. */
    List<Stored.Report> reports(String profile) {
        String start = family + "/r/" + profile;
        return reports(store.range(start + PART, start + AFTER_PART));
    }

    /** Mentions of a profile: of more than twice so many, so many of those published first and as many of those published last. */
    Sample sample(String profile, int each) {
        String start = family + "/r/" + profile;
        List<SortedStore.Item> items = store.some(start + PART, start + AFTER_PART, 2 * each + 1, false);
        if (items.size() <= 2 * each) {
            return new Sample(reports(items), 0);
        }
        List<SortedStore.Item> some = new ArrayList<>(items.subList(0, each));
        some.addAll(store.some(start + PART, start + AFTER_PART, each, true));
        Stored.Tally tally = tally(profile);
        return new Sample(reports(some), tally == null ? 0 : tally.mentions() - some.size());
    }

    /**
     * Some of the mentions of a profile.
     *
     * @param more number of the others
     */
    record Sample(List<Stored.Report> reports, long more) {
        Sample {
            reports = List.copyOf(reports);
        }
    }

    private static List<Stored.Report> reports(List<SortedStore.Item> items) {
        return items.stream().map(item -> (Stored.Report) item.value()).toList();
    }

    Stored.@Nullable Node node(String profile) {
        return store.get(nodeKey(profile)) instanceof Stored.Node node ? node : null;
    }

    /** Sets the node of a profile, and whether it is found among those that lead; writes only what that changes. */
    void putNode(Signature profile, Stored.Node node) {
        Stored.Node before = node(profile.key());
        boolean led = before != null && before.leader() == null;
        boolean leads = node.leader() == null;
        store.put(nodeKey(profile.key()), node);
        for (String party : scanKeys(profile)) {
            if (before == null) {
                countMoved(profile, party, 1);
                store.put(indexKey(Index.ALL, profile, party) + profile.indexed(), new Stored.Mark());
            }
            if (leads && !led) {
                store.put(indexKey(Index.LEADERS, profile, party) + profile.indexed(), new Stored.Mark());
            } else if (led && !leads) {
                store.delete(indexKey(Index.LEADERS, profile, party) + profile.indexed());
            }
        }
    }

    /** Changes what a node says, not whether it leads. */
    void replaceNode(String profile, Stored.Node node) {
        store.put(nodeKey(profile), node);
    }

    void deleteNode(Signature profile) {
        Stored.Node before = node(profile.key());
        boolean led = before != null && before.leader() == null;
        store.delete(nodeKey(profile.key()));
        for (String party : scanKeys(profile)) {
            countMoved(profile, party, -1);
            store.delete(indexKey(Index.ALL, profile, party) + profile.indexed());
            if (led) {
                store.delete(indexKey(Index.LEADERS, profile, party) + profile.indexed());
            }
        }
    }

    Stored.@Nullable Entry entry(String id) {
        return store.get(entryKey(id)) instanceof Stored.Entry entry ? entry : null;
    }

    void putEntry(String id, Stored.Entry entry) {
        store.put(entryKey(id), entry);
    }

    void deleteEntry(String id) {
        store.delete(entryKey(id));
    }

    /** Keys of a party's profiles of kindred types and one span that begin between two days, both included. */
    List<String> profiles(Index index, Signature kin, String party, int span, long from, long to) {
        String start = indexKey(index, kin, party);
        List<String> keys = new ArrayList<>();
        for (SortedStore.Item item :
                store.range(start + Signature.indexedFrom(span, from), start + Signature.indexedFrom(span, to + 1))) {
            keys.add(Signature.keyOfIndexed(item.key().substring(start.length())));
        }
        return keys;
    }

    /** Whether something of a party and of kindred types was put off: seldom, so that few look for it. */
    boolean hasMoved(Signature kin, String party) {
        return store.get(movedKey(kin, party)) != null;
    }

    private void countMoved(Signature profile, String party, int more) {
        if (!profile.isMoved()) {
            return;
        }
        String key = movedKey(profile, party);
        long count = (store.get(key) instanceof Stored.Count before ? before.value() : 0) + more;
        if (count == 0) {
            store.delete(key);
        } else {
            store.put(key, new Stored.Count(count));
        }
    }

    private String movedKey(Signature kin, String party) {
        return family + "/v/" + Kinship.of(kin.type()) + '/' + party;
    }

    /** Under what a profile is found: each of its parties, or one name for all that have none. */
    static List<String> scanKeys(Signature profile) {
        return profile.parties().isEmpty() ? List.of("") : profile.parties();
    }

    private String mentionKey(String mention) {
        return family + "/m/" + mention;
    }

    /** Mentions are sorted by the day of publication, those of a day by a hash: the same in memory and on disk. */
    private String reportKey(Stored.Pointer at, String mention) {
        return family + "/r/" + at.profile() + PART + Signature.sortable(at.day()) + Long.toHexString(Hash.of(mention))
                + PART + mention;
    }

    private String tallyKey(String profile) {
        return family + "/t/" + profile;
    }

    private String nodeKey(String profile) {
        return family + "/p/" + profile;
    }

    private String entryKey(String id) {
        return family + "/e/" + id;
    }

    private String indexKey(Index index, Signature profile, String party) {
        return family + index.part + Kinship.of(profile.type()) + '/' + party + PART;
    }

    /** What a scan looks through. */
    enum Index {
        ALL("/a/"),
        LEADERS("/l/");

        private final String part;

        Index(String part) {
            this.part = part;
        }
    }
}
