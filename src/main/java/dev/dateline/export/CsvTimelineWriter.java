package dev.dateline.export;

import dev.dateline.event.EventMention;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values (RFC 4180) with a head line; several values in one cell are joined by semicolons. */
final class CsvTimelineWriter {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
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
                    "place_name",
                    "confidence",
                    "reports",
                    "sources",
                    "first_reported",
                    "last_reported",
                    "quote",
                    "source",
                    "url")
            .get();

    private CsvTimelineWriter() {}

    static void write(List<TimelineEvent> entries, OutputStream out) throws IOException {
        CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
        for (TimelineEvent entry : entries) {
            row(csv, entry);
        }
        csv.flush();
    }

    private static void row(CSVPrinter csv, TimelineEvent entry) throws IOException {
        LocalDate latest = entry.days().latest();
        Place place = entry.place();
        EventMention quoted = EntryText.quoted(entry);
        csv.printRecord(
                entry.id(),
                entry.family(),
                entry.type(),
                EntryText.lower(entry.status()),
                entry.days().edtf(),
                entry.days().earliest(),
                latest,
                safe(entry.title()),
                safe(entry.participants().stream().map(Participant::id).collect(Collectors.joining(";"))),
                place == null ? null : place.id(),
                place == null ? null : safe(place.name()),
                Math.round(entry.confidence() * 1000) / 1000.0,
                entry.reports(),
                entry.sources(),
                entry.firstReported(),
                entry.lastReported(),
                safe(quoted.quote()),
                quoted.article().source() == null ? null : safe(quoted.article().source()),
                quoted.article().url() == null ? null : safe(quoted.article().url()));
    }

    /** Spreadsheets run what begins like a formula; an apostrophe before it makes it text. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
