package dev.dateline.timeline;

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
public final class Gazetteer {

    /** Kilometres of a degree of latitude. */
    private static final double DEGREE = 111.2;

    /** Kilometres within which a suburb, or the next town, may be named for a city. */
    private static final double NEAR = 30;

    private final Map<String, Point> countries = new HashMap<>();
    private final Map<Place, Point> regions = new HashMap<>();
    private final Map<Place, Point> cities = new HashMap<>();

    private Gazetteer() {
        read("places.tsv", cells -> countries.put(cells[0], point(cells[2], cells[3])));
        read("regions.tsv", cells -> regions.put(new Place(cells[0], cells[3]), point(cells[1], cells[2])));
        read("cities.tsv", cells -> cities.put(new Place(cells[0], cells[3]), point(cells[1], cells[2])));
    }

    /** The gazetteer, read when it is first asked for. */
    public static Gazetteer get() {
        return Holder.GAZETTEER;
    }

    /** The city or region, if it is one that is known; else the middle of the country's largest part; null if that is not known either. */
    public @Nullable Point find(Place place) {
        Place folded = folded(place);
        Point point = cities.getOrDefault(folded, regions.get(folded));
        return point == null ? countries.get(place.id()) : point;
    }

    /** Whether the place is named by a city or town that is known, and by that alone. */
    boolean isTown(Place place) {
        return cities.containsKey(folded(place));
    }

    /** Whether both are cities or towns that are known, so far from each other that neither lies in or near the other. */
    boolean areApart(Place a, Place b) {
        Point one = cities.get(folded(a));
        Point other = cities.get(folded(b));
        return one != null && other != null && one.distance(other) > NEAR;
    }

    private static Place folded(Place place) {
        return new Place(place.id(), folded(place.name()));
    }

    /** As tools/cities.js writes names: small, without accents, with a plain apostrophe. */
    private static String folded(String name) {
        return isFolded(name) ? name : fold(name);
    }

    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || c == '`' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String name) {
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
    public record Point(double longitude, double latitude) {

        /** Kilometres between two points of one country, roughly: as on a plane. */
        double distance(Point other) {
            double east = (longitude - other.longitude) * Math.cos(Math.toRadians(latitude));
            return DEGREE * Math.hypot(east, latitude - other.latitude);
        }
    }

    private static final class Holder {
        private static final Gazetteer GAZETTEER = new Gazetteer();
    }
}
