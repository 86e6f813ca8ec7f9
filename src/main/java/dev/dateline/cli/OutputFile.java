package dev.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that is replaced when all is written: who reads it meanwhile sees the old one whole. A symbolic link stays one, and what is no
 * regular file, such as a pipe or {@code /dev/null}, is written to.
 */
record OutputFile(Path path) {

    /** What is to stand in the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Why nothing can be written there, as far as can be told before. */
    Optional<String> problem() {
        if (Files.isDirectory(path)) {
            return Optional.of(path + " is a folder");
        }
        Path folder = path.getParent();
        return folder == null || Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of("there is no folder " + folder);
    }

    /** Writes it, whole or not at all where the file is a regular one. */
    void write(Content content) throws IOException {
        if (Files.isRegularFile(path)) {
            replace(path.toRealPath(), content);
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            fill(path, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        } else {
            replace(path, content);
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            fill(part, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }
}
