package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.ingest.Line;
import dev.dateline.ingest.Origin;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Extraction of the articles of an input by all processors at once. What is to be done with each line is done by the caller's thread,
 * in the order of the lines. An article that extraction fails at is one error, and the rest goes on.
 */
final class Extraction implements AutoCloseable {

    /** How many articles a processor is given ahead. */
    private static final int AHEAD = 8;

    /** How many characters all of them are given ahead, save one longer article. */
    private static final int MOST_CHARACTERS = 4_000_000;

    /** What is to be done with a line. */
    interface Step {
        void run() throws IOException;
    }

    /** What is to be done with the events of an article. */
    interface Found {
        void take(List<EventMention> mentions) throws IOException;
    }

    private final EventExtractor extractor;
    private final Progress progress;
    private final int most;
    private final ExecutorService workers;
    private final Deque<Step> pending = new ArrayDeque<>();
    private long characters;

    Extraction(EventExtractor extractor, Progress progress) {
        this.extractor = extractor;
        this.progress = progress;
        int processors = Runtime.getRuntime().availableProcessors();
        most = AHEAD * processors;
        workers = Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task, "extraction");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Extracts the events of an article; they are taken when all lines before are done. */
    void of(Article article, Origin origin, Found found) throws IOException {
        int length = article.text().length();
        while (!pending.isEmpty() && characters + length > MOST_CHARACTERS) {
            pending.removeFirst().run();
        }
        characters += length;
        CompletableFuture<List<EventMention>> mentions =
                CompletableFuture.supplyAsync(() -> extractor.extract(article), workers);
        then(() -> {
            characters -= length;
            take(mentions, origin, found);
        });
    }

    /** Does what needs no extraction when all lines before are done. */
    void then(Step step) throws IOException {
        pending.addLast(step);
        if (pending.size() > most) {
            pending.removeFirst().run();
        }
    }

    /** Waits until all lines so far are done. */
    void settle() throws IOException {
        while (!pending.isEmpty()) {
            pending.removeFirst().run();
        }
    }

    private void take(CompletableFuture<List<EventMention>> extracted, Origin origin, Found found) throws IOException {
        List<EventMention> mentions;
        try {
            mentions = extracted.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException || e.getCause() instanceof StackOverflowError) {
                String cause = "extraction fails at this article: " + e.getCause();
                progress.reject(new Line.Unreadable<>(origin, cause).toString());
                return;
            }
            throw e;
        }
        progress.step();
        found.take(mentions);
    }

    /** Gives up what is not yet done. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
