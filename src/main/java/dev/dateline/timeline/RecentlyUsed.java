package dev.dateline.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was used lately, by key, up to some weight. Two generations stand for an order by last use: what is used moves to the younger one; when that is full, the
 * older one is dropped. Not safe for use by several threads.
 */
final class RecentlyUsed<V> {

    private final long most;
    private final ToLongFunction<V> weigher;
    private Map<String, V> younger = new HashMap<>();
    private Map<String, V> older = new HashMap<>();
    private long weight;

    /**
     * Empty.
     *
     * @param most about how much may be held
     * @param weigher what a value weighs, its key aside, in the same unit
     */
    RecentlyUsed(long most, ToLongFunction<V> weigher) {
        this.most = most / 2;
        this.weigher = weigher;
    }

    /** The value of a key, or null if it is not at hand. */
    @Nullable
    V get(String key) {
        V value = younger.get(key);
        if (value == null && !older.isEmpty()) {
            value = older.remove(key);
            if (value != null) {
                keep(key, value);
            }
        }
        return value;
    }

    void put(String key, V value) {
        older.remove(key);
        keep(key, value);
    }

    void remove(String key) {
        younger.remove(key);
        older.remove(key);
    }

    private void keep(String key, V value) {
        younger.put(key, value);
        weight += 2L * key.length() + weigher.applyAsLong(value);
        if (weight > most) {
            older = younger;
            younger = new HashMap<>();
            weight = 0;
        }
    }
}
