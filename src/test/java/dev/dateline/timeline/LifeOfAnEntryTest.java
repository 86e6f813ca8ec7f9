package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.MentionCopy;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.UndatedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeOfAnEntryTest {

    @Test
    void copiesOfOneTextAndArticlesOfOneOutletAreOneSource() {
        TimelineEvent entry = only(
                Mentions.in("a").by("A").print(0b1111_0000).mention(),
                Mentions.in("b").by("B").print(0b1111_0011).mention(),
                Mentions.in("c").by("C").print(~0L).mention(),
                Mentions.in("d").by("C").print(0x5555_5555L).mention());

        assertThat(entry.reports()).isEqualTo(4);
        assertThat(entry.sources()).isEqualTo(2);
        assertThat(entry.confidence()).isCloseTo(1 - 0.2 * 0.2, within(1e-9));
    }

    @Test
    void ofPlacesThatAsManyNameTheFirstReportedIsTaken() {
        TimelineEvent entry = only(
                Mentions.in("a").at("PAK", "Faisalabad").published("2025-06-20").mention(),
                Mentions.in("b").at("PAK", "Hyderabad").published("2025-06-19").mention());

        assertThat(entry.place()).isEqualTo(new Place("PAK", "Hyderabad"));
    }

    /** Its record would grow without end, and be written anew with each report. */
    @Test
    void anEntryOfVeryManyReportsCountsThemAllAndListsTheFirstAndTheLast() {
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            mentions.add(Mentions.in("article-" + i)
                    .by("outlet-" + i)
                    .published(LocalDate.of(2025, 6, 19).plusDays(i / 200).toString())
                    .mention());
        }
        Collections.shuffle(mentions, new Random(7));

        TimelineEvent entry = only(mentions.toArray(EventMention[]::new));

        assertThat(entry.reports()).isEqualTo(1000);
        assertThat(entry.mentions()).hasSize(EntryComposer.MOST);
        assertThat(entry.firstReported()).isEqualTo("2025-06-19");
        assertThat(entry.lastReported()).isEqualTo("2025-06-23");
    }

    @Test
    void whatIsCalledOffIsDenied() {
        TimelineEvent entry = only(
                planned("a", "2025-06-10").mention(),
                planned("b", "2025-06-17").being(EventStatus.DENIED).mention());

        assertThat(entry.status()).isEqualTo(EventStatus.DENIED);
        assertThat(entry.history())
                .extracting(TimelineEvent.Change::status)
                .containsExactly(EventStatus.PLANNED, EventStatus.DENIED);
    }

    @Test
    void whatIsCalledOffWithoutADayEndsThePlanForADayToCome() {
        TimelineEvent entry = only(
                planned("a", "2025-06-10").on("2025-06-19").mention(),
                planned("b", "2025-06-17").being(EventStatus.DENIED).mention());

        assertThat(entry.status()).isEqualTo(EventStatus.DENIED);
        assertThat(entry.days().edtf()).isEqualTo("2025-06-19");
        assertThat(entry.contested()).isEmpty();
        assertThat(entry.history())
                .extracting(TimelineEvent.Change::article, TimelineEvent.Change::status)
                .containsExactly(tuple("a", EventStatus.PLANNED), tuple("b", EventStatus.DENIED));
    }

    @Test
    void anElectionIsOneEntryWithItsResultDaysLater() {
        TimelineEvent entry = only(
                election("a", "2025-06-16").on("2025-06-15").mention(),
                election("b", "2025-06-17").on("2025-06-17").mention(),
                election("c", "2025-06-18").on("2025-06-15").mention());

        assertThat(entry.days().edtf()).isEqualTo("2025-06-15");
    }

    @Test
    void ofTwoDaysThatAnArticleGivesTheOneThatItGivesFirstCounts() {
        TimelineEvent entry = only(
                election("a", "2025-06-17").on("2025-06-17").ordinal(1).mention(),
                election("a", "2025-06-17").on("2025-06-16").ordinal(2).mention());

        assertThat(entry.days().edtf()).isEqualTo("2025-06-17");
    }

    private static Mentions election(String article, String published) {
        return Mentions.in(article).published(published).of(EventType.ELECTION).parties("LKA");
    }

    @Test
    void whatIsPutOffIsOneEntryWithTheNewDays() {
        TimelineEvent entry = only(
                planned("a", "2025-06-10").by("A").on("2025-06-19").mention(),
                planned("b", "2025-06-11").by("B").on("2025-06-19").mention(),
                Mentions.in("c")
                        .by("C")
                        .published("2025-06-17")
                        .movedTo("2025-06-26")
                        .mention());

        assertThat(entry.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(entry.days().edtf()).isEqualTo("2025-06-26");
        assertThat(entry.contested()).isEmpty();
        assertThat(entry.history())
                .extracting(TimelineEvent.Change::article, TimelineEvent.Change::date)
                .containsExactly(tuple("a", "2025-06-19"), tuple("c", "2025-06-26"));
    }

    @Test
    void whatIsPutOffTwiceAndThenHeldIsOneEntryFromTheFirstNewDayOn() {
        TimelineEvent entry = only(
                Mentions.in("b")
                        .by("B")
                        .published("2025-06-17")
                        .movedTo("2025-06-26")
                        .mention(),
                Mentions.in("c")
                        .by("C")
                        .published("2025-06-24")
                        .movedTo("2025-07-03")
                        .mention(),
                Mentions.in("d")
                        .by("D")
                        .published("2025-07-04")
                        .on("2025-07-03")
                        .mention());

        assertThat(entry.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(entry.history())
                .extracting(TimelineEvent.Change::status, TimelineEvent.Change::date)
                .containsExactly(
                        tuple(EventStatus.PLANNED, "2025-06-26"),
                        tuple(EventStatus.PLANNED, "2025-07-03"),
                        tuple(EventStatus.OCCURRED, "2025-07-03"));
    }

    @Test
    void whatIsOnlyToldInPassingWaitsForAReportAndLeavesWithIt() {
        EventMention passing = Mentions.in("a")
                .from("2025-06-19")
                .being(EventStatus.PLANNED)
                .unsure()
                .mention();
        EventMention report =
                Mentions.in("b").published("2025-06-27").on("2025-06-26").mention();
        ResolutionLawsTest.Run run = new ResolutionLawsTest.Run();

        run.put(passing);
        assertThat(run.entries).isEmpty();

        run.put(report);
        assertThat(run.entries.values()).singleElement().satisfies(entry -> assertThat(entry.mentions())
                .containsExactlyInAnyOrder(passing, report));
        Set<String> first = Set.copyOf(run.entries.keySet());

        run.takeBack(report);
        assertThat(run.entries).isEmpty();

        run.put(report);
        assertThat(run.entries).hasSize(1).doesNotContainKeys(first.toArray(String[]::new));
        assertThat(run.violations).isEmpty();
    }

    @Test
    void whatWasHeldOnTheOldDayOrIsPlannedForALaterOneIsAnotherEvent() {
        assertThat(Timelines.of(Mentions.all(
                        Mentions.in("a").published("2025-06-20").on("2025-06-19"),
                        Mentions.in("b").published("2025-06-17").movedTo("2025-06-26"),
                        planned("c", "2025-06-10").on("2025-08-20"))))
                .hasSize(3);
    }

    @Test
    void whatOneSourceTellsAndAnotherThenDeniesIsContestedAndTheLaterOfTwoIsBelieved() {
        TimelineEvent entry = only(
                Mentions.in("a").by("A").mention(),
                Mentions.in("b")
                        .by("B")
                        .published("2025-06-20")
                        .being(EventStatus.DENIED)
                        .mention());

        assertThat(entry.status()).isEqualTo(EventStatus.DENIED);
        assertThat(entry.contested()).containsExactly("status");
        assertThat(entry.confidence()).isLessThan(0.5);
        assertThat(entry.history())
                .extracting(TimelineEvent.Change::article, TimelineEvent.Change::status)
                .containsExactly(tuple("a", EventStatus.OCCURRED), tuple("b", EventStatus.DENIED));
    }

    @Test
    void theMajorityOfIndependentSourcesDecidesWhatIsContested() {
        TimelineEvent entry = only(
                Mentions.in("a").by("A").mention(),
                Mentions.in("b").by("B").mention(),
                Mentions.in("c")
                        .by("C")
                        .published("2025-06-20")
                        .being(EventStatus.DENIED)
                        .mention());

        assertThat(entry.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(entry.contested()).containsExactly("status");
    }

    @Test
    void theDaysAreTheNarrowestThatMostReportsAgreeOn() {
        TimelineEvent entry = only(
                Mentions.in("a")
                        .by("A")
                        .published("2025-07-02")
                        .between("2025-06-01", "2025-06-30")
                        .mention(),
                Mentions.in("b")
                        .by("B")
                        .published("2025-06-22")
                        .between("2025-06-16", "2025-06-22")
                        .mention(),
                Mentions.in("c").by("C").on("2025-06-19").mention());

        assertThat(entry.days().edtf()).isEqualTo("2025-06-19");
        assertThat(entry.contested()).isEmpty();
    }

    @Test
    void whoGivesTheDayIsHeardBeforeWhoOnlyTellsOfItAfresh() {
        LocalDate published = LocalDate.parse("2025-06-20");
        TimelineEvent entry = only(
                Mentions.in("a")
                        .by("A")
                        .published("2025-06-20")
                        .on("2025-06-19")
                        .mention(),
                Mentions.in("a")
                        .ordinal(2)
                        .by("A")
                        .published("2025-06-20")
                        .during(UndatedDays.fresh(published))
                        .mention(),
                Mentions.in("b")
                        .by("B")
                        .published("2025-06-20")
                        .during(UndatedDays.fresh(published))
                        .mention(),
                Mentions.in("c")
                        .by("C")
                        .published("2025-06-20")
                        .during(UndatedDays.fresh(published))
                        .mention());

        assertThat(entry.days().edtf()).isEqualTo("2025-06-19");
        assertThat(entry.contested()).isEmpty();
    }

    @Test
    void whatAnOutletTellsAfreshDaysLaterHadHappenedWhenItFirstToldOfIt() {
        Mentions held = Mentions.in("a").by("A").of(EventType.ELECTION).parties("GIN");
        Mentions won = Mentions.in("b").by("A").of(EventType.ELECTION).parties("GIN");

        TimelineEvent entry = only(
                fresh(held, "2025-06-19").mention(), fresh(won, "2025-06-21").mention());

        assertThat(entry.days().earliest()).isEqualTo(LocalDate.parse("2025-06-19"));
    }

    @Test
    void aVisitIsOneFromItsArrivalToItsEndAndAReturnVisitIsAnother() {
        List<TimelineEvent> entries = Timelines.of(List.of(
                visit("a", "2025-06-17", "CHN", "RUS"),
                visit("b", "2025-06-19", "CHN", "RUS"),
                visit("c", "2025-06-19", "RUS", "CHN"),
                visit("d", "2025-06-25", "CHN", "RUS")));

        assertThat(entries).extracting(TimelineEvent::reports).containsExactlyInAnyOrder(2, 1, 1);
    }

    @Test
    void anAttackOnWhoAttackedIsAnotherEvent() {
        List<TimelineEvent> entries = Timelines.of(Mentions.all(
                attack("a", "PER", "CHL").doneBy("CHL").doneTo("PER"),
                attack("b", "CHL").doneBy("CHL"),
                attack("c", "CHL").doneTo("CHL")));

        assertThat(entries).extracting(TimelineEvent::reports).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void foreignersOfTwoStatesAreTakenHostageByTwoAttacks() {
        Mentions one = Mentions.in("a")
                .of(EventType.ATTACK)
                .parties("IRQ", "USA")
                .doneTo("USA")
                .at("IRQ");
        Mentions other = Mentions.in("b")
                .of(EventType.ATTACK)
                .parties("IRN", "IRQ")
                .doneTo("IRN")
                .at("IRQ");

        assertThat(Timelines.of(Mentions.all(one.saying("kidnapped"), other.saying("kidnapped"))))
                .hasSize(2);
    }

    @Test
    void whoVotedForOrAgainstItInAParliamentDoesNotTellAVoteApart() {
        Mentions lost = Mentions.in("a")
                .of(EventType.VOTE)
                .parties("NPL", "United Front")
                .saying("voted out");
        Mentions against = Mentions.in("b")
                .of(EventType.VOTE)
                .parties("NPL", "People's Congress")
                .saying("vote against");
        Mentions elsewhere = Mentions.in("c")
                .of(EventType.VOTE)
                .parties("LKA", "United Front")
                .saying("voted out");

        assertThat(Timelines.of(Mentions.all(lost, against, elsewhere)))
                .extracting(TimelineEvent::reports)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whatTwoSayIsTwoEventsThoughTheOneIsSpokenToByTheOther() {
        Mentions urged = Mentions.in("a")
                .of(EventType.APPEAL)
                .parties("MLI", "TCD", "USA")
                .doneBy("USA")
                .saying("urged");
        Mentions asked = Mentions.in("b")
                .of(EventType.APPEAL)
                .parties("TCD")
                .doneBy("TCD")
                .saying("asked");

        assertThat(Timelines.of(Mentions.all(urged, asked))).hasSize(2);
    }

    @Test
    void anAttackToldOfAStateIsOneThatItSufferedRatherThanOneThatItCarriedOut() {
        Mentions suffered = Mentions.in("a")
                .of(EventType.ATTACK)
                .parties("ISWAP", "NGA")
                .doneBy("ISWAP")
                .saying("suicide attack");
        Mentions answered = Mentions.in("b")
                .of(EventType.ATTACK)
                .on("2025-06-20")
                .parties("ISWAP", "NGA")
                .doneBy("NGA")
                .saying("bombed");
        Mentions told = Mentions.in("c")
                .of(EventType.ATTACK)
                .between("2025-06-16", "2025-06-22")
                .parties("NGA")
                .saying("bombing");

        assertThat(Timelines.of(Mentions.all(suffered, answered, told)))
                .extracting(entry -> entry.mentions().size())
                .containsExactly(2, 1);
    }

    @Test
    void aPersonWhomOnlyOneReportNamesSaysNothingAgainstOneAttackAndTwoPersonsDo() {
        Mentions ofOne = attack("a", "PER", "Raul Inca").person("Raul Inca");

        assertThat(Timelines.of(Mentions.all(ofOne, attack("b", "JPN", "PER")))).hasSize(1);
        assertThat(Timelines.of(Mentions.all(
                        ofOne, attack("b", "JPN", "Luis Rojas", "PER").person("Luis Rojas"))))
                .hasSize(2);
    }

    private static Mentions attack(String article, String... parties) {
        return Mentions.in(article).of(EventType.ATTACK).at("PER").parties(parties);
    }

    @Test
    void whatSaysNeitherWhoNorWhereIsNoLineOfATimeline() {
        assertThat(Timelines.of(List.of(Mentions.in("a").parties(new String[0]).mention())))
                .isEmpty();
    }

    @Test
    void undatedWordsOfOneStateAloneAreOneEventOnlyOnOneDay() {
        List<TimelineEvent> entries = Timelines.of(
                List.of(refusal("a", "2025-06-18"), refusal("b", "2025-06-19"), refusal("c", "2025-06-19")));

        assertThat(entries).extracting(TimelineEvent::reports).containsExactlyInAnyOrder(1, 2);
    }

    private static EventMention refusal(String article, String day) {
        return Mentions.in(article)
                .by(article)
                .of(EventType.REJECT)
                .parties("FRA")
                .published(day)
                .during(UndatedDays.fresh(LocalDate.parse(day)))
                .mention();
    }

    private static EventMention visit(String article, String day, String visitor, String host) {
        EventMention mention =
                Mentions.in(article).by(article).of(EventType.VISIT).on(day).mention();
        return MentionCopy.of(mention)
                .naming(Stream.of(
                                new Participant(visitor, visitor, ActorKind.STATE, Role.AGENT, null),
                                new Participant(host, host, ActorKind.STATE, Role.TARGET, null))
                        .sorted(Comparator.comparing(Participant::id))
                        .toList())
                .mention();
    }

    @Test
    void theOlderIdStaysWhenTwoEntriesMergeAndThePieceWithTheOldestMentionKeepsItWhenTheySplit() {
        ResolutionLawsTest.Run run = new ResolutionLawsTest.Run();
        EventMention china = Mentions.in("a").parties("CHN").mention();
        EventMention russia = Mentions.in("b").parties("RUS").mention();
        EventMention both = Mentions.in("c").parties("CHN", "RUS").mention();
        run.put(china);
        run.put(russia);
        List<String> apart = idsOf(run, china, russia);

        run.put(both);

        assertThat(run.entries.keySet()).containsExactly(apart.get(0));
        assertThat(run.entries.values()).extracting(TimelineEvent::absorbed).containsExactly(List.of(apart.get(1)));

        run.takeBack(both);

        assertThat(idsOf(run, china, russia).get(0)).isEqualTo(apart.get(0));
        assertThat(idsOf(run, china, russia).get(1)).isNotIn(apart);
        assertThat(run.violations).isEmpty();
    }

    @Test
    void anArticleThatTellsInTwoWaysCountsOnceAmongThoseListedAndEachOtherMentionCounts() {
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            mentions.add(Mentions.in("article-" + i).of(EventType.MEETING).mention());
            mentions.add(Mentions.in("article-" + i).of(EventType.TALKS).mention());
        }

        assertThat(only(mentions.subList(0, EntryComposer.MOST).toArray(EventMention[]::new))
                        .reports())
                .isEqualTo(EntryComposer.MOST / 2);
        assertThat(only(mentions.toArray(EventMention[]::new)).reports()).isBetween(300, 600);
    }

    /** Each profile compared with each, it would take longer with every mention. */
    @Test
    void anEntryOfVeryManyProfilesListsNoMoreMentionsThanAnyOther() {
        LocalDate day = LocalDate.of(2025, 6, 19);
        List<EventMention> mentions = new ArrayList<>();
        mentions.add(Mentions.in("day").mention());
        for (int i = 0; i < 20 * 20; i++) {
            mentions.add(Mentions.in("article-" + i)
                    .between(
                            day.minusDays(1 + i / 20).toString(),
                            day.plusDays(i % 20).toString())
                    .mention());
        }
        Collections.shuffle(mentions, new Random(7));

        TimelineEvent entry = only(mentions.toArray(EventMention[]::new));

        assertThat(entry.reports()).isEqualTo(mentions.size());
        assertThat(entry.days().edtf()).isEqualTo("2025-06-19");
        assertThat(entry.mentions()).hasSizeLessThanOrEqualTo(EntryComposer.MOST);
    }

    /** An article corrected to and fro merges and splits two entries each time. */
    @Test
    void ofVeryManyEntriesMergedIntoOneTheLastAreListed() {
        ResolutionLawsTest.Run run = new ResolutionLawsTest.Run();
        EventMention both = Mentions.in("c").parties("CHN", "RUS").mention();
        run.put(Mentions.in("a").parties("CHN").mention());
        run.put(Mentions.in("b").parties("RUS").mention());
        Set<String> split = new HashSet<>(run.entries.keySet());
        for (int i = 0; i < 2 * EntryBook.MOST_ABSORBED; i++) {
            run.put(both);
            split.removeAll(run.entries.keySet());
            assertThat(run.entries.values())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.absorbed()).isSorted().containsAll(split));
            run.takeBack(both);
            split.clear();
            split.addAll(run.entries.keySet());
        }

        assertThat(run.entries.values())
                .anySatisfy(entry -> assertThat(entry.absorbed()).hasSize(EntryBook.MOST_ABSORBED));
        assertThat(run.violations).isEmpty();
    }

    /** Which of the two is put out first does not hang on the order of their leaders' words. */
    @ParameterizedTest
    @ValueSource(strings = {"spoke", "called", "phoned", "rang", "dialled", "conferred", "chatted", "telephoned"})
    void aMentionHasLeftItsEntryBeforeItIsInAnother(String words) {
        ResolutionLawsTest.Run run = new ResolutionLawsTest.Run();
        run.put(Mentions.in("a").on("2025-06-20").saying(words).mention());
        run.put(planned("b", "2025-06-15").between("2025-06-16", "2025-06-22").mention());

        run.put(Mentions.in("c").on("2025-06-19").saying(words).mention());

        assertThat(run.violations).isEmpty();
    }

    @Test
    void aReportWithoutADateIsOfADayOfTheWeekBeforeThatAnotherGives() {
        Mentions dated = Mentions.in("a").of(EventType.DISASTER).parties("JOR").at("JOR");
        Mentions later = Mentions.in("b").of(EventType.DISASTER).parties("JOR").at("JOR");

        assertThat(Timelines.of(Mentions.all(dated, fresh(later, "2025-06-26"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(dated, fresh(later, "2025-06-28"))))
                .hasSize(2);
    }

    @Test
    void harmOfWhichAReportSpeaksIsNoneThatIsDoneDaysLater() {
        Mentions dated = Mentions.in("a").of(EventType.DISASTER).parties("JOR").at("JOR");
        Mentions spokenOf =
                Mentions.in("b").of(EventType.DISASTER).parties("JOR").at("JOR");

        assertThat(Timelines.of(Mentions.all(dated, uncertain(spokenOf, "2025-06-22"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(dated, uncertain(spokenOf, "2025-06-16"))))
                .hasSize(2);
    }

    @Test
    void harmToldOfBeforeAFreshReportIsNotThatWhichItReports() {
        Mentions struck = fresh(airstrikes("a"), "2025-06-19");
        Mentions toldOf = airstrikes("b");

        assertThat(Timelines.of(Mentions.all(struck, uncertain(toldOf, "2025-06-21"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(struck, uncertain(toldOf, "2025-06-17"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(struck, toldOf.between("2025-05-21", "2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(struck, toldOf.between("2025-05-18", "2025-06-17"))))
                .hasSize(2);
    }

    @Test
    void whatOneStateDoesWithoutADateIsOneEventOnlyForAFewDays() {
        Mentions first = Mentions.in("a").of(EventType.SANCTION).parties("JOR").at("JOR");
        Mentions later = Mentions.in("b").of(EventType.SANCTION).parties("JOR").at("JOR");

        assertThat(Timelines.of(Mentions.all(fresh(first, "2025-06-19"), fresh(later, "2025-06-22"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(fresh(first, "2025-06-19"), fresh(later, "2025-06-24"))))
                .hasSize(2);
    }

    @Test
    void whoFightsStrikesAgainTheNextDay() {
        Mentions first = airstrikes("a");
        Mentions later = airstrikes("b");

        assertThat(Timelines.of(Mentions.all(fresh(first, "2025-06-19"), fresh(later, "2025-06-19"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(fresh(first, "2025-06-19"), fresh(later, "2025-06-20"))))
                .hasSize(2);
    }

    @Test
    void aFreshReportOfAnAttackIsOfOneThatWasTheDayBeforeAtMost() {
        Mentions dated = airstrikes("a");
        Mentions later = airstrikes("b");

        assertThat(Timelines.of(Mentions.all(dated, fresh(later, "2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(dated, fresh(later, "2025-06-21"))))
                .hasSize(2);
    }

    @Test
    void whoIsArrestedOnTwoDaysAreTwoAndWhoIsFreedIsToldForDays() {
        Mentions one = Mentions.in("a").of(EventType.ARREST).parties("PER");
        Mentions other = Mentions.in("b").of(EventType.ARREST).parties("PER");

        assertThat(Timelines.of(Mentions.all(
                        fresh(one.saying("arrests"), "2025-06-19"), fresh(other.saying("arrested"), "2025-06-20"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(
                        fresh(one.saying("freed"), "2025-06-19"), fresh(other.saying("frees"), "2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(one.saying("arrested"), fresh(other.saying("arrested"), "2025-06-21"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(one.saying("freed"), fresh(other.saying("freed"), "2025-06-21"))))
                .hasSize(1);
    }

    @Test
    void aCourtRulesOnAnotherThingTheNextDay() {
        Mentions ruled = Mentions.in("a").of(EventType.VOTE).parties("FJI").saying("rules");
        Mentions again = Mentions.in("b").of(EventType.VOTE).parties("FJI").saying("ruled");

        assertThat(Timelines.of(Mentions.all(fresh(ruled, "2025-06-19"), fresh(again, "2025-06-19"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(fresh(ruled, "2025-06-19"), fresh(again, "2025-06-20"))))
                .hasSize(2);
    }

    @Test
    void aFreshReportTellsTheDayOfWhatOthersTellVaguely() {
        Mentions flood = Mentions.in("a")
                .of(EventType.DISASTER)
                .parties("TGO")
                .saying("flood")
                .by("A");
        Mentions toll = Mentions.in("b")
                .of(EventType.DISASTER)
                .parties("TGO")
                .saying("floods")
                .published("2025-06-21");
        Mentions vague = toll.between("2025-05-22", "2025-06-21");

        for (String outlet : List.of("A", "B")) {
            TimelineEvent entry =
                    only(fresh(flood, "2025-06-19").mention(), vague.by(outlet).mention());
            assertThat(entry.days().earliest()).isEqualTo("2025-06-19");
            assertThat(entry.days().latest()).isEqualTo("2025-06-19");
        }
        assertThat(only(
                                fresh(flood, "2025-06-19").mention(),
                                toll.by("B").on("2025-06-18").mention())
                        .days()
                        .edtf())
                .isEqualTo("2025-06-18");
    }

    @Test
    void whatIsDoneAtTwoTownsOnADayIsTwoEvents() {
        Mentions here = Mentions.in("a").of(EventType.ATTACK).parties("MLI").at("MLI", "Mopti, Mali");
        Mentions there = Mentions.in("b").of(EventType.ATTACK).parties("MLI");

        assertThat(Timelines.of(Mentions.all(here, there.at("MLI", "Gao, Mali"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(here, there.at("MLI", "Konna, Mopti Region, Mali"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(here, there.at("MLI", "Mali")))).hasSize(1);
        assertThat(Timelines.of(Mentions.all(
                        here.of(EventType.VISIT), there.of(EventType.VISIT).at("MLI", "Gao, Mali"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kharkiv                | Odesa Oblast           | 1
            Kharkiv                | Poltava                | 2
            Kharkiv                | Poltava, Ukraine       | 2
            Kharkiv                | Kharkiv, Ukraine       | 1
            Kharkiv                | Izium, Kharkiv Oblast  | 1
            Kharkiv                | Ukraine                | 1
            Kyiv                   | Bucha                  | 1
            Kyiv                   | Solomianskyi           | 1
            """)
    void ofTownsNamedAloneThoseFarFromEachOtherAreTold(String here, String there, int entries) {
        Mentions strike = Mentions.in("a").of(EventType.ATTACK).parties("RUS", "UKR");

        assertThat(Timelines.of(Mentions.all(
                        strike.at("UKR", here),
                        Mentions.in("b")
                                .of(EventType.ATTACK)
                                .parties("RUS", "UKR")
                                .at("UKR", there))))
                .hasSize(entries);
    }

    /** Spin Boldak is too small to be known as a town. */
    @Test
    void ofTwoEventsThatAReportFitsAsWellItIsOfTheOneAtItsTown() {
        Mentions strike = Mentions.in("a").of(EventType.ATTACK).parties("AFG", "PAK");
        for (String article : List.of("b", "c", "d", "e")) {
            List<TimelineEvent> entries = Timelines.of(List.of(
                    strike.at("AFG", "Spin Boldak, Afghanistan").mention(),
                    Mentions.in("k")
                            .of(EventType.ATTACK)
                            .parties("AFG", "PAK")
                            .at("AFG", "Kabul, Afghanistan")
                            .mention(),
                    Mentions.in(article)
                            .of(EventType.ATTACK)
                            .parties("AFG", "PAK")
                            .at("AFG", "Kabul")
                            .saying("strikes " + article)
                            .mention()));

            assertThat(entries).hasSize(2);
            assertThat(entries)
                    .filteredOn(entry -> entry.mentions().size() == 2)
                    .singleElement()
                    .extracting(entry -> entry.mentions().get(0).article().id())
                    .isNotEqualTo("a");
        }
    }

    @Test
    void whoIsFreedIsNotArrestedByThat() {
        Mentions arrested =
                Mentions.in("a").of(EventType.ARREST).parties("PER", "Ana Tui").saying("arrested");
        Mentions told = Mentions.in("b").of(EventType.ARREST).parties("PER", "Ana Tui");

        assertThat(Timelines.of(Mentions.all(arrested, told.saying("detained"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(arrested, told.saying("freed")))).hasSize(2);
    }

    @Test
    void whatOneStateDidAtSomeTimeIsToldByItsWords() {
        Mentions dated = Mentions.in("a").of(EventType.ARREST).parties("JOR").saying("arrested");
        Mentions later = Mentions.in("b").of(EventType.ARREST).parties("JOR");

        for (String words : List.of("released", "arrests")) {
            int entries = words.equals("arrests") ? 1 : 2;
            assertThat(Timelines.of(Mentions.all(dated, fresh(later.saying(words), "2025-06-20"))))
                    .hasSize(entries);
            assertThat(Timelines.of(Mentions.all(
                            dated, later.saying(words).during(UndatedDays.recent(LocalDate.parse("2025-06-20"))))))
                    .hasSize(entries);
            assertThat(Timelines.of(Mentions.all(
                            dated,
                            planned("b", "2025-06-18")
                                    .of(EventType.ARREST)
                                    .parties("JOR")
                                    .saying(words))))
                    .hasSize(entries);
        }
    }

    @Test
    void whomOneStateMetAtSomeTimeIsToldByThePlace() {
        Mentions dated = Mentions.in("a")
                .of(EventType.MEETING)
                .parties("JOR", "QAT")
                .at("QAT")
                .saying("talks");
        Mentions later = Mentions.in("b").of(EventType.MEETING).parties("JOR").saying("meeting");

        assertThat(Timelines.of(Mentions.all(dated, fresh(later.at(null), "2025-06-20"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(dated, fresh(later.at("QAT"), "2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(dated, fresh(later.at(null).saying("talks"), "2025-06-20"))))
                .hasSize(1);
    }

    @Test
    void whatOneStateDidAtSomeTimeMayBeToldInOtherWordsOfTheSameKindWithinDays() {
        Mentions planned = planned("a", "2025-06-19").of(EventType.MOBILIZE).parties("TCD");
        Mentions later = planned("b", "2025-06-19").of(EventType.MOBILIZE).parties("TCD");

        assertThat(Timelines.of(Mentions.all(planned.saying("send"), later.saying("dispatch"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(planned.saying("send"), later.saying("withdraw"))))
                .hasSize(2);
        Mentions trial = Mentions.in("a").of(EventType.TRIAL).parties("TCD").saying("trial");
        Mentions hearing = Mentions.in("b").of(EventType.TRIAL).parties("TCD").saying("hearing");
        assertThat(Timelines.of(Mentions.all(trial, fresh(hearing, "2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(trial, fresh(hearing, "2025-06-24"))))
                .hasSize(2);
    }

    @Test
    void whomOneStateAloneMetIsNotToldByTheWordMeetingAtHome() {
        Mentions dated =
                Mentions.in("a").of(EventType.MEETING).parties("JOR").at("JOR").saying("meeting");
        Mentions later = Mentions.in("b").of(EventType.MEETING).parties("JOR").saying("meeting");

        assertThat(Timelines.of(Mentions.all(dated, fresh(later.at("JOR"), "2025-06-20"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(dated.at("QAT"), fresh(later.at("QAT"), "2025-06-20"))))
                .hasSize(1);
    }

    @Test
    void whatWasRefusedAtSomeTimeIsToldByItsWords() {
        Mentions dated = Mentions.in("a").of(EventType.REJECT).saying("rejected");
        Mentions later = Mentions.in("b").of(EventType.REJECT);

        assertThat(Timelines.of(Mentions.all(dated, fresh(later.saying("postponed"), "2025-06-20"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(dated, fresh(later.saying("rejection"), "2025-06-20"))))
                .hasSize(1);
    }

    @Test
    void whoIsBlamedLaterJoinsTheAttackOnTheDayThatIsKnown() {
        Mentions attack = Mentions.in("a").of(EventType.ATTACK).parties("JOR").at("JOR");
        Mentions blamed =
                Mentions.in("b").of(EventType.ATTACK).parties("JOR", "IRQ").at("JOR");

        assertThat(Timelines.of(Mentions.all(attack, fresh(blamed, "2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(
                        Mentions.all(attack.of(EventType.MEETING), fresh(blamed.of(EventType.MEETING), "2025-06-20"))))
                .hasSize(2);
    }

    @Test
    void whatIsToldOfAMonthWithOnePartyMoreIsInTheSameWordsOfTheDayThatIsKnown() {
        Mentions attack =
                Mentions.in("a").of(EventType.ATTACK).parties("JOR").at("JOR").saying("bombings");
        Mentions later = Mentions.in("b")
                .of(EventType.ATTACK)
                .parties("JOR", "IRQ")
                .at("JOR")
                .between("2025-06-01", "2025-06-30");

        assertThat(Timelines.of(Mentions.all(attack, later.saying("bombings")))).hasSize(1);
        assertThat(Timelines.of(Mentions.all(attack, later.saying("attacks")))).hasSize(2);
    }

    @Test
    void anArticleThatTellsOfTheNextMeetingAsWellStillSaysThatThisOneWasHeld() {
        TimelineEvent entry = only(
                Mentions.in("a").mention(),
                planned("a", "2025-06-19").ordinal(2).mention());

        assertThat(entry.status()).isEqualTo(EventStatus.OCCURRED);
        assertThat(entry.days().edtf()).isEqualTo("2025-06-19");
        assertThat(entry.history()).hasSize(1);
    }

    @Test
    void anArticleIsHeardOnceByTheNarrowestDaysThatItGives() {
        TimelineEvent entry = only(
                Mentions.in("a").by("A").mention(),
                Mentions.in("a")
                        .ordinal(2)
                        .by("A")
                        .between("2025-06-16", "2025-06-22")
                        .mention());

        assertThat(entry.history()).extracting(TimelineEvent.Change::date).containsExactly("2025-06-19");
    }

    @Test
    void whatAnArticleCallsOffAndThenPlansForAnotherDayIsPlanned() {
        TimelineEvent entry = only(
                planned("a", "2025-06-10").being(EventStatus.DENIED).mention(),
                planned("a", "2025-06-10").ordinal(2).on("2025-06-26").mention());

        assertThat(entry.status()).isEqualTo(EventStatus.PLANNED);
        assertThat(entry.days().edtf()).isEqualTo("2025-06-26");
    }

    /** Each night has a day in common with the next. */
    @Test
    void attacksOfTwoNightsAreTwoEvents() {
        Mentions attack = Mentions.in("a").of(EventType.ATTACK);

        assertThat(Timelines.of(Mentions.all(
                        attack.between("2025-06-18", "2025-06-19"),
                        Mentions.in("b").of(EventType.ATTACK).between("2025-06-19", "2025-06-20"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(
                        attack.between("2025-06-18", "2025-06-19"),
                        Mentions.in("b").of(EventType.ATTACK).between("2025-06-18", "2025-06-19"))))
                .hasSize(1);
    }

    @Test
    void whoWonAnElectionIsToldOfTheDayOnWhichItWasHeld() {
        Mentions held = Mentions.in("a").of(EventType.ELECTION).parties("POL").saying("presidential election");
        Mentions won = Mentions.in("b")
                .of(EventType.ELECTION)
                .parties("POL", "Karol Nawrocki", "Rafal Trzaskowski")
                .saying("won");

        assertThat(Timelines.of(Mentions.all(held, fresh(won, "2025-06-22")))).hasSize(1);
        assertThat(Timelines.of(Mentions.all(held, won.between("2025-06-18", "2025-06-19"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(held, fresh(won, "2025-07-03")))).hasSize(2);
    }

    @Test
    void anElectionIsOneInWhateverWordsAndWhoeverStoodInIt() {
        Mentions held = Mentions.in("a").of(EventType.ELECTION).parties("POL").saying("went to the polls");
        Mentions vote = Mentions.in("b").of(EventType.ELECTION).parties("POL").saying("voting");
        Mentions runoff = Mentions.in("a")
                .of(EventType.ELECTION)
                .parties("POL", "Ana Tui", "Ola Bako")
                .person("Ana Tui")
                .saying("presidential runoff");

        assertThat(Timelines.of(Mentions.all(held, vote.on("2025-06-21")))).hasSize(1);
        assertThat(Timelines.of(Mentions.all(held, vote.on("2025-06-24")))).hasSize(2);
        assertThat(Timelines.of(Mentions.all(
                        runoff, vote.saying("run-off").during(UndatedDays.recent(LocalDate.parse("2025-06-21"))))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(runoff, vote.between("2025-06-01", "2025-06-30"))))
                .hasSize(1);
    }

    @Test
    void whoIsHeldAtHomeIsHeldByHisOwnState() {
        Mentions held = Mentions.in("a").of(EventType.ARREST).parties("PER").doneBy("PER");
        Mentions told = Mentions.in("b").of(EventType.ARREST).parties("PER").doneTo("PER");

        assertThat(Timelines.of(Mentions.all(held.saying("arresting"), told.saying("detained"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(
                        held.of(EventType.ATTACK).saying("bombed"),
                        told.of(EventType.ATTACK).saying("bombed"))))
                .hasSize(2);
    }

    @Test
    void talksOfTheSamePartiesInOnePlaceAreOneFromTheirStartToTheirEnd() {
        Mentions began = Mentions.in("a").of(EventType.TALKS).saying("talks").at("EGY");
        Mentions ended = Mentions.in("b").of(EventType.TALKS).saying("talks");

        assertThat(Timelines.of(Mentions.all(began, ended.at("EGY").on("2025-06-20"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(began, ended.at("EGY").on("2025-06-26"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(began, ended.at("CHE").on("2025-06-20"))))
                .hasSize(2);
    }

    @Test
    void whatOneReportCallsAFireAndAnotherABlazeIsOneDisaster() {
        Mentions fire = Mentions.in("a").of(EventType.DISASTER).parties("HKG").at("HKG");
        Mentions other = Mentions.in("b").of(EventType.DISASTER).parties("HKG").at("HKG");

        assertThat(Timelines.of(Mentions.all(fire.saying("fire"), other.saying("blaze"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(fire.saying("fire"), other.saying("flood"))))
                .hasSize(2);
    }

    @Test
    void whatIsCalledASummitAndAMeetingOfTwoStatesIsAMeeting() {
        TimelineEvent entry = only(
                Mentions.in("a").of(EventType.SUMMIT).mention(),
                Mentions.in("b").of(EventType.SUMMIT).mention(),
                Mentions.in("c").of(EventType.MEETING).mention());

        assertThat(entry.type()).isEqualTo(EventType.MEETING);
    }

    @Test
    void aMinistersMeetingIsNotThePresidents() {
        Mentions met = Mentions.in("a").of(EventType.MEETING).sending("CHN", "Li Qiang Wu");
        Mentions other = Mentions.in("b").of(EventType.MEETING);

        assertThat(Timelines.of(Mentions.all(met, other.sending("CHN", "Xi Jinping"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(met, other.sending("CHN", "Li Wu"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(met, other.sending("CHN", "foreign ministers"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(
                        met,
                        other.sending("CHN", "Xi Jinping").of(EventType.SUMMIT).saying("summit"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(met, other.sending("RUS", "Ivan Petrov"))))
                .hasSize(1);
        assertThat(Timelines.of(
                        Mentions.all(met, other.sending("CHN", "Xi Jinping").unsure())))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(
                        met.of(EventType.PACT), other.of(EventType.PACT).sending("CHN", "Xi Jinping"))))
                .hasSize(1);
    }

    @Test
    void whatFitsTwoMeetingsIsOfTheOneWhosePersonsItNames() {
        Mentions plan = planned("a", "2025-06-10").of(EventType.MEETING).sending("CHN", "Xi Jinping");
        Mentions nearer = Mentions.in("b").of(EventType.MEETING).on("2025-06-15");
        Mentions own = Mentions.in("c").of(EventType.MEETING).on("2025-06-17").sending("CHN", "Xi Jinping");

        assertThat(Timelines.of(Mentions.all(plan, nearer, own)).get(1).mentions())
                .hasSize(2);
    }

    @Test
    void whoeverIsNamedAsAtASummitOfABodyDoesNotTellItApart() {
        Mentions summit = Mentions.in("a").summit("ASEAN", "summit", "THA").sending("THA", "Somchai Boon");
        Mentions told = Mentions.in("b").summit("ASEAN", "summit", "THA").sending("THA", "Anan Dee");

        assertThat(Timelines.of(Mentions.all(summit, told))).hasSize(1);
    }

    @Test
    void whomAVisitIsPaidToDoesNotTellItApart() {
        Mentions paid = Mentions.in("a").of(EventType.VISIT).doneBy("CHN");
        Mentions told = Mentions.in("b").of(EventType.VISIT).doneBy("CHN");

        assertThat(Timelines.of(Mentions.all(paid.sending("RUS", "Ivan Petrov"), told.sending("RUS", "Oleg Ilyin"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(paid.sending("CHN", "Li Qiang"), told.sending("CHN", "Xi Jinping"))))
                .hasSize(2);
    }

    @Test
    void whoMeetsTheHeadOfABodyIsAtNoSummitOfIt() {
        Mentions summit = Mentions.in("a").summit("ASEAN", "summit").at("THA");
        Mentions met = Mentions.in("b").summit("ASEAN", "talks", "JPN").of(EventType.MEETING);
        Mentions officials = Mentions.in("b")
                .summit("ASEAN", "meeting", "THA")
                .of(EventType.MEETING)
                .at("THA");

        assertThat(Timelines.of(Mentions.all(summit, met))).hasSize(2);
        assertThat(Timelines.of(Mentions.all(summit, officials))).hasSize(1);
    }

    @Test
    void conferencesOfOneStateWithoutADayAreOneOnlyInOnePlace() {
        Mentions held = Mentions.in("a").of(EventType.SUMMIT).parties("CHN").saying("conference");
        Mentions told =
                fresh(Mentions.in("b").of(EventType.SUMMIT).parties("CHN").saying("forum"), "2025-06-20");

        assertThat(Timelines.of(Mentions.all(held.at("CHN"), told.at("CHN")))).hasSize(1);
        assertThat(Timelines.of(Mentions.all(held.at("CHN"), told))).hasSize(2);
    }

    @Test
    void aSummitOfManyInOneTownOnADayIsOneWhoeverIsNamedOfThem() {
        Mentions all = Mentions.in("a").of(EventType.SUMMIT).parties("ETH", "KEN", "RWA", "TZA");
        Mentions some = Mentions.in("b").of(EventType.SUMMIT).parties("BDI", "TZA");
        Mentions others = Mentions.in("c").of(EventType.SUMMIT).parties("MOZ", "TZA");

        assertThat(Timelines.of(Mentions.all(all.at("TZA", "Arusha"), some.at("TZA", "Arusha"))))
                .hasSize(1);
        assertThat(Timelines.of(Mentions.all(all.at("TZA", "Arusha"), some.at("TZA", "Mwanza"))))
                .hasSize(2);
        assertThat(Timelines.of(Mentions.all(others.at("TZA", "Arusha"), some.at("TZA", "Arusha"))))
                .hasSize(2);
    }

    @Test
    void whoeverAReportNamesAsAtASummitIsAParty() {
        TimelineEvent entry = only(
                Mentions.in("a").summit("ASEAN", "summit").mention(),
                Mentions.in("b").summit("ASEAN", "summit", "THA").mention(),
                Mentions.in("c").summit("ASEAN", "summit").mention(),
                Mentions.in("d").summit("ASEAN", "summit").mention(),
                Mentions.in("e").summit("ASEAN", "summit", "JPN").mention());

        assertThat(entry.participants()).extracting(Participant::id).containsExactly("ASEAN", "JPN", "THA");
    }

    @Test
    void whoIsSaidToHaveAttackedIsAPartyThoughMostReportsSayOfNobodyThatHeDid() {
        Mentions attack = Mentions.in("a").of(EventType.ATTACK).parties("JOR").at("JOR");
        List<EventMention> mentions = new ArrayList<>();
        for (String article : List.of("b", "c", "d", "e")) {
            mentions.add(Mentions.in(article)
                    .of(EventType.ATTACK)
                    .parties("JOR")
                    .at("JOR")
                    .mention());
        }
        mentions.add(attack.parties("JOR", "IRQ").doneBy("IRQ").mention());

        TimelineEvent entry = only(mentions.toArray(EventMention[]::new));

        assertThat(entry.participants()).extracting(Participant::id).containsExactly("IRQ", "JOR");
    }

    /** Where nothing else tells them apart, what is called a summit is the meeting of the leaders. */
    @Test
    void aSummitWithoutADayIsThatOfTheLeadersNotOfTheMinisters() {
        List<TimelineEvent> entries = Timelines.of(Mentions.all(
                Mentions.in("a").summit("ASEAN", "ministerial meeting").on("2025-06-17"),
                Mentions.in("b").summit("ASEAN", "leaders' meeting").on("2025-06-21"),
                Mentions.in("c").summit("ASEAN", "summit").during(UndatedDays.planned(LocalDate.parse("2025-06-16")))));

        assertThat(entries).extracting(TimelineEvent::reports).containsExactly(1, 2);
    }

    @Test
    void whereALineIsBrokenMakesNoOtherEventAndNoOtherTitle() {
        Mentions explosion =
                Mentions.in("a").of(EventType.DISASTER).parties("IRQ").at("IRQ");
        EventMention whole = explosion.saying("gas explosion").mention();
        EventMention broken = Mentions.in("b")
                .of(EventType.DISASTER)
                .parties("IRQ")
                .at("IRQ")
                .saying("gas\nexplosion")
                .mention();

        assertThat(only(broken).title()).isEqualTo(only(whole).title());
        assertThat(only(whole, broken).reports()).isEqualTo(2);
    }

    @Test
    void differentEventsStayApart() {
        List<EventMention> mentions = Mentions.all(
                Mentions.in("a"),
                Mentions.in("b").on("2025-06-26"),
                Mentions.in("c").of(EventType.VISIT),
                Mentions.in("d").of(EventType.MEETING),
                Mentions.in("e").of(EventType.PACT),
                Mentions.in("f").parties("CHN", "USA"),
                Mentions.in("g").of(EventType.SUMMIT).on("2024-06-19"),
                Mentions.in("h").of(EventType.ATTACK).parties("UKR").at("UKR").on("2025-06-18"),
                Mentions.in("i").of(EventType.ATTACK).parties("UKR").at("UKR").on("2025-06-19"));

        assertThat(Timelines.of(mentions)).hasSize(mentions.size());
    }

    @Test
    void aRevisionThatTellsAnotherEventTakesNoIdWithIt() {
        ResolutionLawsTest.Run run = new ResolutionLawsTest.Run();
        run.put(Mentions.in("a").mention());
        List<String> before = new ArrayList<>(run.entries.keySet());

        run.put(Mentions.in("a").parties("FRA", "IND").on("2025-03-02").mention());

        assertThat(run.entries.keySet()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(run.violations).isEmpty();
    }

    private static Mentions planned(String article, String published) {
        return Mentions.in(article)
                .by(article)
                .published(published)
                .being(EventStatus.PLANNED)
                .from(published);
    }

    private static Mentions airstrikes(String article) {
        return Mentions.in(article).of(EventType.ATTACK).parties("ISR", "SYR").saying("airstrikes");
    }

    private static Mentions uncertain(Mentions mention, String published) {
        return mention.published(published).during(UndatedDays.uncertain(LocalDate.parse(published)));
    }

    private static Mentions fresh(Mentions mention, String published) {
        return mention.published(published).during(UndatedDays.fresh(LocalDate.parse(published)));
    }

    private static TimelineEvent only(EventMention... mentions) {
        List<TimelineEvent> entries = Timelines.of(List.of(mentions));
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<String> idsOf(ResolutionLawsTest.Run run, EventMention... mentions) {
        List<String> ids = new ArrayList<>();
        for (EventMention mention : mentions) {
            run.entries.values().stream()
                    .filter(entry -> entry.mentions().contains(mention))
                    .forEach(entry -> ids.add(entry.id()));
        }
        return ids;
    }
}
