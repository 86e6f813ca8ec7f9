package dev.dateline.feed;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.feed.http.WebOptions;
import dev.dateline.feed.index.EventFilter;
import dev.dateline.feed.index.EventFilter.ActorMatch;
import dev.dateline.feed.index.EventOrder;
import dev.dateline.feed.index.HistogramUnit;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.TopicSetup;
import dev.dateline.stream.Topics;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Measures the feed under load: {@code FeedLoad ENTRIES READERS}. Indexes so many entries, searches among them, then lets so many
 * readers follow 100 changes a second for ten seconds, from a Kafka node to their sockets, all in this process.
 */
final class FeedLoad {

    private static final int CHANGES_PER_SECOND = 100;
    private static final int SECONDS = 10;
    private static final String[] ACTORS = {"CHN", "RUS", "USA", "IRN", "ISR", "UKR", "EU", "FRA", "DEU", "IND", "PAK"};
    private static final String[] WORDS = {"treaty", "summit", "strike", "tariff", "visit", "minister", "border", "port"
    };

    private final Random random = new Random(1);
    private final LiveTimeline timeline = LiveTimeline.open("load");
    private long offset;

    private FeedLoad() {}

    public static void main(String[] arguments) throws IOException {
        FeedLoad load = new FeedLoad();
        load.index(Integer.parseInt(arguments[0]));
        load.search();
        load.stream(Integer.parseInt(arguments[1]));
        System.exit(0);
    }

