package dev.dateline.event;

/**
 * Words that a trigger names and that give no event of their own.
 *
 * @param rule id of the trigger's rule; empty for a phrase of no rule
 * @param words the words in the text; empty where the whole text is meant
 * @param reason why not
 */
public record DroppedTrigger(String rule, String words, DropReason reason) {}
