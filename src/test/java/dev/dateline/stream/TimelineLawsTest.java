package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventType;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.apache.kafka.streams.test.TestRecord;

/** The laws of the design, over whole streams of articles: published, revised, withdrawn, in any order. */
@Tag("slow")
class TimelineLawsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 19);

    /** Neither order nor history matters: only the versions that stand at the end do. */
    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void theTimelineIsAFunctionOfTheArticlesThatStand(
            @ForAll("streams") List<Publishing> stream, @ForAll Random random) {
        Map<String, Publishing> last = new LinkedHashMap<>();
        stream.forEach(publishing -> last.put(publishing.id(), publishing));
        List<Publishing> standing = last.values().stream()
                .filter(publishing -> !publishing.lines().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        List<TimelineEvent> expected = inMemory(standing);

        assertThat(throughTheTopology(stream)).isEqualTo(expected);
        Collections.shuffle(standing, random);
        assertThat(throughTheTopology(standing)).isEqualTo(expected);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void publishingTwiceIsPublishingOnce(@ForAll("streams") List<Publishing> stream) {
        try (TopologyHarness topology = new TopologyHarness()) {
            for (Publishing publishing : stream) {
                publish(publishing, topology);
                topology.changes();
                publish(publishing, topology);
                assertThat(topology.changes()).isEmpty();
            }
        }
    }

    /** The laws for whoever applies record by record: see docs/resolution.md. */
    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void everyRecordLeavesAConsistentTimeline(@ForAll("streams") List<Publishing> stream) {
        Consumer consumer = new Consumer();
        try (TopologyHarness topology = new TopologyHarness()) {
            for (Publishing publishing : stream) {
                publish(publishing, topology);
                topology.changes().forEach(consumer::apply);
                assertThat(consumer.violations).isEmpty();
            }
            stream.forEach(publishing -> topology.withdraw(publishing.id()));
            topology.changes().forEach(consumer::apply);
        }
        assertThat(consumer.violations).isEmpty();
        assertThat(consumer.entries).isEmpty();
    }

    /** Whatever sentences a new version puts in and cuts: see docs/resolution.md, Corrections. */
    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void whatAnArticleStillSaysKeepsItsId(@ForAll("versions") List<Set<String>> versions) {
        Map<String, String> ids = new TreeMap<>();
        try (TopologyHarness topology = new TopologyHarness()) {
            for (Set<String> version : versions) {
                topology.publish(new Publishing("blog", 0, callsOf(version)).article());
                ids.keySet().retainAll(version);

                Map<String, String> now = new TreeMap<>();
                topology.entries()
                        .forEach(entry -> now.put(entry.participants().get(0).id(), entry.id()));
                assertThat(now).containsOnlyKeys(version).containsAllEntriesOf(ids);
                ids.putAll(now);
            }
        }
    }

    private static List<String> callsOf(Set<String> parties) {
        return parties.stream()
                .sorted()
                .map(party -> "CALL OCCURRED " + DAY + " " + party)
                .toList();
    }

    @Provide
    Arbitrary<List<Set<String>>> versions() {
        return Arbitraries.of("BRA", "CHN", "FRA", "IND", "IRN", "JPN", "RUS", "USA")
                .set()
                .ofMinSize(1)
                .list()
                .ofMaxSize(8);
    }

    /** A block is on one instance at a time; which, and how mentions of several articles come interleaved, does not matter. */
    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void anyNumberOfInstancesAndAnyInterleavingGiveTheSameTimeline(
            @ForAll("streams") List<Publishing> stream, @ForAll Random random) {
        Map<String, Publishing> last = new LinkedHashMap<>();
        stream.forEach(publishing -> last.put(publishing.id(), publishing));
        List<EventMention> mentions = mentionsOf(List.copyOf(last.values()));
        List<TimelineEvent> expected = TopologyHarness.withoutIds(Timelines.of(mentions));
        Collections.shuffle(mentions, random);

        List<TimelineEvent> made = new ArrayList<>();
        try (TopologyHarness one = new TopologyHarness();
                TopologyHarness other = new TopologyHarness()) {
            boolean swapped = random.nextBoolean();
            for (EventMention mention : mentions) {
                boolean first = (mention.type() == EventType.PACT) == swapped;
                (first ? one : other).mention(mention);
            }
            made.addAll(one.entries());
            made.addAll(other.entries());
        }
        assertThat(TopologyHarness.withoutIds(made)).isEqualTo(expected);
    }

    /** An article that names nobody cannot glue what others tell apart. */
    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void whatNamesNoPartyChangesNoOtherEntry(@ForAll("streams") List<Publishing> stream, @ForAll Random random) {
        try (TopologyHarness topology = new TopologyHarness()) {
            stream.forEach(publishing -> publish(publishing, topology));
            List<TimelineEvent> before = topology.entriesWithoutIds();
            for (String type : List.of("CALL", "MEETING", "PACT")) {
                LocalDate day = DAY.plusDays(random.nextInt(7));
                topology.publish("bare-" + type, day.toString(), type + " OCCURRED " + day);
            }
            assertThat(topology.entriesWithoutIds()).isEqualTo(before);
        }
    }

    private static void publish(Publishing publishing, TopologyHarness topology) {
        if (publishing.lines().isEmpty()) {
            topology.withdraw(publishing.id());
        } else {
            topology.publish(publishing.article());
        }
    }

    private static List<EventMention> mentionsOf(List<Publishing> standing) {
        return standing.stream()
                .filter(publishing -> !publishing.lines().isEmpty())
                .flatMap(publishing -> new ScriptedExtractor().apply(publishing.article()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<TimelineEvent> throughTheTopology(List<Publishing> stream) {
        try (TopologyHarness topology = new TopologyHarness()) {
            stream.forEach(publishing -> publish(publishing, topology));
            return topology.entriesWithoutIds();
        }
    }

    private static List<TimelineEvent> inMemory(List<Publishing> standing) {
        return TopologyHarness.withoutIds(Timelines.of(mentionsOf(standing)));
    }

    @Provide
    Arbitrary<List<Publishing>> streams() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 8).map(number -> "article-" + number);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(0, 3),
                        lines().list().ofMaxSize(3))
                .as(Publishing::new)
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<String> lines() {
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-1, 10))
                .as((first, length) -> length < 0
                        ? DAY.plusDays(first) + "/.."
                        : DAY.plusDays(first) + "/" + DAY.plusDays(first + Math.max(0, length - 5)));
        Arbitrary<String> parties = Arbitraries.of("CHN", "IRN", "RUS", "USA")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> String.join(" ", set));
        return Combinators.combine(
                        Arbitraries.of("CALL", "MEETING", "PACT"),
                        Arbitraries.of("OCCURRED", "PLANNED", "PLANNED!", "PROPOSED", "DENIED"),
                        days,
                        parties)
                .as((type, status, date, who) -> type + " " + status + " " + date + " " + who);
    }

    /** Applies the timeline record by record, and notes what must not be. */
    private static final class Consumer {
        private final Wire<TimelineEvent> wire = Wire.timelineEvents();
        private final Map<String, TimelineEvent> entries = new TreeMap<>();
        private final Set<String> gone = new HashSet<>();
        private final List<String> violations = new ArrayList<>();

        private void apply(TestRecord<byte[], byte[]> record) {
            String id = new String(record.key(), StandardCharsets.UTF_8);
            note(gone.contains(id), id + " came back");
            if (record.value() == null) {
                String survivor = TopologyHarness.header(record, TimelineHeaders.SURVIVOR);
                note(entries.remove(id) == null, id + " ended but never was");
                note(survivor != null && !entries.containsKey(survivor), id + " merged into what is not there");
                gone.add(id);
            } else {
                TimelineEvent entry = wire.decode(record.value());
                note(entry.equals(entries.put(id, entry)), id + " did not change");
            }
            entries.values().forEach(entry -> entry.absorbed()
                    .forEach(absorbed -> note(entries.containsKey(absorbed), absorbed + " absorbed but there")));
            mentionsInTwoEntries().forEach(mention -> note(true, mention + " in two entries"));
        }

        private void note(boolean wrong, String what) {
            if (wrong) {
                violations.add(what);
            }
        }

        private Set<String> mentionsInTwoEntries() {
            Set<String> seen = new HashSet<>();
            return entries.values().stream()
                    .flatMap(entry -> entry.mentions().stream())
                    .map(EventMention::id)
                    .filter(id -> !seen.add(id))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A version of an article on the wire.
     *
     * @param id id of the article
     * @param day days after the first day
     * @param lines what it says; nothing withdraws it
     */
    record Publishing(String id, int day, List<String> lines) {

        Article article() {
            return TopologyHarness.article(id, DAY.plusDays(day).toString(), lines.toArray(String[]::new));
        }
    }
}
