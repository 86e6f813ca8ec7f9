package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenya offered to negotiate with Peru and Chad. | negotiate | GIVES_WAY
            Hezbollah claimed responsibility. | claimed responsibility | UNCLAIMED
            A bomb explodes in Lagos, Nigeria. Hezbollah claimed responsibility. | claimed responsibility | CLAIM
            Chad and Togo signed a treaty. It rained. It rained. Peru attacked Kenya in 1850. | attacked | BACKGROUND
            A striker was denied by the goalkeeper in the semifinal of the Fiji league. Chad attacked Mali from \
            the start of the match. The champions won the title on penalties. | attacked | TRADE
            The army of Kenya launched an air raid on Togo. | raid | OUTRANKED
            """)
    void eachTriggerThatGivesNoEventHasAReason(String text, String words, DropReason reason) {
        Explanation told = extractor.explain(Article.of("a", text, Publication.parse("2025-06-19")));

        assertThat(told.events()).extracting(EventMention::trigger).doesNotContain(words);
        assertThat(told.dropped())
                .filteredOn(drop -> drop.words().equals(words))
                .extracting(DroppedTrigger::reason)
                .contains(reason);
    }
}
