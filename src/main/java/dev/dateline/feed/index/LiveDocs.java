package dev.dateline.feed.index;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Those documents of an iterator that have not been replaced since. */
final class LiveDocs extends DocIdSetIterator {

    private final DocIdSetIterator documents;
    private final Bits live;

    LiveDocs(DocIdSetIterator documents, Bits live) {
        this.documents = documents;
        this.live = live;
    }

    @Override
    public int docID() {
        return documents.docID();
    }

    @Override
    public int nextDoc() throws IOException {
        return skipReplaced(documents.nextDoc());
    }

    @Override
    public int advance(int target) throws IOException {
        return skipReplaced(documents.advance(target));
    }

    @Override
    public long cost() {
        return documents.cost();
    }

    private int skipReplaced(int found) throws IOException {
        int document = found;
        while (document != NO_MORE_DOCS && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document;
    }
}
