package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.article.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back to the beginning, and state that is not what this release keeps. */
@Tag("slow")
class ApplicationResetIT extends OneNodeTest {

    private static final ApplicationOptions OPTIONS = ApplicationOptions.of(TopicPlan.singleNode(3));

    @Test
    void afterAResetTheTimelineIsBuiltAnewAlsoWhereOldStateIsLeft() throws InterruptedException {
        List<Article> articles = new ArticleStream(5, 60).articles(200);
        KafkaSettings elsewhere = stateIn("elsewhere");
        try (TimelineApplication application = running(settings, OPTIONS)) {
            ClusterFixture.publish(settings, articles.subList(0, 150));
            ClusterFixture.awaitIdle(settings);
            assertThat(application.isReady()).isTrue();
            assertThatThrownBy(() -> ApplicationReset.open(settings))
                    .isInstanceOf(TopicException.class)
                    .hasMessageContaining("group dateline is at work");
        }
        work(elsewhere);

        try (ApplicationReset reset = ApplicationReset.open(settings)) {
            reset.steps().forEach(step -> step.action().run());
        }
        assertThat(folder.resolve("state")).isDirectoryNotContaining("glob:**/dateline");
        assertThat(ClusterFixture.timeline(settings)).isEmpty();

        ClusterFixture.publish(settings, articles.subList(150, 200));
        work(elsewhere);
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void aResetTakesBackAlsoWhatAnOpenTransactionHides() throws Exception {
        List<Article> articles = new ArticleStream(9, 60).articles(100);
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(OPTIONS.topics());
            leaveTransactionOpen(Topics.TIMELINE);
            ClusterFixture.publish(settings, articles);
            PipelineProgress progress = new PipelineProgress(admin, settings);
            try (TimelineApplication application = running(settings, OPTIONS)) {
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> progress.lag(Topics.ARTICLES) + progress.lag(Topics.MENTIONS) == 0);
                assertThat(application.failure()).isNull();
            }
            assumeThat(progress.heldBack(Topics.TIMELINE)).isPositive();

            try (ApplicationReset reset = ApplicationReset.open(settings)) {
                reset.steps().forEach(step -> step.action().run());
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> progress.heldBack(Topics.TIMELINE) == 0);
        }
        assertThat(ClusterFixture.timeline(settings)).isEmpty();
        work(settings);
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    /** As an instance that is killed does: what others commit after its begin is hidden until the cluster ends it. */
    private void leaveTransactionOpen(String topic) throws Exception {
        Map<String, Object> properties = Map.of(
                "bootstrap.servers",
                kafka.bootstrapServers(),
                "transactional.id",
                "killed",
                "transaction.timeout.ms",
                30_000);
        Producer<byte[], byte @Nullable []> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        for (int partition = 0; partition < OPTIONS.topics().partitions(); partition++) {
            producer.send(new ProducerRecord<>(topic, partition, new byte[] {1}, null))
                    .get();
        }
        producer.close(Duration.ZERO);
    }

    @Test
    void aResetThatWasInterruptedIsSeenAndCanBeFinished() throws InterruptedException {
        List<Article> articles = new ArticleStream(6, 60).articles(100);
        running(settings, OPTIONS).close();
        ClusterFixture.publish(settings, articles);
        work(settings);
        try (ApplicationReset reset = ApplicationReset.open(settings)) {
            reset.steps().stream().limit(4).forEach(step -> step.action().run());
        }
        assertThatThrownBy(() -> running(settings, OPTIONS))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("run `dateline reset` again");
        try (ApplicationReset reset = ApplicationReset.open(settings)) {
            reset.steps().forEach(step -> step.action().run());
        }
        work(settings);
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    /** In a process of its own, as an instance is: a producer waits for its topic beyond the end of the application. */
    @ParameterizedTest
    @ValueSource(strings = {Topics.TIMELINE, Topics.MENTIONS})
    void aTopicThatIsDeletedBesideItsStateIsSeenAndMadeAnewByAReset(String topic) throws Exception {
        List<Article> articles = new ArticleStream(8, 60).articles(100);
        Path log = folder.resolve("log");
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(OPTIONS.topics());
            try (ApplicationProcess application =
                    ApplicationProcess.start(kafka.bootstrapServers(), folder.resolve("state"), log)) {
                ClusterFixture.publish(settings, articles);
                ClusterFixture.awaitIdle(settings);
                admin.deleteTopics(List.of(topic)).all().get();
                application.awaitEnd();
            }
        }
        assertThat(Files.readString(log)).containsPattern("ended by .*topic.* was deleted while running");
        assertThatThrownBy(() -> running(settings, OPTIONS))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic " + topic + " is gone")
                .hasMessageContaining("`dateline reset`");
        try (ApplicationReset reset = onceTheFailedOneIsGivenUp()) {
            reset.steps().forEach(step -> step.action().run());
        }
        work(settings);
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateline-given-changelog", "dateline-resolution-changelog"})
    void aChangelogThatWasDeletedIsNotTakenForOneThatNeverWas(String changelog) throws Exception {
        List<Article> articles = new ArticleStream(10, 60).articles(100);
        running(settings, OPTIONS).close();
        ClusterFixture.publish(settings, articles);
        work(settings);
        try (Admin admin = settings.admin()) {
            admin.deleteTopics(List.of(changelog)).all().get();
            TopicSetup topics = new TopicSetup(admin);
            await().until(() -> topics.partitions(List.of(changelog)).isEmpty());
        }
        assertThatThrownBy(() -> running(settings, OPTIONS))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic " + changelog + " is gone")
                .hasMessageContaining("`dateline reset`");
        try (ApplicationReset reset = ApplicationReset.open(settings)) {
            reset.steps().forEach(step -> step.action().run());
        }
        work(settings);
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void stateInAnotherFormIsRefusedBeforeAnythingStarts() throws Exception {
        running(settings, OPTIONS).close();
        Map<String, Object> properties = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] ofAnotherForm = {ResolutionStore.FORMAT - 1, 1, 2, 3};
            producer.send(new ProducerRecord<>("dateline-resolution-changelog", 1, new byte[] {1}, ofAnotherForm))
                    .get();
        }
        assertThatThrownBy(() -> running(settings, OPTIONS))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("the state in dateline-resolution-changelog is in form "
                        + (ResolutionStore.FORMAT - 1) + ", this release keeps it in form " + ResolutionStore.FORMAT)
                .hasMessageContaining("`dateline reset`");
    }

    @Test
    void aGenerationBuildsItsTimelineBesideTheUsualOne() throws InterruptedException {
        List<Article> articles = new ArticleStream(7, 60).articles(100);
        running(settings, OPTIONS).close();
        ClusterFixture.publish(settings, articles);
        work(settings);
        KafkaSettings second = settings.with(KafkaSettings.GENERATION, "2");
        work(second);
        assertThat(TopicNames.of(second).timeline()).isEqualTo("timeline-2");
        assertThat(ClusterFixture.timeline(second)).isEqualTo(ClusterFixture.timeline(settings));
        assertThat(ClusterFixture.timeline(second)).isEqualTo(ArticleStream.timeline(articles));
    }

    private ApplicationReset onceTheFailedOneIsGivenUp() {
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(TopicException.class)
                .until(() -> ApplicationReset.open(settings), opened -> true);
    }

    private void work(KafkaSettings chosen) throws InterruptedException {
        try (TimelineApplication application = running(chosen, OPTIONS)) {
            ClusterFixture.awaitIdle(chosen);
            assertThat(application.failure()).isNull();
        }
    }
}
