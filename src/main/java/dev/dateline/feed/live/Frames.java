package dev.dateline.feed.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.export.EntryFieldFilter;
import dev.dateline.feed.index.AppliedChange;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events of the stream as text/event-stream. */
final class Frames {

    private static final JsonFactory JSON = new JsonFactory();

    private Frames() {}

    /** The name and data of an event; its id goes before. */
    static byte[] change(AppliedChange change, LoggedChange.Match match, Set<String> fields) {
        return frame(change.kind().name().toLowerCase(Locale.ROOT), json -> {
            json.writeStringField("id", change.id());
            TimelineEvent entry = change.after();
            if (entry == null) {
                survivor(json, change);
                return;
            }
            json.writeBooleanField("matches", match == LoggedChange.Match.INSIDE);
            changed(json, change);
            json.writeFieldName("entry");
            EntryFieldFilter.of(fields).write(json, entry);
        });
    }

    /** An event with one text. */
    static byte[] notice(String name, String field, String text) {
        return frame(name, json -> json.writeStringField(field, text));
    }

    /** The id of the event that follows; alone, it moves the reader's Last-Event-ID and is no event. */
    static byte[] id(StreamId id) {
        return utf8("id: " + id + "\n");
    }

    static byte[] heartbeat() {
        return utf8(": heartbeat\n\n");
    }

    private static void survivor(JsonGenerator json, AppliedChange change) throws IOException {
        if (change.kind() == AppliedChange.Kind.MERGED) {
            writeNullable(json, "survivor", change.survivor());
        }
    }

    private static void changed(JsonGenerator json, AppliedChange change) throws IOException {
        TimelineEvent before = change.before();
        if (change.kind() != AppliedChange.Kind.CHANGED || before == null) {
            return;
        }
        json.writeArrayFieldStart("changed");
        for (String field : change.changed()) {
            json.writeString(field);
        }
        json.writeEndArray();
        if (change.changed().contains("status") || change.changed().contains("date")) {
            json.writeObjectFieldStart("before");
            json.writeStringField("status", before.status().name().toLowerCase(Locale.ROOT));
            json.writeStringField("date", before.days().edtf());
            json.writeEndObject();
        }
    }

    private static void writeNullable(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private static byte[] frame(String name, Data data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        out.writeBytes(utf8("event: " + name + "\ndata: "));
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            data.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeBytes(utf8("\n\n"));
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Data {
        void write(JsonGenerator json) throws IOException;
    }
}
