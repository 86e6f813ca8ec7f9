package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.util.Set;

/** Writes entries with some of their fields only. */
public final class EntryFieldFilter {

    /** Names of the fields of an entry's JSON. */
    public static final Set<String> FIELDS = Set.of(
            "id",
            "family",
            "type",
            "status",
            "date",
            "earliest",
            "latest",
            "title",
            "participants",
            "place",
            "trigger",
            "quote",
            "start",
            "end",
            "confidence",
            "mentions",
            "reports",
            "sources",
            "first_reported",
            "last_reported",
            "history",
            "contested",
            "absorbed");

    private final Set<String> fields;

    private EntryFieldFilter(Set<String> fields) {
        this.fields = fields;
    }

    /** A writer of these fields; of all if the set is empty. */
    public static EntryFieldFilter of(Set<String> fields) {
        return new EntryFieldFilter(Set.copyOf(fields));
    }

    /** Writes an entry as an object. */
    public void write(JsonGenerator json, TimelineEvent entry) throws IOException {
        if (fields.isEmpty()) {
            EventJson.entry(json, entry);
            return;
        }
        EventJson.entry(new FilteringGeneratorDelegate(json, new Named(), Inclusion.INCLUDE_ALL_AND_PATH, true), entry);
    }

    private final class Named extends TokenFilter {
        @Override
        public TokenFilter includeProperty(String name) {
            return fields.contains(name) ? TokenFilter.INCLUDE_ALL : excluded();
        }

        // Jackson asks for null where a property is left out.
        @SuppressWarnings("NullAway")
        private static TokenFilter excluded() {
            return null;
        }
    }
}
