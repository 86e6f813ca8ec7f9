package dev.dateline.feed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.feed.index.Bar;
import dev.dateline.feed.index.Count;
import dev.dateline.feed.index.EventFilter;
import dev.dateline.feed.index.HistogramUnit;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.live.LiveTimeline;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many entries: by party, type, status, place, and over time. */
final class CountsEndpoint {

    private static final int ACTORS = 100;
    private static final int MAX_ACTORS = 10_000;

    private final LiveTimeline timeline;

    CountsEndpoint(LiveTimeline timeline) {
        this.timeline = timeline;
    }

    void actors(Context context) {
        EventParameters request = EventParameters.of(context.queryString(), "name", "limit");
        EventFilter filter = request.filter();
        int limit = request.parameters().number("limit", ACTORS, 1, MAX_ACTORS);
        String name = request.parameters().text("name");
        try (Snapshot snapshot = timeline.snapshot()) {
            List<Count> counts = snapshot.actors(filter).stream()
                    .filter(count -> isNamed(count.value(), snapshot.actor(count.value()), name))
                    .limit(limit)
                    .toList();
            list(context, "actors", counts, (json, count) -> {
                Participant actor = snapshot.actor(count.value());
                json.writeStringField("id", count.value());
                json.writeStringField("name", actor == null ? count.value() : actor.name());
                json.writeStringField("kind", actor == null ? "unknown" : lower(actor.kind()));
            });
        }
    }

    void types(Context context) {
        EventFilter filter = EventParameters.of(context.queryString()).filter();
        try (Snapshot snapshot = timeline.snapshot()) {
            list(context, "types", snapshot.types(filter), (json, count) -> {
                json.writeStringField("type", count.value());
                json.writeStringField(
                        "family", EventType.valueOf(count.value()).family().name());
            });
        }
    }

    void statuses(Context context) {
        EventFilter filter = EventParameters.of(context.queryString()).filter();
        try (Snapshot snapshot = timeline.snapshot()) {
            list(
                    context,
                    "statuses",
                    snapshot.statuses(filter),
                    (json, count) ->
                            json.writeStringField("status", count.value().toLowerCase(Locale.ROOT)));
        }
    }

    void places(Context context) {
        EventFilter filter = EventParameters.of(context.queryString()).filter();
        try (Snapshot snapshot = timeline.snapshot()) {
            list(
                    context,
                    "places",
                    snapshot.places(filter),
                    (json, count) -> json.writeStringField("id", count.value()));
        }
    }

    void histogram(Context context) {
        EventParameters request = EventParameters.of(context.queryString(), "unit");
        HistogramUnit unit = request.parameters().choice("unit", HistogramUnit.DAY);
        EventFilter filter = request.filter();
        try (Snapshot snapshot = timeline.snapshot()) {
            List<Bar> bars = snapshot.histogram(filter, unit);
            Answers.json(context, json -> {
                json.writeStartObject();
                json.writeStringField("unit", lower(unit));
                json.writeArrayFieldStart("bars");
                for (Bar bar : bars) {
                    json.writeStartObject();
                    json.writeStringField("start", bar.start().toString());
                    json.writeNumberField("count", bar.count());
                    json.writeNumberField("ahead", bar.ahead());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        }
    }

    private static boolean isNamed(String id, @Nullable Participant actor, @Nullable String part) {
        if (part == null) {
            return true;
        }
        String wanted = part.toLowerCase(Locale.ROOT);
        return id.toLowerCase(Locale.ROOT).contains(wanted)
                || (actor != null && actor.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static void list(Context context, String name, List<Count> counts, CountFields fields) {
        Answers.json(context, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart(name);
            for (Count count : counts) {
                json.writeStartObject();
                fields.write(json, count);
                json.writeNumberField("count", count.count());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private interface CountFields {
        void write(JsonGenerator json, Count count) throws IOException;
    }
}
