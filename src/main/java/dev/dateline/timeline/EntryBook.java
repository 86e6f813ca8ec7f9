package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives groups of profiles their entries: which id stays, which is new, which is gone. */
final class EntryBook {

    /** Ids that an entry lists as absorbed, of those that were merged before the present change; each change adds its own. */
    static final int MOST_ABSORBED = 256;

    private final BlockStore block;
    private final WorkingSet profiles;
    private final MemberReports reports;
    private final EntryComposer composer;
    private final int most;

    /** @param most mentions that an entry is made of at most, at least 2 */
    EntryBook(BlockStore block, WorkingSet profiles, MemberReports reports, EntryComposer composer, int most) {
        this.block = block;
        this.profiles = profiles;
        this.reports = reports;
        this.composer = composer;
        this.most = most;
    }

    /**
     * Brings the entries up to date.
     *
     * @param touched keys of the profiles that changed in any way
     * @param entryBefore entry that the removed profile had, or empty
     * @param move the mention that is new in its profile, or null
     */
    void update(Set<String> touched, String entryBefore, @Nullable Move move, Consumer<EntryChange> out) {
        Set<String> old = new TreeSet<>();
        if (!entryBefore.isEmpty()) {
            old.add(entryBefore);
        }
        List<Group> groups = groups(touched, old);
        Map<String, Group> keepers = keepers(groups, move);
        List<Stored.Cluster> byAge = new ArrayList<>();
        for (String id : old) {
            Stored.Cluster cluster = profiles.before(id);
            if (cluster != null) {
                byAge.add(cluster);
            }
        }
        byAge.sort(Comparator.comparing((Stored.Cluster cluster) -> !isShown(cluster.members()))
                .thenComparingLong(Stored.Cluster::born));
        for (Stored.Cluster cluster : byAge) {
            assign(cluster, keepers.get(cluster.entry()), out);
        }
        for (Group group : groups) {
            settle(group, touched);
        }
        Map<String, Group> byEntry = new HashMap<>();
        for (Group group : groups) {
            if (group.before != null) {
                byEntry.put(group.before.entry(), group);
            }
        }
        for (Group group : groups) {
            publish(group, byEntry, move, out);
        }
    }

    /** Puts out the entry of a profile anew: one of its mentions is new or told anew, and nothing else changed. */
    void refresh(Node changed, Consumer<EntryChange> out) {
        Stored.Cluster before = profiles.before(changed.entryBefore());
        if (before == null) {
            throw new IllegalStateException("no entry of " + changed.key());
        }
        List<Stored.Member> members = new ArrayList<>(before.members());
        members.replaceAll(member -> member.profile().equals(changed.key()) ? changed.member() : member);
        block.putCluster(
                new Stored.Cluster(before.entry(), before.born(), reports.bounded(members), before.absorbed()));
        if (isShown(members)) {
            out.accept(new EntryChange.Put(compose(before.entry(), members, before.absorbed())));
        }
    }

    /** Whether an entry of the given profiles is on the timeline: some mention of it is sure. One that is not waits for such a mention. */
    private static boolean isShown(List<Stored.Member> members) {
        return members.stream().anyMatch(member -> Profile.isSure(member.profile()));
    }

    /** All groups that hold a touched profile, or one that was in an entry with such a one; collects their old entries. */
    private List<Group> groups(Set<String> touched, Set<String> old) {
        Set<String> leaders = new TreeSet<>();
        for (String profile : touched) {
            addLeader(profile, leaders);
        }
        for (String leader : leaders) {
            for (Node member : members(leader)) {
                addEntry(member, old);
            }
        }
        for (String id : old) {
            Stored.Cluster cluster = profiles.before(id);
            if (cluster != null) {
                for (Stored.Member member : cluster.members()) {
                    addLeader(member.profile(), leaders);
                }
            }
        }
        List<Group> groups = new ArrayList<>(leaders.size());
        for (String leader : leaders) {
            groups.add(new Group(members(leader)));
        }
        return groups;
    }

    private void addLeader(String profile, Set<String> leaders) {
        Node node = profiles.node(profile);
        if (node != null) {
            String leader = node.leader();
            leaders.add(leader == null ? profile : leader);
        }
    }

