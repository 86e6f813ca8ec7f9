package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A {@link SortedStore} in memory: a map, and a tree of the keys that are alike up to their first separator. Not safe for use by several threads. */
public final class TreeStore implements SortedStore {

    private final Map<String, Stored> items = new HashMap<>();
    private final Map<String, TreeSet<String>> groups = new HashMap<>();

    @Override
    public @Nullable Stored get(String key) {
        return items.get(key);
    }

    @Override
    public void put(String key, Stored value) {
        if (items.put(key, value) == null && isInGroup(key)) {
            groups.computeIfAbsent(groupOf(key), group -> new TreeSet<>()).add(key);
        }
    }

    @Override
    public void delete(String key) {
        if (items.remove(key) != null && isInGroup(key)) {
            groups.computeIfPresent(groupOf(key), (group, keys) -> keys.remove(key) && keys.isEmpty() ? null : keys);
        }
    }

    @Override
    public List<Item> all(String group) {
        return some(group, Integer.MAX_VALUE, false);
    }

    @Override
    public List<Item> some(String group, int most, boolean last) {
        String from = group + SEPARATOR;
        NavigableSet<String> keys = groups.getOrDefault(groupOf(from), new TreeSet<>())
                .subSet(from, true, group + (char) (SEPARATOR + 1), false);
        List<Item> found = new ArrayList<>();
        for (String key : last ? keys.descendingSet() : keys) {
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

    private static boolean isInGroup(String key) {
        return key.indexOf(SEPARATOR) >= 0;
    }

    private static String groupOf(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    private Item item(String key) {
        Stored value = items.get(key);
        if (value == null) {
            throw new IllegalStateException("no value of " + key);
        }
        return new Item(key, value);
    }
}
