package dev.dateline.ingest;

import java.time.LocalDate;

/**
 * A text whose date expressions are asked for.
 *
 * @param id what the answer is to carry
 * @param text the text
 * @param reference the day from which "yesterday" counts
 */
public record DatedText(String id, String text, LocalDate reference) {}
