package dev.dateline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A profile's part in the clustering, as one change sees and alters it. */
final class Node {

    private final String key;
    private final ProfileCache cache;
    private final String entryBefore;
    private final @Nullable String leaderBefore;
    private @Nullable Profile profile;
    private @Nullable String leader;
    private List<String> followers;
    private Stored.Member member;

    /** A profile that is in the store. */
    Node(Stored.Member member, String entry, @Nullable String leader, List<String> followers, ProfileCache cache) {
        this.key = member.profile();
        this.member = member;
        this.entryBefore = entry;
        this.leaderBefore = leader;
        this.leader = leader;
        this.followers = followers;
        this.cache = cache;
    }

    /** A profile that is new. */
    Node(Profile profile, Stored.Member member, ProfileCache cache) {
        this(member, "", null, List.of(), cache);
        this.profile = profile;
    }

    String key() {
        return key;
    }

    Profile profile() {
        Profile known = profile;
        if (known == null) {
            known = cache.parse(key);
            profile = known;
        }
        return known;
    }

    /** Id of the entry that held it before the change, or empty if it is new. */
    String entryBefore() {
        return entryBefore;
    }

    /** Whether it follows another one than the store says. */
    boolean followsAnew() {
        return leader != null && !leader.equals(leaderBefore);
    }

    /** Key of the profile that it follows, or null if it leads. */
    @Nullable
    String leader() {
        return leader;
    }

    /** Keys of the profiles that follow it, sorted. */
    List<String> followers() {
        return followers;
    }

    /** Makes it follow another one, or lead; nothing follows it then. */
    void place(@Nullable String newLeader) {
        leader = newLeader;
        followers = List.of();
    }

    /** Says who follows it now. */
    void followedBy(List<String> changed) {
        followers = changed;
    }

    Stored.Member member() {
        return member;
    }

    void hold(Stored.Member changed) {
        member = changed;
    }
}
