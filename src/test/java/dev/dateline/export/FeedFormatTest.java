package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.feed.Entries;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedFormatTest {

    private static final FeedHead HEAD = new FeedHead(
            "Planned summits", "https://dateline.example/feeds/x?status=planned", "https://dateline.example");

    private static final TimelineEvent HOSTILE = Entries.entry(
                    "a b/ü", EventType.SUMMIT, "=HYPERLINK(\"x\") <script>alert(1)</script> & \u0000 \uD800 ]]>")
            .parties("SCO")
            .in("CHN", "Tian;jin,\nCity")
            .status(EventStatus.PLANNED)
            .from("2025-08-31")
            .report("Post & Co", "2025-06-18T12:30:00+02:00", "will", "They <b>will</b> meet,\n\"soon\".")
            .build();

    private static final TimelineEvent SUMMIT = Entries.entry("summit", EventType.SUMMIT, "Leaders hold a summit")
            .parties("SCO")
            .in("CHN", "Tianjin")
            .between("2025-08-31", "2025-09-01")
            .report("Post", "2025-09-02", "held", "They held a summit.")
            .build();

    private static final TimelineEvent OFF = Entries.entry("off", EventType.TALKS, "Talks")
            .parties("IRN")
            .status(EventStatus.DENIED)
            .on("2025-06-15")
            .report("Post", "2025-06-14", "off", "They are off.")
            .build();

    private static final List<TimelineEvent> ENTRIES = List.of(HOSTILE, SUMMIT, OFF);

    @ParameterizedTest
    @EnumSource(names = {"ATOM", "RSS"})
    void feedsAreReadBackByAFeedReader(FeedFormat format) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(write(format, ENTRIES)));
        assertThat(feed.getTitle()).isEqualTo("Planned summits");
        assertThat(feed.getEntries()).hasSize(3);
        assertThat(feed.getEntries().get(0).getUri()).isEqualTo("urn:dateline:event:a%20b%2F%C3%BC");
        assertThat(feed.getEntries().get(0).getLink()).isEqualTo("https://dateline.example/?event=a%20b%2F%C3%BC");
        assertThat(feed.getEntries().get(0).getTitle()).contains("<script>alert(1)</script>");
        assertThat(feed.getEntries().get(0).getDescription().getValue())
                .contains("They &lt;b&gt;will&lt;/b&gt; meet")
                .doesNotContain("<b>");
    }

    @Test
    void atomHasWhatTheStandardRequires() throws Exception {
        String atom = write(FeedFormat.ATOM, ENTRIES);
        assertThat(atom)
                .contains("<author>")
                .contains("<name>Dateline</name>")
                .contains("rel=\"self\"")
                .contains("<updated>2025-09-02T00:00:00Z</updated>")
                .contains("<published>2025-06-18T10:30:00Z</published>")
                .doesNotContain("<name />");
    }

    @Test
    void aCalendarIsValidAndKeepsWholeDays() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(write(FeedFormat.ICALENDAR, ENTRIES)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        VEvent summit = events.get(1);
        assertThat(value(summit, Property.UID)).isEqualTo("urn:dateline:event:summit");
        assertThat(value(summit, Property.DTSTART)).isEqualTo("20250831");
        assertThat(value(summit, Property.DTEND)).as("the day after the last").isEqualTo("20250902");
        assertThat(value(events.get(2), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(events.get(0), Property.LOCATION)).isEqualTo("Tian;jin, City");
    }

    @Test
    void aCalendarWithTheLastDayOfAllIsValid() throws Exception {
        TimelineEvent last = Entries.entry("last", EventType.PACT, "A treaty")
                .parties("CHN")
                .status(EventStatus.PLANNED)
                .on("9999-12-31")
                .report("Post", "9999-12-31", "sign", "They will sign.")
                .build();
        String written = write(FeedFormat.ICALENDAR, List.of(last));
        assertThat(written).contains("DTSTART;VALUE=DATE:99991231").doesNotContain("DTEND");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(written))
                        .validate()
                        .hasErrors())
                .isFalse();
    }

    @Test
    void aCalendarTakesALaterChangeForOneThoughReportsWereWithdrawn() throws Exception {
        String before = write(FeedFormat.ICALENDAR, new FeedItem(SUMMIT, Instant.parse("2025-09-02T08:00:00Z")));
        String after = write(FeedFormat.ICALENDAR, new FeedItem(SUMMIT, Instant.parse("2025-09-02T08:00:05Z")));
        assertThat(before).contains("SEQUENCE:810115200").contains("LAST-MODIFIED:20250902T080000Z");
        assertThat(after).contains("SEQUENCE:810115205").contains("LAST-MODIFIED:20250902T080005Z");
    }

    @Test
    void anEmptyCalendarIsOne() throws Exception {
        assertThat(write(FeedFormat.ICALENDAR, List.of()))
                .startsWith("BEGIN:VCALENDAR")
                .contains("END:VCALENDAR");
    }

    @Test
    void jsonFeedHasTheEntriesWhole() throws Exception {
        JsonNode feed = new JsonMapper().readTree(write(FeedFormat.JSON_FEED, ENTRIES));
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("items").get(1).path("_dateline").path("status").asText())
                .isEqualTo("occurred");
        assertThat(feed.path("items").get(1).path("date_modified").asText()).isEqualTo("2025-09-02T00:00:00Z");
    }

    @Test
    void aFileSaysOfItsUrlNothing() throws Exception {
        JsonNode feed =
                new JsonMapper().readTree(write(FeedFormat.JSON_FEED, FeedHead.ofSite("Talks", "https://d.example")));
        assertThat(feed.path("home_page_url").asText()).isEqualTo("https://d.example/");
        assertThat(feed.has("feed_url")).isFalse();
    }

    @Test
    void filesOfOtherTitlesAreOtherFeeds() throws Exception {
        assertThat(write(FeedFormat.ATOM, FeedHead.ofFile("Summits & talks")))
                .contains("<id>urn:dateline:timeline:Summits%20%26%20talks</id>");
        assertThat(write(FeedFormat.ATOM, FeedHead.ofSite("Attacks", "https://d.example")))
                .contains("<id>urn:dateline:timeline:Attacks</id>");
    }

    @Test
    void csvIsReadBackAndRunsNoFormula() throws Exception {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(write(FeedFormat.CSV, ENTRIES)))
                .getRecords();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get("title")).startsWith("'=HYPERLINK");
        assertThat(rows.get(0).get("latest")).isEmpty();
        assertThat(rows.get(0).get("quote")).isEqualTo("They <b>will</b> meet,\n\"soon\".");
        assertThat(rows.get(1).get("participants")).isEqualTo("SCO");
    }

    @Test
    void whatHappenedIsQuotedFromWhoSaysThatItDid() throws Exception {
        TimelineEvent held = Entries.entry("held", EventType.SUMMIT, "Leaders hold a summit")
                .parties("SCO")
                .status(EventStatus.PLANNED)
                .on("2025-09-01")
                .report("Post", "2025-07-16", "will hold", "They will hold a summit.")
                .status(EventStatus.OCCURRED)
                .report("Courant", "2025-09-02", "held", "They held a summit.")
                .build();
        assertThat(write(FeedFormat.CSV, List.of(held))).contains("They held a summit.,Courant,");
        JsonNode feed = new JsonMapper().readTree(write(FeedFormat.JSON_FEED, List.of(held)));
        assertThat(feed.at("/items/0/_dateline/quote").asText()).isEqualTo("They held a summit.");
    }

    @Test
    void geoJsonPutsEntriesWhereTheyHappened() throws Exception {
        JsonNode collection = new JsonMapper().readTree(write(FeedFormat.GEOJSON, ENTRIES));
        assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
        JsonNode summit = collection.path("features").get(1);
        assertThat(summit.path("geometry").path("coordinates").toString())
                .as("Tianjin")
                .isEqualTo("[117.18,39.14]");
        JsonNode unknownCity = collection.path("features").get(0);
        assertThat(unknownCity.path("geometry").path("coordinates").toString())
                .as("the middle of China")
                .isEqualTo("[103.8,36.62]");
        assertThat(collection.path("features").get(2).path("geometry").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theSameEntriesGiveTheSameBytes(FeedFormat format) throws Exception {
        assertThat(write(format, ENTRIES)).isEqualTo(write(format, ENTRIES));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String write(FeedFormat format, List<TimelineEvent> entries) throws IOException {
        return write(format, entries.stream().map(FeedItem::of).toArray(FeedItem[]::new));
    }

    private static String write(FeedFormat format, FeedItem... items) throws IOException {
        return write(format, HEAD, items);
    }

    private static String write(FeedFormat format, FeedHead head, FeedItem... items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(head, List.of(items), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
