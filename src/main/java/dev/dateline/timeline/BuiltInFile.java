package dev.dateline.timeline;

import dev.dateline.text.LexiconFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The built-in files of words of this package. */
final class BuiltInFile {

    private BuiltInFile() {}

    /** The stanzas of a file, such as {@code en/titles.txt}. */
    static List<LexiconFile.Stanza> read(String file) {
        try {
            return LexiconFile.builtIn(BuiltInFile.class, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
