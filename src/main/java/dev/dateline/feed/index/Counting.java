package dev.dateline.feed.index;

import dev.dateline.event.EventStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Counts over all entries that match, by the columns of the index. */
final class Counting {

    private Counting() {}

    /** Number of matching documents for each value of a field; most first, then by value. */
    static List<Count> terms(IndexSearcher searcher, Query query, String field) throws IOException {
        Map<String, Long> totals = new HashMap<>();
        forEachSegment(searcher, query, (segment, matches) -> {
            SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
            long[] counts = new long[Math.toIntExact(values.getValueCount())];
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (values.advanceExact(doc)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        counts[Math.toIntExact(values.nextOrd())]++;
                    }
                }
            }
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    totals.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Long::sum);
                }
            }
        });
        List<Count> sorted = new ArrayList<>();
        totals.forEach((value, count) -> sorted.add(new Count(value, count)));
        sorted.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value));
        return sorted;
    }

    /** Number of matching documents by first day. */
    static List<Bar> histogram(IndexSearcher searcher, Query query, HistogramUnit unit) throws IOException {
        Map<Integer, long[]> days = new HashMap<>();
        forEachSegment(searcher, query, (segment, matches) -> {
            NumericDocValues earliest = DocValues.getNumeric(segment.reader(), EntryDocument.EARLIEST);
            SortedDocValues statuses = DocValues.getSorted(segment.reader(), EntryDocument.STATUS);
            boolean[] ahead = ahead(statuses);
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (earliest.advanceExact(doc) && statuses.advanceExact(doc)) {
                    long[] counts = days.computeIfAbsent((int) earliest.longValue(), unused -> new long[2]);
                    counts[0]++;
                    counts[1] += ahead[statuses.ordValue()] ? 1 : 0;
                }
            }
        });
        TreeMap<LocalDate, long[]> bars = new TreeMap<>();
        days.forEach((day, counts) -> {
            long[] bar = bars.computeIfAbsent(unit.start(LocalDate.ofEpochDay(day)), unused -> new long[2]);
            bar[0] += counts[0];
            bar[1] += counts[1];
        });
        List<Bar> histogram = new ArrayList<>();
        bars.forEach((start, counts) -> histogram.add(new Bar(start, counts[0], counts[1])));
        return histogram;
    }

    private static boolean[] ahead(SortedDocValues statuses) throws IOException {
        boolean[] ahead = new boolean[statuses.getValueCount()];
        for (int ord = 0; ord < ahead.length; ord++) {
            EventStatus status = EventStatus.valueOf(statuses.lookupOrd(ord).utf8ToString());
            ahead[ord] = status == EventStatus.PLANNED || status == EventStatus.PROPOSED;
        }
        return ahead;
    }

    private static void forEachSegment(IndexSearcher searcher, Query query, SegmentCount count) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                count.count(segment, live(segment, scorer.iterator()));
            }
        }
    }

    private static DocIdSetIterator live(LeafReaderContext segment, DocIdSetIterator matches) {
        var live = segment.reader().getLiveDocs();
        return live == null ? matches : new LiveDocs(matches, live);
    }

    private interface SegmentCount {
        void count(LeafReaderContext segment, DocIdSetIterator matches) throws IOException;
    }
}
