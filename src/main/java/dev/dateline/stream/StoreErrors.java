package dev.dateline.stream;

import java.util.function.Consumer;
import org.rocksdb.AbstractEventListener;
import org.rocksdb.BackgroundErrorReason;
import org.rocksdb.Status;

/**
 * Hears of what goes wrong while a store writes to its disk in the background. Left alone, RocksDB tries again for ever where the disk
 * is full, and the thread that writes to the store waits without a word.
 */
final class StoreErrors extends AbstractEventListener {

    /** Property under which {@link BoundedRocksDb} finds whom to tell. */
    static final String PROPERTY = "dateline.rocksdb.errors";

    private final String store;
    private final Consumer<String> hearer;

    /** @param hearer is told in words, by a thread of the store */
    StoreErrors(String store, Consumer<String> hearer) {
        super(EnabledEventCallback.ON_BACKGROUND_ERROR);
        this.store = store;
        this.hearer = hearer;
    }

    @Override
    public void onBackgroundError(BackgroundErrorReason reason, Status status) {
        String state = status.getState();
        hearer.accept("store " + store + " cannot be written: " + (state == null ? status.getCodeString() : state));
    }
}
