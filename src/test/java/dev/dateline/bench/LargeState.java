package dev.dateline.bench;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.Lexicon;
import dev.dateline.stream.ApplicationOptions;
import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineApplication;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TimelineReader;
import dev.dateline.stream.TopicNames;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole topology, broker included, as its state grows: after each step the articles so far, articles a second of that step, processor
 * time of the stream thread for one of them, the heap in use and the folder of the state; at last the entries that the timeline holds,
 * and how fast a start without state restores it.
 *
 * <p>{@code LargeState [ARTICLES [STEP]]}, 700,000 and 50,000 unless said: 900,000 entries of newswire, in half an hour. The heap is what
 * the JVM is given ({@code -Xmx512m}).
 */
public final class LargeState {

    private static final int PARTITIONS = 4;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final NewsArticles news = NewsArticles.load();
    private final EventExtractor extractor;
    private final ApplicationOptions options = ApplicationOptions.of(TopicPlan.singleNode(PARTITIONS));
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final KafkaSettings settings;
    private final Path states;

    private LargeState(EmbeddedKafka kafka, Path folder) throws IOException {
        extractor = Lexicon.load("en").extractor();
        states = folder.resolve("states");
        settings = KafkaSettings.of(kafka.bootstrapServers()).with("state.dir", states.toString());
    }

    /** @param args articles in all, and how many at a time */
    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 700_000;
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
        try (TemporaryFolder folder = TemporaryFolder.create("large-state");
                EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            LargeState bench = new LargeState(kafka, folder.path());
            kafka.createTopics(bench.options.topics().topics(TopicNames.USUAL));
            bench.grow(articles, step);
            bench.count();
            bench.restore();
        }
    }

    private void grow(int articles, int step) throws Exception {
        out.println("| articles | articles/s | stream thread, ms each | heap in use, MB | state on disk, MB |");
        out.println("|--:|--:|--:|--:|--:|");
        List<String> sources = List.of(Topics.ARTICLES, TopicNames.of(settings).mentions());
        try (TimelineApplication application = TimelineApplication.start(settings, options, extractor::extract);
                Progress progress = new Progress(settings, sources)) {
            progress.await(application::isReady);
            for (int from = 0; from < articles; from += step) {
                double cpu = StreamThreads.cpuSeconds();
                publish(from, from + step);
                double seconds = progress.await(() -> true);
                out.printf(
                        "| %,d | %,.0f | %.2f | %.0f | %.0f |%n",
                        from + step,
                        step / seconds,
                        1000 * (StreamThreads.cpuSeconds() - cpu) / step,
                        Heap.megabytes(),
                        size(states) / Heap.MEGABYTE);
            }
        }
    }

    private void publish(int from, int to) {
        try (ArticleProducer producer = ArticleProducer.open(settings)) {
            for (int i = from; i < to; i++) {
                producer.send(news.article(i));
            }
            producer.flush();
        }
    }

    private void count() throws InterruptedException {
        Set<Long> entries = new HashSet<>();
        try (TimelineReader reader = TimelineReader.open(settings)) {
            while (!reader.caughtUp()) {
                for (TimelineChange change : reader.poll(POLL)) {
                    // A number for an id, which a million of take less heap.
                    long id = Long.parseUnsignedLong(
                            change.id().substring(change.id().lastIndexOf('-') + 1), 32);
                    if (change.event() == null) {
                        entries.remove(id);
                    } else {
                        entries.add(id);
                    }
                }
            }
        }
        out.printf("entries: %,d%n", entries.size());
    }

    private void restore() throws Exception {
        long records = Changelogs.records(settings, TimelineApplication.DEFAULT_ID + "-");
        long begin = System.nanoTime();
        KafkaSettings elsewhere =
                settings.with("state.dir", states.resolveSibling("elsewhere").toString());
        try (TimelineApplication application = TimelineApplication.start(elsewhere, options, extractor::extract)) {
            if (!application.awaitRunning(PATIENCE)) {
                throw new IllegalStateException("not running: " + application.state());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.printf(
                    "changelog records: %,d, restored in %.1f s: at least %,.0f a second%n",
                    records, seconds, records / seconds);
            out.printf("heap in use after that: %.0f MB%n", Heap.megabytes());
        }
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
