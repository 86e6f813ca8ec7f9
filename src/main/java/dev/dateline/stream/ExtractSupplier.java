package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Makes an {@link ExtractProcessor} for each task, with its store. */
record ExtractSupplier(
        Function<Article, List<EventMention>> extractor, int maxArticleLength, ArticlePartitions partitions)
        implements ProcessorSupplier<byte @Nullable [], byte @Nullable [], byte @Nullable [], byte @Nullable []> {

    @Override
    public Processor<byte @Nullable [], byte @Nullable [], byte @Nullable [], byte @Nullable []> get() {
        return new ExtractProcessor(extractor, new ArticleIntake(new ArticleLimits(maxArticleLength)), partitions);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(StateStores.given());
    }
}
