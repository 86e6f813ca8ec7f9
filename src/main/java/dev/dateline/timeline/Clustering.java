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

    /** Finds a profile's leader anew; gives the profiles that have to look again because of it. */
    private Collection<Signature> place(Signature profile, Set<String> touched) {
        Stored.Node node = block.node(profile.key());
        String leader = bestLeader(profile);
        if (node != null && Objects.equals(node.leader(), leader)) {
            return List.of();
        }
        if (leader != null) {
            return follow(profile, node, leader, touched);
        }
        touched.add(profile.key());
        if (node != null) {
            leave(profile.key(), node.leader(), touched);
        }
        block.putNode(profile, new Stored.Node(null, List.of(), node == null ? "" : node.entry()));
        return challenge(profile, touched);
    }

    /** Makes a profile follow a leader; gives those that followed it. */
    private List<Signature> follow(Signature profile, Stored.@Nullable Node node, String leader, Set<String> touched) {
        touched.add(profile.key());
        List<String> followers = node == null ? List.of() : node.followers();
        if (node != null) {
            leave(profile.key(), node.leader(), touched);
        }
        block.putNode(profile, new Stored.Node(leader, List.of(), node == null ? "" : node.entry()));
        join(profile.key(), leader, touched);
        return detach(followers, touched);
    }

    /** Lets a new leader win over the less specific profiles that fit it better than what they follow now. */
    private List<Signature> challenge(Signature leader, Set<String> touched) {
        List<Signature> freed = new ArrayList<>();
        int from = leader.isMoved() ? 0 : leader.level();
        for (Signature profile : neighbours(BlockStore.Index.ALL, leader, from, Signature.LEVELS - 1)) {
            if (Signature.BY_SPECIFICITY.compare(profile, leader) > 0 && fit.passes(fit.of(profile, leader))) {
                Stored.Node node = block.node(profile.key());
                if (node != null && wins(leader, profile, node)) {
                    freed.addAll(follow(profile, node, leader.key(), touched));
                }
            }
        }
        return freed;
    }

    private boolean wins(Signature leader, Signature profile, Stored.Node node) {
        String now = node.leader();
        return now == null || isBetter(profile, leader, Signature.parse(now));
    }

    private boolean isBetter(Signature profile, Signature leader, Signature than) {
        int byFit = Double.compare(fit.of(profile, leader), fit.of(profile, than));
        return byFit > 0 || (byFit == 0 && Signature.BY_SPECIFICITY.compare(leader, than) < 0);
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
        int to = profile.isMoved() ? -1 : profile.level();
        for (Signature leader : neighbours(BlockStore.Index.LEADERS, profile, 0, to)) {
            if (Signature.BY_SPECIFICITY.compare(leader, profile) < 0
                    && fit.passes(fit.of(profile, leader))
                    && (best == null || isBetter(profile, leader, best))) {
                best = leader;
            }
        }
        return best == null ? null : best.key();
    }

    /** All other profiles of some levels and of kindred types that share a party, or the want of any, and may share a day. */
    private Collection<Signature> neighbours(BlockStore.Index index, Signature profile, int fromLevel, int toLevel) {
        long slack = profile.lasting();
        long to = slack + (profile.last() == Signature.OPEN ? profile.first() + horizon : profile.last());
        Set<String> keys = new LinkedHashSet<>();
        for (String party : BlockStore.scanKeys(profile)) {
            for (int span = Signature.spanOf(fromLevel); span <= Signature.spanOf(toLevel); span++) {
                long from = profile.first() - slack - Signature.reach(span, horizon);
                for (String key : block.profiles(index, profile, party, span, from, to)) {
                    int level = Signature.levelOfKey(key);
                    if (level >= fromLevel && level <= toLevel) {
                        keys.add(key);
                    }
                }
            }
            if (block.hasMoved(profile, party)) {
                long from = profile.first() - slack - Signature.reach(Signature.MOVED_SPAN, horizon);
                keys.addAll(block.profiles(index, profile, party, Signature.MOVED_SPAN, from, to));
            }
        }
        keys.remove(profile.key());
        return keys.stream().map(Signature::parse).toList();
    }
}
