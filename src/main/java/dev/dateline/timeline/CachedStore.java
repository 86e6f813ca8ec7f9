package dev.dateline.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store with what was used lately kept at hand, as values instead of bytes, and with it the groups that were read as a whole. What is put goes to the store below
 * at once, so that it lacks nothing at any time, and what is given out does not depend on what is at hand. Nothing else may change the store below. Not safe for use
 * by several threads.
 */
public final class CachedStore implements SortedStore {

    /** About how much heap a task of the topology has for what is at hand. */
    public static final long TASK_BYTES = 32L * 1024 * 1024;

    /** Of the room, one part in so many is for groups. */
    private static final long GROUPS = 4;

    private final SortedStore store;
    private final RecentlyUsed<Stored> values;
    private final RecentlyUsed<List<Item>> groups;
    private final long mostOfGroup;

    /**
     * A cache before a store.
     *
     * @param store where all is kept
     * @param bytes about how much heap may be taken by what is at hand
     */
    public CachedStore(SortedStore store, long bytes) {
        this.store = store;
        long forGroups = bytes / GROUPS;
        this.values = new RecentlyUsed<>(bytes - forGroups, Stored::weight);
        this.groups = new RecentlyUsed<>(forGroups, CachedStore::weight);
        // So that one does not drive out all others.
        this.mostOfGroup = forGroups / 8;
    }

    @Override
    public @Nullable Stored get(String key) {
        Stored value = values.get(key);
        if (value == null) {
            value = store.get(key);
            if (value != null) {
                keep(key, value);
            }
        }
        return value;
    }

    @Override
    public void put(String key, Stored value) {
        store.put(key, value);
        keep(key, value);
        updateGroup(key, value);
    }

    @Override
    public void delete(String key) {
        store.delete(key);
        values.remove(key);
        updateGroup(key, null);
    }

    @Override
    public List<Item> all(String group) {
        List<Item> items = groups.get(group);
        if (items == null) {
            items = store.all(group);
            if (weight(items) <= mostOfGroup) {
                groups.put(group, items);
            }
        }
        return items;
    }

    @Override
    public List<Item> some(String group, int most, boolean last) {
        List<Item> items = groups.get(group);
        if (items == null) {
            return store.some(group, most, last);
        }
        int number = Math.min(most, items.size());
        return last ? items.subList(items.size() - number, items.size()) : items.subList(0, number);
    }

    private void keep(String key, Stored value) {
        // What lies apart is asked for by key only where a mention is told anew.
        if (!(value instanceof Stored.Pointer || value instanceof Stored.Report)) {
            values.put(key, value);
        }
    }

    /** Brings the group of a key up to date, if it has one and that is at hand: with the value, or without any. */
    private void updateGroup(String key, @Nullable Stored value) {
        int separator = key.indexOf(SEPARATOR);
        if (separator < 0) {
            return;
        }
        String group = key.substring(0, separator);
        List<Item> items = groups.get(group);
        if (items == null) {
            return;
        }
        // A copy: who was given the list before may still read it.
        List<Item> changed = new ArrayList<>(items);
        int place = place(items, key);
        if (place < items.size() && items.get(place).key().equals(key)) {
            changed.remove(place);
        }
        if (value != null) {
            changed.add(place, new Item(key, value));
        }
        if (weight(changed) <= mostOfGroup) {
            groups.put(group, changed);
        } else {
            groups.remove(group);
        }
    }

    /** Place of the first item whose key does not come before a key. */
    private static int place(List<Item> items, String key) {
        int from = 0;
        int to = items.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (items.get(middle).key().compareTo(key) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static long weight(List<Item> items) {
        long weight = Stored.OBJECT;
        for (Item item : items) {
            weight += Stored.OBJECT + 2L * item.key().length() + item.value().weight();
        }
        return weight;
    }
}
