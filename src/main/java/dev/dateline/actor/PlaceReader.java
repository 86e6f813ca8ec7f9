package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads places with the region and country that follow: "Anuppur, Madhya Pradesh, India". */
final class PlaceReader {

    /** Most places in a row: quarter, city, region, country. */
    private static final int LONGEST_CHAIN = 4;

    private final Scan scan;
    private @Nullable Sense last;

    PlaceReader(Scan scan) {
        this.scan = scan;
    }

    /** The sense of the last place of the chain last read. */
    Sense last() {
        if (last == null) {
            throw new IllegalStateException("no chain was read");
        }
        return last;
    }

    /**
     * Token after the places that follow a comma at {@code end} and lie in one country, or {@code end} if none do.
     *
     * @param before what the place before the comma can mean; empty if it is unknown
     */
    int chain(int end, List<Sense> before) {
        last = null;
        int reached = end;
        List<Sense> inner = before;
        for (int links = 0; links < LONGEST_CHAIN && scan.isPunctuation(reached, ','); links++) {
            int next = scan.is(reached + 1, WordClass.ARTICLE) ? reached + 2 : reached + 1;
            List<Sense> outer = scan.sensesAt(next);
            int outerEnd = scan.nameEnd;
            Sense fitting = fitting(inner, outer, next);
            if (fitting == null) {
                break;
            }
            last = fitting;
            reached = outerEnd;
            if (isWhole(fitting)) {
                break;
            }
            inner = List.of(fitting);
        }
        return reached;
    }

    private static boolean isWhole(Sense sense) {
        return sense.use() == Use.NAME;
    }

    private @Nullable Sense fitting(List<Sense> inner, List<Sense> outer, int token) {
        for (Sense sense : outer) {
            if (sense.country() != null && names(sense) && sense.letters().fits(scan.tokens, token)) {
                if (inner.isEmpty() || liesIn(inner, sense.country())) {
                    return sense;
                }
            }
        }
        return null;
    }

    private static boolean names(Sense sense) {
        return sense.use().isPlace() || sense.use() == Use.CAPITAL || sense.use() == Use.NAME;
    }

    private static boolean liesIn(List<Sense> inner, String country) {
        for (Sense sense : inner) {
            if (country.equals(sense.country()) && (sense.use().isPlace() || sense.use() == Use.CAPITAL)) {
                return true;
            }
        }
        return false;
    }
}
