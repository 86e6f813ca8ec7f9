package dev.dateline.bench;

import dev.dateline.stream.wire.MentionBytes;
import dev.dateline.timeline.SortedStore;
import dev.dateline.timeline.Stored;
import dev.dateline.timeline.StoredCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompactionStyle;
import org.rocksdb.CompressionType;
import org.rocksdb.DataBlockIndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteOptions;

/** A store in RocksDB, as Kafka Streams opens it by default, with the filters and indexes that the topology sets. */
final class RocksStore implements SortedStore, AutoCloseable {
    private static final char AFTER_SEPARATOR = SEPARATOR + 1;

    private final RocksDB db;
    private final Options options = new Options()
            .setCreateIfMissing(true)
            .setWriteBufferSize(16 << 20)
            .setMaxWriteBufferNumber(3)
            .setCompressionType(CompressionType.NO_COMPRESSION)
            .setCompactionStyle(CompactionStyle.UNIVERSAL)
            .setTableFormatConfig(new BlockBasedTableConfig()
                    .setBlockCache(new LRUCache(50 << 20))
                    .setFilterPolicy(new BloomFilter())
                    .setDataBlockIndexType(DataBlockIndexType.kDataBlockBinaryAndHash))
            .setMemtablePrefixBloomSizeRatio(0.05)
            .setMemtableWholeKeyFiltering(true);
    private final WriteOptions writes = new WriteOptions().setDisableWAL(true);

    private final StoredCodec codec = new StoredCodec(new MentionBytes());

    RocksStore(Path folder) throws RocksDBException {
        db = RocksDB.open(options, folder.toString());
    }

    @Override
    public @Nullable Stored get(String key) {
        try {
            byte[] value = db.get(bytes(key));
            return value == null ? null : codec.decode(value);
        } catch (RocksDBException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void put(String key, Stored value) {
        try {
            db.put(writes, bytes(key), codec.encode(value, (byte) 0));
        } catch (RocksDBException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            db.delete(writes, bytes(key));
        } catch (RocksDBException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Item> all(String group) {
        return some(group, Integer.MAX_VALUE, false);
    }

    @Override
    public List<Item> some(String group, int most, boolean last) {
        List<Item> items = new ArrayList<>();
        byte[] start = bytes(group + SEPARATOR);
        byte[] end = bytes(group + AFTER_SEPARATOR);
        try (RocksIterator found = db.newIterator()) {
            if (last) {
                found.seekForPrev(end);
            } else {
                found.seek(start);
            }
            while (items.size() < most
                    && found.isValid()
                    && Arrays.compareUnsigned(found.key(), start) >= 0
                    && Arrays.compareUnsigned(found.key(), end) <= 0) {
                if (!Arrays.equals(found.key(), end)) {
                    items.add(new Item(new String(found.key(), StandardCharsets.UTF_8), codec.decode(found.value())));
                }
                if (last) {
                    found.prev();
                } else {
                    found.next();
                }
            }
        }
        if (last) {
            Collections.reverse(items);
        }
        return items;
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        db.close();
        options.close();
        writes.close();
    }
}
