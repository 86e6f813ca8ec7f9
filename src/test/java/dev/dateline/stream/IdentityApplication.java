package dev.dateline.stream;

import dev.dateline.article.Article;
import dev.dateline.stream.wire.Wire;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * What Kafka itself allows: articles read, decoded, encoded and written again, with one get and one put of a store with a changelog a
 * record, under the properties that the application has.
 */
public final class IdentityApplication implements AutoCloseable {

    private static final String STORE = "seen";
    private static final int STORED_BYTES = 100;

    private final RocksDbResources memory;
    private final KafkaStreams streams;

    /** Starts it; it writes to the settings' topic for the timeline. */
    public IdentityApplication(KafkaSettings settings, ApplicationOptions options) {
        Path library = Path.of(Objects.requireNonNull(settings.forStreams().get("state.dir")), "library");
        memory = new RocksDbResources(library, options.storeMemoryBytes(), error -> {});
        Properties properties = StreamsDefaults.properties(settings, options, memory);
        streams = new KafkaStreams(topology(TopicNames.of(settings).timeline()), properties);
        streams.start();
    }

    /** Whether it works. */
    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public void close() {
        streams.close();
        memory.close();
    }

    private static Topology topology(String target) {
        return new Topology()
                .addSource(
                        AutoOffsetReset.earliest(),
                        "source",
                        new ArrivalTime(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        Topics.ARTICLES)
                .addProcessor("copy", Copy::new, "source")
                .addStateStore(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(STORE), Serdes.ByteArray(), Serdes.ByteArray()),
                        "copy")
                .addSink("sink", target, new ByteArraySerializer(), new ByteArraySerializer(), "copy");
    }

    /** One article through. */
    private static final class Copy implements Processor<byte[], byte[], byte[], byte[]> {

        private final Wire<Article> wire = Wire.articles();
        private ProcessorContext<byte[], byte[]> context;
        private KeyValueStore<byte[], byte[]> store;

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            this.context = context;
            this.store = context.getStateStore(STORE);
        }

        @Override
        public void process(Record<byte[], byte[]> record) {
            byte[] before = store.get(record.key());
            byte[] after = before == null ? new byte[STORED_BYTES] : before;
            after[0]++;
            store.put(record.key(), after);
            context.forward(record.withValue(wire.encode(wire.decode(record.value()))));
        }
    }
}
