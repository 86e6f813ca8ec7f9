package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Test
    void aDayOfMoreThanFourDigitsCountsAsTheLastThatHasFour() {
        assertThat(EventDays.on(LocalDate.of(10000, 1, 3))).isEqualTo(EventDays.on(LAST));
        assertThat(new EventDays(LocalDate.of(10000, 1, 3), LocalDate.of(10000, 1, 9), "10000-01"))
                .isEqualTo(EventDays.on(LAST));
        assertThat(EventDays.between(LocalDate.of(9999, 12, 28), LocalDate.of(10000, 1, 3)))
                .isEqualTo(EventDays.between(LocalDate.of(9999, 12, 28), LAST));
        assertThat(EventDays.from(LocalDate.of(10001, 1, 1)).edtf()).isEqualTo("9999-12-31/..");
    }

    @Test
    void aDayBeforeTheYearZeroCountsAsItsFirst() {
        assertThat(EventDays.between(LocalDate.of(-43, 3, 15), LocalDate.of(0, 2, 1))
                        .edtf())
                .isEqualTo("0000-01-01/0000-02-01");
    }

    @Test
    void otherDaysKeepTheirPrecision() {
        assertThat(new EventDays(LocalDate.of(9999, 1, 1), LAST, "9999~").edtf())
                .isEqualTo("9999~");
    }
}
