package dev.dateline.bench;

import dev.dateline.timeline.SortedStore;
import dev.dateline.timeline.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what resolution asks of a store. */
final class CountingStore implements SortedStore {

    private final SortedStore store;
    private long gets;
    private long ranges;
    private long writes;

    CountingStore(SortedStore store) {
        this.store = store;
    }

    long gets() {
        return gets;
    }

    long ranges() {
        return ranges;
    }

    /** Values set or removed. */
    long writes() {
        return writes;
    }

    @Override
    public @Nullable Stored get(String key) {
        gets++;
        return store.get(key);
    }

    @Override
    public void put(String key, Stored value) {
        writes++;
        store.put(key, value);
    }

    @Override
    public void delete(String key) {
        writes++;
        store.delete(key);
    }

    @Override
    public List<Item> all(String group) {
        ranges++;
        return store.all(group);
    }

    @Override
    public List<Item> some(String group, int most, boolean last) {
        ranges++;
        return store.some(group, most, last);
    }
}
