package dev.dateline.actor;

import org.jspecify.annotations.Nullable;

/** Tells of troops and envoys that they are not those of the state where they go, or meet. */
final class Travellers {

    /** Words behind the troops within which it is said that they go. */
    private static final int REACH = 5;

    private final Scan scan;

    Travellers(Scan scan) {
        this.scan = scan;
    }

    /** Whether a place is where somebody goes or meets, who then comes from elsewhere: "the first soldiers landed in Oran", "envoys met in Oslo". */
    boolean areStrangers(Draft somebody, @Nullable Draft place) {
        if (place == null || !isPlace(place)) {
            return false;
        }
        boolean meet = areEnvoys(somebody.end) && scan.is(place.first - 1, WordClass.LOCATIVE);
        return meet || (somebody.open == Role.Kind.FORCES && go(somebody.end, place.first));
    }

    /** "Eight countries have pledged troops": they are those of whoever gives them. */
    boolean areGiven(Draft somebody) {
        return somebody.open == Role.Kind.FORCES && somebody.first > 0 && scan.is(somebody.first - 1, WordList.GIVING);
    }

    /** The state named last whose somebody may be: none if that is but a place in the sentence, and envoys meet there, "At talks in Oslo, envoys agreed". */
    @Nullable
    Draft homeOf(Draft somebody, @Nullable Draft last) {
        boolean there = last != null
                && isPlace(last)
                && somebody.open == Role.Kind.OFFICIALS
                && (areEnvoys(somebody.end) || scan.is(somebody.end - 1, WordList.DELEGATED))
                && scan.sentenceEnd(last.first) > somebody.first
                && scan.is(last.first - 1, WordClass.LOCATIVE);
        return there ? null : last;
    }

    /** Whether the word before a token names those who are sent by somebody. */
    boolean areEnvoys(int end) {
        return end > 0 && scan.is(end - 1, WordList.ENVOYS);
    }

    private static boolean isPlace(Draft draft) {
        return draft.form == ActorForm.PLACE || draft.form == ActorForm.CAPITAL || draft.form == ActorForm.NAME;
    }

    private boolean go(int from, int place) {
        int end = Math.min(place, from + REACH);
        for (int token = from; token < end; token++) {
            if (scan.is(token, WordList.GOING)) {
                return true;
            }
        }
        return false;
    }
}
