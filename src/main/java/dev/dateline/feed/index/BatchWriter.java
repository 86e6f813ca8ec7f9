package dev.dateline.feed.index;

import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Writes batches of changes to an index. A big batch, as when a topic is read for the first time, is shared out among the processors by id: changes
 * of one entry stay in their order.
 */
final class BatchWriter implements AutoCloseable {

    private static final int WORTH_SHARING = 1000;
    private static final int MAX_LANES = 8;

    private final IndexWriter writer;
    private final Wire<TimelineEvent> wire;
    private final int lanes = Math.min(MAX_LANES, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(lanes, task -> {
        Thread thread = new Thread(task, "dateline-index");
        thread.setDaemon(true);
        return thread;
    });

    BatchWriter(IndexWriter writer, Wire<TimelineEvent> wire) {
        this.writer = writer;
        this.wire = wire;
    }

    /** Writes changes; gives what each did, in their order. */
    List<AppliedChange> write(List<TimelineChange> changes, IndexReader before) throws IOException {
        AppliedChange[] applied = new AppliedChange[changes.size()];
        if (changes.size() < WORTH_SHARING) {
            new Lane(0, 1, changes, before, applied).call();
            return Arrays.asList(applied);
        }
        List<Lane> shares = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            shares.add(new Lane(lane, lanes, changes, before, applied));
        }
        try {
            for (Future<Boolean> share : pool.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new IOException(cause == null ? e : cause);
        }
        return Arrays.asList(applied);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** The changes whose ids fall to one thread. */
    private final class Lane implements Callable<Boolean> {

        private final int number;
        private final int lanes;
        private final List<TimelineChange> changes;
        private final IndexReader before;
        private final AppliedChange[] applied;
        private final Map<String, KnownEntries.Known> latest = new HashMap<>();

        Lane(int number, int lanes, List<TimelineChange> changes, IndexReader before, AppliedChange[] applied) {
            this.number = number;
            this.lanes = lanes;
            this.changes = changes;
            this.before = before;
            this.applied = applied;
        }

        @Override
        public Boolean call() throws IOException {
            KnownEntries entries = new KnownEntries(before, wire);
            for (int i = 0; i < changes.size(); i++) {
                TimelineChange change = changes.get(i);
                if (Math.floorMod(change.id().hashCode(), lanes) == number) {
                    applied[i] = apply(change, entries);
                }
            }
            if (lanes > 1) {
                // Here, by all lanes at once; who opens the index anew would write all their segments alone.
                writer.flushNextBuffer();
            }
            return true;
        }

        private AppliedChange apply(TimelineChange change, KnownEntries entries) throws IOException {
            KnownEntries.Known known = latest.get(change.id());
            if (known == null) {
                known = entries.find(change.id());
            }
            long firstOffset = known.event() == null ? change.position().offset() : known.firstOffset();
            latest.put(change.id(), new KnownEntries.Known(change.event(), firstOffset, true));
            TimelineEvent event = change.event();
            ByteBuffer encoded = change.encoded();
            Document document = event == null || encoded == null
                    ? EntryDocument.gone(change.id(), change.removal(), change.survivor(), change.position())
                    : EntryDocument.of(event, encoded, change.position(), firstOffset);
            if (known.isHeld()) {
                writer.updateDocument(new Term(EntryDocument.ID, change.id()), document);
            } else {
                // Nothing to look for in every segment: most of a topic that is read for the first time.
                writer.addDocument(document);
            }
            return AppliedChange.of(change, known.event());
        }
    }
}
