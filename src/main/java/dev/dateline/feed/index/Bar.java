package dev.dateline.feed.index;

import java.time.LocalDate;

/**
 * A bar of a histogram: the entries whose first day is in it.
 *
 * @param start its first day
 * @param count number of entries
 * @param ahead how many of them are planned or proposed
 */
public record Bar(LocalDate start, long count, long ahead) {}
