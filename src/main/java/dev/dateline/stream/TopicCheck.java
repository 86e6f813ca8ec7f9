package dev.dateline.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Compares the settings of a topic that is there with those of the plan: what loses nothing may differ. */
final class TopicCheck {

    private final String topic;
    private final Map<String, String> wanted;
    private final Map<String, String> found;

    /**
     * Of one topic.
     *
     * @param planned as it would be made
     * @param found its settings on the cluster, with those that are the cluster's defaults
     */
    TopicCheck(NewTopic planned, Map<String, String> found) {
        this.topic = planned.name();
        this.wanted = planned.configs();
        this.found = found;
    }

    /**
     * Checks that it keeps and takes what Dateline needs.
     *
     * @throws TopicException if it does not; the message says how to mend it
     */
    void requireNothingLost() {
        requireCleanup();
        requireSize();
        requireNulls();
    }

    /** What to tell of a setting that is allowed, and rarely meant. */
    Optional<String> warning() {
        String age = TopicConfig.RETENTION_MS_CONFIG;
        if (!isArticles() || !cleanup().contains("delete") || !isLess(age)) {
            return Optional.empty();
        }
        long days = Duration.ofMillis(number(age, found)).toDays();
        return Optional.of(
                "topic " + topic + " keeps articles for " + days + " days (" + setting(age, found)
                        + "): an instance that was down for longer misses some, and what is built anew has none that are older");
    }

    private void requireCleanup() {
        String name = TopicConfig.CLEANUP_POLICY_CONFIG;
        // Articles that are only compacted, or only deleted by age, cost space or replays, and lose nothing.
        boolean harmless = isArticles() && !cleanup().isEmpty();
        if (!harmless && !cleanup().equals(policies(wanted))) {
            String loss = cleanup().contains("delete") ? "forget what is still true" : "drop records with equal keys";
            throw mendable("has " + setting(name, found) + ", which would " + loss, name);
        }
    }

    /** Who sends articles is told when one is too long; what no topic takes of what comes after would stop the application. */
    private void requireSize() {
        String name = TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
        if (!isArticles() && isLess(name)) {
            throw mendable(
                    "takes records of " + number(name, found) + " bytes at most, and needs " + number(name, wanted),
                    name);
        }
    }

    /** A null that is cleaned away before it is read takes nothing back. */
    private void requireNulls() {
        String name = TopicConfig.DELETE_RETENTION_MS_CONFIG;
        if (cleanup().contains("compact") && isLess(name)) {
            throw mendable(
                    "has " + setting(name, found) + ": who was down for longer would miss what is withdrawn", name);
        }
    }

    private boolean isArticles() {
        return topic.equals(Topics.ARTICLES);
    }

    /** Whether a number is planned, and less than that; -1 is no limit. */
    private boolean isLess(String name) {
        if (!wanted.containsKey(name) || !found.containsKey(name)) {
            return false;
        }
        long number = number(name, found);
        return number >= 0 && number < number(name, wanted);
    }

    private static long number(String name, Map<String, String> settings) {
        return Long.parseLong(settings.getOrDefault(name, ""));
    }

    private Set<String> cleanup() {
        return policies(found);
    }

    private static Set<String> policies(Map<String, String> settings) {
        String value =
                settings.getOrDefault(TopicConfig.CLEANUP_POLICY_CONFIG, "").replace(" ", "");
        return value.isEmpty() ? Set.of() : Set.copyOf(List.of(value.split(",", -1)));
    }

    private TopicException mendable(String wrong, String name) {
        String value = wanted.get(name);
        // A list needs brackets, or its comma would begin another setting.
        String mend =
                name.equals(TopicConfig.CLEANUP_POLICY_CONFIG) ? name + "=[" + value + "]" : setting(name, wanted);
        return new TopicException(
                "topic " + topic + " " + wrong + ": set it by `kafka-configs.sh --alter --entity-type topics"
                        + " --entity-name " + topic + " --add-config " + mend + "`",
                null);
    }

    private static String setting(String name, Map<String, String> settings) {
        return name + "=" + settings.get(name);
    }
}
