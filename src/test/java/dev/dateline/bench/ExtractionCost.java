package dev.dateline.bench;

import com.sun.management.ThreadMXBean;
import dev.dateline.article.Article;
import dev.dateline.event.Lexicon;
import dev.dateline.text.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * What extraction costs on one thread, in its processor time and in bytes that it allocates: {@code ExtractionCost SECONDS}, of which each
 * part gets the same share of the time. Of the time of each article, the least of all rounds counts, which leaves out what other
 * processes took, and the median round, which does not. The articles are the first of {@link NewsArticles}.
 */
public final class ExtractionCost {

    private static final int ARTICLES = 500;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Article> articles =
            NewsArticles.load().originals().stream().limit(ARTICLES).toList();
    private final Lexicon lexicon = Lexicon.load("en");
    private final List<Tokens> tokens = articles.stream()
            .map(article -> lexicon.tokenizer().tokenize(article.text()))
            .toList();
    private final double megabytes =
            articles.stream().mapToInt(article -> article.text().length()).sum() / 1e6;
    private final long[] least = new long[articles.size()];
    private Object result = this;

    private ExtractionCost() throws IOException {}

    /** Measures, and writes a line for each part. */
    public static void main(String[] args) throws IOException {
        ExtractionCost cost = new ExtractionCost();
        long nanos = Long.parseLong(args[0]) * 1_000_000_000L / 4;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "%d articles of %.2f KB%n", ARTICLES, cost.megabytes * 1e3 / cost.articles.size());
        cost.measure("whole", cost::extract, nanos, out);
        cost.measure("tokens and sentences", cost::tokenize, nanos, out);
        cost.measure("dates", cost::dates, nanos, out);
        cost.measure("actors", cost::actors, nanos, out);
    }

    private void measure(String part, IntConsumer work, long nanos, PrintStream out) {
        Arrays.fill(least, Long.MAX_VALUE);
        long[] rounds = new long[0];
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            rounds = Arrays.copyOf(rounds, rounds.length + 1);
            rounds[rounds.length - 1] = round(work);
        }
        long[] late = Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
        Arrays.sort(late);
        long allocated = threads.getCurrentThreadAllocatedBytes();
        round(work);
        double kilobytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / 1e3 / articles.size();
        double best = Arrays.stream(least).sum() / 1e6 / megabytes;
        out.printf(
                Locale.ROOT,
                "%-20s %6.1f ms for 1 MB, %5.2f MB/s; median of the later rounds %6.1f ms; %5.1f KB allocated an article%n",
                part,
                best,
                1e3 / best,
                late[late.length / 2] / 1e6 / megabytes,
                kilobytes);
    }

    private long round(IntConsumer work) {
        long sum = 0;
        for (int article = 0; article < articles.size(); article++) {
            long start = threads.getCurrentThreadCpuTime();
            work.accept(article);
            long taken = threads.getCurrentThreadCpuTime() - start;
            least[article] = Math.min(least[article], taken);
            sum += taken;
        }
        return sum;
    }

    private void extract(int article) {
        result = lexicon.extractor().extract(articles.get(article));
    }

    private void tokenize(int article) {
        result = lexicon.tokenizer().tokenize(articles.get(article).text());
    }

    private void dates(int article) {
        result = lexicon.dates()
                .tag(tokens.get(article), articles.get(article).published().day());
    }

    private void actors(int article) {
        result = lexicon.actors().tag(tokens.get(article), articles.get(article).published());
    }

    /** What was found last, so that nobody may leave out the work. */
    @Override
    public String toString() {
        return result == this ? "nothing" : result.toString();
    }
}
