package dev.dateline.event;

import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of an article's events to which it gives no date, see {@link UndatedDays}; each made once, when first asked for. */
final class ReportDays {

    private final LocalDate published;
    private @Nullable EventDays fresh;
    private @Nullable EventDays uncertain;
    private @Nullable EventDays recent;
    private @Nullable EventDays planned;

    ReportDays(LocalDate published) {
        this.published = published;
    }

    EventDays fresh() {
        if (fresh == null) {
            fresh = UndatedDays.fresh(published);
        }
        return fresh;
    }

    EventDays uncertain() {
        if (uncertain == null) {
            uncertain = UndatedDays.uncertain(published);
        }
        return uncertain;
    }

    EventDays recent() {
        if (recent == null) {
            recent = UndatedDays.recent(published);
        }
        return recent;
    }

    EventDays planned() {
        if (planned == null) {
            planned = UndatedDays.planned(published);
        }
        return planned;
    }
}
