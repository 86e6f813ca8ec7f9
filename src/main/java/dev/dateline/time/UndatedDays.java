package dev.dateline.time;

import java.time.LocalDate;

/** The days of events to which a text gives no date, from what sort of report it is. */
public final class UndatedDays {

    /** How far before publication what is "recent" began at most, see {@link #recent}. */
    public static final int RECENT_DAYS = 30;

    private static final String ABOUT = "~";
    private static final String DOUBT = "?";

    private UndatedDays() {}

    /** A fresh report: the day of publication, with EDTF's mark that this is about the day. */
    public static EventDays fresh(LocalDate published) {
        return new EventDays(published, published, published + ABOUT);
    }

    /** Whether days are only about those of a fresh report, see {@link #fresh}. */
    public static boolean isFresh(EventDays days) {
        return days.edtf().endsWith(ABOUT) && days.earliest().equals(days.latest());
    }

    /**
     * An undated mention in passing, of what may be of another day ("the talks", "after the attack"): the day of
     * publication, with EDTF's mark of doubt.
     */
    public static EventDays uncertain(LocalDate published) {
        return new EventDays(published, published, published + DOUBT);
    }

    /** Whether days are only supposed, see {@link #uncertain}. */
    public static boolean isUncertain(EventDays days) {
        return days.edtf().endsWith(DOUBT);
    }

    /** "Recent", or an undated earlier cause: the 30 days up to publication. */
    public static EventDays recent(LocalDate published) {
        return EventDays.between(published.minusDays(RECENT_DAYS), published);
    }

    /** Planned or proposed: from the day of publication on, with an open end. */
    public static EventDays planned(LocalDate published) {
        return EventDays.from(published);
    }
}
