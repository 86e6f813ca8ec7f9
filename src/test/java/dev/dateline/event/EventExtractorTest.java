package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.time.UndatedDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventExtractorTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 19);
    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @Test
    void anEventHasItsTypePartiesAndDay() {
        List<EventMention> mentions = extract("Russia and China signed a trade agreement.");

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(EventType.PACT);
            assertThat(mention.status()).isEqualTo(EventStatus.OCCURRED);
            assertThat(mention.participants()).extracting(Participant::id).containsExactly("CHN", "RUS");
            assertThat(mention.days().earliest()).isEqualTo(PUBLISHED);
            assertThat(mention.id()).isEqualTo("a/PACT/1");
        });
    }

    @Test
    void positionsCutTheTriggerOutOfTheTextInCodePoints() {
        String text = "😀 Russia and China signed a trade agreement.";

        EventMention mention = extract(text).get(0);

        int start = text.offsetByCodePoints(0, mention.start());
        int end = text.offsetByCodePoints(0, mention.end());
        assertThat(text.substring(start, end)).isEqualTo(mention.trigger());
    }

    @Test
    void namesAreTheSameWhereverALineIsBroken() {
        String text = "Opposition leader Yair Lapid met Xi Jinping in Hong Kong on Thursday.";

        List<EventMention> broken = extract(text.replace(' ', '\n'));

        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).participants()).isEqualTo(extract(text).get(0).participants());
        assertThat(broken.get(0).place()).isEqualTo(extract(text).get(0).place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two people are killed in a shooting near Kabou in Togo.                        | Kabou, Togo
            Two people are killed in a shooting at Lome Airport in Togo.                   | Lome Airport, Togo
            Two people are killed in a shooting at Lome Airport in the Maritime Region, Togo. | Lome Airport, Maritime Region, Togo
            Two people are killed in a shooting in Togo in Lome.                           | Togo
            Floods kill ten people in Tchamba in the Centrale region, Togo.                | Tchamba, Centrale region, Togo
            Gunmen hijack a train to Kabou in Togo.                                        | Togo
            Gunmen attack an army post near Benin in Togo.                                 | Togo
            Police shot three men in May in Togo.                                          | Togo
            Three men were shot in a raid on a mill run by monks in Kara, Togo.            | Kara, Togo
            Two men die in a blast in Belleville-la-Haute, France.                         | Belleville-la-Haute, France
            """)
    void aSpotInAPlaceIsNamedWithIt(String text, String place) {
        assertThat(extract(text).get(0).place())
                .isNotNull()
                .extracting(Place::name)
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Malian soldiers shelled the town, a rebel spokesman said in Accra.                       |
            The Malian president will visit Togo next week, an aide told reporters in Accra.         | Togo
            In Accra, the minister said Malian soldiers had attacked a village.                      |
            The president of Mali left for Lima, where he was to meet the president of Peru.         | Lima
            The president of Mali met the president of Togo over the crisis in neighbouring Benin.   |
            The summit of the African Union decided to open a school in Accra.                       |
            In Accra, he spoke of the African Union summit to be held in Lima next month.            | Lima
            Officials in Accra prepared the African Union summit planned for next month in Lima.     | Lima
            """)
    void whereItIsSaidOrSpokenOfIsNoPlace(String text, @Nullable String place) {
        List<EventMention> mentions = extract(text);
        EventMention last = mentions.get(mentions.size() - 1);

        assertThat(last.place() == null ? null : last.place().name()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru deploys 200 soldiers to Kara, Togo.                 | Kara, Togo
            Peru moves two frigates from Accra, Ghana, to Kara, Togo. | Kara, Togo
            Peru withdraws its troops from Togo.                     | Togo
            """)
    void forcesAreWhereTheyAreSentElseWhereTheyLeave(String text, String place) {
        assertThat(extract(text)).singleElement().satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(EventType.MOBILIZE);
            assertThat(mention.place()).isNotNull().extracting(Place::name).isEqualTo(place);
        });
    }

    @Test
    void aCourtSitsWhereItIsAndNotWhereTheDeedWasDone() {
        assertThat(extract("A court in Togo sentenced Omar Bako to ten years for theft in Accra, Ghana."))
                .extracting(EventMention::place)
                .containsOnly(new Place("TGO", "Togo"));
        assertThat(extract("A Togolese court sentenced Omar Bako to ten years for theft in Accra, Ghana."))
                .extracting(EventMention::place)
                .containsOnlyNulls();
    }

    @Test
    void aThoughtIsNoEvent() {
        assertThat(extract("Russia could sign an agreement with China.")).isEmpty();
    }

    @Test
    void howThingsStandIsNoNewsBehindTheLead() {
        String lead = "Russia and China signed a trade agreement. They were pleased. ";

        assertThat(types(lead + "The talks were led by Peru, which backs Chad."))
                .containsExactly(EventType.PACT);
        assertThat(types(lead + "Peru backed Chad on Monday.")).containsExactly(EventType.PACT, EventType.SUPPORT);
    }

    @Test
    void theSubjectOfWhatIsSaidIsNoObjectOfSaying() {
        assertThat(extract("Analysts say an attack on Chad could trigger a war."))
                .isEmpty();
        assertThat(extract("Chad says the talks with Mali will be postponed until July 9."))
                .extracting(EventMention::status)
                .containsExactly(EventStatus.PLANNED);
    }

    @Test
    void theySayWhatTheyWillDoThemselves() {
        assertThat(types("The farmers say they will march through Lima, Peru, on Friday."))
                .containsExactly(EventType.PROTEST);
    }

    @Test
    void talksAreHeldWhoeverIsNotExpectedThere() {
        assertThat(extract("Chad is not expected to attend the talks."))
                .extracting(EventMention::status)
                .containsExactly(EventStatus.PLANNED);
    }

    @Test
    void whoHelpsInFightingDoesNotFight() {
        assertThat(types("Chad has asked Kenya for help in fighting Boko Haram."))
                .containsExactly(EventType.APPEAL);
    }

    @Test
    void whatALawBringsAboutIsStillToCome() {
        assertThat(extract("Chad's parliament gave its approval to a law imposing fines on Kenyan firms."))
                .filteredOn(mention -> mention.type() == EventType.SANCTION)
                .extracting(EventMention::status)
                .containsExactly(EventStatus.PLANNED);
    }

    @Test
    void whatIsMeantToBeDoneByMeansOfADeedIsNotDone() {
        assertThat(extract("The army of Mali hopes to end the war by capturing Gao."))
                .extracting(EventMention::status)
                .containsOnly(EventStatus.PROPOSED);
        assertThat(types("Torturing prisoners or killing villagers would help nobody in Chad."))
                .isEmpty();
    }

    @Test
    void whatIsCommonIsNoEvent() {
        assertThat(types("Mali was alarmed by the increasing number of bombings in Chad."))
                .isEmpty();
        assertThat(types("A court of Chad has banned the metering of all phone calls."))
                .containsExactly(EventType.SANCTION);
        assertThat(types("Such attacks are common in Chad.")).isEmpty();
        assertThat(types("Chad has no plans for sanctions against Mali.")).isEmpty();
        assertThat(types("The envoys of Chad left without agreement on a truce."))
                .isEmpty();
        assertThat(types("Chad and Mali failed to reach agreement on a truce.")).containsExactly(EventType.REJECT);
        assertThat(types("Hundreds die each year in floods in Chad.")).isEmpty();
        assertThat(types("Attacks on farms are common in Chad.")).isEmpty();
        assertThat(types("Ambushes are a daily occurrence in Chad.")).isEmpty();
        assertThat(types("Attacks on farms in Chad are under way.")).isNotEmpty();
    }

    @Test
    void whatAnybodyWouldDoIsNotDone() {
        assertThat(types("Chad warned that any country supporting the plan of Togo would pay for it."))
                .containsExactly(EventType.THREAT);
        assertThat(types("Anyone who attacks Chad will be sorry, the king of Togo said."))
                .isEmpty();
    }

    @Test
    void whatIsTabledIsNotVotedOn() {
        assertThat(types("Fiji presented a resolution on Chad to the parliament of Togo on Monday."))
                .isEmpty();
        assertThat(types("A resolution on Chad was submitted to the parliament of Togo on Monday."))
                .isEmpty();
        assertThat(extract("A resolution on Chad was passed by the parliament of Fiji on Monday."))
                .extracting(EventMention::status)
                .containsExactly(EventStatus.OCCURRED);
    }

    @Test
    void whatIsOnlyPossibleIsNotDone() {
        assertThat(types("Police in Peru are looking into the possibility that the mayor was killed by rebels."))
                .isEmpty();
        assertThat(types("Togo said that it would defend Fiji against attacks by Chad."))
                .isEmpty();
        assertThat(types("Togo warned that it would not tolerate raids by Chad."))
                .containsExactly(EventType.THREAT);
        assertThat(types("There is potential for armed conflict in Chad.")).isEmpty();
        assertThat(types("Police in Chad stood ready in case protests turned violent."))
                .isEmpty();
        assertThat(types("Kenya will cut its fares in case a cholera outbreak occurs."))
                .isEmpty();
        assertThat(types("Togo's army defended the port of Lome against an attack by Chad."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void whatSomebodyThinksOfIsNotPlanned() {
        assertThat(types("The king of Togo said that an agreement with Chad would be the best solution."))
                .isEmpty();
        assertThat(types("A summit of the African Union would be the right answer, Chad's king said."))
                .isEmpty();
        assertThat(types("Chad's king said that the summit of the African Union would be held in Lome."))
                .containsExactly(EventType.SUMMIT);
    }

    @Test
    void theDeathOfWhomATextToldToBeKilledIsNoneOfItsOwn() {
        assertThat(types("The editor Ana Bako was murdered in Togo in 2000. Bako's death shocked Lome."))
                .containsExactly(EventType.ATTACK);
        assertThat(types("The editor Ana Bako was murdered in Togo in 2000. The death of Omar Sosa shocked Lome."))
                .containsExactly(EventType.ATTACK, EventType.DEATH);
    }

    @Test
    void aKindOfAttackIsNoneOfItsOwn() {
        assertThat(types("This kind of attack is cowardly, the king of Chad said."))
                .isEmpty();
        assertThat(types("The attack in Lome was cowardly, the king of Chad said."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void whatATreatyForbidsIsNoBanOfItsOwn() {
        assertThat(types("Peru has signed the treaty outlawing nuclear weapons."))
                .containsExactly(EventType.PACT);
        assertThat(types("Chad ratified the convention prohibiting child soldiers on Monday."))
                .containsExactly(EventType.PACT);
        assertThat(types("Chad issued a decree banning plastic bags.")).contains(EventType.SANCTION);
    }

    @Test
    void aStrikeThatIsCalledForIsNotHeld() {
        assertThat(types("Nigerian unions called on Tuesday for a general strike."))
                .containsExactly(EventType.APPEAL);
        assertThat(types("Nigeria's opposition called Tuesday for a boycott of the polls."))
                .doesNotContain(EventType.PROTEST);
    }

    @Test
    void whatIsOccupiedOnNoDayOnlyStandsSo() {
        assertThat(types("The hills are part of a region occupied by Chadian troops."))
                .isEmpty();
        assertThat(types("The town of Gao in Mali, occupied by Chadian troops on Monday, is quiet."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void whatSomebodyIsWantedForWasDone() {
        assertThat(extract("Ana Bako is wanted for the murder of a minister of Chad."))
                .extracting(EventMention::status)
                .containsExactly(EventStatus.OCCURRED);
    }

    @Test
    void whatWentOnSinceLongAgoIsNoNewsBehindTheLead() {
        String lead = "Russia and China signed a trade agreement. They were pleased. ";

        assertThat(types(lead + "Ten soldiers of Chad have been killed in Mali since the war."))
                .containsExactly(EventType.PACT);
    }

    @Test
    void whatIsSoAsARuleIsNoNewsInATextThatTellsOfThePast() {
        String lead = "Russia and China signed a trade agreement. They were pleased, he said. ";

        assertThat(types(lead + "Peru appoints the judges of Chad.")).containsExactly(EventType.PACT);
        assertThat(types(lead + "\"We call on Peru to leave Chad,\" said Mali."))
                .containsExactly(EventType.PACT, EventType.APPEAL);
        assertThat(types("Russia and China sign an agreement. They are pleased. Peru appoints a judge."))
                .containsExactly(EventType.PACT, EventType.APPOINTMENT);
    }

    @Test
    void whatNamesNobodyAndNoDayIsNoNewsBehindTheLead() {
        String lead = "Russia and China signed a trade agreement. They were pleased. ";

        assertThat(types(lead + "A man refused an offer.")).containsExactly(EventType.PACT);
    }

    @Test
    void whatLiesFarBackIsNoNewsBehindTheLead() {
        String lead = "Russia and China signed a trade agreement. They were pleased. ";

        assertThat(types(lead + "Chad invaded Mali in May 1905.")).containsExactly(EventType.PACT);
        assertThat(types("Chad invaded Mali in May 1905.")).containsExactly(EventType.ATTACK);
    }

    @Test
    void theWordsOfAGameAreNoDeeds() {
        String game = "The striker was denied by the goalkeeper in the semifinal of the Fiji league. "
                + "Chad attacked Mali from the start of the match. ";

        assertThat(types(game + "The champions won the title on penalties.")).isEmpty();
        assertThat(types("Chad attacked Mali from the north.")).containsExactly(EventType.ATTACK);
    }

    @Test
    void theWordsOfAMarketAreNoDeeds() {
        String market =
                "Shares fell in Chad as investors sold stocks. The benchmark index lost ten points, dealers said. ";

        assertThat(types(market + "Analysts said Mali rejected higher yields.")).isEmpty();
        assertThat(types("Mali rejected higher taxes.")).containsExactly(EventType.REJECT);
    }

    @Test
    void sinceWhenSomethingIsSoIsNoNews() {
        assertThat(types("It is the fifth visit of Chad since Bako took office in 2001."))
                .doesNotContain(EventType.APPOINTMENT);
        assertThat(types("The president of Chad took office on Monday.")).containsExactly(EventType.APPOINTMENT);
    }

    @Test
    void whoIsTriedIsAlsoWhoIsConvicted() {
        List<EventMention> mentions = extract("Ana Bako is arrested in Chad following a conviction by a court.");

        assertThat(mentions).hasSize(2).allSatisfy(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .contains("Ana Bako"));
    }

    @Test
    void thePhraseThatASentenceOpensWithIsNoSubject() {
        List<EventMention> mentions = extract("In a joint operation, Peru and Chile launch airstrikes in Togo.");

        assertThat(mentions).singleElement().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .containsExactly("CHL", "PER", "TGO"));
    }

    @Test
    void whoseGoodsPayATariffTakesPart() {
        List<EventMention> mentions = extract("Chad imposes tariffs on steel imported from Mali.");

        assertThat(mentions).singleElement().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .containsExactly("MLI", "TCD"));
    }

    @Test
    void whatSomebodyIsThankedForNotDoingWasNotDone() {
        assertThat(types("Chad thanked Togo for not attacking Mali.")).containsExactly(EventType.SUPPORT);
        assertThat(types("Chad thanked Togo for attacking Mali.")).contains(EventType.ATTACK);
    }

    @Test
    void theChanceOfADeedIsNoDeed() {
        assertThat(extract("Any hope of Chad joining the talks has gone.")).isEmpty();
        assertThat(extract("The row is an obstacle to a treaty being signed by Chad and Togo."))
                .isEmpty();
        assertThat(types("Chad warned of risks from Togolese balloons violating its airspace."))
                .contains(EventType.MOBILIZE);
    }

    @Test
    void whoAreToMeetForTalksAreToHoldThem() {
        assertThat(extract("The presidents of Chad and Togo are to meet on Friday in Lima for talks."))
                .singleElement()
                .satisfies(talks -> {
                    assertThat(talks.type()).isEqualTo(EventType.TALKS);
                    assertThat(talks.status()).isEqualTo(EventStatus.PLANNED);
                    assertThat(talks.days().earliest()).isEqualTo(LocalDate.of(2025, 6, 20));
                });
    }

    @Test
    void whoElectsToDoSomethingElectsNobody() {
        assertThat(extract("Chad elected to stay at home.")).isEmpty();
        assertThat(types("Chad elected a president to lead it.")).containsExactly(EventType.ELECTION);
    }

    @Test
    void aShareOfAllAttacksIsAStatistic() {
        assertThat(extract("Most attacks in Chad were carried out by Hamas.")).isEmpty();
        assertThat(extract("Rebels are behind half of the bombings in Mali.")).isEmpty();
    }

    @Test
    void whoHostsTheSigningOfAPactIsNoMeetingOfItsOwn() {
        assertThat(types("The kings of Jordan and Morocco sign a trade pact in Lima, hosted by the president of Peru."))
                .containsExactly(EventType.PACT);
    }

    @Test
    void whatSomebodyIsFoundGuiltyOfIsNoDecision() {
        assertThat(types("A court in Chad found the general guilty of ordering a review of the law."))
                .containsExactly(EventType.TRIAL);
    }

    @Test
    void attacksThatWentOnForYearsAreNoNews() {
        assertThat(extract("Chad has seen a wave of kidnappings in the past two years."))
                .isEmpty();
        assertThat(types("Chad has seen a wave of kidnappings in the past two weeks."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void whatIsDemandedHasNotBeenDone() {
        List<EventMention> mentions = extract("The rebels renewed their demand that the president of Chad quit power.");

        assertThat(mentions)
                .filteredOn(mention -> mention.type() == EventType.RESIGNATION)
                .singleElement()
                .satisfies(mention -> assertThat(mention.status()).isEqualTo(EventStatus.PROPOSED));
    }

    @Test
    void aCommaEndsWhatWasBefore() {
        List<EventMention> mentions = extract("Three years after the war, Fiji and Chad held talks.");

        assertThat(mentions)
                .singleElement()
                .satisfies(mention -> assertThat(mention.days().earliest()).isEqualTo(PUBLISHED));
    }

    @Test
    void theSubjectOfTheNextClauseIsNoObject() {
        List<EventMention> mentions = extract("Three years after Peru condemned Chad, Fiji and Mali signed a pact.");

        assertThat(mentions)
                .extracting(mention ->
                        mention.participants().stream().map(Participant::id).toList())
                .containsExactly(List.of("PER", "TCD"), List.of("FJI", "MLI"));
    }

    @Test
    void whatIsDoneEveryDayIsNoEvent() {
        assertThat(types("The buses of Chad make the trip to Mali each day.")).isEmpty();
    }

    @Test
    void nobodyDiesAsPlanned() {
        assertThat(types("The king of Jordan is ready to die for his country.")).isEmpty();
    }

    @Test
    void ofWhomItIsDemandedTakesPart() {
        List<EventMention> mentions = extract("Chad demanded that Mali open its border.");

        assertThat(mentions).first().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .containsExactly("MLI", "TCD"));
    }

    @Test
    void whoMediatesTalksTakesPart() {
        List<EventMention> mentions = extract("Qatari-mediated talks between Chad and Mali have ended.");

        assertThat(mentions).singleElement().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .containsExactly("MLI", "QAT", "TCD"));
    }

    @Test
    void theGroupThatWhoIsKilledBelongedToTakesPart() {
        List<EventMention> mentions =
                extract("An Israeli airstrike kills Karim Hassan, a commander in the eastern wing of Hamas.");

        assertThat(mentions).singleElement().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .contains("Hamas", "ISR", "Karim Hassan"));
    }

    @Test
    void whoClaimsAnAttackTookPartInIt() {
        List<EventMention> mentions = extract("A bomb explodes in Lagos, Nigeria. Hezbollah claims responsibility.");

        assertThat(mentions).singleElement().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .containsExactly("Hezbollah", "NGA"));
    }

    @Test
    void whatAnAttackDidIsTheAttackItself() {
        assertThat(extract("A bus crashes near Lima, Peru. At least two people are killed."))
                .extracting(EventMention::type)
                .containsExactly(EventType.DISASTER);
    }

    @Test
    void peopleKilledByWhatNoWordNamesAreADisaster() {
        assertThat(extract("At least two people are killed in Lima, Peru."))
                .extracting(EventMention::type)
                .containsExactly(EventType.DISASTER);
    }

    @Test
    void anotherAttackIsASecondOne() {
        assertThat(extract("An airstrike hits a farm in Yemen, while a separate airstrike destroys a boat."))
                .extracting(EventMention::type)
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
    }

    @Test
    void stepsOfAPersonsCaseAreEventsOfTheirOwn() {
        assertThat(extract("Peru arrested two Chilean bankers. Peru later extradited the bankers to Chile."))
                .extracting(EventMention::type)
                .containsExactly(EventType.ARREST, EventType.ARREST);
    }

    @Test
    void aRefusalIsMadeAlthoughItSpeaksOfWhatWillNotBe() {
        assertThat(extract("Togo says that it will not attend the ferry talks."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.REJECT, EventStatus.OCCURRED));
    }

    @Test
    void whatIsOrderedHasYetToBeDone() {
        assertThat(extract("Ghana approves the deployment of troops to Benin."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.MOBILIZE, EventStatus.PLANNED));
    }

    @Test
    void howThingsStandIsNoEvent() {
        assertThat(extract("While Russia has yet to sell Iran ships, it has provided assistance to its ports."))
                .isEmpty();
    }

    @Test
    void extractingTwiceGivesTheSame() {
        String text = "Russia and China signed a trade agreement. France condemned the deal.";
        assertThat(extract(text)).isEqualTo(extract(text));
    }

    @Test
    void aTripToSeveralStatesIsAVisitToEach() {
        assertThat(extract("The Finnish president will visit Kenya and Ghana next week."))
                .extracting(mention -> ids(mention))
                .containsExactly(List.of("FIN", "KEN"), List.of("FIN", "GHA"));
    }

    @Test
    void anotherTripToSeveralStatesIsAnotherVisitToEach() {
        assertThat(extract("The president of Albania visited Kenya. "
                        + "The president of Albania made another visit to Kenya and Peru."))
                .extracting(mention -> ids(mention))
                .containsExactly(List.of("ALB", "KEN"), List.of("ALB", "KEN"), List.of("ALB", "PER"));
    }

    @Test
    void aKnownNounIsTheEventToldBefore() {
        List<EventMention> mentions = extract("The presidents of Chile and Peru met in Quito on Tuesday. "
                + "Reporters waited outside. The meeting lasted two hours.");

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(ids(mention)).containsExactly("CHL", "PER");
            assertThat(mention.days().earliest()).isEqualTo(PUBLISHED.minusDays(2));
        });
    }

    @Test
    void roundsOfTalksAreTwoByTheirOrdinals() {
        assertThat(extract("The third round of talks between Mali and Niger ended in May. "
                        + "The fourth round of talks between Mali and Niger will begin on Sunday."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferry sank off Lima, Peru, on Monday, police said on Tuesday. The accident happened at 10 a.m.",
                "A bomb exploded in Lima, Peru, on Monday. The blast occurred at 10 a.m.",
                "Gunmen shot a baker in Lima, Peru, on Monday, police said on Tuesday. The shooting happened at 10 a.m."
            })
    void anHourWithoutADayIsOneOfTheDayOfWhatWasTold(String text) {
        assertThat(extract(text))
                .singleElement()
                .satisfies(mention -> assertThat(mention.days().edtf()).isEqualTo("2025-06-16"));
    }

    @Test
    void aParticipleAndItsNounAreOneEvent() {
        assertThat(extract("The accord signed by Chad and Sudan on Monday was published."))
                .extracting(EventMention::type)
                .containsExactly(EventType.PACT);
    }

    @Test
    void theDayOfACommentIsNotThatOfWhatItIsAbout() {
        assertThat(extract("Ghana on Wednesday condemned the bombing in Bamako."))
                .filteredOn(mention -> mention.type() == EventType.ATTACK)
                .singleElement()
                .satisfies(mention ->
                        assertThat(UndatedDays.isUncertain(mention.days())).isTrue());
    }

    @Test
    void troopsWithoutAStateAreThoseNamedWithOneBefore() {
        List<EventMention> mentions = extract("Kenyan troops landed in Mombasa on Monday. "
                + "The ambassador of Norway applauded. The troops attacked a camp in Somalia on Tuesday.");

        assertThat(mentions)
                .filteredOn(mention -> mention.type() == EventType.ATTACK)
                .singleElement()
                .satisfies(mention -> assertThat(ids(mention)).containsExactly("KEN", "SOM"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Niger cancelled the summit in Zinder planned for 4 July. | SUMMIT | DENIED | 2025-07-04
            Talks between Chad and Niger, due on 4 July, were scrapped. | TALKS | DENIED | 2025-07-04
            The president of Chad has called off his visit to Niger planned for 4 July. | VISIT | DENIED | 2025-07-04
            Talks between Chad and Niger were postponed. | TALKS | DENIED | 2025-06-19/..
            Talks between Chad and Niger, due on 4 July, were postponed until 11 July. | TALKS | PLANNED | 2025-07-11
            Ghana has postponed the elections to 3 August. | ELECTION | PLANNED | 2025-08-03
            A court in Ghana ordered a new trial of two officers. | TRIAL | PLANNED | 2025-06-19/..
            Ghana announced the postponement of the elections to 3 August. | ELECTION | PLANNED | 2025-08-03
            Niger condemned the delay of the elections in Ghana. | ELECTION | DENIED | 2025-06-19/..
            Niger denied that its president and Chad's president had met on Monday. | MEETING | DENIED | 2025-06-16
            The presidents of Chad and Niger failed to meet in Zinder on Monday. | MEETING | DENIED | 2025-06-16
            The president of Niger failed to visit Chad on Monday. | VISIT | DENIED | 2025-06-16
            Niger invited Chad's president to come for a visit. | VISIT | PLANNED | 2025-06-19/..
            Niger denied reports that its president and Chad's president had met on Monday. | MEETING | DENIED | 2025-06-16
            Niger denied attacking Chad on Monday. | ATTACK | DENIED | 2025-06-16
            Niger denied reports of a meeting of its president and Chad's president on Monday. | MEETING | DENIED | 2025-06-16
            Rumours of a coup in Niger on Monday were dismissed by its army. | ATTACK | DENIED | 2025-06-16
            The presidents of Niger and Chad did not meet on Monday as planned. | MEETING | DENIED | 2025-06-16
            Niger and Chad did not hold talks on Monday as scheduled. | TALKS | DENIED | 2025-06-16
            A military exercise by Niger and Chad planned for Friday was called off. | MOBILIZE | DENIED | 2025-06-20
            Niger denied there had been a meeting of its president and Chad's president on Monday. | MEETING | DENIED | 2025-06-16
            Niger denied Chad had bombed its port on Monday. | ATTACK | DENIED | 2025-06-16
            Niger appears to have signed a pact with Chad on Monday. | PACT | OCCURRED | 2025-06-16
            Niger on Monday became the first in the region to impose sanctions on Chad. | SANCTION | OCCURRED | 2025-06-16
            Niger once more condemned Chad on Monday. | CONDEMN | OCCURRED | 2025-06-16
            Niger invited Chad's president to a summit in Lome. | SUMMIT | PLANNED | 2025-06-19/..
            Talks between Chad and Niger that were due to be held on Friday have been postponed to 11 July. | TALKS | PLANNED | 2025-07-11
            The king of Jordan has put off a visit to Niger until 11 July. | VISIT | PLANNED | 2025-07-11
            The signing of a truce between Chad and Niger, due on 4 July, was delayed. | CEASEFIRE | DENIED | 2025-07-04
            The start of talks between Chad and Niger was put off until 11 July. | TALKS | PLANNED | 2025-07-11
            The king of Jordan is due to address a rally in Niger. | PROTEST | PLANNED | 2025-06-19/..
            The trial of Koffi Mensah was postponed to July 2. | TRIAL | PLANNED | 2025-07-02
            Elections scheduled to be held in Togo on 4 July have been postponed. | ELECTION | DENIED | 2025-07-04
            Plans for a summit of Chad and Niger in Zinder have been shelved. | SUMMIT | DENIED | 2025-06-19/..
            The king of Jordan hinted at cancelling his planned visit to Niger. | VISIT | PLANNED | 2025-06-19/..
            Chad mulls scrapping the planned summit with Niger. | SUMMIT | PLANNED | 2025-06-19/..
            Chad scrapped the planned summit with Niger. | SUMMIT | DENIED | 2025-06-19/..
            A meeting of the kings of Jordan and Spain did not take place on Saturday. | MEETING | DENIED | 2025-06-14
            A visit of Chad's president to Niger is not planned. | VISIT | DENIED | 2025-06-19/..
            Chad has no immediate plans for a summit with Niger. | SUMMIT | DENIED | 2025-06-19/..
            Chad's president has no plans to visit Niger. | VISIT | DENIED | 2025-06-19~
            The summit of Chad and Niger was not expected to last. | SUMMIT | PLANNED | 2025-06-19/..
            The king of Jordan had been due to visit Niger on Tuesday, but fell ill. | VISIT | DENIED | 2025-06-17
            The king of Jordan had been due to visit Niger on Saturday. | VISIT | PLANNED | 2025-06-21
            The king of Jordan was to have met Niger's president last week. | MEETING | DENIED | 2025-06-09/2025-06-15
            The king of Jordan was to have met Niger's president on Friday. | MEETING | DENIED | 2025-06-20
            Ten prisoners were supposed to be freed in Chad on Monday, but guards refused. | ARREST | DENIED | 2025-06-16
            Niger's president was supposed to meet the king of Jordan, but fell ill. | MEETING | DENIED | 2025-06-19~
            Elections in Togo had been scheduled for May. | ELECTION | DENIED | 2025-05
            The army of Chad had set fire to a village in Togo on Monday. | ATTACK | OCCURRED | 2025-06-16
            The king of Jordan was to have flown to Niger on Monday for talks with Niger's president. | MEETING | DENIED | 2025-06-16
            The king of Jordan was to have flown to Niger on Monday to meet its president. | MEETING | DENIED | 2025-06-16
            Niger's president will attend a fair, the Arab League summit and a concert. | SUMMIT | PLANNED | 2025-06-19/..
            Niger cancels its participation in the G20 summit in Peru. | SUMMIT | PLANNED | 2025-06-19/..
            Niger calls off its trip to the G20 summit in Peru. | SUMMIT | PLANNED | 2025-06-19/..
            The tariffs of Niger on Chad won't take effect on Friday. | SANCTION | DENIED | 2025-06-20
            Unions in Chad have called off a strike planned for 4 July. | PROTEST | DENIED | 2025-07-04
            Nurses in Niger called off a strike that was due to start on Friday. | PROTEST | DENIED | 2025-06-20
            Talks between Chad and Niger, scheduled for 4 July, will now be held on 11 July. | TALKS | PLANNED | 2025-07-11
            The G7 summit that had been due to begin on 4 July will now take place in Zinder on 11 July. | SUMMIT | PLANNED | 2025-07-11
            A summit of Chad and Niger, which was to take place on 4 July, will be held on 11 July. | SUMMIT | PLANNED | 2025-07-11
            """)
    void whatIsCalledOffIsDeniedAndWhatIsPutOffToAnotherDayIsPlannedForThatDay(
            String text, EventType type, EventStatus status, String days) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == type)
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.status()).isEqualTo(status);
                    assertThat(mention.days().edtf()).isEqualTo(days);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president of Chad ruled out talks with Sudan.",
                "The president of Chad ruled out a ceasefire with Sudan.",
                "Chad has ruled out a snap election."
            })
    void whatIsRuledOutDoesNotTakePlace(String text) {
        assertThat(types(text)).containsExactly(EventType.REJECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji offered Tonga a truce. | CEASEFIRE | PROPOSED
            Fiji offered a truce. | CEASEFIRE | PROPOSED
            Fiji's king said that he was ready for talks with the king of Tonga. | MEETING | PROPOSED
            Fiji is ready to sign a treaty with Tonga. | PACT | PROPOSED
            Fiji moved closer to a general election. | ELECTION | PROPOSED
            The opposition in Fiji called for the general election to be postponed. | ELECTION | PLANNED
            The opposition in Fiji called for the general election to be annulled. | ELECTION | OCCURRED
            Fiji is on the verge of talks with Tonga. | MEETING | PROPOSED
            The time has come for the president of Fiji to resign, Tonga said. | RESIGNATION | PROPOSED
            It is possible that Fiji will send troops to Tonga. | MOBILIZE | PROPOSED
            It is certain that Fiji will send troops to Tonga. | MOBILIZE | PLANNED
            Fiji is prepared to hold talks with Tonga. | MEETING | PROPOSED
            Fiji's king said that he hoped to meet the king of Tonga. | MEETING | PROPOSED
            Fiji was hoping to sign a treaty with Tonga. | PACT | PROPOSED
            Fiji is willing to engage in dialogue with Tonga. | TALKS | PROPOSED
            Fiji engaged in dialogue with Tonga. | TALKS | OCCURRED
            Fiji is ready to strike Tonga. | ATTACK | PLANNED
            Fiji offered for the first time to meet the king of Tonga. | MEETING | PROPOSED
            Fiji agreed for the second time to meet the king of Tonga. | MEETING | PLANNED
            Fiji's king was the first leader to meet the king of Tonga. | MEETING | OCCURRED
            The UN has been trying to broker an agreement between Fiji and Tonga. | PACT | PROPOSED
            The UN met those who tried to broker an agreement between Fiji and Tonga late on Tuesday. | PACT | PROPOSED
            The UN brokered an agreement between Fiji and Tonga. | PACT | OCCURRED
            The elections that the opposition in Fiji is demanding were discussed at length. | ELECTION | PROPOSED
            Fiji accepted the plan of Tonga, including the release of hostages. | ARREST | PLANNED
            Fiji offered on Monday at the last minute to meet the king of Tonga. | MEETING | PROPOSED
            Fiji's king will open the year with a visit to Tonga. | VISIT | PLANNED
            Fiji's king opened the year with a visit to Tonga. | VISIT | OCCURRED
            Fiji's king is to break the deadlock with Chad, probably with a visit to Tonga. | VISIT | PLANNED
            Farmers in Fiji plan to mark the day with a protest in Suva. | PROTEST | PLANNED
            Fiji's king managed to mend ties with a visit to Tonga. | VISIT | OCCURRED
            """)
    void whatIsOfferedIsProposed(String text, EventType type, EventStatus status) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == type)
                .extracting(EventMention::status)
                .containsExactly(status);
    }

    @Test
    void whatHasToBeDoneIsNotDoneYet() {
        assertThat(types("The appointment of Omar Bako as premier of Chad will have to be confirmed by parliament."))
                .doesNotContain(EventType.APPOINTMENT);
        assertThat(types("The raid on Lome has to be condemned, the king of Togo said."))
                .contains(EventType.ATTACK);
        assertThat(extract("The summit in Lome had to be postponed."))
                .filteredOn(mention -> mention.type() == EventType.SUMMIT)
                .extracting(EventMention::status)
                .containsExactly(EventStatus.DENIED);
    }

    @Test
    void whatACallAsksForIsNotPlanned() {
        assertThat(types("Calls for Chad to free Omar Bako grew in Togo.")).isEmpty();
        assertThat(types("A plan for Chad to free Omar Bako was welcome in Togo."))
                .containsExactly(EventType.ARREST);
    }

    @Test
    void whoIsNotReadyToMeetOffersNoMeeting() {
        assertThat(types("Fiji is not ready to meet the king of Tonga.")).isEmpty();
    }

    @Test
    void aMeetingOfABodyAloneIsASessionOfIt() {
        assertThat(types("The foreign ministers of the African Union began their meeting on Tuesday."))
                .containsExactly(EventType.SUMMIT);
    }

    @Test
    void aWayHomeIsNoVisit() {
        assertThat(types("The president of Chad returned to N'Djamena on Monday."))
                .isEmpty();
        assertThat(types("The president of Chad returned to Bamako on Monday.")).containsExactly(EventType.VISIT);
    }

    @Test
    void whoVisitsAShrineNeedNotGoAbroad() {
        assertThat(extract("Relations with Mali are bad since Chad's president visited a shrine on Monday."))
                .filteredOn(mention -> mention.type() == EventType.VISIT)
                .singleElement()
                .satisfies(visit -> assertThat(ids(visit)).containsExactly("TCD"));
    }

    @Test
    void whatIsOverIsNotWhatIsToCome() {
        String text =
                "France's president met Italy's president. After their meeting, Italy's president went to Vienna for "
                        + "talks with Austria's chancellor.";

        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.MEETING)
                .extracting(EventExtractorTest::ids)
                .containsExactly(List.of("FRA", "ITA"), List.of("AUT", "ITA"));
    }

    @Test
    void whatAMeetingPutsOffIsNotTheMeeting() {
        assertThat(extract("The summit of France and Italy in Nice postponed a decision."))
                .filteredOn(mention -> mention.type() == EventType.SUMMIT)
                .extracting(EventMention::status)
                .doesNotContain(EventStatus.DENIED);
    }

    @Test
    void whatStandsInAListAfterWillIsPlannedAsTheFirst() {
        assertThat(
                        extract(
                                "Kenya will lift sanctions on Togo, close its embassy in Peru and expel two Chadian diplomats."))
                .extracting(EventMention::type, EventMention::status)
                .containsExactly(
                        tuple(EventType.SANCTION, EventStatus.PLANNED),
                        tuple(EventType.REJECT, EventStatus.PLANNED),
                        tuple(EventType.SANCTION, EventStatus.PLANNED));
    }

    @Test
    void whatIsDoneInReturnIsAnEventOfItsOwn() {
        assertThat(types("Chad expels Mali's ambassador. Mali expels the Chadian ambassador in return."))
                .containsExactly(EventType.SANCTION, EventType.SANCTION);
        assertThat(types("Chad imposes sanctions on Mali. It also imposes sanctions on Mali's banks."))
                .containsExactly(EventType.SANCTION, EventType.SANCTION);
    }

    @Test
    void whatIsPromptedIsDone() {
        assertThat(extract("A flood in Peru prompts the government to suspend exports to Chad."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.REJECT, EventStatus.OCCURRED));
    }

    @Test
    void anOrderToOnesOwnIsTheDeedAndOneToOthersAnAppeal() {
        assertThat(types("The president of Kenya orders the Kenyan army to leave Gao."))
                .containsExactly(EventType.MOBILIZE);
        assertThat(types("Kenya orders Uganda to withdraw its troops.")).contains(EventType.APPEAL);
    }

    @Test
    void aParticipleThatOnlySaysWhoSomebodyIsIsNoEvent() {
        assertThat(types("Kenya executes a man convicted of fraud.")).containsExactly(EventType.TRIAL);
    }

    @Test
    void whatPeopleAreKilledAmidIsNews() {
        assertThat(types("Ten people are killed amid a severe storm in Fiji.")).containsExactly(EventType.DISASTER);
        assertThat(types("France met Mali amid a severe storm in Fiji.")).doesNotContain(EventType.DISASTER);
    }

    @Test
    void whatSomethingIsOnlyDoneForOrAboutIsNoEvent() {
        assertThat(types("A court in Fiji jails a man for the murder of his wife."))
                .containsExactly(EventType.TRIAL);
        assertThat(types("A court in Fiji sentences Tonga's envoy to a year in prison for financing Boko Haram."))
                .containsExactly(EventType.TRIAL);
        assertThat(types("A court in Fiji sentences a man for a bombing in Suva, Fiji, in 2019."))
                .containsExactly(EventType.TRIAL, EventType.ATTACK);
        assertThat(types("Kenya arrests a Ugandan for setting fire to a church."))
                .containsExactly(EventType.ARREST, EventType.ATTACK);
        assertThat(types("Fiji sends police to Tonga to combat gang violence.")).doesNotContain(EventType.ATTACK);
        assertThat(types("Fiji joins Tonga in condemning Chad.")).contains(EventType.CONDEMN);
        assertThat(types("The court rules that he can stand trial once arrested in Fiji."))
                .doesNotContain(EventType.ARREST);
        assertThat(types("The king visits Fiji for the first time since being named prime minister of Tonga."))
                .doesNotContain(EventType.APPOINTMENT);
        assertThat(types("The army repels a fraud endorsed by the government of Fiji."))
                .doesNotContain(EventType.VOTE);
    }

    @Test
    void whatIsAskedOfOthersHasNotBeenProposed() {
        assertThat(types("Chad calls on the European Union to suspend a pact with Fiji."))
                .containsExactly(EventType.APPEAL);
        assertThat(types("Chad offers a reward for the capture of Ana Bako.")).doesNotContain(EventType.ARREST);
        assertThat(types("Chad grants asylum to Ana Bako to protect her from detention in Fiji."))
                .doesNotContain(EventType.ARREST);
        assertThat(types("Fijians vote to choose their president.")).containsExactly(EventType.ELECTION);
        assertThat(types("Chad orders the members of Boko Haram to be deported."))
                .containsExactly(EventType.ARREST);
    }

    @Test
    void anElectionThatIsCalledIsPlanned() {
        assertThat(extract("An early election is called in Fiji."))
                .extracting(EventMention::type, EventMention::status)
                .containsExactly(tuple(EventType.ELECTION, EventStatus.PLANNED));
    }

    @Test
    void whatADealBringsAboutIsPlannedAndWhatIsTriedOrTiedByAsIsDone() {
        assertThat(extract("Chad and Fiji reach a trade deal that reduces tariffs on rice."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.SANCTION, EventStatus.PLANNED));
        assertThat(extract("Protesters attempt to storm the parliament in Suva, Fiji."))
                .extracting(EventMention::type, EventMention::status)
                .containsExactly(tuple(EventType.PROTEST, EventStatus.OCCURRED));
        assertThat(extract("Gunmen tried to kill the president of Fiji in Suva."))
                .extracting(EventMention::type, EventMention::status)
                .containsExactly(tuple(EventType.ATTACK, EventStatus.OCCURRED));
        assertThat(extract("Fiji tries two men over an attempt to kill its president."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.ATTACK, EventStatus.OCCURRED));
        assertThat(types("Fijian police foiled an attempt to kill the president of Fiji."))
                .isEmpty();
        assertThat(extract("Chad will leave the bloc, as Chad accuses Fiji of lying."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.CONDEMN, EventStatus.OCCURRED));
        assertThat(extract("Chad and Fiji have agreed during the Suva summit that the strait must stay open."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.SUMMIT, EventStatus.OCCURRED));
    }

    @Test
    void whatIsDoneAgainAndAgainIsNoEvent() {
        assertThat(types("Chad and Fiji hold talks every two months.")).isEmpty();
        assertThat(types("The ministers of Chad and Fiji meet regularly.")).isEmpty();
        assertThat(types("Chad and Fiji held talks on Monday, as they do every two months."))
                .containsExactly(EventType.TALKS);
    }

    @Test
    void harmThatNoVerbReportsIsNoEvent() {
        assertThat(types("The bodies of ten workers killed in May arrive in Fiji."))
                .doesNotContain(EventType.DISASTER);
        assertThat(types("Ten workers are killed in Fiji.")).containsExactly(EventType.DISASTER);
        assertThat(types("Two men are found dead in Suva, Fiji, following a flood."))
                .containsExactly(EventType.DISASTER);
    }

    @Test
    void aCauseOfTheSameKindIsAnEventOfItsOwn() {
        assertThat(types("Ana Bako is elected speaker of Fiji's parliament following the recent general election."))
                .containsExactly(EventType.ELECTION, EventType.ELECTION);
    }

    @Test
    void whatIsUndoneIsTheDeedBeforeByItsPronoun() {
        assertThat(types("Kenya reopens its border with Uganda after closing it during a drill."))
                .startsWith(EventType.SANCTION, EventType.SANCTION);
        assertThat(types("Fijian police search the port of Suva after it was seized by rebels of the Blue Front."))
                .contains(EventType.ATTACK);
    }

    @Test
    void aSecondRefusalByAVerbOfItsOwnIsAnother() {
        assertThat(types("Kenya rejects a proposal by Uganda. It suspends its flights to Uganda."))
                .containsExactly(EventType.REJECT, EventType.REJECT);
    }

    @Test
    void aSentenceThatSaysSoTellsOfSomethingElse() {
        String strike = "Three people are killed in an Iraqi airstrike in Amman, Jordan. ";
        assertThat(types(strike + "Separately, an Iraqi drone attacks soldiers in Zarqa, Jordan."))
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
        assertThat(types(strike + "An Iraqi drone attacks soldiers in Zarqa, Jordan."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void attacksAreNewsAsTheReasonOfSomethingElse() {
        assertThat(types("Several houses in Peru have collapsed due to missile strikes."))
                .containsExactly(EventType.DISASTER, EventType.ATTACK);
        assertThat(types("Peru declares an emergency in response to rebel attacks in the Cusco region."))
                .contains(EventType.ATTACK);
        assertThat(types("Peru plans a response to rebel attacks.")).doesNotContain(EventType.ATTACK);
    }

    @Test
    void whoIsCountedBesidesIsOneGroup() {
        assertThat(types("The trial of a former Kenyan minister and 80 other officials begins."))
                .containsExactly(EventType.TRIAL);
    }

    @Test
    void twoWhoMeetAreAClauseAfterAs() {
        assertThat(
                        types(
                                "Kenya and Uganda restore relations as Presidents William Ruto and Yoweri Museveni meet in Oslo."))
                .containsExactly(EventType.SUPPORT, EventType.MEETING);
    }

    @Test
    void whatAPauseAndWithOpenIsNoClause() {
        assertThat(
                        extract(
                                "Kenya's parliament passes a bill cutting fees and lifting limits, with a final Senate vote scheduled for July 3."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.VOTE, EventStatus.OCCURRED), tuple(EventType.VOTE, EventStatus.PLANNED));
    }

    @Test
    void twoPrepositionsMayShareWhatFollows() {
        assertThat(types("Kenya says that all flights to and from Mombasa have been suspended."))
                .containsExactly(EventType.REJECT);
    }

    @Test
    void aTariffOfACertainRateIsImposed() {
        assertThat(types("Peru says that a 25% tariff on fish is a sad thing.")).containsExactly(EventType.SANCTION);
        assertThat(types("Peru says that a tariff on fish is a sad thing.")).isEmpty();
    }

    @Test
    void whatTheKilledHadDoneIsNotTheirDeath() {
        assertThat(types("Kenyan forces kill a rebel who led a bomb attack in Garissa in May 2024."))
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
        assertThat(types("Kenyan police kill three rebels in an attack in Garissa."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void attacksByEitherSideAreTwoButADefenceIsPartOfTheAttack() {
        assertThat(
                        types(
                                "Kenya's strikes on Uganda killed ten. At least four people were killed by Ugandan strikes on Kenya."))
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
        assertThat(types("Kenyan forces regain control of Moyale after Al-Shabaab launches a coordinated attack."))
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
        assertThat(types("Kenya launches drone strikes across Uganda. Uganda says that it shot down 95 of 143 drones."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void whatIsAnsweredInKindIsAnotherEvent() {
        assertThat(types("Kenya carries out airstrikes on Uganda in retaliation for the June 2025 Moyale attack."))
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
    }

    @Test
    void whoProtestsIsAProtestBesidesTheClash() {
        assertThat(types("Clashes erupt between protesters and police in Lima, Peru."))
                .containsExactly(EventType.ATTACK, EventType.PROTEST);
        assertThat(types("A protest was held in Lima, Peru. Protesters clashed with police."))
                .containsExactly(EventType.PROTEST, EventType.ATTACK);
        assertThat(extract("Protesters set fire to a bank in Lima, Peru."))
                .extracting(EventMention::type, EventMention::status)
                .contains(tuple(EventType.PROTEST, EventStatus.OCCURRED));
    }

    @Test
    void whatProtestersDemandIsPartOfTheProtest() {
        assertThat(types("Students in Peru stage protests demanding cheaper fares from the government."))
                .containsExactly(EventType.PROTEST);
        assertThat(types("Thousands demonstrate in Lima, Peru, and demand cheaper fares from the government."))
                .containsExactly(EventType.PROTEST);
        assertThat(types("Chad condemns the protests, demanding an apology from Mali."))
                .contains(EventType.APPEAL);
    }

    @Test
    void thousandsProtestWithoutANounThatSaysOfWhom() {
        assertThat(types("Thousands rally across Chile in support of miners.")).containsExactly(EventType.PROTEST);
        assertThat(types("Hundreds march in Nairobi, Kenya, against a tax.")).containsExactly(EventType.PROTEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Peruvian court sentences Jan Novak to death after he pleaded guilty to murder.",
                "A Peruvian court sentences Jan Novak to ten years after convicting him of murder.",
                "Jan Novak is sentenced to ten years in Peru after being convicted of murder.",
                "Jan Novak is sentenced by a Peruvian court to an additional ten years after being convicted of fraud.",
                "A Peruvian court sentences a trader who was found guilty of murder.",
                "A Peruvian court convicts Jan Novak of murder, sentencing him to life in prison.",
                "Peru executes Jan Novak, a trader convicted of murder."
            })
    void aVerdictIsPartOfTheSentenceThatFollowsIt(String text) {
        assertThat(types(text)).containsExactly(EventType.TRIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Peruvian court orders that a trader be released from prison.",
                "A Peruvian judge orders former president Juan Bako into five months of pre-trial detention.",
                "The Supreme Court of Peru orders the release of Juan Bako."
            })
    void whomACourtOrdersToBeFreedOrHeldIsTheNews(String text) {
        assertThat(types(text)).containsExactly(EventType.ARREST);
    }

    @Test
    void theFirstOfAStateToBeArrestedHasBeen() {
        assertThat(types("Juan Bako becomes the first president of Peru to be arrested."))
                .containsExactly(EventType.ARREST);
    }

    @Test
    void whatIsProtectedFromHasNotHappened() {
        assertThat(types("Officers are deployed in Lima, Peru, to protect shops from looting."))
                .containsExactly(EventType.MOBILIZE);
    }

    @Test
    void whatIsEndedIsNoRefusal() {
        assertThat(types("The Senate of Peru passes a bill to end the government shutdown."))
                .containsExactly(EventType.VOTE);
        assertThat(types("The Senate of Peru announces the suspension of talks with Chad."))
                .contains(EventType.REJECT);
    }

    @Test
    void explosionsHeardAfterAStrikeAreThoseOfIt() {
        assertThat(extract("Explosions are reported in Gao after a Chadian drone strike on a depot in Mali."))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.type()).isEqualTo(EventType.ATTACK);
                    assertThat(mention.days().earliest()).isEqualTo(PUBLISHED);
                });
    }

    @Test
    void aVoteThatABillIsSentOnToIsYetToCome() {
        assertThat(extract("The Senate of Chile approves a bill. It now heads to the Chamber of Deputies for a vote."))
                .extracting(EventMention::type, EventMention::status, mention -> mention.days()
                        .edtf())
                .containsExactly(
                        tuple(EventType.VOTE, EventStatus.OCCURRED, "2025-06-19~"),
                        tuple(EventType.VOTE, EventStatus.PLANNED, "2025-06-19/.."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad and Togo sign a treaty after nine years of negotiations.",
                "Chadian rebels take a town following the collapse of peace talks with the government."
            })
    void talksThatTookYearsOrCollapsedWereHeld(String text) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.TALKS)
                .singleElement()
                .satisfies(mention -> assertThat(mention.days().earliest()).isBefore(PUBLISHED));
    }

    @Test
    void whoHeadsSomewhereIsNoHead() {
        assertThat(types("The president of Chad heads to Mali.")).containsExactly(EventType.VISIT);
    }

    @Test
    void theOfficeThatAnElectionWinsIsPartOfIt() {
        assertThat(types("Ana Bako wins the presidential election in Peru, becoming president."))
                .containsExactly(EventType.ELECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chadian forces launch a drone and cruise missile attack on Gao, Mali.",
                "Chadian forces launch an overnight drone and cruise missile attack on Gao, Mali.",
                "Chadian forces launch drones and cruise missiles on Gao, Mali, killing two people."
            })
    void whoLaunchesMissilesOnATownAttacksIt(String text) {
        assertThat(extract(text)).singleElement().satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(EventType.ATTACK);
            assertThat(ids(mention)).containsExactlyInAnyOrder("TCD", "MLI");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya postpones its presidential election to May 2026.",
                "Kenya delays its presidential election to next year.",
                "A summit of Kenya and Chad is postponed to September."
            })
    void whatIsPutOffToADayIsPutOffNow(String text) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.REJECT)
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.status()).isEqualTo(EventStatus.OCCURRED);
                    assertThat(mention.days().latest()).isEqualTo(PUBLISHED);
                });
    }

    @Test
    void whoseTollIsCountedHasHappened() {
        assertThat(types("The death toll from clashes between herders and farmers in Chad rises to 40."))
                .containsExactly(EventType.ATTACK);
        assertThat(types("The army of Chad is trained to respond to clashes.")).isEmpty();
    }

    @Test
    void howLongATermIsSaysNotHowLongAgoItBegan() {
        assertThat(extract("A trader is jailed for three years after an attack in Peru."))
                .filteredOn(mention -> mention.type() == EventType.ATTACK)
                .extracting(mention -> mention.days().latest())
                .containsExactly(PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police arrest nine people in raids across Sicily, Italy.",
                "Chadian police raid a house in Gao and arrest nine men.",
                "Nine men are detained in a raid by federal agents in Peru."
            })
    void aRaidIsPartOfTheArrestsMadeInIt(String text) {
        assertThat(types(text)).containsExactly(EventType.ARREST);
    }

    @Test
    void aRaidThatKillsIsAnAttack() {
        assertThat(types("Three people are killed in a raid by the Haitian police."))
                .containsExactly(EventType.ATTACK);
    }

    @Test
    void whoSeeksAidHasNotGotIt() {
        assertThat(types("Five men are killed while seeking humanitarian aid in Mali."))
                .doesNotContain(EventType.AID);
        assertThat(types("Mali is seeking humanitarian aid from Norway.")).contains(EventType.AID);
    }

    @Test
    void aNameGivenInPassingCondemnsNobody() {
        assertThat(types("Chadian police arrest members of what the president described as a terrorist cell."))
                .containsExactly(EventType.ARREST);
        assertThat(types("Chad arrests two men whom it accuses of spying for Mali."))
                .contains(EventType.CONDEMN);
    }

    @Test
    void whereNobodyIsNamedWhoKilledThemTheFireDid() {
        assertThat(types("Three people are killed, including skier Jan Novak, and two are hurt in a fire in Peru."))
                .containsExactly(EventType.DISASTER);
    }

    @Test
    void aNameIsOneHoweverATextSetsIt() {
        List<String> ways = List.of(
                "Sean O'Brien", "Sean O\u2019Brien", "Sean\nO'Brien", "Sean\u00a0O'Brien", "Sean  O\u02bcBrien");
        for (String name : ways) {
            assertThat(ids(extract("Kenyan police arrested " + name + ", a trader, on Monday.")
                            .get(0)))
                    .as(name)
                    .containsExactly("KEN", "Sean O'Brien");
        }
    }

    @Test
    void noTextFailsWhereverItIsCut() throws IOException {
        for (String sentence : exampleSentences()) {
            for (int start = 0; start >= 0; start = sentence.indexOf(' ', start + 1)) {
                String text = sentence.substring(start).strip();
                assertThatCode(() -> extract(text)).as(text).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aTextMayOpenWithThePrepositionOfAnEvent() {
        assertThat(types("Against new elections in Chad.")).containsExactly(EventType.ELECTION);
    }

    /** The sentences of the data's examples. */
    private static List<String> exampleSentences() throws IOException {
        Path data = Path.of("src/main/resources/dev/dateline/event/en");
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String example = line.strip();
                    if (example.startsWith("yes: ") || example.startsWith("no: ")) {
                        sentences.add(example.substring(example.indexOf(' ') + 1));
                    }
                }
            }
        }
        return sentences;
    }

    private static List<String> ids(EventMention mention) {
        return mention.participants().stream().map(Participant::id).toList();
    }

    private static List<EventMention> extract(String text) {
        return extractor.extract(Article.of("a", text, Publication.on(PUBLISHED)));
    }

    private static List<EventType> types(String text) {
        return extract(text).stream().map(EventMention::type).toList();
    }
}
