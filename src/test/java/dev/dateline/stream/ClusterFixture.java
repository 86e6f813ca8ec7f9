package dev.dateline.stream;

import static org.awaitility.Awaitility.await;

import dev.dateline.article.Article;
import dev.dateline.timeline.TimelineEvent;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;

/** What tests on a real node do again and again. */
final class ClusterFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private ClusterFixture() {}

    /** Sends articles and waits until the cluster has them. */
    static void publish(KafkaSettings settings, List<Article> articles) {
        try (ArticleProducer producer = ArticleProducer.open(settings)) {
            articles.forEach(producer::send);
            producer.flush();
        }
    }

    /** Waits until all articles on the cluster are worked through. */
    static void awaitIdle(KafkaSettings settings) {
        try (Admin admin = settings.admin()) {
            PipelineProgress progress = new PipelineProgress(admin, settings);
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(progress::isIdle);
        }
    }

    /** The timeline that is on the cluster now, ids aside. */
    static List<TimelineEvent> timeline(KafkaSettings settings) {
        TimelineView view = new TimelineView();
        try (TimelineReader reader = TimelineReader.open(settings)) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(view::apply);
                return reader.caughtUp();
            });
        }
        return TopologyHarness.withoutIds(view.entries());
    }
}
