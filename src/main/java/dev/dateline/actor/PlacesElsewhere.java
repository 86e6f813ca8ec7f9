package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells places that are called by a place or state that they do not lie in: "Lebanon County, Pennsylvania". */
final class PlacesElsewhere {

    /** Most words of the name of a building behind the place that it is called by. */
    private static final int LONGEST_BUILDING = 4;

    private final Scan scan;
    private final PersonReader persons;
    private final PlaceReader places;
    private final OrganisationReader organisations;

    PlacesElsewhere(Scan scan, PersonReader persons, PlaceReader places, OrganisationReader organisations) {
        this.scan = scan;
        this.persons = persons;
        this.places = places;
        this.organisations = organisations;
    }

    /** Token after a longer name that begins with that of a city: "San Juan de Arama" lies elsewhere. */
    int wholeName(int end) {
        boolean goesOn =
                scan.is(end, WordClass.PARTICLE) && !scan.tokens.isCapitalized(end) && scan.isCapitalized(end + 1);
        if (goesOn) {
            return persons.run(end + 1);
        }
        // "Aksu-Ayuly, Kazakhstan" is not in China
        boolean tied = scan.isTyingHyphen(end)
                && scan.isCapitalized(end + 1)
                && scan.nameAt(end + 1) == null
                && scan.isPunctuation(end + 2, ',');
        if (tied && places.chain(end + 2, List.of()) > end + 2) {
            return end + 2;
        }
        // "Asuncion Ixtaltepec, Oaxaca, Mexico" is not in Paraguay
        boolean longer = scan.isCapitalized(end)
                && !scan.isSentenceStart(end)
                && !scan.is(end, WordClass.ROLE_START)
                && !scan.is(end, WordClass.PLACE_HEAD)
                && scan.nameAt(end) == null
                && scan.isPunctuation(end + 1, ',');
        return longer && places.chain(end + 1, List.of()) > end + 1 ? end + 1 : end;
    }

    /** "in Jamaica Hills, Queens, New York", "in Lebanon County, Pennsylvania": a place called by a state that it does not lie in. */
    boolean isQuarterElsewhere(int first, int end, Sense sense) {
        boolean longer = sense.isState()
                && sense.use() == Use.NAME
                && scan.isLocated(first)
                && scan.isCapitalized(end)
                && (scan.is(end, WordClass.PLACE_HEAD) || !scan.is(end, WordClass.ROLE_START))
                && scan.isPunctuation(end + 1, ',');
        if (!longer || places.chain(end + 1, List.of()) == end + 1) {
            return false;
        }
        String country = places.last().country();
        return country != null && !country.equals(sense.country());
    }

    /**
     * Token after the name of a building that is called by a place of that name in another country than it stands in, "the Toledo Garden
     * Hotel in Austin, Texas"; or {@code end} if none is named.
     */
    int buildingElsewhere(int end, Sense sense) {
        int in = end;
        while (in < end + LONGEST_BUILDING
                && scan.isCapitalized(in)
                && !scan.isSentenceStart(in)
                && !scan.is(in, WordClass.ROLE_START)) {
            in++;
        }
        if (in == end && scan.is(end, WordClass.PLACE_HEAD)) {
            // "the Sabra suburb in Gaza City"
            in++;
        } else if (in == end || !isBuilding(in - 1)) {
            return end;
        }
        if (in >= scan.size() || !scan.tokens.isWritten(in, "in")) {
            return end;
        }
        String country = countryAt(in + 1);
        return country == null || country.equals(sense.country()) ? end : in;
    }

    /** Whether a name ends in a word such as "Hotel" or "Centre". */
    private boolean isBuilding(int token) {
        boolean body = scan.is(token, WordClass.ARM_HEAD) && scan.is(token, WordClass.GROUP_HEAD);
        return (body || scan.is(token, WordClass.PLACE_HEAD)) && !scan.is(token, WordClass.STATE_HEAD);
    }

    /** The country of the place, with the larger ones after it, that begins at a token; or null. */
    private @Nullable String countryAt(int first) {
        List<Sense> senses = scan.sensesAt(first);
        int end = senses.isEmpty() ? organisations.run(first) : scan.nameEnd;
        int chain = places.chain(end, senses);
        if (chain > end) {
            return places.last().country();
        }
        return senses.isEmpty() ? null : senses.get(0).country();
    }
}
