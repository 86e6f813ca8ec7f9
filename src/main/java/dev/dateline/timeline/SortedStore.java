package dev.dateline.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of which groups of keys can be read in order, as a map with sorted groups in memory and a key-value store on disk both are. Keys are compared by
 * their UTF-8 bytes or by their chars: resolution asks for what is the same in both.
 */
public interface SortedStore {

    /** Follows the name of a group in the keys that are in it. */
    char SEPARATOR = '\n';

    /** The value of a key, or null if there is none. */
    @Nullable
    Stored get(String key);

    /** Sets the value of a key. */
    void put(String key, Stored value);

    /** Removes a key, if it is there. */
    void delete(String key);

    /**
     * All keys that begin with the name of a group and {@link #SEPARATOR}, sorted, with their values; a copy, so that the store may change while it is read.
     *
     * @param group name of the group
     */
    List<Item> all(String group);

    /**
     * The first or the last of a group, sorted by key, with their values; a copy.
     *
     * @param group name of the group
     * @param most how many at most
     * @param last whether the last are wanted, else the first
     */
    List<Item> some(String group, int most, boolean last);

    /** A key with its value. */
    record Item(String key, Stored value) {}
}
