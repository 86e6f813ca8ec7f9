/**
 * Date expressions as TIMEX3 and as intervals of days. Knows words and calendars, not events.
 */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
