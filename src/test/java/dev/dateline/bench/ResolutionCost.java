package dev.dateline.bench;

import com.sun.management.ThreadMXBean;
import dev.dateline.event.EventExtractor;
import dev.dateline.event.EventMention;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.CachedStore;
import dev.dateline.timeline.EntryChange;
import dev.dateline.timeline.MentionChange;
import dev.dateline.timeline.Resolution;
import dev.dateline.timeline.TimelineEvent;
import dev.dateline.timeline.TreeStore;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * What one more mention of the news costs as more and more are held: processor time of the resolving thread, bytes that it allocates, and what it asks of the
 * store; entries are encoded as for the topic. {@code ResolutionCost memory|rocks MENTIONS}; the articles are those of {@link NewsArticles}, again and
 * again, 200 a day: each is moved to the day that it is told on, with all days that it tells of, so that a day has as much news at the end as at the beginning.
 */
public final class ResolutionCost {

    private static final int ARTICLES_A_DAY = 200;
    private static final int SAMPLE = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);

    /** What four tasks of the topology have at hand, since this is one store with all of the news. */
    private static final long AT_HAND_BYTES = 4 * CachedStore.TASK_BYTES;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Wire<TimelineEvent> wire = Wire.timelineEvents();
    private final List<List<EventMention>> articles;
    private final CountingStore store;
    private final Resolution resolution;
    private final Deque<EventMention> ready = new ArrayDeque<>();
    private int article;
    private long put;

    private ResolutionCost(List<List<EventMention>> articles, CountingStore store, boolean keepsAtHand) {
        this.articles = articles;
        this.store = store;
        this.resolution = new Resolution(keepsAtHand ? new CachedStore(store, AT_HAND_BYTES) : store);
    }

    /** Measures, and writes a line for the last mentions each time that those held have doubled. */
    public static void main(String[] args) throws Exception {
        NewsArticles news = NewsArticles.load();
        EventExtractor extractor = NewsMentions.extractor();
        List<List<EventMention>> articles =
                news.originals().stream().map(extractor::extract).toList();
        int most = Integer.parseInt(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args[0].equals("memory")) {
            run(new ResolutionCost(articles, new CountingStore(new TreeStore()), false), most, out);
        } else {
            try (TemporaryFolder folder = TemporaryFolder.create("resolution-cost");
                    RocksStore rocks = new RocksStore(folder.path())) {
                run(new ResolutionCost(articles, new CountingStore(rocks), true), most, out);
            }
        }
    }

    private static void run(ResolutionCost cost, int most, PrintStream out) {
        int held = 0;
        for (int goal = 2 * SAMPLE; held < most; goal = Math.min(most, 2 * goal)) {
            while (held < goal - SAMPLE) {
                cost.apply(cost.take());
                held++;
            }
            cost.sample(held + SAMPLE, out);
            held += SAMPLE;
        }
    }

    private void sample(int held, PrintStream out) {
        List<EventMention> mentions = new ArrayList<>();
        while (mentions.size() < SAMPLE) {
            mentions.add(take());
        }
        long gets = store.gets();
        long ranges = store.ranges();
        long writes = store.writes();
        long entries = put;
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        mentions.forEach(this::apply);
        double each = SAMPLE;
        out.printf(
                Locale.ROOT,
                "%,9d mentions: %5.0f us, %5.1f KB; %.1f gets, %.2f ranges, %.1f writes, %.2f entries put out; heap in use %.0f MB%n",
                held,
                (threads.getCurrentThreadCpuTime() - start) / each / 1e3,
                (threads.getCurrentThreadAllocatedBytes() - allocated) / each / 1024,
                (store.gets() - gets) / each,
                (store.ranges() - ranges) / each,
                (store.writes() - writes) / each,
                (put - entries) / each,
                Heap.megabytes());
    }

    private void apply(EventMention mention) {
        resolution.apply(MentionChange.put(mention), change -> {
            if (change instanceof EntryChange.Put changed && wire.encode(changed.entry()).length > 0) {
                put++;
            }
        });
    }

    private EventMention take() {
        while (ready.isEmpty()) {
            for (EventMention mention : articles.get(article % articles.size())) {
                long today = FIRST_DAY.toEpochDay() + article / ARTICLES_A_DAY;
                long told = mention.article().published().day().toEpochDay();
                ready.add(NewsMentions.later(mention, "bench-" + article, today - told));
            }
            article++;
        }
        return ready.removeFirst();
    }
}
