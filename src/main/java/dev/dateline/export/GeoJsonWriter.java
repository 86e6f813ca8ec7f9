package dev.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.dateline.event.Place;
import dev.dateline.timeline.Gazetteer;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GeoJSON (RFC 7946): a feature for each entry, at the city or region where it happened, else in the middle of the country; no geometry where that is not known. */
final class GeoJsonWriter {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private GeoJsonWriter() {}

    static void write(List<TimelineEvent> entries, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (TimelineEvent entry : entries) {
                feature(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void feature(JsonGenerator json, TimelineEvent entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", FeedHead.urn(entry.id()));
        Place place = entry.place();
        Gazetteer.Point point = place == null ? null : Gazetteer.get().find(place);
        if (point == null) {
            json.writeNullField("geometry");
        } else {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(point.longitude());
            json.writeNumber(point.latitude());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeFieldName("properties");
        EventJson.entry(json, entry);
        json.writeEndObject();
    }
}
