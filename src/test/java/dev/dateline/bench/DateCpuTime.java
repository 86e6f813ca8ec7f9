package dev.dateline.bench;

import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What {@link DateBenchmark} measures, in the processor's time of the thread: for machines that are busy with other work. */
public final class DateCpuTime {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 19);
    private static final int ROUNDS = 60;
    private static final int REPEATS = 4;
    private static final int MEGABYTE = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Tokenizer tokenizer;
    private final DateTagger tagger;

    private DateCpuTime() throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn("en");
        DateRules rules = DateRules.read("en", words);
        Vocabulary vocabulary = words.build();
        tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
        tagger = rules.build(vocabulary);
    }

    /** Prints megabytes a second for news, once warm, and milliseconds for hostile text of a quarter, half and whole megabyte. */
    public static void main(String[] args) throws IOException {
        DateCpuTime time = new DateCpuTime();
        List<String> articles = new NewsText(1).articles(200);
        long length = articles.stream().mapToLong(String::length).sum() * REPEATS;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, time.nanos(articles, REPEATS));
        }
        System.out.printf(Locale.ROOT, "news: %.1f MB a second%n", length * 1e3 / best);
        for (String piece : List.of("7", "1 ", "/", "12/", "the day before ")) {
            for (int size : new int[] {MEGABYTE / 4, MEGABYTE / 2, MEGABYTE}) {
                List<String> text = List.of(piece.repeat(size / piece.length()));
                time.nanos(text, 1);
                System.out.printf(Locale.ROOT, "\"%s\", %,d bytes: %.0f ms%n", piece, size, time.nanos(text, 1) / 1e6);
            }
        }
    }

    private long nanos(List<String> texts, int repeats) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            texts.forEach(text -> tagger.tag(tokenizer.tokenize(text), PUBLISHED));
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
