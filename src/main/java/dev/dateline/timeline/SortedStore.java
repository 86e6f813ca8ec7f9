package dev.dateline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map sorted by key, as a sorted tree in memory and a key-value store on disk both are. Keys are compared by their UTF-8
 * bytes or by their chars: resolution asks for ranges that are the same in both.
 */
public interface SortedStore {

    /** The value of a key, or null if there is none. */
    @Nullable
    Stored get(String key);

    /** Sets the value of a key. */
    void put(String key, Stored value);

    /** Removes a key, if it is there. */
    void delete(String key);

    /**
     * All keys from one key to another, sorted, with their values; a copy, so that the store may change while it is read.
     *
     * @param from first possible key
     * @param to end of the range, not included
     */
    List<Item> range(String from, String to);

    /**
     * The first or the last of the keys from one key to another, sorted, with their values; a copy.
     *
     * @param from first possible key
     * @param to end of the range, not included
     * @param most how many at most
     * @param last whether the last are wanted, else the first
     */
    List<Item> some(String from, String to, int most, boolean last);

    /** A key with its value. */
    record Item(String key, Stored value) {}
}
