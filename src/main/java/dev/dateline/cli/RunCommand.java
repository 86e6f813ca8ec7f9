package dev.dateline.cli;

import dev.dateline.event.EventExtractor;
import dev.dateline.stream.ApplicationOptions;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineApplication;
import dev.dateline.stream.TopicPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline run}: the topology on a Kafka cluster. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Keeps topic timeline true to topic articles, until Ctrl-C. Start as many as you like: they share the work.",
            "Makes the topics articles, mentions, timeline and articles-rejected where they are missing."
        },
        footerHeading = "%nExample:%n",
        footer = "  dateline run --bootstrap-server localhost:9092 --state-dir /var/lib/dateline --health-port 8081")
final class RunCommand implements Callable<Integer> {

    private static final Duration CHECK = Duration.ofMillis(200);
    private static final int DEFAULT_PARTITIONS = 6;
    private static final int DEFAULT_STORE_MEMORY_MB = 128;
    private static final int LEAST_STORE_MEMORY_MB = 16;
    private static final long MB = 1024 * 1024;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private KafkaOptions kafka;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "" + DEFAULT_PARTITIONS,
            description =
                    "Partitions of topics that are made: how many threads can share the work. Default: ${DEFAULT-VALUE}.")
    private int partitions;

    @Option(
            names = "--replication-factor",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Copies of topics that are made; 3 on a cluster that is to outlive a node. Default: ${DEFAULT-VALUE}.")
    private int replicationFactor;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            description = "Where the state stores lie; lost ones are restored from Kafka. Default: "
                    + TimelineApplication.DEFAULT_STATE_DIRECTORY + " in the working directory.")
    private @Nullable Path stateDirectory;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads of this process. Default: one a core, four at most.")
    private @Nullable Integer threads;

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            description = "Answer GET /health/live and /health/ready on this port: 200 or 503.")
    private @Nullable Integer healthPort;

    @Option(
            names = "--store-memory",
            paramLabel = "MB",
            defaultValue = "" + DEFAULT_STORE_MEMORY_MB,
            description = "Memory outside the heap for all stores of this process together. Default: ${DEFAULT-VALUE}.")
    private int storeMemory;

    @Mixin
    private MaxArticleOption maxArticle;

    @Mixin
    private HorizonOption horizon;

    @Mixin
    private LexiconOption lexicon;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (partitions < 1 || replicationFactor < 1 || (threads != null && threads < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--partitions, --replication-factor and --threads are at least 1");
        }
        if (storeMemory < LEAST_STORE_MEMORY_MB) {
            throw new ParameterException(spec.commandLine(), "--store-memory is at least " + LEAST_STORE_MEMORY_MB);
        }
        ApplicationOptions options = new ApplicationOptions(
                new TopicPlan(partitions, replicationFactor), maxArticle.length(), storeMemory * MB, horizon.horizon());
        KafkaLogs.withoutConnections();
        KafkaSettings settings = settings();
        EventExtractor extractor = lexicon.load().extractor();
        try (StopSignal stop = StopSignal.open();
                TimelineApplication application = TimelineApplication.start(settings, options, extractor::extract)) {
            if (healthPort == null) {
                return attend(application, settings, stop);
            }
            try (HealthServer health = HealthServer.start(healthPort, application::isLive, application::isReady)) {
                console.err().println("health checks on port " + health.port());
                return attend(application, settings, stop);
            }
        }
    }

    private KafkaSettings settings() throws IOException {
        KafkaSettings settings = kafka.settings(console.environment());
        if (stateDirectory != null) {
            settings = settings.with("state.dir", stateDirectory.toString());
        }
        return threads == null ? settings : settings.with("num.stream.threads", threads.toString());
    }

    private int attend(TimelineApplication application, KafkaSettings settings, StopSignal stop) {
        boolean told = false;
        while (!stop.await(CHECK)) {
            String failure = application.failure();
            if (failure != null) {
                console.error(failure);
                return Dateline.FAILED;
            }
            if (!told && application.isReady()) {
                console.err().println("running on " + settings.bootstrapServers() + "; Ctrl-C ends");
                told = true;
            }
        }
        return Dateline.OK;
    }
}
