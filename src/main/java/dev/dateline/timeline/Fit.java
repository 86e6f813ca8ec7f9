package dev.dateline.timeline;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import java.util.List;

/** How well a mention fits a more specific one, as being of the same event: a function of the two alone. */
final class Fit {

    private static final long SHORT = 8;

    private final MergeWeights weights;

    Fit(MergeWeights weights) {
        this.weights = weights;
    }

    /** Whether the follower can be of the leader's event. */
    boolean passes(double fit) {
        return fit >= weights.threshold();
    }

    /** From 0, not the same event, to 1, alike in all. What cannot pass by types and parties alone is 0. */
    double of(Signature follower, Signature leader) {
        double fit = types(follower.type(), leader.type());
        double parties = fit == 0 ? 0 : parties(follower, leader);
        if (!passes(parties)) {
            return 0;
        }
        fit *= leader.isMoved() || follower.isMoved() ? movedDays(follower, leader) : days(follower, leader);
        if (fit == 0) {
            return 0;
        }
        return fit
                * parties
                * directions(follower, leader)
                * places(follower, leader)
                * statuses(follower.status(), leader.status())
                * words(follower, leader);
    }

    /** Whether a new version of a mention tells the same event with other days: alike in all else, and days not far apart. */
    boolean isCorrection(Signature before, Signature after) {
        return Math.abs(before.first() - after.first()) <= weights.horizon()
                && passes(types(before.type(), after.type())
                        * Math.max(parties(before, after), parties(after, before))
                        * directions(before, after)
                        * places(before, after)
                        * statuses(before.status(), after.status())
                        * words(before, after));
    }

    private double types(EventType a, EventType b) {
        if (a == b) {
            return 1;
        }
        return Kinship.of(a) == Kinship.of(b) ? weights.neighbourType() : 0;
    }

    /**
     * What was put off is told by its new days; and what was planned, dated between the news and the new days, was planned for the
     * old ones.
     */
    private double movedDays(Signature follower, Signature leader) {
        Signature told = follower.isMoved() ? follower.onNewDays() : follower;
        double onNewDays = days(told, leader.isMoved() ? leader.onNewDays() : leader);
        if (onNewDays > 0) {
            return onNewDays;
        }
        boolean before = leader.isMoved() && wasPutOff(told, leader);
        boolean after = follower.isMoved() && leader.isMoved() && wasPutOff(leader.onNewDays(), follower);
        return before || after ? weights.moved() : 0;
    }

    private static boolean wasPutOff(Signature plan, Signature moved) {
        return plan.doubt() == Doubt.NONE
                && plan.status() != EventStatus.OCCURRED
                && plan.first() >= moved.first()
                && plan.last() < moved.movedTo();
    }

    /** Days have to overlap; the wider the follower's, the less it says that they do. */
    private double days(Signature follower, Signature leader) {
        if (isFarApart(follower, leader)) {
            return 0;
        }
        if (follower.first() > leader.last() || leader.first() > follower.last()) {
            return lasting(follower, leader);
        }
        if (isDailyAct(follower, leader) && follower.said() != leader.said()) {
            return 0;
        }
        if (isOftenDone(follower, leader) && Math.abs(follower.said() - leader.said()) > weights.aloneDays()) {
            return 0;
        }
        if (follower.doubt() != Doubt.NONE) {
            return undated(follower.doubt(), gap(follower, leader));
        }
        if (follower.last() == Signature.OPEN) {
            return near(Math.abs(leader.first() - follower.first()), weights.horizon());
        }
        long both = Math.min(follower.last(), leader.last()) - Math.max(follower.first(), leader.first()) + 1;
        double doublings = Math.log((double) follower.width() / leader.width()) / Math.log(2);
        double share = (double) both / Math.min(follower.width(), leader.width());
        return share * Math.max(weights.widest(), 1 - weights.daysPerHalving() * Math.abs(doublings));
    }

    /** Of what has no bounds, or bounds years apart, only what begins within the horizon is looked for, from either side. */
    private boolean isFarApart(Signature follower, Signature leader) {
        long begins = leader.first() - follower.first();
        return (follower.isUnbounded() && begins > weights.horizon())
                || (leader.isUnbounded() && -begins > weights.horizon());
    }

    /** A visit or a summit is told by the day of its start, of its end, or one between, so its days may be a few apart. */
    private double lasting(Signature follower, Signature leader) {
        long gap = Math.max(follower.first() - leader.last(), leader.first() - follower.last());
        boolean lasts = follower.type() == leader.type() && gap <= leader.lasting();
        return lasts && follower.width() <= SHORT && leader.width() <= SHORT && isOneActor(follower, leader)
                ? Math.pow(weights.lastingGap(), (double) gap)
                : 0;
    }

    private static boolean isOneActor(Signature follower, Signature leader) {
        return follower.type() == EventType.SUMMIT
                ? sharesBody(follower.parties(), leader.parties()) && sharesWord(follower, leader)
                : !follower.agents().isEmpty() && follower.agents().equals(leader.agents());
    }

    /** What A did to B is not what B did to A; and a visit is told by who visits. */
    private double directions(Signature a, Signature b) {
        boolean others = a.type() == EventType.VISIT
                && b.type() == EventType.VISIT
                && !a.agents().isEmpty()
                && !b.agents().isEmpty()
                && shared(a.agents(), b.agents()) == 0;
        return others || (isReversed(a, b) && isReversed(b, a)) ? weights.reversed() : 1;
    }

