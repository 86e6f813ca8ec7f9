package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static dev.dateline.event.EventsUnderTest.parties;
import static dev.dateline.event.EventsUnderTest.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks, condemns, supports, asks, votes, and of whom. */
class PartiesOfWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France welcomed Chad's announcement that it would free ten men. | SUPPORT FRA+TCD, ARREST TCD
            France welcomed Chad's pledge on Monday that it would recall its troops. | SUPPORT FRA+TCD, MOBILIZE TCD
            France said that it would free ten men of Chad. | ARREST FRA+TCD
            """)
    void whatIsAnnouncedIsDoneByWhoAnnouncesIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad demanded that two soldiers held by Togo be freed. | APPEAL TCD+TGO
            Chad demanded on Monday that the tariffs of Togo be lifted. | APPEAL TCD+TGO
            Chad demanded in a letter that Togo withdraw its soldiers from Chadian territory at once. | APPEAL TCD+TGO
            The king of Togo said it was vital that two Chadians be released. | ''
            """)
    void whatIsToBeDoneByWhatIsDemandedIsNotDone(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo rejected a demand by Chad for the extradition of the rebel leader.
            Togo turned down an offer by Chad.
            An offer of Chad was turned down by Togo.
            """)
    void whoseWishIsRejectedIsRefused(String text) {
        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id, Participant::role)
                        .containsExactly(tuple("TCD", Role.TARGET), tuple("TGO", Role.AGENT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sixteen Peruvian officers suspended | The government has banned imports of rice from Malaysia. | SANCTION MYS+PER
            Chad and Mali quarrel               | The government has banned imports of rice from Malaysia. | SANCTION MYS
            Peruvian officers suspended         | Police in Lagos, Nigeria, arrested ten men.              | ARREST NGA
            """)
    void theTitleSaysWhoseGovernmentATextSpeaksOf(String title, String text, String expected) {
        Article article = new Article(
                "a", null, null, title, text, Publication.on(LocalDate.of(2025, 6, 19)), Article.DEFAULT_LANGUAGE);
        assertThat(shown(article)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ten hurt in Lome | Ten people were hurt here on Monday when riots broke out as a Peruvian band sang. | PROTEST TGO
            Ten hurt at concert in Togo | Peruvian students rallied here on Monday. | PROTEST PER+TGO
            Peruvian students rally | Peruvian students rallied here on Monday. | PROTEST PER
            """)
    void theTitleSaysWhereItWas(String title, String text, String expected) {
        Article article = new Article(
                "a", null, null, title, text, Publication.on(LocalDate.of(2025, 6, 19)), Article.DEFAULT_LANGUAGE);
        assertThat(shown(article)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks between Chad and Togo, overshadowed by Peru, began in Lome. | TALKS TCD+TGO
            Elections took place in Togo on Sunday, monitored by Kenya. | ELECTION TGO
            """)
    void whoLooksOnHasNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's president asked the Italian prime minister, Romano Prodi, to send nurses. | APPEAL ITA+TCD
            Chad asks Togo to send nurses. | APPEAL TCD+TGO
            """)
    void whoIsAskedMayBeNamedBetweenCommas(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "We thank Togo's president Ana Ayo," the Chadian president Omar Bako said before he left for Berlin. | SUPPORT TCD+TGO, VISIT DEU+TCD
            Togo's president Ana Ayo met the Chadian president Omar Bako before she left for Berlin. | MEETING TCD+TGO, VISIT DEU+TGO
            """)
    void whoSpeaksIsMeantBehindWhatHeSays(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            But the judge of Chad refused the request saying the court could issue an order at any time. | REJECT TCD
            The lawyer Omar Bako said farmers marched in Lome, Togo, to protest against the tax. | PROTEST TGO
            Togo's minister said two men attacked the depot in Chad to protest against a tax. | ATTACK TCD, PROTEST TCD
            Togo said that it plans to impose sanctions on Chad. | SANCTION TCD+TGO
            """)
    void whoTellsWhatOthersDoDoesItNot(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Voters in Chad and the Netherlands rejected the treaty on Sunday. | ELECTION NLD+TCD
            Voters in Chad and Togo rejected the EU constitution on Sunday. | ELECTION EU+TCD+TGO
            Chadian voters rejected the constitution on Sunday. | ELECTION TCD
            Voters in Chad rejected fears of a flood on Sunday. | ''
            """)
    void votersOfTwoStatesAreThoseOfBoth(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad thanked Togo on Monday for releasing two engineers. | SUPPORT TCD+TGO, ARREST TGO
            Chad praised Togo on Monday for signing the treaty with Peru. | SUPPORT TCD+TGO, PACT PER+TGO
            Chad thanked Togo on Monday for not supporting a Malian resolution. | SUPPORT TCD+TGO, REJECT MLI+TGO
            Chad met Togo's king on Monday after signing the treaty with Peru. | MEETING TCD+TGO, PACT PER+TCD
            """)
    void whoIsThankedForADeedDidIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hamas accuses Chad of shelling a market in Gao, Mali, killing ten people and wounding others. | CONDEMN Hamas+TCD, ATTACK MLI+TCD
            Hezbollah accuses Chad of breaking the truce, killing four farmers. | CONDEMN Hezbollah+TCD, ATTACK TCD
            Mali shelled a market in Sarh, Chad, killing ten people. | ATTACK MLI+TCD
            Mali accuses Chad of theft, calling on Togo to act. | CONDEMN MLI+TCD, APPEAL MLI+TGO
            """)
    void whoIsAccusedDidWhatAParticipleGoesOnToTell(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ali Bako of Togo wins the election on Sunday, defeating Maria Sene. | ELECTION Ali Bako+Maria Sene+TGO
            Ali Bako of Togo wins the election on Sunday against Maria Sene. | ELECTION Ali Bako+Maria Sene+TGO
            Ali Bako of Togo loses the election to Maria Sene. | ELECTION Ali Bako+Maria Sene+TGO
            Ali Bako and Maria Sene will compete in a run-off vote in Togo. | ELECTION Ali Bako+Maria Sene+TGO
            Ali Bako and Maria Sene proceed to the second round of Togo's presidential election. | ELECTION Ali Bako+Maria Sene+TGO
            """)
    void whoeverStandsInAnElectionTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A statement by the European Union urged Chad to free two traders. | APPEAL EU+TCD
            A report of the United Nations accused Chad of fraud. | CONDEMN TCD+UN
            The African Union's communique urged Chad to free two traders. | APPEAL AU+TCD
            The European Union published a report on Monday. The report urged Chad to free two traders. | APPEAL EU+TCD
            """)
    void whoIssuesAStatementSpeaksInIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Jordan said the visit was an important issue but urged Chad to wait. | 'VISIT JOR, APPEAL JOR+TCD'
            The king of Jordan said typhoon Ana has reached Peru and is threatening to bring rain. | ''
            """)
    void whoSaysSoUrgesBehindAnd(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Campaigning ended in Chad. Surveys ahead of Sunday's election, closely watched by Washington, were close. | ELECTION TCD
            Fiji and Chad met in Suva. The joint statement condemned the coup in Togo. | 'MEETING FJI+TCD, CONDEMN FJI+TCD, ATTACK TGO'
            Chad sent out a letter. The final declaration denounced Peru. | CONDEMN PER+TCD
            Chad says that its airspace was violated by a Peruvian jet. | MOBILIZE PER+TCD
            A storm hit Lima on Monday. The premier of Fiji visited the Sunrise shrine. | 'DISASTER PER, VISIT FJI'
            """)
    void whoWatchesTakesNoPartAndWhoSpeaksOfHisOwnDoes(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Musa Otieno, a banker arrested in Togo last week, was flown home. | ARREST Musa Otieno+TGO
            Musa Otieno, a rebel chief captured in May, met the king of Togo. | ATTACK Musa Otieno+TGO, MEETING Musa Otieno+TGO
            Peru said Musa Otieno, a lawyer sentenced in Togo in May, would be freed. | TRIAL Musa Otieno+TGO
            """)
    void whatSomebodyIsSaysWhatWasDoneToHim(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo's ambassador to Peru condemned the result. | CONDEMN TGO
            Chad condemned Togo's ambassador to Peru. | CONDEMN TCD+TGO
            Chad recalled its ambassador to Peru. | REJECT PER+TCD
            """)
    void whereAnEnvoyIsPostedIsNotCondemnedWithHim(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad, after Peru imposed sanctions on Fiji, condemned Togo. | 'SANCTION FJI+PER, CONDEMN TCD+TGO'
            Chad, where rebels had attacked a town, condemned Togo. | 'ATTACK TCD, CONDEMN TCD+TGO'
            Chad condemned Togo on Monday, the day that Fiji fell. | 'CONDEMN TCD+TGO, ATTACK FJI'
            """)
    void aClauseBetweenTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo as well as Chad and Niger condemned Peru. | CONDEMN NER+PER+TCD+TGO
            Togo, as well as Chad and Niger, condemned Peru. | CONDEMN NER+PER+TCD+TGO
            Togo, joined by Chad and Niger, condemned Peru. | CONDEMN NER+PER+TCD+TGO
            Togo and Chad welcomed the decision by Peru. | SUPPORT PER+TCD+TGO
            The ministers of Togo, of Chad and of Niger condemned Peru. | CONDEMN NER+PER+TCD+TGO
            The ministers of Togo and of Chad met in Suva. | MEETING TCD+TGO
            Togo and Chad deplored a move by Peru. | CONDEMN PER+TCD+TGO
            """)
    void whoeverIsNamedBesideTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo is calm. Asia-Pacific leaders urged Chad to cut taxes. | APPEAL TCD
            Togo is calm. Foreign diplomats urged Chad to cut taxes.    | APPEAL TCD
            Togo is calm. Officials urged Chad to cut taxes.            | APPEAL TCD+TGO
            """)
    void leadersOfAPartOfTheWorldActForNoStateNamedBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peruvian nurses went on strike on Monday, protesting against fuel prices. | PROTEST PER
            Peru recalled its envoy on Monday, protesting against a tariff of Chad.   | REJECT PER+TCD, CONDEMN PER+TCD
            """)
    void whoStrikesProtestsByIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }
}
