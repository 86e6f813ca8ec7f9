package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/**
 * A folder for the state of one run, which can take gigabytes: gone when closed.
 *
 * @param path where it lies
 */
record TemporaryFolder(Path path) implements AutoCloseable {

    /** @param name how its name begins */
    static TemporaryFolder create(String name) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        Utils.delete(path.toFile());
    }
}
