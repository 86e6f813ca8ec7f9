package dev.dateline.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One node of a {@link KafkaCluster}, broker and controller in one, as a process of its own. */
final class ClusterNode {

    private ClusterNode() {}

    /** @param arguments a file of broker properties, and the id of the cluster */
    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[0]))) {
            properties.load(in);
        }
        String data = properties.getProperty("log.dirs");
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
                .setClusterId(arguments[1])
                .setControllerListenerName(EmbeddedKafkaProperties.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(data)
                .addDirectory(data)
                .setIgnoreFormatted(true)
                .setHasDynamicQuorum(false)
                .run();
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        server.awaitShutdown();
    }
}
