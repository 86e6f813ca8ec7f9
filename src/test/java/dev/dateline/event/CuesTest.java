package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CuesTest {

    @Test
    void everyCueHasABitOfItsOwn() {
        assertThat(Cue.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }
}
