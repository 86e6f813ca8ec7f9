package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads places with the region and country that follow: "Anuppur, Madhya Pradesh, India". */
final class PlaceReader {

    /** Most places in a row: quarter, city, region, country. */
    private static final int LONGEST_CHAIN = 5;

    /** Most words of a place that no list has. */
    private static final int LONGEST_UNKNOWN = 4;

    /** Most words before the kind of a place: "northern coastal town". */
    private static final int MOST_KINDS = 3;

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
     * Token after the places that follow a comma at {@code end} and lie in one country, or {@code end} if none do. A kind of
     * place may stand before each comma: "Bari region, Puntland".
     *
     * @param before what the place before the comma can mean; empty if it is unknown
     */
    int chain(int end, List<Sense> before) {
        last = null;
        int reached = end;
        int position = end;
        List<Sense> inner = before;
        for (int links = 0; links < LONGEST_CHAIN; links++) {
            int comma = kindEnd(position);
            if (!scan.isPunctuation(comma, ',')) {
                break;
            }
            int next = scan.is(comma + 1, WordClass.ARTICLE) ? comma + 2 : comma + 1;
            List<Sense> outer = scan.sensesAt(next);
            int outerEnd = scan.nameEnd;
            boolean unknown = links > 0 && inner.isEmpty();
            Sense fitting = unknown ? null : fitting(inner, outer, next);
            if (fitting == null) {
                fitting = outermost(outer, next, outerEnd, unknown || comma > position);
            }
            if (fitting != null && isWhole(fitting)) {
                fitting = within(outer, next, outerEnd, fitting);
            }
            if (fitting != null) {
                last = fitting;
                reached = outerEnd;
                inner = List.of(fitting);
                if (isWhole(fitting)) {
                    break;
                }
            } else {
                inner = places(outer, next);
                outerEnd = inner.isEmpty() ? unknownEnd(next, outer) : outerEnd;
            }
            position = outerEnd;
            if (position == next) {
                break;
            }
        }
        return reached;
    }

    /**
     * First token of the name of a town that an adjective places, "Bandiko" of "Malian coastal town of Bandiko", or -1 where none follows or a
     * list knows the town in that state and needs no word to place it.
     *
     * @param end token after the adjective
     * @param state what the adjective means
     */
    int townOf(int end, Sense state) {
        int kind = end;
        while (kind < end + MOST_KINDS
                && scan.is(kind, WordClass.DIRECTION)
                && !scan.is(kind + 1, WordClass.NAME_TIE)) {
            kind++;
        }
        int name = kind + 2;
        boolean town = isKind(kind) && scan.tokens.isWritten(kind + 1, "of") && scan.isCapitalized(name);
        Sense known = town ? scan.nameAt(name) : null;
        boolean open = known == null || known.use() == Use.SHY_PLACE || isNamesake(name, known, state);
        return town && open && townEnd(name) > name ? name : -1;
    }

    /** "the Lebanese city of Tripoli": not the one that the lists have. */
    private boolean isNamesake(int name, Sense known, Sense state) {
        if (!known.use().isPlace() && known.use() != Use.CAPITAL) {
            return false;
        }
        String country = state.actor().id();
        for (Sense sense : scan.sensesAt(name)) {
            if (country.equals(sense.country())) {
                return false;
            }
        }
        return true;
    }

    /** Token after the name of a town that {@link #townOf} has found. */
    int townEnd(int name) {
        return scan.nameAt(name) == null ? unknownEnd(name, List.of()) : scan.nameEnd;
    }

    private boolean isKind(int token) {
        return !scan.isCapitalized(token)
                && (scan.is(token, WordClass.PLACE_HEAD) || scan.is(token, WordClass.DIRECTION));
    }

    private static boolean isIn(Sense place, Sense state) {
        return isWhole(state) && state.country() != null && state.country().equals(place.country());
    }

    /** "Macon, Georgia, United States": of the places of a state's name, the one that lies in the state named next, if any does. */
    private Sense within(List<Sense> outer, int token, int end, Sense state) {
        if (outer.size() == 1 || !scan.isPunctuation(end, ',')) {
            return state;
        }
        for (Sense larger : scan.sensesAt(scan.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1)) {
            for (Sense sense : outer) {
                boolean region = sense.use() == Use.SHY_PLACE && isIn(sense, larger);
                if (region && sense.letters().fits(scan.tokens, token)) {
                    return sense;
                }
            }
        }
        return state;
    }

    /** Token after the words that say what kind of place it is: "Isabela province". */
    private int kindEnd(int token) {
        return scan.is(token, WordClass.PLACE_HEAD) && scan.isPunctuation(token + 1, ',') ? token + 1 : token;
    }

    /**
     * The state, or the region if asked for, that closes a chain although the lexicon puts the place before it
     * elsewhere: it knows the largest of several of one name, and no small ones. "in Kyiv, Moscow and Minsk" and "in Lahore,
     * India said" are no such chains.
     */
    private @Nullable Sense outermost(List<Sense> outer, int token, int end, boolean orRegion) {
        if (!isClosed(end)) {
            return null;
        }
        for (Sense sense : outer) {
            boolean region = orRegion && sense.use().isPlace();
            if (sense.isState() && (isWhole(sense) || region) && sense.letters().fits(scan.tokens, token)) {
                return sense;
            }
        }
        return null;
    }

    /** Whether what ends here is followed by a break of the sentence, and not by more of a list. */
    private boolean isClosed(int end) {
        if (end >= scan.size() || scan.isSentenceStart(end) || scan.isPunctuation(end, '.')) {
            return true;
        }
        if (!scan.isPunctuation(end, ',')) {
            return false;
        }
        if (scan.is(end + 1, WordClass.JOINING)) {
            return false;
        }
        Sense next = scan.nameAt(end + 1);
        return next == null || !names(next);
    }

    private List<Sense> places(List<Sense> senses, int token) {
        return senses.stream()
                .filter(sense -> sense.country() != null && !isWhole(sense) && names(sense))
                .filter(sense -> sense.letters().fits(scan.tokens, token))
                .toList();
    }

    /** Token after the capitalized words of a place that no list has; {@code token} where something else is named. */
    private int unknownEnd(int token, List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense.use() != Use.SHORT_HOLDER) {
                return token;
            }
        }
        int end = token;
        while (end < token + LONGEST_UNKNOWN && (isOfName(end) || (end > token && isTie(end)))) {
            end++;
        }
        return end;
    }

    private boolean isOfName(int token) {
        return scan.isCapitalized(token) && !scan.is(token, WordClass.BREAK) && !scan.is(token, WordClass.ROLE_START);
    }

    /** The "del" of "Agusan del Sur". */
    private boolean isTie(int token) {
        return scan.is(token, WordClass.PARTICLE) && isOfName(token + 1);
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
