package dev.dateline.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.DataBlockIndexType;
import org.rocksdb.Options;

/** Makes every store use the memory that the process has for all of them, and tell when it cannot write. Kafka Streams makes it by its name. */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    private static final long WRITE_BUFFER_BYTES = 8L * 1024 * 1024;
    private static final int WRITE_BUFFERS = 3;
    private static final double MEMTABLE_FILTER_SHARE = 0.05;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        if (!(configs.get(RocksDbResources.PROPERTY) instanceof RocksDbResources shared)) {
            throw new IllegalArgumentException("no " + RocksDbResources.PROPERTY + " among the properties");
        }
        if (!(options.tableFormatConfig() instanceof BlockBasedTableConfig table)) {
            throw new IllegalArgumentException("store " + storeName + " has no block-based tables");
        }
        table.setBlockCache(shared.blocks());
        // Indexes and filters count too, but go last: every read needs them.
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        // All but a few reads are by key, and of those many for what is not there: a mention that is new, a profile
        // that is new.
        table.setDataBlockIndexType(DataBlockIndexType.kDataBlockBinaryAndHash);
        options.setMemtablePrefixBloomSizeRatio(MEMTABLE_FILTER_SHARE);
        options.setMemtableWholeKeyFiltering(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(shared.writes());
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(WRITE_BUFFERS);
        options.setListeners(shared.listeners());
    }

    /** Leaves what is shared, which is not this store's to free. */
    @Override
    public void close(String storeName, Options options) {}
}
