package dev.dateline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Where a line stood.
 *
 * @param input the file as it was named, or null for standard input
 * @param line number of the line, the first is 1; 0 for the input as a whole
 */
public record Origin(@Nullable String input, long line) {

    /** "articles.jsonl:3"; "line 3" of standard input. */
    @Override
    public String toString() {
        if (input == null) {
            return line == 0 ? "standard input" : "line " + line;
        }
        return line == 0 ? input : input + ":" + line;
    }
}
