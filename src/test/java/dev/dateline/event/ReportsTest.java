package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Summaries of the news: each report is read for itself. */
class ReportsTest {

    private static final String SUMMARY = """
            Africa news summary 😀

            LOME, Nov. 8 (Wirenews) -- Visiting Malian President Moussa Keita arrived here on Monday. (Togo-Mali)

            NIAMEY, Nov. 8 (Wirenews) -- Police arrested ten students on Tuesday. (Niger-Students)

            FREETOWN: Rebels killed two soldiers in a northern town on Sunday.

            They also arrested a mayor.
            """;

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @Test
    void eachReportOfASummaryIsOfThePlaceItBeginsWith() {
        assertThat(extract(SUMMARY))
                .extracting(EventMention::type, ReportsTest::parties)
                .contains(
                        tuple(EventType.VISIT, "MLI TGO"),
                        tuple(EventType.ARREST, "NER"),
                        tuple(EventType.ATTACK, "SLE"));
    }

    @Test
    void mentionsAreNumberedAndPlacedInTheWholeText() {
        List<EventMention> mentions = extract(SUMMARY);

        assertThat(mentions).extracting(EventMention::id).doesNotHaveDuplicates();
        assertThat(mentions).allSatisfy(mention -> {
            int start = SUMMARY.offsetByCodePoints(0, mention.start());
            assertThat(SUMMARY.substring(start)).startsWith(mention.trigger());
        });
    }

    @Test
    void headingsThatNameNoPlaceCutNothing() {
        String facts =
                "Chad held an election on Monday.\n\nPOPULATION: Ten million.\n\nARMY: The army deployed troops on Monday.";

        assertThat(extract(facts))
                .extracting(EventMention::type, ReportsTest::parties)
                .contains(tuple(EventType.MOBILIZE, "TCD"));
    }

    private static List<EventMention> extract(String text) {
        return extractor.extract(Article.of("a", text, Publication.on(LocalDate.of(2005, 11, 8))));
    }

    private static String parties(EventMention mention) {
        return mention.participants().stream().map(Participant::id).collect(Collectors.joining(" "));
    }
}
