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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data's own examples, and a user's files beside the data. */
class ActorExamplesTest {

    private static final Publication DAY = Publication.on(LocalDate.of(2025, 6, 19));
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
        assertThat(own.examples()).extracting(ActorExample::ids).contains(List.of("Blue Shield"));
    }

    @Test
    void aWrongLineIsNamedWithItsFile(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", "state FRA\n  nickname: Hexagon\n");

        assertThat(TaggerUnderTest.errorWith(folder)).endsWith("own.txt:2: unknown key \"nickname\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company Foo/name: ;;                                | own.txt:2: "name:" says nothing
            company Foo/label:                                  | own.txt:2: "label:" says nothing
            company Foo/label: A/label: B                       | own.txt:3: a second "label:"
            office FRA: president/holder: , 2031-01 to now      | own.txt:2: no name before the comma
            office FRA: president/holder: A B, 2031-02 to 2031-01 | own.txt:2: no day: the last one is before the first
            company Foo/yes: [2025-6-1] Foo flew.               | own.txt:2: [2025-6-1] is no day YYYY-MM-DD
            company Foo/yes: [2025-06-01]                       | own.txt:2: an example without a sentence
            state FRA/drop: Pariss                              | own.txt:2: "Pariss" is no name of FRA
            state FRX/name: Foo                                 | own.txt:1: "FRX" is no ISO 3166-1 alpha-3 code
            body FRA/name: Foo                                  | own.txt:1: "FRA" is no body: an earlier line says state
            company Foo, Inc/name: Foo                          | own.txt:1: "Foo, Inc": a comma or semicolon parts ids, and stands in none
            role official/list: wazir/yes: The wazir left.      | own.txt:3: unknown key "yes": here stands list, default
            role official/list: wazir/default: Foo              | own.txt:3: no actor "Foo" before this line
            words kin/lst: a b                                  | own.txt:2: unknown key "lst": here stands list
            words kin/list: a b/list: a-b                       | own.txt:3: "a-b" is not one word
            ignore/phrase: talk show                            | own.txt:2: unknown key "phrase": here stands name
            """)
    void aLineThatCanDoNothingIsNamedWithItsFile(String lines, String error, @TempDir Path folder) throws IOException {
        write(folder, "own.txt", lines.replace("/", "\n  "));

        assertThat(TaggerUnderTest.errorWith(folder)).endsWith(error);
    }

    @Test
    void wordsArePartedByAnyBlanks(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", "words kin\n  list: old  olden\n");

        assertThat(TaggerUnderTest.errorWith(folder)).isEqualTo("no error");
    }

    @Test
    void aPhraseTakenAwayLeavesTheShorterNameAtItsBeginning(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", "state ISR\n  drop: Israel Defense Forces\n");

        assertThat(ids(TaggerUnderTest.with(folder), "Israel Defense Forces warned Chad."))
                .containsExactly("ISR", "TCD");
    }

    @Test
    void aLabelNamesAnActorWhereverItStands(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", """
                company Harbour Lines
                  name: Harbour Lines
                state FRA
                  label: La France
                company Harbour Lines
                  label: The Lines
                """);

        assertThat(TaggerUnderTest.with(folder).tag("France and Harbour Lines met in Paris.", DAY))
                .extracting(mention -> mention.actor().name())
                .containsExactly("La France", "The Lines", "La France");
    }

    @Test
    void theSurnameOfAHolderOfOnesOwnCountsAloneWhateverTheOffice(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", """
                group Blue Shield
                  name: Blue Shield
                office Blue Shield: leader
                  holder: Bo Zorkan, 2024-01 to now; Zorkan
                """);

        assertThat(ids(TaggerUnderTest.with(folder), "Zorkan met Rome.")).containsExactly("Blue Shield", "ITA");
    }

    @Test
    void anExampleOfACollectiveAsksForAllItsMembers(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", """
                collective FRA+DEU
                  name: The Rhine neighbours
                  yes: The Rhine neighbours met.
                  no: France met Chad.
                """);

        TaggerUnderTest own = TaggerUnderTest.with(folder);

        assertThat(own.examples())
                .filteredOn(example -> example.file().endsWith("own.txt"))
                .hasSize(2)
                .allMatch(example -> example.holds(own.tokenizer(), own.tagger()));
    }

    @Test
    void theWordsOfACompanysOwnNameNeedTheirCapitals(@TempDir Path folder) throws IOException {
        write(folder, "own.txt", "company Harbour Air\n  name: Harbour Air\n");

        TaggerUnderTest own = TaggerUnderTest.with(folder);

        assertThat(ids(own, "Harbour Air grew.")).containsExactly("Harbour Air");
        assertThat(ids(own, "Harbour air traffic grew.")).isEmpty();
    }

    private static List<String> ids(TaggerUnderTest under, String text) {
        return under.tag(text, DAY).stream()
                .map(mention -> mention.actor().id())
                .toList();
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Path part = Files.createDirectories(folder.resolve("actor").resolve("en"));
        Files.writeString(part.resolve(name), content);
    }
}
