package dev.dateline.ingest;

import static dev.dateline.feed.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.export.JsonLineWriter;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFormatTest {

    private static final TimelineEvent ENTRY = entry("talks-1", EventType.TALKS, "Talks of \"Iran\" & Oman")
            .parties("IRN", "OMN")
            .in("OMN", "Muscat")
            .status(EventStatus.PLANNED)
            .from("2025-06-15")
            .report("Levant Review", "2025-06-12T08:30:00+03:00", "will meet", "They will meet in Muscat.")
            .status(EventStatus.DENIED)
            .report("The Harbour Courant", "2025-06-14", "is off", "The round is off.")
            .contested("status")
            .build();

    private final EntryFormat format = new EntryFormat();

    @Test
    void anEntryThatWasWrittenIsReadWhole() throws Exception {
        String line = line(ENTRY);

        EntryUpdate update = format.read(line);

        assertThat(line(((EntryUpdate.Version) update).entry())).isEqualTo(line);
    }

    @Test
    void aRemovalTakesAnEntryAway() throws Exception {
        EntryUpdate update = format.read("{\"id\":\"talks-1\",\"removed\":\"merged\",\"survivor\":\"talks-2\"}");

        assertThat(update).isEqualTo(new EntryUpdate.Removal("talks-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type":"TALKS"             | "type":"PICNIC"        | "type" is none of call, meeting
            "earliest":"2025-06-15"    | "earliest":"soon"      | "earliest" is not a day as YYYY-MM-DD
            "latest":null              | "latest":"2025-06-01"  | "latest": 2025-06-01 is before 2025-06-15
            "reports":2                | "reports":"2"          | "reports" is not a number
            "place":{                  | "place":[],"was":{     | "place" is not an object
            "contested":["status"]     | "contested":[1]        | "contested[0]" is not a string
            "article":"levant-         | "name2":"levant-       | "mentions[0].article" is missing
            "mentions":[               | "mentions":[],"was":[  | no mention in "mentions"
            "id":"talks-1"             | "id":null              | "id" is missing
            """)
    void whatIsWrongIsNamed(String part, String wrong, String message) throws IOException {
        String line = line(ENTRY).replace(part, wrong);

        assertThatThrownBy(() -> format.read(line))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatIsNoObjectIsNoEntry() {
        assertThatThrownBy(() -> format.read("[]")).hasMessage("not a JSON object");
        assertThatThrownBy(() -> format.read("{")).hasMessageStartingWith("not JSON: ");
    }

    private static String line(TimelineEvent entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLineWriter writer = new JsonLineWriter(out)) {
            writer.entry(entry);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
