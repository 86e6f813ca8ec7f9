package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "9999-12-31T23:59:59-11:00", "0001-01-01T00:00+14:00"})
    void theYearsThatRfc3339WritesAreRead(String text) {
        assertThat(Publication.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-12-31",
                "-0044-03-15",
                "+20250619-01-01T00:00:00Z",
                "+999999999-01-01T00:00:00Z",
                "10000-01-01"
            })
    void otherYearsAreNone(String text) {
        assertThatThrownBy(() -> Publication.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aTimeIsAtTheDayOfItsOwnOffset() {
        assertThat(Publication.parse("2025-06-19T23:30:00-04:00").day()).hasToString("2025-06-19");
    }
}
