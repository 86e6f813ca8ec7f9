package dev.dateline.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends rejected records once more to where they came from, after what was wrong has been mended: a newer release, a higher limit. Each
 * goes to its own partition, with its key. One that a later record with the same key has replaced is left alone, so that no old
 * version comes back; for the same reason each is sent once only, however often it is replayed.
 */
public final class RejectedReplay {

    /** What becomes of a record. */
    public enum Outcome {
        /** It is sent. */
        SENT,
        /** A later record has its key, or it has been replayed before. */
        REPLACED,
        /** Only its beginning was kept, and the original is gone: it has to be published again. */
        LOST
    }

    private static final Set<String> OUR_HEADERS = Set.of(
            RejectedHeaders.REASON,
            RejectedHeaders.CAUSE,
            RejectedHeaders.EXCEPTION,
            RejectedHeaders.TOPIC,
            RejectedHeaders.PARTITION,
            RejectedHeaders.OFFSET,
            RejectedHeaders.TIME,
            RejectedHeaders.FULL_LENGTH,
            RejectedHeaders.REPLAY_OF);

    private final KafkaSettings settings;
    private final TopicNames topics;

    /** @param settings how to reach the cluster */
    public RejectedReplay(KafkaSettings settings) {
        this.settings = settings;
        this.topics = TopicNames.of(settings);
    }

    /**
     * Says what {@link #run} would do, and does nothing.
     *
     * @param reasons only records with one of these reasons; all if none is given
     * @param reader is told of each record and what would become of it
     * @throws TopicException if a topic is missing or the cluster cannot be used
     */
    public void preview(Set<RejectionReason> reasons, BiConsumer<RejectedRecord, Outcome> reader) {
        replay(reasons, reader, record -> {});
    }

    /**
     * Replays.
     *
     * @param reasons only records with one of these reasons; all if none is given
     * @param reader is told of each record and what becomes of it
     * @throws TopicException if a topic is missing or the cluster cannot be used
     * @throws KafkaException if a record could not be sent
     */
    public void run(Set<RejectionReason> reasons, BiConsumer<RejectedRecord, Outcome> reader) {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        try (Producer<byte @Nullable [], byte @Nullable []> producer = new KafkaProducer<>(
                ArticleProducer.properties(settings), new ByteArraySerializer(), new ByteArraySerializer())) {
            replay(reasons, reader, record -> {
                Future<?> unused = producer.send(record, (metadata, e) -> failure.compareAndSet(null, e));
            });
            producer.flush();
        }
        Exception first = failure.get();
        if (first != null) {
            throw new KafkaException("not all could be sent, replay again: " + first.getMessage(), first);
        }
    }

    private void replay(
            Set<RejectionReason> reasons,
            BiConsumer<RejectedRecord, Outcome> reader,
            Consumer<ProducerRecord<byte @Nullable [], byte @Nullable []>> sender) {
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).require(List.of(topics.rejected(), Topics.ARTICLES), settings);
        }
        try (TopicScan scan = TopicScan.open(settings);
                TopicScan originals = TopicScan.open(settings)) {
            LaterVersions later = LaterVersions.find(scan, topics, reasons);
            scan.all(topics.rejected(), record -> {
                RejectedRecord rejected = RejectedRecord.of(record);
                if (RejectedReader.isWanted(rejected, reasons)) {
                    reader.accept(rejected, replay(record, rejected, later, originals, sender));
                }
            });
        }
    }

    private Outcome replay(
            ConsumerRecord<byte @Nullable [], byte @Nullable []> record,
            RejectedRecord rejected,
            LaterVersions later,
            TopicScan originals,
            Consumer<ProducerRecord<byte @Nullable [], byte @Nullable []>> sender) {
        if (!isOurs(rejected)) {
            return Outcome.LOST;
        }
        ConsumerRecord<byte @Nullable [], byte @Nullable []> whole =
                rejected.cut() ? originals.at(rejected.origin(), rejected.offset()) : record;
        if (later.replaces(record, rejected)) {
            return Outcome.REPLACED;
        }
        if (whole == null) {
            return Outcome.LOST;
        }
        sender.accept(new ProducerRecord<>(
                rejected.topic(), rejected.partition(), whole.key(), whole.value(), headers(record, whole)));
        return Outcome.SENT;
    }

    /** Whoever can write to the topic must not make us write to any other. */
    private boolean isOurs(RejectedRecord rejected) {
        return rejected.partition() >= 0
                && rejected.offset() >= 0
                && (rejected.topic().equals(Topics.ARTICLES) || rejected.topic().equals(topics.mentions()));
    }

    private static Iterable<Header> headers(ConsumerRecord<?, ?> rejected, ConsumerRecord<?, ?> whole) {
        RecordHeaders headers = new RecordHeaders();
        whole.headers().forEach(header -> {
            if (!OUR_HEADERS.contains(header.key())) {
                headers.add(header);
            }
        });
        headers.add(RejectedHeaders.REPLAY_OF, LaterVersions.mark(rejected).getBytes(StandardCharsets.UTF_8));
        return headers;
    }
}
