package dev.dateline.timeline;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Place;
import java.util.List;

/** How well a mention fits a more specific one, as being of the same event: a function of the two alone. */
final class Fit {

    /** Longest span, in days, of which one end can be told for the other. */
    private static final long SHORT = 8;

    /** Fewest parties of a summit of which others may tell with but some of them. */
    private static final int MULTILATERAL = 4;

    private Fit() {}

    /** Whether the follower can be of the leader's event. */
    static boolean passes(double fit) {
        return fit >= MergeWeights.THRESHOLD;
    }

    /** From 0, not the same event, to 1, alike in all, or a little more where the same persons act. What cannot pass by types and parties alone is 0. */
    static double of(Profile follower, Profile leader) {
        double fit = isOtherGathering(follower, leader) ? 0 : types(follower.type(), leader.type());
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
                * envoys(follower, leader)
                * words(follower, leader);
    }

    /** Whether a new version of a mention tells the same event with other days: alike in all else, and days not far apart. */
    static boolean isCorrection(Profile before, Profile after) {
        return Math.abs(before.first() - after.first()) <= MergeWeights.LONGEST_WAIT
                && passes(types(before.type(), after.type())
                        * Math.max(parties(before, after), parties(after, before))
                        * directions(before, after)
                        * places(before, after)
                        * statuses(before.status(), after.status())
                        * envoys(before, after)
                        * words(before, after));
    }

    /** "met his commanders on his return from a summit": a meeting of which one state alone is named is no summit or talks of it. */
    private static boolean isOtherGathering(Profile follower, Profile leader) {
        return follower.type() != leader.type()
                && (follower.type() == EventType.MEETING || leader.type() == EventType.MEETING)
                && isAlone(follower)
                && isAlone(leader)
                && !sharesBody(follower.parties(), leader.parties());
    }

    private static double types(EventType a, EventType b) {
        if (a == b) {
            return 1;
        }
        return Kinship.of(a) == Kinship.of(b) ? MergeWeights.KINDRED_TYPE : 0;
    }

    /**
     * What was put off is told by its new days; and what was planned, dated between the news and the new days, was planned for the
     * old ones.
     */
    private static double movedDays(Profile follower, Profile leader) {
        Profile told = follower.isMoved() ? follower.onNewDays() : follower;
        double onNewDays = days(told, leader.isMoved() ? leader.onNewDays() : leader);
        if (onNewDays > 0) {
            return onNewDays;
        }
        boolean before = leader.isMoved() && wasPutOff(told, leader);
        boolean after = follower.isMoved() && leader.isMoved() && wasPutOff(leader.onNewDays(), follower);
        return before || after ? MergeWeights.MOVED : 0;
    }

    private static boolean wasPutOff(Profile plan, Profile moved) {
        return plan.doubt() == Doubt.NONE
                && plan.status() != EventStatus.OCCURRED
                && plan.first() >= moved.first()
                && plan.last() < moved.movedTo();
    }

    /** Days have to overlap; the wider the follower's, the less it says that they do. */
    private static double days(Profile follower, Profile leader) {
        if (isFarApart(follower, leader)) {
            return 0;
        }
        if (follower.first() > leader.last() || leader.first() > follower.last()) {
            return lasting(follower, leader);
        }
        if ((isDailyAct(follower) && follower.said() != leader.said()) || isDoneAnew(follower, leader)) {
            return 0;
        }
        if (isOftenDone(follower, leader) && Math.abs(follower.said() - leader.said()) > MergeWeights.ALONE_DAYS) {
            return 0;
        }
        if (isToldBefore(follower, leader)) {
            return 0;
        }
        if (follower.doubt() != Doubt.NONE) {
            return undated(follower.doubt(), gap(follower, leader));
        }
        if (follower.last() == Profile.OPEN) {
            return near(Math.abs(leader.first() - follower.first()), MergeWeights.LONGEST_WAIT);
        }
        long both = Math.min(follower.last(), leader.last()) - Math.max(follower.first(), leader.first()) + 1;
        double doublings = Math.log((double) follower.width() / leader.width()) / Math.log(2);
        return share(both, follower, leader)
                * Math.max(MergeWeights.WIDEST, 1 - MergeWeights.DAYS_PER_HALVING * Math.abs(doublings));
    }

    /**
     * Of the narrower days, how many are among the others. Where both are as short, neither is the vaguer one, so what lies outside
     * counts on both sides: "overnight" said on two days is two nights, though they share a day.
     */
    private static double share(long both, Profile follower, Profile leader) {
        long narrower = Math.min(follower.width(), leader.width());
        boolean asShort = follower.width() == leader.width() && narrower <= SHORT && leader.lasting() == 0;
        return (double) both / (asShort ? 2 * narrower - both : narrower);
    }

