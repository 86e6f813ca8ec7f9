package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors do to an agency's text leaves it the same source; what another reporter writes of the same event does not. */
class FingerprintTest {

    private static final String LEAD =
            "Norway and Finland signed an agreement on Tuesday to build a railway between Tromso and Rovaniemi. ";
    private static final String MIDDLE =
            "The line will be 480 kilometres long and is to open in 2034, the two transport ministers told reporters in Oslo. "
                    + "Freight from the ice-free harbour could reach the Baltic in nine hours, half of what lorries need today. ";
    private static final String MORE =
            "Reindeer herders have protested against the route for years, because it crosses the winter pastures of four"
                    + " districts. A court in Inari is to hear their case in September. ";
    private static final String END =
            "The two states will pay for the work in equal shares, and a bank owned by the Nordic countries lends the rest."
                    + " Engineers begin to survey the ground in May.";
    private static final String AGENCY = LEAD + MIDDLE + MORE + END;

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("another place line", "OSLO (Fjord Wire) - " + AGENCY),
                Arguments.of("the last paragraph cut", LEAD + MIDDLE + MORE),
                Arguments.of("a paragraph in the middle cut", LEAD + MIDDLE + END),
                Arguments.of(
                        "a sentence added",
                        AGENCY + " Our correspondent adds that tickets are to cost about 90 euros."),
                Arguments.of(
                        "a few words changed",
                        AGENCY.replace("on Tuesday", "yesterday")
                                .replace("lorries", "trucks")
                                .replace("today", "now")),
                Arguments.of("paragraphs in another order", LEAD + MORE + MIDDLE + END));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void anEditedTextIsACopy(String edit, String text) {
        assertThat(Fingerprint.areCopies(print(AGENCY), print(text)))
                .as(edit + ": " + Fingerprint.shared(print(AGENCY), print(text)) + " of 16")
                .isTrue();
    }

    @Test
    void anotherReportOfTheSameEventIsNone() {
        String other =
                "After years of talk, Finland and Norway signed an agreement on a railway to the Arctic Ocean on Tuesday."
                        + " Trains should run from Rovaniemi to Tromso in nine years, if herders who fear for their pastures do not win"
                        + " in court. Each country pays half of what the bank does not lend, the ministers of transport said in Oslo.";

        assertThat(Fingerprint.shared(print(AGENCY), print(other))).isLessThan(Fingerprint.COPY - 2);
    }

    @Test
    void sharedMinimaAreCountedByHalfBytes() {
        assertThat(Fingerprint.shared(0x1234, 0x1234)).isEqualTo(16);
        assertThat(Fingerprint.shared(0x1234, 0x1235)).isEqualTo(15);
        assertThat(Fingerprint.shared(0L, 0x8421_8421_8421_8421L)).isZero();
    }

    private static long print(String text) {
        return extractor
                .extract(Article.of("a", text, Publication.on(LocalDate.of(2025, 3, 4))))
                .get(0)
                .article()
                .fingerprint();
    }
}
