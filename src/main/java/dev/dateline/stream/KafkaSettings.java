package dev.dateline.stream;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;

/**
 * How to reach and use a Kafka cluster: any Kafka property, from a file, from the environment and from the command line, the
 * later before the earlier. A property may carry Streams' prefixes ({@code producer.}, {@code consumer.}, {@code admin.})
 * to mean one kind of client only. Values can be secrets: they are in no message and not in {@link #toString}.
 */
public final class KafkaSettings {

    /** {@code DATELINE_SECURITY_PROTOCOL} in the environment is the property {@code security.protocol}. */
    public static final String ENVIRONMENT_PREFIX = "DATELINE_";

    /** Our own among the properties: the name of the generation, see {@link TopicNames}. */
    public static final String GENERATION = "generation";

    private static final int MAX_GENERATION_LENGTH = 41;
    private static final String REACH_TIMEOUT_MS = "10000";

    private final Map<String, String> properties;

    private KafkaSettings(Map<String, String> properties) {
        this.properties = properties;
    }

    /** A cluster that needs no more than its address. */
    public static KafkaSettings of(String bootstrapServers) {
        return new KafkaSettings(Map.of()).withBootstrapServers(bootstrapServers);
    }

    /** What the environment sets: see {@link #ENVIRONMENT_PREFIX}. */
    public static KafkaSettings ofEnvironment(Map<String, String> environment) {
        Map<String, String> found = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT_PREFIX)) {
                String key = name.substring(ENVIRONMENT_PREFIX.length());
                found.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return new KafkaSettings(found);
    }

    /**
     * What a Java properties file sets.
     *
     * @throws IOException if it cannot be read or is no properties file; the message names it
     */
    public static KafkaSettings ofFile(Path file) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (FileSystemException e) {
            throw e; // names the file and is told by its kind
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(file + " cannot be read as a properties file: " + e.getMessage(), e);
        }
        Map<String, String> found = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> found.put(name, read.getProperty(name)));
        return new KafkaSettings(found);
    }

    /** These, and where both set a property the other's. */
    public KafkaSettings overriddenBy(KafkaSettings other) {
        Map<String, String> merged = new TreeMap<>(properties);
        merged.putAll(other.properties);
        return new KafkaSettings(merged);
    }

    /** The same for the cluster at {@code host:port}, or several of them with commas between. */
    public KafkaSettings withBootstrapServers(String bootstrapServers) {
        return with(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    }

    /** The same with one property set. */
    public KafkaSettings with(String name, String value) {
        Map<String, String> more = new TreeMap<>(properties);
        more.put(name, value);
        return new KafkaSettings(more);
    }

    /** Where the cluster is, or "(none)". */
    public String bootstrapServers() {
        return properties.getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "(none)");
    }

    /** Name of the generation, empty where there is none. */
    String generation() {
        return properties.getOrDefault(GENERATION, "");
    }

    /** What the names of a generation's topics and of its application end with; nothing where there is none. */
    String generationEnding() {
        return generation().isEmpty() ? "" : "-" + generation();
    }

    /** Whether the generation, where there is one, can be part of a topic's name. */
    public boolean hasTopicNames() {
        String ending = generationEnding();
        return ending.length() <= MAX_GENERATION_LENGTH
                && ending.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    /** All properties, prefixes kept: what Kafka Streams takes. */
    public Map<String, String> forStreams() {
        Map<String, String> kafkas = new TreeMap<>(properties);
        kafkas.remove(GENERATION);
        return kafkas;
    }

    /** Properties of a producer. */
    Map<String, Object> forProducer() {
        return forClient("producer.");
    }

    /** Properties of a consumer. */
    Map<String, Object> forConsumer() {
        return forClient("consumer.");
    }

    /**
     * An administration client that gives up after ten seconds where the cluster does not answer.
     *
     * @throws KafkaException if a property cannot be used
     */
    public Admin admin() {
        checkLogin();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, REACH_TIMEOUT_MS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REACH_TIMEOUT_MS);
        settings.putAll(forClient("admin."));
        return Admin.create(settings);
    }

    /** What Kafka says of a login that it cannot read cites it, and with it the password. */
    private void checkLogin() {
        forStreams().forEach((name, value) -> {
            if (name.endsWith(SaslConfigs.SASL_JAAS_CONFIG)) {
                try {
                    JaasContext.loadClientContext(Map.of(SaslConfigs.SASL_JAAS_CONFIG, new Password(value)));
                } catch (RuntimeException e) {
                    throw new KafkaException(
                            name
                                    + " is not of the form: MODULE required NAME=\"VALUE\" NAME=\"VALUE\"; (with the semicolon)");
                }
            }
        });
    }

    private Map<String, Object> forClient(String prefix) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        Map<String, String> kafkas = forStreams();
        chosen.putAll(kafkas);
        kafkas.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                chosen.put(name.substring(prefix.length()), value);
            }
        });
        return chosen;
    }

    /** The names of what is set; values stay hidden. */
    @Override
    public String toString() {
        return "KafkaSettings" + properties.keySet();
    }
}
