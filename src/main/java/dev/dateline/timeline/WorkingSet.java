package dev.dateline.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clusters that one change touches: each read once, when first asked for. */
final class WorkingSet {

    private final BlockStore block;
    private final ProfileCache cache;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, Stored.Cluster> clusters = new HashMap<>();

    WorkingSet(BlockStore block, ProfileCache cache) {
        this.block = block;
        this.cache = cache;
    }

    /** A profile, or null if it is not known. */
    @Nullable
    Node node(String key) {
        Node node = nodes.get(key);
        if (node != null || absent.contains(key)) {
            return node;
        }
        Stored stored = block.profile(key);
        if (stored == null) {
            absent.add(key);
            return null;
        }
        load(stored instanceof Stored.Follower follower ? block.cluster(follower.leader()) : (Stored.Cluster) stored);
        return nodes.get(key);
    }

    /** A profile that is known to be there. */
    Node known(String key) {
        Node node = node(key);
        if (node == null) {
            throw new IllegalStateException("no profile " + key);
        }
        return node;
    }

    /** The key of what a known profile follows, or null if it leads. */
    @Nullable
    String leaderOf(String key) {
        Node node = nodes.get(key);
        if (node != null) {
            return node.leader();
        }
        return block.profile(key) instanceof Stored.Follower follower ? follower.leader() : null;
    }

    /** What a known profile says. */
    Profile profile(String key) {
        return cache.parse(key);
    }

    /** The cluster of an entry as it was before the change, or null if none of its profiles was asked for. */
    Stored.@Nullable Cluster before(String entry) {
        return clusters.get(entry);
    }

    void add(Node node) {
        nodes.put(node.key(), node);
        absent.remove(node.key());
    }

    void remove(String key) {
        nodes.remove(key);
        absent.add(key);
        block.deleteProfile(key);
    }

    private void load(Stored.Cluster cluster) {
        clusters.put(cluster.entry(), cluster);
        List<Stored.Member> members = cluster.members();
        String leader = members.get(0).profile();
        String[] followers = new String[members.size() - 1];
        for (int i = 0; i < followers.length; i++) {
            Stored.Member member = members.get(i + 1);
            followers[i] = member.profile();
            nodes.put(member.profile(), new Node(member, cluster.entry(), leader, List.of(), cache));
        }
        nodes.put(leader, new Node(members.get(0), cluster.entry(), null, List.of(followers), cache));
    }
}
