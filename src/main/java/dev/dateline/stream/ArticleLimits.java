package dev.dateline.stream;

import dev.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What an article may be at most. One beyond it is not taken, by the topology nor where the timeline is made without Kafka.
 *
 * @param maxLength longest text, in chars
 */
public record ArticleLimits(int maxLength) {

    /** Id, address, source and title are in every mention, and so many times in an entry. */
    private static final int MAX_NAME_LENGTH = 2000;

    /** @throws RejectedException if the article is beyond them */
    public void check(Article article) throws RejectedException {
        if (article.text().length() > maxLength) {
            throw new RejectedException(
                    RejectionReason.TOO_LONG,
                    "a text of " + article.text().length() + " characters; at most " + maxLength + " are taken");
        }
        checkName("id", article.id());
        checkName("url", article.url());
        checkName("source", article.source());
        checkName("title", article.title());
    }

    private static void checkName(String field, @Nullable String value) throws RejectedException {
        if (value != null && value.length() > MAX_NAME_LENGTH) {
            throw new RejectedException(
                    RejectionReason.TOO_LONG,
                    "its " + field + " has " + value.length() + " characters; at most " + MAX_NAME_LENGTH
                            + " are taken");
        }
    }
}
