package dev.dateline.timeline;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import java.util.List;

/** How well a mention fits a more specific one, as being of the same event: a function of the two alone. */
final class Fit {

    private final MergeWeights weights;

    Fit(MergeWeights weights) {
        this.weights = weights;
    }

    /** Whether the follower can be of the leader's event. */
    boolean passes(double fit) {
        return fit >= weights.threshold();
    }

    /** From 0, not the same event, to 1, alike in all. */
    double of(Signature follower, Signature leader) {
        double fit = types(follower.type(), leader.type());
        if (fit == 0) {
            return 0;
        }
        fit *= days(follower, leader);
        if (fit == 0) {
            return 0;
        }
        return fit
                * parties(follower, leader)
                * places(follower, leader)
                * statuses(follower.status(), leader.status());
    }

    private double types(EventType a, EventType b) {
        if (a == b) {
            return 1;
        }
        return Kinship.of(a) == Kinship.of(b) ? weights.neighbourType() : 0;
    }

    /** Days have to overlap; the wider the follower's, the less it says that they do. */
    private double days(Signature follower, Signature leader) {
        if (follower.first() > leader.last() || leader.first() > follower.last()) {
            return 0;
        }
        if (follower.last() == Signature.OPEN) {
            long gap = Math.abs(leader.first() - follower.first());
            return gap > weights.horizon() ? 0 : 1 - (1 - weights.widest()) * gap / weights.horizon();
        }
        long both = Math.min(follower.last(), leader.last()) - Math.max(follower.first(), leader.first()) + 1;
        long smaller = Math.min(follower.width(), leader.width());
        double doublings = Math.log((double) follower.width() / leader.width()) / Math.log(2);
        double share = (double) both / smaller;
        return share * Math.max(weights.widest(), 1 - weights.daysPerHalving() * Math.abs(doublings));
    }

    /** A leader with fewer parties than its follower, and wholly among them, would glue: it may not lead. */
    private double parties(Signature follower, Signature leader) {
        List<String> few = follower.parties();
        List<String> many = leader.parties();
        if (few.isEmpty() || many.isEmpty()) {
            return few.isEmpty() && many.isEmpty() && !follower.place().isEmpty() ? weights.threshold() : 0;
        }
        int shared = shared(few, many);
        if (shared == many.size() && shared < few.size()) {
            return 0;
        }
        double contained = (double) shared / Math.min(few.size(), many.size());
        double jaccard = (double) shared / (few.size() + many.size() - shared);
        return weights.containment() * contained + (1 - weights.containment()) * jaccard;
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

    private double places(Signature a, Signature b) {
        if (a.place().equals(b.place())) {
            return 1;
        }
        return a.place().isEmpty() || b.place().isEmpty() ? weights.unknownPlace() : weights.otherPlace();
    }

    private double statuses(EventStatus a, EventStatus b) {
        return isFirm(a) == isFirm(b) ? 1 : weights.otherStatus();
    }

    private static boolean isFirm(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.PLANNED;
    }
}