    /** Of what has no bounds, or bounds years apart, only what begins within the longest wait is looked for, from either side. */
    private static boolean isFarApart(Profile follower, Profile leader) {
        long begins = leader.first() - follower.first();
        return (follower.isUnbounded() && begins > MergeWeights.LONGEST_WAIT)
                || (leader.isUnbounded() && -begins > MergeWeights.LONGEST_WAIT);
    }

    /** What lasts is told by the day of its start, of its end, or one between, so its days may be a few apart. */
    private static double lasting(Profile follower, Profile leader) {
        long gap = Math.max(follower.first() - leader.last(), leader.first() - follower.last());
        boolean lasts = follower.type() == leader.type() && gap <= leader.lasting();
        return lasts && follower.width() <= SHORT && leader.width() <= SHORT && isOneStay(follower, leader)
                ? Math.pow(MergeWeights.LASTING_GAP, (double) gap)
                : 0;
    }

    /** A summit of one body under one name, talks in one place, of the same parties or some of them, an election and its result, a visit of the same visitor. */
    private static boolean isOneStay(Profile follower, Profile leader) {
        return switch (follower.type()) {
            case SUMMIT -> sharesBody(follower.parties(), leader.parties()) && sharesWord(follower, leader);
            case TALKS ->
                isHere(follower, leader)
                        && shared(follower.parties(), leader.parties())
                                >= Math.max(
                                        2,
                                        Math.min(
                                                follower.parties().size(),
                                                leader.parties().size()));
            case ELECTION -> true;
            default -> !follower.agents().isEmpty() && follower.agents().equals(leader.agents());
        };
    }

    private static boolean isHere(Profile follower, Profile leader) {
        return !follower.place().isEmpty() && follower.place().equals(leader.place());
    }

    /** What A did to B is not what B did to A; and a visit is told by who visits. */
    private static double directions(Profile a, Profile b) {
        boolean others = (a.type() == EventType.VISIT || a.type().isByWord())
                && a.type() == b.type()
                && areOthers(a.agents(), b.agents());
        others |= a.type() == EventType.ATTACK
                && areOthers(a.targets(), b.targets())
                && !isHitAtHome(a)
                && !isHitAtHome(b);
        boolean reversed = (isReversed(a, b) && isReversed(b, a)) || isStruckInstead(a, b) || isStruckInstead(b, a);
        if (others || reversed) {
            return MergeWeights.REVERSED;
        }
        return isSufferedHere(a, b) || isSufferedHere(b, a) ? MergeWeights.OTHER_DOER : 1;
    }

    /** Harm of which a text speaks, without a date or with vague days, is none that was done days later. */
    private static boolean isToldBefore(Profile follower, Profile leader) {
        if (!follower.type().isHarm() || follower.status() != EventStatus.OCCURRED) {
            return false;
        }
        return switch (leader.doubt()) {
            case NONE -> follower.doubt() != Doubt.NONE && leader.first() > follower.said() + 1;
            case FRESH -> leader.said() > told(follower) + 1;
            case IN_PASSING -> false;
        };
    }

    /** The last day at which it can have been told. */
    private static long told(Profile profile) {
        return profile.doubt() == Doubt.NONE ? profile.last() : profile.said();
    }

    /** Whether it struck those at home there, which is told of an attack on foreigners as well. */
    private static boolean isHitAtHome(Profile attack) {
        return attack.place().isEmpty() || attack.targets().contains(attack.place());
    }

    private static boolean areOthers(List<String> some, List<String> others) {
        return !some.isEmpty() && !others.isEmpty() && shared(some, others) == 0;
    }

    /** "The bombing in A" is more likely one of A than one that A did to others: of two that a report fits as well, it is of that. */
    private static boolean isSufferedHere(Profile a, Profile b) {
        return a.type() == EventType.ATTACK
                && isAlone(a)
                && !isHere(a, b)
                && a.agents().isEmpty()
                && b.agents().size() == 1
                && b.agents().equals(a.parties());
    }

    /** "A killed B" tells of no attack on A: the only one who acts in the one is the only one acted upon in the other. */
    private static boolean isStruckInstead(Profile a, Profile b) {
        boolean struck =
                switch (a.type()) {
                    case ATTACK, ARREST, SANCTION -> true;
                    default -> a.type().isByWord();
                };
        // "Chad arrests its minister", "Chad's minister is arrested"
        boolean atHome = a.type() == EventType.ARREST && isAlone(a) && isAlone(b);
        return struck
                && !atHome
                && a.agents().size() == 1
                && a.agents().equals(b.targets())
                && !b.agents().equals(a.agents());
    }

