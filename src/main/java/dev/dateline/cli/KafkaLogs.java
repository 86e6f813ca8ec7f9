package dev.dateline.cli;

/** Which lines of Kafka's own logs a command shows beyond what {@code simplelogger.properties} says. */
final class KafkaLogs {

    private static final String PREFIX = "org.slf4j.simpleLogger.log.org.apache.kafka.";

    private KafkaLogs() {}

    /**
     * Leaves out that a node cannot be reached: the command says so itself, once. To be called before anything of Kafka is
     * loaded, as loggers ask for their level only once; a level that the user set stays.
     */
    static void withoutConnections() {
        errorsOnly("clients.NetworkClient");
        errorsOnly("clients.admin.internals.AdminMetadataManager");
    }

    /** Leaves out besides what is known and meant in the demo: state in a temporary folder. */
    static void forDemo() {
        withoutConnections();
        errorsOnly("streams.processor.internals.StateDirectory");
    }

    private static void errorsOnly(String logger) {
        if (System.getProperty(PREFIX + logger) == null) {
            System.setProperty(PREFIX + logger, "error");
        }
    }
}
