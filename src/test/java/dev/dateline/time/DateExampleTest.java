package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateExampleTest {

    private static final DateTexts ENGLISH = DateTexts.in("en");

    static List<DateExample> english() {
        return ENGLISH.rules().examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void english(DateExample example) {
        assertThat(example.failure(ENGLISH.tokenizer(), ENGLISH.tagger())).isEmpty();
    }
}
