package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.stream.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles to topic {@code articles}, each at least once and, but for a crash of this process, just once and in order. Sending does not wait;
 * {@link #flush} does, and says whether all arrived. May be used by many threads.
 */
public final class ArticleProducer implements AutoCloseable {

    private final Producer<byte[], byte @Nullable []> producer;
    private final Wire<Article> wire = Wire.articles();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

    private ArticleProducer(Producer<byte[], byte @Nullable []> producer) {
        this.producer = producer;
    }

    /**
     * Connects to the cluster.
     *
     * @throws TopicException if the topic is missing or the cluster cannot be used
     */
    public static ArticleProducer open(KafkaSettings settings) {
        // Asked beforehand: a cluster may make a missing topic at the first record, with the wrong clean-up.
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).require(List.of(Topics.ARTICLES));
        }
        Map<String, Object> properties = new HashMap<>();
        // Articles compress well in batches; 20 ms are nothing to a timeline.
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 131_072);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        properties.putAll(settings.forProducer());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new ArticleProducer(
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /**
     * Sends an article; it replaces an earlier one with the same id.
     *
     * @throws KafkaException if this or an earlier one could not be sent; the message names it
     */
    public void send(Article article) {
        send(article.id(), wire.encode(article));
    }

    /**
     * Withdraws an article: what only it said goes from the timeline.
     *
     * @throws KafkaException if this or an earlier one could not be sent; the message names it
     */
    public void withdraw(String id) {
        send(id, null);
    }

    /**
     * Waits until the cluster has all that was sent.
     *
     * @throws KafkaException if one of them was refused; the message names it
     */
    public void flush() {
        producer.flush();
        throwFailure();
    }

    /** Sends what is left and disconnects. */
    @Override
    public void close() {
        producer.close();
    }

    private void send(String id, byte @Nullable [] value) {
        throwFailure();
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        // The callback, not the future, tells of failures: nobody waits here.
        Future<?> unused = producer.send(new ProducerRecord<>(Topics.ARTICLES, key, value), (metadata, exception) -> {
            if (exception != null) {
                failure.compareAndSet(null, new Failure(id, exception));
            }
        });
    }

    private void throwFailure() {
        Failure first = failure.get();
        if (first != null) {
            throw new KafkaException(
                    "article " + first.article + " was not taken: " + first.cause.getMessage(), first.cause);
        }
    }

    private record Failure(String article, Exception cause) {}
}
