package dev.dateline.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was published.
 *
 * @param id key of the article; a later version with the same id replaces this one
 * @param url where it can be read, or null if unknown
 * @param source the outlet that published it, or null if unknown
 * @param title headline, or null if there is none; it gives context, events are cited from {@code text} only
 * @param text the body; offsets of mentions are code points into it
 * @param published when it was published
 * @param language BCP 47 language tag of the text
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        String text,
        Publication published,
        String language) {

    /** The language taken where an article names none. */
    public static final String DEFAULT_LANGUAGE = "en";

    /** @throws IllegalArgumentException if the id or the text is blank */
    public Article {
        if (Objects.requireNonNull(id).isBlank()) {
            throw new IllegalArgumentException("article without id");
        }
        if (Objects.requireNonNull(text).isBlank()) {
            throw new IllegalArgumentException("article without text");
        }
        Objects.requireNonNull(published);
        Objects.requireNonNull(language);
    }

    /** An English article with nothing but what is required. */
    public static Article of(String id, String text, Publication published) {
        return new Article(id, null, null, null, text, published, DEFAULT_LANGUAGE);
    }
}
