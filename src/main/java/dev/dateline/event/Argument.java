package dev.dateline.event;

/**
 * Words that stand in a slot of a trigger.
 *
 * @param slot which
 * @param first first token
 * @param end token after the last
 */
record Argument(Slot slot, int first, int end) {}
