package dev.dateline.feed;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import dev.dateline.event.EventType;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TopicPlan;
import dev.dateline.stream.TopicSetup;
import dev.dateline.stream.Topics;
import dev.dateline.stream.wire.Wire;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Measures the feed under load: {@code FeedLoad ENTRIES READERS [JVM-OPTION...]}. Puts so many entries on the topic of a Kafka node, starts
 * {@code serve} as a process of its own with these options, waits until it has read them, searches among them over HTTP, then lets so
 * many readers follow 100 changes a second for twenty seconds, the last ten of them timed, from the producer to their sockets.
 */
final class FeedLoad {

    static final int CHANGES = 2000;

    /** The first changes are checked as all are, but not timed: the virtual machine compiles what they run through. */
    static final int WARMING_CHANGES = 1000;

    private static final int CHANGES_PER_SECOND = 100;
    private static final int SEARCHES = 2000;
    private static final int WARMING_SEARCHES = 500;
    private static final String[] ACTORS = {"CHN", "RUS", "USA", "IRN", "ISR", "UKR", "EU", "FRA", "DEU", "IND", "PAK"};
    private static final String[] WORDS = {"treaty", "summit", "strike", "tariff", "visit", "minister", "border", "port"
    };

    private final Random random = new Random(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Wire<TimelineEvent> wire = Wire.timelineEvents();
    private final KafkaSettings settings;

    private FeedLoad(KafkaSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        int entries = Integer.parseInt(arguments[0]);
        int readers = Integer.parseInt(arguments[1]);
        List<String> options = List.of(arguments).subList(2, arguments.length);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            new FeedLoad(KafkaSettings.of(kafka.bootstrapServers())).measure(entries, readers, options);
        }
        System.exit(0);
    }

    private void measure(int entries, int readers, List<String> options) throws Exception {
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).prepare(TopicPlan.singleNode(3));
        }
        fill(entries);
        long start = System.nanoTime();
        try (ServeProcess server = ServeProcess.start(settings.bootstrapServers(), options)) {
            double listening = seconds(start);
            server.awaitReady();
            System.out.printf(
                    "serve listens %.1f s after its start, and has read and indexed %,d entries after %.1f s; %s%n",
                    listening, entries, seconds(start), server.usage());
            search(server.port());
            System.out.println(server.usage());
            stream(server.port(), readers);
            System.out.println(server.usage());
        }
    }

    private void fill(int entries) {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of("linger.ms", 20, "batch.size", 262_144))) {
            EventType[] types = EventType.values();
            for (int i = 0; i < entries; i++) {
                String day =
                        LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9500)).toString();
                String title = pick(WORDS) + " " + pick(WORDS) + " " + i;
                EventType type = types[random.nextInt(types.length)];
                send(producer, Entries.simple("e" + i, type, title, day, pick(ACTORS), pick(ACTORS)));
            }
        }
    }

    private void search(int port) throws IOException, InterruptedException {
        long[] times = new long[SEARCHES];
        for (int i = 0; i < times.length; i++) {
            String query = "?limit=50&status=occurred&from=" + (2000 + random.nextInt(20)) + "-01-01&actor="
                    + pick(ACTORS) + "," + pick(ACTORS) + (i % 2 == 0 ? "" : "&actors=all")
                    + (i % 3 == 0 ? "&q=" + pick(WORDS) + "+" + pick(WORDS) : "");
            times[i] = get(port, "/api/v1/events" + query);
        }
        print("search, first page of 50 over HTTP", Arrays.copyOfRange(times, WARMING_SEARCHES, times.length));
        long[] histograms = new long[20];
        for (int i = 0; i < histograms.length; i++) {
            histograms[i] = get(port, "/api/v1/histogram?unit=week&min_sources=0&to=20" + (30 + i) + "-01-01");
        }
        print("histogram of all by week", histograms);
    }

    private long get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        long start = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        long time = System.nanoTime() - start;
        if (status != 200) {
            throw new IOException(path + " answered " + status);
        }
        return time;
    }

    private void stream(int port, int count) throws IOException {
        try (LoadReaders readers = LoadReaders.connect(port, count)) {
            readers.follow(new Thread(this::change));
            readers.print();
        }
    }

    /** Entries straight onto topic {@code timeline}, as the topology would. Their titles tell when they were written. */
    private void change() {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of("linger.ms", 0))) {
            long start = System.nanoTime();
            for (int i = 0; i < CHANGES; i++) {
                String title = "T" + System.nanoTime() + "T";
                send(producer, Entries.simple("live" + i, EventType.CALL, title, "2025-06-19", "CHN"));
                LockSupport.parkNanos(start + (i + 1) * 1_000_000_000L / CHANGES_PER_SECOND - System.nanoTime());
            }
        }
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("bootstrap.servers", settings.bootstrapServers());
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void send(KafkaProducer<byte[], byte[]> producer, TimelineEvent entry) {
        var unused = producer.send(
                new ProducerRecord<>(Topics.TIMELINE, entry.id().getBytes(StandardCharsets.UTF_8), wire.encode(entry)));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
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
}
