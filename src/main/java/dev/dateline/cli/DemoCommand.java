package dev.dateline.cli;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.event.EventExtractor;
import dev.dateline.feed.FeedOptions;
import dev.dateline.feed.FeedServer;
import dev.dateline.feed.http.WebOptions;
import dev.dateline.stream.ApplicationOptions;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineApplication;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.TopicSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline demo}: everything in one process, on sample articles. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Starts a Kafka node and the topology in this process, plays sample articles in and shows the timeline as it"
                    + " grows, until Ctrl-C.",
            "+ an entry is new, ~ it changed (and what), - it is gone: withdrawn, or merged into another."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline demo --once",
            "  dateline demo --pace 0.5",
            "  dateline demo --kafka-only --kafka-port 9092"
        })
final class DemoCommand implements Callable<Integer> {

    private static final int PARTITIONS = 3;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--once", description = "Play all articles at once, print the timeline, sorted, and end.")
    private boolean once;

    @Option(
            names = "--kafka-only",
            description = "Start just the Kafka node with its topics, for run, produce and watch of other terminals.")
    private boolean kafkaOnly;

    @Option(
            names = "--pace",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Time between two articles. Default: ${DEFAULT-VALUE}.")
    private double pace;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            description = "Port of the live page. Default: 8080, or any that is free if that is taken.")
    private @Nullable Integer port;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            defaultValue = "0",
            description = "Port of the Kafka node, on this machine only. Default: any that is free.")
    private int kafkaPort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the data in this folder. Default: a temporary one, removed at the end.")
    private @Nullable Path data;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never; auto: on terminals, unless NO_COLOR is set.")
    private Colors color;

    @Mixin
    private LexiconOption lexicon;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (pace < 0) {
            throw new ParameterException(spec.commandLine(), "--pace is not negative");
        }
        KafkaLogs.forDemo();
        try (StopSignal stop = StopSignal.open();
                DemoFolder folder = DemoFolder.open(data)) {
            console.err().println("starting Kafka …");
            EmbeddedKafkaOptions options =
                    EmbeddedKafkaOptions.temporary().withPort(kafkaPort).withData(folder.kafka());
            try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
                KafkaSettings settings = KafkaSettings.of(kafka.bootstrapServers())
                        .with("state.dir", folder.state().toString());
                if (kafkaOnly) {
                    return kafkaOnly(settings, stop);
                }
                return withTopology(settings, stop);
            }
        }
    }

    private int kafkaOnly(KafkaSettings settings, StopSignal stop) throws IOException {
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(TopicPlan.singleNode(PARTITIONS));
        }
        console.print(settings.bootstrapServers());
        console.err().println("Kafka is ready at " + settings.bootstrapServers() + "; Ctrl-C ends");
        stop.await();
        return Dateline.OK;
    }

    private int withTopology(KafkaSettings settings, StopSignal stop) throws IOException {
        EventExtractor extractor = lexicon.load().extractor();
        ApplicationOptions options = ApplicationOptions.of(TopicPlan.singleNode(PARTITIONS));
        try (TimelineApplication application = TimelineApplication.start(settings, options, extractor::extract)) {
            DemoShow show = new DemoShow(console, color.on(console), settings, application, stop);
            int exitCode = show.awaitReady() ? play(show, settings) : Dateline.FAILED;
            String failure = application.failure();
            if (failure != null) {
                console.error(failure);
            }
            return exitCode;
        }
    }

    private int play(DemoShow show, KafkaSettings settings) throws IOException {
        if (once) {
            return show.once();
        }
        try (FeedServer page = page(settings)) {
            console.err().println("The timeline as a page: http://localhost:" + page.port());
            return show.live(Duration.ofMillis(Math.round(pace * 1000)));
        }
    }

    private FeedServer page(KafkaSettings settings) throws IOException {
        return port == null
                ? WebPage.startOnUsualPort(new FeedOptions(settings, WebOptions.local(WebPage.USUAL_PORT)))
                : WebPage.start(new FeedOptions(settings, WebOptions.local(port)));
    }
}