    private static boolean isReversed(Profile a, Profile b) {
        return !a.agents().isEmpty()
                && shared(a.agents(), b.agents()) == 0
                && b.parties().containsAll(a.agents());
    }

    /** Days from the publication of a mention without a date to its leader's days, or to the leader's own publication. */
    private static long gap(Profile follower, Profile leader) {
        long first = leader.said();
        long last = leader.doubt() == Doubt.NONE ? leader.last() : first;
        return Math.max(0, Math.max(first - follower.said(), follower.said() - last));
    }

    private static double undated(Doubt doubt, long gap) {
        return doubt == Doubt.FRESH ? Math.pow(MergeWeights.FRESH_GAP, (double) gap) : near(gap, doubt.before());
    }

    private static double near(long gap, long longest) {
        return gap > longest ? 0 : 1 - (1 - MergeWeights.WIDEST) * gap / longest;
    }

    /**
     * A leader with fewer parties than its follower, and wholly among them, would glue: it may not lead. Save a summit's own
     * body, which says enough, and what is told again without a date and with more parties.
     */
    private static double parties(Profile follower, Profile leader) {
        List<String> few = follower.parties();
        List<String> many = leader.parties();
        boolean gathered = isOneGathering(follower, leader);
        if (few.isEmpty() || many.isEmpty()) {
            boolean placed =
                    few.isEmpty() && many.isEmpty() && !follower.place().isEmpty();
            return !placed ? 0 : gathered ? MergeWeights.SHARED_BODY : MergeWeights.THRESHOLD;
        }
        if (follower.isBallotOfGroups() && leader.isBallotOfGroups()) {
            few = follower.states();
            many = leader.states();
        }
        int shared = shared(few, many);
        boolean several = Math.max(few.size(), many.size()) >= MULTILATERAL;
        if (gathered && several && shared > 0 && !namesBody(few) && !namesBody(many)) {
            return Math.max(MergeWeights.SHARED_BODY, byShare(shared, few.size(), many.size()));
        }
        if (isSummit(follower, leader) && sharesBody(few, many) && isOfBody(follower) && isOfBody(leader)) {
            return Math.max(MergeWeights.SHARED_BODY, byShare(shared, few.size(), many.size()));
        }
        double byShare = byShare(shared, few.size() - untold(follower, leader), many.size() - untold(leader, follower));
        if (shared == many.size() && shared < few.size()) {
            return isRetold(follower, leader) ? retold(follower, few.size() - shared, byShare) : 0;
        }
        return byShare;
    }

    /** Number of a profile's private persons that another report, which names none, leaves out. */
    private static int untold(Profile profile, Profile other) {
        // "last month's election": of one, who stood or won is told or not, however vague the days
        boolean sameDays = other.isOfKnownDays() || other.type() == EventType.ELECTION;
        if (!profile.isOfAnyPersons() || !sameDays || other.persons() > 0) {
            return 0;
        }
        int persons = profile.persons();
        return persons < profile.parties().size() ? persons : 0;
    }

    /** Of an election, who stood or won is told with its result, and says nothing against it. */
    private static double retold(Profile follower, int more, double byShare) {
        if (follower.type() == EventType.ELECTION) {
            return passes(byShare) ? MergeWeights.FEWER_PARTIES : 0;
        }
        return more == 1 ? MergeWeights.FEWER_PARTIES * byShare : 0;
    }

    /**
     * "The bombings, for which X is blamed": of a day that another report gives, at the same place or in the same words; or "the bombings of last
     * month", in the same words; or an election.
     */
    private static boolean isRetold(Profile follower, Profile leader) {
        if (leader.doubt() != Doubt.NONE || !follower.type().isDeed()) {
            return false;
        }
        if (follower.type() == EventType.ELECTION) {
            return true;
        }
        if (follower.doubt() != Doubt.NONE) {
            return isHere(follower, leader) || sharesWord(follower, leader);
        }
        return !isVague(follower) && follower.level() > leader.level() && sharesWord(follower, leader);
    }

    /** What the numbers of parties say: those in common, those of the one and of the other. Grows with those in common. */
    static double byShare(int shared, int few, int many) {
        double contained = (double) shared / Math.min(few, many);
        double jaccard = (double) shared / (few + many - shared);
        return MergeWeights.CONTAINMENT * contained + (1 - MergeWeights.CONTAINMENT) * jaccard;
    }

