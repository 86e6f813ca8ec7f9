package dev.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of JSON, in UTF-8: the answers of the commands. What it passes on are whole lines, so that a process that is killed leaves no
 * half one behind. Closing it flushes, and leaves the stream under it open.
 */
public final class JsonLineWriter implements Closeable, Flushable {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final int ENOUGH_BYTES = 1 << 13;

    private final OutputStream out;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final JsonGenerator json;

    public JsonLineWriter(OutputStream out) throws IOException {
        this.out = out;
        this.json = JSON.createGenerator(lines);
    }

    /** {@code {"id", "events"}}: what was found in one article. */
    public void events(String article, List<EventMention> mentions) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article);
        json.writeArrayFieldStart("events");
        for (EventMention mention : mentions) {
            EventJson.event(json, mention);
        }
        json.writeEndArray();
        json.writeEndObject();
        endLine();
    }

    /** {@code {"id", "withdrawn", "events"}}: an article that was taken back says nothing. */
    public void withdrawnArticle(String article) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article);
        json.writeBooleanField("withdrawn", true);
        json.writeArrayFieldStart("events");
        json.writeEndArray();
        json.writeEndObject();
        endLine();
    }

    /** {@code {"id", "timexes": [{"start", "end", "text", "type", "value"}]}}. */
    public void timexes(String id, List<TimexSpan> timexes) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeArrayFieldStart("timexes");
        for (TimexSpan timex : timexes) {
            json.writeStartObject();
            json.writeNumberField("start", timex.start());
            json.writeNumberField("end", timex.end());
            json.writeStringField("text", timex.text());
            json.writeStringField("type", timex.type().name());
            json.writeStringField("value", timex.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        endLine();
    }

    /** A timeline entry. */
    public void entry(TimelineEvent entry) throws IOException {
        EventJson.entry(json, entry);
        endLine();
    }

    /**
     * {@code {"id", "removed", "survivor"}}: an entry that is gone.
     *
     * @param reason "merged" or "withdrawn"
     * @param survivor id of the entry into which it went, or null
     */
    public void removedEntry(String id, String reason, @Nullable String survivor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("removed", reason);
        if (survivor != null) {
            json.writeStringField("survivor", survivor);
        } else {
            json.writeNullField("survivor");
        }
        json.writeEndObject();
        endLine();
    }

    private void endLine() throws IOException {
        json.writeRaw('\n');
        json.flush();
        if (lines.size() >= ENOUGH_BYTES) {
            passOn();
        }
    }

    private void passOn() throws IOException {
        lines.writeTo(out);
        lines.reset();
    }

    @Override
    public void flush() throws IOException {
        passOn();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        flush();
    }
}
