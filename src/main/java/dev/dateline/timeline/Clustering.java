package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles are of one event. Profiles stand in a fixed order, the more specific first; each follows the leader that
 * it fits best among those before it, if it fits well enough, else it leads. That is a function of the set alone. A change
 * works its way down the order and touches only what it alters.
 */
final class Clustering {

    private final WorkingSet profiles;
    private final ProfileIndex index;
    private final Set<String> touched = new HashSet<>();

    Clustering(WorkingSet profiles, ProfileIndex index) {
        this.profiles = profiles;
        this.index = index;
    }

    /**
     * Brings the clustering up to date.
     *
     * @param added a profile that is new, not yet in the working set, or null
     * @param removed a profile that no mention supports any more, or null
     * @return the keys of all profiles that came, went, or changed sides, and of the leaders that they left or joined
     */
    Set<String> update(@Nullable Node added, @Nullable Node removed) {
        TreeMap<Profile, Node> queue = new TreeMap<>(Profile.BY_SPECIFICITY);
        if (added != null) {
            queue.put(added.profile(), added);
        }
        if (removed != null) {
            queue.put(removed.profile(), removed);
        }
        for (var next = queue.pollFirstEntry(); next != null; next = queue.pollFirstEntry()) {
            Node node = next.getValue();
            List<Node> concerned = node == removed ? remove(node) : place(node, node == added);
            for (Node other : concerned) {
                queue.putIfAbsent(other.profile(), other);
            }
        }
        return touched;
    }

    /** Takes a profile out; its followers have to look again. */
    private List<Node> remove(Node node) {
        touched.add(node.key());
        leave(node);
        index.remove(node.profile());
        profiles.remove(node.key());
        return nodes(node.followers());
    }

    /** Finds a profile's leader, or finds it anew; gives the profiles that have to look again because of it. */
    private List<Node> place(Node node, boolean isNew) {
        String leader = bestLeader(node.profile());
        if (isNew) {
            profiles.add(node);
            index.add(node.profile(), leader == null);
        } else if (Objects.equals(node.leader(), leader)) {
            return List.of();
        }
        if (leader != null) {
            if (!isNew && node.leader() == null) {
                index.setLeads(node.profile(), false);
            }
            return follow(node, leader);
        }
        touched.add(node.key());
        if (!isNew) {
            leave(node);
            index.setLeads(node.profile(), true);
        }
        node.place(null);
        return challenge(node.profile());
    }

    /** Makes a profile follow a leader; gives those that followed it. */
    private List<Node> follow(Node node, String leader) {
        touched.add(node.key());
        List<String> followers = node.followers();
        leave(node);
        node.place(leader);
        join(node.key(), leader);
        touched.addAll(followers);
        return nodes(followers);
    }

    /** Lets a new leader win over the less specific profiles that fit it better than what they follow now. */
    private List<Node> challenge(Profile leader) {
        List<Node> freed = new ArrayList<>();
        int from = leader.isMoved() ? 0 : leader.level();
        for (ProfileIndex.Found found : index.all(leader, from)) {
            Profile profile = found.profile();
            if (Profile.BY_SPECIFICITY.compare(profile, leader) > 0) {
                double byFit = Fit.of(profile, leader);
                if (Fit.passes(byFit) && (found.leads() || wins(leader, profile, byFit))) {
                    Node node = profiles.known(profile.key());
                    if (found.leads()) {
                        index.setLeads(profile, false);
                    }
                    freed.addAll(follow(node, leader.key()));
                }
            }
        }
        return freed;
    }

    private boolean wins(Profile leader, Profile profile, double byFit) {
        String now = profiles.leaderOf(profile.key());
        if (now == null) {
            throw new IllegalStateException("follows none: " + profile.key());
        }
        Profile present = profiles.profile(now);
        return isBetter(leader, byFit, present, Fit.of(profile, present));
    }

    private static boolean isBetter(Profile leader, double byFit, Profile than, double thanByFit) {
        return byFit > thanByFit || (byFit == thanByFit && Profile.BY_SPECIFICITY.compare(leader, than) < 0);
    }

    private List<Node> nodes(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>(keys.size());
        for (String key : keys) {
            nodes.add(profiles.known(key));
        }
        return nodes;
    }

    private void join(String profile, String leader) {
        Node node = profiles.known(leader);
        List<String> followers = new ArrayList<>(node.followers());
        int at = Collections.binarySearch(followers, profile);
        if (at < 0) {
            followers.add(-at - 1, profile);
        }
        node.followedBy(followers);
        touched.add(leader);
    }

    private void leave(Node node) {
        Node leader = node.leader() == null ? null : profiles.node(node.leader());
        if (leader != null) {
            List<String> followers = new ArrayList<>(leader.followers());
            followers.remove(node.key());
            leader.followedBy(followers);
            touched.add(leader.key());
        }
    }

    private @Nullable String bestLeader(Profile profile) {
        Profile best = null;
        double bestFit = 0;
        int to = profile.isMoved() ? -1 : profile.level();
        for (ProfileIndex.Found found : index.leaders(profile, to)) {
            Profile leader = found.profile();
            if (Profile.BY_SPECIFICITY.compare(leader, profile) < 0) {
                double byFit = Fit.of(profile, leader);
                if (Fit.passes(byFit) && (best == null || isBetter(leader, byFit, best, bestFit))) {
                    best = leader;
                    bestFit = byFit;
                }
            }
        }
        return best == null ? null : best.key();
    }
}
