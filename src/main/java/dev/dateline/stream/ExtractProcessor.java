package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.Blocks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * From articles to mentions. Keeps, per article, the mentions that it last gave, and sends on what a new version changes: a
 * mention that is new or different, a null for one that is gone. What is no article goes the other way, to the rejected, and
 * takes back what the version before it said.
 */
final class ExtractProcessor
        implements Processor<byte @Nullable [], byte @Nullable [], byte @Nullable [], byte @Nullable []> {

    /** What the mentions of one article may take together, in bytes: they go out in one transaction. */
    private static final int MAX_MENTION_BYTES = 8 * 1024 * 1024;

    private final Function<Article, List<EventMention>> extractor;
    private final ArticleIntake intake;
    private final ArticlePartitions partitions;
    private final Wire<EventMention> wire = Wire.mentions();
    private ProcessorContext<byte @Nullable [], byte @Nullable []> context;
    private KeyValueStore<String, byte[]> given;

    ExtractProcessor(
            Function<Article, List<EventMention>> extractor, ArticleIntake intake, ArticlePartitions partitions) {
        this.extractor = extractor;
        this.intake = intake;
        this.partitions = partitions;
    }

    @Override
    public void init(ProcessorContext<byte @Nullable [], byte @Nullable []> context) {
        this.context = context;
        this.given = context.getStateStore(StateStores.GIVEN);
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        try {
            String id = intake.id(record.key());
            partitions.look(id, context.taskId().partition());
            replace(id, telling(id, record), record.timestamp());
        } catch (RejectedException e) {
            reject(record, e);
        }
    }

    /** One that is withdrawn says nothing, and so does one that is not taken: its former version is gone from the topic all the same. */
    private Telling telling(String id, Record<byte @Nullable [], byte @Nullable []> record) {
        byte[] value = record.value();
        if (value == null) {
            return Telling.NOTHING;
        }
        try {
            return telling(intake.article(id, value));
        } catch (RejectedException e) {
            reject(record, e);
            return Telling.NOTHING;
        }
    }

    private void reject(Record<byte @Nullable [], byte @Nullable []> record, RejectedException why) {
        context.forward(Rejection.of(record, why, context), TimelineTopology.TO_REJECTED);
    }

    /** What the article says. Everything that can fail on an odd text is in here, before anything is changed. */
    private Telling telling(Article article) throws RejectedException {
        try {
            Map<String, byte[]> values = new HashMap<>();
            List<GivenMentions.Given> given = new ArrayList<>();
            int length = 0;
            for (EventMention mention : extractor.apply(article)) {
                byte[] value = wire.encode(mention);
                values.put(Blocks.key(mention), value);
                given.add(GivenMentions.Given.of(mention, value));
                length += value.length;
                if (length > MAX_MENTION_BYTES) {
                    throw new RejectedException(RejectionReason.TOO_LONG, "what it tells takes more than 8 MB");
                }
            }
            return new Telling(values, GivenMentions.of(given));
        } catch (RuntimeException | StackOverflowError e) {
            throw new RejectedException(
                    RejectionReason.EXTRACTION_FAILED, e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private void replace(String id, Telling telling, long timestamp) {
        GivenMentions before = GivenMentions.parse(given.get(id));
        List<String> changes = before.replacedBy(telling.given);
        if (changes.isEmpty()) {
            return;
        }
        for (String key : changes) {
            byte[] value = telling.values.get(key);
            context.forward(
                    new Record<>(key.getBytes(StandardCharsets.UTF_8), value, timestamp, new RecordHeaders()),
                    TimelineTopology.TO_MENTIONS);
        }
        if (telling.values.isEmpty()) {
            given.delete(id);
        } else {
            given.put(id, telling.given.toBytes());
        }
    }

    /**
     * What an article says.
     *
     * @param values its mentions, encoded, by key
     * @param given what is kept of them
     */
    private record Telling(Map<String, byte[]> values, GivenMentions given) {
        private static final Telling NOTHING = new Telling(Map.of(), GivenMentions.of(List.of()));
    }
}
