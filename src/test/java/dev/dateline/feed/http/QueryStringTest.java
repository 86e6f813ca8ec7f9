package dev.dateline.feed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

    @Test
    void valuesComeInTheirOrderDecoded() {
        assertThat(QueryString.parse("q=Erdo%C4%9Fan+visits%26more&type=CALL&type=PACT&&to="))
                .containsEntry("q", List.of("Erdoğan visits&more"))
                .containsEntry("type", List.of("CALL", "PACT"))
                .containsEntry("to", List.of(""))
                .hasSize(3);
        assertThat(QueryString.parse("q=Erdoğan&all"))
                .as("not encoded at all")
                .containsEntry("q", List.of("Erdoğan"))
                .containsEntry("all", List.of(""));
        assertThat(QueryString.parse(null)).isEmpty();
        assertThat(QueryString.parse("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=100%", "q=%ZZ", "q=%4", "q=%ff", "q=%C4", "type=CALL&q=%ed%a0%80"})
    void whatIsNotWellEncodedIsRefused(String query) {
        assertThatThrownBy(() -> QueryString.parse(query))
                .isInstanceOf(Problem.class)
                .hasMessage("q: not percent-encoded UTF-8");
    }
}
