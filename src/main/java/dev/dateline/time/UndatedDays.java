package dev.dateline.time;

import java.time.LocalDate;

/** The days of events to which a text gives no date, from what sort of report it is. */
public final class UndatedDays {

    private static final int RECENT_DAYS = 30;

    private UndatedDays() {}

    /** A fresh report: the day of publication. */
    public static EventDays fresh(LocalDate published) {
        return EventDays.on(published);
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
