package dev.dateline.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka node inside this JVM: broker and controller in one, listening on the loopback address only. It is ready when
 * {@link #start} returns, two to three seconds later, and gone when {@link #close} does.
 *
 * <pre>{@code
 * try (EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
 *     kafka.createTopics(List.of(new NewTopic("articles", 1, (short) 1)));
 *     ... kafka.bootstrapServers() ...
 * }
 * }</pre>
 *
 * <p>Its threads are not daemons: whoever starts a node closes it, also when something else fails.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int NODE_ID = 1;
    private static final String LOOPBACK = "127.0.0.1";
    private static final int PORT_ATTEMPTS = 5;

    private final KafkaRaftServer server;
    private final FolderLock lock;
    private final int port;
    private final Path data;
    private final boolean temporary;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedKafka(KafkaRaftServer server, FolderLock lock, int port, Path data, boolean temporary) {
        this.server = server;
        this.lock = lock;
        this.port = port;
        this.data = data;
        this.temporary = temporary;
    }

    /**
     * Starts a node and waits until it serves.
     *
     * @throws EmbeddedKafkaException if the port is taken, the folder is in use or cannot be written, or Kafka does not
     *     start; nothing is left running then
     */
    public static EmbeddedKafka start(EmbeddedKafkaOptions options) {
        if (options.port() != EmbeddedKafkaOptions.ANY_PORT) {
            return startOn(options.port(), options);
        }
        // Between finding a free port and binding it another process can take it.
        for (int attempt = 1; ; attempt++) {
            try {
                return startOn(freePort(), options);
            } catch (PortTakenException e) {
                if (attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static EmbeddedKafka startOn(int port, EmbeddedKafkaOptions options) {
        requireFree(port);
        Path kept = options.data();
        Path data = kept != null ? kept : temporaryFolder();
        Properties properties = new EmbeddedKafkaProperties(NODE_ID, LOOPBACK, port, freePort(), data).toProperties();
        properties.putAll(options.properties());
        FolderLock lock = null;
        KafkaRaftServer server = null;
        try {
            Files.createDirectories(data);
            lock = FolderLock.take(data);
            format(data, options.scramUsers());
            server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, lock, port, data, kept == null);
        } catch (Exception e) {
            stopAfterFailure(server, lock);
            if (kept == null) {
                Folders.deleteQuietly(data);
            }
            throw EmbeddedKafkaException.notStarted(port, data, e);
        }
    }

    private static void stopAfterFailure(@Nullable KafkaRaftServer server, @Nullable FolderLock lock) {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static void format(Path data, Collection<String> scramUsers) throws Exception {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(NODE_ID)
                .setClusterId(clusterId(data))
                .setControllerListenerName(EmbeddedKafkaProperties.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setIgnoreFormatted(true)
                .setHasDynamicQuorum(false);
        if (!scramUsers.isEmpty()) {
            formatter.setScramArguments(List.copyOf(scramUsers));
        }
        formatter.run();
    }

    /** A kept folder stays the cluster that it was; a new one is a new cluster, so that nobody takes it for another. */
    private static String clusterId(Path data) throws IOException {
        Path meta = data.resolve("meta.properties");
        if (!Files.exists(meta)) {
            return Uuid.randomUuid().toString();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(meta)) {
            properties.load(reader);
        }
        return properties.getProperty("cluster.id", "");
    }

    /** What a client gives as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return LOOPBACK + ":" + port;
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** Where its data lies. */
    public Path data() {
        return data;
    }

    /** Creates those of the topics that are missing and waits until all can be written and read. */
    public void createTopics(Collection<NewTopic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            TopicCreator.create(admin, topics);
        }
    }

    /** Stops the node and waits for its end; removes its folder if that was temporary. May be called again. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        server.shutdown();
        server.awaitShutdown();
        lock.close();
        if (temporary) {
            Folders.deleteQuietly(data);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("dateline-kafka-");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for the Kafka node", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port for the Kafka node", e);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Kafka binds: a port in TIME_WAIT after an earlier node can be taken again.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            throw new PortTakenException(port, e);
        }
    }

    /** The wanted port is in use. */
    private static final class PortTakenException extends EmbeddedKafkaException {
        private static final long serialVersionUID = 1L;

        PortTakenException(int port, IOException cause) {
            super("port " + port + " is in use: stop what listens there or choose another", cause);
        }
    }
}
