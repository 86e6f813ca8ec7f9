package dev.dateline.timeline;

/** The constants by which two mentions are found to be of one event or of two; chosen on data, see docs/evaluation.md. */
final class MergeWeights {

    /** Least confidence at which a mention founds an entry, and does not only join one. */
    static final double SURE = 0.5;

    /** Least fit at which a mention joins a more specific one. */
    static final double THRESHOLD = 0.45;

    /** Factor for types that are kin, such as MEETING and TALKS. */
    static final double KINDRED_TYPE = 0.6;

    /** Share of "one's parties are all among the other's" in the fit of parties; the rest is their Jaccard index. */
    static final double CONTAINMENT = 0.4;

    /** Least fit of the parties of a summit where both name its body. */
    static final double SHARED_BODY = 0.95;

    /** Factor where a report with one party more, or an election's result with any, and no date is told by one that gives the day. */
    static final double FEWER_PARTIES = 0.9;

    /** Factor where only one says where. */
    static final double UNKNOWN_PLACE = 0.95;

    /** Factor where the two say different places. */
    static final double OTHER_PLACE = 0.5;

    /** The same where both name but one party, which sends troops to two states on one day, but not the same ones. */
    static final double OTHER_PLACE_ALONE = 0.4;

    /** Factor where the two say different towns or regions of one country, of what is done at one place. */
    static final double OTHER_TOWN = 0.4;

    /** Factor where the two name one town, or a town and its region: of two events that a report fits as well, it is of the one at its town. */
    static final double SAME_TOWN = 1.05;

    /** What each doubling of the span of days takes off. */
    static final double DAYS_PER_HALVING = 0.04;

    /** Least factor for days, however wide. */
    static final double WIDEST = 0.7;

    /** Factor for each day between two fresh reports without a date. */
    static final double FRESH_GAP = 0.9;

    /** Days between two fresh reports without a date of what one state alone did. */
    static final long ALONE_DAYS = 3;

    /** Factor for each day between two days of a visit, a summit, talks or an election. */
    static final double LASTING_GAP = 0.8;

    /** Factor where the one acts that is acted upon in the other. */
    static final double REVERSED = 0.4;

    /** Factor where an attack is told of a state in the one, and was done by it in the other. */
    static final double OTHER_DOER = 0.75;

    /** Factor where two persons act for one party: a minister's visit is not the president's. */
    static final double OTHER_ENVOY = 0.4;

    /** Factor where one person acts for a party in both: of two events that a report fits as well, it is of the one whose persons it names. */
    static final double SAME_ENVOY = 1.05;

    /** Factor where summits of one body have different names. */
    static final double OTHER_SUMMIT = 0.5;

    /** Factor where only one of two summits has a name. */
    static final double UNNAMED_SUMMIT = 0.8;

    /** Factor where two say different places of a summit of one body. */
    static final double OTHER_VENUE = 0.4;

    /** Factor where the words that name it have nothing in common. */
    static final double OTHER_WORDS = 0.85;

    /** Factor for other words where both name but one party, which says little: a state does much in a day. */
    static final double OTHER_WORDS_ALONE = 0.6;

    /** Factor for two kinds of one type: who is freed was not arrested then, and a flood is no fire. */
    static final double OTHER_KIND = 0.4;

    /** Days after its announcement within which what has no date can be found to have happened. */
    static final long LONGEST_WAIT = 60;

    /** Factor where one is planned for a day before that to which the other says that it was put off. */
    static final double MOVED = 0.8;

    /** Factor where one says that it happened or will, the other that it did not or is only proposed. */
    static final double OTHER_STATUS = 0.8;

    private MergeWeights() {}
}
