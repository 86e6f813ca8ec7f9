package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.Topology;

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

    static final String EXTRACT = "extract";
    static final String RESOLVE = "resolve";
    static final String TO_MENTIONS = "to-mentions";
    static final String TO_TIMELINE = "to-timeline";
    static final String TO_REJECTED = "to-rejected";
    static final String TO_REJECTED_MENTIONS = "to-rejected-mentions";

    private static final Deserializer<byte[]> READ = new ByteArrayDeserializer();
    private static final Serializer<byte[]> WRITE = new ByteArraySerializer();

    private TimelineTopology() {}

    /**
     * The topology.
     *
     * @param extractor the mentions of an article: a pure function, used by several threads at once
     * @param maxArticleLength longest text that is taken, in chars; a longer one is rejected
     */
    public static Topology build(Function<Article, List<EventMention>> extractor, int maxArticleLength) {
        return new Topology()
                .addSource(Topics.ARTICLES, READ, READ, Topics.ARTICLES)
                .addProcessor(EXTRACT, new ExtractSupplier(extractor, maxArticleLength), Topics.ARTICLES)
                .addSink(TO_MENTIONS, Topics.MENTIONS, WRITE, WRITE, new BlockPartitioner(), EXTRACT)
                .addSink(TO_REJECTED, Topics.ARTICLES_REJECTED, WRITE, WRITE, EXTRACT)
                .addSource(Topics.MENTIONS, READ, READ, Topics.MENTIONS)
                .addProcessor(RESOLVE, new ResolveSupplier(), Topics.MENTIONS)
                .addSink(TO_TIMELINE, Topics.TIMELINE, WRITE, WRITE, RESOLVE)
                .addSink(TO_REJECTED_MENTIONS, Topics.ARTICLES_REJECTED, WRITE, WRITE, RESOLVE);
    }
}