    private static boolean isReversed(Signature a, Signature b) {
        return !a.agents().isEmpty()
                && shared(a.agents(), b.agents()) == 0
                && b.parties().containsAll(a.agents());
    }

    /** Days from the publication of a mention without a date to its leader's days, or to the leader's own publication. */
    private static long gap(Signature follower, Signature leader) {
        long first = leader.said();
        long last = leader.doubt() == Doubt.NONE ? leader.last() : first;
        return Math.max(0, Math.max(first - follower.said(), follower.said() - last));
    }

    private double undated(Doubt doubt, long gap) {
        return doubt == Doubt.FRESH ? Math.pow(weights.freshGap(), (double) gap) : near(gap, doubt.before());
    }

    private double near(long gap, long horizon) {
        return gap > horizon ? 0 : 1 - (1 - weights.widest()) * gap / horizon;
    }

    /**
     * A leader with fewer parties than its follower, and wholly among them, would glue: it may not lead. Save a summit's own
     * body, which says enough, and what is told again without a date and with one party more.
     */
    private double parties(Signature follower, Signature leader) {
        List<String> few = follower.parties();
        List<String> many = leader.parties();
        if (few.isEmpty() || many.isEmpty()) {
            return few.isEmpty() && many.isEmpty() && !follower.place().isEmpty() ? weights.threshold() : 0;
        }
        int shared = shared(few, many);
        if (isSummit(follower, leader) && sharesBody(few, many)) {
            return Math.max(weights.sharedBody(), byShare(shared, few.size(), many.size()));
        }
        double byShare = byShare(shared, few.size(), many.size());
        if (shared == many.size() && shared < few.size()) {
            return few.size() == shared + 1 && isRetold(follower, leader) ? weights.fewerParties() * byShare : 0;
        }
        return byShare;
    }

    /** "The bombings, for which X is blamed": of a day that another report gives, at the same place or in the same words. */
    private static boolean isRetold(Signature follower, Signature leader) {
        boolean here = !follower.place().isEmpty() && follower.place().equals(leader.place());
        return leader.doubt() == Doubt.NONE
                && follower.doubt() != Doubt.NONE
                && isDeed(follower.type())
                && (here || sharesWord(follower, leader));
    }

    /** What is done but once in a while, and not said, given or talked about. */
    private static boolean isDeed(EventType type) {
        return switch (type) {
            case CALL, MEETING, VISIT, SUMMIT, OFFER, AID, SUPPORT, APPEAL, CONDEMN, REJECT, THREAT -> false;
            default -> true;
        };
    }

    /** What the numbers of parties say: those in common, those of the one and of the other. Grows with those in common. */
    double byShare(int shared, int few, int many) {
        double contained = (double) shared / Math.min(few, many);
        double jaccard = (double) shared / (few + many - shared);
        return weights.containment() * contained + (1 - weights.containment()) * jaccard;
    }

    private static boolean isSummit(Signature a, Signature b) {
        return a.type() == EventType.SUMMIT || b.type() == EventType.SUMMIT;
    }

    private static boolean sharesBody(List<String> few, List<String> many) {
        for (String party : few) {
            if (party.charAt(party.length() - 1) == Signature.BODY && many.contains(party)) {
                return true;
            }
        }
        return false;
    }

    private static int shared(List<String> few, List<String> many) {
        int shared = 0;
        for (String party : few) {
            if (many.contains(party)) {
                shared++;
            }
        }
        return shared;
    }

    /** What names the event; among leaders who meet, the words say little. */
    private double words(Signature a, Signature b) {
        if (a.type() != b.type() || sharesWord(a, b)) {
            return 1;
        }
        return switch (a.type()) {
            case CALL, MEETING, VISIT, TALKS -> 1;
            case SUMMIT -> a.words().isEmpty() && b.words().isEmpty() ? 1 : summits(a, b);
            case DISASTER -> weights.otherDisaster();
            default -> isAlone(a) && isAlone(b) ? weights.otherWordsAlone() : weights.otherWords();
        };
    }

    private static boolean isAlone(Signature signature) {
        return signature.parties().size() == 1;
    }

    /** What one state alone says, without a date: it says as much every day, so that only what was reported on one day is one. */
    private static boolean isDailyAct(Signature follower, Signature leader) {
        boolean undated = follower.doubt() != Doubt.NONE || follower.last() == Signature.OPEN;
        return follower.type().isByWord() && undated && isAlone(follower) && isAlone(leader);
    }

    /** Two fresh reports of what one state alone did, neither with a date: it does much in a week. */
    private static boolean isOftenDone(Signature follower, Signature leader) {
        return follower.doubt() == Doubt.FRESH && leader.doubt() != Doubt.NONE && isAlone(follower) && isAlone(leader);
    }

    private double summits(Signature a, Signature b) {
        return a.words().isEmpty() || b.words().isEmpty() ? weights.unnamedSummit() : weights.otherSummit();
    }

    private static boolean sharesWord(Signature a, Signature b) {
        for (String word : a.words()) {
            if (b.words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private double places(Signature a, Signature b) {
        if (a.place().equals(b.place())) {
            return 1;
        }
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return weights.unknownPlace();
        }
        return isSummit(a, b) && sharesBody(a.parties(), b.parties()) ? weights.otherVenue() : weights.otherPlace();
    }

    private double statuses(EventStatus a, EventStatus b) {
        return isFirm(a) == isFirm(b) ? 1 : weights.otherStatus();
    }

    private static boolean isFirm(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.PLANNED;
    }
}
