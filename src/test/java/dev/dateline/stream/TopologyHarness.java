package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.event.EventMention;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.Blocks;
import dev.dateline.timeline.Horizon;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology in a {@link TopologyTestDriver}: articles go in, the timeline and the rejected records come out. */
final class TopologyHarness implements AutoCloseable {

    static final int MAX_ARTICLE_LENGTH = 10_000;

    private final Wire<Article> articles = Wire.articles();
    private final Wire<TimelineEvent> entries = Wire.timelineEvents();
    private final Path state;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte @Nullable []> input;
    private final TestInputTopic<byte[], byte[]> mentions;
    private final TestOutputTopic<byte[], byte[]> timeline;
    private final TestOutputTopic<byte[], byte[]> rejected;
    private final Map<String, TimelineEvent> view = new TreeMap<>();

    TopologyHarness() {
        this(new ScriptedExtractor());
    }

    TopologyHarness(Function<Article, List<EventMention>> extractor) {
        this(extractor, MAX_ARTICLE_LENGTH);
    }

    TopologyHarness(Function<Article, List<EventMention>> extractor, int maxArticleLength) {
        this(extractor, maxArticleLength, Horizon.NONE);
    }

    TopologyHarness(Function<Article, List<EventMention>> extractor, int maxArticleLength, Horizon horizon) {
        this(extractor, maxArticleLength, new ArticlePartitions(1, warning -> {}), horizon);
    }

    TopologyHarness(
            Function<Article, List<EventMention>> extractor,
            int maxArticleLength,
            ArticlePartitions partitions,
            Horizon horizon) {
        try {
            state = Files.createTempDirectory("dateline-topology-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(
                TimelineTopology.build(TopicNames.USUAL, extractor, maxArticleLength, partitions, horizon), properties);
        input = driver.createInputTopic(Topics.ARTICLES, new ByteArraySerializer(), new ByteArraySerializer());
        mentions = driver.createInputTopic(Topics.MENTIONS, new ByteArraySerializer(), new ByteArraySerializer());
        timeline = output(Topics.TIMELINE);
        rejected = output(Topics.ARTICLES_REJECTED);
    }

    private TestOutputTopic<byte[], byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** An article of a day whose text has the given lines. */
    static Article article(String id, String day, String... lines) {
        return Article.of(id, String.join("\n", lines), Publication.on(LocalDate.parse(day)));
    }

    void publish(String id, String day, String... lines) {
        publish(article(id, day, lines));
    }

    void publish(Article article) {
        pipe(article.id().getBytes(StandardCharsets.UTF_8), articles.encode(article));
    }

    void withdraw(String id) {
        pipe(id.getBytes(StandardCharsets.UTF_8), null);
    }

    /** Puts a mention on its topic, as the extracting half of another instance does. */
    void mention(EventMention mention) {
        mentions.pipeInput(new TestRecord<>(
                Blocks.key(mention).getBytes(StandardCharsets.UTF_8),
                Wire.mentions().encode(mention)));
    }

    void pipe(byte @Nullable [] key, byte @Nullable [] value) {
        input.pipeInput(new TestRecord<>(key, value));
    }

    /** All records that have come out on the timeline since the last call; applies them to {@link #entries}. */
    List<TestRecord<byte[], byte[]>> changes() {
        List<TestRecord<byte[], byte[]>> records = timeline.readRecordsToList();
        for (TestRecord<byte[], byte[]> record : records) {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                view.remove(id);
            } else {
                view.put(id, entries.decode(record.value()));
            }
        }
        return records;
    }

    /** The timeline as it stands. */
    List<TimelineEvent> entries() {
        changes();
        return view.values().stream().sorted(Timelines.ORDER).toList();
    }

    /** The timeline as it stands, ids aside. */
    List<TimelineEvent> entriesWithoutIds() {
        return withoutIds(entries());
    }

    static List<TimelineEvent> withoutIds(List<TimelineEvent> entries) {
        return entries.stream()
                .map(TopologyHarness::withoutId)
                .sorted(Timelines.ORDER.thenComparing(TimelineEvent::toString))
                .toList();
    }

    private static TimelineEvent withoutId(TimelineEvent entry) {
        return new TimelineEvent(
                "",
                entry.family(),
                entry.type(),
                entry.status(),
                entry.days(),
                entry.participants(),
                entry.place(),
                entry.title(),
                entry.confidence(),
                entry.mentions(),
                entry.reports(),
                entry.sources(),
                entry.firstReported(),
                entry.lastReported(),
                entry.history(),
                entry.contested(),
                List.of());
    }

    List<TestRecord<byte[], byte[]>> rejected() {
        return new ArrayList<>(rejected.readRecordsToList());
    }

    static @Nullable String header(TestRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
        try {
            Utils.delete(state.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
