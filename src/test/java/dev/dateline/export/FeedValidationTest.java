package dev.dateline.export;

import static dev.dateline.feed.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Each format against a schema of its standard, for feeds that are empty, hostile and large, with a site and without. */
class FeedValidationTest {

    private static final FeedHead ON_A_SITE =
            new FeedHead("Talks & <more>", "https://d.example/feeds/x?q=a%20b", "https://d.example");
    private static final FeedHead IN_A_FILE = FeedHead.ofFile("Talks");
    private static final FeedHead WITH_LINKS = FeedHead.ofSite("Talks", "https://d.example/");

    static Stream<Feed> feeds() {
        List<TimelineEvent> many = IntStream.range(0, 300)
                .mapToObj(i -> entry("e" + i, EventType.CALL, "Call " + i)
                        .parties("FRA", "DEU")
                        .in(i % 2 == 0 ? "FRA" : "XXX", "Somewhere")
                        .report("Post", "2025-06-19", "call", "They spoke.")
                        .build())
                .toList();
        return Stream.of(
                new Feed("empty", IN_A_FILE, List.of()),
                new Feed("hostile", ON_A_SITE, List.of(hostile(), planned())),
                new Feed("a file", IN_A_FILE, List.of(hostile(), planned())),
                new Feed("a file with links", WITH_LINKS, List.of(hostile(), planned())),
                new Feed("large", ON_A_SITE, many));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void atomIsValid(Feed feed) throws Exception {
        Element root = valid("atom.xsd", feed.write(FeedFormat.ATOM));
        once(root, "id", "title", "updated");
        assertThat(children(root, "author")).hasSizeLessThanOrEqualTo(1);
        assertThat(children(root, "entry"))
                .hasSize(feed.entries().size())
                .allSatisfy(entry -> once(entry, "id", "title", "updated", "link", "summary"));
        if (!feed.entries().isEmpty() && children(root, "author").isEmpty()) {
            assertThat(children(root, "entry")).allSatisfy(entry -> once(entry, "author"));
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void rssIsValid(Feed feed) throws Exception {
        Element root = valid("rss.xsd", feed.write(FeedFormat.RSS));
        Element channel = children(root, "channel").get(0);
        once(channel, "title", "link", "description");
        assertThat(children(channel, "item"))
                .hasSize(feed.entries().size())
                .allSatisfy(item -> once(item, "guid", "title", "link", "pubDate", "description"));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void geoJsonAndJsonFeedAreValid(Feed feed) throws IOException {
        assertThat(faults("geojson.schema.json", feed.write(FeedFormat.GEOJSON)))
                .isEmpty();
        assertThat(faults("jsonfeed.schema.json", feed.write(FeedFormat.JSON_FEED)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aCalendarIsValid(Feed feed) throws Exception {
        String text = feed.write(FeedFormat.ICALENDAR);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .as(line)
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).as("lines end in CRLF").doesNotContain("\n", "\r");
        if (feed.entries().isEmpty()) {
            return; // RFC 5545 wants a component in each calendar; a subscription that matches nothing yet has none.
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events)
                .hasSize(feed.entries().size())
                .allSatisfy(event -> assertThat(event.validate().getEntries()).isEmpty());
        assertThat(events)
                .extracting(event -> event.getRequiredProperty(Property.UID).getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSchemasRefuseWhatIsWrong() {
        Feed feed = new Feed("one", ON_A_SITE, List.of(planned()));
        assertThatThrownBy(() -> valid("atom.xsd", feed.write(FeedFormat.ATOM).replace("<name>Dateline</name>", "")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> valid("rss.xsd", feed.write(FeedFormat.RSS).replace(" GMT", "Z")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> valid(
                        "rss.xsd",
                        feed.write(FeedFormat.RSS)
                                .replace("<item>", "<managingEditor>Dateline</managingEditor><item>")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void theSchemasRefuseWhatIsNoGeoJson() throws IOException {
        String collection = new Feed("one", ON_A_SITE, List.of(planned())).write(FeedFormat.GEOJSON);
        assertThat(faults("geojson.schema.json", collection.replace("\"Feature\"", "\"Thing\"")))
                .isNotEmpty();
        assertThat(faults("geojson.schema.json", collection.replace("\"coordinates\":[", "\"coordinates\":[999,")))
                .isNotEmpty();
    }

    private static TimelineEvent hostile() {
        return entry(
                        "a b/ü?&",
                        EventType.SUMMIT,
                        "<script>alert(1)</script> & \u0000 \uD800 ]]> \u202E \r\n BEGIN:VEVENT")
                .parties("SCO")
                .in("CHN", "Tian;jin,\nCity \"A\"")
                .from("2025-08-31")
                .report(
                        "Post & Co",
                        "2025-06-18T12:30:00+02:00",
                        "will",
                        "They <b>will</b> meet,\n\"soon\". 会議は長い文です。".repeat(20))
                .build();
    }

    private static TimelineEvent planned() {
        return entry("planned", EventType.TALKS, "Talks")
                .parties("IRN", "OMN")
                .in("OMN", "Muscat")
                .status(EventStatus.PLANNED)
                .month("2025-07")
                .report("Post", "2025-06-14", "will", "They will talk.")
                .build();
    }

    private static Element valid(String schema, String xml)
            throws SAXException, IOException, ParserConfigurationException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(FeedValidationTest.class.getResource(schema), schema))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(bytes)));
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        return documents
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static Set<ValidationMessage> faults(String schema, String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(FeedValidationTest.class.getResourceAsStream(schema), schema)) {
            JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            return compiled.validate(new JsonMapper().readTree(json), context -> context.getExecutionConfig()
                    .setFormatAssertionsEnabled(true));
        }
    }

    private static void once(Element parent, String... names) {
        for (String name : names) {
            assertThat(children(parent, name)).as(name).hasSize(1);
        }
    }

    private static List<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName()))
                .filter(node -> Objects.equals(node.getNamespaceURI(), parent.getNamespaceURI()))
                .map(Element.class::cast)
                .toList();
    }

    /** Entries under a head. */
    record Feed(String name, FeedHead head, List<TimelineEvent> entries) {

        String write(FeedFormat format) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(head, entries.stream().map(FeedItem::of).toList(), out);
            return out.toString(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
