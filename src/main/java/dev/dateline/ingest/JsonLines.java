package dev.dateline.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of several inputs, one after the other: files, all files of folders, standard input; each may be compressed by gzip. One
 * line is in memory at a time. What cannot be read is reported in its place, and the rest goes on.
 *
 * <pre>{@code
 * try (JsonLines<ArticleUpdate> lines = JsonLines.open(List.of("articles.jsonl.gz"), System.in, new ArticleFormat())) {
 *     for (Line<ArticleUpdate> line = lines.next(); line != null; line = lines.next()) { ... }
 * }
 * }</pre>
 *
 * @param <T> what a line says
 */
public final class JsonLines<T> implements Closeable {

    /** Names standard input among the inputs. */
    public static final String STANDARD_INPUT = "-";

    /** Longer lines are no articles; they are skipped without being held in memory. */
    private static final int MAX_LINE_BYTES = 64 << 20;

    private final Deque<String> inputs;
    /** What is still to be read of a folder. */
    private final Deque<Path> files = new ArrayDeque<>();

    private final InputStream standardInput;
    private final LineFormat<T> format;
    private @Nullable LineReader reader;
    private @Nullable String name;

    private JsonLines(List<String> inputs, InputStream standardInput, LineFormat<T> format) {
        this.inputs = new ArrayDeque<>(inputs);
        this.standardInput = standardInput;
        this.format = format;
    }

    /**
     * Opens inputs.
     *
     * @param inputs files, folders (their {@code .jsonl}, {@code .ndjson} and {@code .json} files, also with {@code .gz}, in
     *     the order of their names, with those of folders below, symbolic links followed) and "-" for standard input; none is standard input alone
     */
    public static <T> JsonLines<T> open(List<String> inputs, InputStream standardInput, LineFormat<T> format) {
        return new JsonLines<>(inputs.isEmpty() ? List.of(STANDARD_INPUT) : inputs, standardInput, format);
    }

    /** The next line that is not blank, or null at the end of all inputs. */
    public @Nullable Line<T> next() {
        while (true) {
            LineReader open = reader;
            try {
                if (open == null) {
                    if (!openNext()) {
                        return null;
                    }
                } else if (!open.advance()) {
                    close();
                } else if (!open.isBlank()) {
                    return read(open);
                }
            } catch (IOException | UncheckedIOException e) {
                Origin origin = new Origin(name, open == null ? 0 : open.number() + 1);
                reader = null;
                return new Line.Unreadable<>(origin, cause(e));
            }
        }
    }

    private Line<T> read(LineReader open) {
        Origin origin = new Origin(name, open.number());
        try {
            return new Line.Read<>(origin, format.read(open.text()));
        } catch (BadLineException e) {
            return new Line.Unreadable<>(origin, String.valueOf(e.getMessage()));
        }
    }

    /** Whether there was one. */
    private boolean openNext() throws IOException {
        if (!files.isEmpty()) {
            openFile(files.removeFirst());
        } else if (!inputs.isEmpty()) {
            open(inputs.removeFirst());
        } else {
            return false;
        }
        return true;
    }

    private void open(String input) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            name = null;
            reader = new LineReader(Gzip.unzipped(standardInput), MAX_LINE_BYTES);
            return;
        }
        name = input;
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
            files.addAll(FolderFiles.of(path));
        } else {
            openFile(path);
        }
    }

    private void openFile(Path file) throws IOException {
        name = file.toString();
        reader = new LineReader(Gzip.unzipped(Files.newInputStream(file)), MAX_LINE_BYTES);
    }

    static String cause(Exception e) {
        Throwable inner = e.getCause();
        Throwable root = e instanceof UncheckedIOException && inner != null ? inner : e;
        if (root instanceof NoSuchFileException) {
            return "no such file";
        }
        if (root instanceof AccessDeniedException) {
            return "no right to read it";
        }
        if (root instanceof ConnectException) {
            return "no connection to it";
        }
        return "cannot be read: " + (root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage());
    }

    /** Whether the next line can be had without waiting for whoever writes it. */
    public boolean ready() {
        LineReader open = reader;
        try {
            return open == null || open.ready();
        } catch (IOException e) {
            return true; // next() will report it
        }
    }

    @Override
    public void close() throws IOException {
        LineReader open = reader;
        reader = null;
        if (open != null && name != null) {
            open.close();
        }
    }
}
