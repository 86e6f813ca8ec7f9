package dev.dateline.feed;

import static dev.dateline.feed.Entries.simple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.EventType;
import dev.dateline.feed.index.Entry;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.stream.TimelineChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchApplierTest {

    @Test
    void batchesAreAppliedInTheirOrder() {
        try (LiveTimeline timeline = LiveTimeline.open("topic");
                BatchApplier applier = new BatchApplier(timeline)) {
            for (int i = 0; i < 50; i++) {
                applier.apply(List.of(version(i)));
            }
            applier.finish();
            try (Snapshot snapshot = timeline.snapshot()) {
                assertThat(snapshot.find("call")).isInstanceOfSatisfying(Entry.Live.class, live -> assertThat(
                                live.event().title())
                        .isEqualTo("Version 49"));
            }
        }
    }

    @Test
    void whatABatchFailedWithIsThrown() {
        LiveTimeline closed = LiveTimeline.open("topic");
        closed.close();
        try (BatchApplier applier = new BatchApplier(closed)) {
            applier.apply(List.of(version(0)));
            assertThatThrownBy(applier::finish).hasMessageContaining("closed");
        }
    }

    private static TimelineChange version(int number) {
        return Entries.upsert(simple("call", EventType.CALL, "Version " + number, "2025-06-19", "CHN"), 0, number);
    }
}
