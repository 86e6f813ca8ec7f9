package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatedTextFormatTest {

    private final DatedTextFormat format = new DatedTextFormat();

    @Test
    void theDayOfATimeIsThatAtItsOwnOffset() throws BadLineException {
        assertThat(read("\"reference\": \"2025-06-19T23:30:00-04:00\"").reference())
                .isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(read("\"reference\": \"2025-06-20T03:30:00Z\"").reference()).isEqualTo(LocalDate.of(2025, 6, 20));
    }

    @Test
    void anArticleCountsFromItsPublication() throws BadLineException {
        assertThat(read("\"published\": \"2025-06-18\"").reference()).isEqualTo(LocalDate.of(2025, 6, 18));
        assertThat(read("\"published\": \"2025-06-18\", \"reference\": \"2025-06-19\"")
                        .reference())
                .isEqualTo(LocalDate.of(2025, 6, 19));
    }

    @Test
    void aTextIsEnglishUnlessItSaysOtherwise() throws BadLineException {
        assertThat(read("\"reference\": \"2025-06-19\"").language()).isEqualTo("en");
        assertThat(read("\"reference\": \"2025-06-19\", \"language\": \"de\"").language())
                .isEqualTo("de");
    }

    @Test
    void anArticleMayLeaveOutItsIdAndWriteItsTimeAsRfc3339Does() throws BadLineException {
        DatedText text = format.read(
                        "{\"url\": \"https://x.example/1\", \"text\": \"Heute.\", \"published\": \"2025-06-19 23:59:60Z\"}")
                .orElseThrow();
        assertThat(text.id()).isEqualTo("https://x.example/1");
        assertThat(text.reference()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(format.read("{\"text\": \"Heute.\", \"published\": \"2025-06-19\"}")
                        .orElseThrow()
                        .id())
                .startsWith("sha256:");
    }

    @Test
    void aWithdrawalAsksForNothing() throws BadLineException {
        assertThat(format.read("{\"id\": \"a\", \"withdrawn\": true}")).isEmpty();
    }

    @Test
    void whatIsNoDateIsNamedWithItsField() {
        assertThatThrownBy(() -> read("\"reference\": \"19 June\""))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining("\"reference\": \"19 June\"");
        assertThatThrownBy(() -> read("\"published\": \"soon\"")).hasMessageContaining("\"published\": \"soon\"");
        assertThatThrownBy(() -> read("\"id\": \"a\"")).hasMessage("no \"reference\": it is missing");
    }

    private DatedText read(String fields) throws BadLineException {
        return format.read("{\"id\": \"a\", \"text\": \"Heute.\", " + fields + "}")
                .orElseThrow();
    }
}
