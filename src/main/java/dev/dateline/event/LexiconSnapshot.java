package dev.dateline.event;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a built-in lexicon, as the build lays them into the runnable jar: reading them takes a fraction of the time that reading
 * the files takes that they are made from.
 */
public final class LexiconSnapshot {

    private LexiconSnapshot() {}

    /**
     * Writes a snapshot.
     *
     * @param args a language, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Lexicon.snapshot(args[0]));
    }

    /** The snapshot that was packed with the classes of this very build, or null: classes lie in a folder while they are worked on. */
    static byte @Nullable [] builtIn(String language) throws IOException {
        URL here = LexiconSnapshot.class.getResource("LexiconSnapshot.class");
        URL snapshot = LexiconSnapshot.class.getResource(language + ".lexicon");
        if (here == null || snapshot == null || !folder(here).equals(folder(snapshot))) {
            return null;
        }
        try (InputStream in = snapshot.openStream()) {
            return in.readAllBytes();
        }
    }

    private static String folder(URL file) {
        String path = file.toString();
        return path.substring(0, path.lastIndexOf('/'));
    }
}
