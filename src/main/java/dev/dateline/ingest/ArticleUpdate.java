package dev.dateline.ingest;

import dev.dateline.article.Article;

/** What a line says about an article: a version of it, the first or a later one, or that it is withdrawn. */
public sealed interface ArticleUpdate {

    /** The id of the article. */
    String id();

    /**
     * An article; it replaces an earlier one of the same id.
     *
     * @param article the article
     */
    record Version(Article article) implements ArticleUpdate {
        @Override
        public String id() {
            return article.id();
        }
    }

    /**
     * The end of an article: what only it said no longer holds.
     *
     * @param id the id of the article
     */
    record Withdrawal(String id) implements ArticleUpdate {}
}
