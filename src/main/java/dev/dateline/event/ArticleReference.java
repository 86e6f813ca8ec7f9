package dev.dateline.event;

import dev.dateline.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of its article.
 *
 * @param id article id
 * @param source the outlet, or null if unknown
 * @param url where it can be read, or null if unknown
 * @param published when it was published
 * @param fingerprint MinHash of the text, by which near-copies are told, or 0 if unknown
 */
public record ArticleReference(
        String id, @Nullable String source, @Nullable String url, Publication published, long fingerprint) {}
