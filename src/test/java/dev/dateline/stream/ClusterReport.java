package dev.dateline.stream;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;

/** How the cluster stands, in words, for the message of a test that fails: who has read how far, and what stands in the way. */
final class ClusterReport {

    private static final List<String> TOPICS = List.of(Topics.ARTICLES, Topics.MENTIONS, Topics.TIMELINE);

    private final Admin admin;

    ClusterReport(Admin admin) {
        this.admin = admin;
    }

    /** A line for each partition of the three topics, for each transaction, and for each member of the group. */
    String describe() {
        StringBuilder report = new StringBuilder("\n");
        try {
            partitions(report);
            transactions(report);
            group(report);
        } catch (ExecutionException e) {
            report.append("and then the cluster did not answer: ").append(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return report.toString();
    }

    private void partitions(StringBuilder report) throws ExecutionException, InterruptedException {
        Map<TopicPartition, TopicPartitionInfo> partitions =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        admin.describeTopics(TOPICS).allTopicNames().get().forEach((name, topic) -> topic.partitions()
                .forEach(info -> partitions.put(new TopicPartition(name, info.partition()), info)));
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(
                        TimelineApplication.DEFAULT_ID)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> ends = ends(partitions.keySet(), IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, Long> readable = ends(partitions.keySet(), IsolationLevel.READ_COMMITTED);
        for (Map.Entry<TopicPartition, TopicPartitionInfo> partition : partitions.entrySet()) {
            OffsetAndMetadata reached = committed.get(partition.getKey());
            report.append(String.format(
                    "%s committed %s, last stable %d, end %d, leader %s, in sync %s, open from %s%n",
                    partition.getKey(),
                    reached == null ? "none" : reached.offset(),
                    readable.get(partition.getKey()),
                    ends.get(partition.getKey()),
                    partition.getValue().leader(),
                    partition.getValue().isr().size(),
                    open(partition.getKey())));
        }
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions, IsolationLevel isolation)
            throws ExecutionException, InterruptedException {
        return admin
                .listOffsets(
                        partitions.stream()
                                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())),
                        new ListOffsetsOptions(isolation))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Producers with a transaction on the partition that has not ended, and where it begins. */
    private String open(TopicPartition partition) throws ExecutionException, InterruptedException {
        return admin.describeProducers(List.of(partition)).partitionResult(partition).get().activeProducers().stream()
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .map(producer -> producer.producerId() + "@"
                        + producer.currentTransactionStartOffset().getAsLong())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void transactions(StringBuilder report) throws ExecutionException, InterruptedException {
        for (TransactionListing transaction : admin.listTransactions().all().get()) {
            report.append(transaction).append('\n');
        }
    }

    private void group(StringBuilder report) throws ExecutionException, InterruptedException {
        for (ConsumerGroupDescription group : admin.describeConsumerGroups(List.of(TimelineApplication.DEFAULT_ID))
                .all()
                .get()
                .values()) {
            report.append("group ").append(group.groupState()).append('\n');
            group.members().forEach(member -> report.append(member.clientId())
                    .append(' ')
                    .append(member.groupInstanceId().orElse("-"))
                    .append(' ')
                    .append(member.assignment().topicPartitions())
                    .append('\n'));
        }
    }
}
