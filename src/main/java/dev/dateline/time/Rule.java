package dev.dateline.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule, compiled.
 *
 * @param name what its file calls it
 * @param slots names of the parts of its patterns that it captures
 * @param patterns what it matches, any of them
 * @param context what must and must not stand around
 * @param type the TIMEX3 type, or null where the value's kind says it
 * @param value gives the value; without one, the rule does not apply
 * @param days gives the event's days, or null where they are the value's own
 * @param period gives the period that figures after it are of, or null if it sets none
 * @param isAnchor whether "the following day" later in the text counts from it
 */
record Rule(
        String name,
        List<String> slots,
        List<Pattern> patterns,
        Context context,
        @Nullable TimexType type,
        ExpressionText value,
        @Nullable ExpressionText days,
        @Nullable ExpressionText period,
        boolean isAnchor) {

    /** Patterns of what stands around; those for what stands before are compiled from their end. */
    record Context(List<Pattern> after, List<Pattern> notAfter, List<Pattern> before, List<Pattern> notBefore) {

        boolean fits(PatternMatcher matcher, int first, int end) {
            return (after.isEmpty() || endsBefore(after, matcher, first))
                    && !endsBefore(notAfter, matcher, first)
                    && (before.isEmpty() || standsAt(before, matcher, end))
                    && !standsAt(notBefore, matcher, end);
        }

        private static boolean endsBefore(List<Pattern> patterns, PatternMatcher matcher, int first) {
            for (int i = 0; i < patterns.size(); i++) {
                if (matcher.endsBefore(patterns.get(i), first)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean standsAt(List<Pattern> patterns, PatternMatcher matcher, int end) {
            for (int i = 0; i < patterns.size(); i++) {
                if (matcher.standsAt(patterns.get(i), end)) {
                    return true;
                }
            }
            return false;
        }
    }
}
