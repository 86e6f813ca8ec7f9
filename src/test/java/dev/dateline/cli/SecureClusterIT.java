package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.stream.ApplicationOptions;
import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.PipelineProgress;
import dev.dateline.stream.ScriptedExtractor;
import dev.dateline.stream.TimelineApplication;
import dev.dateline.stream.TopicException;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.TopicSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AclBinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands against a node that wants TLS and a password, and grants each user only what it was given. */
@Tag("slow")
class SecureClusterIT {

    private static final ApplicationOptions OPTIONS = ApplicationOptions.of(TopicPlan.singleNode(1));

    @TempDir
    private static Path folder;

    private static SecureNode node;
    private static EmbeddedKafka kafka;
    private static KafkaSettings everything;
    private static Admin admin;

    @TempDir
    private Path state;

    private int articles;

    @BeforeAll
    static void start() throws Exception {
        node = SecureNode.create(folder);
        kafka = node.start();
        everything = KafkaSettings.ofFile(node.client("PLAIN", "admin", SecureNode.PASSWORD))
                .withBootstrapServers(kafka.bootstrapServers());
        admin = everything.admin();
        new TopicSetup(admin).prepare(OPTIONS.topics());
    }

    @AfterAll
    static void stop() {
        admin.close();
        kafka.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "SCRAM-SHA-256", "OAUTHBEARER"})
    void everyMechanismIsAMatterOfPropertiesAlone(String mechanism) throws IOException {
        Path config = node.client(mechanism, "admin", SecureNode.PASSWORD);
        CommandRun list = run(config, "rejected", "list");
        assertThat(list.exitCode()).describedAs(list.err()).isZero();
    }

    @Test
    void theEnvironmentSaysTheSameAsTheFile() throws IOException {
        Map<String, String> environment = node.environment("PLAIN", "admin", SecureNode.PASSWORD);
        CommandRun list =
                CommandRun.of(environment, "", "rejected", "list", "--bootstrap-server", kafka.bootstrapServers());
        assertThat(list.exitCode()).describedAs(list.err()).isZero();
    }

    /** The table of docs/operations.md: with all of its rights a command works, without any one of them it does not. */
    @ParameterizedTest
    @ValueSource(strings = {"run", "produce", "watch", "rejected list", "rejected replay", "reset"})
    void aCommandNeedsTheRightsOfTheTableAndEachOfThem(String command) throws Exception {
        List<AclBinding> rights = RightsTable.read().of(command, SecureNode.USER);
        assertThat(rights).isNotEmpty();
        prepare(command);
        node.grant(admin, rights);
        for (AclBinding right : rights) {
            node.revoke(admin, right);
            assertThat(failure(command))
                    .describedAs("%s without %s", command, right)
                    .isNotNull();
            node.grant(admin, List.of(right));
        }
        assertThat(failure(command)).isNull();
        node.revokeAll(admin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a\" password=\"s3cr3t-word\";",
                "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a\" password=s3cr3t-word",
                "sasl.jaas.config=s3cr3t-word",
                "sasl.jaas.config=PlainLoginModule s3cr3t-word=;",
                "ssl.truststore.password=s3cr3t-word",
                "ssl.key.password=s3cr3t-word",
                "sasl.mechanism=s3cr3t"
            })
    void whatIsWrongIsSaidWithoutTheSecret(String line) throws IOException {
        Path config = node.client("PLAIN", "admin", SecureNode.PASSWORD);
        Files.writeString(config, Files.readString(config) + line + "\n");
        CommandRun list = run(config, "rejected", "list");
        if (list.exitCode() != 0) {
            assertThat(list.err().lines()).describedAs(list.err()).hasSize(1);
            assertThat(list.err()).startsWith("dateline: ").doesNotContain("s3cr3t-word", SecureNode.PASSWORD);
        }
    }

    /** What a command has something to do with. */
    private void prepare(String command) throws InterruptedException {
        if (command.equals("run") || command.equals("rejected replay") || command.equals("reset")) {
            try (TimelineApplication application = TimelineApplication.start(
                    everything.with("state.dir", state.toString()), OPTIONS, new ScriptedExtractor())) {
                assertThat(application.awaitRunning(Duration.ofSeconds(60))).isTrue();
                work(application);
            }
        }
    }

    /** Why the command fails, or null if it does not. */
    private @Nullable String failure(String command) throws Exception {
        Path config = node.client("SCRAM-SHA-256", SecureNode.USER, SecureNode.PASSWORD);
        if (command.equals("run")) {
            return failureOfRun(KafkaSettings.ofFile(config).withBootstrapServers(kafka.bootstrapServers()));
        }
        CommandRun run =
                switch (command) {
                    case "produce" -> run(config, "produce", "--samples");
                    case "watch" -> run(config, "watch", "--once");
                    case "rejected list" -> run(config, "rejected", "list");
                    case "rejected replay" -> run(config, "rejected", "replay", "--all");
                    default -> run(config, "reset", "--execute", "--state-dir", state.toString());
                };
        assertThat(run.err()).doesNotContain(SecureNode.PASSWORD);
        return run.exitCode() == 0 ? null : run.err();
    }

    private @Nullable String failureOfRun(KafkaSettings settings) throws IOException, InterruptedException {
        // A folder for each: one that failed may not have closed its stores yet.
        Path fresh = Files.createTempDirectory(state, "run");
        KafkaSettings located = settings.with("state.dir", fresh.toString());
        try (TimelineApplication application = TimelineApplication.start(located, OPTIONS, new ScriptedExtractor())) {
            work(application);
            return application.failure();
        } catch (KafkaException | TopicException e) {
            return e.getMessage();
        }
    }

    /** One article that is taken and one that is not, until both are done with or the application gives up. */
    private void work(TimelineApplication application) {
        try (ArticleProducer producer = ArticleProducer.open(everything)) {
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(articles++);
            producer.send(Article.of("taken-" + articles, "CALL OCCURRED " + day + " CHN RUS", Publication.on(day)));
            producer.send(Article.of("failing-" + articles, "FAIL", Publication.on(day)));
            producer.flush();
        }
        PipelineProgress progress = new PipelineProgress(admin, everything);
        await().atMost(Duration.ofSeconds(90)).until(() -> application.failure() != null || progress.isIdle());
    }

    private static CommandRun run(Path config, String... command) {
        String[] arguments = new String[command.length + 4];
        System.arraycopy(command, 0, arguments, 0, command.length);
        arguments[command.length] = "--bootstrap-server";
        arguments[command.length + 1] = kafka.bootstrapServers();
        arguments[command.length + 2] = "--config";
        arguments[command.length + 3] = config.toString();
        return CommandRun.of("", arguments);
    }
}
