package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives groups of profiles their entries: which id stays, which is new, which is gone. */
final class EntryBook {

    private final BlockStore block;
    private final EntryComposer composer;
    private final int most;

    /** @param most mentions that an entry is made of at most, at least 2 */
    EntryBook(BlockStore block, EntryComposer composer, int most) {
        this.block = block;
        this.composer = composer;
        this.most = most;
    }

    /**
     * Brings the entries up to date.
     *
     * @param touched keys of the profiles that changed in any way
     * @param entriesBefore entries that the removed profiles had
     * @param moved entry that each moved mention had, empty for one that counts as new
     */
    void update(Set<String> touched, Set<String> entriesBefore, Map<String, String> moved, Consumer<EntryChange> out) {
        Set<String> old = new TreeSet<>(entriesBefore);
        List<Group> groups = groups(touched, old);
        Map<String, Group> keepers = keepers(groups, moved);
        Map<String, Long> births = new TreeMap<>();
        for (String id : old) {
            Stored.Entry entry = block.entry(id);
            births.put(id, entry == null ? Long.MAX_VALUE : entry.born());
        }
        List<String> byAge = new ArrayList<>(births.keySet());
        byAge.sort(Comparator.comparing((String id) -> births.getOrDefault(id, Long.MAX_VALUE)));
        byAge.forEach(id -> assign(id, keepers.get(id), out));
        groups.forEach(group -> settle(group, touched));
        groups.forEach(group -> publish(group, out));
    }

    /** Puts out the entry of a profile anew: one of its mentions is new or told anew, and nothing else changed. */
    void refresh(String profile, Consumer<EntryChange> out) {
        Stored.Node node = block.node(profile);
        Stored.Entry entry = node == null ? null : block.entry(node.entry());
        if (node == null || entry == null) {
            throw new IllegalStateException("no entry of " + profile);
        }
        out.accept(new EntryChange.Put(compose(node.entry(), entry.profiles(), entry.absorbed())));
    }

    /** All groups that hold a touched profile, or one that was in an entry with such a one; collects their old entries. */
    private List<Group> groups(Set<String> touched, Set<String> old) {
        Set<String> leaders = new TreeSet<>();
        touched.forEach(profile -> addLeader(profile, leaders));
        for (String leader : leaders) {
            members(leader).forEach(member -> addEntry(member, old));
        }
        for (String id : old) {
            Stored.Entry entry = block.entry(id);
            if (entry != null) {
                entry.profiles().forEach(profile -> addLeader(profile, leaders));
            }
        }
        return leaders.stream().map(leader -> new Group(members(leader))).toList();
    }

    private void addLeader(String profile, Set<String> leaders) {
        Stored.Node node = block.node(profile);
        if (node != null) {
            String leader = node.leader();
            leaders.add(leader == null ? profile : leader);
        }
    }

    private void addEntry(String profile, Set<String> entries) {
        Stored.Node node = block.node(profile);
        if (node != null && !node.entry().isEmpty()) {
            entries.add(node.entry());
        }
    }

    private List<String> members(String leader) {
        List<String> members = new ArrayList<>();
        members.add(leader);
        Stored.Node node = block.node(leader);
        if (node != null) {
            members.addAll(node.followers());
        }
        return members;
    }

    /**
     * What an entry says. It is made of so many mentions at most, or of two of each profile if there are more profiles, those published
     * first and last; so its size does not grow without end.
     */
    private TimelineEvent compose(String id, List<String> profiles, List<String> absorbed) {
        int each = Math.max(1, most / (2 * profiles.size()));
        List<EventMention> mentions = new ArrayList<>();
        long more = 0;
        for (String profile : profiles) {
            BlockStore.Sample sample = block.sample(profile, each);
            sample.reports().forEach(report -> mentions.add(report.mention()));
            more += sample.more();
        }
        return composer.compose(id, mentions, (int) more, absorbed);
    }

    /** For each old entry, the group that holds the oldest of its mentions. */
    private Map<String, Group> keepers(List<Group> groups, Map<String, String> moved) {
        List<Move> moves = moves(moved);
        Map<String, Long> oldest = new TreeMap<>();
        Map<String, Group> keepers = new TreeMap<>();
        for (Group group : groups) {
            for (String profile : group.profiles) {
                Stored.Tally tally = block.tally(profile);
                if (tally != null) {
                    group.consider(profile, tally.oldest());
                    Stored.Node node = block.node(profile);
                    keep(node == null ? "" : node.entry(), stayed(profile, tally, moves), group, oldest, keepers);
                }
                moves.stream()
                        .filter(move -> move.profile().equals(profile))
                        .forEach(move -> keep(move.before(), move.arrival(), group, oldest, keepers));
            }
        }
        return keepers;
    }