    private static void addEntry(Node node, Set<String> entries) {
        if (!node.entryBefore().isEmpty()) {
            entries.add(node.entryBefore());
        }
    }

    private List<Node> members(String leader) {
        Node node = profiles.known(leader);
        List<Node> members = new ArrayList<>(1 + node.followers().size());
        members.add(node);
        for (String follower : node.followers()) {
            members.add(profiles.known(follower));
        }
        return members;
    }

    /**
     * What an entry says. It is made of so many mentions at most, of each profile as many, those published first and last; of very many profiles, two of
     * each of the first. So neither its size nor what it takes to make it grows without end.
     */
    private TimelineEvent compose(String id, List<Stored.Member> members, List<String> absorbed) {
        int read = Math.min(members.size(), most / 2);
        int each = most / (2 * read);
        List<EventMention> mentions = new ArrayList<>();
        long all = 0;
        for (Stored.Member member : members.subList(0, read)) {
            reports.addSome(member, each, mentions);
        }
        for (Stored.Member member : members) {
            all += member.mentions();
        }
        return composer.compose(
                id,
                mentions,
                (int) (all - mentions.size()),
                absorbed.stream().sorted().toList());
    }

    /** For each old entry, the group that holds the oldest of its mentions. */
    private Map<String, Group> keepers(List<Group> groups, @Nullable Move move) {
        Map<String, Long> oldest = new HashMap<>();
        Map<String, Group> keepers = new HashMap<>();
        for (Group group : groups) {
            for (Node node : group.nodes) {
                group.consider(node);
                if (move != null && move.isTo(node)) {
                    keep(node.entryBefore(), stayed(node.member(), move), group, oldest, keepers);
                    keep(move.before(), move.arrival(), group, oldest, keepers);
                } else {
                    keep(node.entryBefore(), node.member().oldest(), group, oldest, keepers);
                }
            }
        }
        return keepers;
    }

    /** Least arrival in a profile, what has just moved there aside: that counts for the entry that it had. */
    private long stayed(Stored.Member member, Move move) {
        if (move.arrival() != member.oldest()) {
            return member.oldest();
        }
        return member.mentions() == 1 ? Long.MAX_VALUE : reports.oldestBut(member, member.oldest());
    }

    private static void keep(
            String entry, long arrival, Group group, Map<String, Long> oldest, Map<String, Group> keepers) {
        if (!entry.isEmpty() && arrival < oldest.getOrDefault(entry, Long.MAX_VALUE)) {
            oldest.put(entry, arrival);
            keepers.put(entry, group);
        }
    }

    /**
     * Entries come by age, those on the timeline first: the first that a group keeps is its own, later ones are absorbed. What leaves the
     * timeline gets a new id when it comes back.
     */
    private static void assign(Stored.Cluster before, @Nullable Group keeper, Consumer<EntryChange> out) {
        String id = before.entry();
        boolean wasShown = isShown(before.members());
        if (keeper == null || (wasShown && !keeper.isShown())) {
            if (wasShown) {
                out.accept(new EntryChange.Gone(id, EntryChange.Reason.WITHDRAWN, null));
            }
            return;
        }
        keeper.absorbedBefore.addAll(before.absorbed());
        if (keeper.before == null) {
            keeper.before = before;
        } else if (wasShown) {
            keeper.absorbedNow.add(id);
            out.accept(new EntryChange.Gone(id, EntryChange.Reason.MERGED, keeper.before.entry()));
        }
    }

    /** Gives a group its id, and writes it. */
    private void settle(Group group, Set<String> touched) {
        Stored.Cluster before = group.before;
        List<String> absorbed = group.absorbed();
        boolean same = before != null
                && before.absorbed().equals(absorbed)
                && !group.hasAny(touched)
                && group.isOf(before.members());
        if (same) {
            return;
        }
        long born = before == null ? block.next() : before.born();
        String id = before == null ? EntryIds.of(reports.oldest(group.oldest.member()), born) : before.entry();
        List<Stored.Member> members = group.members();
        group.after = new Stored.Cluster(id, born, members, absorbed);
        block.putCluster(new Stored.Cluster(id, born, reports.bounded(members), absorbed));
        for (Node node : group.nodes) {
            String leader = node.leader();
            if (leader != null && node.followsAnew()) {
                block.putFollower(node.key(), leader);
            }
        }
    }

