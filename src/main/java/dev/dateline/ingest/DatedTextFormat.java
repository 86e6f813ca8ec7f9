package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.DateTimeException;
import java.util.Set;

/**
 * Lines that ask for the date expressions of a text: {@code {"id", "text", "reference", "language"}}. An article's line does
 * too: its "published" is the reference where none is given. Of a time with an offset, the day is that at the offset. Without a
 * language, the text is English.
 */
public final class DatedTextFormat implements LineFormat<DatedText> {

    private static final Set<String> FIELDS = Set.of("id", "text", "reference", "published", "language");

    @Override
    public DatedText read(String json) throws BadLineException {
        JsonFields fields = JsonFields.read(json, FIELDS);
        String id = fields.required("id");
        String text = fields.required("text");
        String reference = fields.optional("reference");
        String published = fields.optional("published");
        String day = reference != null ? reference : published != null ? published : fields.required("reference");
        try {
            String language = fields.optional("language");
            return new DatedText(
                    id,
                    text,
                    Publication.parse(day.strip()).day(),
                    language == null ? Article.DEFAULT_LANGUAGE : language);
        } catch (DateTimeException e) {
            throw new BadLineException("no readable date in \"reference\": \"" + day + "\"");
        }
    }
}
