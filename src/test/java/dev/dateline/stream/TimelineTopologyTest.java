package dev.dateline.stream;

import static dev.dateline.stream.TopologyHarness.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.EventStatus;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.Horizon;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTopologyTest {

    private static final Path DESCRIPTION = Path.of("src/test/resources/dev/dateline/stream/topology.txt");

    private final TopologyHarness topology = new TopologyHarness();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void reportsOfOneEventAreOneEntry() {
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        topology.publish("b", "2025-06-20", "CALL OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.reports()).isEqualTo(2);
            assertThat(entry.mentions())
                    .extracting(mention -> mention.article().id())
                    .containsExactly("a", "b");
        });
    }

    @Test
    void whatWasAnnouncedAndThenHeldKeepsItsEntry() {
        topology.publish("a", "2025-05-02", "MEETING PLANNED 2025-06-19 CHN RUS");
        String announced = topology.entries().get(0).id();
        topology.publish("b", "2025-06-19", "MEETING OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.entries()).singleElement().satisfies(held -> {
            assertThat(held.id()).isEqualTo(announced);
            assertThat(held.status()).isEqualTo(EventStatus.OCCURRED);
            assertThat(held.history())
                    .extracting(TimelineEvent.Change::status)
                    .containsExactly(EventStatus.PLANNED, EventStatus.OCCURRED);
        });
    }

    @Test
    void ofVeryManyReportsAnEntryListsTheFirstAndTheLastAndCountsAll() {
        for (int i = 0; i < 300; i++) {
            String day = i < 150 ? "2025-06-19" : "2025-06-20";
            topology.publish("article-" + i, day, "CALL OCCURRED 2025-06-19 CHN RUS");
        }
        assertThat(topology.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.reports()).isEqualTo(300);
            assertThat(entry.mentions()).hasSize(256);
            assertThat(entry.lastReported()).isEqualTo("2025-06-20");
        });
    }

    @Test
    void whatWasPutOffKeepsItsEntry() {
        topology.publish("a", "2025-05-02", "MEETING PLANNED 2025-06-19 CHN RUS");
        String announced = topology.entries().get(0).id();
        topology.publish("b", "2025-06-17", "MEETING PLANNED! 2025-06-26 CHN RUS");
        topology.publish("c", "2025-06-27", "MEETING OCCURRED 2025-06-26 CHN RUS");
        assertThat(topology.entries()).singleElement().satisfies(held -> {
            assertThat(held.id()).isEqualTo(announced);
            assertThat(held.history())
                    .extracting(TimelineEvent.Change::date)
                    .containsExactly("2025-06-19", "2025-06-26", "2025-06-26");
        });
    }

    @Test
    void reportsOfClosedEventsAreLeftOutAndCorrectionsOfOldReportsAreNot() {
        try (TopologyHarness closing =
                new TopologyHarness(new ScriptedExtractor(), TopologyHarness.MAX_ARTICLE_LENGTH, new Horizon(30))) {
            closing.publish("a", "2025-06-20", "CALL OCCURRED 2025-06-19 CHN RUS");
            closing.changes();

            closing.publish("b", "2025-07-20", "CALL OCCURRED 2025-06-19 CHN RUS", "CALL OCCURRED 2025-06-01 FRA IND");
            assertThat(closing.changes()).isEmpty();

            closing.publish("c", "2025-07-19", "CALL OCCURRED 2025-06-19 CHN RUS");
            assertThat(closing.entries()).singleElement().satisfies(entry -> assertThat(entry.reports())
                    .isEqualTo(2));

            closing.withdraw("a");
            assertThat(closing.entries()).singleElement().satisfies(entry -> assertThat(entry.reports())
                    .isEqualTo(1));
        }
    }

    @Test
    void aRevisionReplacesWhatTheArticleSaidBefore() {
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS", "PACT OCCURRED 2025-06-18 IRN RUS");
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.entries()).extracting(entry -> entry.type().name()).containsExactly("CALL");
    }

    @Test
    void aSentencePutInFrontOrCutLeavesTheOtherEntriesTheirIds() {
        topology.publish("a", "2025-06-20", "CALL OCCURRED 2025-06-19 CHN RUS", "CALL OCCURRED 2025-06-18 FRA IND");
        Set<String> before = ids();

        topology.publish(
                "a",
                "2025-06-20",
                "CALL OCCURRED 2025-06-12 BRA ZAF",
                "CALL OCCURRED 2025-06-19 CHN RUS",
                "CALL OCCURRED 2025-06-18 FRA IND");
        assertThat(ids()).hasSize(3).containsAll(before);

        topology.publish("a", "2025-06-20", "CALL OCCURRED 2025-06-19 CHN RUS", "CALL OCCURRED 2025-06-18 FRA IND");
        assertThat(ids()).isEqualTo(before);
    }

    /** A live blog puts the new on top and cuts what is oldest. */
    @ParameterizedTest
    @CsvSource({"AB, CA", "AB, BC", "AB, CAB", "ABC, BCDE", "ABC, DA", "ABCD, DEF", "ABCD, EBFD"})
    void whatStillStandsInARevisionKeepsItsEntry(String before, String after) {
        topology.publish("a", "2025-06-20", calls(before));
        Map<String, String> ids = idsByParty();

        topology.publish("a", "2025-06-20", calls(after));

        ids.keySet().removeIf(party -> after.indexOf(party.charAt(0)) < 0);
        assertThat(idsByParty()).hasSize(after.length()).containsAllEntriesOf(ids);
    }

    /** Calls of parties so different that none is taken for another. */
    private static String[] calls(String parties) {
        return parties.chars()
                .mapToObj(party -> "CALL OCCURRED 2025-06-" + (party - 'A' + 10) + " " + (char) party)
                .toArray(String[]::new);
    }

    private Map<String, String> idsByParty() {
        Map<String, String> ids = new TreeMap<>();
        topology.entries().forEach(entry -> ids.put(entry.participants().get(0).id(), entry.id()));
        return ids;
    }

    @Test
    void aCorrectedDateChangesTheEntryAndNotItsId() {
        topology.publish("a", "2025-06-20", "CALL OCCURRED 2025-06-19 CHN RUS");
        Set<String> before = ids();

        topology.publish("a", "2025-06-20", "CALL OCCURRED 2025-06-12 CHN RUS");

        assertThat(ids()).isEqualTo(before);
        assertThat(topology.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.days().edtf()).isEqualTo("2025-06-12"));
    }

    private Set<String> ids() {
        return topology.entries().stream().map(TimelineEvent::id).collect(Collectors.toSet());
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        topology.changes();
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.changes()).isEmpty();
    }

    @Test
    void aWithdrawnArticleTakesBackWhatOnlyItSaid() {
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS", "PACT OCCURRED 2025-06-18 IRN RUS");
        topology.publish("b", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        topology.changes();
        topology.withdraw("a");
        List<TestRecord<byte[], byte[]>> changes = topology.changes();
        assertThat(changes)
                .filteredOn(change -> change.value() == null)
                .singleElement()
                .satisfies(
                        gone -> assertThat(header(gone, TimelineHeaders.REASON)).isEqualTo("withdrawn"));
        assertThat(topology.entries()).singleElement().satisfies(call -> assertThat(call.reports())
                .isEqualTo(1));
    }

    @Test
    void withdrawingWhatNeverWasDoesNothing() {
        topology.withdraw("never");
        assertThat(topology.changes()).isEmpty();
        assertThat(topology.rejected()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBeTakenIsPutAsideWithItsReasonAndTheRestGoesOn(
            byte @Nullable [] key, byte[] value, String reason, String cause) {
        topology.pipe(key, value);
        assertThat(topology.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.key()).isEqualTo(key);
            assertThat(rejected.value()).isEqualTo(value);
            assertThat(header(rejected, RejectedHeaders.REASON)).isEqualTo(reason);
            assertThat(header(rejected, RejectedHeaders.CAUSE)).contains(cause);
            assertThat(header(rejected, RejectedHeaders.EXCEPTION)).contains("Exception");
            assertThat(header(rejected, RejectedHeaders.TOPIC)).isEqualTo(Topics.ARTICLES);
            assertThat(header(rejected, RejectedHeaders.PARTITION)).isEqualTo("0");
            assertThat(header(rejected, RejectedHeaders.OFFSET)).isEqualTo("0");
            assertThat(header(rejected, RejectedHeaders.TIME)).isNotNull();
        });
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.entries()).hasSize(1);
    }

    static Stream<Arguments> unusable() {
        byte[] key = bytes("a");
        byte[] good = encoded(TopologyHarness.article("a", "2025-06-19", "Text."));
        return Stream.of(
                Arguments.of(key, bytes("{\"id\": \"a\"}"), "not-avro", "not an Avro single object"),
                Arguments.of(key, Arrays.copyOf(good, good.length - 2), "not-avro", "broken Article"),
                Arguments.of(key, Wire.mentions().encode(Samples.mention()), "not-avro", "of type EventMention"),
                Arguments.of(null, good, "bad-key", "no key"),
                Arguments.of(bytes(" "), good, "bad-key", "blank"),
                Arguments.of(new byte[] {(byte) 0xFF}, good, "bad-key", "not UTF-8"),
                Arguments.of(bytes("b"), good, "key-differs", "not the id of the article, a"),
                Arguments.of(key, encoded(longArticle()), "too-long", "a text of 10001 characters; at most 10000"),
                Arguments.of(
                        key,
                        encoded(TopologyHarness.article("a", "2025-06-19", "FAIL")),
                        "extraction-failed",
                        "IllegalStateException: scripted failure"));
    }

    @Test
    void whatIsTooLongToBeKeptIsCut() {
        topology.pipe(new byte[60_000], new byte[2_000_000]);
        assertThat(topology.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.key()).hasSize(50_000);
            assertThat(rejected.value()).hasSize(900_000);
            assertThat(header(rejected, RejectedHeaders.FULL_LENGTH)).isEqualTo("2000000");
        });
    }

    @Test
    void anArticleWhoseNamesWouldSwellEveryMentionIsPutAside() {
        String id = "a".repeat(2001);
        topology.publish(id, "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.rejected()).singleElement().satisfies(rejected -> {
            assertThat(header(rejected, RejectedHeaders.REASON)).isEqualTo("too-long");
            assertThat(header(rejected, RejectedHeaders.CAUSE)).contains("its id has 2001 characters");
        });
    }

    @Test
    void anArticleThatLiesWhereItsIdDoesNotLeadIsTakenWithAWarning() {
        List<String> warnings = new ArrayList<>();
        ArticlePartitions partitions = new ArticlePartitions(64, warnings::add);
        try (TopologyHarness cut = new TopologyHarness(
                new ScriptedExtractor(), TopologyHarness.MAX_ARTICLE_LENGTH, partitions, Horizon.NONE)) {
            cut.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
            assertThat(cut.entries()).hasSize(1);
        }
        assertThat(partitions.partition("a")).isNotZero();
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("article a lies on partition 0 of articles")
                .contains("murmur2_random");
    }

    /** Compaction leaves the version that stands, and no other: what is built anew from it must be the same. */
    @ParameterizedTest
    @MethodSource("unusableVersions")
    void aVersionThatIsNotTakenTakesBackTheOneBefore(byte[] version) {
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        topology.pipe(bytes("a"), version);
        assertThat(topology.rejected()).hasSize(1);
        assertThat(topology.entries()).isEmpty();
        topology.publish("a", "2025-06-19", "CALL OCCURRED 2025-06-19 CHN RUS");
        assertThat(topology.entries()).hasSize(1);
    }

    static Stream<byte[]> unusableVersions() {
        return Stream.of(
                bytes("broken"), encoded(longArticle()), encoded(TopologyHarness.article("a", "2025-06-19", "FAIL")));
    }

    /** State is found by these names: a change of this file means that the state of running applications is orphaned. */
    @Test
    void theTopologyIsAsDescribed() throws IOException {
        ArticlePartitions partitions = new ArticlePartitions(1, warning -> {});
        String description = TimelineTopology.build(
                        TopicNames.USUAL, new ScriptedExtractor(), 1, partitions, Horizon.NONE)
                .describe()
                .toString();
        assertThat(description.strip()).isEqualTo(Files.readString(DESCRIPTION).strip());
    }

    private static Article longArticle() {
        return TopologyHarness.article("a", "2025-06-19", "x".repeat(TopologyHarness.MAX_ARTICLE_LENGTH + 1));
    }

    private static byte[] encoded(Article article) {
        return Wire.articles().encode(article);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
