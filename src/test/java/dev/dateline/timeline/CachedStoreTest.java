package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedStoreTest {

    private static final long ROOM = 100_000;

    private final TreeStore below = new TreeStore();
    private final CachedStore store = new CachedStore(below, ROOM);

    @Test
    void whatIsPutIsBelowAtOnce() {
        store.put("key", new Stored.Count(1));
        store.put("key", new Stored.Count(2));

        assertThat(below.get("key")).isEqualTo(new Stored.Count(2));
        assertThat(store.get("key")).isEqualTo(new Stored.Count(2));
    }

    @Test
    void whatIsDeletedIsGone() {
        store.put("key", new Stored.Count(1));
        store.delete("key");

        assertThat(store.get("key")).isNull();
        assertThat(below.get("key")).isNull();
    }

    @Test
    void whatIsBelowIsFoundAndThenAtHand() {
        below.put("key", new Stored.Count(1));

        assertThat(store.get("key")).isEqualTo(new Stored.Count(1));
        assertThat(store.get("key")).isSameAs(below.get("key"));
    }

    @Test
    void theLastValueIsFoundHoweverMuchWasAskedForSince() {
        for (long value = 0; value < 10_000; value++) {
            store.put("key" + value % 777, new Stored.Count(value));
            store.get("key" + value * 31 % 777);
        }

        for (int key = 0; key < 777; key++) {
            assertThat(store.get("key" + key)).isEqualTo(below.get("key" + key));
        }
    }

    @Test
    void aGroupIsReadFromBelow() {
        store.put("group\n1", new Stored.Follower("leader"));
        store.put("group\n2", new Stored.Follower("other"));

        assertThat(store.all("group")).extracting(SortedStore.Item::key).containsExactly("group\n1", "group\n2");
        assertThat(store.some("group", 1, true))
                .extracting(SortedStore.Item::key)
                .containsExactly("group\n2");
    }

    @Test
    void aGroupThatWasReadIsAtHandAndFollowsWhatIsPutAndDeleted() {
        CachedStore roomy = new CachedStore(below, Long.MAX_VALUE);
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String group = "group" + random.nextInt(3);
            String key = group + '\n' + random.nextInt(20);
            if (random.nextInt(3) == 0) {
                roomy.delete(key);
            } else {
                roomy.put(key, new Stored.Count(i));
            }

            assertThat(roomy.all(group)).isEqualTo(below.all(group));
            int most = random.nextInt(25);
            assertThat(roomy.some(group, most, true)).isEqualTo(below.some(group, most, true));
            assertThat(roomy.some(group, most, false)).isEqualTo(below.some(group, most, false));
        }
        assertThat(roomy.all("group0").get(0)).isSameAs(roomy.all("group0").get(0));
    }

    /** With room for everything, for little and for nothing; and after what was at hand is lost, as when a task starts anew. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 20_000, 0})
    void resolutionGivesOutTheSameWhateverIsAtHand(long room) {
        TreeStore plain = new TreeStore();
        TreeStore kept = new TreeStore();
        Resolution expected = resolution(plain);
        Resolution resolution = resolution(new CachedStore(kept, room));
        Random random = new Random(3);
        for (int i = 0; i < 600; i++) {
            if (i % 100 == 0) {
                resolution = resolution(new CachedStore(kept, room));
            }
            EventMention mention = mention(random);
            MentionChange change = random.nextInt(5) == 0 ? Mentions.withdrawn(mention) : MentionChange.put(mention);

            assertThat(changes(resolution, change)).isEqualTo(changes(expected, change));
        }
    }

    /** Few mentions lie together, so that many lie apart. */
    private static Resolution resolution(SortedStore store) {
        return new Resolution(store, Horizon.NONE, EntryComposer.MOST, 3);
    }

    private static EventMention mention(Random random) {
        int article = random.nextInt(150);
        return Mentions.in("article" + article)
                .by("outlet" + article % 7)
                .published("2025-06-" + (10 + article % 11))
                .on("2025-06-" + (10 + random.nextInt(6)))
                .parties(random.nextBoolean() ? new String[] {"CHN", "RUS"} : new String[] {"CHN"})
                .print(article % 5)
                .saying(random.nextBoolean() ? "war\ngames" : "war games")
                .mention();
    }

    private static List<EntryChange> changes(Resolution resolution, MentionChange change) {
        List<EntryChange> changes = new ArrayList<>();
        resolution.apply(change, changes::add);
        return changes;
    }
}
