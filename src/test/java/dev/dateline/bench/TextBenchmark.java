package dev.dateline.bench;

import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
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

/** Articles of 2.5 KB a second, cut into tokens and sentences: the floor below every other figure of extraction. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBenchmark {

    private final List<String> articles = new NewsText(1).articles(200);
    private final Tokenizer tokenizer = tokenizer();
    private int next;

    @Benchmark
    public Tokens tokenize() {
        next = next + 1 < articles.size() ? next + 1 : 0;
        return tokenizer.tokenize(articles.get(next));
    }

    private static Tokenizer tokenizer() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).abbreviations(List.of("Mr", "Gen"));
        Vocabulary vocabulary = words.build();
        return new Tokenizer(vocabulary, sentences.build(vocabulary));
    }
}