    private List<Move> moves(Map<String, String> moved) {
        List<Move> moves = new ArrayList<>();
        moved.forEach((mention, before) -> {
            Stored.Pointer at = block.find(mention);
            Stored.Report report = at == null ? null : block.report(at, mention);
            if (at != null && report != null) {
                moves.add(new Move(at.profile(), report.arrival(), before));
            }
        });
        return moves;
    }

    /** Least arrival in a profile, what has just moved there aside: that counts for the entry that it had. */
    private long stayed(String profile, Stored.Tally tally, List<Move> moves) {
        boolean moved =
                moves.stream().anyMatch(move -> move.profile().equals(profile) && move.arrival() == tally.oldest());
        if (!moved) {
            return tally.oldest();
        }
        return tally.mentions() == 1 ? Long.MAX_VALUE : block.oldestBut(profile, tally.oldest());
    }

    private static void keep(
            String entry, long arrival, Group group, Map<String, Long> oldest, Map<String, Group> keepers) {
        if (!entry.isEmpty() && arrival < oldest.getOrDefault(entry, Long.MAX_VALUE)) {
            oldest.put(entry, arrival);
            keepers.put(entry, group);
        }
    }

    /** The mention that founds an entry. */
    private EventMention founder(Group group) {
        return block.reports(group.oldestProfile).stream()
                .min(Comparator.comparingLong(Stored.Report::arrival))
                .orElseThrow()
                .mention();
    }

    /** Entries come by age: the first that a group keeps is its own, later ones are absorbed. */
    private void assign(String id, @Nullable Group keeper, Consumer<EntryChange> out) {
        Stored.Entry entry = block.entry(id);
        if (entry == null) {
            return;
        }
        if (keeper == null) {
            block.deleteEntry(id);
            out.accept(new EntryChange.Gone(id, EntryChange.Reason.WITHDRAWN, null));
        } else if (keeper.id == null) {
            keeper.id = id;
            keeper.before = entry;
            keeper.absorbed.addAll(entry.absorbed());
        } else {
            keeper.absorbed.add(id);
            keeper.absorbed.addAll(entry.absorbed());
            block.deleteEntry(id);
            out.accept(new EntryChange.Gone(id, EntryChange.Reason.MERGED, keeper.id));
        }
    }

    /** Gives a group its id, and its profiles their entry. */
    private void settle(Group group, Set<String> touched) {
        Stored.Entry before = group.before;
        List<String> absorbed = List.copyOf(group.absorbed);
        group.same = before != null
                && before.profiles().equals(group.profiles)
                && before.absorbed().equals(absorbed)
                && group.profiles.stream().noneMatch(touched::contains);
        if (group.same) {
            return;
        }
        long born = before == null ? block.next() : before.born();
        String id = group.id == null ? EntryIds.of(founder(group), born) : group.id;
        group.id = id;
        for (String profile : group.profiles) {
            Stored.Node node = block.node(profile);
            if (node != null && !node.entry().equals(id)) {
                block.replaceNode(profile, new Stored.Node(node.leader(), node.followers(), id));
            }
        }
        block.putEntry(id, new Stored.Entry(born, group.profiles, absorbed));
    }

    private void publish(Group group, Consumer<EntryChange> out) {
        if (!group.same && group.id != null) {
            out.accept(new EntryChange.Put(compose(group.id, group.profiles, List.copyOf(group.absorbed))));
        }
    }

    /**
     * A mention that is new in its profile.
     *
     * @param before entry that it had, empty if it counts as new
     */
    private record Move(String profile, long arrival, String before) {}

    /** Profiles that make one entry, while it is being worked out. */
    private static final class Group {
        private final List<String> profiles;
        private final Set<String> absorbed = new TreeSet<>();
        private long oldest = Long.MAX_VALUE;
        private String oldestProfile = "";
        private boolean same;
        private @Nullable String id;
        private Stored.@Nullable Entry before;

        private Group(List<String> profiles) {
            this.profiles = profiles;
        }

        private void consider(String profile, long arrival) {
            if (arrival < oldest) {
                oldest = arrival;
                oldestProfile = profile;
            }
        }
    }
}
