package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words of war, law and office name that nobody has done. */
class NoNewsTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    private static void assertTypes(String text, String types) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .extracting(mention -> mention.type().name())
                .containsExactlyElementsOf(types.isEmpty() ? List.of() : List.of(types.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Had Peru signed the treaty, Chile would be at ease. | ''
            Should Peru sign the treaty, Chile would be at ease. | ''
            Had Peru not been ill, he said, he would have gone. Chile signed the treaty with Peru. | PACT
            """)
    void whatIsOnlySupposedIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anyone who attacks a Peruvian officer will be jailed. | ''
            Anyone caught in the park will be arrested, the police of Peru said. | ''
            Any Peruvian citizen who joins the rebels will be jailed. | ''
            Two Peruvians who joined the rebels will be jailed on Monday. | ARREST
            """)
    void whatWillBeDoneToWhoeverItIsIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru gave up ten million dollars of its rebate from Chile. | ''
            Strong demand fired up the economy of Peru. | ''
            Peru gave up to ten million dollars to Chile. | AID
            Peru fired two ministers. | RESIGNATION
            """)
    void aVerbWithUpIsAnotherVerb(String text, String types) {
        assertTypes(text, types);
    }
}
