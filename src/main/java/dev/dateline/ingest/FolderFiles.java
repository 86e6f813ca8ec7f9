package dev.dateline.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the files of a folder, and of those below, that hold lines. Symbolic links are followed. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    private static final List<String> SUFFIXES = List.of(".jsonl", ".ndjson", ".json");

    private final SortedSet<Path> found = new TreeSet<>();

    private FolderFiles() {}

    /** In the order of their names; among them is what could not be looked at, so that opening it tells why. */
    static SortedSet<Path> of(Path folder) throws IOException {
        FolderFiles files = new FolderFiles();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        return files.found;
    }

    /** A link is still one here only where nothing stands behind it. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if ((attributes.isRegularFile() || attributes.isSymbolicLink()) && holdsLines(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException cause) {
        boolean leadsBack = cause instanceof FileSystemLoopException;
        if (!leadsBack) {
            found.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean holdsLines(Path path) {
        String file = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        return SUFFIXES.stream().anyMatch(plain::endsWith);
    }
}
