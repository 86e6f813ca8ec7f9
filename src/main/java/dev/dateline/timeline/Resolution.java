package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.Family;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Resolves mentions into timeline entries, one change at a time, over a sorted store. What it has given out after some
 * changes is, ids aside, a function of the set of mentions that they leave: neither their order nor what was taken back
 * matters.
 *
 * <p>Not safe for use by several threads. All changes of a family have to come to the same store.
 */
public final class Resolution {

    private final SortedStore store;
    private final Horizon horizon;
    private final int most;
    private final int together;
    private final EntryComposer composer;
    private final Map<Family, BlockStore> blocks = new EnumMap<>(Family.class);
    private final ProfileCache cache = new ProfileCache();

    /** Resolves over a store; all events stay open. */
    public Resolution(SortedStore store) {
        this(store, Horizon.NONE);
    }

    /** Resolves over a store, and leaves out what comes after the horizon. */
    public Resolution(SortedStore store, Horizon horizon) {
        this(store, horizon, EntryComposer.MOST, MemberReports.MOST);
    }

    /**
     * Resolves over a store, which is only ever used with the same bounds.
     *
     * @param most mentions that an entry is made of
     * @param together most mentions that are kept in one value
     */
    Resolution(SortedStore store, Horizon horizon, int most, int together) {
        this.most = most;
        this.together = together;
        this.store = store;
        this.horizon = horizon;
        this.composer = new EntryComposer(Titles.ENGLISH);
    }

    /** Applies a change and gives out the entries that it changed, in an order that keeps the timeline consistent. */
    public void apply(MentionChange change, Consumer<EntryChange> out) {
        EventMention mention = change.mention();
        if (mention != null && (!canStand(mention) || horizon.closes(mention))) {
            mention = null;
        }
        Step step = new Step(blocks.computeIfAbsent(change.family(), family -> new BlockStore(store, family)));
        Stored.Pointer at = step.block.find(change.id());
        if (at != null) {
            step.take(at, change.id(), mention, out);
        } else if (mention != null) {
            step.enter(mention, out);
        }
        step.block.writeCount();
    }

    /** Of what says neither who nor where, nothing tells which event it is: it is no line of a timeline, and joins none. */
    private static boolean canStand(EventMention mention) {
        return !mention.participants().isEmpty() || mention.place() != null || mention.name() != null;
    }

    /** One change. */
    private final class Step {
        private final BlockStore block;
        private final WorkingSet profiles;
        private final ProfileIndex index;
        private final MemberReports reports;
        private final Set<String> touched = new HashSet<>();

        private Step(BlockStore block) {
            this.block = block;
            this.profiles = new WorkingSet(block, cache);
            this.index = new ProfileIndex(block, cache);
            this.reports = new MemberReports(block, together);
        }

        /** A mention is new. */
        private void enter(EventMention mention, Consumer<EntryChange> out) {
            Profile profile = cache.of(mention);
            Stored.Report report = new Stored.Report(block.next(), mention);
            Node node = find(profile);
            if (node != null) {
                node.hold(reports.with(node.member(), report));
                book().refresh(node, out);
                return;
            }
            Node added = new Node(profile, reports.of(profile.key(), report), cache);
            settle(added, null, new EntryBook.Move(added.key(), report.arrival(), "", ""), out);
        }

        private @Nullable Node find(Profile profile) {
            return index.has(profile) ? profiles.node(profile.key()) : null;
        }

        /** A mention that is known is told anew, or taken back. */
        private void take(Stored.Pointer at, String id, @Nullable EventMention mention, Consumer<EntryChange> out) {
            Node before = profiles.known(at.profile());
            Stored.Report old = reports.find(before.member(), at, id);
            if (old == null) {
                throw new IllegalStateException("no mention " + id + " in " + at.profile());
            }
            if (old.mention().equals(mention)) {
                return;
            }
            Stored.Member left = reports.without(before.member(), at, old);
            if (left != null) {
                before.hold(left);
            }
            touched.add(before.key());
            if (mention == null) {
                settle(null, left == null ? before : null, null, out);
            } else {
                change(before, left, old, mention, out);
            }
        }

        private void change(
                Node before,
                Stored.@Nullable Member left,
                Stored.Report old,
                EventMention mention,
                Consumer<EntryChange> out) {
            Profile profile = cache.of(mention);
            if (profile.key().equals(before.key())) {
                Stored.Report report = new Stored.Report(old.arrival(), mention);
                before.hold(left == null ? reports.of(before.key(), report) : reports.with(left, report));
                book().refresh(before, out);
                return;
            }
            boolean same = isSameEvent(before.profile(), profile)
                    || (left == null && wasAlone(before) && Fit.isCorrection(before.profile(), profile));
            Stored.Report report = new Stored.Report(same ? old.arrival() : block.next(), mention);
            Node node = find(profile);
            Node added = null;
            if (node == null) {
                added = new Node(profile, reports.of(profile.key(), report), cache);
            } else {
                node.hold(reports.with(node.member(), report));
            }
            touched.add(profile.key());
            String from = before.entryBefore();
            settle(
                    added,
                    left == null ? before : null,
                    new EntryBook.Move(profile.key(), report.arrival(), from, same ? from : ""),
                    out);
        }

        /** Clusters anew what is touched, and brings its entries up to date. */
        private void settle(
                @Nullable Node added,
                @Nullable Node removed,
                EntryBook.@Nullable Move move,
                Consumer<EntryChange> out) {
            touched.addAll(new Clustering(profiles, index).update(added, removed));
            index.write();
            book().update(touched, removed == null ? "" : removed.entryBefore(), move, out);
        }

        private EntryBook book() {
            return new EntryBook(block, profiles, reports, composer, most);
        }

        /** Whether the mention was all that its entry had. */
        private boolean wasAlone(Node before) {
            Stored.Cluster cluster = profiles.before(before.entryBefore());
            return cluster != null && cluster.members().size() == 1;
        }

        /** A new version that tells another event counts as new: it takes no id with it. */
        private boolean isSameEvent(Profile one, Profile other) {
            return Fit.passes(Fit.of(one, other)) || Fit.passes(Fit.of(other, one));
        }
    }
}
