package dev.dateline.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state that a text has named most so far: its courts and police are meant where another was but named in passing. */
final class MainState {

    /** How many times as often as the state named last. */
    private static final int TIMES = 3;

    /** As how many mentions the place counts where the text was written. */
    private static final int WRITTEN = 4;

    private final Map<Actor, Integer> counts = new HashMap<>();
    private @Nullable Draft main;
    private int count;

    /**
     * Takes in the next mention of a state.
     *
     * @param where whether it is the place at which the text says that it was written
     */
    void add(Draft state, boolean where) {
        Actor actor = state.actors().get(0);
        int now = counts.merge(actor, where ? WRITTEN : 1, Integer::sum);
        if (now > count) {
            count = now;
            main = state;
        }
    }

    /** Whether the state of a mention has been named before. */
    boolean has(Draft state) {
        return counts.containsKey(state.actors().get(0));
    }

    /** The main state, if it was named so much more often than another that it is meant though that was named last; else that. */
    Draft ratherThan(Draft last) {
        return main != null && counts.getOrDefault(last.actors().get(0), 0) * TIMES <= count ? main : last;
    }

    /** Whether no state was named more often than that of a mention. */
    boolean isOf(Draft state) {
        return main != null && counts.getOrDefault(state.actors().get(0), 0) == count;
    }
}
