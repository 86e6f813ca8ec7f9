package dev.dateline.actor;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells of troops and envoys that they are not those of the state where they go, or meet. */
final class Travellers {

    /** Words behind the troops within which it is said that they go. */
    private static final int REACH = 5;

    private static final Set<String> GOING = Set.of(
            "arrive",
            "arrives",
            "arrived",
            "arriving",
            "land",
            "landed",
            "landing",
            "disembark",
            "disembarked",
            "deploy",
            "deployed",
            "deploying",
            "enter",
            "entered",
            "entering",
            "sail",
            "sailed",
            "fly",
            "flown",
            "head",
            "headed",
            "heading",
            "advance",
            "advanced",
            "advancing",
            "withdraw",
            "withdrew",
            "withdrawn",
            "withdrawing",
            "leave",
            "left",
            "leaving",
            "sent",
            "dispatched");

    private static final Set<String> GIVING = Set.of(
            "pledge", "pledged", "contribute", "contributed", "offer", "offered", "provide", "provided", "promised");

    private static final Set<String> ENVOYS = Set.of("envoys", "delegates", "negotiators", "ambassadors", "emissaries");

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
        return somebody.open == Role.Kind.FORCES
                && somebody.first > 0
                && GIVING.contains(scan.tokens.textOf(somebody.first - 1));
    }

    /** Whether the word before a token names those who are sent by somebody. */
    boolean areEnvoys(int end) {
        return end > 0 && ENVOYS.contains(scan.tokens.textOf(end - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isPlace(Draft draft) {
        return draft.form == ActorForm.PLACE || draft.form == ActorForm.CAPITAL || draft.form == ActorForm.NAME;
    }

    private boolean go(int from, int place) {
        int end = Math.min(place, from + REACH);
        for (int token = from; token < end; token++) {
            if (GOING.contains(scan.tokens.textOf(token))) {
                return true;
            }
        }
        return false;
    }
}
