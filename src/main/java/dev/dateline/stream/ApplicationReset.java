package dev.dateline.stream;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Takes an application back to its beginning: what it has written is taken back by nulls, which readers follow; its state is removed;
 * its offsets are set so that the next start reads all articles again. Articles and rejected records stay. An interrupted reset is
 * seen by the next start, which asks for it to be finished; it can be run as often as one likes.
 */
public final class ApplicationReset implements AutoCloseable {

    /** Stands at the group's offsets while a reset is under way: what it has begun must not be taken for a whole. */
    static final String UNDER_WAY = "dateline-reset-under-way";

    /** Stands at them afterwards, until instances read on: what comes before was not read by what will be started. */
    static final String DONE = "dateline-reset-done";

    private final KafkaSettings settings;
    private final TopicNames topics;
    private final String applicationId;
    private final Admin admin;
    private final GroupOffsets offsets;

    private ApplicationReset(KafkaSettings settings, Admin admin) {
        this.settings = settings;
        this.topics = TopicNames.of(settings);
        this.applicationId = StreamsDefaults.applicationId(settings);
        this.admin = admin;
        this.offsets = new GroupOffsets(admin, applicationId);
    }

    /**
     * Connects to the cluster.
     *
     * @throws TopicException if there are no articles, the cluster cannot be used, or instances are at work
     */
    public static ApplicationReset open(KafkaSettings settings) {
        Admin admin = settings.admin();
        try {
            ApplicationReset reset = new ApplicationReset(settings, admin);
            new TopicSetup(admin).require(List.of(Topics.ARTICLES), settings);
            reset.offsets.requireIdle();
            return reset;
        } catch (RuntimeException e) {
            admin.close();
            throw e;
        }
    }

    /**
     * One of the things to be done.
     *
     * @param description what it does, in words
     * @param action does it
     */
    public record Step(String description, Runnable action) {}

    /** What is to be done, in this order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        TopicSetup setup = new TopicSetup(admin);
        Set<String> present =
                setup.partitions(List.of(topics.timeline(), topics.mentions())).keySet();
        if (!present.isEmpty()) {
            steps.add(new Step(
                    "wait until no open transaction hides what is on " + String.join(", ", present),
                    () -> present.forEach(new PipelineProgress(admin, settings)::awaitReadable)));
        }
        String group = "set the offsets of group " + applicationId + " ";
        steps.add(new Step(group + "to the beginning of " + Topics.ARTICLES, () -> toBeginning(UNDER_WAY)));
        if (present.contains(topics.timeline())) {
            steps.add(new Step("take back all entries on " + topics.timeline(), () -> takeBack(topics.timeline())));
        }
        if (present.contains(topics.mentions())) {
            steps.add(new Step("take back all mentions on " + topics.mentions(), () -> takeBack(topics.mentions())));
        }
        List<String> changelogs = setup.partitions(new StateTopics(admin, settings).changelogs()).keySet().stream()
                .sorted()
                .toList();
        if (!changelogs.isEmpty()) {
            steps.add(new Step(
                    "delete topics " + String.join(", ", changelogs),
                    () -> TopicSetup.get(admin.deleteTopics(changelogs).all())));
        }
        StateFolder folder = StateFolder.of(settings, setup.clusterId());
        if (Files.exists(folder.stores())) {
            steps.add(new Step("remove the state in " + folder.stores(), folder::delete));
        }
        steps.add(
                present.contains(topics.mentions())
                        ? new Step(group + "to the end of " + topics.mentions(), this::finish)
                        : new Step("call the reset done", () -> toBeginning(DONE)));
        return steps;
    }

    /** Writes a null for each record: readers that follow see all entries go, and need not be started anew. */
    private void takeBack(String topic) {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        List<Header> why = List.of(new RecordHeader(
                TimelineHeaders.REASON, TimelineChange.Removal.RESET.label().getBytes(StandardCharsets.UTF_8)));
        try (TopicScan scan = TopicScan.open(settings);
                Producer<byte @Nullable [], byte @Nullable []> producer = new KafkaProducer<>(
                        ArticleProducer.properties(settings), new ByteArraySerializer(), new ByteArraySerializer())) {
            scan.all(topic, record -> {
                if (record.key() != null && record.value() != null) {
                    Future<?> unused = producer.send(
                            new ProducerRecord<>(topic, record.partition(), record.key(), null, why),
                            (metadata, e) -> failure.compareAndSet(null, e));
                }
            });
            producer.flush();
        }
        Exception first = failure.get();
        if (first != null) {
            throw new KafkaException("topic " + topic + " could not be emptied: " + first.getMessage(), first);
        }
    }

    private void finish() {
        try (TopicScan scan = TopicScan.open(settings)) {
            offsets.set(scan.ends(topics.mentions()), DONE);
        }
        toBeginning(DONE);
    }

    private void toBeginning(String note) {
        try (TopicScan scan = TopicScan.open(settings)) {
            offsets.set(scan.beginnings(Topics.ARTICLES), note);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
