package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.stream.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Topics, the producer of articles and the reader of the timeline on a real node. */
@Tag("slow")
class TimelineClientsIT {

    private EmbeddedKafka kafka;
    private KafkaSettings settings;

    @BeforeEach
    void start() {
        kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary());
        settings = KafkaSettings.of(kafka.bootstrapServers());
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void theReaderSeesCommittedChangesOnlyAndKnowsWhenItHasCaughtUp() {
        prepareTopics();
        byte[] entry = Wire.timelineEvents().encode(Samples.event());
        write("committed", true, entry, Map.of());
        write("aborted", false, entry, Map.of());
        write("merged", true, null, Map.of(TimelineHeaders.REASON, "merged", TimelineHeaders.SURVIVOR, "committed"));

        try (TimelineReader reader = TimelineReader.open(settings)) {
            TimelineView view = new TimelineView();
            List<TimelineChange> changes = readAll(reader);
            changes.forEach(view::apply);
            assertThat(changes).extracting(TimelineChange::id).containsExactlyInAnyOrder("committed", "merged");
            assertThat(changes)
                    .filteredOn(change -> change.event() == null)
                    .singleElement()
                    .satisfies(gone -> assertThat(gone.removal()).isEqualTo(TimelineChange.Removal.MERGED))
                    .satisfies(gone -> assertThat(gone.survivor()).isEqualTo("committed"));
            assertThat(view.entries()).containsExactly(Samples.event());
        }
    }

    @Test
    void theWorkIsNotDoneWhileAnOpenTransactionHidesWhatOthersCommitted() {
        prepareTopics();
        byte[] entry = Wire.timelineEvents().encode(Samples.event());
        try (Admin admin = settings.admin();
                KafkaProducer<byte[], byte @Nullable []> killed = writer("killed")) {
            PipelineProgress progress = new PipelineProgress(admin, settings);
            assertThat(progress.isIdle()).isTrue();

            killed.initTransactions();
            killed.beginTransaction();
            var unused = killed.send(record("redone", entry));
            killed.flush();
            write("redone", true, entry, Map.of());
            assertThat(progress.isIdle()).isFalse();
            assertThat(progress.heldBack(Topics.TIMELINE)).isPositive();

            killed.abortTransaction();
            await().until(progress::isIdle);
            try (TimelineReader reader = TimelineReader.open(settings)) {
                assertThat(readAll(reader)).extracting(TimelineChange::id).containsExactly("redone");
            }
        }
    }

    @Test
    void theProducerSendsAndWithdraws() {
        prepareTopics();
        try (ArticleProducer producer = ArticleProducer.open(settings)) {
            producer.send(Samples.article());
            producer.withdraw(Samples.article().id());
            producer.flush();
        }
        try (Admin admin = settings.admin()) {
            assertThat(new TopicSetup(admin).partitions(List.of(Topics.ARTICLES, "none")))
                    .containsOnly(Map.entry(Topics.ARTICLES, 2));
        }
    }

    @Test
    void missingTopicsAndWrongCleanupAreNamedWithTheirMend() {
        assertThatThrownBy(() -> TimelineReader.open(settings))
                .isInstanceOf(TopicException.class)
                .hasMessage("missing: topic timeline: start `dateline run` once, which makes them");
        assertThatThrownBy(() -> TimelineReader.open(settings.with(KafkaSettings.GENERATION, "2")))
                .isInstanceOf(TopicException.class)
                .hasMessage("missing: topic timeline-2: start `dateline run --generation 2` once, which makes them");
        kafka.createTopics(List.of(new NewTopic(Topics.MENTIONS, 2, (short) 1)));
        assertThatThrownBy(this::prepareTopics)
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic mentions has cleanup.policy=delete")
                .hasMessageContaining("kafka-configs.sh");
    }

    @Test
    void aTopicThatHasTheClustersDefaultForNullsIsNamedWithItsMend() {
        kafka.createTopics(List.of(
                new NewTopic(Topics.ARTICLES, 2, (short) 1).configs(Map.of("cleanup.policy", "compact,delete"))));
        assertThatThrownBy(this::prepareTopics)
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic articles has delete.retention.ms=86400000")
                .hasMessageContaining("--add-config delete.retention.ms=2592000000`");
    }

    @Test
    void aTopicThatWouldNotTakeWhatIsRejectedIsNamedWithItsMend() {
        kafka.createTopics(List.of(new NewTopic(Topics.ARTICLES_REJECTED, 2, (short) 1)
                .configs(Map.of("cleanup.policy", "delete", "max.message.bytes", "100000"))));
        assertThatThrownBy(this::prepareTopics)
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("topic articles-rejected takes records of 100000 bytes at most")
                .hasMessageContaining("kafka-configs.sh");
    }

    @Test
    void aClusterThatDoesNotAnswerIsNamed() {
        KafkaSettings nowhere = KafkaSettings.of("127.0.0.1:1")
                .with("admin.default.api.timeout.ms", "1000")
                .with("admin.request.timeout.ms", "500");
        try (Admin admin = nowhere.admin()) {
            assertThatThrownBy(() -> new TopicSetup(admin).require(List.of(Topics.ARTICLES), nowhere))
                    .isInstanceOf(TopicException.class)
                    .hasMessageContaining("no Kafka node answers");
            assertThatThrownBy(() -> new TopicSetup(admin).requireTransactions("dateline"))
                    .isInstanceOf(TopicException.class)
                    .hasMessageContaining("no Kafka node answers");
        }
    }

    private void prepareTopics() {
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(TopicPlan.singleNode(2));
        }
    }

    private static List<TimelineChange> readAll(TimelineReader reader) {
        List<TimelineChange> changes = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!reader.caughtUp() && System.nanoTime() < end) {
            changes.addAll(reader.poll(Duration.ofMillis(100)));
        }
        return changes;
    }

    private void write(String id, boolean committed, byte @Nullable [] value, Map<String, String> headers) {
        try (KafkaProducer<byte[], byte @Nullable []> producer = writer("writer")) {
            producer.initTransactions();
            producer.beginTransaction();
            ProducerRecord<byte[], byte @Nullable []> record = record(id, value);
            headers.forEach((name, header) ->
                    record.headers().add(new RecordHeader(name, header.getBytes(StandardCharsets.UTF_8))));
            var unused = producer.send(record);
            producer.flush();
            if (committed) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private KafkaProducer<byte[], byte @Nullable []> writer(String transactionalId) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", transactionalId),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static ProducerRecord<byte[], byte @Nullable []> record(String id, byte @Nullable [] value) {
        return new ProducerRecord<>(Topics.TIMELINE, id.getBytes(StandardCharsets.UTF_8), value);
    }
}