    /**
     * Puts a group out after all that give mentions to it, so that none is in two entries at any time. Of groups that give
     * to each other, one first puts out what it keeps.
     */
    private void publish(Group group, Map<String, Group> byEntry, @Nullable Move move, Consumer<EntryChange> out) {
        if (group.isBegun) {
            return;
        }
        group.isBegun = true;
        for (String entry : group.entriesBefore(move)) {
            Group giver = byEntry.get(entry);
            if (giver == null || giver == group) {
                continue;
            }
            if (giver.isBegun && !giver.hasGiven) {
                put(giver, giver.kept(move), out);
            }
            publish(giver, byEntry, move, out);
        }
        put(group, group.members(), out);
    }

    private void put(Group group, List<Stored.Member> members, Consumer<EntryChange> out) {
        Stored.Cluster after = group.after;
        if (after != null && !members.isEmpty() && group.isShown()) {
            out.accept(new EntryChange.Put(compose(after.entry(), members, after.absorbed())));
        }
        group.hasGiven = true;
    }

    /**
     * A mention that is new in its profile.
     *
     * @param from entry that it was in, or empty
     * @param before the same, but empty if it counts as new
     */
    record Move(String profile, long arrival, String from, String before) {

        boolean isTo(Node node) {
            return profile.equals(node.key());
        }
    }

    /** Profiles that make one entry, while it is being worked out. */
    private static final class Group {
        private final List<Node> nodes;
        private final List<String> absorbedBefore = new ArrayList<>();
        private final List<String> absorbedNow = new ArrayList<>();
        private Node oldest;
        private Stored.@Nullable Cluster before;
        private Stored.@Nullable Cluster after;
        private boolean isBegun;
        private boolean hasGiven;

        private Group(List<Node> nodes) {
            this.nodes = nodes;
            this.oldest = nodes.get(0);
        }

        /** Ids merged into it, the last ones last: so many as are bearable, but all that this change merges. */
        private List<String> absorbed() {
            if (absorbedNow.isEmpty()) {
                return absorbedBefore;
            }
            int most = Math.max(0, MOST_ABSORBED - absorbedNow.size());
            int size = absorbedBefore.size();
            List<String> absorbed = new ArrayList<>(absorbedBefore.subList(Math.max(0, size - most), size));
            absorbed.addAll(absorbedNow);
            return absorbed;
        }

        private void consider(Node node) {
            if (node.member().oldest() < oldest.member().oldest()) {
                oldest = node;
            }
        }

        /** The entries that its mentions were in. */
        private Set<String> entriesBefore(@Nullable Move move) {
            Set<String> entries = new TreeSet<>();
            for (Node node : nodes) {
                entries.add(node.entryBefore());
                if (move != null && move.isTo(node)) {
                    entries.add(move.from());
                }
            }
            return entries;
        }

        /** The profiles that its entry had already, and that take no mention. */
        private List<Stored.Member> kept(@Nullable Move move) {
            List<Stored.Member> kept = new ArrayList<>();
            for (Node node : nodes) {
                boolean stays = before != null && before.entry().equals(node.entryBefore());
                if (stays && !(move != null && move.isTo(node))) {
                    kept.add(node.member());
                }
            }
            return kept;
        }

        private boolean isShown() {
            return nodes.stream().anyMatch(node -> Profile.isSure(node.key()));
        }

        private boolean hasAny(Set<String> profiles) {
            for (Node node : nodes) {
                if (profiles.contains(node.key())) {
                    return true;
                }
            }
            return false;
        }

        private List<Stored.Member> members() {
            List<Stored.Member> members = new ArrayList<>(nodes.size());
            for (Node node : nodes) {
                members.add(node.member());
            }
            return members;
        }

        private boolean isOf(List<Stored.Member> members) {
            if (members.size() != nodes.size()) {
                return false;
            }
            for (int i = 0; i < members.size(); i++) {
                if (!members.get(i).profile().equals(nodes.get(i).key())) {
                    return false;
                }
            }
            return true;
        }
    }
}
