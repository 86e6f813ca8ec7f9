package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateExampleTest {

    private static final DateTexts ENGLISH = DateTexts.in("en");
    private static final DateTexts GERMAN = DateTexts.in("de");

    static List<DateExample> english() {
        return ENGLISH.rules().examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void english(DateExample example) {
        assertThat(example.failure(ENGLISH.tokenizer(), ENGLISH.tagger())).isEmpty();
    }

    static List<DateExample> german() {
        return GERMAN.rules().examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void german(DateExample example) {
        assertThat(example.failure(GERMAN.tokenizer(), GERMAN.tagger())).isEmpty();
    }
}
