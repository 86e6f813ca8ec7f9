package dev.dateline.time;

import dev.dateline.time.Value.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression of a rule can refer to while it is evaluated. */
interface Scope {

    /** Which way an expression such as "Friday" looks. */
    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** What a named part of the pattern took, or {@link PatternMatcher#NONE}. */
    int capture(int slot);

    /** The day of publication. */
    LocalDate reference();

    /** The last date that the text named before, or null. */
    @Nullable
    Moment anchor();

    /** The last date that the text named in the sentences right before, or null. */
    @Nullable
    Moment nearAnchor();

    /** The year that the sentence begins with, "In 1995, ...", or null. */
    @Nullable
    Moment openingYear();

    /** The last period that the text reported figures of, or null. */
    @Nullable
    Moment period();

    /** What the verbs around say. */
    Tense tense();
}
