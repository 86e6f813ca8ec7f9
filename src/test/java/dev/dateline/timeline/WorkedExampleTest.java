package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The example of docs/resolution.md. */
class WorkedExampleTest {

    private static final EventMention ANNOUNCED = Mentions.in("a")
            .by("Meridian")
            .published("2025-06-12")
            .being(EventStatus.PLANNED)
            .between("2025-06-16", "2025-06-22")
            .mention();
    private static final EventMention HELD = Mentions.in("b")
            .by("Northgate")
            .published("2025-06-19")
            .on("2025-06-19")
            .mention();
    private static final EventMention IN_PASSING = Mentions.in("c")
            .by("Levant")
            .published("2025-06-20")
            .during(UndatedDays.uncertain(LocalDate.of(2025, 6, 20)))
            .parties("RUS")
            .mention();
    private static final EventMention ANOTHER = Mentions.in("d")
            .by("Meridian")
            .published("2025-06-26")
            .on("2025-06-26")
            .mention();

    @Test
    void threeReportsAreOneCallAndTheFourthAnother() {
        List<TimelineEvent> entries = Timelines.of(List.of(ANNOUNCED, HELD, IN_PASSING, ANOTHER));

        assertThat(entries)
                .extracting(TimelineEvent::mentions)
                .containsExactly(List.of(ANNOUNCED, HELD, IN_PASSING), List.of(ANOTHER));
        TimelineEvent call = entries.get(0);
        assertThat(call.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(call.days().edtf()).isEqualTo("2025-06-19");
        assertThat(call.sources()).isEqualTo(3);
        assertThat(call.history())
                .extracting(change -> change.article() + " " + change.status() + " " + change.date())
                .containsExactly("a PLANNED 2025-06-16/2025-06-22", "b OCCURRED 2025-06-19");
        assertThat(call.title()).isEqualTo("CHN and RUS speak by phone");
    }

    @Test
    void withoutTheReportOfTheCallItIsOnlyAnnouncedUnderTheSameId() {
        Resolution resolution = new Resolution(new TreeStore());
        Map<String, TimelineEvent> entries = new TreeMap<>();
        for (EventMention mention : List.of(ANNOUNCED, HELD, IN_PASSING, ANOTHER)) {
            resolution.apply(MentionChange.put(mention), change -> Timelines.apply(change, entries));
        }
        String id = entries.values().stream()
                .filter(entry -> entry.mentions().contains(HELD))
                .findFirst()
                .orElseThrow()
                .id();

        resolution.apply(Mentions.withdrawn(HELD), change -> Timelines.apply(change, entries));

        TimelineEvent rest = Objects.requireNonNull(entries.get(id));
        assertThat(rest.mentions()).containsExactly(ANNOUNCED, IN_PASSING);
        assertThat(rest.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(entries.values()).extracting(TimelineEvent::mentions).contains(List.of(ANOTHER));
    }
}
