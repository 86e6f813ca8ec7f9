package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Family;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlockPlacesTest {

    @Test
    void eachBlockHasAPartitionOfAnyNumberOfThem() {
        for (int partitions = 1; partitions <= 40; partitions++) {
            for (Family block : Family.values()) {
                assertThat(BlockPlaces.of(block, partitions)).isBetween(0, partitions - 1);
            }
        }
    }

    @Test
    void withAsManyPartitionsAsBlocksEachHasItsOwn() {
        int blocks = Family.values().length;

        assertThat(Arrays.stream(Family.values()).map(block -> BlockPlaces.of(block, blocks)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTwoLargestAreApart() {
        for (int partitions = 2; partitions <= 40; partitions++) {
            assertThat(BlockPlaces.of(Family.CONSULT, partitions))
                    .isNotEqualTo(BlockPlaces.of(Family.ASSAULT, partitions));
        }
    }

    /** State lies by these places: where they change, the form of the store of resolution has to change, too. */
    @Test
    void placesStay() {
        assertThat(places(2)).isEqualTo("1100100010001100111");
        assertThat(places(4)).isEqualTo("1321030203302321322");
        assertThat(places(8)).isEqualTo("1556445635704776325");
    }

    /** The partition of each block, in the order of the blocks. */
    private static String places(int partitions) {
        return Arrays.stream(Family.values())
                .map(block -> String.valueOf(BlockPlaces.of(block, partitions)))
                .collect(Collectors.joining());
    }
}
