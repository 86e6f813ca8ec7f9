package dev.dateline.bench;

import dev.dateline.stream.KafkaSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The topics that an application's state is kept in. */
final class Changelogs {

    private Changelogs() {}

    /**
     * Records written to all changelogs of an application, those that later ones replace included.
     *
     * @param prefix how the names of the application's topics begin
     */
    static long records(KafkaSettings settings, String prefix) throws ExecutionException, InterruptedException {
        try (Admin admin = settings.admin()) {
            List<String> changelogs = admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith(prefix) && name.endsWith("-changelog"))
                    .toList();
            Map<TopicPartition, OffsetSpec> asked = partitions(admin, changelogs).stream()
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin.listOffsets(asked).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        }
    }

    private static List<TopicPartition> partitions(Admin admin, Collection<String> topics)
            throws ExecutionException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }
}
