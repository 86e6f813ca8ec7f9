package dev.dateline.stream.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.jspecify.annotations.Nullable;

/**
 * Every schema that a release of Dateline has written, by fingerprint. Records stay in topics for years: whatever any
 * release wrote, later ones read.
 */
public final class ReleasedSchemas {

    private static final String FOLDER = "released/";
    private static final String INDEX = FOLDER + "index.txt";

    private final Map<Long, Schema> byFingerprint;
    private final Map<String, Schema> byFile;

    private ReleasedSchemas(Map<String, Schema> byFile) {
        this.byFile = byFile;
        this.byFingerprint = new LinkedHashMap<>();
        byFile.values().forEach(schema -> byFingerprint.put(SchemaNormalization.parsingFingerprint64(schema), schema));
    }

    /** Reads the schemas that come with this release. */
    public static ReleasedSchemas load() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        for (String file : fileNames()) {
            try (InputStream in = open(FOLDER + file)) {
                schemas.put(file, new Schema.Parser().parse(in));
            } catch (IOException e) {
                throw new UncheckedIOException("released schema " + file, e);
            }
        }
        return new ReleasedSchemas(schemas);
    }

    /** The schema with this CRC-64-AVRO fingerprint, or null if no release has written it. */
    public @Nullable Schema find(long fingerprint) {
        return byFingerprint.get(fingerprint);
    }

    /** All of them by file name, in the order of the index. */
    public Map<String, Schema> all() {
        return Map.copyOf(byFile);
    }

    /** These and one more. */
    ReleasedSchemas plus(String file, Schema schema) {
        Map<String, Schema> more = new LinkedHashMap<>(byFile);
        more.put(file, schema);
        return new ReleasedSchemas(more);
    }

    private static List<String> fileNames() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(INDEX), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("index of released schemas", e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = ReleasedSchemas.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("no resource " + resource);
        }
        return in;
    }
}
