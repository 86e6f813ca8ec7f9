package dev.dateline.ingest;

import dev.dateline.article.Article;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that ask for the date expressions of a text: {@code {"id", "text", "reference", "language"}}. An article's line does
 * too: its "published" is the reference where none is given, its id defaults as an article's does, and a withdrawal asks for
 * nothing. Of a time with an offset, the day is that at the offset. Without a language, the text is English.
 */
public final class DatedTextFormat implements LineFormat<Optional<DatedText>> {

    private static final Set<String> FIELDS =
            Set.of("id", "url", "text", "reference", "published", "language", "withdrawn");

    @Override
    public Optional<DatedText> read(String json) throws BadLineException {
        JsonFields fields = JsonFields.read(json, FIELDS);
        if (fields.isTrue("withdrawn")) {
            return Optional.empty();
        }
        String given = fields.optional("id");
        String id = given != null ? given : fields.optional("url");
        String text = fields.required("text");
        boolean isArticle = fields.optional("reference") == null && fields.optional("published") != null;
        String day = isArticle ? "published" : "reference";
        String language = fields.optional("language");
        return Optional.of(new DatedText(
                id != null ? id : TextHash.of(text),
                text,
                PublicationText.read(day, fields.required(day)).day(),
                language == null ? Article.DEFAULT_LANGUAGE : language));
    }
}
