package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.stream.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
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
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

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
            new TopicSetup(admin).require(List.of(Topics.ARTICLES), settings);
        }
        return new ArticleProducer(
                new KafkaProducer<>(properties(settings), new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** Properties of a producer that loses nothing and takes the largest articles. */
    static Map<String, Object> properties(KafkaSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        // Articles compress well in batches; 20 ms are nothing to a timeline.
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 131_072);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicPlan.MAX_MESSAGE_BYTES);
        properties.putAll(settings.forProducer());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return properties;
    }

    /**
     * Sends an article; it replaces an earlier one with the same id.
     *
     * @return lets wait for this one alone
     * @throws KafkaException if an earlier one could not be sent; the message names it
     */
    public Receipt send(Article article) {
        return send(article.id(), wire.encode(article));
    }

    /**
     * Withdraws an article: what only it said goes from the timeline.
     *
     * @return lets wait for this one alone
     * @throws KafkaException if an earlier one could not be sent; the message names it
     */
    public Receipt withdraw(String id) {
        return send(id, null);
    }

    /**
     * Waits until the cluster has all that was sent, but for those of {@link #takeRefused}.
     *
     * @throws KafkaException if one of them could not be sent; the message names it
     */
    public void flush() {
        producer.flush();
        throwFailure();
    }

    /** Takes the next of those articles that are larger than the topic takes, in words, or null if there is none. */
    public @Nullable String takeRefused() {
        return refused.poll();
    }

    /** Sends what is left and disconnects. */
    @Override
    public void close() {
        producer.close();
    }

    private Receipt send(String id, byte @Nullable [] value) {
        throwFailure();
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        Future<?> sent = producer.send(new ProducerRecord<>(Topics.ARTICLES, key, value), (metadata, exception) -> {
            if (exception instanceof RecordTooLargeException) {
                refused.add(new Failure(id, exception).toString());
            } else if (exception != null) {
                failure.compareAndSet(null, new Failure(id, exception));
            }
        });
        return new Receipt(id, sent);
    }

    /** Tells of a failure once: what comes later may go well. */
    private void throwFailure() {
        Failure first = failure.getAndSet(null);
        if (first != null) {
            throw new KafkaException(first.toString(), first.cause);
        }
    }

    /** An article on its way. */
    public static final class Receipt {

        private final String article;
        private final Future<?> sent;

        private Receipt(String article, Future<?> sent) {
            this.article = article;
            this.sent = sent;
        }

        /**
         * Waits until the cluster has it.
         *
         * @throws KafkaException if it was refused or could not be sent; the message names it
         */
        public void await() {
            try {
                sent.get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new KafkaException(new Failure(article, cause).toString(), cause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptException(e);
            }
        }
    }

    private record Failure(String article, Throwable cause) {
        @Override
        public String toString() {
            return "article " + article + " was not taken: " + cause.getMessage();
        }
    }
}
