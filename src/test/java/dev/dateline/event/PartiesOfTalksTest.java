package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets, talks, visits, calls and agrees. */
class PartiesOfTalksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Omar Bako, a Malian arrested in Togo, was sent home on Tuesday. | ARREST Omar Bako+TGO
            Kenya chaired peace talks that ended in Lome on Tuesday between Chad and Peru. | TALKS KEN+PER+TCD
            Kenya co-hosted a summit in Lome in May together with Chad. | SUMMIT KEN+TCD
            Kenya gave NOK 300 million in aid to Chad. | AID KEN+TCD
            The king of Jordan met the premier of Togo. They signed a pact on Monday. | MEETING JOR+TGO, PACT JOR+TGO
            Jordan accused Togo of spying. Its parliament passed a law on Monday. | CONDEMN JOR+TGO, VOTE JOR
            Chad's foreign minister signed a pact with Ana Tui, his Togolese counterpart, on Monday. | PACT TCD+TGO
            Airbus of France signed a pact with Togo on Monday. | PACT Airbus+TGO
            The Supreme Chadian Criminal Tribunal jailed a general on Monday. | TRIAL TCD
            A summit is held in Lima involving Chad, Togo and the African Union. | SUMMIT AU+TCD+TGO
            Kenyan drones strike Gao, Mali, damaging a port, while several drones are shot down by air defense. | ATTACK KEN+MLI
            Two Chadians who were held for a year in Mali are released. | ARREST MLI+TCD
            Peru praised Chad's decision on Monday to recall its envoy from Togo. | SUPPORT PER+TCD, REJECT TCD+TGO
            Peru praised the decision by Chad to recall its envoy from Togo. | SUPPORT PER+TCD, REJECT TCD+TGO
            Peru praised Chad's decision to close its border and recall its envoy from Togo. | SUPPORT PER+TCD, SANCTION TCD, REJECT TCD+TGO
            Peru praised plans by Chad to send troops to Togo and to arrest its king. | SUPPORT PER+TCD, MOBILIZE TCD, ARREST TCD+TGO
            The Peruvian National Police (PNP) held a man. PNP chief Omar Sosa condemned Chad. | ARREST PER, CONDEMN PER+TCD
            The king of Chad met three leaders of the Peruvian opposition. | MEETING TCD
            Togo's minister Ali Bako sat in a bus. In Fiji, Bako will meet President Omar Sosa. | MEETING FJI+TGO
            Chad and Togo, whose ties were bad, mended them. They signed two pacts on Monday. | PACT TCD+TGO
            Chadian soldiers raided a camp in Togo on Monday. Two hostages were killed in the operation. | ATTACK TCD+TGO
            Chad's minister Ali Bako and the poet Ana Sosa spoke of Togo's ties with Peru before the two held talks. | TALKS Ana Sosa+TCD
            Two ships were shelled by Chad and Togo has condemned the attack. | ATTACK TCD, CONDEMN TCD+TGO
            Ships of Chad have entered waters of Togo and Peru will file a protest to Mali. | MOBILIZE TCD+TGO, CONDEMN MLI+PER
            The minister said troops of Chad and Togo shelled a camp in Mali. | ATTACK MLI+TCD+TGO
            The Partido Azul (Blue Party) will meet the king of Peru. | MEETING PER+Partido Azul
            The king of Chad and Togo's minister agreed, however, that it was late. | ''
            Chad freed ten soldiers following a visit by Togo's foreign minister. | ARREST TCD, VISIT TCD+TGO
            Chad arrested ten soldiers on Monday, days after a visit by the king of Togo. | ARREST TCD, VISIT TCD+TGO
            Chad and Peru signed a pact after a visit by the king of Togo. | PACT PER+TCD, VISIT TGO
            The king of Togo was in Chad on Monday on a two-day visit. | VISIT TCD+TGO
            Visiting Togolese premier Ana Tui met Chad's king on Monday. | VISIT TCD+TGO, MEETING TCD+TGO
            The king of Togo is due in Chad on Monday. During his visit to Chad he will also plant a tree. | VISIT TCD+TGO
            The king of Togo was in Gao, Mali, last week on an official visit. | VISIT MLI+TGO
            The king of Togo thanked his hosts during a Paris visit in May. | VISIT FRA+TGO
            The king of Togo began a tour of Peru on Monday. | VISIT PER+TGO
            The Chadian minister ended his Togo trip on Monday. | VISIT TCD+TGO
            The EU visit to Togo began on Monday. | VISIT EU+TGO
            A storm hit Lome in Togo. The king of Togo flew to the town. Mali praised Chad. Mali and Mali's king wept. | DISASTER TGO, VISIT TGO, SUPPORT MLI+TCD
            A minister spoke in Lome, Togo. Later the king of Chad visited the shrine of the town. | VISIT TCD+TGO
            The king of Jordan left Chad on Monday for Fiji. | VISIT FJI+JOR
            A minister spoke in Lome, Togo. Later the king of Chad visited Zorvex Shrine. | VISIT TCD
            A minister spoke in Lome, Togo. "The US stand is fair," said the king of Chad, who flew to the town on Monday. | VISIT TCD+TGO
            """)
    void aVisitIsToTheOnlyOtherStateOfTheSentence(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad is seeking allies. Talks with Togo and Peru on a joint force are under way. | MEETING PER+TCD+TGO
            Talks on a pipeline were taking place with Togo, Chad's oil minister said. | MEETING TCD+TGO
            The Chadian trade minister said a deal reached with Togo last week would hold. | PACT TCD+TGO
            The Peruvian envoy said the meeting was similar to Monday's talks with Prime Minister Ali Bako of Togo in Lome. | MEETING PER+TGO, MEETING PER+TGO
            The talks, with Peru acting as a mediator, began on Monday. | MEETING PER
            """)
    void whoTellsOfTalksWithOthersIsTheOtherSide(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EU leaders agreed on Monday to open a port. Peru's premier spoke after talks at a two-day summit. | PACT EU, TALKS PER, SUMMIT EU+PER
            EU leaders agreed on Monday to open a port. Peru's premier spoke after a summit with Chad. | PACT EU, SUMMIT PER+TCD
            EU leaders agreed on Monday to open a port. Peru's premier spoke at the Andean summit. | PACT EU, SUMMIT PER
            """)
    void aSummitOfNobodyElseIsOfTheBodyWhoseLeadersWereNamed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya joined Chad and Togo in condemning Peru. | CONDEMN KEN+PER+TCD+TGO
            Kenya's president joined the leaders of four other states, including Chad and Togo, in signing a pact. | PACT KEN+TCD+TGO
            Foreign ministers from six countries, including Peru and Chile, met on Monday. | MEETING CHL+PER
            """)
    void whoIsJoinedOrCountedTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's president met Chad's premier on Monday and invited him to visit Nairobi. | MEETING KEN+TCD, OFFER KEN+TCD, VISIT KEN+TCD
            Kenya's president held talks with Chad's premier and invited him to visit Nairobi. | MEETING KEN+TCD, OFFER KEN+TCD, VISIT KEN+TCD
            Chadian minister Ali Bako praised Togo's President Omar Sosa and invited him to visit Chad. | SUPPORT TCD+TGO, OFFER TCD+TGO, VISIT TCD+TGO
            """)
    void whoIsInvitedIsWhomTheVerbBeforeNamed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Jordan thanked the king of Spain in a phone call. | SUPPORT ESP+JOR, CALL ESP+JOR
            The king of Jordan reassured the king of Spain in a phone call with the king of Togo. | CALL JOR+TGO
            """)
    void whomOneThanksInAPhoneCallSpeaksInItUnlessItNamesAnother(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EU leaders, meeting in Suva on Monday, agreed to extend sanctions on Chad. | SUMMIT EU, SANCTION EU+TCD
            Chad's army, fighting in the hills on Monday, shelled Togo. | ATTACK TCD+TGO
            """)
    void whoIsSaidToMeetBetweenCommasActs(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's king met Togo's president and signed a trade pact. | MEETING TCD+TGO, PACT TCD+TGO
            Chad's king visited Togo on Monday, signing a trade pact. | VISIT TCD+TGO, PACT TCD+TGO
            Chad's king met Togo's president and signed a trade pact with Peru. | MEETING TCD+TGO, PACT PER+TCD
            Chad's king will meet Togo's president after he signed a trade pact. | MEETING TCD+TGO, PACT TCD
            """)
    void whomSomebodyMeetsIsWithWhomHeAgrees(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Mali reached a deal brokered by Togo on Monday. | PACT MLI+TCD+TGO
            Chad and Mali signed a treaty mediated by Togo and Benin. | PACT BEN+MLI+TCD+TGO
            Under a deal reached between Chad and Mali last month brokered by Togo, a road is built. | PACT MLI+TCD+TGO
            The deal that Chad and Mali reached on Monday, brokered by Togo, has held. | PACT MLI+TCD+TGO
            Chad and Mali signed a truce on Monday in talks mediated by Togo. | CEASEFIRE MLI+TCD, TALKS MLI+TCD+TGO
            Chad and Mali signed a treaty, and Benin praised talks mediated by Togo. | PACT MLI+TCD, SUPPORT BEN+TGO, TALKS TGO
            """)
    void whoBrokersWhatOthersAgreeOnTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lawyer Ali Bako said police in Chad arrested Musa Deby after he stabbed a guard. | ARREST Musa Deby+TCD, ATTACK Musa Deby+TCD
            Ali Bako, a lawyer, said that Musa Deby was freed in Chad after he won the election. | ARREST Musa Deby+TCD, ELECTION Musa Deby+TCD
            Ali Bako said Chad freed Musa Deby because he was ill and that he met Peru's king. | ARREST Musa Deby+TCD, MEETING Ali Bako+PER
            """)
    void whoIsHeldAfterHeDidSomethingDidIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "It is fine," said Chad's foreign minister after talks with Togo's president. | MEETING TCD+TGO
            There is work to do, said Chad's foreign minister on Monday during a meeting with Togo's president. | MEETING TCD+TGO
            "It is fine," said Omar Bako, Chad's foreign minister, during a phone call with Togo's president. | CALL TCD+TGO
            During talks with Togo's president, which were held on Monday, Chad's foreign minister spoke of trade. | MEETING TCD+TGO
            "It is fine," said Chad's foreign minister on the talks between Togo and Fiji. | TALKS FJI+TGO
            During a meeting of Togo's president and Fiji's king, Chad's foreign minister said nothing. | MEETING FJI+TGO
            """)
    void whoSpeaksAtOrAfterTalksHeldThem(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad, Togo sign a treaty. | PACT TCD+TGO
            Chad, Togo, Peru condemn Mali. | CONDEMN MLI+PER+TCD+TGO
            The presidents of Chad, Togo met in Lima on Monday. | MEETING TCD+TGO
            Chad, Togo's neighbour, signed a treaty with Mali. | PACT MLI+TCD
            After a war with Chad, Togo signed a treaty with Mali. | PACT MLI+TGO
            """)
    void thoseWithWhomAHeadlineOpensActTogether(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad to expel ten Fijians. | SANCTION FJI+TCD
            Chad, Togo to sign a treaty in July. | PACT TCD+TGO
            The king of Chad to visit Peru in July. | VISIT PER+TCD
            """)
    void whoIsToDoItIsNamedBeforeTheInfinitiveOfAHeadline(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Togo spoke on the eve of talks with the African Union. | MEETING AU+TGO
            Ahead of Friday's talks with NATO, Togo said that it was ready. | MEETING NATO+TGO
            """)
    void talksWithABodyAreNoSessionOfIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian president Omar Bako told a news conference with the Togolese president Ana Ayo after their meeting that trade would grow. | MEETING TCD+TGO
            The Chadian president Omar Bako told a news conference with students after their meeting that trade would grow. | MEETING TCD
            The Malian prime minister Ali Koulo told the Chadian president Omar Bako at the start of their meeting that trade would grow. | MEETING MLI+TCD
            The Malian prime minister Ali Koulo told reporters at the start of their meeting that trade would grow. | MEETING MLI
            The Malian prime minister Ali Koulo was told by the Chadian president Omar Bako at their meeting that trade would grow. | MEETING MLI
            """)
    void whoSpeaksWithAnotherAfterTheirMeetingHasMetHim(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Jordan left for Fiji ahead of a summit of the African Union in Lome next month. | VISIT FJI+JOR, SUMMIT AU
            Ahead of a summit of the African Union in Lome, the king of Jordan met the king of Spain. | SUMMIT AU, MEETING ESP+JOR
            The visit came ahead of a summit of the African Union in Lome next month. | SUMMIT AU
            """)
    void whatSomethingIsAheadOfHasOthersForItsParties(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Former Chadian prime minister Omar Bako was in Togo last week on an official visit. | VISIT Omar Bako+TGO
            Togo's president met visiting former Chadian prime minister Omar Bako on Monday. | MEETING Omar Bako+TGO, VISIT Omar Bako+TGO
            Togo's president met visiting Chadian prime minister Omar Bako on Monday. | MEETING TCD+TGO, VISIT TCD+TGO
            """)
    void aVisitorWhoHeldAnOfficeVisitsWhoReceivesHim(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Togolese foreign minister began a four-day visit on Monday at the invitation of his Chadian counterpart. | VISIT TCD+TGO
            Issa Bako, a trader, arrived in Lome on Monday for a visit at the invitation of Togo's president. | VISIT Issa Bako+TGO
            Togolese police arrested Issa Bako on Monday at the request of Chad. | ARREST Issa Bako+TGO
            """)
    void whoeverInvitesIsTheHost(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The summit of the African Union praised Togo on Monday. | SUMMIT AU, SUPPORT AU+TGO
            A meeting of the Arab League condemned Chad on Monday. | SUMMIT Arab League, CONDEMN Arab League+TCD
            A conference of doctors in Lome condemned Chad on Monday. | 'SUMMIT '
            """)
    void whatThoseWhoGatherDoTheirBodyDoes(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya and Chad held talks on Monday. The talks will resume on Friday. | TALKS KEN+TCD, TALKS KEN+TCD
            Kenya and Chad held talks on Monday. It rained. A bridge was built. A mine closed. The talks will resume on Friday. | 'TALKS KEN+TCD, TALKS '
            """)
    void talksThatResumeAreOfThoseWhoHeldThem(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hamas condemned the deal that was reached on Monday after mediation by Qatar. | 'CONDEMN Hamas+QAT, PACT , TALKS QAT'
            Togo praised the deal reached on Monday after talks between Chad and Mali. | 'SUPPORT TGO, PACT , TALKS MLI+TCD'
            Togo praised Chad on Monday after talks with Mali. | SUPPORT TCD+TGO, MEETING MLI+TGO
            """)
    void whoSpeaksOfADealHasNotTalkedAboutIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian ambassador Ben Tui was among the hostages freed in Lima on Monday. | ARREST PER+TCD
            The ambassador of Chad and two judges were among ten people arrested in Lima on Monday. | ARREST PER+TCD
            Chad was among the states that freed hostages on Monday. | ARREST TCD
            """)
    void whoIsAmongTheHostagesFreesNobody(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo agreed on Monday to go ahead with a Chadian plan. | PACT TGO
            Togo agreed on Monday to comply with UN resolutions on Chad. | PACT TGO
            Togo signed a deal with Chadian officials on Monday. | PACT TCD+TGO
            Togo agreed on Monday to go ahead with Chad. | PACT TCD+TGO
            """)
    void whosePlanItIsDoesNotAgreeToIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks to end the war between Chad and Mali resumed in Lima on Monday. | TALKS MLI+TCD
            Talks on fishing rights began on Monday in Lome between Chad and Peru. | TALKS PER+TCD
            Talks aimed at ending the dispute between Chad and Mali opened in Lima on Monday. | TALKS MLI+TCD
            Talks held in Lima between Chad and Mali ended on Monday. | TALKS MLI+TCD
            """)
    void whoTalksStandsBetweenWhatTheTalksAreForAndTheirVerb(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's king congratulated Ana Tui on her election as president of Fiji. | SUPPORT Ana Tui+KEN, ELECTION Ana Tui+FJI
            Kenya's king hailed the election of Ana Tui as president of Fiji. | SUPPORT Ana Tui+KEN, ELECTION Ana Tui+FJI
            Kenya's king phoned Ana Tui to congratulate on her election as the first president of Fiji. | CALL Ana Tui+KEN, ELECTION Ana Tui+FJI
            Kenya's king thanked Peru's president for his visit to Lome. | SUPPORT KEN+PER, VISIT PER+TGO
            Kenya's king met Peru's president during his visit to Lome. | MEETING KEN+PER, VISIT KEN+TGO
            """)
    void whoIsCongratulatedWasElected(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void nobodyTalksWhereAnotherTravelsBefore() {
        String text = "The band's trip to Peru comes ahead of talks between Togo and Mali in May.";

        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.TALKS)
                .extracting(EventMention::place)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali denied the charges of UNITA. The leader of UNITA rejected the offer. | REJECT MLI+UNITA, REJECT MLI+UNITA
            """)
    void whoAnswersInKindSaysSomethingElse(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Envoys of Chad and Niger meet in Togo after border skirmishes. | 'MEETING NER+TCD, ATTACK NER+TCD'
            Chad and Niger hold talks in Togo following deadly clashes. | 'TALKS NER+TCD, ATTACK NER+TCD'
            Togo holds talks in Lome following deadly clashes. | 'TALKS TGO, ATTACK TGO'
            Chad and Niger agree on a ceasefire after two days of border clashes. | 'CEASEFIRE NER+TCD, ATTACK NER+TCD'
            """)
    void clashesAreOfThoseWhoMeetAfterThem(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's foreign minister discussed Fiji with Mali's foreign minister on Monday. | MEETING MLI+TCD
            Chad's president discussed Fiji by telephone with Mali's president. | CALL MLI+TCD
            Chad's president consulted Mali's president by telephone. | CALL MLI+TCD
            """)
    void whatIsTalkedAboutTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leaders of Fiji and Togo meet in Lima and call on Chad to wait. | 'MEETING FJI+TGO, APPEAL FJI+TCD+TGO'
            Fiji and Togo hold talks in Lima and call on Chad to wait. | 'TALKS FJI+TGO, APPEAL FJI+TCD+TGO'
            """)
    void thoseWhoMeetCallOnOthers(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad frees 20 soldiers as part of a deal on prisoners with Mali. | ARREST TCD, PACT MLI+TCD
            Chad and Mali conclude negotiations on a trade agreement. | TALKS MLI+TCD, PACT MLI+TCD
            A court in Chad hears a suit over the takeover of Boeing. | PACT Boeing
            """)
    void aPactOfStatesWithoutAPartyIsThatOfTheTwoWhomTheSentenceNames(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France hailed the Chadian peace talks in Lome. | 'SUPPORT FRA+TCD, TALKS TCD'
            France welcomed peace talks with Chad in Lome. | TALKS FRA+TCD
            """)
    void whoPraisesTalksOfOthersDoesNotTakePart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }
}
