package dev.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** JSON Feed 1.1. */
final class JsonFeedWriter {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonFeedWriter() {}

    static void write(FeedHead head, List<FeedItem> items, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", head.title());
            if (!head.site().isEmpty()) {
                json.writeStringField("home_page_url", head.site() + "/");
            }
            if (!head.self().isEmpty()) {
                json.writeStringField("feed_url", head.self());
            }
            json.writeStringField("language", "en");
            json.writeArrayFieldStart("items");
            for (FeedItem item : items) {
                item(json, head, item);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void item(JsonGenerator json, FeedHead head, FeedItem item) throws IOException {
        TimelineEvent entry = item.entry();
        json.writeStartObject();
        json.writeStringField("id", FeedHead.urn(entry.id()));
        if (!head.site().isEmpty()) {
            json.writeStringField("url", head.link(entry.id()));
        }
        json.writeStringField("title", EntryText.title(entry));
        json.writeStringField(
                "content_text",
                EntryText.facts(entry) + "\n\n"
                        + entry.mentions().stream().map(JsonFeedWriter::quote).collect(Collectors.joining("\n\n")));
        json.writeStringField("date_published", EntryText.published(entry).toString());
        json.writeStringField("date_modified", item.changed().toString());
        json.writeArrayFieldStart("tags");
        json.writeString(EntryText.lower(entry.type()));
        json.writeString(EntryText.lower(entry.status()));
        json.writeEndArray();
        json.writeFieldName("_dateline");
        EventJson.entry(json, entry);
        json.writeEndObject();
    }

    private static String quote(EventMention mention) {
        return EntryText.quote(mention);
    }
}
