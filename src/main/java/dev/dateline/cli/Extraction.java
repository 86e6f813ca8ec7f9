package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.ingest.Line;
import dev.dateline.ingest.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extraction line by line: an article that it fails at is one error, and the rest goes on. */
final class Extraction {

    private final EventExtractor extractor;
    private final Progress progress;

    Extraction(EventExtractor extractor, Progress progress) {
        this.extractor = extractor;
        this.progress = progress;
    }

    /** The events of an article; null if extraction fails at it, which is told as an error. */
    @Nullable
    List<EventMention> of(Article article, Origin origin) {
        try {
            List<EventMention> mentions = extractor.extract(article);
            progress.step();
            return mentions;
        } catch (RuntimeException | StackOverflowError e) {
            progress.reject(new Line.Unreadable<>(origin, "extraction fails at this article: " + e).toString());
            return null;
        }
    }
}