    private static boolean isSummit(Profile a, Profile b) {
        return a.type() == EventType.SUMMIT || b.type() == EventType.SUMMIT;
    }

    /** Whether two summits or conferences were held in one town within some days: who is named of those who came differs from report to report. */
    private static boolean isOneGathering(Profile a, Profile b) {
        return a.type() == EventType.SUMMIT
                && b.type() == EventType.SUMMIT
                && a.isOfKnownDays()
                && b.isOfKnownDays()
                && a.width() <= SHORT
                && b.width() <= SHORT
                && a.place().equals(b.place())
                && !a.spots().isEmpty()
                && !b.spots().isEmpty()
                && (isAmong(a.spots().get(0), b.spots()) || isAmong(b.spots().get(0), a.spots()));
    }

    private static boolean namesBody(List<String> parties) {
        for (String party : parties) {
            if (party.charAt(party.length() - 1) == Profile.BODY) {
                return true;
            }
        }
        return false;
    }

    /** A summit, or a meeting of one party and nobody but the host: "officials of the bloc met in Lome". "A minister met the head of the bloc" is none of that. */
    private static boolean isOfBody(Profile profile) {
        int others = profile.parties().size() - (profile.parties().contains(profile.place()) ? 1 : 0);
        return profile.type() == EventType.SUMMIT || others == 1;
    }

