package dev.dateline.bench;

import dev.dateline.actor.ActorMention;
import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.event.Lexicon;
import dev.dateline.text.Tokens;
import dev.dateline.time.Timex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles and characters a second, on one thread: cut into tokens, searched for dates, for actors, and the whole of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {

    private final List<Article> articles = NewsArticles.load().originals();
    private final Lexicon lexicon = lexicon();
    private final List<Tokens> tokens = articles.stream()
            .map(article -> lexicon.tokenizer().tokenize(article.text()))
            .toList();
    private int next;

    /** Characters beside articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {

        public long characters;

        @Setup(Level.Iteration)
        public void reset() {
            characters = 0;
        }
    }

    @Benchmark
    public Tokens tokenize(Counted counted) {
        return lexicon.tokenizer().tokenize(next(counted).text());
    }

    @Benchmark
    public List<Timex> dates(Counted counted) {
        Article article = next(counted);
        return lexicon.dates().tag(tokens.get(next), article.published().day());
    }

    @Benchmark
    public List<ActorMention> actors(Counted counted) {
        Article article = next(counted);
        return lexicon.actors().tag(tokens.get(next), article.published());
    }

    /** So much code takes the JVM's compiler half a minute. */
    @Benchmark
    @Warmup(iterations = 15, time = 2)
    public List<EventMention> extract(Counted counted) {
        return lexicon.extractor().extract(next(counted));
    }

    private Article next(Counted counted) {
        next = next + 1 < articles.size() ? next + 1 : 0;
        Article article = articles.get(next);
        counted.characters += article.text().length();
        return article;
    }

    private static Lexicon lexicon() {
        try {
            return Lexicon.load("en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
