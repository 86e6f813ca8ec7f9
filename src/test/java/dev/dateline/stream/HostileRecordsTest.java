package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Lexicon;
import dev.dateline.stream.HostileRecords.Hostile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import org.apache.kafka.streams.test.TestRecord;

/** No record stops the topology: each is taken, or put aside with its reason. */
@Tag("slow")
class HostileRecordsTest {

    private final TopologyHarness topology;

    HostileRecordsTest() throws IOException {
        topology = new TopologyHarness(Lexicon.load("en").extractor()::extract);
    }

    @AfterProperty
    void soundArticlesAreStillTaken() {
        topology.publish("last", "2025-06-19", "Turkey and Egypt signed a trade agreement on 12 June 2025.");
        assertThat(topology.rejected()).isEmpty();
        assertThat(topology.entries()).anyMatch(entry -> entry.mentions().stream()
                .anyMatch(mention -> mention.article().id().equals("last")));
        topology.close();
    }

    @Property(tries = 100_000)
    void everyRecordIsTakenOrPutAside(@ForAll("records") Hostile record) {
        topology.pipe(record.key(), record.value());
        List<TestRecord<byte[], byte[]>> rejected = topology.rejected();
        topology.changes();
        assertThat(rejected).hasSizeLessThanOrEqualTo(1).allSatisfy(aside -> {
            assertThat(aside.key()).isEqualTo(record.key());
            assertThat(aside.value()).isEqualTo(record.value());
            assertThat(Objects.requireNonNull(TopologyHarness.header(aside, RejectedHeaders.CAUSE)))
                    .isNotBlank()
                    .doesNotStartWith("null");
            assertThat(TopologyHarness.header(aside, RejectedHeaders.REASON))
                    .isNotEqualTo(RejectionReason.EXTRACTION_FAILED.label());
        });
    }

    @Provide
    Arbitrary<Hostile> records() {
        return HostileRecords.all();
    }
}
