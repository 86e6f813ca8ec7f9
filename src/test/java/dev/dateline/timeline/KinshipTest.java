package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipTest {

    @Test
    void aMeetingOfWhichOneStateAloneIsNamedIsNotTheSummitThatItReturnedFrom() {
        Mentions met = Mentions.in("a").of(EventType.MEETING);
        Mentions summit = Mentions.in("b").of(EventType.SUMMIT);

        assertThat(Timelines.of(List.of(
                        met.parties("PHL").mention(), summit.parties("PHL").mention())))
                .hasSize(2);
        assertThat(Timelines.of(List.of(
                        met.parties("JPN", "PHL").mention(),
                        summit.parties("JPN", "PHL").mention())))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void kinAreOfOneFamilySoThatNoTruePairIsSplitByBlocks(EventType type) {
        assertThat(Kinship.of(type).family()).isEqualTo(type.family());
        assertThat(Kinship.of(Kinship.of(type))).isEqualTo(Kinship.of(type));
    }
}
