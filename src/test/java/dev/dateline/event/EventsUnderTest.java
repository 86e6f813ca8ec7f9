package dev.dateline.event;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The events of made texts, as the tests of parties write them: {@code "ATTACK KEN+MLI, ARREST TCD"}. */
final class EventsUnderTest {

    private static final EventExtractor EXTRACTOR = load();

    private EventsUnderTest() {}

    private static EventExtractor load() {
        try {
            return Lexicon.load("en").extractor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<EventMention> extract(Article article) {
        return EXTRACTOR.extract(article);
    }

    static String parties(String text) {
        return shown(Article.of("a", text, Publication.on(LocalDate.of(2025, 6, 19))));
    }

    static String shown(Article article) {
        return extract(article).stream()
                .map(mention -> mention.type() + " "
                        + mention.participants().stream().map(Participant::id).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }
}
