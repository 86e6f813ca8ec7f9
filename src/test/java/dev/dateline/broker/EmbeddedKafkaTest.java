package dev.dateline.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedKafkaTest {

    private static final NewTopic TOPIC = new NewTopic("letters", 3, (short) 1);

    @Test
    void givesBackWhatWasWrittenAndLeavesNothingBehind() throws Exception {
        Path data;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary())) {
            data = kafka.data();
            kafka.createTopics(List.of(TOPIC));
            write(kafka, "a", "b", "c");
            assertThat(read(kafka, 3)).containsExactlyInAnyOrder("a", "b", "c");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void keepsItsDataInAGivenFolderOverARestart(@TempDir Path folder) throws Exception {
        EmbeddedKafkaOptions options = EmbeddedKafkaOptions.temporary().withData(folder.resolve("kafka"));
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            kafka.createTopics(List.of(TOPIC));
            write(kafka, "kept");
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            kafka.createTopics(List.of(TOPIC));
            assertThat(read(kafka, 1)).containsExactly("kept");
        }
    }

    @Test
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedKafkaOptions options = EmbeddedKafkaOptions.temporary().withPort(taken.getLocalPort());
            assertThatThrownBy(() -> EmbeddedKafka.start(options))
                    .isInstanceOf(EmbeddedKafkaException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void namesAFolderThatAnotherNodeUses(@TempDir Path folder) {
        EmbeddedKafkaOptions options = EmbeddedKafkaOptions.temporary().withData(folder);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            assertThat(kafka.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedKafka.start(options))
                    .isInstanceOf(EmbeddedKafkaException.class)
                    .hasMessageContaining("another Kafka node uses " + folder);
        }
    }

    @Test
    void aFolderIsTakenBeforeAnythingIsWrittenThere(@TempDir Path folder) throws IOException {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() ->
                            EmbeddedKafka.start(EmbeddedKafkaOptions.temporary().withData(folder)))
                    .isInstanceOf(EmbeddedKafkaException.class)
                    .hasMessageContaining("another Kafka node uses " + folder);
            assertThat(folder.resolve("meta.properties")).doesNotExist();
        }
    }

    @Test
    void closesTwiceWithoutHarm() {
        EmbeddedKafka kafka = EmbeddedKafka.start(EmbeddedKafkaOptions.temporary());
        kafka.close();
        kafka.close();
        assertThat(kafka.data()).doesNotExist();
    }

    private static void write(EmbeddedKafka kafka, String... letters) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String letter : letters) {
                producer.send(new ProducerRecord<>(TOPIC.name(), letter, letter))
                        .get();
            }
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        List<String> letters = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(
                    new TopicPartition(TOPIC.name(), 0),
                    new TopicPartition(TOPIC.name(), 1),
                    new TopicPartition(TOPIC.name(), 2)));
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (letters.size() < count && System.nanoTime() < end) {
                for (ConsumerRecord<String, String> letter : consumer.poll(Duration.ofMillis(200))) {
                    letters.add(letter.value());
                }
            }
        }
        return letters;
    }
}
