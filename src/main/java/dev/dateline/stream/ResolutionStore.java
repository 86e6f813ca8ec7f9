package dev.dateline.stream;

import dev.dateline.stream.wire.MentionBytes;
import dev.dateline.timeline.SortedStore;
import dev.dateline.timeline.Stored;
import dev.dateline.timeline.StoredCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What resolution keeps, in a store of Kafka Streams. */
final class ResolutionStore implements SortedStore {

    /**
     * First byte of every value; another form takes another number. So does another form of the keys of profiles, which are
     * kept in keys and values: 2 is that with who acts, and with a summit's words; 3 that with what was put off, and with indexes by
     * span and first day; 4 has mentions sorted by publication, and counted; 5 has all of an entry in one value, and an index in chunks; 6 has the mentions of a profile
     * that lie apart in one value while they are few, and summits of leaders told from others; 7 has chunks of twice the days, and up to 64 mentions in a value;
     * 8 has all white space in the keys of profiles alike; 9 lies by {@link BlockPlaces}, which took the place of a hash; 10 keeps in the keys of profiles whom a thing was done to, and marks private persons;
     * 11 has those first that are named by words of a known kind, of such as are else as specific; 12 keeps in the keys of profiles who met, spoke or travelled;
     * 13 keeps towns that are named alone, and has those first that are named with their region or country.
     */
    static final byte FORMAT = 13;

    private static final char AFTER_SEPARATOR = SEPARATOR + 1;

    private final KeyValueStore<String, byte[]> store;
    private final StoredCodec codec = new StoredCodec(new MentionBytes());

    ResolutionStore(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Override
    public @Nullable Stored get(String key) {
        byte[] value = store.get(key);
        return value == null ? null : decode(value);
    }

    @Override
    public void put(String key, Stored value) {
        store.put(key, codec.encode(value, FORMAT));
    }

    @Override
    public void delete(String key) {
        store.delete(key);
    }

    @Override
    public List<Item> all(String group) {
        return some(group, Integer.MAX_VALUE, false);
    }

    @Override
    public List<Item> some(String group, int most, boolean last) {
        String from = group + SEPARATOR;
        String to = group + AFTER_SEPARATOR;
        List<Item> items = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> found = last ? store.reverseRange(from, to) : store.range(from, to)) {
            while (items.size() < most && found.hasNext()) {
                KeyValue<String, byte[]> item = found.next();
                // The store's ranges include their end, a group does not.
                if (!item.key.equals(to)) {
                    items.add(new Item(item.key, decode(item.value)));
                }
            }
        }
        if (last) {
            Collections.reverse(items);
        }
        return items;
    }

    private Stored decode(byte[] stored) {
        if (stored.length == 0 || stored[0] != FORMAT) {
            throw new SerializationException("the store " + StateStores.RESOLUTION + " is "
                    + (stored.length == 0
                            ? "broken"
                            : "in form " + stored[0] + ", this release keeps it in form " + FORMAT)
                    + ": build it anew from the articles with `dateline reset`");
        }
        return codec.decode(stored);
    }
}
