package dev.dateline.ingest;

import dev.dateline.article.Article;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are articles: {@code {"id", "url", "source", "title", "text", "published", "language"}}. Only text and published
 * are required; the id defaults to the URL, else to a hash of the text. {@code {"id": "...", "withdrawn": true}} withdraws an
 * article. Other fields are ignored.
 */
public final class ArticleFormat implements LineFormat<ArticleUpdate> {

    private static final Set<String> FIELDS =
            Set.of("id", "url", "source", "title", "text", "published", "language", "withdrawn");

    @Override
    public ArticleUpdate read(String json) throws BadLineException {
        JsonFields fields = JsonFields.read(json, FIELDS);
        String url = fields.optional("url");
        String given = fields.optional("id");
        String id = given != null ? given : url;
        if (fields.isTrue("withdrawn")) {
            return withdrawal(id);
        }
        String text = fields.required("text");
        String language = fields.optional("language");
        return new ArticleUpdate.Version(new Article(
                id != null ? id : TextHash.of(text),
                url,
                fields.optional("source"),
                fields.optional("title"),
                text,
                PublicationText.read("published", fields.required("published")),
                language != null ? language : Article.DEFAULT_LANGUAGE));
    }

    private static ArticleUpdate withdrawal(@Nullable String id) throws BadLineException {
        if (id == null) {
            throw new BadLineException("no \"id\" of the article to withdraw");
        }
        return new ArticleUpdate.Withdrawal(id);
    }
}
