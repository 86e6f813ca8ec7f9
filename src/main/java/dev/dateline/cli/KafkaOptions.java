package dev.dateline.cli;

import dev.dateline.stream.KafkaSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command reaches Kafka. */
final class KafkaOptions {

    private static final String BOOTSTRAP_VARIABLE = KafkaSettings.ENVIRONMENT_PREFIX + "BOOTSTRAP_SERVERS";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--bootstrap-server",
            paramLabel = "HOST:PORT",
            description =
                    "Where Kafka is; several with commas between. Also $DATELINE_BOOTSTRAP_SERVERS or in the --config.")
    private @Nullable String bootstrapServer;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "A Java properties file with any Kafka property, such as security.protocol; the prefixes producer.,"
                        + " consumer. and admin. mean one kind of client only.",
                "An environment variable DATELINE_SECURITY_PROTOCOL comes before it."
            })
    private @Nullable Path config;

    @Option(
            names = "--generation",
            paramLabel = "NAME",
            description =
                    "Work with the topics of a timeline that is built anew beside the usual one: timeline-NAME and so"
                            + " on. Also $DATELINE_GENERATION. Default: none.")
    private @Nullable String generation;

    /** Whether the command line says where Kafka is; the environment does not count. */
    boolean isGiven() {
        return bootstrapServer != null || config != null;
    }

    /**
     * The settings from the file, the environment and the options, the later before the earlier.
     *
     * @throws ParameterException if none says where Kafka is, or a generation has no name that topics can have
     */
    KafkaSettings settings(Map<String, String> environment) throws IOException {
        KafkaSettings settings = KafkaSettings.ofEnvironment(withoutOurOwn(environment));
        if (config != null) {
            settings = KafkaSettings.ofFile(config).overriddenBy(settings);
        }
        if (bootstrapServer != null) {
            settings = settings.withBootstrapServers(bootstrapServer);
        }
        if (generation != null) {
            settings = settings.with(KafkaSettings.GENERATION, generation);
        }
        if (!settings.hasTopicNames()) {
            throw new ParameterException(
                    spec.commandLine(), "--generation takes letters, digits, hyphens and underscores, 40 at most");
        }
        if (settings.bootstrapServers().startsWith("(")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Missing: where Kafka is. Give --bootstrap-server or set $" + BOOTSTRAP_VARIABLE);
        }
        return settings;
    }

    /** What begins like a Kafka property and is none: Kafka must not see the token. */
    private static Map<String, String> withoutOurOwn(Map<String, String> environment) {
        Map<String, String> rest = new TreeMap<>(environment);
        rest.remove(ServeCommand.TOKEN_VARIABLE);
        return rest;
    }
}
