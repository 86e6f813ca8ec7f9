package dev.dateline.stream;

import java.nio.file.Path;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Where an instance keeps its state: in a folder for each cluster. State is a copy of the cluster's changelogs; taken for that of
 * another cluster it would give a wrong timeline.
 */
final class StateFolder {

    private StateFolder() {}

    /** The settings with the state folder of the cluster. */
    static KafkaSettings of(KafkaSettings settings, String clusterId) {
        String chosen = settings.forStreams()
                .getOrDefault(StreamsConfig.STATE_DIR_CONFIG, TimelineApplication.DEFAULT_STATE_DIRECTORY);
        return settings.with(
                StreamsConfig.STATE_DIR_CONFIG, Path.of(chosen, clusterId).toString());
    }
}
