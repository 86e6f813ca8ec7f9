package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.EntryChange;
import dev.dateline.timeline.MentionChange;
import dev.dateline.timeline.Resolution;
import dev.dateline.timeline.TreeStore;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Mentions a second, on one thread, joining a timeline in memory that holds some already: the work without that of RocksDB. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ResolutionBenchmark {

    /** Mentions at hand in an iteration: more than one second can take. */
    private static final int READY = 30_000;

    /** Mentions that the timeline holds at the beginning. */
    @Param({"1000", "50000"})
    public int held = 1000;

    private final NewsArticles news = NewsArticles.load();
    private final EventExtractor extractor = NewsMentions.extractor();
    private final Resolution resolution = new Resolution(new TreeStore());
    private final Deque<EventMention> ready = new ArrayDeque<>();
    private int article;

    @Setup(Level.Trial)
    public void fill() {
        for (int i = 0; i < held; i++) {
            resolution.apply(MentionChange.put(take()), change -> {});
        }
    }

    @Setup(Level.Iteration)
    public void prepare() {
        while (ready.size() < READY) {
            extractNext();
        }
    }

    @Benchmark
    public void resolve(Blackhole hole) {
        resolution.apply(MentionChange.put(take()), (EntryChange change) -> hole.consume(change));
    }

    private EventMention take() {
        while (ready.isEmpty()) {
            extractNext();
        }
        return ready.removeFirst();
    }

    private void extractNext() {
        Article next = news.article(article++);
        ready.addAll(extractor.extract(next));
    }
}
