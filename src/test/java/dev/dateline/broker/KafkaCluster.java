package dev.dateline.broker;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;

/**
 * Three Kafka nodes in processes of their own, on this machine only. Topics have three copies, of which two have to take a record. A node
 * can be killed, started again, and paused, as a network that stands still does.
 */
public final class KafkaCluster implements AutoCloseable {

    public static final int NODES = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String LOOPBACK = "127.0.0.1";

    private final Path folder;
    private final String clusterId = Uuid.randomUuid().toString();
    private final List<Integer> ports;
    private final Process[] nodes = new Process[NODES];
    private final Admin admin;

    private KafkaCluster(Path folder, List<Integer> ports) {
        this.folder = folder;
        this.ports = ports;
        this.admin = Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "default.api.timeout.ms",
                20_000,
                "request.timeout.ms",
                10_000));
    }

    /**
     * Starts it and waits until all nodes are there.
     *
     * @param folder for data and logs
     */
    public static KafkaCluster start(Path folder) throws IOException {
        KafkaCluster cluster = new KafkaCluster(folder, freePorts(2 * NODES));
        for (int node = 0; node < NODES; node++) {
            cluster.startNode(node);
        }
        cluster.eventually(() -> cluster.admin.describeCluster().nodes().get().size() == NODES);
        return cluster;
    }

    public String bootstrapServers() {
        return ports.subList(0, NODES).stream()
                .map(port -> LOOPBACK + ":" + port)
                .collect(Collectors.joining(","));
    }

    /** Starts a node, for the first time or again. */
    public void startNode(int node) throws IOException {
        Path file = folder.resolve("node-" + node + ".properties");
        Properties properties = properties(node);
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
        nodes[node] = JavaProcess.start(
                ClusterNode.class, folder.resolve("node-" + node + ".log"), List.of(file.toString(), clusterId));
    }

    private Properties properties(int node) {
        Path data = folder.resolve("node-" + node);
        Properties properties = new EmbeddedKafkaProperties(
                        node, LOOPBACK, ports.get(node), ports.get(NODES + node), data)
                .toProperties();
        List<String> voters = new ArrayList<>();
        for (int each = 0; each < NODES; each++) {
            voters.add(each + "@" + LOOPBACK + ":" + ports.get(NODES + each));
        }
        properties.setProperty("controller.quorum.voters", String.join(",", voters));
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            properties.setProperty(topic + ".replication.factor", "3");
            properties.setProperty(topic + ".num.partitions", "3");
        }
        properties.setProperty("transaction.state.log.min.isr", "2");
        properties.setProperty("default.replication.factor", "3");
        properties.setProperty("min.insync.replicas", "2");
        // A transaction that a killed instance left open ends within 11 s in place of 20.
        properties.setProperty("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        properties.setProperty("broker.session.timeout.ms", "6000");
        properties.setProperty("broker.heartbeat.interval.ms", "1000");
        properties.setProperty("replica.lag.time.max.ms", "5000");
        return properties;
    }

    /** As {@code kill -9} does. */
    public void kill(int node) {
        nodes[node].destroyForcibly().onExit().join();
    }

    /** Lets a node stand still: it answers nobody, and keeps its connections. */
    public void pause(int node) throws IOException {
        Signals.send(nodes[node], "STOP");
    }

    /** Lets it go on. */
    public void resume(int node) throws IOException {
        Signals.send(nodes[node], "CONT");
    }

    /** Waits until the cluster has given the node up: others lead, and none counts on its copies. */
    public void awaitReplaced(int node) {
        eventually(() -> all(partition -> partition.leader() != null
                && partition.leader().id() != node
                && partition.isr().stream().allMatch(copy -> copy.id() != node)));
    }

    /** Waits until every partition is on all nodes. */
    public void awaitWhole() {
        eventually(() -> all(partition -> partition.isr().size() == NODES && partition.leader() != null));
    }

    private boolean all(Predicate<TopicPartitionInfo> condition) throws ExecutionException, InterruptedException {
        Collection<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        Map<String, TopicDescription> described =
                admin.describeTopics(topics).allTopicNames().get();
        return described.values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .allMatch(condition);
    }

    private void eventually(Condition condition) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(ExecutionException.class)
                .until(condition::holds);
    }

    private interface Condition {
        boolean holds() throws ExecutionException, InterruptedException;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
        for (Process node : nodes) {
            if (node != null) {
                node.destroyForcibly();
            }
        }
        for (Process node : nodes) {
            if (node != null) {
                node.onExit().completeOnTimeout(node, 10, TimeUnit.SECONDS).join();
            }
        }
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            List<Integer> ports = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                ports.add(socket.getLocalPort());
            }
            return ports;
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}
