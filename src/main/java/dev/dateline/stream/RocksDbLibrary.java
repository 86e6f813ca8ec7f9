package dev.dateline.stream;

import dev.dateline.broker.FileFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.KafkaException;
import org.rocksdb.NativeLibraryLoader;
import org.rocksdb.RocksDB;

/**
 * The native part of RocksDB, which lies in the jar, and has to be a file before it can be loaded. Left alone, RocksDB unpacks its 15 MB
 * among the temporary files, where each killed process leaves them under another name, and where loading is often forbidden.
 */
final class RocksDbLibrary {

    private static final String LOCK = ".lock";

    private RocksDbLibrary() {}

    /**
     * Loads it, by way of a file of a fixed name. Only the first call in a process does: all that use RocksDB share it.
     *
     * @param folder is made if it is not there; one that forbids executables leaves the folder for temporary files
     * @throws KafkaException if that one does so, too
     */
    static synchronized void load(Path folder) {
        String refused = "";
        try {
            unpack(folder);
        } catch (IOException | RuntimeException | UnsatisfiedLinkError e) {
            refused = reason(e) + "; ";
        }
        try {
            RocksDB.loadLibrary();
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            throw new KafkaException(
                    "the library of the state stores cannot be loaded: " + refused + reason(e)
                            + ": the state folder, or that of -Djava.io.tmpdir, has to allow executables",
                    e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof IOException file ? FileFailure.describe(file) : String.valueOf(cause.getMessage());
    }

    /** Alone, as another process that starts here would replace the file before it is loaded; afterwards it may. */
    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var unused = channel.lock();
            NativeLibraryLoader.getInstance().loadLibrary(folder.toString());
        }
    }
}
