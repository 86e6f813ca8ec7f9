package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.DateTimeException;
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
                publication(fields.required("published")),
                language != null ? language : Article.DEFAULT_LANGUAGE));
    }

    private static ArticleUpdate withdrawal(@Nullable String id) throws BadLineException {
        if (id == null) {
            throw new BadLineException("no \"id\" of the article to withdraw");
        }
        return new ArticleUpdate.Withdrawal(id);
    }

    private static Publication publication(String published) throws BadLineException {
        try {
            return Publication.parse(rfc3339(published.strip()));
        } catch (DateTimeException e) {
            throw new BadLineException("no readable date in \"published\": \"" + shortened(published)
                    + "\" is neither YYYY-MM-DD nor an RFC 3339 time");
        }
    }

    /** RFC 3339 allows a space before the time, and the second 60, which Java's ISO 8601 does not know. */
    private static String rfc3339(String published) {
        if (published.length() < 19 || (published.charAt(10) != ' ' && !published.startsWith("60", 17))) {
            return published;
        }
        String second = published.startsWith("60", 17) ? "59" : published.substring(17, 19);
        return published.substring(0, 10) + 'T' + published.substring(11, 17) + second + published.substring(19);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
