package dev.dateline.feed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.export.EntryFieldFilter;
import dev.dateline.feed.index.Cursor;
import dev.dateline.feed.index.Entry;
import dev.dateline.feed.index.EventOrder;
import dev.dateline.feed.index.Page;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.feed.live.StreamId;
import dev.dateline.timeline.TimelineEvent;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/events}: the entries, one entry, its history. */
final class EventsEndpoint {

    static final String PATH = "/api/v1/events";

    private static final int PAGE_SIZE = 50;
    private static final int MAX_PAGE_SIZE = 1000;

    private final LiveTimeline timeline;

    EventsEndpoint(LiveTimeline timeline) {
        this.timeline = timeline;
    }

    void list(Context context) {
        EventParameters request = EventParameters.of(context.queryString(), "sort", "cursor", "limit", "fields");
        EventOrder order = request.order();
        Cursor after = request.cursor(order);
        EntryFieldFilter fields = EntryFieldFilter.of(request.fields());
        int size = request.parameters().number("limit", PAGE_SIZE, 1, MAX_PAGE_SIZE);
        try (Snapshot snapshot = timeline.snapshot()) {
            Page page = snapshot.page(request.filter(), order, after, size);
            Cursor next = page.next();
            if (next != null) {
                context.header("Link", "<" + nextPage(request.parameters(), next) + ">; rel=\"next\"");
            }
            String position = new StreamId(timeline.stream().topic(), snapshot.offsets()).toString();
            Answers.json(context, json -> {
                json.writeStartObject();
                json.writeNumberField("total", page.total());
                json.writeStringField("position", position);
                if (next == null) {
                    json.writeNullField("next");
                } else {
                    json.writeStringField("next", next.toString());
                }
                json.writeArrayFieldStart("events");
                for (TimelineEvent entry : page.entries()) {
                    fields.write(json, entry);
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        }
    }

    void one(Context context) {
        EventParameters request = EventParameters.withoutFilters(context.queryString(), "fields");
        TimelineEvent entry = find(context, "");
        if (entry != null) {
            EntryFieldFilter fields = EntryFieldFilter.of(request.fields());
            Answers.json(context, json -> fields.write(json, entry));
        }
    }

    void history(Context context) {
        EventParameters.withoutFilters(context.queryString());
        TimelineEvent entry = find(context, "/history");
        if (entry != null) {
            Answers.json(context, json -> writeHistory(json, entry));
        }
    }

    /** The entry, or null where the answer is a redirect to the one that it went into. */
    private @Nullable TimelineEvent find(Context context, String below) {
        String id = context.pathParam("id");
        Entry found;
        try (Snapshot snapshot = timeline.snapshot()) {
            found = snapshot.find(id);
        }
        if (found instanceof Entry.Live live) {
            return live.event();
        }
        if (found instanceof Entry.Merged merged) {
            context.header("Location", PATH + "/" + encoded(merged.survivor()) + below + query(context));
            context.status(308);
            Answers.json(context, json -> {
                json.writeStartObject();
                json.writeStringField("id", id);
                json.writeStringField("removed", "merged");
                json.writeStringField("survivor", merged.survivor());
                json.writeEndObject();
            });
            return null;
        }
        if (found instanceof Entry.Withdrawn) {
            throw Problem.of(410, "event " + id + " was withdrawn: no article supports it any longer");
        }
        if (found instanceof Entry.Reset) {
            throw Problem.of(410, "event " + id + " is gone: the timeline was reset and is built anew");
        }
        throw Problem.of(404, "no event " + id);
    }

    private static void writeHistory(JsonGenerator json, TimelineEvent entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeArrayFieldStart("history");
        for (TimelineEvent.Change change : entry.history()) {
            json.writeStartObject();
            json.writeStringField("article", change.article());
            json.writeStringField("published", change.published().toString());
            json.writeStringField("status", change.status().name().toLowerCase(Locale.ROOT));
            json.writeStringField("date", change.date());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String nextPage(Parameters parameters, Cursor next) {
        StringBuilder url = new StringBuilder(PATH).append('?');
        for (Map.Entry<String, List<String>> parameter : parameters.values().entrySet()) {
            if (!parameter.getKey().equals("cursor")) {
                parameter.getValue().forEach(value -> url.append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(value))
                        .append('&'));
            }
        }
        return url.append("cursor=").append(next).toString();
    }

    private static String query(Context context) {
        return context.queryString() == null ? "" : "?" + context.queryString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
