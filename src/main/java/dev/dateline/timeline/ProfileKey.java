package dev.dateline.timeline;

import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the fields of a profile's key, one after another; the last ones may not be there. */
final class ProfileKey {

    static final char FIELD = '\t';
    static final char ITEM = '\u001f';
    static final String BETWEEN_ITEMS = String.valueOf(ITEM);

    private final String key;
    private final UnaryOperator<String> shared;
    private int at;

    /** @param shared one text for all that are equal */
    ProfileKey(String key, UnaryOperator<String> shared) {
        this.key = key;
        this.shared = shared;
    }

    String next() {
        int from = at;
        int end = end();
        return from >= end ? "" : shared.apply(key.substring(from, end));
    }

    /** The items of a list, none of them empty but that of a list of one. */
    List<String> nextItems() {
        int from = at;
        int end = end();
        if (from >= end) {
            return List.of();
        }
        int items = 1;
        for (int i = from; i < end; i++) {
            items += key.charAt(i) == ITEM ? 1 : 0;
        }
        String[] found = new String[items];
        for (int i = 0; i < items; i++) {
            int separator = i == items - 1 ? end : key.indexOf(ITEM, from);
            found[i] = shared.apply(key.substring(from, separator));
            from = separator + 1;
        }
        return List.of(found);
    }

    /**
     * A day.
     *
     * @param skipped chars before it
     * @param absent what an empty field stands for
     */
    long nextDay(int skipped, long absent) {
        int from = at + skipped;
        int end = end();
        return from == end ? absent : Long.parseLong(key, from, end, 10) - Profile.DAY_ZERO;
    }

    /** Goes to the next field. */
    ProfileKey skip() {
        end();
        return this;
    }

    /** The end of the present field; goes to the next one. */
    private int end() {
        int separator = key.indexOf(FIELD, at);
        int end = separator < 0 ? key.length() : separator;
        at = end + 1;
        return end;
    }
}
