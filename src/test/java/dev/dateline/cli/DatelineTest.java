package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static final int LINES = 200;

    @Test
    void helpListsTheCommands() {
        CommandRun help = CommandRun.of("", "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("demo", "run", "produce", "watch", "extract", "timeline", "dates");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "run",
                "serve",
                "produce",
                "watch",
                "rejected",
                "reset",
                "extract",
                "timeline",
                "export",
                "dates",
                "lexicon",
                "health"
            })
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
                "export",
                "health --port no-number"
            })
    void wrongUsageIsTwo(String arguments) {
        CommandRun run = CommandRun.of("", arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dateline: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    health --port 99999                      | '--port': '99999' is no port: 0 to 65535
                    demo --once --kafka-port 70000           | '--kafka-port': '70000' is no port: 0 to 65535
                    demo --port -1                           | '--port': '-1' is no port: 0 to 65535
                    run --health-port no                     | '--health-port': 'no' is no port: 0 to 65535
                    timeline --to 2025-02-30                 | '--to': '2025-02-30' is no day such as 2025-06-01
                    export --format ics --site dateline      | '--site': 'dateline' is no URL such as https://dateline.example, without query or fragment
                    export --format ics --site https://d/?a=b | '--site': 'https://d/?a=b' is no URL such as https://dateline.example, without query or fragment
                    export --format ics --site https://d:1:% | '--site': 'https://d:1:%' is no URL such as https://dateline.example, without query or fragment
                    """)
    void aWrongValueIsNamed(String arguments, String wrong) {
        CommandRun run = CommandRun.of("", arguments.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("Invalid value for option " + wrong + "\n")
                .hasLineCount(2);
    }

    @Test
    void aTextWithoutWordsIsWrongUsage() {
        CommandRun run = CommandRun.of("", "lexicon", "explain", " ");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dateline: TEXT is empty\n");
    }

    @Test
    void aFileOfAnOptionThatIsMissingIsNamedWithTheCause() {
        assertThat(CommandRun.of("", "serve", "--bootstrap-server", "localhost:1", "--article-token-file", "nope")
                        .err())
                .isEqualTo("dateline: nope: no such file\n");
        assertThat(CommandRun.of("", "watch", "--config", "nope.properties").err())
                .isEqualTo("dateline: nope.properties: no such file\n");
    }

    @Test
    void aFileThatHoldsNoTokenIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "\n");
        CommandRun run = CommandRun.of(
                "", "serve", "--bootstrap-server", "localhost:1", "--article-token-file", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("dateline: " + file + " holds no token\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serve --port 99999 | no port: 0 to 65535",
                "run --health-port -1 | no port",
                "demo --kafka-port many | no port",
                "serve --cors-origin https://news.example/ | no origin: https://news.example",
                "serve --cors-origin news.example | no origin",
            })
    void aPortOrOriginThatCannotBeOneIsRefused(String command, String message) {
        CommandRun run = CommandRun.of("", command.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dateline: ").contains(message).hasLineCount(2);
    }

    @Test
    void whyServeCannotListenIsToldBeforeKafkaIsAsked() throws IOException {
        assertThat(serve("nosuch.invalid", 0)).isEqualTo("dateline: cannot listen on nosuch.invalid: no such host\n");
        assertThat(serve("203.0.113.7", 0))
                .startsWith("dateline: cannot listen on 203.0.113.7, port 0: ")
                .hasLineCount(1);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(serve("127.0.0.1", taken.getLocalPort()))
                    .isEqualTo("dateline: port " + taken.getLocalPort() + " is in use: choose another --port\n");
        }
    }

    private static String serve(String host, int port) {
        CommandRun run = CommandRun.of(
                "", "serve", "--bootstrap-server", "localhost:1", "--host", host, "--port", Integer.toString(port));
        assertThat(run.exitCode()).isEqualTo(1);
        return run.err();
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
    void linesAreAnsweredInTheirOrderWhateverTheirLength() {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String text = "Chad and Togo signed a treaty on Friday. ".repeat(i % 7 == 0 ? 200 : 1);
            input.append(
                    i % 5 == 4
                            ? "{\"id\": \"%d\", \"withdrawn\": true}%n".formatted(i)
                            : "{\"id\": \"%d\", \"published\": \"2025-06-19\", \"text\": \"%s\"}%n".formatted(i, text));
        }
        CommandRun run = CommandRun.of(input.toString(), "extract");

        List<String> ids = run.out()
                .lines()
                .map(line -> line.replaceAll("^\\{\"id\":\"(\\d+)\".*", "$1"))
                .toList();
        assertThat(ids)
                .isEqualTo(IntStream.range(0, LINES).mapToObj(Integer::toString).toList());
    }

    @Test
    void datesAreReadInTheLanguageOfTheText() {
        CommandRun run = CommandRun.of("""
                {"id": "a", "text": "Sie trafen sich gestern.", "reference": "2025-06-19", "language": "de-AT"}
                {"id": "b", "text": "Hier soir.", "reference": "2025-06-19", "language": "fr"}
                """, "dates");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        {"id":"a","timexes":[{"start":16,"end":23,"text":"gestern","type":"DATE","value":"2025-06-18"}]}
                        """);
        assertThat(run.err()).contains("dateline: line 2: no date rules for the language \"fr\"");
    }

    @Test
    void datesAreReadInAllLinesThatAreArticles() {
        CommandRun run = CommandRun.of("""
                {"id": "a", "text": "Today.", "published": "2025-06-19 10:00:00Z", "language": "en_US"}
                {"url": "https://x.example/1", "text": "Today.", "published": "2025-06-19", "language": "und"}
                {"id": "a", "withdrawn": true}
                """, "dates");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"id":"a","timexes":[{"start":0,"end":5,"text":"Today","type":"DATE","value":"2025-06-19"}]}
                        {"id":"https://x.example/1","timexes":[{"start":0,"end":5,"text":"Today","type":"DATE","value":"2025-06-19"}]}
                        """);
    }

    @Test
    void dateRulesOfOnesOwnWinOverBuiltInOnes(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("time/en")).resolve("own.txt");
        Files.writeString(own, "rule now\n  pattern: now\n  value: reference\n  yes: Now. => Now = DATE 2025-06-19\n");

        CommandRun run = CommandRun.of(
                "{\"id\": \"a\", \"text\": \"It is now.\", \"reference\": \"2025-06-19\"}",
                "dates",
                "--lexicon",
                folder.toString());

        assertThat(run.out()).contains("\"value\":\"2025-06-19\"");
    }

    @Test
    void explainNamesTheRuleThatFoundAnEvent() {
        CommandRun run = CommandRun.of(
                "", "lexicon", "explain", "--published", "2025-06-19", "Chad and Togo signed a treaty on Wednesday.");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("date   \"Wednesday\": DATE 2025-06-18; an event lies on 2025-06-18")
                .contains("actor  \"Chad\": TCD")
                .contains("PACT occurred, 2025-06-18, parties: TCD (party), TGO (party), place: not said")
                .containsPattern("rule \\S+ \\(event/en/\\w+\\.txt:\\d+\\)");
    }

    @Test
    void explainReadsTheTitleAndSaysWhatIsSupposedOfADay() {
        CommandRun run = CommandRun.of(
                "",
                "lexicon",
                "explain",
                "--published",
                "2025-06-19",
                "--title",
                "Unrest in Chad",
                "Police arrested a general of Togo.");

        assertThat(run.out()).contains("actor  \"Police\": TCD").contains("ARREST occurred, 2025-06-19~, parties: TCD");
    }

    @Test
    void explainSaysThatATextIsInAnotherLanguage() {
        CommandRun run = CommandRun.of(
                "",
                "lexicon",
                "explain",
                "Das ist ein Satz, in dem Deutschland und Frankreich einen Vertrag unterzeichnet haben. Sie trafen sich dort"
                        + " und sprachen auch lange über den Handel mit den anderen.");

        assertThat(run.out()).endsWith("no event\nno     the text is not in the language of the lexicon\n");
    }

    @Test
    void aFolderOfOnesOwnIsCheckedByItsExamples(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("event/en")).resolve("own.txt");
        Files.writeString(own, """
                trigger own-sign
                  type: PACT
                  verb: co-sign
                  yes: Chad and Togo sang.
                """);

        CommandRun run = CommandRun.of("", "lexicon", "check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("dateline: " + own + ":4: should be found in: Chad and Togo sang.")
                .contains("0 examples hold, 1 not");
    }

    @Test
    void theExamplesOfAllBuiltInFilesHold() {
        CommandRun run = CommandRun.of("", "lexicon", "check");

        assertThat(run.err().strip()).matches("[\\d,]+ examples hold, 0 not");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void lexiconCheckRunsTheExamplesOfEveryLanguage(@TempDir Path folder) throws IOException {
        Path german = Files.createDirectories(folder.resolve("time/de"));
        Files.writeString(german.resolve("own.txt"), """
                rule carnival
                  pattern: Karneval
                  value: in(reference, monthday(3, 3))
                  yes: Es war Karneval. => Karneval = DATE 2025-03-04
                """);
        CommandRun run = CommandRun.of("", "lexicon", "check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("own.txt:4: ", "2025-03-03", "0 examples hold, 1 not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"event/de/own.txt", "events/en/own.txt", "time/EN/own.txt", "event/en/OWN.TXT", "event/own.txt"})
    void lexiconCheckNamesFilesThatNothingReads(String name, @TempDir Path folder) throws IOException {
        Path lost = folder.resolve(name);
        Files.createDirectories(lost.getParent());
        Files.writeString(lost, "rubbish");
        CommandRun alone = CommandRun.of("", "lexicon", "check", folder.toString());
        Files.createFile(Files.createDirectories(folder.resolve("actor")).resolve("own.txt"));
        CommandRun beside = CommandRun.of("", "lexicon", "check", folder.toString());

        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).startsWith("dateline: " + folder + " holds no lexicon files: *.txt in time/en");
        assertThat(beside.exitCode()).isEqualTo(1);
        assertThat(beside.err()).startsWith("dateline: " + lost + ": is not read: lexicon files are *.txt in time/en");
    }

    @Test
    void aLexiconFolderThatAddsNothingIsWrongUsage(@TempDir Path folder) {
        CommandRun run = CommandRun.of("", "extract", "--lexicon", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("dateline: --lexicon " + folder + " holds no lexicon files: ");
    }

    @Test
    void aLexiconFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("event/en")).resolve("own.txt");
        Files.write(own, "trigger café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(CommandRun.of("", "lexicon", "check", folder.toString()).err())
                .isEqualTo("dateline: " + own + ": not UTF-8\n");
    }

    @Test
    void aTriggerWithoutWordsIsNamed(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("event/en")).resolve("own.txt");
        Files.writeString(own, "trigger a\n  type: ATTACK\n  subject: actor\n");

        assertThat(CommandRun.of("", "lexicon", "check", folder.toString()).err())
                .isEqualTo("dateline: " + own + ":1: trigger \"a\" has neither a verb nor a noun\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event | trigger a/type: attack/verb: zap           | :2: unknown event type "attack"
            event | trigger a/type: ATTACK/type: CALL/verb: zap | :3: a second "type:"
            event | trigger a/type: ATTACK/verb: zap/yes:      | :4: "yes:" says nothing
            event | trigger a/type: ATTACK/verb: zap/object: oil tanker | :4: "oil tanker" is several words: a condition looks at one
            event | trigger a/type: ATTACK/verb: zap/object: , | :4: "object:" says nothing
            event | trigger a/type: ATTACK/verb: zap, are zapped | :3: "are zapped" begins with an auxiliary: name the verb, or the noun, that tells of the event
            event | trigger/type: ATTACK/verb: zap             | :1: "trigger" needs an id
            event | list ship/words: oil tanker                | :2: "oil tanker" is several words: a condition looks at one
            event | list ship/word: tanker                     | :2: unknown key "word": here stands words
            event | ignore/name: talk show                     | :2: unknown key "name": here stands phrase
            time  | rule a/pattern: foo/value: reference/type: sit | :4: unknown type "sit": DATE, TIME, DURATION or SET
            time  | rule a/pattern: foo/value: reference/anchor: maybe | :4: "anchor:" is yes or no
            time  | rule a/pattern: foo {d:1..}/value: reference | :2: {1..} is no range such as {1..31}
            time  | rule a/pattern: foo {d:31..1}/value: reference | :2: {31..1} holds no number
            time  | class holiday/13-45: Foo                   | :2: "13-45" is no number, unit, part of the day or holiday
            time  | class a/1: Foo/letters: big                | :3: letters are any, lower or capitalized
            """)
    void aLineThatCanDoNothingIsNamed(String part, String lines, String error, @TempDir Path folder)
            throws IOException {
        Path own = Files.createDirectories(folder.resolve(part + "/en")).resolve("own.txt");
        Files.writeString(own, lines.replace("/", "\n  "));

        assertThat(CommandRun.of("", "lexicon", "check", folder.toString()).err())
                .isEqualTo("dateline: " + own + error + "\n");
    }

    @Test
    void aTriggersIdStandsOnceAmongOnesOwnFiles(@TempDir Path folder) throws IOException {
        Path events = Files.createDirectories(folder.resolve("event/en"));
        Files.writeString(events.resolve("a.txt"), "trigger zap\n  type: ATTACK\n  verb: zap\n");
        Files.writeString(events.resolve("b.txt"), "\ntrigger zap\n  type: CALL\n  verb: zap\n");

        assertThat(CommandRun.of("", "lexicon", "check", folder.toString()).err())
                .isEqualTo("dateline: " + events.resolve("b.txt") + ":2: a trigger \"zap\" stands at "
                        + events.resolve("a.txt") + ":1: give this one another name\n");
    }

    @Test
    void aLinkThatLeadsUpDoesNotStopALexicon(@TempDir Path folder) throws IOException {
        Path actors = Files.createDirectories(folder.resolve("actor"));
        Files.writeString(actors.resolve("own.txt"), "company Foo\n  yes: Foo flew.\n  name: Foo\n");
        Files.createSymbolicLink(actors.resolve("loop"), folder);

        assertThat(CommandRun.of("", "lexicon", "check", folder.toString()).err())
                .isEqualTo("1 example holds, 0 not\n");
    }

    @Test
    void aBrokenLexiconFileIsAnErrorOfOneLine(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("event/en")).resolve("own.txt");
        Files.writeString(own, "trigger own-sign\n  type: PICNIC\n");

        CommandRun run = CommandRun.of(
                "{\"text\": \"t\", \"published\": \"2025-06-19\"}", "extract", "--lexicon", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("dateline: " + own + ":");
    }

    @Test
    void aMissingFileIsAnError() {
        CommandRun run = CommandRun.of("", "dates", "no-such.jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("dateline: no-such.jsonl: no such file");
    }
}
