import dev.dateline.avro.TimelineEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Prints the timeline as it changes, from its beginning. It needs kafka-clients, avro and the classes generated from
 * schemas/; all are in dateline.jar. Avro makes instances of trusted packages only, so name that of the generated classes:
 *
 * <pre>
 * java -cp target/dateline.jar -Dorg.apache.avro.SERIALIZABLE_PACKAGES=dev.dateline.avro \
 *     docs/examples/java/ReadTimeline.java localhost:9092
 * </pre>
 */
public class ReadTimeline {

    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", args[0],
                "group.id", "reader-" + UUID.randomUUID(),
                "auto.offset.reset", "earliest",
                // What an aborted transaction wrote is never seen.
                "isolation.level", "read_committed");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("timeline"));
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    print(record);
                }
            }
        }
    }

    private static void print(ConsumerRecord<String, byte[]> record) throws Exception {
        if (record.value() == null) {
            System.out.println("- " + record.key());
            return;
        }
        TimelineEvent event = TimelineEvent.getDecoder().decode(record.value());
        System.out.printf("%s  %s %s  %s%n", event.getDate(), event.getType(), event.getStatus(), event.getTitle());
    }
}
