package dev.dateline.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where countries lie, from Natural Earth. */
final class Countries {

    private final Map<String, Country> countries = new HashMap<>();

    private Countries() {}

    static Countries load() {
        Countries loaded = new Countries();
        try (InputStream in = Countries.class.getResourceAsStream("places.tsv")) {
            if (in == null) {
                throw new IllegalStateException("places.tsv is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(loaded::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    /** The country with this ISO 3166-1 alpha-3 code, or null. */
    @Nullable
    Country get(String code) {
        return countries.get(code);
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        countries.put(cells[0], new Country(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
    }

    /**
     * The middle of a country's largest part.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     */
    record Country(double longitude, double latitude) {}
}
