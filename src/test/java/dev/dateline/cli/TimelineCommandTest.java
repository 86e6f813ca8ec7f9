package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {

    private static final String MET =
            "{\"id\": \"a\", \"text\": \"The presidents of Togo and Cuba met in Lima.\", \"published\": \"2025-06-19\"}\n";
    private static final String LONG = MET.replace("Lima.", "Lima. " + "x".repeat(100));

    @Test
    void aVersionThatIsNotTakenTakesBackTheOneBeforeAsOnTheTopic() {
        CommandRun taken = CommandRun.of(MET + LONG, "timeline");
        assertThat(taken.out().lines()).hasSize(1);
        assertThat(taken.exitCode()).isZero();

        CommandRun refused = CommandRun.of(MET + LONG, "timeline", "--max-article", "100");
        assertThat(refused.out()).isEmpty();
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("line 2: a text of 145 characters; at most 100 are taken");
    }

    @ParameterizedTest
    @CsvSource({
        "--max-article, 0, --max-article is between 1 and 5000000",
        "--max-article, 5000001, --max-article is between 1 and 5000000",
        "--horizon, 0, --horizon is at least 1 day",
    })
    void whatIsOutOfRangeIsWrongUsageBeforeAnythingIsRead(String option, String value, String message) {
        CommandRun run = CommandRun.of("no article\n", "timeline", option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).doesNotContain("line 1");
    }
}
