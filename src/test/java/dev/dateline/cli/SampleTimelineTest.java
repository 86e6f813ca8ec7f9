package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The timeline of the sample articles is the one made by hand, entry for entry. {@code KafkaCommandsIT} holds that the embedded node
 * gives the same as the command here.
 */
@Tag("slow")
class SampleTimelineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static List<JsonNode> entries;

    @BeforeAll
    static void makeTheTimeline() throws IOException {
        CommandRun run = CommandRun.of("", "timeline", "--samples");
        assertThat(run.exitCode()).as(run.err()).isZero();
        entries = read(run.out().lines());
    }

    @Test
    void theTimelineIsTheOneMadeByHand() throws IOException {
        List<String> made = entries.stream().map(SampleTimelineTest::facts).toList();

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(
                        expected().stream().map(SampleTimelineTest::facts).toList());
    }

    @Test
    void aCallThatFourArticlesReportIsOneEntry() {
        assertThat(of("CALL", "CHN", "RUS")).singleElement().satisfies(call -> {
            assertThat(call.get("status").asText()).isEqualTo("occurred");
            assertThat(call.get("date").asText()).isEqualTo("2025-06-19");
            assertThat(call.get("reports").asInt()).isEqualTo(4);
        });
    }

    @Test
    void aSummitThatIsAnnouncedAndLaterHeldIsOneEntryWithAHistory() {
        assertThat(of("SUMMIT", "SCO")).singleElement().satisfies(summit -> {
            assertThat(summit.get("status").asText()).isEqualTo("occurred");
            assertThat(summit.get("history").get(0).get("status").asText()).isEqualTo("planned");
            assertThat(summit.get("history").get(0).get("date").asText())
                    .isNotEqualTo(summit.get("date").asText());
        });
    }

    @Test
    void aWithdrawnArticleAndAnEarlierVersionLeaveNothing() {
        assertThat(entries).noneMatch(entry -> entry.toString().contains("harbour-0620-ferry"));
        assertThat(of("PACT", "UKR", "USA"))
                .singleElement()
                .satisfies(pact -> assertThat(pact.get("date").asText()).isEqualTo("2025-04-30"));
    }

    @Test
    void whatCouldHappenIsNoEvent() {
        assertThat(entries).noneMatch(entry -> entry.toString().contains("capital-0618-opinion"));
    }

    private static List<JsonNode> of(String type, String... parties) {
        return entries.stream()
                .filter(entry -> entry.get("type").asText().equals(type))
                .filter(entry -> parties(entry).equals(new TreeSet<>(List.of(parties)).toString()))
                .toList();
    }

    /** What has to agree: type, status, days, parties, place and citing articles. */
    private static String facts(JsonNode entry) {
        JsonNode place = entry.get("place");
        TreeSet<String> articles = new TreeSet<>();
        entry.get("mentions")
                .forEach(mention -> articles.add(mention.get("article").asText()));
        return String.join(
                " ",
                entry.get("type").asText(),
                entry.get("status").asText(),
                entry.get("earliest").asText() + "/" + entry.get("latest").asText(),
                parties(entry),
                place.isObject() ? place.get("id").asText() : place.asText(),
                articles.toString());
    }

    private static String parties(JsonNode entry) {
        TreeSet<String> ids = new TreeSet<>();
        entry.get("participants")
                .forEach(party -> ids.add(
                        party.isTextual() ? party.asText() : party.get("id").asText()));
        return ids.toString();
    }

    private static List<JsonNode> expected() throws IOException {
        InputStream file = Objects.requireNonNull(
                SampleTimelineTest.class.getResourceAsStream("/dev/dateline/samples/expected-timeline.jsonl"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return read(lines.lines());
        }
    }

    private static List<JsonNode> read(Stream<String> lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines.toList()) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }
}
