package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.Lexicon;
import dev.dateline.stream.ApplicationOptions;
import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.IdentityApplication;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineApplication;
import dev.dateline.stream.TopicNames;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.Topics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The topology on a node in this process against an identity topology under the same properties: articles a second with one thread and
 * with two, how long an article takes to its entry at a steady rate, how fast state is restored, and the heap that it takes.
 *
 * <p>{@code EndToEnd FOLDER [ARTICLES [ROUNDS]]} writes {@code end-to-end.md}, {@code .json} and {@code .svg} there. The variants take
 * turns, so that what slows the machine slows them alike.
 */
public final class EndToEnd {

    private static final int PARTITIONS = 4;
    private static final int RATE = 200;
    private static final int LATENCY_ARTICLES = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final EmbeddedKafka kafka;
    private final Path folder;
    private final EventExtractor extractor;
    private final NewsArticles news;
    private final ApplicationOptions options = ApplicationOptions.of(TopicPlan.singleNode(PARTITIONS));
    private final Map<String, List<Double>> figures = new TreeMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int runs;

    private EndToEnd(EmbeddedKafka kafka, Path folder) throws IOException {
        this.kafka = kafka;
        this.folder = folder;
        extractor = Lexicon.load("en").extractor();
        news = NewsArticles.load();
    }

    /** @param args folder of the report, articles of a run (8,000), runs of each variant (2) */
    public static void main(String[] args) throws Exception {
        Path report = Files.createDirectories(Path.of(args[0]));
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 8_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        try (TemporaryFolder folder = TemporaryFolder.create("end-to-end");
                EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            EndToEnd bench = new EndToEnd(kafka, folder.path());
            bench.run(articles, rounds);
            new Report("End to end", bench.description(articles), bench.figures).write(report, "end-to-end", "/s");
        }
    }

    private List<String> description(int articles) {
        return List.of(
                "articles: " + articles + ", " + news.source() + ", " + news.meanLength() + " characters each",
                "partitions: " + PARTITIONS + "; exactly once; broker, producer, reader and topology in one process");
    }

    private void run(int articles, int rounds) throws Exception {
        kafka.createTopics(options.topics().topics(TopicNames.USUAL));
        publish(articles);
        identity(1);
        dateline(1, false);
        figures.clear();
        for (int round = 0; round < rounds; round++) {
            add("identity, 1 thread: records/s", articles / identity(1));
            add("dateline, 1 thread: articles/s", articles / dateline(1, round == 0));
            add("identity, 2 threads: records/s", articles / identity(2));
            add("dateline, 2 threads: articles/s", articles / dateline(2, false));
        }
        latency();
    }

    private void add(String name, double value) {
        out.printf("%s %.1f%n", name, value);
        figures.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    private void publish(int articles) {
        try (ArticleProducer producer = ArticleProducer.open(KafkaSettings.of(kafka.bootstrapServers()))) {
            for (int i = 0; i < articles; i++) {
                producer.send(news.article(i));
            }
            producer.flush();
        }
    }

    /** Settings of a run of its own: its own application, topics and state. */
    private KafkaSettings settings(int threads) {
        String generation = "run" + runs++;
        return KafkaSettings.of(kafka.bootstrapServers())
                .with(KafkaSettings.GENERATION, generation)
                .with("num.stream.threads", Integer.toString(threads))
                .with("state.dir", folder.resolve(generation).toString());
    }

    /** Seconds that the identity topology takes for all articles, from its first commit on. */
    private double identity(int threads) throws Exception {
        KafkaSettings settings = settings(threads);
        kafka.createTopics(options.topics().topics(TopicNames.of(settings)));
        try (IdentityApplication application = new IdentityApplication(settings, options);
                Progress progress = new Progress(settings, List.of(Topics.ARTICLES))) {
            double seconds = progress.await(application::isRunning);
            add("identity, " + threads + named(threads) + ": CPU of the stream threads, s", StreamThreads.cpuSeconds());
            return seconds;
        }
    }

    /** Seconds that the topology takes for all articles, to the end of the second hop. */
    private double dateline(int threads, boolean restore) throws Exception {
        KafkaSettings settings = settings(threads);
        double seconds;
        List<String> sources = List.of(Topics.ARTICLES, TopicNames.of(settings).mentions());
        try (TimelineApplication application = TimelineApplication.start(settings, options, extractor::extract);
                Progress progress = new Progress(settings, sources)) {
            seconds = progress.await(application::isReady);
            add("dateline, " + threads + named(threads) + ": CPU of the stream threads, s", StreamThreads.cpuSeconds());
            if (restore) {
                add("heap in use after the run, broker included: MB", Heap.megabytes());
            }
        }
        if (restore) {
            restore(settings, TimelineApplication.DEFAULT_ID + "-run" + (runs - 1) + "-");
        }
        return seconds;
    }

    /** Starts with the state at hand, the first time to warm up, and then without: restoring takes at most as long as that start as a whole. */
    private void restore(KafkaSettings settings, String prefix) throws Exception {
        long entries = Changelogs.records(settings, prefix);
        start(settings);
        double with = start(settings);
        double without =
                start(settings.with("state.dir", folder.resolve("elsewhere").toString()));
        add("start with state: s", with);
        add("start without state: s", without);
        add("changelog records restored", (double) entries);
        add("restored, at least: records/s", entries / without);
    }

    private double start(KafkaSettings settings) throws InterruptedException {
        long begin = System.nanoTime();
        try (TimelineApplication application = TimelineApplication.start(settings, options, extractor::extract)) {
            if (!application.awaitRunning(PATIENCE)) {
                throw new IllegalStateException("not running: " + application.state());
            }
            return seconds(begin);
        }
    }

    private void latency() throws Exception {
        KafkaSettings settings = settings(1);
        try (TimelineApplication application = TimelineApplication.start(settings, options, extractor::extract);
                Progress progress = new Progress(
                        settings,
                        List.of(Topics.ARTICLES, TopicNames.of(settings).mentions()))) {
            progress.await(application::isReady);
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < LATENCY_ARTICLES; i++) {
                articles.add(news.article(10_000_000 + i));
            }
            new Latency(settings, RATE).measure(articles).forEach(this::add);
        }
    }

    private static String named(int threads) {
        return threads == 1 ? " thread" : " threads";
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
