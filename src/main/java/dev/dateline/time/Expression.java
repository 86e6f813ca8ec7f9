package dev.dateline.time;

import org.jspecify.annotations.Nullable;

/** A compiled expression of the value language of rule files, see docs/dates.md. */
@FunctionalInterface
interface Expression {

    /** Its value, or null where it has none: a part of the pattern that took nothing, a day that does not exist. */
    @Nullable
    Value in(Scope scope);
}
