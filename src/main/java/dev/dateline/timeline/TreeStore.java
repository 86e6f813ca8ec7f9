package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@link SortedStore} in memory. Not safe for use by several threads. */
public final class TreeStore implements SortedStore {

    private final TreeMap<String, Stored> items = new TreeMap<>();

    @Override
    public @Nullable Stored get(String key) {
        return items.get(key);
    }

    @Override
    public void put(String key, Stored value) {
        items.put(key, value);
    }

    @Override
    public void delete(String key) {
        items.remove(key);
    }

    @Override
    public List<Item> some(String from, String to, int most, boolean last) {
        NavigableMap<String, Stored> range = items.subMap(from, true, to, false);
        List<Item> found = new ArrayList<>();
        for (var item : (last ? range.descendingMap() : range).entrySet()) {
            if (found.size() == most) {
                break;
            }
            found.add(new Item(item.getKey(), item.getValue()));
        }
        if (last) {
            Collections.reverse(found);
        }
        return found;
    }

    @Override
    public List<Item> range(String from, String to) {
        List<Item> found = new ArrayList<>();
        items.subMap(from, to).forEach((key, value) -> found.add(new Item(key, value)));
        return found;
    }
}
