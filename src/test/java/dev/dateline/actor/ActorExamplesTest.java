package dev.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data's own examples, and a user's files beside the data. */
class ActorExamplesTest {

    private static final TaggerUnderTest BUILT_IN = TaggerUnderTest.builtIn();

    static Stream<ActorExample> examples() {
        return BUILT_IN.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheDataHolds(ActorExample example) {
        assertThat(example.holds(BUILT_IN.tokenizer(), BUILT_IN.tagger()))
                .as(example.file() + ":" + example.line())
                .isTrue();
    }

    @Test
    void aUsersFileAddsNamesAndActorsAndTakesNamesAway(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", """
                state FRA
                  name: Hexagon
                  drop: Paris
                group Blue Shield
                  name: Blue Shield; Bouclier Bleu
                  yes: The Bouclier Bleu seized a bridge.
                """);

        TaggerUnderTest own = TaggerUnderTest.with(folder);

        assertThat(ids(own, "The Hexagon and Bouclier Bleu talked.")).containsExactly("FRA", "Blue Shield");
        assertThat(ids(own, "Paris warned Rome.")).containsExactly("ITA");
        assertThat(own.examples()).extracting(ActorExample::id).contains("Blue Shield");
    }

    @Test
    void aWrongLineIsNamedWithItsFile(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", "state FRA\n  nickname: Hexagon\n");

        assertThat(TaggerUnderTest.errorWith(folder)).endsWith("own.txt:2: unknown key \"nickname\"");
    }

    private static List<String> ids(TaggerUnderTest under, String text) {
        return under.tag(text, Publication.on(LocalDate.of(2025, 6, 19))).stream()
                .map(mention -> mention.actor().id())
                .toList();
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path part = Files.createDirectories(folder.resolve("actor").resolve("en"));
        Files.writeString(part.resolve(name), content);
    }
}
