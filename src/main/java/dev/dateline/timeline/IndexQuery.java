package dev.dateline.timeline;

import java.util.List;

/** What is looked for among the profiles of a party and of kindred types. */
final class IndexQuery {

    /** The last day of what has no end, as it stands in the index. */
    static final int OPEN = Integer.MAX_VALUE;

    private final boolean leadersOnly;
    private final int fromLevel;
    private final int toLevel;
    private final long from;
    private final long to;
    private final long lastFrom;
    private final int[] parties;
    private final boolean anyParties;
    private final Fit fit;

    /**
     * A query.
     *
     * @param profile what is compared with those that are found
     * @param fit by which they are compared
     * @param leadersOnly whether only those that lead
     * @param fromLevel least level of days
     * @param toLevel last level of days, included
     * @param from first possible first day
     * @param to last possible first day, included
     * @param lastFrom first possible last day
     */
    IndexQuery(
            Signature profile,
            Fit fit,
            boolean leadersOnly,
            int fromLevel,
            int toLevel,
            long from,
            long to,
            long lastFrom) {
        this.fit = fit;
        this.leadersOnly = leadersOnly;
        this.fromLevel = fromLevel;
        this.toLevel = toLevel;
        this.from = from;
        this.to = to;
        this.lastFrom = lastFrom;
        this.anyParties = PartyMask.of(profile).number() == PartyMask.ANY;
        List<String> named = profile.parties();
        this.parties = new int[named.size()];
        for (int i = 0; i < parties.length; i++) {
            parties[i] = PartyMask.bit(named.get(i));
        }
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    /** Whether the days of a profile are such as are looked for, and it leads if it has to. */
    boolean takes(boolean leads, int first, int last) {
        if ((leadersOnly && !leads) || first < from || first > to || last < lastFrom) {
            return false;
        }
        int level = Signature.levelOf(first, last == OPEN ? Signature.OPEN : last);
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
        return most > 0 && fit.passes(fit.byShare(most, parties.length, number));
    }
}
