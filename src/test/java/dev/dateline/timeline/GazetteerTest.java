package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.get();

    @Test
    void aTownIsKnownByItsNameAloneInItsCountry() {
        assertThat(gazetteer.isTown(new Place("COL", "Medellín"))).isTrue();
        assertThat(gazetteer.isTown(new Place("COL", "medellin"))).isTrue();
        assertThat(gazetteer.isTown(new Place("PER", "Medellín"))).isFalse();
        assertThat(gazetteer.isTown(new Place("COL", "Medellín, Colombia"))).isFalse();
        assertThat(gazetteer.isTown(new Place("COL", "Colombia"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "IRQ, Fallujah",
        "SDN, El-Fasher",
        "CHN, Xian",
        "PSE, Gaza City",
        "PSE, Nablus",
        "UKR, Kiev",
        "GBR, Leeds",
        "NGA, Lagos",
        "RUS, Grozny"
    })
    void aTownIsKnownByItsEnglishNameWithAndWithoutItsArticle(String country, String name) {
        assertThat(gazetteer.isTown(new Place(country, name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MEX, Hidalgo", "BRA, Goias", "USA, Nevada"})
    void aNameThatMeansARegionIsNoTown(String country, String name) {
        assertThat(gazetteer.isTown(new Place(country, name))).isFalse();
    }

    @Test
    void aRegionHasAPointAndIsNoTown() {
        Place texas = new Place("USA", "Texas");

        assertThat(gazetteer.find(texas)).isNotEqualTo(gazetteer.find(new Place("USA", "United States")));
        assertThat(gazetteer.isTown(texas)).isFalse();
        assertThat(gazetteer.areApart(texas, new Place("USA", "Boston"))).isFalse();
    }

    @Test
    void townsAreApartWhereNeitherIsASuburbOfTheOther() {
        Place telAviv = new Place("ISR", "Tel Aviv");

        assertThat(gazetteer.areApart(telAviv, new Place("ISR", "Eilat"))).isTrue();
        assertThat(gazetteer.areApart(telAviv, new Place("ISR", "Bat Yam"))).isFalse();
        assertThat(gazetteer.areApart(telAviv, new Place("ISR", "Nowhere"))).isFalse();
    }
}
