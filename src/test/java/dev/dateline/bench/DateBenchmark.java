package dev.dateline.bench;

import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import dev.dateline.time.Timex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts a second, cut into tokens and searched for dates: articles of 2.5 KB, and 1 MB of what is hard on a tagger. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DateBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 19);
    private static final int HOSTILE_LENGTH = 1_000_000;

    /** "news", or what is written again and again. */
    @Param({"news", "7", "1 ", "/", "12/", "the day before "})
    public String text = "news";

    private List<String> texts = List.of();
    private final Tokenizer tokenizer;
    private final DateTagger tagger;
    private int next;

    public DateBenchmark() {
        try {
            Vocabulary.Builder words = new Vocabulary.Builder();
            SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn("en");
            DateRules rules = DateRules.read("en", words);
            Vocabulary vocabulary = words.build();
            tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
            tagger = rules.build(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void makeTexts() {
        texts = text.equals("news")
                ? new NewsText(1).articles(200)
                : List.of(text.repeat(HOSTILE_LENGTH / text.length()));
    }

    @Benchmark
    public List<Timex> tag() {
        next = next + 1 < texts.size() ? next + 1 : 0;
        Tokens tokens = tokenizer.tokenize(texts.get(next));
        return tagger.tag(tokens, PUBLISHED);
    }
}
