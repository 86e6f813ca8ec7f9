package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.ingest.ArticleFormat;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.BadLineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Articles to measure with: a corpus, one JSON article a line in a gzip file, if the system property {@code corpus} names one, repeated
 * under new ids and moved days; else text of the project's own.
 */
final class NewsArticles {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 1);
    private static final int ARTICLES_A_DAY = 200;

    private final List<Article> originals;
    private final String name;

    private NewsArticles(List<Article> originals, String name) {
        this.originals = originals;
        this.name = name;
    }

    static NewsArticles load() {
        String corpus = System.getProperty("corpus", "");
        try {
            return corpus.isBlank() ? generated() : new NewsArticles(read(Path.of(corpus)), corpus);
        } catch (IOException e) {
            throw new UncheckedIOException("corpus " + corpus, e);
        }
    }

    private static NewsArticles generated() {
        List<Article> articles = new ArrayList<>();
        for (String text : new NewsText(1).articles(1000)) {
            articles.add(Article.of("a" + articles.size(), text, Publication.on(FIRST_DAY)));
        }
        return new NewsArticles(articles, "generated");
    }

    private static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        ArticleFormat format = new ArticleFormat();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (format.read(line) instanceof ArticleUpdate.Version version) {
                    articles.add(version.article());
                }
            }
        } catch (BadLineException e) {
            throw new IOException("no articles: " + e.getMessage(), e);
        }
        return articles;
    }

    /** What the articles are made from: the corpus, or "generated". */
    String source() {
        return name;
    }

    /** The articles as they are, each once. */
    List<Article> originals() {
        return originals;
    }

    /** The article of a number, any number: text again and again, ids and days new. */
    Article article(int number) {
        Article original = originals.get(number % originals.size());
        return new Article(
                "bench-" + number,
                null,
                original.source(),
                original.title(),
                original.text(),
                Publication.on(FIRST_DAY.plusDays(number / ARTICLES_A_DAY)),
                original.language());
    }

    /** Characters of an article, on average. */
    long meanLength() {
        return Math.round(originals.stream()
                .mapToInt(article -> article.text().length())
                .average()
                .orElse(0));
    }
}
