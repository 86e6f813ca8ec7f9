package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.dateline.stream.RejectedRecord;
import dev.dateline.stream.RejectedReplay.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints rejected records, a line each: for people or as JSON. */
abstract class RejectedRecords implements Closeable {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Printing that leaves the stream open when it is closed. */
    static RejectedRecords open(OutputStream out, boolean json) throws IOException {
        return json ? new JsonLines(JSON.createGenerator(out)) : new TextLines(out);
    }

    /**
     * Prints one.
     *
     * @param outcome what became of it, or null if it is only listed
     */
    final void show(RejectedRecord record, @Nullable Outcome outcome) {
        try {
            print(record, outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract void print(RejectedRecord record, @Nullable String outcome) throws IOException;

    private static final class TextLines extends RejectedRecords {

        private static final int MAX_KEY_LENGTH = 80;

        private final OutputStream out;

        TextLines(OutputStream out) {
            this.out = out;
        }

        @Override
        void print(RejectedRecord record, @Nullable String outcome) throws IOException {
            String key = record.key() == null ? "(no key)" : record.key();
            String shown = key.length() > MAX_KEY_LENGTH ? key.substring(0, MAX_KEY_LENGTH) + "…" : key;
            String line = (outcome == null ? "" : String.format(Locale.ROOT, "%-8s  ", outcome)) + record.time() + "  "
                    + record.reason() + "  " + record.place() + "  " + shown + ": " + record.cause();
            out.write((TerminalText.harmless(line) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    private static final class JsonLines extends RejectedRecords {

        private final JsonGenerator json;

        JsonLines(JsonGenerator json) {
            this.json = json;
        }

        @Override
        void print(RejectedRecord record, @Nullable String outcome) throws IOException {
            json.writeStartObject();
            json.writeStringField("key", record.key());
            json.writeStringField("reason", record.reason());
            json.writeStringField("cause", record.cause());
            json.writeStringField("exception", record.exception());
            json.writeStringField("topic", record.topic());
            json.writeNumberField("partition", record.partition());
            json.writeNumberField("offset", record.offset());
            json.writeStringField("time", record.time());
            json.writeNumberField("bytes", record.bytes());
            json.writeBooleanField("cut", record.cut());
            if (outcome != null) {
                json.writeStringField("outcome", outcome);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
