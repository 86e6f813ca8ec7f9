package dev.dateline.feed.index;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The width of a histogram's bars. */
public enum HistogramUnit {
    DAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH;

    /** First day of the bar in which a day falls. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
        };
    }
}
