package dev.dateline.event;

/**
 * Words that stand in a slot of a trigger.
 *
 * @param slot which
 * @param first first token
 * @param head token after the groups that stand there themselves
 * @param end token after what hangs on them by "of"
 */
record Argument(Slot slot, int first, int head, int end) {}
