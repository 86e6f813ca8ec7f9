package dev.dateline.cli;

/** Which lines of Kafka's own logs a command shows beyond what {@code simplelogger.properties} says. */
final class KafkaLogs {

    private static final String PREFIX = "org.slf4j.simpleLogger.log.";
    private static final String KAFKA = "org.apache.kafka.";

    private KafkaLogs() {}

    /**
     * Leaves out that a node cannot be reached, or refuses: the command says so itself, once. To be called before anything of Kafka is
     * loaded, as loggers ask for their level only once; a level that the user set stays.
     */
    static void withoutConnections() {
        set(KAFKA + "clients.NetworkClient", "error");
        set(KAFKA + "clients.admin.internals.AdminMetadataManager", "error");
        // What a producer or a consumer may not do comes back to the command as its failure.
        set(KAFKA + "clients.producer.internals.Sender", "off");
        set(KAFKA + "clients.consumer.internals.FetchCollector", "error");
    }

    /**
     * Leaves out besides what is known and harmless in the demo: the broker's complaint when a transaction begins on a partition before
     * it knows of it, after which the producer tries again.
     */
    static void forDemo() {
        withoutConnections();
        set("kafka.server.ReplicaManager", "off");
    }

    private static void set(String logger, String level) {
        if (System.getProperty(PREFIX + logger) == null) {
            System.setProperty(PREFIX + logger, level);
        }
    }
}
