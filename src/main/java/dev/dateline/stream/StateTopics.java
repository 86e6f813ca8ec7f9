package dev.dateline.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** The changelog topics on which the cluster keeps the state of an application. */
final class StateTopics {

    private final TopicSetup topics;
    private final String applicationId;

    StateTopics(Admin admin, String applicationId) {
        this.topics = new TopicSetup(admin);
        this.applicationId = applicationId;
    }

    /** Name of the changelog of a store. */
    String changelog(String store) {
        return applicationId + "-" + store + "-changelog";
    }

    /**
     * Checks that state and topics are cut alike: with other partitions, records would miss their state.
     *
     * @throws TopicException if they are not
     */
    void check() {
        check(StateStores.GIVEN, Topics.ARTICLES);
        check(StateStores.RESOLUTION, Topics.MENTIONS);
    }

    private void check(String store, String source) {
        String changelog = changelog(store);
        Map<String, Integer> partitions = topics.partitions(List.of(source, changelog));
        Integer ofSource = partitions.get(source);
        Integer ofState = partitions.get(changelog);
        if (ofSource != null && ofState != null && !ofSource.equals(ofState)) {
            throw new TopicException(
                    "topic " + source + " has " + ofSource + " partitions, but its state in " + changelog
                            + " was kept for " + ofState
                            + ": make the topic as it was, or build the timeline anew (docs/operations.md)",
                    null);
        }
    }
}
