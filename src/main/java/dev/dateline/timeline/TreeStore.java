package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A {@link SortedStore} in memory: a map for what is sought by key, which is nearly all, and a tree of the keys. Not safe for use by several threads. */
public final class TreeStore implements SortedStore {

    private final Map<String, Stored> items = new HashMap<>();
    private final TreeSet<String> keys = new TreeSet<>();

    @Override
    public @Nullable Stored get(String key) {
        return items.get(key);
    }

    @Override
    public void put(String key, Stored value) {
        if (items.put(key, value) == null) {
            keys.add(key);
        }
    }

    @Override
    public void delete(String key) {
        if (items.remove(key) != null) {
            keys.remove(key);
        }
    }

    @Override
    public List<Item> some(String from, String to, int most, boolean last) {
        NavigableSet<String> range = keys.subSet(from, true, to, false);
        List<Item> found = new ArrayList<>();
        for (String key : last ? range.descendingSet() : range) {
            if (found.size() == most) {
                break;
            }
            found.add(item(key));
        }
        if (last) {
            Collections.reverse(found);
        }
        return found;
    }

    @Override
    public List<Item> range(String from, String to) {
        List<Item> found = new ArrayList<>();
        keys.subSet(from, to).forEach(key -> found.add(item(key)));
        return found;
    }

    private Item item(String key) {
        Stored value = items.get(key);
        if (value == null) {
            throw new IllegalStateException("no value of " + key);
        }
        return new Item(key, value);
    }
}
