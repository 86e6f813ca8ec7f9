package dev.dateline.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;

/**
 * Name by which the cluster knows an instance again after a restart. It lies with the instance's state: who comes back with the state
 * gets the same partitions at once, also after a crash, where the cluster would otherwise wait for the dead one's session to end.
 */
final class InstanceId {

    private static final String FILE = "instance-id";

    private InstanceId() {}

    /**
     * The id kept in a folder; made if there is none.
     *
     * @throws KafkaException if the folder cannot be read or written
     */
    static String of(Path stateDirectory) {
        Path file = stateDirectory.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            Files.createDirectories(stateDirectory);
            String id = UUID.randomUUID().toString();
            Files.write(file, id.getBytes(StandardCharsets.UTF_8));
            return id;
        } catch (IOException e) {
            throw new KafkaException("the state folder " + stateDirectory + " cannot be used: " + e.getMessage(), e);
        }
    }
}
