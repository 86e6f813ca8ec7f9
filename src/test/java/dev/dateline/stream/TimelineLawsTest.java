package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.Timelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

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

    private static List<TimelineEvent> throughTheTopology(List<Publishing> stream) {
        try (TopologyHarness topology = new TopologyHarness()) {
            for (Publishing publishing : stream) {
                if (publishing.lines().isEmpty()) {
                    topology.withdraw(publishing.id());
                } else {
                    topology.publish(publishing.article());
                }
            }
            return topology.entriesWithoutIds();
        }
    }

    private static List<TimelineEvent> inMemory(List<Publishing> standing) {
        List<EventMention> mentions = standing.stream()
                .flatMap(publishing -> new ScriptedExtractor().apply(publishing.article()).stream())
                .toList();
        return TopologyHarness.withoutIds(Timelines.of(mentions));
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
                        Arbitraries.of("CALL", "MEETING", "PACT"), Arbitraries.of(EventStatus.class), days, parties)
                .as((type, status, date, who) -> type + " " + status + " " + date + " " + who);
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
