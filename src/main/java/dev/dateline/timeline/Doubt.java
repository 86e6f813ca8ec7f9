package dev.dateline.timeline;

import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;

/** How sure a mention's days are, and so how far from them its event may be. */
enum Doubt {
    /** The text gives them. */
    NONE(0, 0),
    /** A fresh report without a date: it happened on the day of publication or shortly before. */
    FRESH(7, 0),
    /** Told in passing: it may have happened earlier, or be still to come. */
    IN_PASSING(14, 14);

    private final int before;
    private final int after;

    Doubt(int before, int after) {
        this.before = before;
        this.after = after;
    }

    static Doubt of(EventDays days) {
        if (UndatedDays.isUncertain(days)) {
            return IN_PASSING;
        }
        return UndatedDays.isFresh(days) ? FRESH : NONE;
    }

    /** Days before publication at which it can have happened. */
    int before() {
        return before;
    }

    /** Days after publication at which it can have happened. */
    int after() {
        return after;
    }
}
