package dev.dateline.timeline;

import java.util.List;

/** What is looked for among the profiles of a party and of kindred types, in one span of levels after another. */
final class IndexQuery {

    /** The last day of what has no end, as it stands in the index. */
    static final int OPEN = Integer.MAX_VALUE;

    private final boolean leadersOnly;
    private final long first;
    private final long to;
    private final long lastFrom;
    private final int[] parties;
    private final boolean anyParties;
    private final List<String> named;
    private int earlier;
    private int earlierBits;
    private int span;
    private int fromLevel;
    private int toLevel;
    private long from;
    private long spanLastFrom;

    /**
     * A query.
     *
     * @param profile what is compared with those that are found
     * @param leadersOnly whether only those that lead
     */
    IndexQuery(Profile profile, boolean leadersOnly) {
        this.leadersOnly = leadersOnly;
        long slack = profile.lasting();
        this.first = profile.first() - slack;
        // Of what spans years, as of what has no end, Fit compares only the first day.
        boolean byFirst = profile.isUnbounded() && !profile.isMoved();
        this.to = slack + (byFirst ? profile.first() + MergeWeights.LONGEST_WAIT : profile.last());
        this.lastFrom = profile.isMoved() ? Long.MIN_VALUE : first;
        this.anyParties = PartyMask.isAny(profile);
        this.named = profile.parties();
        this.parties = new int[named.size()];
        for (int i = 0; i < parties.length; i++) {
            parties[i] = PartyMask.bit(named.get(i));
        }
    }

    /** Looks for what has a party of that place among the profile's from now on, and none of those before. */
    void turnToParty(int party) {
        earlier = party;
        earlierBits = 0;
        for (int i = 0; i < party; i++) {
            earlierBits |= parties[i];
        }
    }

    /**
     * Whether a profile has none of the parties looked for before.
     *
     * @param bits of its parties
     */
    boolean isFirstFound(int bits, Profile other) {
        if ((bits & earlierBits) != 0) {
            for (int i = 0; i < earlier; i++) {
                if (other.parties().contains(named.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Looks in a span from now on, from one level of days to another, included. */
    void turnToSpan(int newSpan, int newFromLevel, int newToLevel) {
        span = newSpan;
        fromLevel = newFromLevel;
        toLevel = newToLevel;
        from = first - Profile.reach(span);
        spanLastFrom = lastFrom;
    }

    /** Looks among what was put off from now on. */
    void turnToMoved() {
        turnToSpan(Profile.MOVED_SPAN, 0, Profile.LEVELS - 1);
        spanLastFrom = Long.MIN_VALUE;
    }

    int span() {
        return span;
    }

    /** First possible first day. */
    long from() {
        return from;
    }

    /** Last possible first day, included. */
    long to() {
        return to;
    }

    /** Whether the days of a profile are such as are looked for, and it leads if it has to. */
    boolean takes(boolean leads, int firstDay, int lastDay) {
        if ((leadersOnly && !leads) || firstDay < from || firstDay > to || lastDay < spanLastFrom) {
            return false;
        }
        int level = Profile.levelOf(firstDay, lastDay == OPEN ? Profile.OPEN : lastDay);
        return level >= fromLevel && level <= toLevel;
    }

    /** Whether a profile can have enough parties in common. */
    boolean mayFit(int bits, byte number) {
        if (anyParties || number == PartyMask.ANY || parties.length == 0 || number == 0) {
            return true;
        }
        int shared = 0;
        for (int party : parties) {
            shared += (bits & party) == 0 ? 0 : 1;
        }
        int most = Math.min(shared, number);
        return most > 0 && Fit.passes(Fit.byShare(most, parties.length, number));
    }
}
