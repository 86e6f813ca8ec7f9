package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in an article is read to its end: sentences that begin and end anywhere, commas with nothing beside them. */
class AnyTextTest {

    private static final EventExtractor EXTRACTOR = extractor();
    private static final List<String> WORDS = words();

    @Property(tries = 20_000)
    void piecesOfNewsInAnyOrderAreRead(@ForAll("pieces") List<String> pieces) {
        assertIsRead(String.join(" ", pieces));
    }

    /** Of more than the 240 tokens that are read at once, names and verbs on both sides of the cut. */
    @Property(tries = 500)
    void sentencesOfAnyLengthAreRead(@ForAll("clauses") List<String> clauses) {
        assertIsRead(String.join(" and ", clauses));
    }

    /** However many verbs stand in a chain: whose each is must not be asked for anew at each of those behind it. */
    @Property(tries = 500)
    void chainsOfVerbsAreReadToTheirEnd(@ForAll("links") List<String> links) {
        String chain = String.join(" ", Collections.nCopies(20, String.join(" ", links)));

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertIsRead("The king said that " + chain));
    }

    private static void assertIsRead(String text) {
        Article article = new Article("a", null, null, null, text, Publication.on(LocalDate.of(2025, 6, 19)), "en");

        assertThatCode(() -> EXTRACTOR.extract(article)).as(text).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<String>> clauses() {
        return Arbitraries.of(
                        "the kings of Chad and Togo held talks in Lima and Accra",
                        "Chad discussed sanctions on Mali in Gao and Togo",
                        "troops in Gao and Lome killed a man who was wanted for a raid in Mali",
                        "the summit agreed to meet in Peru",
                        "in Chad and Mali",
                        "Togo",
                        "said")
                .list()
                .ofMinSize(30)
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<String>> links() {
        return Arbitraries.of(
                        "met",
                        "condemned",
                        "killed",
                        "were held",
                        "to sign",
                        "signing",
                        "which signed",
                        "that fell",
                        "and",
                        "and",
                        "but",
                        "who",
                        "after",
                        "in which",
                        ",",
                        "Chad",
                        "the king",
                        "he",
                        "talks")
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, WORDS.size() - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 12);
        return Combinators.combine(start, length)
                .as((first, count) -> String.join(" ", WORDS.subList(first, Math.min(WORDS.size(), first + count))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static EventExtractor extractor() {
        try {
            return Lexicon.load("en").extractor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words and the punctuation of all examples of triggers, one after the other. */
    private static List<String> words() {
        return read("files.txt")
                .filter(line -> !line.startsWith("#"))
                .flatMap(AnyTextTest::read)
                .map(String::strip)
                .filter(line -> line.startsWith("yes: ") || line.startsWith("no: "))
                .flatMap(line ->
                        Stream.of(line.substring(line.indexOf(' ') + 1).split("\\s+|(?=[,.;:()\"])|(?<=[,;:(])")))
                // a quotation mark behind a space
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> read(String file) {
        try (InputStream in = AnyTextTest.class.getResourceAsStream("en/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
