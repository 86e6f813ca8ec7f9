package dev.dateline.feed.live;

import dev.dateline.feed.index.AppliedChange;
import dev.dateline.feed.index.LiveMatcher;
import dev.dateline.feed.index.Offsets;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.index.TimelineIndex;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers what changes. One thread keeps the latest changes and writes to each reader, as far as it is ready, what it has not
 * seen: nobody waits for a slow reader, and a slow reader costs no memory of its own. One that falls behind further than the changes
 * are kept is sent away with a reason; its last event id brings it back.
 */
public final class EventStream implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** Changes kept for readers that are behind. */
    static final int KEPT_CHANGES = 8192;

    /** Further back than this, to read the list again is cheaper than to be told each change. */
    private static final int MAX_OLDER_CHANGES = 10_000;

    /** Changes of so much time go out together. */
    private static final Duration SHORTEST_PACE = Duration.ofMillis(20);

    private static final Duration LONGEST_PACE = Duration.ofMillis(120);

    /** A write costs about as much however little it carries: with more readers there are fewer, so that they leave the machine some air. */
    private static final int PACE_PER_WORK = 2;

    private final TimelineIndex index;
    private final LiveMatcher matcher;
    private final String topic;
    private final ChangeLog log = new ChangeLog(KEPT_CHANGES);
    private final List<StreamReader> readers = new ArrayList<>();
    private final Queue<List<AppliedChange>> published = new ConcurrentLinkedQueue<>();
    private final Queue<StreamReader> arriving = new ConcurrentLinkedQueue<>();
    private final List<Leaver> leavers = new ArrayList<>();
    private final Patience patience;
    private final Thread thread;
    private volatile boolean open = true;

    private EventStream(TimelineIndex index, String topic, Patience patience) {
        this.index = index;
        this.patience = patience;
        this.matcher = index.matcher();
        this.topic = topic;
        this.thread = new Thread(this::run, "dateline-event-stream");
        this.thread.setDaemon(true);
    }

    static EventStream start(TimelineIndex index, String topic, Patience patience) {
        EventStream stream = new EventStream(index, topic, patience);
        stream.thread.start();
        return stream;
    }

    /** Identity of the topic that positions are in. */
    public String topic() {
        return topic;
    }

    /** Adds a reader. */
    public void add(StreamWish wish, StreamSink sink) {
        arriving.add(new StreamReader(wish, sink, topic));
        wakeup();
    }

    /** Makes the stream look again, as when a reader has become ready. */
    public void wakeup() {
        LockSupport.unpark(thread);
    }

    void publish(List<AppliedChange> changes) {
        if (!changes.isEmpty()) {
            published.add(changes);
            wakeup();
        }
    }

    @Override
    public void close() {
        open = false;
        wakeup();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (open) {
            long started = System.nanoTime();
            try {
                round(started);
            } catch (RuntimeException e) {
                LOG.error("the event stream failed in a round; it goes on with the next", e);
            }
            rest(started, System.nanoTime() - started);
        }
        readers.forEach(reader -> leave(reader, "the service stops; connect again", System.nanoTime()));
    }

    private void rest(long started, long worked) {
        // A second at most: heartbeats and stalled readers want to be looked after.
        if (published.isEmpty() && arriving.isEmpty()) {
            LockSupport.parkNanos(this, Duration.ofSeconds(1).toNanos());
        }
        long pace = Math.min(LONGEST_PACE.toNanos(), Math.max(SHORTEST_PACE.toNanos(), PACE_PER_WORK * worked));
        long early = pace - (System.nanoTime() - started);
        while (open && early > 0) {
            LockSupport.parkNanos(this, early);
            early = pace - (System.nanoTime() - started);
        }
    }

    private void round(long now) {
        for (List<AppliedChange> changes = published.poll(); changes != null; changes = published.poll()) {
            changes.forEach(log::append);
        }
        for (StreamReader reader = arriving.poll(); reader != null; reader = arriving.poll()) {
            StreamReader newcomer = reader;
            if (attempt(newcomer, now, () -> welcome(newcomer, now))) {
                readers.add(newcomer);
            }
        }
        SharedPieces shared = new SharedPieces();
        readers.removeIf(reader -> !attempt(reader, now, () -> serve(reader, shared, now)));
        leavers.removeIf(leaver -> leaver.hasGone(now - patience.farewell().toNanos()));
        matcher.forget();
    }

    /** What fails for one reader must not fail for the others. False if it failed or says so. */
    private boolean attempt(StreamReader reader, long now, BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.error("the event stream failed for a reader", e);
            return leave(reader, "the service failed; its log says why", now);
        }
    }

    /** Begins where the reader left off: from the log, else from the index, else it is told to start anew. */
    private boolean welcome(StreamReader reader, long now) {
        StreamId after = reader.wish().after();
        ByteArrayOutputStream greeting = new ByteArrayOutputStream();
        if (after == null) {
            reader.startAt(log.end(), List.of(), Offsets.NONE, log.next());
        } else if (!after.topic().equals(topic)) {
            reader.startAt(log.end(), List.of(), Offsets.NONE, log.next());
            greeting.writeBytes(Frames.id(reader.id()));
            greeting.writeBytes(Frames.notice("reset", "reason", "another topic: read the events again"));
        } else if (log.reaches(after.offsets())) {
            reader.startAt(after.offsets(), List.of(), Offsets.NONE, log.oldest());
        } else {
            startFromIndex(reader, after.offsets(), greeting);
        }
        if (greeting.size() == 0) {
            greeting.writeBytes(Frames.id(reader.id()));
            greeting.writeBytes(Frames.notice("hello", "position", reader.id().toString()));
        }
        reader.send(greeting.toByteArray(), now);
        return true;
    }

    private void startFromIndex(StreamReader reader, Offsets seen, ByteArrayOutputStream greeting) {
        try (Snapshot snapshot = index.snapshot()) {
            if (snapshot.countSince(seen) > MAX_OLDER_CHANGES) {
                reader.startAt(log.end(), List.of(), Offsets.NONE, log.next());
                greeting.writeBytes(Frames.id(reader.id()));
                greeting.writeBytes(Frames.notice("reset", "reason", "too long ago: read the events again"));
                return;
            }
            List<AppliedChange> older = snapshot.since(seen);
            Offsets end = older.isEmpty() ? Offsets.NONE : snapshot.offsets();
            reader.startAt(older.isEmpty() ? seen.union(snapshot.offsets()) : seen, older, end, log.oldest());
        }
    }

    /** Writes what the reader has not seen; false if it has gone or is sent away. */
    private boolean serve(StreamReader reader, SharedPieces shared, long now) {
        StreamSink sink = reader.sink();
        if (sink.isClosed()) {
            return false;
        }
        if (reader.next() < log.oldest()) {
            return leave(
                    reader, "too slow: more than " + KEPT_CHANGES + " changes behind; connect again to go on", now);
        }
        if (!sink.isReady()) {
            long waited = now - reader.lastSent();
            return waited <= patience.stalled().toNanos()
                    || leave(reader, "nothing was taken for " + seconds(waited) + " s; connect again to go on", now);
        }
        byte[] piece = reader.nextPiece(log, matcher, shared);
        if (piece.length > 0) {
            reader.send(piece, now);
        } else if (now - reader.lastSent() > patience.heartbeat().toNanos()) {
            reader.send(heartbeat(reader), now);
        }
        if (reader.isBehind(log)) {
            wakeup();
        }
        return true;
    }

    private static byte[] heartbeat(StreamReader reader) {
        ByteArrayOutputStream beat = new ByteArrayOutputStream();
        beat.writeBytes(Frames.id(reader.id()));
        beat.writeBytes(Frames.heartbeat());
        return beat.toByteArray();
    }

    /** Sends a reader away; the reason follows what it has not taken yet. */
    private boolean leave(StreamReader reader, String reason, long now) {
        reader.sink().end(Frames.notice("dropped", "reason", reason));
        leavers.add(new Leaver(reader.sink(), now));
        return false;
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds();
    }

    /**
     * A reader that was sent away and may not have read why.
     *
     * @param since nanoseconds
     */
    private record Leaver(StreamSink sink, long since) {

        /** Whether it has gone; who was sent away before {@code latest} goes now. */
        boolean hasGone(long latest) {
            if (!sink.isClosed() && since - latest < 0) {
                sink.abort();
            }
            return sink.isClosed();
        }
    }
}
