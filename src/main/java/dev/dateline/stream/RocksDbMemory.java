package dev.dateline.stream;

import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * The memory that all stores of a process share. Left alone, each store of each partition takes 50 MB for blocks and 48 MB for
 * writes, outside Java's heap, where no limit holds it.
 */
final class RocksDbMemory implements AutoCloseable {

    /** Property under which {@link BoundedRocksDb} finds it. */
    static final String PROPERTY = "dateline.rocksdb.memory";

    static {
        RocksDB.loadLibrary();
    }

    private final Cache blocks;
    private final WriteBufferManager writes;

    /** @param bytes most that blocks and write buffers take together; half of it at most is for writes */
    RocksDbMemory(long bytes) {
        this.blocks = new LRUCache(bytes);
        // Charged to the cache: the sum is bounded, not the parts.
        this.writes = new WriteBufferManager(bytes / 2, blocks);
    }

    Cache blocks() {
        return blocks;
    }

    WriteBufferManager writes() {
        return writes;
    }

    /** Frees the memory; all stores have to be closed. */
    @Override
    public void close() {
        writes.close();
        blocks.close();
    }
}
