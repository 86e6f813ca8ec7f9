package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.article.Article;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application at random moments while it works, and compares the timeline with that of an undisturbed run. Another number of kills:
 * {@code -Ddateline.kills=50}; another run of moments: {@code -Ddateline.seed=7}.
 */
@Tag("slow")
class CrashIT {

    private static final int KILLS = Integer.getInteger("dateline.kills", 3);
    private static final long SEED = Long.getLong("dateline.seed", 1);
    private static final int ARTICLES_PER_KILL = 1000;
    private static final Path LOG = Path.of("target", "crash-test.log");

    @TempDir
    private Path folder;

    @Test
    void killsAtRandomMomentsLoseAndDoubleNothing() throws Exception {
        Files.deleteIfExists(LOG);
        List<Article> articles = new ArticleStream(SEED, 400).articles((KILLS + 1) * ARTICLES_PER_KILL);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            KafkaSettings settings = KafkaSettings.of(kafka.bootstrapServers());
            try (Admin admin = settings.admin()) {
                new TopicSetup(admin).prepare(TopicPlan.singleNode(3));
                ClusterFixture.publish(settings, articles);
                workWithKills(kafka, new PipelineProgress(admin, settings), articles.size());
            }
            assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
            assertThat(Files.readString(LOG)).describedAs("what a restart says").doesNotContain("corrupted", "\tat ");
        }
    }

    private void workWithKills(EmbeddedKafka kafka, PipelineProgress progress, int articles) throws Exception {
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            long left = articles - (long) ((kill - random.nextDouble()) * ARTICLES_PER_KILL);
            try (ApplicationProcess process = ApplicationProcess.start(kafka.bootstrapServers(), folder, LOG)) {
                await().atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> progress.lag(Topics.ARTICLES) <= left);
                assertThat(process.isAlive()).isTrue();
                process.kill();
            }
        }
        assertThat(progress.isIdle())
                .describedAs("all done before the last kill")
                .isFalse();
        try (ApplicationProcess process = ApplicationProcess.start(kafka.bootstrapServers(), folder, LOG)) {
            await().atMost(Duration.ofMinutes(5)).until(progress::isIdle);
            assertThat(process.isAlive()).isTrue();
        }
    }
}
