package dev.dateline.feed.index;

import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows of ids, for many of them at once: the cursors into its segments are made once, where a search would make them for each
 * id. For one thread.
 */
final class KnownEntries {

    private static final Known UNHEARD = new Known(null, 0, false);

    private final StoredFields stored;
    private final Wire<TimelineEvent> wire;
    private final List<Segment> segments = new ArrayList<>();

    KnownEntries(IndexReader reader, Wire<TimelineEvent> wire) throws IOException {
        this.stored = reader.storedFields();
        this.wire = wire;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms ids = leaf.reader().terms(EntryDocument.ID);
            if (ids != null) {
                segments.add(new Segment(ids.iterator(), leaf.reader().getLiveDocs(), leaf.docBase));
            }
        }
    }

    /** The entry with this id; without an entry if it is gone or never was. */
    Known find(String id) throws IOException {
        BytesRef term = new BytesRef(id);
        for (Segment segment : segments) {
            int document = segment.find(term);
            if (document >= 0) {
                return known(stored.document(document));
            }
        }
        return UNHEARD;
    }

    private Known known(Document document) {
        return EntryDocument.isLive(document)
                ? new Known(EntryDocument.entry(document, wire), EntryDocument.firstOffset(document), true)
                : new Known(null, 0, true);
    }

    /**
     * What the index knows of an id.
     *
     * @param event the entry, or null if there is none
     * @param firstOffset offset of the record that brought it first
     * @param isHeld whether the index holds a document of this id, be it only that the entry is gone
     */
    record Known(@Nullable TimelineEvent event, long firstOffset, boolean isHeld) {}

    /** A part of the index. */
    private static final class Segment {

        private final TermsEnum ids;
        private final @Nullable Bits live;
        private final int base;
        private @Nullable PostingsEnum postings;

        Segment(TermsEnum ids, @Nullable Bits live, int base) {
            this.ids = ids;
            this.live = live;
            this.base = base;
        }

        /** Number of the document with this id, or -1. */
        int find(BytesRef id) throws IOException {
            if (!ids.seekExact(id)) {
                return -1;
            }
            PostingsEnum found = ids.postings(postings, PostingsEnum.NONE);
            postings = found;
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (live == null || live.get(doc)) {
                    return base + doc;
                }
            }
            return -1;
        }
    }
}
