package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final MergeWeights weights;
    private final Horizon horizon;
    private final int most;
    private final EntryComposer composer;

    /** Resolves over a store with {@link MergeWeights#DEFAULT}; all events stay open. */
    public Resolution(SortedStore store) {
        this(store, Horizon.NONE);
    }

    /** Resolves over a store with {@link MergeWeights#DEFAULT}, and leaves out what comes after the horizon. */
    public Resolution(SortedStore store, Horizon horizon) {
        this(store, MergeWeights.DEFAULT, horizon, EntryComposer.MOST);
    }

    /** Resolves over a store; a store is only ever used with the same weights and the same bound on the mentions of an entry. */
    Resolution(SortedStore store, MergeWeights weights, Horizon horizon, int most) {
        this.most = most;
        this.store = store;
        this.weights = weights;
        this.horizon = horizon;
        this.composer = new EntryComposer();
    }

    /** Applies a change and gives out the entries that it changed, in an order that keeps the timeline consistent. */
    public void apply(MentionChange change, Consumer<EntryChange> out) {
        BlockStore block = new BlockStore(store, change.family());
        Stored.Pointer at = block.find(change.id());
        Stored.Report old = at == null ? null : block.report(at, change.id());
        EventMention mention = change.mention();
        if (mention != null && (!canStand(mention) || horizon.closes(mention))) {
            mention = null;
        }
        if (old == null ? mention == null : old.mention().equals(mention)) {
            return;
        }
        new Step(block, at, old).run(mention, out);
    }

    /** Of what says neither who nor where, nothing tells which event it is: it is no line of a timeline, and joins none. */
    private static boolean canStand(EventMention mention) {
        return !mention.participants().isEmpty() || mention.place() != null || mention.name() != null;
    }

    /** One change that is one. */
    private final class Step {
        private final BlockStore block;
        private final Stored.@Nullable Pointer at;
        private final @Nullable String oldProfile;
        private final Stored.@Nullable Report old;
        private final Set<String> touched = new TreeSet<>();
        private final Set<String> entriesBefore = new TreeSet<>();
        private final Map<String, String> moved = new LinkedHashMap<>();

        private Step(BlockStore block, Stored.@Nullable Pointer at, Stored.@Nullable Report old) {
            this.block = block;
            this.at = at;
            this.oldProfile = at == null ? null : at.profile();
            this.old = old;
        }

        private void run(@Nullable EventMention mention, Consumer<EntryChange> out) {
            String newProfile = mention == null ? null : Signature.of(mention).key();
            String removed = leaveProfile(newProfile);
            if (mention != null && newProfile != null) {
                enterProfile(mention, newProfile, removed != null);
            }
            EntryBook book = new EntryBook(block, composer, most);
            boolean known = newProfile != null && block.node(newProfile) != null;
            if (newProfile != null && known && (oldProfile == null || oldProfile.equals(newProfile))) {
                book.refresh(newProfile, out);
                return;
            }
            touched.addAll(new Clustering(block, weights)
                    .update(
                            newProfile == null || known ? List.of() : List.of(newProfile),
                            removed == null ? List.of() : List.of(removed)));
            book.update(touched, entriesBefore, moved, out);
        }

        /** Takes the old version from its profile; gives the profile if it is left empty. */
        private @Nullable String leaveProfile(@Nullable String newProfile) {
            if (at == null || oldProfile == null || old == null) {
                return null;
            }
            touched.add(oldProfile);
            Stored.Node node = block.node(oldProfile);
            if (node != null) {
                entriesBefore.add(node.entry());
            }
            block.deleteReport(at, old);
            boolean empty = !oldProfile.equals(newProfile) && block.tally(oldProfile) == null;
            return empty ? oldProfile : null;
        }

        /** A new version that tells another event counts as new: it takes no id with it. */
        private void enterProfile(EventMention mention, String newProfile, boolean leftEmpty) {
            touched.add(newProfile);
            boolean sameEvent = old != null
                    && oldProfile != null
                    && (isSameEvent(oldProfile, newProfile)
                            || (leftEmpty && wasAlone(oldProfile) && isCorrected(oldProfile, newProfile)));
            long arrival = sameEvent && old != null ? old.arrival() : block.next();
            block.putReport(newProfile, new Stored.Report(arrival, mention));
            if (sameEvent && oldProfile != null) {
                moved.put(mention.id(), entriesBefore.iterator().next());
            } else {
                moved.put(mention.id(), "");
            }
        }

        /** Whether the mention was all that its entry had. */
        private boolean wasAlone(String profile) {
            Stored.Node node = block.node(profile);
            Stored.Entry entry = node == null ? null : block.entry(node.entry());
            return entry != null && entry.profiles().size() == 1;
        }

        private boolean isCorrected(String before, String after) {
            return new Fit(weights).isCorrection(Signature.parse(before), Signature.parse(after));
        }

        private boolean isSameEvent(String a, String b) {
            if (a.equals(b)) {
                return true;
            }
            Fit fit = new Fit(weights);
            Signature one = Signature.parse(a);
            Signature other = Signature.parse(b);
            return fit.passes(fit.of(one, other)) || fit.passes(fit.of(other, one));
        }
    }
}
