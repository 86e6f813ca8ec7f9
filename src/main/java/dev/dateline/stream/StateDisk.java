package dev.dateline.stream;

import dev.dateline.broker.FileFailure;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.KafkaException;

/** The disk on which an instance keeps its state: sees to it that one which is full ends the instance with a clear error. */
final class StateDisk {

    /** With less left, the next write of a store may fail half-way: each writes some megabytes at a time. */
    static final long LEAST_FREE_BYTES = 16L * 1024 * 1024;

    private static final long MB = 1024 * 1024;
    private static final String FULL = "No space left on device";

    private final Path folder;
    private final FileStore disk;

    /**
     * The disk of a folder, which is made if it is not there.
     *
     * @throws KafkaException if the folder cannot be used, or the disk is full
     */
    StateDisk(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            disk = Files.getFileStore(folder);
        } catch (IOException e) {
            throw new KafkaException("the state folder " + folder + " cannot be used: " + FileFailure.describe(e), e);
        }
        requireSpace();
    }

    /**
     * Sees that there is room.
     *
     * @throws KafkaException if there is not, or the folder is gone
     */
    void requireSpace() {
        try {
            long left = disk.getUsableSpace();
            if (left < LEAST_FREE_BYTES) {
                throw full("has " + left / MB + " MB left, and " + LEAST_FREE_BYTES / MB + " MB are needed");
            }
        } catch (IOException e) {
            throw unwritable(FileFailure.describe(e));
        }
    }

    /** What to tell of a store that cannot write, for the reason given. */
    KafkaException unwritable(String reason) {
        return reason.contains(FULL)
                ? full("is full (" + reason + ")")
                : new KafkaException("the state in " + folder + " cannot be written: " + reason);
    }

    /** The same failure, in our words where it is that of a full disk. */
    Throwable explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(FULL)) {
                return full("is full");
            }
        }
        return failure;
    }

    private KafkaException full(String how) {
        return new KafkaException(
                "the disk of the state folder " + folder + " " + how + ": make room and start again; nothing is lost");
    }
}
