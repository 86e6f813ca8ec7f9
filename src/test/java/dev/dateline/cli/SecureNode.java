package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.broker.EmbeddedKafka;
import dev.dateline.broker.EmbeddedKafkaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** An embedded node with TLS, SASL and ACLs, and what its clients need. */
final class SecureNode {

    /** Who has only what was granted. */
    static final String USER = "reader";

    static final String PASSWORD = "correct-horse-7";

    private static final String OAUTH =
            "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub=\"%s\";";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required";

    private final Path folder;
    private final Path keys;

    private SecureNode(Path folder, Path keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** Makes a key and its certificate. */
    static SecureNode create(Path folder) throws IOException {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "node",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.onExit().join().exitValue()).isZero();
        return new SecureNode(folder, keys);
    }

    EmbeddedKafka start() {
        Map<String, String> properties = new HashMap<>();
        properties.put("listener.security.protocol.map", "PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "PLAINTEXT");
        properties.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        properties.put("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-256,OAUTHBEARER");
        String listener = "listener.name.plaintext.";
        properties.put(
                listener + "plain.sasl.jaas.config",
                PLAIN + " username=\"admin\" password=\"" + PASSWORD + "\" user_admin=\"" + PASSWORD + "\";");
        properties.put(listener + "scram-sha-256.sasl.jaas.config", SCRAM + ";");
        properties.put(listener + "oauthbearer.sasl.jaas.config", String.format(Locale.ROOT, OAUTH, "admin"));
        properties.put("ssl.keystore.location", keys.toString());
        properties.put("ssl.keystore.password", PASSWORD);
        properties.put("ssl.truststore.location", keys.toString());
        properties.put("ssl.truststore.password", PASSWORD);
        properties.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        properties.put("super.users", "User:admin;User:ANONYMOUS");
        return EmbeddedKafka.start(EmbeddedKafkaOptions.temporary()
                .withProperties(properties)
                .withScramUsers(List.of(scram("admin"), scram(USER))));
    }

    private static String scram(String user) {
        return "SCRAM-SHA-256=[name=" + user + ",password=" + PASSWORD + "]";
    }

    /** A file for {@code --config}. */
    Path client(String mechanism, String user, String password) throws IOException {
        Path file = Files.createTempFile(folder, "client", ".properties");
        StringBuilder lines = new StringBuilder();
        properties(mechanism, user, password)
                .forEach((name, value) ->
                        lines.append(name).append('=').append(value).append('\n'));
        return Files.writeString(file, lines);
    }

    /** The same as environment variables. */
    Map<String, String> environment(String mechanism, String user, String password) {
        Map<String, String> variables = new TreeMap<>();
        properties(mechanism, user, password)
                .forEach((name, value) -> variables.put(
                        "DATELINE_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return variables;
    }

    private Map<String, String> properties(String mechanism, String user, String password) {
        String login =
                switch (mechanism) {
                    case "OAUTHBEARER" -> String.format(Locale.ROOT, OAUTH, user);
                    case "PLAIN" -> PLAIN + " username=\"" + user + "\" password=\"" + password + "\";";
                    default -> SCRAM + " username=\"" + user + "\" password=\"" + password + "\";";
                };
        return Map.of(
                "security.protocol", "SASL_SSL",
                "sasl.mechanism", mechanism,
                "sasl.jaas.config", login,
                "ssl.truststore.location", keys.toString(),
                "ssl.truststore.password", PASSWORD);
    }

    void grant(Admin admin, Collection<AclBinding> rights) throws ExecutionException, InterruptedException {
        admin.createAcls(rights).all().get();
        await().until(() ->
                admin.describeAcls(AclBindingFilter.ANY).values().get().containsAll(rights));
    }

    void revoke(Admin admin, AclBinding right) throws ExecutionException, InterruptedException {
        admin.deleteAcls(List.of(right.toFilter())).all().get();
        await().until(() ->
                !admin.describeAcls(AclBindingFilter.ANY).values().get().contains(right));
    }

    void revokeAll(Admin admin) throws ExecutionException, InterruptedException {
        admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get();
        await().until(() ->
                admin.describeAcls(AclBindingFilter.ANY).values().get().isEmpty());
    }
}
