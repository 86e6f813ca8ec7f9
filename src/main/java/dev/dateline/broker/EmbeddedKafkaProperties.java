package dev.dateline.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * Broker settings of a single small node: everything at one replica, quick to start, light on memory.
 *
 * @param nodeId id of the node
 * @param host address to listen on
 * @param port port for clients
 * @param controllerPort port for the node's own controller
 * @param data folder for logs and metadata
 */
record EmbeddedKafkaProperties(int nodeId, String host, int port, int controllerPort, Path data) {

    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String CLIENT_LISTENER = "PLAINTEXT";

    Properties toProperties() {
        Properties properties = new Properties();
        addQuorum(properties);
        addInternalTopics(properties);
        addTuning(properties);
        return properties;
    }

    private void addQuorum(Properties properties) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(nodeId));
        properties.setProperty("controller.quorum.voters", nodeId + "@" + host + ":" + controllerPort);
        properties.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        properties.setProperty(
                "listeners",
                CLIENT_LISTENER + "://" + host + ":" + port + "," + CONTROLLER_LISTENER + "://" + host + ":"
                        + controllerPort);
        properties.setProperty(
                "listener.security.protocol.map", CLIENT_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        properties.setProperty("log.dirs", data.toString());
    }

    private static void addInternalTopics(Properties properties) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "1");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("auto.create.topics.enable", "false");
    }

    private static void addTuning(Properties properties) {
        // A group of one has no one to wait for.
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        // The cleaner's default buffer takes 128 MB of heap.
        properties.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        // After a crash the node waits for its own former session to end: 9 s by default.
        properties.setProperty("broker.session.timeout.ms", "2000");
        properties.setProperty("broker.heartbeat.interval.ms", "500");
    }
}
