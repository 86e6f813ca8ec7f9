package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaSettingsTest {

    @Test
    void theEnvironmentOverridesTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kafka.properties"), "security.protocol=SSL\nlinger.ms=5\n");
        KafkaSettings settings = KafkaSettings.ofFile(file)
                .overriddenBy(
                        KafkaSettings.ofEnvironment(Map.of("DATELINE_SECURITY_PROTOCOL", "SASL_SSL", "PATH", "/bin")))
                .withBootstrapServers("kafka:9092");
        assertThat(settings.forProducer())
                .containsOnly(
                        Map.entry("security.protocol", "SASL_SSL"),
                        Map.entry("linger.ms", "5"),
                        Map.entry("bootstrap.servers", "kafka:9092"));
    }

    @Test
    void aPrefixMeansOneKindOfClient() {
        KafkaSettings settings =
                KafkaSettings.of("kafka:9092").with("linger.ms", "5").with("producer.linger.ms", "50");
        assertThat(settings.forProducer()).containsEntry("linger.ms", "50");
        assertThat(settings.forConsumer()).containsEntry("linger.ms", "5");
    }

    @Test
    void showsNoSecret() {
        KafkaSettings settings = KafkaSettings.of("kafka:9092").with("sasl.jaas.config", "password=\"hunter2\"");
        assertThat(settings).hasToString("KafkaSettings[bootstrap.servers, sasl.jaas.config]");
    }

    @Test
    void namesAFileThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.properties"), "a=\\u12");
        assertThatThrownBy(() -> KafkaSettings.ofFile(broken)).hasMessageContaining("broken.properties");
        assertThatThrownBy(() -> KafkaSettings.ofFile(folder.resolve("none"))).hasMessageContaining("none");
    }
}
