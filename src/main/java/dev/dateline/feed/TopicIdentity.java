package dev.dateline.feed;

import dev.dateline.stream.KafkaSettings;
import dev.dateline.stream.TopicNames;
import dev.dateline.stream.TopicSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;

/** Which topic positions are in: a topic that was deleted and made again has the same name and other records. */
final class TopicIdentity {

    private static final int LENGTH = 8;

    private TopicIdentity() {}

    /** @throws KafkaException if the cluster cannot be used */
    static String of(KafkaSettings settings) {
        String name = TopicNames.of(settings).timeline();
        try (Admin admin = settings.admin()) {
            new TopicSetup(admin).require(List.of(name), settings);
            TopicDescription topic = Objects.requireNonNull(admin.describeTopics(List.of(name))
                            .topicNameValues()
                            .get(name))
                    .get();
            String id = topic.topicId().toString();
            return id.replace("-", "").replace("_", "").substring(0, LENGTH);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new KafkaException("topic " + name + ": " + (cause == null ? e : cause).getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while asking for topic " + name, e);
        }
    }
}
