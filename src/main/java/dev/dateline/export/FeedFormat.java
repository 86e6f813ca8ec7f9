package dev.dateline.export;

import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which a timeline can be handed to other programs. */
public enum FeedFormat {
    ATOM("atom", "atom.xml", "application/atom+xml;charset=utf-8"),
    RSS("rss", "rss.xml", "application/rss+xml;charset=utf-8"),
    JSON_FEED("jsonfeed", "feed.json", "application/feed+json"),
    ICALENDAR("ics", "events.ics", "text/calendar;charset=utf-8"),
    CSV("csv", "events.csv", "text/csv;charset=utf-8"),
    GEOJSON("geojson", "events.geojson", "application/geo+json");

    private final String id;
    private final String file;
    private final String mediaType;

    FeedFormat(String id, String file, String mediaType) {
        this.id = id;
        this.file = file;
        this.mediaType = mediaType;
    }

    /** Its name as an option. */
    public String id() {
        return id;
    }

    /** Its name as a file. */
    public String file() {
        return file;
    }

    /** Its media type, with the character set where the type has one. */
    public String mediaType() {
        return mediaType;
    }

    /** The format with this option or file name. */
    public static Optional<FeedFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id.equals(name) || format.file.equals(name))
                .findFirst();
    }

    /** Writes items in their order; leaves the stream open. The same items give the same bytes. */
    public void write(FeedHead head, List<FeedItem> items, OutputStream out) throws IOException {
        List<TimelineEvent> entries = items.stream().map(FeedItem::entry).toList();
        switch (this) {
            case ATOM, RSS -> SyndicationWriter.write(this, head, items, out);
            case JSON_FEED -> JsonFeedWriter.write(head, items, out);
            case ICALENDAR -> CalendarWriter.write(head, items, out);
            case CSV -> CsvTimelineWriter.write(entries, out);
            case GEOJSON -> GeoJsonWriter.write(entries, out);
        }
    }
}
