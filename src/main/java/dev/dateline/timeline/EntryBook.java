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

    EntryBook(BlockStore block, EntryComposer composer) {
        this.block = block;
        this.composer = composer;
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
        groups.forEach(group -> publish(group, touched, out));
    }

    /** Puts out the entry of a profile anew: one of its mentions is new or told anew, and nothing else changed. */
    void refresh(String profile, Consumer<EntryChange> out) {
        Stored.Node node = block.node(profile);
        Stored.Entry entry = node == null ? null : block.entry(node.entry());
        if (node == null || entry == null) {
            throw new IllegalStateException("no entry of " + profile);
        }
        List<EventMention> mentions = new ArrayList<>();
        for (String member : entry.profiles()) {
            block.reports(member).forEach(report -> mentions.add(report.mention()));
        }
        out.accept(new EntryChange.Put(composer.compose(node.entry(), mentions, entry.absorbed())));
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

    /** For each old entry, the group that holds the oldest of its mentions. */
    private Map<String, Group> keepers(List<Group> groups, Map<String, String> moved) {
        Map<String, Long> oldest = new TreeMap<>();
        Map<String, Group> keepers = new TreeMap<>();
        for (Group group : groups) {
            for (String profile : group.profiles) {
                Stored.Node node = block.node(profile);
                String entry = node == null ? "" : node.entry();
                for (Stored.Report report : block.reports(profile)) {
                    group.reports.add(report);
                    String before = moved.getOrDefault(report.mention().id(), entry);
                    if (!before.isEmpty() && report.arrival() < oldest.getOrDefault(before, Long.MAX_VALUE)) {
                        oldest.put(before, report.arrival());
                        keepers.put(before, group);
                    }
                }
            }
        }
        return keepers;
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

    private void publish(Group group, Set<String> touched, Consumer<EntryChange> out) {
        Stored.Entry before = group.before;
        List<String> absorbed = List.copyOf(group.absorbed);
        boolean same = before != null
                && before.profiles().equals(group.profiles)
                && before.absorbed().equals(absorbed)
                && group.profiles.stream().noneMatch(touched::contains);
        String id = group.id;
        if (same) {
            return;
        }
        long born = before == null ? block.next() : before.born();
        if (id == null) {
            id = EntryIds.of(group.oldest().mention(), born);
        }
        for (String profile : group.profiles) {
            Stored.Node node = block.node(profile);
            if (node != null && !node.entry().equals(id)) {
                block.replaceNode(profile, new Stored.Node(node.leader(), node.followers(), id));
            }
        }
        block.putEntry(id, new Stored.Entry(born, group.profiles, absorbed));
        out.accept(new EntryChange.Put(composer.compose(id, group.mentions(), absorbed)));
    }

    /** Profiles that make one entry, while it is being worked out. */
    private static final class Group {
        private final List<String> profiles;
        private final List<Stored.Report> reports = new ArrayList<>();
        private final Set<String> absorbed = new TreeSet<>();
        private @Nullable String id;
        private Stored.@Nullable Entry before;

        private Group(List<String> profiles) {
            this.profiles = profiles;
        }

        private Stored.Report oldest() {
            return reports.stream()
                    .min(Comparator.comparingLong(Stored.Report::arrival))
                    .orElseThrow();
        }

        private List<EventMention> mentions() {
            return reports.stream().map(Stored.Report::mention).toList();
        }
    }
}