    private static boolean sharesBody(List<String> few, List<String> many) {
        for (String party : few) {
            if (party.charAt(party.length() - 1) == Profile.BODY && many.contains(party)) {
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
    private static double words(Profile a, Profile b) {
        if (sharesWord(a, b) && !isAnyMeeting(a, b)) {
            return 1;
        }
        if (a.type() != b.type()) {
            return meetings(a, b);
        }
        return switch (a.type()) {
            case CALL, VISIT -> 1;
            case MEETING, TALKS -> meetings(a, b);
            case SUMMIT -> summits(a, b);
            case ELECTION -> MergeWeights.OTHER_WORDS;
            case DISASTER -> kinds(a, b) == EventKinds.Match.ONE_KIND ? synonyms(a, b) : MergeWeights.OTHER_KIND;
            default -> otherWords(a, b);
        };
    }

    /** One who met somebody at some time may have met anybody: where neither the words nor the place are the same, these are two. */
    private static double meetings(Profile a, Profile b) {
        return isVague(a) && isAlone(a) && (!isHere(a, b) || isAtHome(a)) ? 0 : 1;
    }

    /** Whether one met somebody in its own country: there it meets many. */
    private static boolean isAtHome(Profile a) {
        return a.type() == EventType.MEETING && a.parties().contains(a.place());
    }

    /** What one state alone did at some time, and what any refused, is told by its words: it does much in a week. */
    private static double otherWords(Profile a, Profile b) {
        EventKinds.Match kinds = kinds(a, b);
        if (isVague(a) && (isAlone(a) || a.type() == EventType.REJECT)) {
            return kinds == EventKinds.Match.ONE_KIND && isSoon(a, b) ? MergeWeights.OTHER_WORDS : 0;
        }
        return kinds == EventKinds.Match.TWO_KINDS ? MergeWeights.OTHER_KIND : synonyms(a, b);
    }

    /** Whether both were told within days, where the text does not say when; but who is arrested the same day is often another. */
    private static boolean isSoon(Profile a, Profile b) {
        return a.type() != EventType.ARREST
                && (!isUndated(a) || Math.abs(a.said() - b.said()) <= MergeWeights.ALONE_DAYS);
    }

    /** Whether one party met somebody, and neither report says whom and when: "met", "talks" is said of any meeting. */
    private static boolean isAnyMeeting(Profile a, Profile b) {
        return a.type() == EventType.MEETING
                && isAlone(a)
                && (isAlone(b) || b.doubt() != Doubt.NONE)
                && !Envoys.share(a.envoys(), b.envoys());
    }

    private static EventKinds.Match kinds(Profile a, Profile b) {
        return EventKinds.ENGLISH.match(a.type(), a.words(), b.words());
    }

    /** Other words for what may well be one event. */
    private static double synonyms(Profile a, Profile b) {
        return isAlone(a) && isAlone(b) ? MergeWeights.OTHER_WORDS_ALONE : MergeWeights.OTHER_WORDS;
    }

    private static boolean isAlone(Profile profile) {
        return profile.parties().size() == 1;
    }

    /** Whether a text gives no date, or but an open end. */
    private static boolean isUndated(Profile profile) {
        return profile.doubt() != Doubt.NONE || profile.last() == Profile.OPEN;
    }

    /** The same, or that it was of late. */
    private static boolean isVague(Profile profile) {
        return isUndated(profile) || profile.isRecent();
    }

    /** What one state alone says, without a date: it says as much every day, so that only what was reported on one day is one. */
    private static boolean isDailyAct(Profile follower) {
        return follower.type().isByWord() && isUndated(follower) && isAlone(follower);
    }

    /**
     * Who is at war strikes again the next day, police arrest others, and courts rule on other things: two fresh reports of that, neither with a
     * date, are of one only if both are of one day; and a fresh report of an attack, or of whom one state arrests, is of one dated before only up to
     * the next day.
     */
    private static boolean isDoneAnew(Profile follower, Profile leader) {
        if (follower.doubt() != Doubt.FRESH) {
            return false;
        }
        EventType type = follower.type();
        if (leader.doubt() == Doubt.NONE) {
            boolean arrest = type == EventType.ARREST && isAlone(follower) && isAlone(leader);
            return (type == EventType.ATTACK || arrest)
                    && gap(follower, leader) > 1
                    && !EventKinds.ENGLISH.isDoneOnce(type, follower.words());
        }
        boolean again =
                switch (type) {
                    case ATTACK, ARREST, TRIAL, MOBILIZE, VOTE -> true;
                    default -> false;
                };
        return again
                && leader.doubt() == Doubt.FRESH
                && follower.said() != leader.said()
                && !EventKinds.ENGLISH.isDoneOnce(type, follower.words());
    }

    /** Two fresh reports of what one state alone did, neither with a date: it does much in a week. */
    private static boolean isOftenDone(Profile follower, Profile leader) {
        return follower.doubt() == Doubt.FRESH && leader.doubt() != Doubt.NONE && isAlone(follower) && isAlone(leader);
    }

    private static double summits(Profile a, Profile b) {
        if (!sharesBody(a.parties(), b.parties())) {
            return meetings(a, b);
        }
        if (a.words().isEmpty() && b.words().isEmpty()) {
            return 1;
        }
        return a.words().isEmpty() || b.words().isEmpty() ? MergeWeights.UNNAMED_SUMMIT : MergeWeights.OTHER_SUMMIT;
    }

    private static boolean sharesWord(Profile a, Profile b) {
        for (String word : a.words()) {
            if (b.words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static double places(Profile a, Profile b) {
        if (a.place().equals(b.place())) {
            return spots(a, b);
        }
        if (a.place().isEmpty() || b.place().isEmpty()) {
            return MergeWeights.UNKNOWN_PLACE;
        }
        if (isSummit(a, b) && sharesBody(a.parties(), b.parties())) {
            return MergeWeights.OTHER_VENUE;
        }
        return isAlone(a) && isAlone(b) ? MergeWeights.OTHER_PLACE_ALONE : MergeWeights.OTHER_PLACE;
    }

    /** Of two that name a town or region: whether one of them lies in the other. */
    private static double spots(Profile a, Profile b) {
        if (a.spots().isEmpty() || b.spots().isEmpty() || isSummit(a, b)) {
            return 1;
        }
        if (isAmong(a.spots().get(0), b.spots()) || isAmong(b.spots().get(0), a.spots())) {
            return MergeWeights.SAME_TOWN;
        }
        return isElsewhere(a, b) ? MergeWeights.OTHER_TOWN : 1;
    }

    /**
     * Of two that do not lie in one another, "Lome, Togo" is not "Kara, Togo". A town named without its region or country is told from other towns that are
     * known, and far from it.
     */
    private static boolean isElsewhere(Profile a, Profile b) {
        boolean chains = a.spots().size() > 1 && b.spots().size() > 1;
        Gazetteer gazetteer = Gazetteer.get();
        return chains
                || gazetteer.areApart(
                        new Place(a.place(), a.spots().get(0)),
                        new Place(b.place(), b.spots().get(0)));
    }

    /** "Kara" and "Kara Province" are alike, and so are "Lome" and "northern Lome". */
    private static boolean isAmong(String spot, List<String> spots) {
        for (String other : spots) {
            if (spot.contains(other) || other.contains(spot)) {
                return true;
            }
        }
        return false;
    }

    private static double envoys(Profile a, Profile b) {
        if (Envoys.differ(a.envoys(), b.envoys())) {
            return MergeWeights.OTHER_ENVOY;
        }
        return Envoys.share(a.envoys(), b.envoys()) ? MergeWeights.SAME_ENVOY : 1;
    }

    private static double statuses(EventStatus a, EventStatus b) {
        return isFirm(a) == isFirm(b) ? 1 : MergeWeights.OTHER_STATUS;
    }

    private static boolean isFirm(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.PLANNED;
    }
}
