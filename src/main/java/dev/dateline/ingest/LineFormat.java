package dev.dateline.ingest;

/**
 * What lines of one kind mean.
 *
 * @param <T> what a line says
 */
@FunctionalInterface
public interface LineFormat<T> {

    /**
     * Reads one line.
     *
     * @param json the line without its end
     * @throws BadLineException if it cannot be read; the message says why
     */
    T read(String json) throws BadLineException;
}
