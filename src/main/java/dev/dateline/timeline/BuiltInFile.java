package dev.dateline.timeline;

import dev.dateline.text.LexiconFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The built-in files of words of this package. */
final class BuiltInFile {

    private BuiltInFile() {}

    /** The stanzas of a file, such as {@code en/titles.txt}. */
    static List<LexiconFile.Stanza> read(String file) {
        try (InputStream in = BuiltInFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return LexiconFile.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
