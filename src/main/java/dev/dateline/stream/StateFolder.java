package dev.dateline.stream;

import dev.dateline.broker.FileFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsException;
import org.jspecify.annotations.Nullable;

/**
 * Where an instance keeps its state: in a folder for each cluster. State is a copy of the cluster's changelogs; taken for that of
 * another cluster, or of changelogs that a reset has replaced, it would give a wrong timeline.
 */
final class StateFolder {

    /** Which Kafka Streams holds while it uses the folder. */
    private static final String STREAMS_LOCK = ".lock";

    /** How it says that another process does. */
    private static final String STREAMS_IN_USE = "Unable to initialize state";

    private final Path folder;
    private final String applicationId;

    private StateFolder(Path folder, String applicationId) {
        this.folder = folder;
        this.applicationId = applicationId;
    }

    /** That of the application with these settings on this cluster. */
    static StateFolder of(KafkaSettings settings, String clusterId) {
        String chosen = settings.forStreams()
                .getOrDefault(StreamsConfig.STATE_DIR_CONFIG, TimelineApplication.DEFAULT_STATE_DIRECTORY);
        return new StateFolder(Path.of(chosen, clusterId), StreamsDefaults.applicationId(settings));
    }

    /** Where Kafka Streams is to put the state. */
    KafkaSettings locate(KafkaSettings settings) {
        return settings.with(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    }

    /** The stores of the application. */
    Path stores() {
        return folder.resolve(applicationId);
    }

    /** Where the native library of the stores lies while it is loaded: for each application, as others may use the folder, too. */
    Path library() {
        return folder.resolve(applicationId + ".library");
    }

    /**
     * Its disk.
     *
     * @throws KafkaException if that is full
     */
    StateDisk disk() {
        return new StateDisk(folder);
    }

    /** Whether the state here is a copy of the changelogs with this stamp. */
    boolean isOf(String stamp) {
        try {
            return Files.exists(stampFile()) && Files.readString(stampFile()).equals(stamp);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Notes of which changelogs the state here is a copy. */
    void mark(String stamp) {
        try {
            Files.createDirectories(folder);
            Files.writeString(stampFile(), stamp);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Removes the state.
     *
     * @throws KafkaException if an instance is using it
     */
    void delete() {
        Path lockFile = stores().resolve(STREAMS_LOCK);
        if (!Files.exists(stores())) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(null);
            }
            Utils.delete(stores().toFile());
            Files.deleteIfExists(stampFile());
        } catch (OverlappingFileLockException e) {
            throw inUse(e);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Why Kafka Streams would not begin here, in words: nearly always because another process is at work here. */
    KafkaException refused(StreamsException e) {
        return String.valueOf(e.getMessage()).startsWith(STREAMS_IN_USE)
                ? inUse(e)
                : new KafkaException("the state in " + stores() + " cannot be used: " + e.getMessage(), e);
    }

    private KafkaException inUse(@Nullable Exception cause) {
        return new KafkaException(
                "another process uses the state in " + stores() + ": stop it, or choose another --state-dir", cause);
    }

    private Path stampFile() {
        return folder.resolve(applicationId + ".changelogs");
    }

    private KafkaException unusable(IOException e) {
        return new KafkaException("the state folder " + folder + " cannot be used: " + FileFailure.describe(e), e);
    }
}
