package dev.dateline.feed.index;

import dev.dateline.event.Participant;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** The index at one moment: it does not change while it is read. For any thread; to be closed. */
public final class Snapshot implements AutoCloseable {

    private final TimelineIndex.SharedReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Wire<TimelineEvent> wire;
    private final Map<String, Participant> actors;

    Snapshot(
            TimelineIndex.SharedReader reader,
            Analyzer analyzer,
            Wire<TimelineEvent> wire,
            Map<String, Participant> actors,
            Executor searching) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader.reader(), searching);
        this.analyzer = analyzer;
        this.wire = wire;
        this.actors = actors;
    }

    /** What of the topic is in it. */
    public Offsets offsets() {
        return reader.offsets();
    }

    /**
     * Up to {@code size} of the entries that match.
     *
     * @param after where the page before ended, or null for the first page
     */
    public Page page(EventFilter filter, EventOrder order, @Nullable Cursor after, int size) {
        return reading(() -> {
            Query query = query(filter);
            FieldDoc last = after == null ? null : after.position();
            // All are counted on the way: to skip those that come too late and count in a second pass takes longer.
            TopFieldDocs top = searcher.search(
                    query, new TopFieldCollectorManager(order.sort(), size + 1, last, Integer.MAX_VALUE));
            List<TimelineEvent> entries = new ArrayList<>();
            List<Instant> changed = new ArrayList<>();
            for (int i = 0; i < Math.min(size, top.scoreDocs.length); i++) {
                Document found = document(top.scoreDocs[i]);
                entries.add(event(found));
                changed.add(Instant.ofEpochMilli(number(found, EntryDocument.WRITTEN)));
            }
            Cursor next = top.scoreDocs.length > size ? Cursor.after(order, (FieldDoc) top.scoreDocs[size - 1]) : null;
            return new Page(entries, changed, top.totalHits.value, next);
        });
    }

    /** What has become of the entry with this id. */
    public Entry find(String id) {
        return reading(() -> {
            Document found = first(new TermQuery(new Term(EntryDocument.ID, id)));
            if (found == null) {
                Document survivor = first(new TermQuery(new Term(EntryDocument.ABSORBED, id)));
                return survivor == null ? new Entry.Unknown() : new Entry.Merged(text(survivor, EntryDocument.ID));
            }
            if (EntryDocument.isLive(found)) {
                return new Entry.Live(event(found));
            }
            String survivor = found.get(EntryDocument.SURVIVOR);
            if (survivor != null) {
                return new Entry.Merged(survivor);
            }
            boolean reset = TimelineChange.Removal.RESET.name().equals(text(found, EntryDocument.STATE));
            return reset ? new Entry.Reset() : new Entry.Withdrawn();
        });
    }

    /** How many entries match. */
    public long count(EventFilter filter) {
        return reading(() -> (long) searcher.count(query(filter)));
    }

    /** How many of the entries that match each party takes part in; most first, then by id. */
    public List<Count> actors(EventFilter filter) {
        return reading(() -> Counting.terms(searcher, query(filter), EntryDocument.ACTOR));
    }

    /** How many of the entries that match each type has; most first, then by name. */
    public List<Count> types(EventFilter filter) {
        return reading(() -> Counting.terms(searcher, query(filter), EntryDocument.TYPE));
    }

    /** How many of the entries that match each status has; most first, then by name. */
    public List<Count> statuses(EventFilter filter) {
        return reading(() -> Counting.terms(searcher, query(filter), EntryDocument.STATUS));
    }

    /** How many of the entries that match happened in each country; most first, then by id. */
    public List<Count> places(EventFilter filter) {
        return reading(() -> Counting.terms(searcher, query(filter), EntryDocument.PLACE));
    }

    /** How many of the entries that match begin on each day, week or month; in order, those with none left out. */
    public List<Bar> histogram(EventFilter filter, HistogramUnit unit) {
        return reading(() -> Counting.histogram(searcher, query(filter), unit));
    }

    /** Name and kind of a party as its latest report has them, or null if no entry names it. */
    public @Nullable Participant actor(String id) {
        return actors.get(id);
    }

    /**
     * What of the timeline changed after {@code offsets}, as it is now: each entry once, in the order of the partitions. What an entry was
     * before is not known.
     */
    public List<AppliedChange> since(Offsets offsets) {
        return reading(() -> {
            List<AppliedChange> changes = new ArrayList<>();
            for (int partition = 0; partition < offsets().partitions(); partition++) {
                changes.addAll(since(partition, offsets.next(partition)));
            }
            return changes;
        });
    }

    /** How many entries changed after {@code offsets}. */
    public long countSince(Offsets offsets) {
        return reading(() -> {
            long count = 0;
            for (int partition = 0; partition < offsets().partitions(); partition++) {
                count += searcher.count(changedSince(partition, offsets.next(partition)));
            }
            return count;
        });
    }

    @Override
    public void close() {
        reading(() -> {
            reader.reader().decRef();
            return reader;
        });
    }

    private List<AppliedChange> since(int partition, long offset) throws IOException {
        Query query = changedSince(partition, offset);
        int count = searcher.count(query);
        List<AppliedChange> changes = new ArrayList<>();
        if (count > 0) {
            Sort byOffset = new Sort(new SortField(EntryDocument.OFFSET, SortField.Type.LONG));
            for (ScoreDoc hit : searcher.search(query, count, byOffset).scoreDocs) {
                changes.add(change(document(hit), offset));
            }
        }
        return changes;
    }

    private static Query changedSince(int partition, long offset) {
        return new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery(EntryDocument.PARTITION, partition), BooleanClause.Occur.FILTER)
                .add(LongPoint.newRangeQuery(EntryDocument.OFFSET, offset, Long.MAX_VALUE), BooleanClause.Occur.FILTER)
                .build();
    }

    private AppliedChange change(Document found, long seenTo) {
        String id = text(found, EntryDocument.ID);
        TimelineChange.Position position = new TimelineChange.Position(
                Math.toIntExact(number(found, EntryDocument.PARTITION)), number(found, EntryDocument.OFFSET), 0);
        if (EntryDocument.isLive(found)) {
            AppliedChange.Kind kind = EntryDocument.firstOffset(found) >= seenTo
                    ? AppliedChange.Kind.CREATED
                    : AppliedChange.Kind.CHANGED;
            return new AppliedChange(kind, id, null, event(found), List.of(), null, position);
        }
        return new AppliedChange(
                AppliedChange.Kind.of(TimelineChange.Removal.valueOf(text(found, EntryDocument.STATE))),
                id,
                null,
                null,
                List.of(),
                found.get(EntryDocument.SURVIVOR),
                position);
    }

    private Query query(EventFilter filter) {
        return FilterQuery.of(filter, analyzer);
    }

    private @Nullable Document first(Query query) throws IOException {
        ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
        return hits.length == 0 ? null : document(hits[0]);
    }

    private Document document(ScoreDoc hit) throws IOException {
        return searcher.storedFields().document(hit.doc);
    }

    private TimelineEvent event(Document document) {
        return EntryDocument.entry(document, wire);
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }

    private static long number(Document document, String field) {
        IndexableField stored = Objects.requireNonNull(document.getField(field), field);
        return stored.numericValue().longValue();
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read: " + e.getMessage(), e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
