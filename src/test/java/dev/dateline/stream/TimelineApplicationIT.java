package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dateline.article.Article;
import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The topology on a real node, exactly once. */
@Tag("slow")
class TimelineApplicationIT extends OneNodeTest {

    private static final ApplicationOptions OPTIONS = ApplicationOptions.of(TopicPlan.singleNode(3));

    @Test
    void turnsArticlesIntoTheTimeline() throws InterruptedException {
        List<Article> articles = new ArticleStream(1, 60).articles(300);
        try (TimelineApplication application = running(settings, OPTIONS)) {
            ClusterFixture.publish(settings, articles);
            ClusterFixture.awaitIdle(settings);
            assertThat(application.isReady()).isTrue();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void aRestartInTheMiddleLosesAndDoublesNothing() throws InterruptedException {
        List<Article> articles = new ArticleStream(2, 60).articles(600);
        try (TimelineApplication first = running(settings, OPTIONS)) {
            ClusterFixture.publish(settings, articles.subList(0, 400));
            assertThat(first.isLive()).isTrue();
        }
        try (TimelineApplication second = running(settings, OPTIONS)) {
            ClusterFixture.publish(settings, articles.subList(400, 600));
            ClusterFixture.awaitIdle(settings);
            assertThat(second.failure()).isNull();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void anotherInstanceTakesOverWithinSecondsWithoutTheStateOfTheFirst() throws InterruptedException {
        List<Article> articles = new ArticleStream(3, 60).articles(400);
        KafkaSettings elsewhere = stateIn("other");
        try (TimelineApplication first = running(settings, OPTIONS)) {
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

    @Test
    void aStandbyTakesOverWithoutRestoring() throws InterruptedException {
        List<Article> articles = new ArticleStream(10, 60).articles(400);
        KafkaSettings one = stateIn("one").with("num.standby.replicas", "1");
        KafkaSettings other = stateIn("other").with("num.standby.replicas", "1");
        try (TimelineApplication standby = running(other, OPTIONS)) {
            try (TimelineApplication first = running(one, OPTIONS)) {
                ClusterFixture.publish(settings, articles.subList(0, 200));
                ClusterFixture.awaitIdle(settings);
                await().atMost(Duration.ofSeconds(60)).until(() -> first.isReady() && standby.lag() == 0);
            }
            long restored = standby.restoredRecords();
            ClusterFixture.publish(settings, articles.subList(200, 400));
            ClusterFixture.awaitIdle(settings);
            assertThat(standby.restoredRecords()).isEqualTo(restored);
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void transactionsThatTheClusterEndsAreDoneAgain() throws Exception {
        List<Article> articles = new ArticleStream(11, 60).articles(600);
        // Long enough for one to be found open.
        KafkaSettings patient = settings.with("commit.interval.ms", "1000");
        try (TimelineApplication application = running(patient, OPTIONS);
                Admin admin = settings.admin()) {
            for (int from = 0; from < articles.size(); from += 200) {
                ClusterFixture.publish(settings, articles.subList(from, from + 200));
                await().atMost(Duration.ofSeconds(60)).until(() -> endTransactions(admin) > 0);
            }
            ClusterFixture.awaitIdle(settings);
            assertThat(application.failure()).isNull();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    /** Ends those that are open now, as a coordinator does when their time is over; how many. */
    private static int endTransactions(Admin admin) throws ExecutionException, InterruptedException {
        int ended = 0;
        for (TransactionListing transaction : admin.listTransactions().all().get()) {
            if (transaction.state() == TransactionState.ONGOING) {
                admin.forceTerminateTransaction(transaction.transactionalId())
                        .result()
                        .get();
                ended++;
            }
        }
        return ended;
    }

    /** As its metrics say: 128 MB in one cache for six stores, where each by itself would have 50 MB. */
    @Test
    void allStoresShareOneBoundedMemory() throws Exception {
        try (TimelineApplication application = running(settings, OPTIONS)) {
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
            try (TimelineApplication application = running(there, OPTIONS)) {
                ClusterFixture.publish(there, articles);
                ClusterFixture.awaitIdle(there);
                assertThat(application.failure()).isNull();
            }
        }
        try (TimelineApplication application = running(settings, OPTIONS)) {
            ClusterFixture.publish(settings, articles);
            ClusterFixture.awaitIdle(settings);
            assertThat(application.failure()).isNull();
        }
        assertThat(ClusterFixture.timeline(settings)).isEqualTo(ArticleStream.timeline(articles));
    }

    @Test
    void anInstanceOnStateThatIsInUseIsRefused() throws InterruptedException {
        try (TimelineApplication application = running(settings, OPTIONS)) {
            assertThatThrownBy(() -> running(settings, OPTIONS))
                    .isInstanceOf(KafkaException.class)
                    .hasMessageContaining("another process uses the state in")
                    .hasMessageContaining("--state-dir");
            assertThat(application.isReady()).isTrue();
        }
    }

    @Test
    void refusesTopicsThatNoLongerFitTheirState() throws InterruptedException {
        running(settings, OPTIONS).close();
        kafka.createTopics(List.of(new NewTopic("other-given-changelog", 2, (short) 1)));
        assertThatThrownBy(() -> running(settings.with("application.id", "other"), OPTIONS))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic articles has 3 partitions, but its state in other-given-changelog")
                .hasMessageContaining("publish all articles again");
        kafka.createTopics(List.of(new NewTopic("another-resolution-changelog", 2, (short) 1)));
        assertThatThrownBy(() -> running(settings.with("application.id", "another"), OPTIONS))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic mentions has 3 partitions, but its state in another-resolution-changelog")
                .hasMessageContaining("build the timeline anew with `dateline reset`");
    }
}
