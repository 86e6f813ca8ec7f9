package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 19 Jun 2025 22:00:00 -0400   | 2025-06-19T22:00-04:00
            Thu, 19 Jun 2025 22:00:00 -04:00  | 2025-06-19T22:00-04:00
            Thu, 19 Jun 2025 22:00:05 GMT     | 2025-06-19T22:00:05Z
            Thu, 19 Jun 2025 22:00:00 EST     | 2025-06-19T22:00-05:00
            Thu, 19 Jun 2025 22:00:00 pdt     | 2025-06-19T22:00-07:00
            Thu, 19 Jun 2025 22:00:00 +0200 (CEST) | 2025-06-19T22:00+02:00
            Thu, 19 Jun 25 22:00 Z            | 2025-06-19T22:00Z
            19 Jun 97 9:05:00 UT              | 1997-06-19T09:05Z
            Fri, 19 Jun 2025 22:00:00 -0400   | 2025-06-19T22:00-04:00
            thursday, 19 June 2025  22:00:00 -0400 | 2025-06-19T22:00-04:00
            Thu,19 Sept. 2025 22:00:00 -0400  | 2025-09-19T22:00-04:00
            2025-06-19T22:00:00-04:00         | 2025-06-19T22:00-04:00
            2025-06-19t22:00:00.5-0400        | 2025-06-19T22:00:00.500-04:00
            2025-06-19 22:00:00 -04:00        | 2025-06-19T22:00-04:00
            2025-06-19T22:00z                 | 2025-06-19T22:00Z
            """)
    void theTimeIsReadWithItsOffset(String written, String time) {
        assertThat(FeedTime.parse(written)).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu, 19 Jun 2025",
                "Thu, 19 Jun 2025 22:00:00",
                "Thu, 19 Jun 2025 00:30:00 CEST",
                "2025-06-19",
                "2025-06-19T22:00:00"
            })
    void withoutAKnownZoneOnlyTheDayIsKnown(String written) {
        assertThat(FeedTime.parse(written)).hasToString("2025-06-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "20250619", "999999999", "31 Jun 2025 10:00:00 GMT", "19 Mai 2025", "0000-01-01"})
    void whatHasNoneOfTheFormsIsNoTime(String written) {
        assertThat(FeedTime.parse(written)).isNull();
    }
}