    private void index(int entries) {
        long spent = 0;
        long cpu = processorNanos();
        long making = 0;
        for (int i = 0; i < entries; i += 10_000) {
            long made = processorNanos();
            List<TimelineChange> batch = changes(i, Math.min(10_000, entries - i));
            making += processorNanos() - made;
            long start = System.nanoTime();
            timeline.apply(batch);
            spent += System.nanoTime() - start;
        }
        System.out.printf(
                "%,d entries indexed in %.1f s, %.1f s of processor time%n",
                entries, spent / 1e9, (processorNanos() - cpu - making) / 1e9);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use: %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void search() {
        long[] times = new long[2000];
        for (int i = 0; i < times.length; i++) {
            EventFilter filter = new EventFilter(
                    Set.of(),
                    Set.of(),
                    new HashSet<>(List.of(pick(ACTORS), pick(ACTORS))),
                    i % 2 == 0 ? ActorMatch.ANY : ActorMatch.ALL,
                    Set.of(),
                    Set.of(EventStatus.OCCURRED),
                    LocalDate.of(2000 + random.nextInt(20), 1, 1),
                    null,
                    null,
                    0,
                    i % 3 == 0 ? pick(WORDS) + " " + pick(WORDS) : null);
            long start = System.nanoTime();
            try (Snapshot snapshot = timeline.snapshot()) {
                snapshot.page(filter, EventOrder.DATE_DESC, null, 50);
            }
            times[i] = System.nanoTime() - start;
        }
        print("search, first page of 50", Arrays.copyOfRange(times, 500, times.length));
        long start = System.nanoTime();
        try (Snapshot snapshot = timeline.snapshot()) {
            snapshot.histogram(EventFilter.ALL, HistogramUnit.WEEK);
        }
        System.out.printf("histogram of all: %.0f ms%n", seconds(start) * 1000);
    }

    private void stream(int readers) throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            KafkaSettings settings = KafkaSettings.of(kafka.bootstrapServers());
            try (Admin admin = settings.admin()) {
                new TopicSetup(admin).prepare(TopicPlan.singleNode(3));
            }
            try (FeedServer server = FeedServer.start(new FeedOptions(settings, WebOptions.local(0)));
                    Selector selector = Selector.open()) {
                while (!server.isReady()) {
                    LockSupport.parkNanos(50_000_000L);
                }
                connect(readers, server.port(), selector);
                follow(selector, new Thread(() -> write(kafka.bootstrapServers())));
            }
        }
    }

    private static void connect(int readers, int port, Selector selector) throws IOException {
        for (int i = 0; i < readers; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.write(ByteBuffer.wrap(
                    "GET /api/v1/events/stream HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, new ReaderCount());
        }
    }

    private static void follow(Selector selector, Thread writer) throws IOException {
        List<Long> delays = new ArrayList<>();
        LockSupport.parkNanos(2_000_000_000L);
        long cpu = processorNanos();
        writer.start();
        ByteBuffer buffer = ByteBuffer.allocate(256 * 1024);
        long end = Long.MAX_VALUE;
        while (System.nanoTime() < end) {
            if (end == Long.MAX_VALUE && !writer.isAlive()) {
                end = System.nanoTime() + 5_000_000_000L;
            }
            selector.select(200);
            for (SelectionKey key : selector.selectedKeys()) {
                buffer.clear();
                ((SocketChannel) key.channel()).read(buffer);
                ((ReaderCount) key.attachment())
                        .take(new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1), delays);
            }
            selector.selectedKeys().clear();
        }
        System.out.printf("processor time of node, server and readers: %.1f s%n", (processorNanos() - cpu) / 1e9);
        report(selector, delays);
    }

    private static void report(Selector selector, List<Long> delays) {
        int expected = CHANGES_PER_SECOND * SECONDS;
        IntSummaryStatistics got = selector.keys().stream()
                .mapToInt(key -> ((ReaderCount) key.attachment()).events)
                .summaryStatistics();
        System.out.printf(
                "%,d readers of %,d changes: each got %,d to %,d%n",
                got.getCount(), expected, got.getMin(), got.getMax());
        print(
                "from record to reader",
                delays.stream().mapToLong(Long::longValue).toArray());
    }

    /** Entries straight onto topic {@code timeline}, as the topology would. */
    private static void write(String bootstrapServers) {
        Map<String, Object> properties = Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            Wire<TimelineEvent> wire = Wire.timelineEvents();
            long start = System.nanoTime();
            for (int i = 0; i < CHANGES_PER_SECOND * SECONDS; i++) {
                String id = "live" + i;
                TimelineEvent event =
                        Entries.simple(id, EventType.CALL, "T" + System.nanoTime() + "T", "2025-06-19", "CHN");
                var unused = producer.send(
                        new ProducerRecord<>(Topics.TIMELINE, id.getBytes(StandardCharsets.UTF_8), wire.encode(event)));
                LockSupport.parkNanos(start + (i + 1) * 1_000_000_000L / CHANGES_PER_SECOND - System.nanoTime());
            }
        }
    }

    private List<TimelineChange> changes(int from, int count) {
        List<TimelineChange> changes = new ArrayList<>();
        EventType[] types = EventType.values();
        for (int i = from; i < from + count; i++) {
            String day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9500)).toString();
            String title = pick(WORDS) + " " + pick(WORDS) + " " + i;
            changes.add(Entries.upsert(
                    Entries.simple(
                            "e" + i, types[random.nextInt(types.length)], title, day, pick(ACTORS), pick(ACTORS)),
                    0,
                    offset++));
        }
        return changes;
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    /** On a machine that others use too, this tells more than the clock. */
    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    /** What one reader got. */
    private static final class ReaderCount {
        private int events;
        private String rest = "";

        void take(String text, List<Long> delays) {
            long now = System.nanoTime();
            String all = rest + text;
            int from = 0;
            for (int at = all.indexOf("\"title\":\"T"); at >= 0; at = all.indexOf("\"title\":\"T", from)) {
                int end = all.indexOf('T', at + 10);
                if (end < 0) {
                    rest = all.substring(at);
                    return;
                }
                events++;
                delays.add(now - Long.parseLong(all.substring(at + 10, end)));
                from = end;
            }
            rest = all.substring(Math.max(from, all.length() - 12));
        }
    }
}
