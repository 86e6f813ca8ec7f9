package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001B", "\u0007", "\u009B", "\u007F", "\u0000", "\uD800", "\u202E", "\u2066"})
    void whatATerminalObeysIsShownAsUnknown(String obeyed) {
        assertThat(TerminalText.harmless("a" + obeyed + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void whatIsReadStaysAndBlanksOfAllKindsAreOne() {
        assertThat(TerminalText.harmless("Zürich → Łódź 🙂 \u05D0")).isEqualTo("Zürich → Łódź 🙂 \u05D0");
        assertThat(TerminalText.harmless("a\tb\r\nc")).isEqualTo("a b  c");
    }

    @Test
    void titlesOfATimelineAreHarmless() {
        CommandRun run = CommandRun.of("""
                {"text": "France and Chad signed the Blue \\u001b]0;Owned\\u0007 Sky Treaty on Friday.", "published": "2025-06-19"}
                """, "timeline", "--text");

        assertThat(run.out()).contains("Blue ]0;Owned Sky").doesNotContain("\u001B");
    }

    @Test
    void errorsAreHarmless() throws IOException {
        CommandRun run = CommandRun.of("{\"text\": \"a\", \"published\": \"\\u001b[2J\\nALL GOOD\"}", "extract");

        assertThat(run.err()).contains("\"\uFFFD[2J ALL GOOD\"").doesNotContain("\u001B");
    }
}
