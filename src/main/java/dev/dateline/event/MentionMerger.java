package dev.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several namings of one event in one article are one event. */
final class MentionMerger {

    /** How many events back an article may refer. */
    private static final int REACH = 100;

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

    private static @Nullable Draft find(List<Draft> kept, Draft draft) {
        int bound = Math.max(0, kept.size() - REACH);
        for (int i = kept.size() - 1; i >= bound; i--) {
            if (Sameness.isSame(kept.get(i), draft)) {
                return kept.get(i);
            }
        }
        return null;
    }

    private static void absorb(Draft kept, Draft other) {
        if (kept.named().isEmpty() && !other.named().isEmpty()) {
            kept.dropGuesses();
        }
        boolean settled = !kept.named().isEmpty();
        for (Participant party : other.participants.values()) {
            if (other.named().contains(party.id())) {
                kept.add(party);
            } else if (!settled) {
                kept.guess(party);
            }
        }
        if (!kept.dated && other.dated) {
            kept.days = other.days;
            kept.dated = true;
            kept.status = other.status;
        }
        if (kept.place == null) {
            kept.place = other.place;
        }
    }
}
