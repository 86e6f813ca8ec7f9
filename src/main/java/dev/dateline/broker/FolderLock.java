package dev.dateline.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a folder, for one node at a time. Kafka's own lock comes only after the folder was formatted, and a node that fails
 * to get it prints a page of stack traces.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE = ".dateline-lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes a folder.
     *
     * @throws EmbeddedKafkaException if a node has it
     * @throws IOException if the folder cannot be written
     */
    static FolderLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw inUse(folder, e);
        }
        channel.close();
        throw inUse(folder, null);
    }

    private static EmbeddedKafkaException inUse(Path folder, @Nullable Exception cause) {
        return new EmbeddedKafkaException(
                "another Kafka node uses " + folder + ": stop it or choose another folder", cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process.
        }
    }
}
