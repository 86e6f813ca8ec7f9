package dev.dateline.event;

/** Hears what becomes of each trigger that stands in a text. */
interface Trace {

    /** Hears nothing: for extraction. */
    Trace SILENT = (text, first, end, rule, reason) -> {};

    /**
     * A trigger's words gave no event.
     *
     * @param text the article
     * @param first first token of the words
     * @param end token after them
     * @param rule the rule whose words they are
     * @param reason why not
     */
    void dropped(ArticleText text, int first, int end, TriggerRule rule, String reason);
}
