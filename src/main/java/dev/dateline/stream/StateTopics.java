package dev.dateline.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.streams.StreamsConfig;

/** The changelog topics on which the cluster keeps the state of an application. */
final class StateTopics {

    private final Admin admin;
    private final TopicSetup topics;
    private final KafkaSettings settings;
    private final String applicationId;

    StateTopics(Admin admin, KafkaSettings settings) {
        this.admin = admin;
        this.topics = new TopicSetup(admin);
        this.settings = settings;
        this.applicationId = StreamsDefaults.applicationId(settings);
    }

    /** Name of the changelog of a store. */
    private String changelog(String store) {
        return applicationId + "-" + store + "-changelog";
    }

    /** Both, whether or not they exist. */
    List<String> changelogs() {
        return List.of(changelog(StateStores.GIVEN), changelog(StateStores.RESOLUTION));
    }

    /** The topic that gives a store its records, by the name of the store's changelog. */
    private Map<String, String> sources() {
        return Map.of(
                changelog(StateStores.GIVEN),
                Topics.ARTICLES,
                changelog(StateStores.RESOLUTION),
                TopicNames.of(settings).mentions());
    }

    /**
     * Checks that no topic that the state was made from, or has given, was deleted beside it: made anew it would stay without what the state
     * takes for done. Missing articles are no harm, as they only come to an end.
     *
     * @throws TopicException if one was
     */
    void requireNoneDeleted() {
        TopicNames names = TopicNames.of(settings);
        List<String> given = List.of(names.mentions(), names.timeline());
        List<String> all = new ArrayList<>(given);
        all.addAll(changelogs());
        Map<String, Integer> present = topics.partitions(all);
        boolean kept = changelogs().stream().anyMatch(present::containsKey);
        for (String topic : given) {
            if (kept && !present.containsKey(topic)) {
                throw new TopicException(
                        "topic " + topic + " is gone, but state that takes it for written is there: build the timeline"
                                + " anew from the articles with `dateline reset`",
                        null);
            }
        }
    }

    /**
     * Makes the changelogs that are missing, and checks that state and topics are cut alike: with other partitions, records would miss
     * their state.
     *
     * @throws TopicException if they are not, or the state is not whole or in another form
     */
    void prepare(TopicPlan plan) {
        checkNoResetUnderWay();
        // Asked first: an instance that starts beside this one makes the changelogs before it reads.
        Set<String> read = new GroupOffsets(admin, applicationId).read(ApplicationReset.DONE);
        Map<String, String> sources = sources();
        List<String> all = new ArrayList<>(sources.keySet());
        all.addAll(sources.values());
        Map<String, Integer> partitions = topics.partitions(all);
        List<NewTopic> missing = new ArrayList<>();
        sources.forEach((changelog, source) -> {
            int wanted = partitions.getOrDefault(source, plan.partitions());
            Integer found = partitions.get(changelog);
            if (found != null) {
                requireCutAlike(source, wanted, changelog, found);
            } else if (read.contains(source)) {
                throw new TopicException(
                        "topic " + changelog + " is gone, and with it the state of what was read of " + source
                                + ": build the timeline anew from the articles with `dateline reset`",
                        null);
            } else {
                missing.add(plan.changelog(changelog, wanted, chosen()));
            }
        });
        if (missing.size() < sources.size()) {
            StoreForms.check(
                    settings,
                    changelogs().stream().filter(partitions::containsKey).toList());
        }
        topics.create(missing);
    }

    private static void requireCutAlike(String source, int partitions, String changelog, int kept) {
        if (partitions != kept) {
            throw new TopicException(
                    "topic " + source + " has " + partitions + " partitions, but its state in " + changelog
                            + " was kept for " + kept + ": " + remedy(source),
                    null);
        }
    }

    /** Mentions are taken back by a reset; articles stay where they are, and with more partitions their ids lead elsewhere. */
    private static String remedy(String source) {
        return source.equals(Topics.ARTICLES)
                ? "new versions and withdrawals would miss the articles that are there. Delete the topic, make it anew with as"
                        + " many partitions as you want, run `dateline reset`, and publish all articles again"
                : "build the timeline anew with `dateline reset`";
    }

    /** What the user chose for internal topics. */
    private Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>();
        settings.forStreams().forEach((name, value) -> {
            if (name.startsWith(StreamsConfig.TOPIC_PREFIX)) {
                chosen.put(name.substring(StreamsConfig.TOPIC_PREFIX.length()), value);
            }
        });
        return chosen;
    }

    private void checkNoResetUnderWay() {
        if (new GroupOffsets(admin, applicationId).isNoted(ApplicationReset.UNDER_WAY)) {
            throw new TopicException(
                    "a reset of " + applicationId + " is under way or was interrupted: run `dateline reset` again",
                    null);
        }
    }

    /** Ids of the changelogs: they are others after a reset, and state on a disk from before is of no use. */
    String stamp() {
        Map<String, TopicDescription> described =
                TopicSetup.get(admin.describeTopics(changelogs()).allTopicNames());
        StringBuilder stamp = new StringBuilder();
        new TreeMap<>(described)
                .forEach((name, topic) ->
                        stamp.append(name).append('=').append(topic.topicId()).append('\n'));
        return stamp.toString();
    }
}
