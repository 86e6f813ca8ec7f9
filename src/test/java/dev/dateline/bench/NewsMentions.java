package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.event.Lexicon;
import dev.dateline.event.MentionCopy;
import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** What articles tell, for benchmarks of what comes after extraction. */
final class NewsMentions {

    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private NewsMentions() {}

    static List<EventMention> of(List<Article> articles) {
        EventExtractor extractor = extractor();
        return articles.stream()
                .flatMap(article -> extractor.extract(article).stream())
                .toList();
    }

    /** A mention as another article tells it some days later, of an event that is so many days later. */
    static EventMention later(EventMention mention, String article, long days) {
        ArticleReference told = mention.article();
        ArticleReference telling = new ArticleReference(
                article,
                told.source(),
                null,
                Publication.on(told.published().day().plusDays(days)),
                told.fingerprint() ^ (article.hashCode() * SPREAD));
        return MentionCopy.of(mention)
                .in(telling)
                .during(later(mention.days(), days))
                .mention();
    }

    private static EventDays later(EventDays days, long more) {
        LocalDate first = days.earliest().plusDays(more);
        LocalDate latest = days.latest();
        if (latest == null) {
            return EventDays.from(first);
        }
        LocalDate last = latest.plusDays(more);
        if (UndatedDays.isFresh(days)) {
            return UndatedDays.fresh(first);
        }
        return UndatedDays.isUncertain(days) && first.equals(last)
                ? UndatedDays.uncertain(first)
                : EventDays.between(first, last);
    }

    static EventExtractor extractor() {
        try {
            return Lexicon.load("en").extractor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
