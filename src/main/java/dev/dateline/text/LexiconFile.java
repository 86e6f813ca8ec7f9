package dev.dateline.text;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plain text format of all lexicons: stanzas of a head line and indented {@code key: value} lines.
 *
 * <pre>
 * # a comment
 * state RUS
 *   name: Russia
 *   demonym: Russian
 *   demonym: Russians
 *   yes: The Kremlin said on Monday
 * </pre>
 *
 * <p>A head is a kind and, where the kind asks for one, the rest of the line as its id. A key may come again; the order is
 * kept. Blank lines and lines that begin with {@code #} do not count.
 */
public final class LexiconFile {

    private static final String SUFFIX = ".txt";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LexiconFile() {}

    /**
     * All stanzas of a folder's files, in the order of the files' names; none if there is no such folder.
     *
     * @throws LexiconException if a line is wrong; it names file and line
     * @throws IOException if a file cannot be read
     */
    public static List<Stanza> readAll(Path folder) throws IOException {
        List<Stanza> stanzas = new ArrayList<>();
        for (Path file : in(folder)) {
            stanzas.addAll(read(file));
        }
        return stanzas;
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(LexiconFile::isNamedSo)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file has the name of a lexicon. Hidden ones are no lexicons: editors and systems leave them beside a file. */
    public static boolean isNamedSo(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) && !name.startsWith(".");
    }

    /**
     * Reads all stanzas of a file.
     *
     * @throws LexiconException if a line is neither head, entry, comment nor blank; it names file and line
     * @throws IOException if the file cannot be read or is not UTF-8; it names the file
     */
    private static List<Stanza> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8", e);
        }
    }

    /**
     * Reads all stanzas. A byte order mark, which some editors write, does not count.
     *
     * @param name what errors call the file
     * @throws LexiconException if a line is neither head, entry, comment nor blank; it names file and line
     * @throws IOException if reading fails
     */
    public static List<Stanza> read(String name, Reader reader) throws IOException {
        List<Stanza> stanzas = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(BYTE_ORDER_MARK.length());
            }
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.charAt(0) == '#') {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                if (stanzas.isEmpty()) {
                    throw new LexiconException(name, number, "an indented line before the first head line");
                }
                stanzas.get(stanzas.size() - 1).entries().add(entry(name, number, stripped));
            } else {
                stanzas.add(head(name, number, stripped));
            }
        }
        return stanzas;
    }

    /**
     * All stanzas of a file that lies in the jar beside a class.
     *
     * @param name its path from there; errors call it so, with the last part of the package before it
     * @throws LexiconException if a line is wrong; it names file and line
     * @throws IOException if the jar lacks it, or reading fails
     */
    public static List<Stanza> builtIn(Class<?> beside, String name) throws IOException {
        try (Reader reader = open(beside, name)) {
            String folder = beside.getPackageName();
            return read(folder.substring(folder.lastIndexOf('.') + 1) + "/" + name, reader);
        }
    }

    /**
     * The lines of such a file that lists others, without blank ones and comments.
     *
     * @throws IOException if the jar lacks it, or reading fails
     */
    public static List<String> builtInNames(Class<?> beside, String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(open(beside, name))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static Reader open(Class<?> beside, String name) throws IOException {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("no built-in file " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private static Stanza head(String file, int number, String line) {
        int space = line.indexOf(' ');
        String kind = space < 0 ? line : line.substring(0, space);
        String id = space < 0 ? "" : line.substring(space + 1).strip();
        return new Stanza(file, number, kind, id, new ArrayList<>());
    }

    private static Entry entry(String file, int number, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new LexiconException(file, number, "no colon in \"" + line + "\": write \"key: value\"");
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw new LexiconException(file, number, "\"" + key + ":\" says nothing");
        }
        return new Entry(number, key, value);
    }

    /**
     * One stanza.
     *
     * @param file name of the file, for errors
     * @param line number of its head line, from 1
     * @param kind first word of the head
     * @param id rest of the head, or empty
     * @param entries its lines in order
     */
    public record Stanza(String file, int line, String kind, String id, List<Entry> entries) {

        /** All values of a key, in order. */
        public List<String> values(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .toList();
        }

        /**
         * The line of a key that may stand once.
         *
         * @throws LexiconException if it stands twice
         */
        public Optional<Entry> only(String key) {
            Optional<Entry> found = Optional.empty();
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    if (found.isPresent()) {
                        throw error(entry, "a second \"" + key + ":\"");
                    }
                    found = Optional.of(entry);
                }
            }
            return found;
        }

        /**
         * The line of a key that must stand once.
         *
         * @throws LexiconException if it is missing or stands twice
         */
        public Entry required(String key) {
            return only(key).orElseThrow(() -> missing(key));
        }

        /** The error that a key is missing. */
        public LexiconException missing(String key) {
            return error("\"" + kind + " " + id + "\" needs a line \"" + key + ": …\"");
        }

        /** @throws LexiconException if a line has another key than these */
        public void allow(String... keys) {
            for (Entry entry : entries) {
                if (!List.of(keys).contains(entry.key())) {
                    throw error(entry, "unknown key \"" + entry.key() + "\": here stands " + String.join(", ", keys));
                }
            }
        }

        /** @throws LexiconException if the head has no id */
        public void needsId() {
            if (id.isEmpty()) {
                throw error("\"" + kind + "\" needs an id");
            }
        }

        /** An error at the head line. */
        public LexiconException error(String cause) {
            return new LexiconException(file, line, cause);
        }

        /** An error at one of the entries. */
        public LexiconException error(Entry entry, String cause) {
            return new LexiconException(file, entry.line(), cause);
        }
    }

    /**
     * One line of a stanza.
     *
     * @param line its number in the file, from 1
     * @param key what stands before the first colon
     * @param value what stands after it
     */
    public record Entry(int line, String key, String value) {}
}
