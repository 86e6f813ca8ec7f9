package dev.dateline.feed.index;

import dev.dateline.event.Participant;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A timeline to search in. It lives in a temporary folder, mapped to memory, and is gone when closed: the topic is what lasts.
 * Changes are applied by one thread; any number search, each on a {@link Snapshot} that does not move.
 */
public final class TimelineIndex implements AutoCloseable {

    private static final double WRITE_BUFFER_MB = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final BatchWriter batches;
    private final NewsAnalyzer analyzer = new NewsAnalyzer();
    private final Wire<TimelineEvent> wire = Wire.timelineEvents();
    private final Map<String, Participant> actors = new ConcurrentHashMap<>();
    /** Searches the parts of a big index side by side. */
    private final ExecutorService searching =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "dateline-search");
                thread.setDaemon(true);
                return thread;
            });

    private volatile SharedReader current;

    private TimelineIndex(Path folder) throws IOException {
        this.folder = folder;
        this.directory = new MMapDirectory(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(WRITE_BUFFER_MB));
        this.batches = new BatchWriter(writer, wire);
        this.current = new SharedReader(DirectoryReader.open(writer), Offsets.NONE);
    }

    /**
     * An empty index.
     *
     * @throws UncheckedIOException if no temporary folder can be written
     */
    public static TimelineIndex open() {
        try {
            return new TimelineIndex(Files.createTempDirectory("dateline-index-"));
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the search index: " + e.getMessage(), e);
        }
    }

    /** Applies changes in their order, but for those that it has had; the next {@link #snapshot} has them all. For one thread. */
    public List<AppliedChange> apply(List<TimelineChange> changes) {
        Offsets offsets = current.offsets();
        List<TimelineChange> fresh = new ArrayList<>(changes.size());
        for (TimelineChange change : changes) {
            if (!offsets.covers(change.position())) {
                fresh.add(change);
                offsets = offsets.after(change.position());
                remember(change.event());
            }
        }
        try {
            List<AppliedChange> applied = batches.write(fresh, current.reader());
            publish(offsets);
            return applied;
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be written: " + e.getMessage(), e);
        }
    }

    private void remember(@Nullable TimelineEvent event) {
        if (event != null) {
            event.participants().forEach(participant -> actors.put(participant.id(), participant));
        }
    }

    /** The index as it is now. To be closed. */
    public Snapshot snapshot() {
        while (true) {
            SharedReader reader = current;
            if (reader.reader().tryIncRef()) {
                return new Snapshot(reader, analyzer, wire, actors, searching);
            }
        }
    }

    /** A matcher of single entries, with the same meaning as a search. */
    public LiveMatcher matcher() {
        return new LiveMatcher(analyzer);
    }

    @Override
    public void close() {
        try {
            current.reader().decRef();
            searching.shutdown();
            batches.close();
            writer.rollback();
            directory.close();
            deleteFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be closed: " + e.getMessage(), e);
        }
    }

    private void publish(Offsets offsets) throws IOException {
        SharedReader old = current;
        DirectoryReader reader = DirectoryReader.openIfChanged(old.reader(), writer);
        if (reader == null) {
            old.reader().incRef();
            reader = old.reader();
        }
        current = new SharedReader(reader, offsets);
        old.reader().decRef();
    }

    private void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A reader of the index and what of the topic is in it. */
    record SharedReader(DirectoryReader reader, Offsets offsets) {}
}
