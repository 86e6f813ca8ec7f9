package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar at the shell, without Kafka. */
@Tag("slow")
class JarIT {

    private static final String ARTICLE = """
            {"id": "a", "published": "2025-06-19", "text": "Russian President Vladimir Putin and Chinese President Xi \
            Jinping spoke by phone on Thursday 🙂."}
            """;

    @TempDir
    private Path folder;

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        try (JarProcess version = JarProcess.start(folder, "--version")) {
            assertThat(version.exitCode()).isZero();
            assertThat(version.out()).matches("dateline \\d+\\.\\d+\\.\\d+\\S*\\R");
            assertThat(version.err()).isEmpty();
        }
    }

    @Test
    void extractReadsStandardInputAndLoadsNoKafka() throws Exception {
        Path classes = folder.resolve("classes.log");
        try (JarProcess extract = JarProcess.start(folder, List.of("-Xlog:class+load:file=" + classes), "extract")
                .input(ARTICLE)) {
            assertThat(extract.exitCode()).isZero();
            assertThat(extract.out())
                    .startsWith("{\"id\":\"a\",\"events\":[{\"type\":\"CALL\",\"status\":\"occurred\"")
                    .contains("\"id\":\"CHN\"", "\"id\":\"RUS\"");
            assertThat(extract.err()).startsWith("1 article, 1 event in ");
        }
        assertThat(Files.readString(classes))
                .contains("dev.dateline.cli.ExtractCommand")
                .as("the lexicon comes from its snapshot")
                .doesNotContain("dev.dateline.actor.ActorLexiconReader ", "dev.dateline.time.RuleReader ")
                .doesNotContain("org.apache.kafka", "org.apache.avro", "kafka.server");
    }

    @Test
    void theLauncherMapsTheClassDataThatTheBuildMade() throws Exception {
        Path classes = folder.resolve("classes.log");
        List<String> options = List.of("-Xlog:class+load:file=" + classes);
        try (JarProcess extract = JarProcess.launch(folder, options, "extract").input(ARTICLE)) {
            assertThat(extract.exitCode()).isZero();
            assertThat(extract.out()).startsWith("{\"id\":\"a\",\"events\":[{\"type\":\"CALL\"");
            assertThat(extract.err()).startsWith("1 article, 1 event in ");
        }
        assertThat(Files.readAllLines(classes))
                .anyMatch(line -> line.contains("dev.dateline.event.EventExtractor ")
                        && line.contains("shared objects file (top)"));
    }

    @Test
    void argumentsThatTheLocaleCannotSayAreRefused() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        try (JarProcess explain = JarProcess.startWithoutLocale(folder, "lexicon", "explain", "Bogotá")) {
            assertThat(explain.exitCode()).isEqualTo(2);
            assertThat(explain.err()).startsWith("dateline: the locale has not all characters of the arguments");
        }
    }

    @Test
    void theLauncherStandsAnywhereAndReadsArgumentsInUtf8() throws Exception {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        try (JarProcess explain = JarProcess.launchFromOddPlace(folder, "lexicon", "explain", "They met in Bogotá.")) {
            assertThat(explain.exitCode()).isZero();
            assertThat(explain.out()).contains("actor  \"Bogotá\": COL");
            assertThat(explain.err()).isEmpty();
        }
    }

    @Test
    void timelineAndDatesReadFiles() throws Exception {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLE);
        try (JarProcess timeline = JarProcess.start(folder, "timeline", articles.toString());
                JarProcess dates = JarProcess.start(folder, "dates", articles.toString())) {
            assertThat(timeline.exitCode()).isZero();
            assertThat(timeline.out().lines()).hasSize(1);
            assertThat(timeline.out()).contains("\"type\":\"CALL\"", "\"mentions\":[{\"article\":\"a\"");
            assertThat(dates.exitCode()).isZero();
            assertThat(dates.out()).contains("\"text\":\"Thursday\",\"type\":\"DATE\",\"value\":\"2025-06-19\"");
        }
    }

    @Test
    void badInputIsReportedLineByLineAndTheRestGoesOn() throws Exception {
        String input = "\uFEFF" + ARTICLE + "\r\nno json\n{\"id\": \"b\", \"published\": \"2025-06-19\"}\n"
                + "{\"id\": \"c\", \"text\": \"They met.\", \"published\": \"soon\"}\n"
                + "{\"id\": \"d\", \"text\": \"Nothing at all.\", \"published\": \"2025-06-19\"}";
        for (String command : List.of("extract", "timeline")) {
            try (JarProcess process = JarProcess.start(folder, command).input(input)) {
                assertThat(process.exitCode()).isEqualTo(1);
                assertThat(process.out()).contains("\"CALL\"");
                assertThat(process.err())
                        .contains("dateline: line 3: not JSON: ")
                        .contains("dateline: line 4: no \"text\": it is missing")
                        .contains("dateline: line 5: no readable date in \"published\": \"soon\"")
                        .contains("2 articles, 1 ", ", 3 errors in ");
            }
        }
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        try (JarProcess command = JarProcess.start(folder, "extrakt");
                JarProcess option = JarProcess.start(folder, "extract", "--no-such-option")) {
            assertThat(command.exitCode()).isEqualTo(2);
            assertThat(command.err()).contains("extract");
            assertThat(option.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void kafkaThatDoesNotAnswerIsAnErrorOfOneLine() throws Exception {
        try (JarProcess produce =
                JarProcess.start(folder, "produce", "--bootstrap-server", "127.0.0.1:1", "--samples")) {
            assertThat(produce.exitCode()).isEqualTo(1);
            assertThat(produce.err().lines()).hasSize(1);
            assertThat(produce.err()).startsWith("dateline: no Kafka node answers");
        }
    }
}
