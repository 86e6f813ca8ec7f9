package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void kinAreOfOneFamilySoThatNoTruePairIsSplitByBlocks(EventType type) {
        assertThat(Kinship.of(type).family()).isEqualTo(type.family());
        assertThat(Kinship.of(Kinship.of(type))).isEqualTo(Kinship.of(type));
    }
}
