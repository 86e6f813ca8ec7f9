package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicCheckTest {

    private static final String A_DAY = "86400000";
    private static final String A_WEEK = "604800000";

    @ParameterizedTest
    @CsvSource({"articles", "mentions", "timeline", "articles-rejected"})
    void aTopicAsPlannedIsTakenWithoutAWord(String topic) {
        TopicCheck check = check(topic, Map.of());
        assertThatCode(check::requireNothingLost).doesNotThrowAnyException();
        assertThat(check.warning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"articles", "mentions", "timeline"})
    void nullsThatAreSoonCleanedAwayAreRefusedWithTheirMend(String topic) {
        assertThatThrownBy(
                        () -> check(topic, Map.of("delete.retention.ms", A_DAY)).requireNothingLost())
                .isInstanceOf(TopicException.class)
                .hasMessageStartingWith("topic " + topic + " has delete.retention.ms=86400000: ")
                .hasMessageContaining("--entity-name " + topic + " --add-config delete.retention.ms=2592000000`");
    }

    @Test
    void articlesThatAreNotCompactedKeepTheirNullsAsLongAsAllElse() {
        TopicCheck check = check("articles", Map.of("cleanup.policy", "delete", "delete.retention.ms", A_DAY));
        assertThatCode(check::requireNothingLost).doesNotThrowAnyException();
    }

    @Test
    void aShortLifeOfArticlesIsAllowedAndToldOf() {
        TopicCheck check = check("articles", Map.of("retention.ms", A_WEEK));
        assertThatCode(check::requireNothingLost).doesNotThrowAnyException();
        assertThat(check.warning()).hasValueSatisfying(warning -> assertThat(warning)
                .startsWith("topic articles keeps articles for 7 days (retention.ms=604800000): "));
    }

    @ParameterizedTest
    @CsvSource({"compact,604800000", "'compact,delete',-1", "'compact,delete',63072000000"})
    void articlesThatStayAreNotToldOf(String cleanup, String retention) {
        assertThat(check("articles", Map.of("cleanup.policy", cleanup, "retention.ms", retention))
                        .warning())
                .isEmpty();
    }

    @Test
    void aCleanupThatForgetsIsRefusedWithItsMend() {
        assertThatThrownBy(() -> check("timeline", Map.of("cleanup.policy", "compact, delete"))
                        .requireNothingLost())
                .hasMessageContaining("has cleanup.policy=compact, delete, which would forget what is still true")
                .hasMessageContaining("--add-config cleanup.policy=[compact]`");
        assertThatThrownBy(() -> check("articles-rejected", Map.of("cleanup.policy", "compact"))
                        .requireNothingLost())
                .hasMessageContaining("would drop records with equal keys");
    }

    @Test
    void recordsThatATopicWouldNotTakeAreAskedForBeforehand() {
        Map<String, String> small = Map.of("max.message.bytes", "100000");
        assertThatThrownBy(() -> check("mentions", small).requireNothingLost())
                .hasMessageContaining("takes records of 100000 bytes at most, and needs 16777216");
        assertThatCode(check("articles", small)::requireNothingLost).doesNotThrowAnyException();
    }

    /** State left by an instance that was stopped is brought up to date from its changelog. */
    @Test
    void nullsOfChangelogsStayAsLongAsThoseOfTheTopics() {
        NewTopic changelog = TopicPlan.singleNode(3).changelog("dateline-given-changelog", 3, Map.of());
        assertThat(changelog.configs()).containsEntry("delete.retention.ms", "2592000000");
    }

    /** A topic as planned but for some settings, beside some of those that every topic has. */
    private static TopicCheck check(String name, Map<String, String> changed) {
        NewTopic planned = TopicPlan.singleNode(3).topics(TopicNames.USUAL).stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, String> found = new TreeMap<>(Map.of("delete.retention.ms", A_DAY, "segment.ms", A_WEEK));
        found.putAll(planned.configs());
        found.putAll(changed);
        return new TopicCheck(planned, found);
    }
}
