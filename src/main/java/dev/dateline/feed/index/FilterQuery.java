package dev.dateline.feed.index;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;

import dev.dateline.event.EventStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** A filter as a query; all that it asks for is a condition, nothing is scored. */
final class FilterQuery {

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();
    private final QueryBuilder words;

    private FilterQuery(Analyzer analyzer) {
        this.words = new QueryBuilder(analyzer);
    }

    static Query of(EventFilter filter, Analyzer analyzer) {
        FilterQuery query = new FilterQuery(analyzer);
        query.condition(new MatchAllDocsQuery());
        query.all.add(EntryDocument.isGone(), MUST_NOT);
        query.oneOf(EntryDocument.TYPE, filter.types(), Enum::name);
        query.oneOf(EntryDocument.FAMILY, filter.families(), Enum::name);
        query.oneOf(EntryDocument.PLACE, filter.places(), Function.identity());
        query.status(filter.statuses());
        query.actors(filter);
        query.days(filter.from(), filter.to());
        LocalDate since = filter.reportedSince();
        if (since != null) {
            query.condition(IntPoint.newRangeQuery(EntryDocument.LAST_REPORTED, day(since), Integer.MAX_VALUE));
        }
        if (filter.minSources() > 1) {
            query.condition(IntPoint.newRangeQuery(EntryDocument.SOURCES, filter.minSources(), Integer.MAX_VALUE));
        }
        String text = filter.text();
        if (text != null) {
            query.text(text);
        }
        return new ConstantScoreQuery(query.all.build());
    }

    private void condition(Query query) {
        all.add(query, FILTER);
    }

    private <T> void oneOf(String field, Collection<T> values, Function<T, String> term) {
        if (!values.isEmpty()) {
            List<BytesRef> terms =
                    values.stream().map(v -> new BytesRef(term.apply(v))).toList();
            condition(new TermInSetQuery(field, terms));
        }
    }

    private void status(Set<EventStatus> statuses) {
        if (statuses.size() < EnumSet.allOf(EventStatus.class).size()) {
            oneOf(EntryDocument.STATUS, statuses, Enum::name);
        }
    }

    private void actors(EventFilter filter) {
        Function<String, String> folded = id -> id.toLowerCase(Locale.ROOT);
        if (filter.actorMatch() == EventFilter.ActorMatch.ANY) {
            oneOf(EntryDocument.ACTOR_FOLDED, filter.actors(), folded);
            return;
        }
        for (String actor : filter.actors()) {
            condition(new TermQuery(new Term(EntryDocument.ACTOR_FOLDED, folded.apply(actor))));
        }
    }

    private void days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            condition(IntPoint.newRangeQuery(EntryDocument.LATEST, day(from), Integer.MAX_VALUE));
        }
        if (to != null) {
            condition(IntPoint.newRangeQuery(EntryDocument.EARLIEST, Integer.MIN_VALUE, day(to)));
        }
    }

    /** Parts between quotation marks, every second one, are phrases. */
    private void text(String text) {
        String[] parts = text.split("[\"“”]", -1);
        boolean found = false;
        for (int i = 0; i < parts.length; i++) {
            Query query = i % 2 == 1
                    ? words.createPhraseQuery(EntryDocument.TEXT, parts[i])
                    : words.createBooleanQuery(EntryDocument.TEXT, parts[i], BooleanClause.Occur.MUST);
            if (query != null) {
                condition(query);
                found = true;
            }
        }
        if (!found) {
            condition(text.isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery());
        }
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
