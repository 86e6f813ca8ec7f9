package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The topology on a real node, exactly once. */
@Tag("slow")
class TimelineApplicationIT {

    private static final ApplicationOptions OPTIONS = ApplicationOptions.of(TopicPlan.singleNode(3));

    @TempDir
    private Path folder;

    private EmbeddedKafka kafka;
    private KafkaSettings settings;

    @BeforeEach
    void start() {
        kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary());
        settings = KafkaSettings.of(kafka.bootstrapServers())
                .with("state.dir", folder.resolve("state").toString());
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void turnsArticlesIntoTheTimeline() throws InterruptedException {
        List<Article> articles = new ArticleStream(1, 60).articles(300);
        try (TimelineApplication application = running(settings)) {
            ClusterFixture.publish(settings, articles);
            ClusterFixture.awaitIdle(settings);
            assertThat(application.isReady()).isTrue();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void aRestartInTheMiddleLosesAndDoublesNothing() throws InterruptedException {
        List<Article> articles = new ArticleStream(2, 60).articles(600);
        try (TimelineApplication first = running(settings)) {
            ClusterFixture.publish(settings, articles.subList(0, 400));
            assertThat(first.isLive()).isTrue();
        }
        try (TimelineApplication second = running(settings)) {
            ClusterFixture.publish(settings, articles.subList(400, 600));
            ClusterFixture.awaitIdle(settings);
            assertThat(second.failure()).isNull();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void anotherInstanceTakesOverWithinSecondsWithoutTheStateOfTheFirst() throws InterruptedException {
        List<Article> articles = new ArticleStream(3, 60).articles(400);
        KafkaSettings elsewhere =
                settings.with("state.dir", folder.resolve("other").toString());
        try (TimelineApplication first = running(settings)) {
            ClusterFixture.publish(settings, articles.subList(0, 200));
            ClusterFixture.awaitIdle(settings);
            assertThat(first.isReady()).isTrue();
        }
        try (TimelineApplication second = TimelineApplication.start(elsewhere, OPTIONS, new ScriptedExtractor())) {
            assertThat(second.awaitRunning(Duration.ofSeconds(10))).isTrue();
            ClusterFixture.publish(settings, articles.subList(200, 400));
            ClusterFixture.awaitIdle(settings);
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    /** As its metrics say: 128 MB in one cache for six stores, where each by itself would have 50 MB. */
    @Test
    void allStoresShareOneBoundedMemory() throws Exception {
        try (TimelineApplication application = running(settings)) {
            ClusterFixture.publish(settings, new ArticleStream(9, 60).articles(200));
            ClusterFixture.awaitIdle(settings);
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            Set<ObjectName> stores = beans.queryNames(
                    new ObjectName("kafka.streams:type=stream-state-metrics,rocksdb-state-id=*,*"), null);
            assertThat(stores).hasSize(6);
            for (ObjectName store : stores) {
                assertThat(beans.getAttribute(store, "block-cache-capacity"))
                        .isEqualTo(BigInteger.valueOf(ApplicationOptions.DEFAULT_STORE_MEMORY_BYTES));
            }
            assertThat(application.failure()).isNull();
        }
    }

    @Test
    void stateLeftFromAnotherClusterIsNotTakenForThisOnes() throws InterruptedException {
        List<Article> articles = new ArticleStream(4, 60).articles(200);
        try (EmbeddedKafka other = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            KafkaSettings there = settings.withBootstrapServers(other.bootstrapServers());
            try (TimelineApplication application = running(there)) {
                ClusterFixture.publish(there, articles);
                ClusterFixture.awaitIdle(there);
                assertThat(application.failure()).isNull();
            }
        }
        try (TimelineApplication application = running(settings)) {
            ClusterFixture.publish(settings, articles);
            ClusterFixture.awaitIdle(settings);
            assertThat(application.failure()).isNull();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void refusesTopicsThatNoLongerFitTheirState() throws InterruptedException {
        running(settings).close();
        kafka.createTopics(List.of(new NewTopic("other-given-changelog", 2, (short) 1)));
        assertThatThrownBy(() -> running(settings.with("application.id", "other")))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic articles has 3 partitions, but its state in other-given-changelog");
    }

    private TimelineApplication running(KafkaSettings chosen) throws InterruptedException {
        TimelineApplication application = TimelineApplication.start(chosen, OPTIONS, new ScriptedExtractor());
        assertThat(application.awaitRunning(Duration.ofSeconds(60))).isTrue();
        return application;
    }
}
