package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @Test
    void helpListsTheCommands() {
        CommandRun help = CommandRun.of("", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("demo", "run", "produce", "watch", "extract", "timeline", "dates");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "run", "produce", "watch", "extract", "timeline", "dates", "health"})
    void everyCommandHasHelpWithAnExample(String command) {
        CommandRun help = CommandRun.of("", command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .startsWith("Usage: dateline " + command)
                .containsPattern("Examples?:\n +.*dateline " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dats",
                "--no-such-option",
                "dates --no-such-option",
                "watch",
                "run",
                "produce",
                "health --port no-number"
            })
    void wrongUsageIsTwo(String arguments) {
        CommandRun run = CommandRun.of("", arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dateline: ");
    }

    @Test
    void aMistypedCommandIsGuessed() {
        assertThat(CommandRun.of("", "dats").err()).contains("Did you mean", "dates");
    }

    @Test
    void theVersionIsTold() {
        assertThat(CommandRun.of("", "--version").out()).startsWith("dateline ");
        assertThat(CommandRun.of("", "dates", "--version").out()).startsWith("dateline ");
    }

    @Test
    void badLinesGiveOneErrorEachAndTheRestGoesOn() {
        CommandRun run = CommandRun.of("""
                {"id": "a", "text": "They met today.", "reference": "2025-06-19"}
                no json
                {"id": "b", "text": "They met today."}
                {"id": "c", "text": "Nothing.", "reference": "2025-06-19"}
                """, "dates");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        {"id":"a","timexes":[{"start":9,"end":14,"text":"today","type":"DATE","value":"2025-06-19"}]}
                        {"id":"c","timexes":[]}
                        """);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .contains("dateline: line 2: not JSON: ", "dateline: line 3: no \"reference\": it is missing")
                .contains("2 texts, 1 date expression, 2 errors in ");
    }

    @Test
    void aMissingFileIsAnError() {
        CommandRun run = CommandRun.of("", "dates", "no-such.jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("dateline: no-such.jsonl: no such file");
    }
}
