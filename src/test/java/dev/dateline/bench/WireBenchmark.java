package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Records a second, on one thread, to the bytes of each topic and back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WireBenchmark {

    private static final int ARTICLES = 500;

    private final List<Article> articles =
            NewsArticles.load().originals().stream().limit(ARTICLES).toList();
    private final List<EventMention> mentions = NewsMentions.of(articles);
    private final List<TimelineEvent> entries = Timelines.of(mentions);
    private final Wire<Article> articleWire = Wire.articles();
    private final Wire<EventMention> mentionWire = Wire.mentions();
    private final Wire<TimelineEvent> entryWire = Wire.timelineEvents();
    private final List<byte[]> articleBytes =
            articles.stream().map(articleWire::encode).toList();
    private final List<byte[]> mentionBytes =
            mentions.stream().map(mentionWire::encode).toList();
    private final List<byte[]> entryBytes =
            entries.stream().map(entryWire::encode).toList();
    private int next;

    @Benchmark
    public byte[] encodeArticle() {
        return articleWire.encode(next(articles));
    }

    @Benchmark
    public Article decodeArticle() {
        return articleWire.decode(next(articleBytes));
    }

    @Benchmark
    public byte[] encodeMention() {
        return mentionWire.encode(next(mentions));
    }

    @Benchmark
    public EventMention decodeMention() {
        return mentionWire.decode(next(mentionBytes));
    }

    @Benchmark
    public byte[] encodeEntry() {
        return entryWire.encode(next(entries));
    }

    @Benchmark
    public TimelineEvent decodeEntry() {
        return entryWire.decode(next(entryBytes));
    }

    private <T> T next(List<T> items) {
        next = next + 1 < items.size() ? next + 1 : 0;
        return items.get(next);
    }
}
