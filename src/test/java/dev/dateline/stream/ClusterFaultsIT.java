package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.article.Article;
import dev.dateline.broker.KafkaCluster;
import dev.dateline.stream.Faults.Fault;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Instances and brokers fail while articles flow, on three nodes with three copies; the timeline is that of an undisturbed run. The
 * nightly form, {@code mvn verify -Pchaos}, goes on until fifty processes were killed; {@code -Ddateline.seed=7} is another run.
 */
@Tag("slow")
@Tag("chaos")
class ClusterFaultsIT {

    /** Each kind once, three kills among them: what {@code mvn verify} does. */
    private static final List<Fault> SCRIPT = List.of(
            Fault.KILL_INSTANCE,
            Fault.KILL_BROKER,
            Fault.ADD_INSTANCE,
            Fault.PAUSE_INSTANCE,
            Fault.LOSE_STATE,
            Fault.PAUSE_BROKER,
            Fault.REMOVE_INSTANCE);

    private static final int SCRIPTED_KILLS = 3;
    private static final int KILLS = Integer.getInteger("dateline.kills", SCRIPTED_KILLS);
    private static final long SEED = Long.getLong("dateline.seed", 1);
    private static final int ARTICLES_PER_FAULT = 150;

    /** More of them the longer it takes, or each would be reported hundreds of times and its entry grow with each. */
    private static final int EVENTS = 250 + 50 * KILLS;

    private static final Path REPORT = Path.of("target", "faults.txt");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final ArticleStream stream = new ArticleStream(SEED, EVENTS);
    private final List<Article> articles = new ArrayList<>();

    @Test
    void faultsOfInstancesAndBrokersLoseAndDoubleNothing() throws Exception {
        Instant begin = Instant.now();
        try (KafkaCluster cluster = KafkaCluster.start(folder)) {
            KafkaSettings settings = KafkaSettings.of(cluster.bootstrapServers());
            try (Admin admin = settings.admin();
                    Faults faults = new Faults(cluster, admin, folder, random)) {
                new TopicSetup(admin).prepare(new TopicPlan(3, KafkaCluster.NODES));
                faults.addInstance();
                faults.addInstance();
                work(settings, new PipelineProgress(admin, settings), faults);
                faults.requireAllAlive();
                compare(ClusterFixture.timeline(settings), faults, begin);
            }
        }
    }

    /** Each fault comes at a random moment while articles are worked through, and others come in while it lasts. */
    private void work(KafkaSettings settings, PipelineProgress progress, Faults faults) throws IOException {
        try (ArticleProducer producer = ArticleProducer.open(settings)) {
            int faultsDone = 0;
            while (KILLS > SCRIPTED_KILLS ? faults.kills() < KILLS : faultsDone < SCRIPT.size()) {
                publish(producer);
                producer.flush();
                long left = random.nextInt(ARTICLES_PER_FAULT);
                until(() -> progress.lag(Topics.ARTICLES) <= left, faults);
                publish(producer);
                faults.happen(KILLS > SCRIPTED_KILLS ? faults.next() : SCRIPT.get(faultsDone));
                faultsDone++;
            }
            producer.flush();
        }
        until(progress::isIdle, faults);
    }

    private void publish(ArticleProducer producer) {
        List<Article> more = stream.articles(ARTICLES_PER_FAULT, articles.size());
        more.forEach(producer::send);
        articles.addAll(more);
    }

    private static void until(Callable<Boolean> condition, Faults faults) throws IOException {
        Instant begin = Instant.now();
        try {
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptionsInstanceOf(KafkaException.class)
                    .until(condition);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("no progress for five minutes" + faults.describe(), e);
        }
        faults.note(
                "as far as wanted in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }

    private void compare(List<TimelineEvent> found, Faults faults, Instant begin) throws IOException {
        List<TimelineEvent> expected = ArticleStream.timeline(articles);
        Map<String, Integer> surplus = mentions(found);
        mentions(expected).forEach((mention, times) -> surplus.merge(mention, -times, Integer::sum));
        long lost = surplus.values().stream().filter(times -> times < 0).count();
        long doubled = surplus.values().stream().filter(times -> times > 0).count();
        Files.writeString(
                REPORT,
                "seed " + SEED + ", " + faults.kills() + " kills, " + faults.done() + ", " + articles.size()
                        + " articles, " + expected.size() + " entries, lost " + lost + ", doubled " + doubled + ", "
                        + Duration.between(begin, Instant.now()).toSeconds() + " s\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        if (lost + doubled > 0) {
            throw new AssertionError("lost " + lost + ", doubled " + doubled + faults.describe());
        }
        assertThat(found).isEqualTo(expected);
    }

    /** How often each mention is cited. */
    private static Map<String, Integer> mentions(List<TimelineEvent> entries) {
        Map<String, Integer> cited = new HashMap<>();
        entries.forEach(entry -> entry.mentions().forEach(mention -> cited.merge(mention.id(), 1, Integer::sum)));
        return cited;
    }
}
