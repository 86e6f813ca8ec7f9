package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.event.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What articles tell, for benchmarks of what comes after extraction. */
final class NewsMentions {

    private NewsMentions() {}

    static List<EventMention> of(List<Article> articles) {
        EventExtractor extractor = extractor();
        return articles.stream()
                .flatMap(article -> extractor.extract(article).stream())
                .toList();
    }

    static EventExtractor extractor() {
        try {
            return Lexicon.load("en").extractor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
