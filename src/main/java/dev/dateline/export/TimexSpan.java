package dev.dateline.export;

import dev.dateline.time.TimexType;

/**
 * A date expression with its place in the text.
 *
 * @param start its first code point
 * @param end the code point after its last
 * @param text the words, cut from the text
 * @param type its kind
 * @param value its TIMEX3 value
 */
public record TimexSpan(int start, int end, String text, TimexType type, String value) {}
