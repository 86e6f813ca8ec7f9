package dev.dateline.stream;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rocksdb.AbstractEventListener;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Status;
import org.rocksdb.TableFileCreationInfo;
import org.rocksdb.WriteBufferManager;

/**
 * What all stores of a process share: the memory, and who is told when one of them cannot write. Left alone, each store of each partition
 * takes 50 MB for blocks and 48 MB for writes, outside Java's heap, where no limit holds it.
 */
final class RocksDbResources implements AutoCloseable {

    /** Property under which {@link BoundedRocksDb} finds it. */
    static final String PROPERTY = "dateline.rocksdb";

    private final Cache blocks;
    private final WriteBufferManager writes;
    private final WriteErrors errors;

    /**
     * Takes the memory.
     *
     * @param library folder from which RocksDB is loaded, see {@link RocksDbLibrary}
     * @param bytes most that blocks and write buffers take together; half of it at most is for writes
     * @param onWriteError told, by a thread of RocksDB, what kept a store from writing to its disk: RocksDB itself tries again for ever
     *     where the disk is full, while who writes to the store waits without a word
     */
    RocksDbResources(Path library, long bytes, Consumer<String> onWriteError) {
        RocksDbLibrary.load(library);
        this.blocks = new LRUCache(bytes);
        // Charged to the cache: the sum is bounded, not the parts.
        this.writes = new WriteBufferManager(bytes / 2, blocks);
        this.errors = new WriteErrors(onWriteError);
    }

    Cache blocks() {
        return blocks;
    }

    WriteBufferManager writes() {
        return writes;
    }

    List<AbstractEventListener> listeners() {
        return List.of(errors);
    }

    /** Frees the memory; all stores have to be closed. */
    @Override
    public void close() {
        writes.close();
        blocks.close();
        errors.close();
    }

    /**
     * Hears of every table that is written. That RocksDB tells of background errors, too, does not help: its Java part fails on the reason
     * that they have in stores without a log of their own, as those of Kafka Streams are.
     */
    private static final class WriteErrors extends AbstractEventListener {

        private final Consumer<String> onWriteError;

        WriteErrors(Consumer<String> onWriteError) {
            super(EnabledEventCallback.ON_TABLE_FILE_CREATED);
            this.onWriteError = onWriteError;
        }

        @Override
        public void onTableFileCreated(TableFileCreationInfo written) {
            Status status = written.getStatus();
            if (status.getCode() == Status.Code.IOError) {
                onWriteError.accept(status.getState() == null ? status.getCodeString() : status.getState());
            }
        }
    }
}
