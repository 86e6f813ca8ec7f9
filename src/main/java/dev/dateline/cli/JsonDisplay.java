package dev.dateline.cli;

import dev.dateline.export.JsonLineWriter;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A watched timeline as lines of JSON: each entry whole whenever it changes, {@code {"id", "removed", "survivor"}} at its end. */
final class JsonDisplay implements TimelineDisplay {

    private final JsonLineWriter out;

    JsonDisplay(JsonLineWriter out) {
        this.out = out;
    }

    @Override
    public void standing(TimelineEvent entry) throws IOException {
        out.entry(entry);
        out.flush();
    }

    @Override
    public void added(TimelineEvent entry) throws IOException {
        standing(entry);
    }

    @Override
    public void changed(TimelineEvent before, TimelineEvent after) throws IOException {
        standing(after);
    }

    @Override
    public void removed(TimelineEvent before, String reason, @Nullable String survivor) throws IOException {
        out.removedEntry(before.id(), reason, survivor);
        out.flush();
    }
}
