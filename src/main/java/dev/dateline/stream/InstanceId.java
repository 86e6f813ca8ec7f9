package dev.dateline.stream;

import dev.dateline.broker.FileFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;

/**
 * Name by which the cluster knows an instance again after a restart. It lies with the instance's state: who comes back with the state
 * gets the same partitions at once, also after a crash, where the cluster would otherwise wait for the dead one's session to end.
 */
final class InstanceId {

    static final String FILE = "instance-id";

    private InstanceId() {}

    /**
     * The id kept in a folder; made if there is none, or an empty one, which a crash can leave.
     *
     * @throws KafkaException if the folder cannot be read or written
     */
    static String of(Path stateDirectory) {
        Path file = stateDirectory.resolve(FILE);
        try {
            String kept = Files.exists(file) ? Files.readString(file).strip() : "";
            return kept.isEmpty() ? make(stateDirectory, file) : kept;
        } catch (IOException e) {
            throw new KafkaException(
                    "the state folder " + stateDirectory + " cannot be used: " + FileFailure.describe(e), e);
        }
    }

    /** Puts it in place as a whole. */
    private static String make(Path stateDirectory, Path file) throws IOException {
        Files.createDirectories(stateDirectory);
        String id = UUID.randomUUID().toString();
        Path written = Files.writeString(stateDirectory.resolve(FILE + "-" + id), id);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        return id;
    }
}
