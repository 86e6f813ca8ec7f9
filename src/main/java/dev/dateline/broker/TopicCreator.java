package dev.dateline.broker;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Makes topics that are usable when made. Kafka acknowledges a new topic before its partitions have leaders; an
 * idempotent producer that writes into that gap can hang for a minute.
 */
public final class TopicCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private TopicCreator() {}

    /**
     * Creates those of the topics that are missing and waits until all of them can be written and read. A topic that
     * exists stays as it is.
     *
     * @throws KafkaException if the cluster refuses, or if a topic is not usable within a minute
     */
    public static void create(Admin admin, Collection<NewTopic> topics) {
        admin.createTopics(topics).values().forEach((name, result) -> {
            try {
                result.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new KafkaException("topic " + name + " could not be made: " + message(e), e.getCause());
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        });
        awaitUsable(admin, topics.stream().map(NewTopic::name).toList());
    }

    /**
     * Waits until every partition of the topics has a leader that answers.
     *
     * @throws KafkaException if one does not within a minute
     */
    public static void awaitUsable(Admin admin, Collection<String> topics) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                readEndOffsets(admin, topics);
                return;
            } catch (ExecutionException e) {
                requireTransient(topics, e, end);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static void readEndOffsets(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described =
                admin.describeTopics(topics).allTopicNames().get();
        List<TopicPartition> partitions = described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        admin.listOffsets(partitions.stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get();
    }

    private static void requireTransient(Collection<String> topics, ExecutionException e, long end) {
        boolean mayPass =
                e.getCause() instanceof RetriableException || e.getCause() instanceof UnknownTopicOrPartitionException;
        if (!mayPass || System.nanoTime() > end) {
            throw new KafkaException("topics " + topics + " are not usable: " + message(e), e.getCause());
        }
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException interruption) {
            throw interrupted(interruption);
        }
    }

    private static String message(ExecutionException e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : String.valueOf(cause.getMessage());
    }

    private static KafkaException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new InterruptException(e);
    }
}
