package dev.dateline.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;

/** How far the instances of an application have come, as the cluster keeps it. */
final class GroupOffsets {

    private final Admin admin;
    private final String group;

    GroupOffsets(Admin admin, String group) {
        this.admin = admin;
        this.group = group;
    }

    /** @throws TopicException if an instance is at work */
    void requireIdle() {
        int members = members();
        if (members > 0) {
            throw new TopicException(
                    "group " + group + " is at work, with " + members + (members == 1 ? " thread" : " threads")
                            + ": stop every `dateline run` first; one that crashed is given up after 15 s",
                    null);
        }
    }

    private int members() {
        try {
            Map<String, ConsumerGroupDescription> described =
                    admin.describeConsumerGroups(List.of(group)).all().get();
            return described.values().stream()
                    .mapToInt(each -> each.members().size())
                    .sum();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return 0;
            }
            throw new KafkaException("group " + group + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    /** Sets where the next start goes on. */
    void set(Map<TopicPartition, Long> offsets, String note) {
        Map<TopicPartition, OffsetAndMetadata> chosen = new HashMap<>();
        offsets.forEach((partition, offset) -> chosen.put(partition, new OffsetAndMetadata(offset, note)));
        TopicSetup.get(admin.alterConsumerGroupOffsets(group, chosen).all());
    }

    /** Whether any partition carries this note. */
    boolean isNoted(String note) {
        return committed().values().stream().anyMatch(offset -> note.equals(offset.metadata()));
    }

    /** Topics of which something was read. Where a partition carries this note, its offset was set and says nothing. */
    Set<String> read(String note) {
        return committed().entrySet().stream()
                .filter(place -> place.getValue().offset() > 0
                        && !note.equals(place.getValue().metadata()))
                .map(place -> place.getKey().topic())
                .collect(Collectors.toSet());
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() {
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(
                TopicSetup.get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
        committed.values().removeIf(Objects::isNull);
        return committed;
    }
}
