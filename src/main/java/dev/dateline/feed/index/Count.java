package dev.dateline.feed.index;

/**
 * How many entries have a value.
 *
 * @param value the value
 * @param count number of entries, at least 1
 */
public record Count(String value, long count) {}
