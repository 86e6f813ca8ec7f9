package dev.dateline.cli;

import dev.dateline.ingest.ArticleFormat;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.JsonLines;
import dev.dateline.ingest.Line;
import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.KafkaSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline produce}: articles into topic {@code articles}. */
@Command(
        name = "produce",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Writes articles to topic articles.",
            "Reads lines {\"id\", \"url\", \"source\", \"title\", \"text\", \"published\", \"language\"}; only text and"
                    + " published (a date or an RFC 3339 time) are required, the id defaults to the URL, else to a hash of the"
                    + " text. An article with a known id replaces the earlier version; a line {\"id\": \"...\","
                    + " \"withdrawn\": true} withdraws it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline produce --bootstrap-server localhost:9092 articles/ more.jsonl.gz",
            "  dateline produce --bootstrap-server localhost:9092 --withdraw harbour-0620-ferry",
            "  dateline produce --bootstrap-server localhost:9092 --feed https://news.example/rss.xml --every 300"
        })
final class ProduceCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private KafkaOptions kafka;

    @Option(names = "--samples", description = "Write the sample articles that come with Dateline.")
    private boolean samples;

    @Option(
            names = "--withdraw",
            paramLabel = "ID",
            arity = "1..*",
            description = "Withdraw these articles: what only they said goes from the timeline.")
    private List<String> withdraw = new ArrayList<>();

    @Mixin
    private FeedInputs feeds;

    @Mixin
    private InputFiles inputs;

    private long withdrawn;

    ProduceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        feeds.check();
        if (!feeds.areFollowed()) {
            return produce(pause -> true);
        }
        try (StopSignal stop = StopSignal.open(feeds::stop)) {
            return produce(stop::await);
        }
    }

    private int produce(Predicate<Duration> ended) throws IOException {
        KafkaLogs.withoutConnections();
        KafkaSettings settings = kafka.settings(console.environment());
        Progress progress = new Progress(console, "article");
        try (ArticleProducer producer = ArticleProducer.open(settings)) {
            for (String id : withdraw) {
                producer.withdraw(id);
                withdrawn++;
            }
            if (samples) {
                try (JsonLines<ArticleUpdate> lines = Samples.open()) {
                    send(lines, producer, progress);
                }
            }
            if (!inputs.isEmpty() || (!samples && withdraw.isEmpty() && feeds.isEmpty())) {
                try (JsonLines<ArticleUpdate> lines = inputs.open(console, new ArticleFormat())) {
                    send(lines, producer, progress);
                }
            }
            feeds.read(
                    lines -> {
                        lines.forEach(line -> send(line, producer, progress));
                        producer.flush();
                        rejectRefused(producer, progress);
                    },
                    ended);
            producer.flush();
            rejectRefused(producer, progress);
        }
        progress.finish(withdrawn == 0 ? "" : withdrawn + " withdrawn");
        return progress.exitCode();
    }

    /** One article that is too large for the topic is no reason to keep back the rest. */
    private static void rejectRefused(ArticleProducer producer, Progress progress) {
        for (String refused = producer.takeRefused(); refused != null; refused = producer.takeRefused()) {
            progress.rejectDone(refused);
        }
    }

    private void send(JsonLines<ArticleUpdate> lines, ArticleProducer producer, Progress progress) {
        for (Line<ArticleUpdate> line = lines.next(); line != null; line = lines.next()) {
            send(line, producer, progress);
        }
    }

    private void send(Line<ArticleUpdate> line, ArticleProducer producer, Progress progress) {
        if (!(line instanceof Line.Read<ArticleUpdate> read)) {
            progress.reject(line.toString());
        } else if (read.value() instanceof ArticleUpdate.Version version) {
            producer.send(version.article());
            rejectRefused(producer, progress);
            progress.step();
        } else {
            producer.withdraw(read.value().id());
            withdrawn++;
        }
    }
}
