package dev.dateline.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Stanza;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRuleHasAPhraseToMatchAndOneToLeaveAlone(String language) throws IOException {
        for (String file : read(language, "files.txt").lines().toList()) {
            assertThat(LexiconFile.read(file, new StringReader(read(language, file))))
                    .filteredOn(stanza -> stanza.kind().equals("rule"))
                    .filteredOn(DateExampleTest::lacksExamples)
                    .extracting(Stanza::id)
                    .as(file)
                    .isEmpty();
        }
    }

    private static boolean lacksExamples(Stanza rule) {
        boolean takesNothing = rule.values("value").contains("nothing");
        return rule.values("no").isEmpty()
                || (!takesNothing && rule.values("yes").isEmpty());
    }

    private static String read(String language, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(DateRules.class.getResourceAsStream(language + "/" + file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
