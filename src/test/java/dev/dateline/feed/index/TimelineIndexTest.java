package dev.dateline.feed.index;

import static dev.dateline.feed.Entries.entry;
import static dev.dateline.feed.Entries.simple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Family;
import dev.dateline.feed.Entries;
import dev.dateline.feed.index.EventFilter.ActorMatch;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineIndexTest {

    private static final List<TimelineEvent> EVENTS = List.of(
            entry("call", EventType.CALL, "Putin and Xi speak by telephone")
                    .parties("CHN", "RUS")
                    .on("2025-06-19")
                    .report("Meridian", "2025-06-19", "spoke", "The presidents spoke about the strikes.")
                    .report("Herald", "2025-06-20", "a call", "It was their second call in a month.")
                    .build(),
            entry("summit", EventType.SUMMIT, "Leaders of the G7 hold their summit")
                    .parties("G7")
                    .in("CAN", "Kananaskis")
                    .between("2025-06-15", "2025-06-17")
                    .report("Post", "2025-06-18", "summit", "The summit ended without a statement.")
                    .build(),
            entry("visit", EventType.VISIT, "Erdoğan's visit to Moscow")
                    .parties("RUS", "TUR")
                    .in("RUS", "Moscow")
                    .status(EventStatus.PLANNED)
                    .from("2025-06-20")
                    .report("Post", "2025-06-20", "will visit", "He will visit Moscow this year.")
                    .build(),
            simple("attack", EventType.ATTACK, "A strike hits a port", "2025-05-01", "UKR", "RUS"));

    private final TimelineIndex index = TimelineIndex.open();

    @BeforeEach
    void fill() {
        index.apply(Entries.upserts(EVENTS));
    }

    @AfterEach
    void close() {
        index.close();
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of("all", new Wish().filter(), List.of("visit", "call", "summit", "attack")),
                Arguments.of(
                        "type",
                        new Wish().types(EventType.CALL, EventType.ATTACK).filter(),
                        List.of("call", "attack")),
                Arguments.of(
                        "family", new Wish().families(Family.CONSULT).filter(), List.of("visit", "call", "summit")),
                Arguments.of("any actor", new Wish().actors("CHN", "UKR").filter(), List.of("call", "attack")),
                Arguments.of("all actors", new Wish().allActors("RUS", "CHN").filter(), List.of("call")),
                Arguments.of(
                        "actor in any case", new Wish().actors("rus").filter(), List.of("visit", "call", "attack")),
                Arguments.of("place", new Wish().places("RUS").filter(), List.of("visit")),
                Arguments.of("status", new Wish().statuses(EventStatus.PLANNED).filter(), List.of("visit")),
                Arguments.of(
                        "from, within an interval",
                        new Wish().days("2025-06-17", null).filter(),
                        List.of("visit", "call", "summit")),
                Arguments.of(
                        "to, within an interval",
                        new Wish().days(null, "2025-06-15").filter(),
                        List.of("summit", "attack")),
                Arguments.of(
                        "an open end reaches on",
                        new Wish().days("2031-01-01", null).filter(),
                        List.of("visit")),
                Arguments.of("reported since", new Wish().since("2025-06-20").filter(), List.of("visit", "call")),
                Arguments.of("sources", new Wish().sources(2).filter(), List.of("call")),
                Arguments.of(
                        "words of title and sentences",
                        new Wish().text("presidents telephone").filter(),
                        List.of("call")),
                Arguments.of(
                        "word forms and accents",
                        new Wish().text("erdogan visits").filter(),
                        List.of("visit")),
                Arguments.of("names of parties", new Wish().text("ukraine").filter(), List.of("attack")),
                Arguments.of(
                        "a phrase", new Wish().text("\"hold their summit\"").filter(), List.of("summit")),
                Arguments.of(
                        "words are no phrase",
                        new Wish().text("\"summit hold\"").filter(),
                        List.of()),
                Arguments.of("nothing to search for", new Wish().text("?!").filter(), List.of()),
                Arguments.of(
                        "all together",
                        new Wish()
                                .types(EventType.CALL)
                                .actors("RUS")
                                .days("2025-06-01", "2025-06-30")
                                .text("strike")
                                .filter(),
                        List.of("call")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void filtersChoose(String name, EventFilter filter, List<String> expected) {
        try (Snapshot snapshot = index.snapshot()) {
            Page page = snapshot.page(filter, EventOrder.DATE_DESC, null, 10);
            assertThat(page.entries()).extracting(TimelineEvent::id).containsExactlyElementsOf(expected);
            assertThat(page.total()).isEqualTo(expected.size());
            assertThat(snapshot.count(filter)).isEqualTo(expected.size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void aLiveMatchMeansWhatASearchMeans(String name, EventFilter filter, List<String> expected) {
        LiveMatcher matcher = index.matcher();
        assertThat(EVENTS)
                .filteredOn(event -> matcher.matches(filter, event))
                .extracting(TimelineEvent::id)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void entriesComeBackAsTheyWere() {
        try (Snapshot snapshot = index.snapshot()) {
            assertThat(snapshot.page(EventFilter.ALL, EventOrder.DATE, null, 10).entries())
                    .containsExactlyInAnyOrderElementsOf(EVENTS);
        }
    }

    @Test
    void pagesFollowOneAnotherInEveryOrderWhileEntriesComeAndGo() {
        for (EventOrder order : EventOrder.values()) {
            List<String> paged = new ArrayList<>();
            Cursor cursor = null;
            do {
                try (Snapshot snapshot = index.snapshot()) {
                    Page page = snapshot.page(EventFilter.ALL, order, cursor, 1);
                    page.entries().forEach(event -> paged.add(event.id()));
                    cursor = page.next() == null
                            ? null
                            : Cursor.parse(page.next().toString());
                }
            } while (cursor != null);
            try (Snapshot snapshot = index.snapshot()) {
                assertThat(paged)
                        .as(order.parameter())
                        .containsExactlyElementsOf(snapshot.page(EventFilter.ALL, order, null, 10).entries().stream()
                                .map(TimelineEvent::id)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void outsideTheIndexAnOrderIsTheSame(EventOrder order) {
        List<TimelineEvent> sorted = EVENTS.stream().sorted(order.comparator()).toList();
        try (Snapshot snapshot = index.snapshot()) {
            assertThat(snapshot.page(EventFilter.ALL, order, null, 10).entries())
                    .isEqualTo(sorted);
        }
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Cursor.parse("nonsense")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cursor.parse("LWRhdGUKYQ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSnapshotDoesNotMove() {
        try (Snapshot before = index.snapshot()) {
            index.apply(List.of(Entries.withdrawn("call", 0, 4)));
            assertThat(before.count(EventFilter.ALL)).isEqualTo(4);
        }
        try (Snapshot after = index.snapshot()) {
            assertThat(after.count(EventFilter.ALL)).isEqualTo(3);
            assertThat(after.offsets().toString()).isEqualTo("5");
        }
    }

    @Test
    void whatHasGoneIsKnownToBeGone() {
        index.apply(List.of(Entries.withdrawn("call", 0, 4), Entries.merged("attack", "summit", 0, 5)));
        try (Snapshot snapshot = index.snapshot()) {
            assertThat(snapshot.find("call")).isEqualTo(new Entry.Withdrawn());
            assertThat(snapshot.find("attack")).isEqualTo(new Entry.Merged("summit"));
            assertThat(snapshot.find("never")).isEqualTo(new Entry.Unknown());
            assertThat(snapshot.find("visit")).isEqualTo(new Entry.Live(EVENTS.get(2)));
        }
    }

    @Test
    void aChangeSaysWhatItDid() {
        TimelineEvent moved = entry("visit", EventType.VISIT, "Erdoğan's visit to Moscow")
                .parties("RUS", "TUR")
                .in("RUS", "Moscow")
                .on("2025-07-01")
                .report("Post", "2025-06-30", "arrives", "He arrives on Tuesday.")
                .build();
        List<AppliedChange> applied = index.apply(List.of(
                Entries.upsert(EVENTS.get(0), 0, 4),
                Entries.upsert(moved, 1, 0),
                Entries.withdrawn("visit", 1, 1),
                Entries.upsert(moved, 1, 2)));
        assertThat(applied)
                .extracting(AppliedChange::kind)
                .containsExactly(
                        AppliedChange.Kind.UNCHANGED,
                        AppliedChange.Kind.CHANGED,
                        AppliedChange.Kind.WITHDRAWN,
                        AppliedChange.Kind.CREATED);
        assertThat(applied.get(1).changed())
                .contains("status", "date", "mentions")
                .doesNotContain("title", "place");
    }

    @Test
    void changesThatCameBeforeAreLeftOut() {
        assertThat(index.apply(Entries.upserts(EVENTS))).isEmpty();
    }

    @Test
    void countsFollowTheFilter() {
        EventFilter filter = new Wish().actors("RUS").filter();
        try (Snapshot snapshot = index.snapshot()) {
            assertThat(snapshot.actors(filter))
                    .containsExactly(
                            new Count("RUS", 3), new Count("CHN", 1), new Count("TUR", 1), new Count("UKR", 1));
            assertThat(snapshot.types(filter))
                    .containsExactly(new Count("ATTACK", 1), new Count("CALL", 1), new Count("VISIT", 1));
            assertThat(snapshot.places(EventFilter.ALL)).containsExactly(new Count("CAN", 1), new Count("RUS", 1));
            assertThat(snapshot.statuses(EventFilter.ALL))
                    .containsExactly(new Count("OCCURRED", 3), new Count("PLANNED", 1));
        }
    }

    @Test
    void countsLeaveOutWhatWasReplaced() {
        index.apply(List.of(Entries.upsert(simple("call", EventType.MEETING, "They meet", "2025-06-19", "CHN"), 0, 4)));
        try (Snapshot snapshot = index.snapshot()) {
            assertThat(snapshot.types(EventFilter.ALL)).extracting(Count::value).doesNotContain("CALL");
        }
    }

    @Test
    void aHistogramCountsByFirstDay() {
        try (Snapshot snapshot = index.snapshot()) {
            assertThat(snapshot.histogram(EventFilter.ALL, HistogramUnit.MONTH))
                    .containsExactly(
                            new Bar(LocalDate.parse("2025-05-01"), 1, 0), new Bar(LocalDate.parse("2025-06-01"), 3, 1));
            assertThat(snapshot.histogram(EventFilter.ALL, HistogramUnit.WEEK))
                    .extracting(Bar::start)
                    .containsExactly(
                            LocalDate.parse("2025-04-28"),
                            LocalDate.parse("2025-06-09"),
                            LocalDate.parse("2025-06-16"));
        }
    }

    /** Builds a filter. */
    private static final class Wish {
        private Set<EventType> types = Set.of();
        private Set<Family> families = Set.of();
        private Set<String> actors = Set.of();
        private ActorMatch match = ActorMatch.ANY;
        private Set<String> places = Set.of();
        private Set<EventStatus> statuses = Set.of();
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable LocalDate since;
        private int sources;
        private @Nullable String text;

        EventFilter filter() {
            return new EventFilter(types, families, actors, match, places, statuses, from, to, since, sources, text);
        }

        Wish types(EventType... wanted) {
            types = Set.of(wanted);
            return this;
        }

        Wish families(Family... wanted) {
            families = Set.of(wanted);
            return this;
        }

        Wish actors(String... wanted) {
            actors = Set.of(wanted);
            return this;
        }

        Wish allActors(String... wanted) {
            match = ActorMatch.ALL;
            return actors(wanted);
        }

        Wish places(String... wanted) {
            places = Set.of(wanted);
            return this;
        }

        Wish statuses(EventStatus... wanted) {
            statuses = Set.of(wanted);
            return this;
        }

        Wish days(@Nullable String first, @Nullable String last) {
            from = first == null ? null : LocalDate.parse(first);
            to = last == null ? null : LocalDate.parse(last);
            return this;
        }

        Wish since(String day) {
            since = LocalDate.parse(day);
            return this;
        }

        Wish sources(int least) {
            sources = least;
            return this;
        }

        Wish text(String words) {
            text = words;
            return this;
        }
    }
}
