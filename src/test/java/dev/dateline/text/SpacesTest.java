package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gas\nexplosion",
                "gas \t\r\n explosion",
                "\ngas explosion ",
                "gas\u00a0explosion",
                "gas\u001fexplosion"
            })
    void aRunOfWhiteSpaceIsOneBlank(String text) {
        assertThat(Spaces.single(text)).isEqualTo("gas explosion");
    }

    @Test
    void whatHasSingleBlanksStaysAsItIs() {
        String text = "gas explosion";

        assertThat(Spaces.single(text)).isSameAs(text);
        assertThat(Spaces.single(" \n")).isEmpty();
    }
}
