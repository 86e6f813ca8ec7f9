package dev.dateline.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded node is to run.
 *
 * @param port port to listen on, or {@link #ANY_PORT}
 * @param data folder to keep the data in, made if missing; null for a temporary one, removed at the end
 * @param properties broker settings that override the defaults
 * @param scramUsers users to make when the folder is new, in the format of {@code kafka-storage --add-scram}
 */
public record EmbeddedKafkaOptions(
        int port, @Nullable Path data, Map<String, String> properties, List<String> scramUsers) {

    /** A free port, chosen at the start. */
    public static final int ANY_PORT = 0;

    /** @throws IllegalArgumentException if the port is none */
    public EmbeddedKafkaOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        properties = Map.copyOf(properties);
        scramUsers = List.copyOf(scramUsers);
    }

    /** A free port, and a folder that goes with the node. */
    public static EmbeddedKafkaOptions temporary() {
        return new EmbeddedKafkaOptions(ANY_PORT, null, Map.of(), List.of());
    }

    /** The same on the given port. */
    public EmbeddedKafkaOptions withPort(int chosen) {
        return new EmbeddedKafkaOptions(chosen, data, properties, scramUsers);
    }

    /** The same with its data kept in a folder. */
    public EmbeddedKafkaOptions withData(Path folder) {
        return new EmbeddedKafkaOptions(port, folder, properties, scramUsers);
    }

    /** The same with broker settings of its own. */
    public EmbeddedKafkaOptions withProperties(Map<String, String> settings) {
        return new EmbeddedKafkaOptions(port, data, settings, scramUsers);
    }

    /** The same with users for SASL/SCRAM. */
    public EmbeddedKafkaOptions withScramUsers(List<String> users) {
        return new EmbeddedKafkaOptions(port, data, properties, users);
    }
}
