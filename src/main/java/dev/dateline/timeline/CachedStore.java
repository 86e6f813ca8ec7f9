package dev.dateline.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A store with what was used lately kept at hand, as values instead of bytes. What is put goes to the store below at once, so that it lacks nothing at any
 * time, and what is given out does not depend on what is at hand. Nothing else may change the store below. Not safe for use by several threads.
 *
 * <p>Two generations stand for an order by last use: what is used moves to the younger one; when that is full, the older one is dropped.
 */
public final class CachedStore implements SortedStore {

    private final SortedStore store;
    private final long most;
    private Map<String, Stored> younger = new HashMap<>();
    private Map<String, Stored> older = new HashMap<>();
    private long weight;

    /**
     * A cache before a store.
     *
     * @param store where all is kept
     * @param bytes about how much heap may be taken by what is at hand
     */
    public CachedStore(SortedStore store, long bytes) {
        this.store = store;
        this.most = bytes / 2;
    }

    @Override
    public @Nullable Stored get(String key) {
        Stored value = younger.get(key);
        if (value == null) {
            value = older.isEmpty() ? null : older.remove(key);
            value = value == null ? store.get(key) : value;
            if (value != null) {
                keep(key, value);
            }
        }
        return value;
    }

    @Override
    public void put(String key, Stored value) {
        store.put(key, value);
        older.remove(key);
        keep(key, value);
    }

    @Override
    public void delete(String key) {
        store.delete(key);
        younger.remove(key);
        older.remove(key);
    }

    @Override
    public List<Item> all(String group) {
        return store.all(group);
    }

    @Override
    public List<Item> some(String group, int most, boolean last) {
        return store.some(group, most, last);
    }

    private void keep(String key, Stored value) {
        if (value instanceof Stored.Pointer || value instanceof Stored.Report) {
            // Asked for only where a mention is told anew.
            return;
        }
        younger.put(key, value);
        weight += 2L * key.length() + value.weight();
        if (weight > most) {
            older = younger;
            younger = new HashMap<>();
            weight = 0;
        }
    }
}
