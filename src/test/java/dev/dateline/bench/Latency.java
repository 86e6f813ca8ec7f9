package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.event.EventMention;
import dev.dateline.stream.ArticleProducer;
import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.TimelineReader;
import dev.dateline.timeline.TimelineEvent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Sends articles at a steady rate, and notes when a reader of the timeline first sees an entry that cites each. */
final class Latency {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final KafkaSettings settings;
    private final int rate;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    /** @param rate articles a second */
    Latency(KafkaSettings settings, int rate) {
        this.settings = settings;
        this.rate = rate;
    }

    /** Milliseconds from sending to reading, over the articles that tell an event; the first fifth warms up. */
    Map<String, Double> measure(List<Article> articles) throws InterruptedException {
        try (TimelineReader reader = TimelineReader.open(settings)) {
            while (!reader.caughtUp()) {
                reader.poll(POLL);
            }
            Thread sender = new Thread(() -> send(articles), "latency-sender");
            sender.start();
            long end = Long.MAX_VALUE;
            while (System.nanoTime() < end) {
                reader.poll(POLL).forEach(this::note);
                if (end == Long.MAX_VALUE && !sender.isAlive()) {
                    end = System.nanoTime() + GRACE.toNanos();
                }
            }
            sender.join();
        }
        return percentiles(articles.subList(articles.size() / 5, articles.size()));
    }

    private void send(List<Article> articles) {
        try (ArticleProducer producer = ArticleProducer.open(settings.with("linger.ms", "0"))) {
            long begin = System.nanoTime();
            for (int i = 0; i < articles.size(); i++) {
                long due = begin + i * 1_000_000_000L / rate;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                // From when it was due: a sender that is held up must not hide it.
                sent.put(articles.get(i).id(), due);
                producer.send(articles.get(i));
            }
            producer.flush();
        }
    }

    private void note(TimelineChange change) {
        long now = System.nanoTime();
        TimelineEvent event = change.event();
        if (event != null) {
            for (EventMention mention : event.mentions()) {
                seen.putIfAbsent(mention.article().id(), now);
            }
        }
    }

    private Map<String, Double> percentiles(List<Article> articles) {
        double[] millis = articles.stream()
                .map(article -> taken(article.id()))
                .filter(time -> time != null)
                .mapToDouble(time -> time / 1e6)
                .toArray();
        Arrays.sort(millis);
        Map<String, Double> result = new TreeMap<>();
        result.put("latency at " + rate + " articles/s: articles seen", (double) millis.length);
        if (millis.length > 0) {
            result.put("latency at " + rate + " articles/s: p50 ms", millis[millis.length / 2]);
            result.put("latency at " + rate + " articles/s: p99 ms", millis[(int) (millis.length * 0.99)]);
        }
        return result;
    }

    private @Nullable Long taken(String article) {
        Long begin = sent.get(article);
        Long end = seen.get(article);
        return begin == null || end == null ? null : end - begin;
    }
}
