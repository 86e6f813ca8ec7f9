package dev.dateline.stream;

import dev.dateline.broker.TopicCreator;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.DescribeTransactionsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes and checks the topics before anything starts: a wrong one would lose or orphan state much later. */
public final class TopicSetup {

    private static final Logger LOG = LoggerFactory.getLogger(TopicSetup.class);
    private static final Duration COORDINATOR_PATIENCE = Duration.ofSeconds(30);

    private final Admin admin;

    /** @param admin client of the cluster; stays open */
    public TopicSetup(Admin admin) {
        this.admin = admin;
    }

    /**
     * Makes those topics of the plan that are missing, waits until all can be used, and checks those that were there.
     *
     * @throws TopicException if one has settings that lose what Dateline needs, or the cluster cannot be used
     */
    public void prepare(TopicPlan plan) {
        prepare(plan, TopicNames.USUAL);
    }

    /** The same for topics of these names. */
    public void prepare(TopicPlan plan, TopicNames topicNames) {
        List<NewTopic> planned = plan.topics(topicNames);
        Set<String> present =
                describe(planned.stream().map(NewTopic::name).toList()).keySet();
        create(planned.stream().filter(topic -> !present.contains(topic.name())).toList());
        check(planned);
    }

    /**
     * Checks that topics exist and can be used.
     *
     * @param settings of who asks: their generation, where there is one, is part of what is to be started
     * @throws TopicException if one is missing, or the cluster cannot be used
     */
    public void require(Collection<String> topics, KafkaSettings settings) {
        Set<String> missing = new TreeSet<>(topics);
        missing.removeAll(describe(topics).keySet());
        if (!missing.isEmpty()) {
            String generation = settings.generation();
            String run = generation.isEmpty() ? "dateline run" : "dateline run --generation " + generation;
            throw new TopicException(
                    "missing: topic " + String.join(", ", missing) + ": start `" + run + "` once, which makes them",
                    null);
        }
    }

    /**
     * Checks that the cluster can do what exactly-once needs.
     *
     * @throws TopicException if it is too old, has no coordinator of transactions, or does not let this user ask
     */
    void requireTransactions(String applicationId) {
        // A cluster that is not there must not pass for one that lacks something.
        clusterId();
        try {
            // As new as anything that Streams asks for, and harmless.
            admin.describeTransactions(
                            List.of(applicationId + "-probe"),
                            new DescribeTransactionsOptions().timeoutMs((int) COORDINATOR_PATIENCE.toMillis()))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new TopicException(
                        "the Kafka cluster has no coordinator of transactions: it needs as many nodes as"
                                + " transaction.state.log.replication.factor says, 3 unless it is set",
                        e);
            }
            if (!(e.getCause() instanceof TransactionalIdNotFoundException)) {
                throw unusable(e.getCause() == null ? e : e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    /** Id of the cluster, unlike that of any other. */
    String clusterId() {
        return get(admin.describeCluster().clusterId());
    }

    /**
     * Partitions of a topic.
     *
     * @param settings of who asks, see {@link #require}
     * @throws TopicException if it is missing, or the cluster cannot be used
     */
    int partitions(String topic, KafkaSettings settings) {
        require(List.of(topic), settings);
        return partitions(List.of(topic)).getOrDefault(topic, 0);
    }

    /** Partitions of those of the topics that exist. */
    Map<String, Integer> partitions(Collection<String> topics) {
        Map<String, Integer> partitions = new TreeMap<>();
        describe(topics)
                .forEach(
                        (name, topic) -> partitions.put(name, topic.partitions().size()));
        return partitions;
    }

    /** Ids of those of the topics that exist: one that was deleted and made anew has another. */
    Map<String, Uuid> ids(Collection<String> topics) {
        Map<String, Uuid> ids = new TreeMap<>();
        describe(topics).forEach((name, topic) -> ids.put(name, topic.topicId()));
        return ids;
    }

    /** Those of the topics that exist. Asked by name: a list would leave out what this user may not see. */
    private Map<String, TopicDescription> describe(Collection<String> topics) {
        Map<String, TopicDescription> found = new TreeMap<>();
        admin.describeTopics(topics).topicNameValues().forEach((name, answer) -> {
            try {
                found.put(name, answer.get());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw unusable(e.getCause() == null ? e : e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptException(e);
            }
        });
        return found;
    }

    /** Makes topics and waits until they can be used. */
    void create(List<NewTopic> missing) {
        if (missing.isEmpty()) {
            return;
        }
        try {
            TopicCreator.create(admin, missing);
        } catch (KafkaException e) {
            throw new TopicException(
                    e.getMessage()
                            + "; make the topics beforehand, or choose other --partitions and --replication-factor",
                    e);
        }
    }

    private void check(List<NewTopic> topics) {
        List<ConfigResource> resources = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                .toList();
        Map<ConfigResource, Config> found = get(admin.describeConfigs(resources).all());
        for (NewTopic topic : topics) {
            Config config = found.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()));
            if (config != null) {
                TopicCheck check = new TopicCheck(topic, values(config));
                check.requireNothingLost();
                check.warning().ifPresent(LOG::warn);
            }
        }
    }

    private static Map<String, String> values(Config config) {
        Map<String, String> values = new TreeMap<>();
        for (ConfigEntry entry : config.entries()) {
            if (entry.value() != null) {
                values.put(entry.name(), entry.value());
            }
        }
        return values;
    }

    /** What the cluster answers. */
    static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw unusable(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private static TopicException unusable(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new TopicException("no Kafka node answers: check --bootstrap-server and the network", cause);
        }
        if (cause instanceof UnsupportedVersionException) {
            return new TopicException(
                    "the Kafka cluster is too old: Dateline needs Kafka 3.0 or newer (" + cause.getMessage() + ")",
                    cause);
        }
        return new TopicException("the Kafka cluster refuses: " + cause.getMessage(), cause);
    }
}
