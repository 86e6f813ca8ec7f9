package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import dev.dateline.stream.ArticleProducer;
import java.io.IOException;
import java.time.Duration;

/** Plays the sample articles in the order of their publication, a correction and a withdrawal among them. */
final class SamplePlayer {

    private final ArticleProducer producer;
    private final Duration pace;
    private final StopSignal stop;

    /** @param pace time between two articles */
    SamplePlayer(ArticleProducer producer, Duration pace, StopSignal stop) {
        this.producer = producer;
        this.pace = pace;
        this.stop = stop;
    }

    /** What is told of each article as it is sent. */
    interface Announcer {
        void announce(String what) throws IOException;
    }

    /** Sends them all, unless it is stopped before, and waits until Kafka has them. Returns how many. */
    int play(Announcer announcer) throws IOException {
        int played = 0;
        try (JsonLines<ArticleUpdate> lines = Samples.open()) {
            for (Line<ArticleUpdate> line = lines.next(); line != null; line = lines.next()) {
                if (!(line instanceof Line.Read<ArticleUpdate> read)) {
                    throw new IllegalStateException("sample articles: " + line);
                }
                if (played > 0 && !pace.isZero() && stop.await(pace)) {
                    return played;
                }
                announcer.announce(send(read.value()));
                played++;
            }
        }
        producer.flush();
        return played;
    }

    private String send(ArticleUpdate update) {
        if (update instanceof ArticleUpdate.Version version) {
            Article article = version.article();
            producer.send(article);
            return article.source() + ", " + article.published().day() + ": " + article.title();
        }
        producer.withdraw(update.id());
        return "withdrawn: " + update.id();
    }
}
