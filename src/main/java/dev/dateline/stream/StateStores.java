package dev.dateline.stream;

import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state that the topology keeps: on disk beside the application, and on a changelog topic in the cluster. */
final class StateStores {

    /** Per article, the mentions that it last gave. */
    static final String GIVEN = "given";

    /** Per block, its mentions and the entries made of them. */
    static final String RESOLUTION = "resolution";

    private static final Map<String, String> CHANGELOG =
            Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(TopicPlan.MAX_MESSAGE_BYTES));

    private StateStores() {}

    static StoreBuilder<KeyValueStore<String, byte[]>> given() {
        return store(GIVEN);
    }

    /** With a cache in front: the heads of a block change with every mention, and reach the changelog once a commit. */
    static StoreBuilder<KeyValueStore<String, byte[]>> resolution() {
        return store(RESOLUTION).withCachingEnabled();
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(CHANGELOG);
    }
}
