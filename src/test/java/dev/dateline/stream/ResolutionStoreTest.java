package dev.dateline.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.MentionCopy;
import dev.dateline.timeline.MentionChange;
import dev.dateline.timeline.Resolution;
import dev.dateline.timeline.SortedStore;
import dev.dateline.timeline.Stored;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionStoreTest {

    private static final Stored.Pointer POINTER = new Stored.Pointer("profile", 1);

    @TempDir
    private Path folder;

    private KeyValueStore<String, byte[]> below;
    private ResolutionStore store;

    @BeforeEach
    void open() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        MockProcessorContext<Void, Void> context =
                new MockProcessorContext<>(settings, new TaskId(0, 0), folder.toFile());
        below = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(StateStores.RESOLUTION), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        below.init(context.getStateStoreContext(), below);
        store = new ResolutionStore(below);
    }

    @AfterEach
    void close() {
        below.close();
    }

    @Test
    void whatIsPutIsRead() {
        store.put("a\n1", POINTER);
        store.put("b", new Stored.Count(7));

        assertThat(store.get("a\n1")).isEqualTo(POINTER);
        assertThat(store.all("a")).extracting(SortedStore.Item::value).isEqualTo(List.of(POINTER));
    }

    /** Form 1 had other keys of profiles: read as they are now, they would stand for other days and parties. */
    @ParameterizedTest
    @ValueSource(bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ResolutionStore.FORMAT + 1})
    void aValueOfAnotherFormIsRefusedWhetherItIsSoughtOrMet(byte form) {
        store.put("a\n1", POINTER);
        byte[] value = below.get("a\n1");
        value[0] = form;
        below.put("a\n1", value);

        assertThatThrownBy(() -> store.get("a\n1"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("in form " + form)
                .hasMessageContaining("`dateline reset`");
        assertThatThrownBy(() -> store.all("a")).isInstanceOf(SerializationException.class);
    }

    /** Where this has to change, {@link ResolutionStore#FORMAT} has to be raised: older stores would be misread. */
    @Test
    void thisFormKeepsTheseKeys() {
        EventMention mention = Samples.mention();
        new Resolution(store).apply(MentionChange.put(mention), change -> {});

        assertThat(ResolutionStore.FORMAT).isEqualTo((byte) 13);
        assertThat(store.get("CONSULT/m/" + mention.id()))
                .isInstanceOfSatisfying(
                        Stored.Pointer.class,
                        pointer -> assertThat(
                                        pointer.profile().replace('\t', '|').replace('\u001f', ','))
                                .isEqualTo(
                                        "05020258|5020258|CALL|OCCURRED|CHN,RUS|||RUS|leaders' call|spok,tele|NONE|||CHN=xi jinping"));
    }

    @Test
    void theFirstAndTheLastOfAGroupAreFound() {
        for (String key : List.of("a\n1", "b\n1", "b\n2", "b\n3", "b\u000b", "c\n1")) {
            store.put(key, POINTER);
        }

        assertThat(store.some("b", 2, false)).extracting(SortedStore.Item::key).containsExactly("b\n1", "b\n2");
        assertThat(store.some("b", 2, true)).extracting(SortedStore.Item::key).containsExactly("b\n2", "b\n3");
        assertThat(store.some("c", 2, true)).extracting(SortedStore.Item::key).containsExactly("c\n1");
    }

    @Test
    void noValueGrowsWithTheLengthOfManyReports() {
        Resolution resolution = new Resolution(store);
        for (int i = 0; i < 20; i++) {
            resolution.apply(MentionChange.put(quoting("article-" + i, "x".repeat(100_000))), change -> {});
        }

        int longest = 0;
        try (KeyValueIterator<String, byte[]> all = below.all()) {
            while (all.hasNext()) {
                longest = Math.max(longest, all.next().value.length);
            }
        }
        assertThat(longest).isBetween(100_000, 200_000);
    }

    private static EventMention quoting(String article, String quote) {
        EventMention mention = Samples.mention();
        ArticleReference reference =
                new ArticleReference(article, article, null, mention.article().published(), 0);
        return MentionCopy.of(mention).in(reference).quoting(quote).mention();
    }

    @Test
    void anEmptyValueIsRefused() {
        below.put("a", new byte[0]);

        assertThatThrownBy(() -> store.get("a")).isInstanceOf(SerializationException.class);
    }
}
