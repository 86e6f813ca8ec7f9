package dev.dateline.ingest;

/**
 * One line of an input: what it says, or why it cannot be read.
 *
 * @param <T> what a line says
 */
public sealed interface Line<T> {

    /** Where it stood. */
    Origin origin();

    /**
     * A line that was understood.
     *
     * @param origin where it stood
     * @param value what it says
     */
    record Read<T>(Origin origin, T value) implements Line<T> {}

    /**
     * A line, or a whole input, that could not be read.
     *
     * @param origin where it stood
     * @param cause why, in one line
     */
    record Unreadable<T>(Origin origin, String cause) implements Line<T> {

        /** "articles.jsonl:3: no text". */
        @Override
        public String toString() {
            return origin + ": " + cause;
        }
    }
}
