package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "en-GB, en",
        "en_US, en",
        "de-AT, de",
        "enm, enm",
        "'', en",
        "und, en",
        "UND-Latn, en",
        "?, ''"
    })
    void aLanguageIsNamedByItsTagWithOrWithoutARegion(String tag, String language) {
        assertThat(Languages.languageOf(tag)).isEqualTo(language);
    }
}
