package dev.dateline.export;

import dev.dateline.event.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where cities, some regions (GeoNames) and countries (Natural Earth) lie. */
final class Gazetteer {

    private final Map<String, Point> countries = new HashMap<>();
    private final Map<Place, Point> cities = new HashMap<>();

    private Gazetteer() {
        read("places.tsv", cells -> countries.put(cells[0], point(cells[2], cells[3])));
        read("cities.tsv", cells -> cities.put(new Place(cells[0], cells[3]), point(cells[1], cells[2])));
    }

    /** The gazetteer, read when it is first asked for. */
    static Gazetteer get() {
        return Holder.GAZETTEER;
    }

    /** The city or region, if it is one that is known; else the middle of the country's largest part; null if that is not known either. */
    @Nullable
    Point find(Place place) {
        Point city = cities.get(new Place(place.id(), folded(place.name())));
        return city == null ? countries.get(place.id()) : city;
    }

    /** As tools/cities.js writes names: small, without accents, with a plain apostrophe. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> "’ʻʿ`".indexOf(point) < 0 ? point : '\'')
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static Point point(String longitude, String latitude) {
        return new Point(Double.parseDouble(longitude), Double.parseDouble(latitude));
    }

    private static void read(String file, Consumer<String[]> row) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> row.accept(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A point of the earth, WGS 84.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     */
    record Point(double longitude, double latitude) {}

    private static final class Holder {
        private static final Gazetteer GAZETTEER = new Gazetteer();
    }
}
