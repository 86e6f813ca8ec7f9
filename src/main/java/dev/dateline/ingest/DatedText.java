package dev.dateline.ingest;

import java.time.LocalDate;

/**
 * A text whose date expressions are asked for.
 *
 * @param id what the answer is to carry
 * @param text the text
 * @param reference the day from which "yesterday" counts
 * @param language BCP 47 language tag of the text
 */
public record DatedText(String id, String text, LocalDate reference, String language) {}
