package dev.dateline.feed.live;

import static dev.dateline.feed.Entries.simple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.feed.Entries;
import dev.dateline.feed.index.EventFilter;
import dev.dateline.stream.TimelineChange;
import dev.dateline.timeline.TimelineEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final EventFilter PLANNED = new EventFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            EventFilter.ActorMatch.ANY,
            Set.of(),
            Set.of(EventStatus.PLANNED),
            null,
            null,
            null,
            0,
            null);

    private final LiveTimeline timeline = LiveTimeline.open("topic");

    @AfterEach
    void close() {
        timeline.close();
    }

    @Test
    void aReaderIsToldWhatHappensToEntriesInTurn() {
        Reader reader = connect(timeline, EventFilter.ALL, null);
        timeline.apply(List.of(
                Entries.upsert(planned("a"), 0, 0),
                Entries.upsert(held("a"), 0, 1),
                Entries.upsert(held("a"), 0, 2),
                Entries.upsert(held("b"), 1, 0),
                Entries.merged("b", "a", 1, 1),
                Entries.withdrawn("a", 0, 3)));
        reader.awaitEvents("created a", "changed a", "created b", "merged b", "withdrawn a");
        assertThat(reader.text())
                .contains("\"changed\":[\"status\"")
                .contains("\"before\":{\"status\":\"planned\"")
                .contains("{\"id\":\"b\",\"survivor\":\"a\"}");
    }

    @Test
    void anEntryThatLeavesAFilterIsToldOfAsSuch() {
        Reader reader = connect(timeline, PLANNED, null);
        timeline.apply(List.of(
                Entries.upsert(held("other"), 0, 0),
                Entries.upsert(planned("a"), 0, 1),
                Entries.upsert(held("a"), 0, 2),
                Entries.withdrawn("other", 0, 3),
                Entries.withdrawn("a", 0, 4),
                Entries.upsert(planned("b"), 0, 5)));
        reader.awaitEvents("created a", "changed a", "created b");
        assertThat(reader.text()).contains("\"id\":\"a\",\"matches\":true").contains("\"id\":\"a\",\"matches\":false");
    }

    @Test
    @Tag("slow")
    void aReaderGoesOnAfterItsLastEventWithoutGapOrRepeat() {
        List<TimelineChange> changes = interleaved(20);
        Reader first = connect(timeline, EventFilter.ALL, null);
        timeline.apply(changes);
        await().until(() -> first.events().size() == changes.size());
        for (int seen = 0; seen < changes.size(); seen += 3) {
            Reader again = connect(timeline, EventFilter.ALL, first.idOf(seen));
            List<String> rest = first.events().subList(seen + 1, changes.size());
            again.awaitEvents(rest.toArray(String[]::new));
        }
    }

    @Test
    @Tag("slow")
    void aReaderGoesOnAtAnotherInstanceThatReadsThePartitionsInAnotherOrder() {
        List<TimelineChange> changes = interleaved(10);
        List<TimelineChange> otherOrder = new ArrayList<>(changes);
        otherOrder.sort(Comparator.comparing(
                        (TimelineChange change) -> change.position().partition())
                .reversed());
        Reader first = connect(timeline, EventFilter.ALL, null);
        timeline.apply(changes);
        await().until(() -> first.events().size() == changes.size());
        try (LiveTimeline other = LiveTimeline.open("topic")) {
            other.apply(otherOrder);
            for (int seen = 0; seen < changes.size(); seen++) {
                Reader again = connect(other, EventFilter.ALL, first.idOf(seen));
                int expected = changes.size() - 1 - seen;
                await().until(() -> again.events().size() >= expected);
                List<String> both = new ArrayList<>(first.events().subList(0, seen + 1));
                both.addAll(again.events());
                assertThat(both).containsExactlyInAnyOrderElementsOf(first.events());
            }
        }
    }

    @Test
    void aReaderAheadOfAnInstanceHearsNothingTwice() {
        List<TimelineChange> changes = interleaved(4);
        Reader ahead = connect(timeline, EventFilter.ALL, "topic-2.2");
        timeline.apply(changes);
        ahead.awaitEvents("created p0-2", "created p1-2", "created p0-3", "created p1-3");
    }

    @Test
    @Tag("slow")
    void whoIsFurtherBehindThanTheLogReachesIsToldOfEachEntryOnce() {
        List<TimelineChange> changes = new ArrayList<>();
        for (int i = 0; i < EventStream.KEPT_CHANGES + 50; i++) {
            changes.add(Entries.upsert(simple("e" + i % 300, EventType.CALL, "Call " + i, "2025-06-19", "CHN"), 0, i));
        }
        timeline.apply(changes);
        Reader late = connect(timeline, EventFilter.ALL, "topic-10");
        await().until(() -> late.events().size() >= 300);
        timeline.apply(List.of(Entries.withdrawn("e7", 0, changes.size())));
        await().until(() -> late.events().contains("withdrawn e7"));
        assertThat(late.events()).hasSize(301).doesNotHaveDuplicates();
        timeline.apply(List.of(Entries.removed("e8", TimelineChange.Removal.RESET, 0, changes.size() + 1L)));
        Reader later = connect(timeline, EventFilter.ALL, "topic-10");
        await().until(() -> later.events().contains("withdrawn e8"));
    }

    @Test
    void aPositionInAnotherTopicMeansToStartAnew() {
        timeline.apply(interleaved(2));
        Reader lost = connect(timeline, EventFilter.ALL, "elsewhere-1.1");
        await().until(() -> lost.text().contains("event: reset"));
        assertThat(lost.events()).isEmpty();
    }

    @Test
    @Tag("slow")
    void aSlowReaderIsSentAwayAndOthersDoNotFeelIt() {
        Reader slow = connect(timeline, EventFilter.ALL, null);
        Reader quick = connect(timeline, EventFilter.ALL, null);
        await().until(() -> slow.text().contains("hello") && quick.text().contains("hello"));
        slow.ready = false;
        int changes = EventStream.KEPT_CHANGES + 500;
        for (int at = 0; at < changes; at += 1000) {
            List<TimelineChange> batch = new ArrayList<>();
            for (int i = at; i < Math.min(changes, at + 1000); i++) {
                batch.add(Entries.upsert(simple("e" + i, EventType.CALL, "Call", "2025-06-19", "CHN"), 0, i));
            }
            timeline.apply(batch);
            int sent = Math.min(changes, at + 1000);
            await().until(() -> quick.events().size() == sent);
        }
        await().until(() -> slow.closed);
        assertThat(slow.text()).contains("event: dropped").contains("too slow");
    }

    @Test
    void aReaderThatTakesNothingIsToldWhyAndGoesOnFromWhereItWas() {
        Patience none = new Patience(Duration.ofDays(1), Duration.ZERO, Duration.ofDays(1));
        try (LiveTimeline strict = LiveTimeline.open("topic", none)) {
            Reader slow = connect(strict, EventFilter.ALL, null);
            slow.ready = false;
            strict.apply(List.of(Entries.upsert(held("a"), 0, 0)));
            await().until(() -> slow.closed);
            assertThat(slow.text()).contains("event: dropped").contains("nothing was taken");
            Reader again = connect(strict, EventFilter.ALL, slow.idOf(-1));
            again.awaitEvents("created a");
        }
    }

    @Test
    void whoDoesNotEvenTakeTheReasonIsCutOff() {
        Patience none = new Patience(Duration.ofDays(1), Duration.ZERO, Duration.ZERO);
        try (LiveTimeline strict = LiveTimeline.open("topic", none)) {
            Reader slow = connect(strict, EventFilter.ALL, null);
            slow.takesReason = false;
            slow.ready = false;
            strict.stream().wakeup();
            await().until(() -> slow.closed);
            assertThat(slow.text()).doesNotContain("dropped");
        }
    }

    private static List<TimelineChange> interleaved(int each) {
        List<TimelineChange> changes = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            changes.add(Entries.upsert(held("p0-" + i), 0, i));
            changes.add(Entries.upsert(held("p1-" + i), 1, i));
        }
        return changes;
    }

    private static TimelineEvent planned(String id) {
        return Entries.entry(id, EventType.CALL, "A call")
                .parties("CHN", "RUS")
                .status(EventStatus.PLANNED)
                .on("2025-06-19")
                .report("Post", "2025-06-18", "will call", "They will call.")
                .build();
    }

    private static TimelineEvent held(String id) {
        return simple(id, EventType.CALL, "A call", "2025-06-19", "CHN", "RUS");
    }

    private static Reader connect(LiveTimeline timeline, EventFilter filter, @Nullable String after) {
        Reader reader = new Reader();
        timeline.stream()
                .add(new StreamWish(filter, Set.of("id"), after == null ? null : StreamId.parse(after)), reader);
        await().until(() -> !reader.text().isEmpty());
        return reader;
    }

    /** A reader in memory, as fast as it is told to be. */
    private static final class Reader implements StreamSink {
        private final StringBuilder received = new StringBuilder();
        private volatile boolean ready = true;
        private volatile boolean takesReason = true;
        private volatile boolean closed;

        @Override
        public boolean isReady() {
            return ready && !closed;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public synchronized void send(byte[] piece) {
            received.append(new String(piece, StandardCharsets.UTF_8));
        }

        @Override
        public void end(byte[] piece) {
            if (takesReason) {
                send(piece);
                closed = true;
            }
        }

        @Override
        public void abort() {
            closed = true;
        }

        synchronized String text() {
            return received.toString();
        }

        /** "created ID" and the like, in their order. */
        List<String> events() {
            return text()
                    .lines()
                    .filter(line -> line.startsWith("event: ") || line.startsWith("data: "))
                    .collect(Collectors.joining())
                    .transform(all -> List.of(all.split("event: ", -1)))
                    .stream()
                    .filter(event -> event.contains("data: {\"id\":\""))
                    .map(event -> event.replaceFirst("data: \\{\"id\":\"([^\"]*)\".*", " $1"))
                    .toList();
        }

        String idOf(int event) {
            return text().lines()
                    .filter(line -> line.startsWith("id: "))
                    // The first is the greeting's.
                    .skip(event + 1L)
                    .findFirst()
                    .orElseThrow()
                    .substring(4);
        }

        void awaitEvents(String... expected) {
            await().untilAsserted(() -> assertThat(events()).containsExactly(expected));
        }
    }
}
