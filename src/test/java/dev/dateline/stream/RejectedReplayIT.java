package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.stream.RejectedReplay.Outcome;
import dev.dateline.stream.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rejected records on a real node: listed, and sent again once what was wrong is mended. */
@Tag("slow")
class RejectedReplayIT extends OneNodeTest {

    private static final String LINE = "CALL OCCURRED 2025-06-19 CHN RUS\n";
    private static final String NEWER_LINE = "PACT OCCURRED 2025-06-18 IRN RUS\n";
    private static final String PADDING = "x".repeat(1_200_000);

    @Test
    void eachIsSentAgainOnceUnlessALaterVersionReplacedIt() throws Exception {
        working(settings, 1000, () -> {
            write(kafka, "long", article("long", LINE + PADDING));
            write(kafka, "revised", "broken".getBytes(StandardCharsets.UTF_8));
            write(kafka, "revised", article("revised", NEWER_LINE));
            write(kafka, "broken", "broken".getBytes(StandardCharsets.UTF_8));
        });
        List<RejectedRecord> rejected = new ArrayList<>();
        new RejectedReader(settings).read(Set.of(), rejected::add);
        assertThat(rejected)
                .extracting(RejectedRecord::key, RejectedRecord::reason, RejectedRecord::cut)
                .containsExactlyInAnyOrder(
                        tuple("long", "too-long", true),
                        tuple("revised", "not-avro", false),
                        tuple("broken", "not-avro", false));

        RejectedReplay replay = new RejectedReplay(settings);
        Tuple[] expected = {
            tuple("long", Outcome.SENT), tuple("revised", Outcome.REPLACED), tuple("broken", Outcome.SENT)
        };
        working(settings, 2_000_000, () -> {
            assertThat(preview(replay)).containsExactlyInAnyOrder(expected);
            assertThat(run(replay, Set.of())).containsExactlyInAnyOrder(expected);
        });
        assertThat(ClusterFixture.timeline(settings))
                .flatExtracting(entry -> entry.mentions())
                .extracting(mention -> mention.article().id())
                .containsExactlyInAnyOrder("long", "revised");
        assertThat(run(replay, Set.of(RejectionReason.TOO_LONG))).containsExactly(tuple("long", Outcome.REPLACED));
    }

    private static List<Tuple> preview(RejectedReplay replay) {
        List<Tuple> outcomes = new ArrayList<>();
        replay.preview(Set.of(), (record, outcome) -> outcomes.add(tuple(record.key(), outcome)));
        return outcomes;
    }

    private static List<Tuple> run(RejectedReplay replay, Set<RejectionReason> reasons) {
        List<Tuple> outcomes = new ArrayList<>();
        replay.run(reasons, (record, outcome) -> outcomes.add(tuple(record.key(), outcome)));
        return outcomes;
    }

    /** Does something while the application works, and waits until it has worked through it. */
    private static void working(KafkaSettings settings, int maxArticle, Work work) throws Exception {
        ApplicationOptions options = new ApplicationOptions(
                TopicPlan.singleNode(1), maxArticle, ApplicationOptions.DEFAULT_STORE_MEMORY_BYTES);
        try (TimelineApplication application = running(settings, options)) {
            work.run();
            ClusterFixture.awaitIdle(settings);
            assertThat(application.failure()).isNull();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static byte[] article(String id, String text) {
        return Wire.articles().encode(TopologyHarness.article(id, "2025-06-19", text));
    }

    private static void write(EmbeddedKafka kafka, String key, byte[] value) throws Exception {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.request.size", TopicPlan.MAX_MESSAGE_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.ARTICLES, key.getBytes(StandardCharsets.UTF_8), value))
                    .get();
        }
    }
}
