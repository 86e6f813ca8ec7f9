package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.Horizon;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The flow from articles to the timeline.
 *
 * <pre>
 * articles ──► extract ──► mentions ──► resolve ──► timeline
 *  (by id)    per article  (by block)   per block   (by event id)
 *                 │                        │
 *                 └──► articles-rejected ◄─┘
 * </pre>
 *
 * <p>Records go through as bytes and are decoded in the processors, so that what cannot be read is put aside as it came,
 * within the same transaction. Every node, store and topic has a name: state is found by it after an upgrade.
 */
public final class TimelineTopology {

    static final String ARTICLES = "articles";
    static final String MENTIONS = "mentions";
    static final String EXTRACT = "extract";
    static final String RESOLVE = "resolve";
    static final String TO_MENTIONS = "to-mentions";
    static final String TO_TIMELINE = "to-timeline";
    static final String TO_REJECTED = "to-rejected";
    static final String TO_REJECTED_MENTIONS = "to-rejected-mentions";

    private static final Deserializer<byte[]> READ = new ByteArrayDeserializer();
    private static final Serializer<byte[]> WRITE = new ByteArraySerializer();

    private static final TimestampExtractor TIME = new ArrivalTime();

    private TimelineTopology() {}

    /**
     * The topology.
     *
     * @param topics names of the topics that it writes
     * @param extractor the mentions of an article: a pure function, used by several threads at once
     * @param maxArticleLength longest text that is taken, in chars; a longer one is rejected
     * @param partitions looks where articles lie
     * @param horizon after which events are closed to reports
     */
    static Topology build(
            TopicNames topics,
            Function<Article, List<EventMention>> extractor,
            int maxArticleLength,
            ArticlePartitions partitions,
            Horizon horizon) {
        return new Topology()
                .addSource(AutoOffsetReset.earliest(), ARTICLES, TIME, READ, READ, Topics.ARTICLES)
                .addProcessor(EXTRACT, new ExtractSupplier(extractor, maxArticleLength, partitions), ARTICLES)
                .addSink(TO_MENTIONS, topics.mentions(), WRITE, WRITE, new BlockPartitioner(), EXTRACT)
                .addSink(TO_REJECTED, topics.rejected(), WRITE, WRITE, EXTRACT)
                .addSource(AutoOffsetReset.earliest(), MENTIONS, TIME, READ, READ, topics.mentions())
                .addProcessor(RESOLVE, new ResolveSupplier(horizon), MENTIONS)
                .addSink(TO_TIMELINE, topics.timeline(), WRITE, WRITE, RESOLVE)
                .addSink(TO_REJECTED_MENTIONS, topics.rejected(), WRITE, WRITE, RESOLVE);
    }
}
