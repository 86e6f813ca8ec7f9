package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.event.Family;
import dev.dateline.event.Lexicon;
import dev.dateline.stream.BlockPlaces;
import dev.dateline.stream.wire.Wire;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How unevenly the mentions of a corpus fall on blocks, and on partitions of several numbers; how many mentions an article gives, and how
 * long they are. {@code BlockSkew}, with the system property {@code corpus}.
 */
public final class BlockSkew {

    private static final int[] PARTITIONS = {1, 2, 4, 8, 16, 32};

    private final Map<Family, Integer> blocks = new EnumMap<>(Family.class);
    private final Wire<EventMention> wire = Wire.mentions();
    private final Wire<Article> articleWire = Wire.articles();
    private int mentions;
    private long mentionBytes;
    private long articleBytes;

    private BlockSkew() {}

    /** Extracts all and prints the shares. */
    public static void main(String[] args) throws IOException {
        BlockSkew skew = new BlockSkew();
        NewsArticles news = NewsArticles.load();
        EventExtractor extractor = Lexicon.load("en").extractor();
        for (Article article : news.originals()) {
            skew.add(article, extractor);
        }
        skew.print(news.originals().size(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void add(Article article, EventExtractor extractor) {
        articleBytes += articleWire.encode(article).length;
        for (EventMention mention : extractor.extract(article)) {
            mentions++;
            mentionBytes += wire.encode(mention).length;
            blocks.merge(mention.type().family(), 1, Integer::sum);
        }
    }

    private void print(int articles, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d articles of %d bytes, %.2f mentions each, of %d bytes%n",
                articles,
                articleBytes / articles,
                (double) mentions / articles,
                mentionBytes / mentions);
        blocks.entrySet().stream()
                .sorted(Map.Entry.<Family, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(block -> out.printf(
                        Locale.ROOT, "%-12s %5.1f %%%n", block.getKey(), 100.0 * block.getValue() / mentions));
        for (int count : PARTITIONS) {
            out.printf(
                    Locale.ROOT,
                    "%2d partitions: the busiest has %.1f %% of the mentions, %.1f times an even share%n",
                    count,
                    100.0 * busiest(count) / mentions,
                    (double) busiest(count) * count / mentions);
        }
    }

    private int busiest(int partitions) {
        int[] load = new int[partitions];
        blocks.forEach((block, count) -> load[BlockPlaces.of(block, partitions)] += count);
        int most = 0;
        for (int count : load) {
            most = Math.max(most, count);
        }
        return most;
    }
}
