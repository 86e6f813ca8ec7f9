package dev.dateline.cli;

import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TimelineReader;
import dev.dateline.stream.TimelineView;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows topic {@code timeline} and shows what changes of the entries that are wanted. */
final class TimelineWatch {

    private static final Duration POLL = Duration.ofMillis(200);

    private final TimelineReader reader;
    private final TimelineDisplay display;
    private final Predicate<TimelineEvent> wanted;
    private final TimelineView view = new TimelineView();

    TimelineWatch(TimelineReader reader, TimelineDisplay display, Predicate<TimelineEvent> wanted) {
        this.reader = reader;
        this.display = display;
        this.wanted = wanted;
    }

    /** Shows the timeline as it stands, sorted. Returns the number of entries shown. */
    int snapshot(BooleanSupplier stop) throws IOException {
        while (!reader.caughtUp() && !stop.getAsBoolean()) {
            reader.poll(POLL).forEach(view::apply);
        }
        int shown = 0;
        for (TimelineEvent entry : view.entries()) {
            if (wanted.test(entry)) {
                display.standing(entry);
                shown++;
            }
        }
        return shown;
    }

    /** Shows changes as they come until it is stopped. */
    void follow(BooleanSupplier stop) throws IOException {
        while (!stop.getAsBoolean()) {
            for (TimelineChange change : reader.poll(POLL)) {
                show(change);
            }
        }
    }

    private void show(TimelineChange change) throws IOException {
        TimelineEvent before = chosen(view.apply(change));
        TimelineEvent after = chosen(change.event());
        if (before == null && after != null) {
            display.added(after);
        } else if (before != null && after != null) {
            display.changed(before, after);
        } else if (before != null) {
            display.removed(before, reason(change), change.survivor());
        }
    }

    private @Nullable TimelineEvent chosen(@Nullable TimelineEvent entry) {
        return entry != null && wanted.test(entry) ? entry : null;
    }

    private static String reason(TimelineChange change) {
        if (change.event() != null) {
            return "changed"; // it is still there, but no longer one of those wanted
        }
        TimelineChange.Removal removal = change.removal();
        return removal == null ? "removed" : removal.name().toLowerCase(Locale.ROOT);
    }
}
