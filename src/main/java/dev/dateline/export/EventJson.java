package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Publication;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events and timeline entries as JSON objects; docs/commands.md lists the fields. */
public final class EventJson {

    private EventJson() {}

    /** Writes an event as one article tells it. */
    public static void event(JsonGenerator json, EventMention event) throws IOException {
        json.writeStartObject();
        what(json, event.type().name(), event.status(), event.days());
        parties(json, event.participants(), event.place());
        words(json, event);
        json.writeNumberField("confidence", rounded(event.confidence()));
        json.writeEndObject();
    }

    /** Writes a timeline entry with all that it cites. */
    public static void entry(JsonGenerator json, TimelineEvent entry) throws IOException {
        EventMention quoted = EntryText.quoted(entry);
        json.writeStartObject();
        json.writeStringField("id", entry.id());
        json.writeStringField("family", entry.family().name());
        what(json, entry.type().name(), entry.status(), entry.days());
        json.writeStringField("title", entry.title());
        parties(json, entry.participants(), entry.place());
        words(json, quoted);
        json.writeNumberField("confidence", rounded(entry.confidence()));
        json.writeArrayFieldStart("mentions");
        for (EventMention mention : entry.mentions()) {
            citation(json, mention);
        }
        json.writeEndArray();
        json.writeNumberField("reports", entry.reports());
        json.writeNumberField("sources", entry.sources());
        json.writeStringField("first_reported", entry.firstReported().toString());
        json.writeStringField("last_reported", entry.lastReported().toString());
        history(json, entry.history());
        strings(json, "contested", entry.contested());
        strings(json, "absorbed", entry.absorbed());
        json.writeEndObject();
    }

    private static void what(JsonGenerator json, String type, EventStatus status, EventDays days) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("status", lower(status));
        json.writeStringField("date", days.edtf());
        json.writeStringField("earliest", days.earliest().toString());
        LocalDate latest = days.latest();
        optional(json, "latest", latest == null ? null : latest.toString());
    }

    private static void parties(JsonGenerator json, List<Participant> participants, @Nullable Place place)
            throws IOException {
        json.writeArrayFieldStart("participants");
        for (Participant participant : participants) {
            json.writeStartObject();
            json.writeStringField("id", participant.id());
            json.writeStringField("name", participant.name());
            json.writeStringField("kind", lower(participant.kind()));
            json.writeStringField("role", lower(participant.role()));
            String via = participant.via();
            if (via != null) {
                json.writeStringField("via", via);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, EventMention event) throws IOException {
        json.writeStringField("trigger", event.trigger());
        json.writeStringField("quote", event.quote());
        json.writeNumberField("start", event.start());
        json.writeNumberField("end", event.end());
    }

    private static void citation(JsonGenerator json, EventMention mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", mention.article().id());
        optional(json, "source", mention.article().source());
        optional(json, "url", mention.article().url());
        json.writeStringField("published", published(mention.article().published()));
        words(json, mention);
        json.writeStringField("status", lower(mention.status()));
        json.writeStringField("date", mention.days().edtf());
        json.writeStringField("rule", mention.rule());
        optional(json, "name", mention.name());
        json.writeEndObject();
    }

    private static void history(JsonGenerator json, List<TimelineEvent.Change> history) throws IOException {
        json.writeArrayFieldStart("history");
        for (TimelineEvent.Change change : history) {
            json.writeStartObject();
            json.writeStringField("article", change.article());
            json.writeStringField("published", change.published().toString());
            json.writeStringField("status", lower(change.status()));
            json.writeStringField("date", change.date());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    /** With seconds, which RFC 3339 wants and {@code OffsetDateTime.toString} leaves out where they are zero. */
    private static String published(Publication published) {
        OffsetDateTime time = published.time();
        return time == null ? published.day().toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
