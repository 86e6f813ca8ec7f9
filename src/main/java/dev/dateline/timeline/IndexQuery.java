package dev.dateline.timeline;

/**
 * Which profiles are looked for among those of a party and of kindred types.
 *
 * @param leadersOnly whether only those that lead
 * @param fromLevel least level of days
 * @param toLevel last level of days, included
 * @param from first possible first day
 * @param to last possible first day, included
 * @param lastFrom first possible last day
 */
record IndexQuery(boolean leadersOnly, int fromLevel, int toLevel, long from, long to, long lastFrom) {

    /** The last day of what has no end, as it stands in the index. */
    static final int OPEN = Integer.MAX_VALUE;

    /** Whether a profile is looked for. */
    boolean takes(boolean leads, int first, int last) {
        if ((leadersOnly && !leads) || first < from || first > to || last < lastFrom) {
            return false;
        }
        int level = Signature.levelOf(first, last == OPEN ? Signature.OPEN : last);
        return level >= fromLevel && level <= toLevel;
    }
}
