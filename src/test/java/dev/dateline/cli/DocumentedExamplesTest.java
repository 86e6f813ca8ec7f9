package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code lexicon explain} in docs/commands.md and docs/lexicon.md: what stands below the command is what it prints.
 * {@code …} stands for anything within a line, such as the number of a rule's line, which each rule written above it changes.
 */
class DocumentedExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\$ .*(lexicon explain .*)\\n((?:[^$`].*\\n)+)");
    private static final Pattern ARGUMENT = Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+");

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleShowsWhatTheCommandPrints(String[] command, String shown) {
        CommandRun run = CommandRun.of("", command);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches(pattern(shown));
    }

    static Stream<Arguments> examples() throws IOException {
        String pages =
                Files.readString(Path.of("docs", "commands.md")) + Files.readString(Path.of("docs", "lexicon.md"));
        return EXAMPLE.matcher(pages)
                .results()
                .map(example -> Arguments.of(arguments(example.group(1)), example.group(2)));
    }

    /** Words of a command line, quotation marks taken off. */
    private static String[] arguments(String command) {
        return ARGUMENT.matcher(command)
                .results()
                .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
                .toArray(String[]::new);
    }

    private static String pattern(String shown) {
        return Arrays.stream(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
