package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static String timeline;

    @BeforeAll
    static void makeTimeline() {
        timeline = CommandRun.of("""
                {"id": "a1", "text": "The presidents of Chad and Togo spoke by phone on Wednesday.", "published": "2025-06-19"}
                {"id": "a2", "text": "Peru and Chile signed a treaty in Lima on Thursday.", "published": "2025-06-20"}
                """, "timeline").out();
    }

    @ParameterizedTest
    @CsvSource({
        "atom, <feed xmlns=\"http://www.w3.org/2005/Atom\"",
        "rss, <rss ",
        "jsonfeed, https://jsonfeed.org/version/1.1",
        "ics, BEGIN:VCALENDAR",
        "csv, 'id,family,type'",
        "geojson, FeatureCollection"
    })
    void everyFormatHoldsTheEntries(String format, String mark) {
        CommandRun run = CommandRun.of(timeline, "export", "--format", format);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(mark, "Chad", "Peru");
        assertThat(run.err()).startsWith("2 entries, 2 written in ");
    }

    @Test
    void theNewestStandsFirstUnlessAskedOtherwise() {
        assertThat(rows("export", "--format", "csv"))
                .extracting(row -> row.split(",", -1)[2])
                .containsExactly("type", "PACT", "CALL");
        assertThat(rows("export", "--format", "csv", "--sort", "date", "--limit", "1"))
                .extracting(row -> row.split(",", -1)[2])
                .containsExactly("type", "CALL");
    }

    @ParameterizedTest
    @CsvSource({
        "--actor, Chad, CALL",
        "--actor, 'PER,CHL', PACT",
        "--actor, ' FRA , PER ', PACT",
        "--type, 'VISIT, PACT', PACT",
        "--family, agree, PACT",
        "--from, 2025-06-19, PACT",
        "--to, 2025-06-18, CALL",
        "--reported-since, 2025-06-20, PACT",
        "--search, treaties, PACT",
        "--search, '\"spoke by phone\"', CALL",
        "--place, PER, PACT"
    })
    void entriesAreChosenAsOverHttp(String option, String value, String type) {
        assertThat(rows("export", "--format", "csv", option, value))
                .extracting(row -> row.split(",", -1)[2])
                .containsExactly("type", type);
    }

    @Test
    void allOrAnyOfSeveralParties() {
        assertThat(rows("export", "--format", "csv", "--actor", "PER,TCD")).hasSize(3);
        assertThat(rows("export", "--format", "csv", "--actor", "PER,TCD", "--actors", "all"))
                .hasSize(1);
        assertThat(rows("export", "--format", "csv", "--min-sources", "2")).hasSize(1);
    }

    @Test
    void anEmptyListAsksForNothing() {
        assertThat(rows("export", "--format", "csv", "--actor", "", "--place", " ,"))
                .hasSize(3);
    }

    @Test
    void aLaterLineReplacesAndARemovalTakesAway() {
        String first = timeline.lines().findFirst().orElseThrow();
        String id = first.substring("{\"id\":\"".length(), first.indexOf("\",\"family\""));
        String input = timeline + first.replace("Togo", "Benin") + "\n";

        assertThat(CommandRun.of(input, "export", "--format", "csv").out())
                .contains("Benin")
                .doesNotContain("Togo");
        assertThat(CommandRun.of(
                                input + "{\"id\":\"" + id + "\",\"removed\":\"withdrawn\"}\n",
                                "export",
                                "--format",
                                "csv")
                        .out())
                .doesNotContain("Chad");
    }

    @Test
    void entriesLinkToTheSiteWhereTheyCanBeQuestioned() {
        assertThat(CommandRun.of(timeline, "export", "--format", "atom", "--site", "https://dateline.example/")
                        .out())
                .contains("href=\"https://dateline.example/?event=");
    }

    @Test
    void aFileIsReplacedWhenAllIsWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");

        CommandRun run = CommandRun.of(timeline, "export", "--format", "csv", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(file).content().contains("Chad");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileIsLeftAloneWhereNotAllCouldBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");

        CommandRun missing = CommandRun.of("", "export", "--format", "csv", "-o", file.toString(), "no-such.jsonl");
        CommandRun cut = CommandRun.of(
                timeline.substring(0, timeline.length() - 9), "export", "--format", "csv", "-o", file.toString());

        assertThat(List.of(missing.exitCode(), cut.exitCode())).containsOnly(1);
        assertThat(missing.err())
                .contains("dateline: " + file
                        + " is not written, as not all could be read\n0 entries, 0 written, 1 error");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsWrittenThroughALinkStandsBehindIt(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("old.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), old.getFileName());
        Path toNothing = Files.createSymbolicLink(folder.resolve("nothing.csv"), Path.of("new.csv"));

        CommandRun.of(timeline, "export", "--format", "csv", "-o", link.toString());
        CommandRun.of(timeline, "export", "--format", "csv", "-o", toNothing.toString());

        assertThat(link).isSymbolicLink();
        assertThat(old).content().contains("Chad");
        assertThat(folder.resolve("new.csv")).content().contains("Chad");
    }

    @Test
    void aPipeIsWrittenToAndStaysOne(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> contentOf(pipe));

        CommandRun run = CommandRun.of(timeline, "export", "--format", "csv", "-o", pipe.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(read.get(10, TimeUnit.SECONDS)).contains("Chad");
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereNoFileCanBeIsWrongUsage(@TempDir Path folder) {
        CommandRun empty = CommandRun.of(timeline, "export", "--format", "csv", "-o", folder.toString());
        CommandRun missing = CommandRun.of(timeline, "export", "--format", "csv", "-o", folder + "/none/out.csv");

        assertThat(List.of(empty.exitCode(), missing.exitCode())).containsOnly(2);
        assertThat(empty.err()).startsWith("dateline: --output: " + folder + " is a folder\n");
        assertThat(missing.err()).startsWith("dateline: --output: there is no folder " + folder + "/none\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoEntryIsAnErrorAndTheRestGoesOn() {
        CommandRun run = CommandRun.of("{\"id\": \"x\"}\n" + timeline, "export", "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("dateline: line 1: \"type\" is missing");
        assertThat(run.out()).contains("Chad", "Peru");
    }

    @Test
    void formatsAndOrdersThatAreNoneAreNamed() {
        assertThat(CommandRun.of("", "export", "--format", "pdf").err())
                .contains("'pdf' is none of atom, rss, jsonfeed, ics, csv, geojson");
        assertThat(CommandRun.of("", "export", "--format", "csv", "--sort", "size")
                        .err())
                .contains("'size' must be one of date, -date");
        assertThat(CommandRun.of("", "export", "--format", "csv", "--bootstrap-server", "localhost:1", "file")
                        .exitCode())
                .isEqualTo(2);
    }

    private static List<String> rows(String... arguments) {
        return CommandRun.of(timeline, arguments).out().lines().toList();
    }
}
