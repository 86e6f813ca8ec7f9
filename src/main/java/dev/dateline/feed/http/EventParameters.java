package dev.dateline.feed.http;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Family;
import dev.dateline.export.EntryFieldFilter;
import dev.dateline.feed.index.Cursor;
import dev.dateline.feed.index.EventFilter;
import dev.dateline.feed.index.EventFilter.ActorMatch;
import dev.dateline.feed.index.EventOrder;
import dev.dateline.feed.live.StreamId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters that all views of the events share. */
final class EventParameters {

    static final Set<String> FILTERS = Set.of(
            "type", "family", "actor", "actors", "place", "status", "from", "to", "reported_since", "min_sources", "q");

    /** A search takes 1,024 conditions at most, and each word and each party of all is one; even a single character can be a word. */
    private static final int LONGEST_TEXT = 500;

    private static final int MOST_ACTORS_TOGETHER = 100;

    private final Parameters parameters;

    private EventParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The filters and some others. */
    static EventParameters of(@Nullable String query, String... others) {
        Set<String> known = new HashSet<>(FILTERS);
        known.addAll(List.of(others));
        return new EventParameters(Parameters.of(query, known));
    }

    /** These only: where one entry is asked for by its id, there is nothing to filter. */
    static EventParameters withoutFilters(@Nullable String query, String... known) {
        return new EventParameters(Parameters.of(query, Set.of(known)));
    }

    Parameters parameters() {
        return parameters;
    }

    EventFilter filter() {
        EventFilter filter = new EventFilter(
                parameters.choices("type", EventType.class),
                parameters.choices("family", Family.class),
                parameters.list("actor"),
                parameters.choice("actors", ActorMatch.ANY),
                places(),
                parameters.choices("status", EventStatus.class),
                parameters.day("from"),
                parameters.day("to"),
                parameters.day("reported_since"),
                parameters.number("min_sources", 0, 0, 1_000_000),
                parameters.text("q"));
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            throw Problem.parameter("to", "is before from");
        }
        if (filter.text() != null && filter.text().length() > LONGEST_TEXT) {
            throw Problem.parameter("q", "longer than " + LONGEST_TEXT + " characters");
        }
        if (filter.actorMatch() == ActorMatch.ALL && filter.actors().size() > MOST_ACTORS_TOGETHER) {
            throw Problem.parameter("actor", "more than " + MOST_ACTORS_TOGETHER + " together");
        }
        return filter;
    }

    EventOrder order() {
        String value = parameters.text("sort");
        try {
            return value == null ? EventOrder.DATE_DESC : EventOrder.of(value);
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("sort", String.valueOf(e.getMessage()));
        }
    }

    @Nullable
    Cursor cursor(EventOrder order) {
        String value = parameters.text("cursor");
        if (value == null) {
            return null;
        }
        try {
            Cursor cursor = Cursor.parse(value);
            if (cursor.order() == order) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("cursor", String.valueOf(e.getMessage()));
        }
        throw Problem.parameter("cursor", "of another sort");
    }

    Set<String> fields() {
        Set<String> fields = parameters.list("fields");
        Set<String> unknown = new LinkedHashSet<>(fields);
        unknown.removeAll(EntryFieldFilter.FIELDS);
        if (!unknown.isEmpty()) {
            throw Problem.parameter(
                    "fields",
                    "no field " + String.join(", ", unknown) + "; known are "
                            + new TreeSet<>(EntryFieldFilter.FIELDS).stream().collect(Collectors.joining(", ")));
        }
        return fields;
    }

    /** @param name of the parameter that holds the id */
    @Nullable
    StreamId streamId(String name, @Nullable String value) {
        try {
            return value == null || value.isBlank() ? null : StreamId.parse(value.strip());
        } catch (IllegalArgumentException e) {
            throw Problem.parameter(name, String.valueOf(e.getMessage()));
        }
    }

    private Set<String> places() {
        return parameters.list("place").stream()
                .map(place -> place.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
