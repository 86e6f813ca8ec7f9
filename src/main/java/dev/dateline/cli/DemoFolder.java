package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo keeps its data.
 *
 * @param root the folder
 * @param isTemporary whether it goes when it is closed
 */
record DemoFolder(Path root, boolean isTemporary) implements AutoCloseable {

    /** @param kept a folder to keep, made if missing; null for a temporary one */
    static DemoFolder open(@Nullable Path kept) throws IOException {
        return kept != null
                ? new DemoFolder(Files.createDirectories(kept), false)
                : new DemoFolder(Files.createTempDirectory("dateline-demo-"), true);
    }

    /** The Kafka node's part. */
    Path kafka() {
        return root.resolve("kafka");
    }

    /** The state stores' part. */
    Path state() {
        return root.resolve("state");
    }

    @Override
    public void close() throws IOException {
        if (!isTemporary) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(root)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
