package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFormatTest {

    private final ArticleFormat format = new ArticleFormat();

    @Test
    void allFieldsAreRead() throws BadLineException {
        Article article = article("""
                {"id": "a1", "url": "https://x.example/1", "source": "X", "title": "T", "text": "Körper 🙂.",
                 "published": "2025-06-19T10:00:00+02:00", "language": "de", "events": [{"text": "no"}], "more": 1}""");

        assertThat(article)
                .isEqualTo(new Article(
                        "a1",
                        "https://x.example/1",
                        "X",
                        "T",
                        "Körper 🙂.",
                        Publication.parse("2025-06-19T10:00:00+02:00"),
                        "de"));
    }

    @Test
    void onlyTextAndPublishedAreRequired() throws BadLineException {
        Article article = article("""
                {"text": "They met.", "published": "2025-06-19", "title": null, "source": " "}""");

        assertThat(article.published()).isEqualTo(Publication.on(LocalDate.of(2025, 6, 19)));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.title()).isNull();
        assertThat(article.source()).isNull();
        assertThat(article.id()).startsWith("sha256:").hasSize(39);
    }

    @Test
    void theIdDefaultsToTheUrlAndElseToTheText() throws BadLineException {
        assertThat(article("""
                {"url": "https://x.example/1", "text": "They met.", "published": "2025-06-19"}""").id()).isEqualTo("https://x.example/1");
        assertThat(article("""
                {"text": "They met.", "published": "2025-06-19"}""").id())
                .isEqualTo(article("""
                        {"text": "They met.", "published": "2025-06-20"}""").id())
                .isNotEqualTo(article("""
                        {"text": "They meet.", "published": "2025-06-19"}""").id());
    }

    @Test
    void aNumberIsAnId() throws BadLineException {
        assertThat(article("""
                {"id": 17, "text": "They met.", "published": "2025-06-19"}""").id()).isEqualTo("17");
    }

    @Test
    void aWithdrawalNeedsNoMoreThanTheId() throws BadLineException {
        assertThat(format.read("{\"id\": \"a1\", \"withdrawn\": true}")).isEqualTo(new ArticleUpdate.Withdrawal("a1"));
        assertThatThrownBy(() -> format.read("{\"withdrawn\": true}"))
                .hasMessage("no \"id\" of the article to withdraw");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-19",
                " 2025-06-19 ",
                "2025-06-19T23:59:59Z",
                "2025-06-19t23:59:59z",
                "2025-06-19 23:59:59Z",
                "2025-06-19T23:59:60Z",
                "2025-06-19T23:59:59.123456+14:00",
                "2025-06-19T00:00:00-11:30"
            })
    void daysAndRfc3339TimesAreReadAsTheDayOfTheArticlesOwnZone(String published) throws BadLineException {
        assertThat(article("{\"text\": \"t\", \"published\": \"" + published + "\"}")
                        .published()
                        .day())
                .isEqualTo(LocalDate.of(2025, 6, 19));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"published": "2025-06-19"}                    | no "text": it is missing
            {"text": null, "published": "2025-06-19"}      | no "text": it is null
            {"text": " \\n", "published": "2025-06-19"}    | no "text": it is empty
            {"text": 5, "published": "2025-06-19"}         | no "text": it is a number
            {"text": [5], "published": "2025-06-19"}       | "text" is a list, not a string
            {"text": "t"}                                  | no "published": it is missing
            {"text": "t", "published": 1750000000}         | no "published": it is a number
            {"text": "t", "published": "last week"}        | no readable date in "published": "last week" is neither YYYY-MM-DD nor an RFC 3339 time
            {"text": "t", "published": "2025-02-30"}       | no readable date in "published": "2025-02-30" is neither YYYY-MM-DD nor an RFC 3339 time
            {"text": "t", "published": "2025-06-19T10:00"} | no readable date in "published": "2025-06-19T10:00" is neither YYYY-MM-DD nor an RFC 3339 time
            {"text": "t", "published": "0000-12-31"}       | no readable date in "published": "0000-12-31" is neither YYYY-MM-DD nor an RFC 3339 time
            {"text": "t", "published": "+10000-01-01T00:00Z"} | no readable date in "published": "+10000-01-01T00:00Z" is neither YYYY-MM-DD nor an RFC 3339 time
            {"text": "t", "published": "2025-06-19", "source": {"name": "X"}} | "source" is an object, not a string
            [1, 2]                                         | not a JSON object
            "text"                                         | not a JSON object
            {"text": "t", "published": "2025-06-19"} {}    | more than one JSON value in the line
            """)
    void whatIsWrongIsSaid(String json, String cause) {
        assertThatThrownBy(() -> format.read(json))
                .isInstanceOf(BadLineException.class)
                .hasMessage(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"text\": \"t\"", "{\"text\": \"t\", }", "{'text': 't'}", "{", "{\"a\": 01}"})
    void whatIsNoJsonIsSaidInOneLine(String json) {
        assertThatThrownBy(() -> format.read(json))
                .isInstanceOf(BadLineException.class)
                .hasMessageStartingWith("not JSON: ")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        assertThatThrownBy(() -> format.read("{\"x\": " + "[".repeat(100_000)))
                .isInstanceOf(BadLineException.class)
                .hasMessageStartingWith("not JSON: ");
    }

    @Test
    void halfACharacterIsReplacedSoThatOffsetsStay() throws BadLineException {
        assertThat(article("{\"text\": \"a\\ud83db\\ude00\\ud83d\\ude00\", \"published\": \"2025-06-19\"}")
                        .text())
                .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00");
    }

    private Article article(String json) throws BadLineException {
        return ((ArticleUpdate.Version) format.read(json)).article();
    }
}
