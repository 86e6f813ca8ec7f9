package dev.dateline.cli;

import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a watched timeline goes, change by change. */
interface TimelineDisplay {

    /** An entry that stood when the watching began. */
    void standing(TimelineEvent entry) throws IOException;

    /** An entry that is new. */
    void added(TimelineEvent entry) throws IOException;

    /** An entry that changed. */
    void changed(TimelineEvent before, TimelineEvent after) throws IOException;

    /**
     * An entry that is gone.
     *
     * @param reason "merged", "withdrawn" or "changed" (it no longer fits the filters)
     * @param survivor id of the entry that it was merged into, or null
     */
    void removed(TimelineEvent before, String reason, @Nullable String survivor) throws IOException;
}
