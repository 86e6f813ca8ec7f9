package dev.dateline.feed.index;

import dev.dateline.timeline.TimelineEvent;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/**
 * Tells whether single entries match filters, as a search in the index would. Entries and filters that come again are looked at once,
 * until {@link #forget}. For one thread.
 */
public final class LiveMatcher {

    private final Analyzer analyzer;
    private final Map<EventFilter, Query> queries = new HashMap<>();
    private final IdentityHashMap<TimelineEvent, MemoryIndex> entries = new IdentityHashMap<>();
    private final IdentityHashMap<TimelineEvent, Map<EventFilter, Boolean>> answers = new IdentityHashMap<>();

    LiveMatcher(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A matcher beside any index. */
    public static LiveMatcher create() {
        return new LiveMatcher(new NewsAnalyzer());
    }

    /** Whether the entry matches. */
    public boolean matches(EventFilter filter, TimelineEvent event) {
        if (filter.isAll()) {
            return true;
        }
        return answers.computeIfAbsent(event, unused -> new HashMap<>())
                .computeIfAbsent(filter, unused -> search(filter, event));
    }

    /** Drops what was kept of entries and filters. */
    public void forget() {
        entries.clear();
        answers.clear();
        queries.clear();
    }

    private boolean search(EventFilter filter, TimelineEvent event) {
        Query query = queries.computeIfAbsent(filter, wanted -> FilterQuery.of(wanted, analyzer));
        MemoryIndex entry = entries.computeIfAbsent(
                event, unused -> MemoryIndex.fromDocument(EntryDocument.searchable(event), analyzer));
        return entry.search(query) > 0;
    }
}
