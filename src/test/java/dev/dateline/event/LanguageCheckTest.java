package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

    private static final String ENGLISH = "Chad and Togo signed a treaty on Friday.";

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "EN, 1", "en-GB, 1", "en_US, 1", "de, 0", "fr-CA, 0", "enm, 0", "und, 1"})
    void anArticleThatNamesAnotherLanguageGivesNoEvent(String tag, int events) {
        assertThat(extractor.extract(article(ENGLISH, tag))).hasSize(events);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Außenminister von Frankreich und Deutschland haben am Dienstag in Berlin ein Abkommen über die Zusammenarbeit"
                        + " unterzeichnet, das lange geplant war und in den kommenden Wochen in Kraft treten soll.",
                "Le président du Mali a rencontré mardi à Paris le chancelier et ils ont signé un accord de coopération sur la"
                        + " défense, après des mois de négociations dans la capitale.",
                "El presidente de México se reunió el martes con su homólogo de Chile en la capital y firmaron un acuerdo de"
                        + " cooperación, dijo un portavoz del gobierno, tras meses de negociaciones.",
                "De minister van Buitenlandse Zaken van Nederland heeft dinsdag in Den Haag een akkoord getekend met zijn collega"
                        + " uit Duitsland over de samenwerking, zo was te horen.",
            })
    void anArticleInAnotherLanguageGivesNoEventWhateverItNames(String text) {
        assertThat(extractor.extract(article(text, "en"))).isEmpty();
        assertThat(extractor.explain(article(text, "en")).events()).isEmpty();
    }

    private static Article article(String text, String language) {
        return new Article("a", null, null, null, text, Publication.on(LocalDate.of(2025, 6, 19)), language);
    }
}
