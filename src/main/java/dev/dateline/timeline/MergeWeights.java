package dev.dateline.timeline;

/**
 * The constants by which two mentions are found to be of one event or of two; chosen on data, see docs/evaluation.md.
 *
 * @param threshold least fit at which a mention joins a more specific one
 * @param neighbourType factor for types that stand next to each other, such as MEETING and TALKS
 * @param containment share of "one's parties are all among the other's" in the fit of parties; the rest is their Jaccard index
 * @param sharedBody least fit of the parties of a summit where both name its body
 * @param fewerParties factor where a report with one party more, or an election's result with any, and no date is told by one that gives the day
 * @param unknownPlace factor where only one says where
 * @param otherPlace factor where the two say different places
 * @param daysPerHalving what each doubling of the span of days takes off
 * @param widest least factor for days, however wide
 * @param freshGap factor for each day between two fresh reports without a date
 * @param aloneDays days between two fresh reports without a date of what one state alone did
 * @param lastingGap factor for each day between two days of a visit, a summit or talks
 * @param reversed factor where the one acts that is acted upon in the other
 * @param otherSummit factor where summits of one body have different names
 * @param unnamedSummit factor where only one of two summits has a name
 * @param otherVenue factor where two say different places of a summit of one body
 * @param otherWords factor where the words that name it have nothing in common
 * @param otherWordsAlone the same where both name but one party, which says little: a state does much in a day
 * @param otherDisaster the same for two kinds of disaster
 * @param horizon days after its announcement within which what has no date can be found to have happened
 * @param moved factor where one is planned for a day before that to which the other says that it was put off
 * @param otherStatus factor where one says that it happened or will, the other that it did not or is only proposed
 */
public record MergeWeights(
        double threshold,
        double neighbourType,
        double containment,
        double sharedBody,
        double fewerParties,
        double unknownPlace,
        double otherPlace,
        double daysPerHalving,
        double widest,
        double freshGap,
        long aloneDays,
        double lastingGap,
        double reversed,
        double otherSummit,
        double unnamedSummit,
        double otherVenue,
        double otherWords,
        double otherWordsAlone,
        double otherDisaster,
        long horizon,
        double moved,
        double otherStatus) {

    /** The constants in use. */
    public static final MergeWeights DEFAULT = new MergeWeights(
            0.45, 0.6, 0.4, 0.95, 0.9, 0.95, 0.5, 0.04, 0.7, 0.9, 3, 0.8, 0.4, 0.5, 0.8, 0.8, 0.85, 0.6, 0.4, 60, 0.8,
            0.8);
}
