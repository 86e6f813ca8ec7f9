package dev.dateline.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** How far the application has come, as the cluster sees it: what instances have committed against what there is. */
public final class PipelineProgress {

    /** Longer than the cluster takes to end what is left open: {@code transaction.timeout.ms} and its round for it, 10 s each. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** In the order of the flow: when an earlier one is done with, all that it gives the next has been written. */
    private final List<String> sources;

    private final String timeline;
    private final Admin admin;
    private final String applicationId;

    /**
     * @param admin client of the cluster; stays open
     * @param settings those of the application
     */
    public PipelineProgress(Admin admin, KafkaSettings settings) {
        this.admin = admin;
        TopicNames names = TopicNames.of(settings);
        this.sources = List.of(Topics.ARTICLES, names.mentions());
        this.timeline = names.timeline();
        this.applicationId = StreamsDefaults.applicationId(settings);
    }

    /**
     * Whether all that was on the topics at the time of asking has been worked through, is on the timeline, and can be read there by those
     * who read what is committed only.
     *
     * @throws KafkaException if the cluster refuses or does not answer
     */
    public boolean isIdle() {
        return sources.stream().allMatch(source -> lag(source) == 0) && heldBack(timeline) == 0;
    }

    /**
     * Records of a topic that are written and cannot be read yet: an open transaction stands before them. One that a killed instance
     * left open holds back what the others commit after it, until the cluster ends it, {@code transaction.timeout.ms} after its begin.
     *
     * @throws KafkaException if the cluster refuses or does not answer
     */
    public long heldBack(String topic) {
        return ask(() -> {
            Map<TopicPartition, Long> written = offsets(topic, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
            Map<TopicPartition, Long> readable = offsets(topic, OffsetSpec.latest(), IsolationLevel.READ_COMMITTED);
            return written.entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue() - readable.getOrDefault(end.getKey(), 0L)))
                    .sum();
        });
    }

    /**
     * Waits until all that is written on a topic can be read.
     *
     * @throws TopicException if an open transaction still stands before some of it after a minute
     * @throws KafkaException if the cluster refuses or does not answer
     */
    void awaitReadable(String topic) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long held = heldBack(topic); held > 0; held = heldBack(topic)) {
            if (System.nanoTime() - end > 0) {
                throw new TopicException(
                        "on topic " + topic + " a transaction is open, as an instance that was killed leaves it: the"
                                + " cluster ends it transaction.timeout.ms after its begin; try again then",
                        null);
            }
            try {
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptException(e);
            }
        }
    }

    /**
     * Records of a source topic that are still to be worked through: never too few; some too many, for a moment, after a commit.
     *
     * @throws KafkaException if the cluster refuses or does not answer
     */
    public long lag(String source) {
        return ask(() -> {
            Map<TopicPartition, OffsetAndMetadata> done = committed();
            // Without isolation: what is written but not yet committed is still to come.
            Map<TopicPartition, Long> ends = offsets(source, OffsetSpec.latest(), IsolationLevel.READ_UNCOMMITTED);
            long lag = 0;
            for (Map.Entry<TopicPartition, Long> begin : offsets(
                            source, OffsetSpec.earliest(), IsolationLevel.READ_UNCOMMITTED)
                    .entrySet()) {
                long reached = Math.max(begin.getValue(), offset(done.get(begin.getKey())));
                lag += Math.max(0, ends.getOrDefault(begin.getKey(), 0L) - reached);
            }
            return lag;
        });
    }

    private static long ask(Question question) {
        try {
            return question.answer();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new KafkaException("progress cannot be read: " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(applicationId)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private Map<TopicPartition, Long> offsets(String topic, OffsetSpec which, IsolationLevel isolation)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described =
                admin.describeTopics(List.of(topic)).allTopicNames().get();
        Map<TopicPartition, OffsetSpec> asked = described.values().stream()
                .flatMap(description -> description.partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> which));
        return admin.listOffsets(asked, new ListOffsetsOptions(isolation)).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private static long offset(@Nullable OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private interface Question {
        long answer() throws ExecutionException, InterruptedException;
    }
}
