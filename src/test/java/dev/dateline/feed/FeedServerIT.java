package dev.dateline.feed;

import static dev.dateline.feed.Entries.simple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.event.EventType;
import dev.dateline.feed.http.WebOptions;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineHeaders;
import dev.dateline.stream.TopicException;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.TopicSetup;
import dev.dateline.stream.Topics;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The feed on a real Kafka node. */
@Tag("slow")
class FeedServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
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
    void theTopicIsServedFromItsBeginningAndFollowed() throws Exception {
        prepareTopics();
        write("call", simple("call", EventType.CALL, "A call", "2025-06-19", "CHN"));
        try (FeedServer feed = serve()) {
            assertThat(get(feed, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(feed, "/api/v1/events?fields=id").body()).contains("\"events\":[{\"id\":\"call\"}]");
            write("pact", simple("pact", EventType.PACT, "A pact", "2025-06-20", "CHN"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            get(feed, "/api/v1/events?type=PACT&fields=id").body())
                    .contains("\"id\":\"pact\""));
            write("pact", null);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            get(feed, "/api/v1/events/pact").statusCode())
                    .isEqualTo(410));
        }
    }

    @Test
    void aReaderGoesOnAtAnotherInstanceAfterARestartWithoutGapOrRepeat() throws Exception {
        prepareTopics();
        AtomicReference<String> last = new AtomicReference<>();
        List<String> seen = new CopyOnWriteArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        for (int round = 0; round < 3; round++) {
            Thread reader;
            try (FeedServer feed = serve()) {
                reader = read(feed, last, seen);
                for (int i = 0; i < 40; i++) {
                    String id = "e" + round + "-" + i;
                    write(id, simple(id, EventType.CALL, "Call " + id, "2025-06-19", "CHN"));
                    written.add(id);
                }
                // In the last round all has to arrive; before, the server stops in the middle.
                int enough = round == 2 ? written.size() : round * 40 + 10;
                await().atMost(PATIENCE).until(() -> seen.size() >= enough);
            }
            reader.join();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void postedArticlesAreOnTheTopicWhenTheAnswerComes() throws Exception {
        prepareTopics();
        WebOptions web = WebOptions.local(0).withArticleToken("secret");
        try (FeedServer feed = FeedServer.start(new FeedOptions(settings, web))) {
            HttpResponse<String> answer = client.send(
                    request(feed, "/api/v1/articles")
                            .header("Authorization", "Bearer secret")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"id\":\"a1\",\"text\":\"They met.\",\"published\":\"2025-06-19\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(keys(Topics.ARTICLES)).containsExactly("a1");
        }
    }

    @Test
    void aMissingTopicIsNamed() {
        assertThatThrownBy(() -> FeedServer.start(new FeedOptions(settings, WebOptions.local(0))))
                .isInstanceOf(TopicException.class)
                .hasMessageContaining("timeline");
    }

    @Test
    void aTopicThatIsMadeAnewEndsTheFeed() throws Exception {
        prepareTopics();
        write("call", simple("call", EventType.CALL, "A call", "2025-06-19", "CHN"));
        try (FeedServer feed = serve()) {
            feed.requireFollowing();
            try (Admin admin = settings.admin()) {
                admin.deleteTopics(List.of(Topics.TIMELINE)).all().get();
            }
            prepareTopics();
            await().atMost(PATIENCE).until(() -> !feed.isReady());
            assertThat(get(feed, "/health/ready").statusCode()).isEqualTo(503);
            assertThatThrownBy(feed::requireFollowing).hasMessageContaining("topic timeline was deleted while running");
        }
    }

    private FeedServer serve() {
        FeedServer feed = FeedServer.start(new FeedOptions(settings, WebOptions.local(0)));
        await().atMost(PATIENCE).until(feed::isReady);
        return feed;
    }

    /** Reads the stream until the server stops; remembers as a browser does. */
    private Thread read(FeedServer feed, AtomicReference<String> last, List<String> seen) {
        HttpRequest.Builder request = request(feed, "/api/v1/events/stream?fields=id");
        String after = last.get();
        if (after != null) {
            request.header("Last-Event-ID", after);
        }
        // The answer has begun when this returns: what is written from now on is in it.
        var lines = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .join()
                .body();
        Thread thread = new Thread(() -> {
            String id = "";
            try {
                for (var each = lines.iterator(); each.hasNext(); ) {
                    String line = each.next();
                    if (line.startsWith("id: ")) {
                        id = line.substring(4);
                    } else if (line.startsWith("data: {\"id\":\"")) {
                        seen.add(line.split("\"", -1)[3]);
                    } else if (line.isEmpty()) {
                        last.set(id);
                    }
                }
            } catch (UncheckedIOException e) {
                // The server has stopped.
            }
        });
        thread.start();
        await().atMost(PATIENCE).until(() -> last.get() != null);
        return thread;
    }

    private void prepareTopics() {
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(TopicPlan.singleNode(3));
        }
    }

    private void write(String id, @Nullable TimelineEvent event) {
        try (KafkaProducer<byte[], byte @Nullable []> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<byte[], byte @Nullable []> record = new ProducerRecord<>(
                    Topics.TIMELINE,
                    id.getBytes(StandardCharsets.UTF_8),
                    event == null ? null : Wire.timelineEvents().encode(event));
            if (event == null) {
                record.headers().add(TimelineHeaders.REASON, "withdrawn".getBytes(StandardCharsets.UTF_8));
            }
            var unused = producer.send(record);
            producer.flush();
        }
    }

    private List<String> keys(String topic) {
        List<String> keys = new ArrayList<>();
        Map<String, Object> properties = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "test", "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> keys.add(new String(record.key(), StandardCharsets.UTF_8)));
                return !keys.isEmpty();
            });
        }
        return keys;
    }

    private HttpRequest.Builder request(FeedServer feed, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + feed.port() + path));
    }

    private HttpResponse<String> get(FeedServer feed, String path) throws IOException, InterruptedException {
        return client.send(request(feed, path).build(), HttpResponse.BodyHandlers.ofString());
    }
}
