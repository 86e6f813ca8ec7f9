package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles are of one event. Profiles stand in a fixed order, the more specific first; each follows the leader that
 * it fits best among those before it, if it fits well enough, else it leads. That is a function of the set alone. A change
 * works its way down the order and touches only what it alters.
 */
final class Clustering {

    private final BlockStore block;
    private final Fit fit;
    private final long horizon;

    Clustering(BlockStore block, MergeWeights weights) {
        this.block = block;
        this.fit = new Fit(weights);
        this.horizon = weights.horizon();
    }

    /**
     * Brings the clustering up to date.
     *
     * @param added profiles that are new
     * @param removed profiles that no mention supports any more
     * @return the keys of all profiles that came, went, or changed sides, and of the leaders that they left or joined
     */
    Set<String> update(Collection<String> added, Collection<String> removed) {
        Set<String> touched = new TreeSet<>();
        TreeMap<Signature, Boolean> queue = new TreeMap<>(Signature.BY_SPECIFICITY);
        for (String key : added) {
            queue.put(Signature.parse(key), true);
        }
        for (String key : removed) {
            queue.put(Signature.parse(key), false);
        }
        for (var next = queue.pollFirstEntry(); next != null; next = queue.pollFirstEntry()) {
            Collection<Signature> concerned =
                    next.getValue() ? place(next.getKey(), touched) : remove(next.getKey(), touched);
            concerned.forEach(signature -> queue.putIfAbsent(signature, true));
        }
        return touched;
    }

    /** Takes a profile out; its followers have to look again. */
    private Collection<Signature> remove(Signature profile, Set<String> touched) {
        Stored.Node node = block.node(profile.key());
        if (node == null) {
            return List.of();
        }
        touched.add(profile.key());
        leave(profile.key(), node.leader(), touched);
        block.deleteNode(profile);
        return node.followers().stream().map(Signature::parse).toList();
    }

    /** Finds a profile's leader anew; gives the profiles that a change of its own part concerns. */
    private Collection<Signature> place(Signature profile, Set<String> touched) {
        Stored.Node node = block.node(profile.key());
        String leader = bestLeader(profile);
        if (node != null && Objects.equals(node.leader(), leader) && leader != null) {
            return List.of();
        }
        boolean led = node != null && node.leader() == null;
        boolean leads = leader == null;
        if (led && leads) {
            return List.of();
        }
        touched.add(profile.key());
        List<String> followers = node == null ? List.of() : node.followers();
        if (node != null) {
            leave(profile.key(), node.leader(), touched);
        }
        block.putNode(profile, new Stored.Node(leader, List.of(), node == null ? "" : node.entry()));
        if (leader != null) {
            join(profile.key(), leader, touched);
            return detach(followers, touched);
        }
        return less(profile);
    }

    /** The followers of what has become a follower itself look for another leader. */
    private List<Signature> detach(List<String> followers, Set<String> touched) {
        touched.addAll(followers);
        return followers.stream().map(Signature::parse).toList();
    }

    private void join(String profile, String leader, Set<String> touched) {
        Stored.Node node = block.node(leader);
        if (node == null) {
            throw new IllegalStateException("no profile " + leader);
        }
        Set<String> followers = new TreeSet<>(node.followers());
        followers.add(profile);
        block.replaceNode(leader, new Stored.Node(node.leader(), List.copyOf(followers), node.entry()));
        touched.add(leader);
    }

    private void leave(String profile, @Nullable String leader, Set<String> touched) {
        Stored.Node node = leader == null ? null : block.node(leader);
        if (leader == null || node == null) {
            return;
        }
        List<String> followers = new ArrayList<>(node.followers());
        followers.remove(profile);
        block.replaceNode(leader, new Stored.Node(node.leader(), followers, node.entry()));
        touched.add(leader);
    }

    private @Nullable String bestLeader(Signature profile) {
        Signature best = null;
        double bestFit = 0;
        for (Signature leader : neighbours(BlockStore.Index.LEADERS, profile)) {
            if (Signature.BY_SPECIFICITY.compare(leader, profile) >= 0) {
                continue;
            }
            double score = fit.of(profile, leader);
            if (fit.passes(score)
                    && (best == null
                            || score > bestFit
                            || (score == bestFit && Signature.BY_SPECIFICITY.compare(leader, best) < 0))) {
                best = leader;
                bestFit = score;
            }
        }
        return best == null ? null : best.key();
    }

    /** The profiles after a new leader that could follow it. */
    private List<Signature> less(Signature leader) {
        List<Signature> less = new ArrayList<>();
        for (Signature profile : neighbours(BlockStore.Index.ALL, leader)) {
            if (Signature.BY_SPECIFICITY.compare(profile, leader) > 0 && fit.passes(fit.of(profile, leader))) {
                less.add(profile);
            }
        }
        return less;
    }

    /** All other profiles that share a party, or the want of any, and may share a day. */
    private Collection<Signature> neighbours(BlockStore.Index index, Signature profile) {
        long to = profile.last() == Signature.OPEN ? profile.first() + horizon : profile.last();
        Set<String> keys = new LinkedHashSet<>();
        for (String party : BlockStore.scanKeys(profile)) {
            for (int level = 0; level < Signature.LEVELS; level++) {
                long from = profile.first() - Signature.reach(level, horizon);
                keys.addAll(block.profiles(index, party, level, from, to));
            }
        }
        keys.remove(profile.key());
        return keys.stream().map(Signature::parse).toList();
    }
}
