package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.MentionCopy;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Chars;

/** The laws of docs/resolution.md, on generated mentions that crowd into few days, parties and types. */
class ResolutionLawsTest {

    private static final LocalDate START = LocalDate.of(2025, 6, 1);

    @Property(tries = 60)
    void orderDoesNotMatter(@ForAll("mentions") List<EventMention> mentions, @ForAll Random random) {
        List<EventMention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, random);

        assertThat(withoutIds(Timelines.of(shuffled))).isEqualTo(withoutIds(Timelines.of(mentions)));
    }

    /** What is told in passing joins what is told for sure, and is no entry without it. */
    @Property(tries = 60)
    void eachEntryHoldsAMentionThatIsSure(@ForAll("mentions") List<EventMention> mentions) {
        for (TimelineEvent entry : Timelines.of(mentions)) {
            assertThat(entry.mentions()).anyMatch(ResolutionLawsTest::isSure);
        }
    }

    @Property(tries = 60)
    void publishingTwiceIsPublishingOnce(@ForAll("mentions") List<EventMention> mentions) {
        Run run = new Run();
        mentions.forEach(run::put);
        int changes = run.changes;

        mentions.forEach(run::put);

        assertThat(run.changes).isEqualTo(changes);
    }

    @Property(tries = 60)
    void onlyTheLastVersionCounts(
            @ForAll("mentions") List<EventMention> first, @ForAll("mentions") List<EventMention> second) {
        Run run = new Run();
        first.forEach(run::put);
        second.forEach(run::put);
        Map<String, EventMention> last = new LinkedHashMap<>();
        first.forEach(mention -> last.put(mention.id(), mention));
        second.forEach(mention -> last.put(mention.id(), mention));

        assertThat(withoutIds(run.entries.values())).isEqualTo(withoutIds(Timelines.of(last.values())));
    }

    @Property(tries = 60)
    void whatIsTakenBackWasNeverThere(@ForAll("mentions") List<EventMention> mentions, @ForAll Random random) {
        Run run = new Run();
        mentions.forEach(run::put);
        List<EventMention> kept = new ArrayList<>();
        for (EventMention mention : mentions) {
            if (random.nextBoolean()) {
                run.takeBack(mention);
            } else {
                kept.add(mention);
            }
        }

        assertThat(withoutIds(run.entries.values())).isEqualTo(withoutIds(Timelines.of(kept)));
    }

    @Property(tries = 60)
    void theTimelineIsConsistentAtAnyMoment(@ForAll("mentions") List<EventMention> mentions, @ForAll Random random) {
        Run run = new Run();
        for (EventMention mention : mentions) {
            run.put(mention);
            if (random.nextInt(3) == 0) {
                run.takeBack(mentions.get(random.nextInt(mentions.size())));
            }
        }
        mentions.forEach(run::takeBack);

        assertThat(run.entries).isEmpty();
        assertThat(run.violations).isEmpty();
    }

    @Property(tries = 60)
    void aMentionThatNamesNoPartyGluesNothing(
            @ForAll("mentions") List<EventMention> mentions, @ForAll("bareMention") EventMention bare) {
        List<EventMention> more = new ArrayList<>(mentions);
        more.removeIf(mention -> !isSure(mention));
        Set<Set<String>> before = groups(Timelines.of(more));
        more.add(bare);

        Set<Set<String>> after = groups(Timelines.of(more)).stream()
                .map(group -> group.stream().filter(id -> !id.equals(bare.id())).collect(Collectors.toSet()))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());

        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 30)
    void whatComesAfterTheHorizonWasNeverThere(@ForAll("mentions") List<EventMention> mentions, @ForAll Random random) {
        Horizon horizon = new Horizon(5);
        List<EventMention> inTime =
                mentions.stream().filter(mention -> !horizon.closes(mention)).toList();
        List<EventMention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, random);

        assertThat(withoutIds(Timelines.of(shuffled, horizon))).isEqualTo(withoutIds(Timelines.of(inTime)));
    }

    /** What is too much for one entry is counted, and told by the first and the last reports; in whatever order they came. */
    @Property(tries = 40)
    void anEntryThatListsOnlySomeOfItsMentionsIsAFunctionOfThemAll(
            @ForAll("mentions") List<EventMention> mentions,
            @ForAll("mentions") List<EventMention> others,
            @ForAll Random random) {
        List<EventMention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, random);
        Set<String> ids = mentions.stream().map(EventMention::id).collect(Collectors.toSet());
        Map<String, TimelineEvent> few = new TreeMap<>();
        Resolution resolution = new Resolution(new TreeStore(), Horizon.NONE, 4, 16);
        others.forEach(mention -> resolution.apply(MentionChange.put(mention), change -> Timelines.apply(change, few)));
        shuffled.forEach(
                mention -> resolution.apply(MentionChange.put(mention), change -> Timelines.apply(change, few)));
        others.stream()
                .filter(mention -> !ids.contains(mention.id()))
                .forEach(mention ->
                        resolution.apply(Mentions.withdrawn(mention), change -> Timelines.apply(change, few)));

        Map<String, TimelineEvent> expected = new TreeMap<>();
        Resolution afresh = new Resolution(new TreeStore(), Horizon.NONE, 4, 16);
        mentions.forEach(
                mention -> afresh.apply(MentionChange.put(mention), change -> Timelines.apply(change, expected)));
        assertThat(withoutIds(few.values())).isEqualTo(withoutIds(expected.values()));
        assertThat(groups(few.values()).stream().mapToInt(Set::size).sum()).isLessThanOrEqualTo(mentions.size());
    }

    @Property(tries = 60)
    void whereLinesAreBrokenDoesNotMatter(@ForAll("mentions") List<EventMention> mentions) {
        List<EventMention> unbroken = mentions.stream()
                .map(mention -> MentionCopy.of(mention)
                        .saying(mention.trigger().replaceAll("\\s+", " "))
                        .mention())
                .toList();

        assertThat(titles(mentions)).isEqualTo(titles(unbroken));
        assertThat(groups(Timelines.of(mentions))).isEqualTo(groups(Timelines.of(unbroken)));
    }

    @Property
    void keysOfProfilesHoldNoSeparatorWhateverTheWordsAre(
            @ForAll("mentionWithParties") EventMention mention,
            @ForAll @Chars({'\n', '\r', '\t', '\u001f', ' ', 'g', 'a', 's'}) String words) {
        String key = Profile.keyOf(MentionCopy.of(mention).saying(words).mention());

        assertThat(key).doesNotContain(String.valueOf(SortedStore.SEPARATOR));
        assertThat(Profile.parse(key).key()).isEqualTo(key);
    }

    /** Of two that are else as specific, that leads which tells more of what happened. */
    @Property(tries = 500)
    void wordsOfAKnownKindComeBeforeOthers(@ForAll("mentionWithParties") EventMention mention) {
        Assume.that(mention.type() == EventType.DISASTER);
        Profile told = Profile.parse(
                Profile.keyOf(MentionCopy.of(mention).saying("flash floods").mention()));
        Profile bare = Profile.parse(
                Profile.keyOf(MentionCopy.of(mention).saying("disaster").mention()));

        assertThat(Profile.BY_SPECIFICITY.compare(told, bare)).isNegative();
    }

    /** What the index does not look at would not have fitted. */
    @Property(tries = 3000)
    void twoMentionsAreOfOneEntryIfAndOnlyIfTheyFit(
            @ForAll("mentionWithParties") EventMention one, @ForAll("otherMentionWithParties") EventMention other) {
        Profile a = Profile.parse(Profile.keyOf(one));
        Profile b = Profile.parse(Profile.keyOf(other));
        boolean leads = Profile.BY_SPECIFICITY.compare(a, b) < 0;
        boolean fits = a.key().equals(b.key()) || Fit.passes(Fit.of(leads ? b : a, leads ? a : b));

        assertThat(Timelines.of(List.of(one, other))).hasSize(fits ? 1 : 2);
        assertThat(Timelines.of(List.of(other, one))).hasSize(fits ? 1 : 2);
    }

    @Provide
    Arbitrary<EventMention> mentionWithParties() {
        return mention("a")
                .filter(mention -> isSure(mention) && !mention.participants().isEmpty());
    }

    @Provide
    Arbitrary<EventMention> otherMentionWithParties() {
        return mention("b")
                .filter(mention -> isSure(mention) && !mention.participants().isEmpty());
    }

    private static boolean isSure(EventMention mention) {
        return Profile.isSure(Profile.keyOf(mention));
    }

    /** Mentions of an entry lie with it, beside it or each by itself: as many as there are, told anew and taken back. */
    @Property(tries = 60)
    void whereMentionsLieDoesNotMatter(
            @ForAll("alike") List<EventMention> first,
            @ForAll("alike") List<EventMention> second,
            @ForAll Random random) {
        Map<String, TimelineEvent> entries = new TreeMap<>();
        Map<String, EventMention> left = new LinkedHashMap<>();
        Resolution resolution = new Resolution(new TreeStore(), Horizon.NONE, EntryComposer.MOST, 3);
        for (List<EventMention> version : List.of(first, second)) {
            for (EventMention mention : version) {
                boolean put = random.nextInt(3) > 0;
                resolution.apply(
                        put ? MentionChange.put(mention) : Mentions.withdrawn(mention),
                        change -> Timelines.apply(change, entries));
                left.remove(mention.id());
                if (put) {
                    left.put(mention.id(), mention);
                }
            }
        }

        assertThat(withoutIds(entries.values())).isEqualTo(withoutIds(Timelines.of(left.values())));
    }

    @Provide
    Arbitrary<List<EventMention>> alike() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(EventType.MEETING, EventType.TALKS),
                        Arbitraries.of("2025-06-01", "2025-06-01", "2025-06-20"))
                .as((article, type, day) ->
                        Mentions.in("a" + article).of(type).on(day).mention())
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<EventMention>> mentions() {
        return mention("a").list().ofMinSize(1).ofMaxSize(25).uniqueElements(EventMention::id);
    }

    @Provide
    Arbitrary<EventMention> bareMention() {
        return mention("bare")
                .map(mention -> MentionCopy.of(mention).naming(List.of()).mention());
    }

    private Arbitrary<EventMention> mention(String prefix) {
        Arbitrary<EventType> types = Arbitraries.of(
                EventType.MEETING,
                EventType.TALKS,
                EventType.VISIT,
                EventType.PACT,
                EventType.ELECTION,
                EventType.DISASTER);
        Arbitrary<EventStatus> statuses = Arbitraries.of(EventStatus.class);
        Arbitrary<Set<String>> parties =
                Arbitraries.of("CHN", "RUS", "USA", "IRN").set().ofMaxSize(3);
        Arbitrary<String> places = Arbitraries.of("", "CHN", "RUS");
        Arbitrary<Integer> articles = Arbitraries.integers().between(1, 40);
        Arbitrary<UnaryOperator<Mentions>> told = Arbitraries.of(
                UnaryOperator.identity(),
                mention -> mention.sending("CHN", "Li Qiang"),
                mention -> mention.sending("CHN", "Xi Jinping"),
                mention -> mention.putOff(true),
                mention -> mention.unsure().sending("CHN", "Xi Jinping"));
        Arbitrary<String> words =
                Arbitraries.of("spoke", "gas explosion", "gas\nexplosion", "gas \t\r\nexplosion", "fire", "blaze");
        return Combinators.combine(articles, types, statuses, days(), parties, places, told, words)
                .as((article, type, status, days, ids, place, as, trigger) -> as.apply(Mentions.in(prefix + article))
                        .by("outlet" + article % 7)
                        .published(START.plusDays(article % 11).toString())
                        .of(type)
                        .being(status)
                        .during(days)
                        .parties(ids.toArray(String[]::new))
                        .at(place.isEmpty() ? null : place)
                        .print(article % 5)
                        .saying(trigger)
                        .mention());
    }

    private static Arbitrary<EventDays> days() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(0, 9)),
                                Tuple.of(1, Arbitraries.integers().between(-300, 300))),
                        Arbitraries.of(1, 1, 1, 2, 3, 7, 8, 9, 30, 60, 500, 700, -1))
                .as((from, width) -> width < 0
                        ? EventDays.from(START.plusDays(from))
                        : EventDays.between(START.plusDays(from), START.plusDays(from + width - 1)));
    }

    /** Entries as they are but for their ids, in a fixed order. */
    static List<String> withoutIds(Collection<TimelineEvent> entries) {
        return entries.stream()
                .map(entry -> entry.toString().replace(entry.id(), "").replace("absorbed=" + entry.absorbed(), ""))
                .sorted()
                .toList();
    }

    private static List<String> titles(List<EventMention> mentions) {
        return Timelines.of(mentions).stream()
                .map(TimelineEvent::title)
                .sorted()
                .toList();
    }

    private static Set<Set<String>> groups(Collection<TimelineEvent> entries) {
        return entries.stream()
                .map(entry -> entry.mentions().stream().map(EventMention::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** A consumer that applies change by change and watches the laws. */
    static final class Run {
        private final Resolution resolution = new Resolution(new TreeStore());
        final Map<String, TimelineEvent> entries = new TreeMap<>();
        final List<String> violations = new ArrayList<>();
        private final Set<String> gone = new HashSet<>();
        int changes;

        void put(EventMention mention) {
            resolution.apply(MentionChange.put(mention), this::see);
        }

        void takeBack(EventMention mention) {
            resolution.apply(Mentions.withdrawn(mention), this::see);
        }

        private void see(EntryChange change) {
            changes++;
            if (gone.contains(change.id())) {
                violations.add(change.id() + " came back");
            }
            if (change instanceof EntryChange.Gone end) {
                gone.add(end.id());
                if (!entries.containsKey(end.id())) {
                    violations.add(end.id() + " gone but never there");
                }
                if (end.survivor() != null && !entries.containsKey(end.survivor())) {
                    violations.add(end.id() + " merged into none");
                }
            } else if (change instanceof EntryChange.Put put && put.entry().equals(entries.get(put.id()))) {
                violations.add(put.id() + " did not change");
            }
            Timelines.apply(change, entries);
            entries.values().forEach(entry -> entry.absorbed().stream()
                    .filter(entries::containsKey)
                    .forEach(id -> violations.add(id + " absorbed but there")));
            check();
        }

        private void check() {
            Map<String, Integer> seen = new TreeMap<>();
            entries.values()
                    .forEach(entry -> entry.mentions().forEach(mention -> seen.merge(mention.id(), 1, Integer::sum)));
            seen.forEach((mention, times) -> {
                if (times > 1) {
                    violations.add(mention + " in " + times + " entries");
                }
            });
        }
    }
}
