package dev.dateline.bench;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Publication;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import dev.dateline.time.UndatedDays;
import dev.dateline.timeline.CachedStore;
import dev.dateline.timeline.EntryChange;
import dev.dateline.timeline.MentionChange;
import dev.dateline.timeline.Resolution;
import dev.dateline.timeline.TimelineEvent;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What one more mention costs in a block that holds more and more of them: meetings, visits, talks and calls of one pair of
 * states over ten years, with state in RocksDB; processor time of the resolving thread, so that a busy machine does not count. {@code HotBlock [MENTIONS]}, a million unless told otherwise.
 */
public final class HotBlock {

    private static final int DAYS = 3650;
    private static final int SAMPLE = 4000;
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Random random = new Random(7);
    private final Resolution resolution;
    private final PrintStream out;
    private long emitted;
    private long cited;

    private HotBlock(Resolution resolution, PrintStream out) {
        this.resolution = resolution;
        this.out = out;
    }

    /** Measures, and writes a line each time that the block has doubled. */
    public static void main(String[] args) throws Exception {
        int most = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        try (TemporaryFolder folder = TemporaryFolder.create("hot-block");
                RocksStore store = new RocksStore(folder.path())) {
            new HotBlock(
                            new Resolution(new CachedStore(store, CachedStore.TASK_BYTES)),
                            new PrintStream(System.out, true, StandardCharsets.UTF_8))
                    .run(most);
        }
    }

    private void run(int most) {
        int held = 0;
        int next = 5_000;
        while (held < most) {
            int goal = Math.min(most, next);
            while (held < goal - SAMPLE) {
                apply(held++);
            }
            report(held);
            held += SAMPLE;
            next = goal * 2;
        }
    }

    private void report(int held) {
        long[] times = new long[SAMPLE];
        emitted = 0;
        cited = 0;
        for (int i = 0; i < SAMPLE; i++) {
            long start = threads.getCurrentThreadCpuTime();
            apply(held + i);
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "%,9d mentions: mean %6.0f us, median %6.0f us, p99 %6.0f us; entries put out %.2f, of %.0f mentions%n",
                held + SAMPLE,
                Arrays.stream(times).average().orElse(0) / 1e3,
                times[SAMPLE / 2] / 1e3,
                times[SAMPLE * 99 / 100] / 1e3,
                (double) emitted / SAMPLE,
                (double) cited / emitted);
    }

    private void apply(int number) {
        resolution.apply(MentionChange.put(mention(number)), change -> {
            emitted++;
            if (change instanceof EntryChange.Put put) {
                TimelineEvent entry = put.entry();
                cited += entry.mentions().size();
            }
        });
    }

    private EventMention mention(int number) {
        EventType type = pick(EventType.MEETING, EventType.MEETING, EventType.VISIT, EventType.TALKS, EventType.CALL);
        EventStatus status =
                pick(EventStatus.OCCURRED, EventStatus.OCCURRED, EventStatus.OCCURRED, EventStatus.PLANNED);
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        LocalDate published =
                status == EventStatus.PLANNED ? day.minusDays(random.nextInt(20)) : day.plusDays(random.nextInt(3));
        String place = pick("CHN", "USA", "");
        String article = "article-" + number;
        return new EventMention(
                article + "/" + type + "/1",
                new ArticleReference(
                        article, "outlet-" + random.nextInt(300), null, Publication.on(published), random.nextLong()),
                type,
                status,
                days(day, published, status),
                List.of(
                        new Participant("CHN", "China", ActorKind.STATE, Role.PARTY, null),
                        new Participant("USA", "United States", ActorKind.STATE, Role.PARTY, null)),
                place.isEmpty() ? null : new Place(place, place),
                "held talks",
                "Officials of the two countries held talks on trade and on the disputes between them, a spokesman said.",
                100,
                110,
                0.8,
                "bench",
                null);
    }

    private EventDays days(LocalDate day, LocalDate published, EventStatus status) {
        int kind = random.nextInt(100);
        if (status == EventStatus.PLANNED) {
            return kind < 40 ? UndatedDays.planned(published) : EventDays.on(day);
        }
        if (kind < 75) {
            return EventDays.on(day);
        }
        if (kind < 85) {
            return EventDays.between(day, day.plusDays(random.nextInt(4)));
        }
        return kind < 97
                ? UndatedDays.recent(published)
                : EventDays.between(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
