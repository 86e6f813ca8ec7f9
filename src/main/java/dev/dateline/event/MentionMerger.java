package dev.dateline.event;

import dev.dateline.event.grammar.Clauses;
import java.util.ArrayList;
import java.util.List;

/** Several namings of one event in one article are one event. */
final class MentionMerger {

    private MentionMerger() {}

    /** The drafts without repetitions, in the order of the text. */
    static List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = find(kept, draft);
            if (same == null) {
                kept.add(draft);
            } else {
                absorb(same, draft);
            }
        }
        return kept;
    }

    private static @org.jspecify.annotations.Nullable Draft find(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (isSame(kept.get(i), draft)) {
                return kept.get(i);
            }
        }
        return null;
    }

    private static boolean isSame(Draft a, Draft b) {
        if (a.type() != b.type()) {
            return false;
        }
        boolean oneSentence = a.occurrence.sentence() == b.occurrence.sentence();
        if (oneSentence && a.verb != Clauses.NONE && a.verb == b.verb) {
            return true;
        }
        if (oneSentence && a.occurrence.chunk() == b.occurrence.chunk()) {
            return true;
        }
        if (a.days == null || b.days == null || !a.days.overlaps(b.days)) {
            return false;
        }
        if (a.dated && b.dated && !a.days.equals(b.days)) {
            return false;
        }
        if (a.status != b.status && a.dated != b.dated) {
            return false;
        }
        return b.participants.keySet().containsAll(a.participants.keySet())
                || a.participants.keySet().containsAll(b.participants.keySet());
    }

    private static void absorb(Draft kept, Draft other) {
        other.participants.values().forEach(kept::add);
        if (!kept.dated && other.dated) {
            kept.days = other.days;
            kept.dated = true;
        }
        if (kept.place == null) {
            kept.place = other.place;
        }
    }
}
