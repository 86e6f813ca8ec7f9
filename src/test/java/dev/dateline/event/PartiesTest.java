package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event. */
class PartiesTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Omar Bako, a Malian arrested in Togo, was sent home on Tuesday. | ARREST MLI+Omar Bako+TGO
            A summit is held in Lima involving Chad, Togo and the African Union. | SUMMIT AU+TCD+TGO
            Kenyan drones strike Gao, Mali, damaging a port, while several drones are shot down by air defense. | ATTACK KEN+MLI
            Two Chadians who were held for a year in Mali are released. | ARREST MLI+TCD
            Peru praised Chad's decision on Monday to recall its envoy from Togo. | SUPPORT PER+TCD, REJECT TCD+TGO
            Peru praised the decision by Chad to recall its envoy from Togo. | SUPPORT PER, REJECT TCD+TGO
            Peru praised Chad's decision to close its border and recall its envoy from Togo. | SUPPORT PER+TCD, SANCTION TCD, REJECT TCD+TGO
            Peru praised plans by Chad to send troops to Togo and to arrest its king. | SUPPORT PER, MOBILIZE TCD, ARREST TCD+TGO
            The Peruvian National Police (PNP) held a man. PNP chief Omar Sosa condemned Chad. | CONDEMN PER+TCD
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
            Jordan's King Abdullah left for Peru on Monday. Mali hailed him. The king will visit Fiji in July. | VISIT JOR+PER, SUPPORT JOR+MLI, VISIT FJI+JOR
            Chad's president discussed the attack in Lome with Mali's president by phone on Monday. | CALL MLI+TCD, ATTACK TGO
            A court in Chad blocked the extradition of Ayo Bako to Togo on Monday. | VOTE Ayo Bako+TCD
            The navy of Chad sank a boat of Togo on Monday. | ATTACK TCD+TGO
            Mali tabled a motion criticising Chad on Monday. | CONDEMN MLI+TCD
            Mali blocked a motion criticising Chad on Monday. | REJECT MLI+TCD
            Mali and Chad are at peace. The two state leaders signed a pact on Monday. | PACT MLI+TCD
            Chad sent a letter to Mali pleading for help. | APPEAL MLI+TCD
            Peru's king met an envoy of Togo and he condemned Chad on Monday. | MEETING PER+TGO, CONDEMN PER+TCD
            Ana Soto urged the UN to send envoys to Togo and she further criticised Chad. | APPEAL Ana Soto+UN, CONDEMN Ana Soto+TCD
            The minister of Peru further criticised Chad. | CONDEMN PER+TCD
            Democratic Senator Omar Bako urged Chad to wait. | APPEAL TCD+USA
            The Social Democratic Party (SPD) condemned Chad. The SPD met the king of Togo. | CONDEMN SPD+TCD, MEETING SPD+TGO
            A deputy of Ana Soto's Harbour Party has been sentenced to four years in prison in Peru. | TRIAL Harbour Party+PER
            Leaders of the Group of Seven (G7) industrialised nations and Chad signed a pact. | PACT G7+TCD
            Peru's president and Togo's king landed in Accra on Sunday. The two agreed a truce on Monday. | VISIT GHA+PER+TGO, CEASEFIRE PER+TGO
            Peru signed a memorandum on working with Chile on Monday. | PACT CHL+PER
            Peru signed an agreement on training soldiers with Chile. | PACT CHL+PER
            The UGT union called off its strike in Peru on Monday. | PROTEST PER+UGT
            The king of Togo told Mali's foreign minister during their meeting that it rained. | MEETING MLI+TGO
            The king of Togo told Mali's foreign minister during his meeting with Chad's that it rained. | MEETING TCD+TGO
            But, for the first time, Chad, Mali and Togo withdrew their support. | REJECT MLI+TCD+TGO
            "Togo will pay for its tolls," the foreign minister of Chad warned. | THREAT TCD+TGO
            "We will strike Togo. You will see," warned the foreign minister of Chad. | THREAT TCD
            The Chadian embassy said that it and others had been summoned by the foreign ministry of Togo. | CONDEMN TCD+TGO
            Chad condemned in the strongest terms the arrest of a nurse by Togo. | CONDEMN TCD+TGO, ARREST TGO
            Chad said that two Malian jets entered its air defence zone on Monday. | MOBILIZE MLI+TCD
            A storm sank a boat of Togo on Monday. | DISASTER TGO
            """)
    void thePartiesAreThoseOfTheDeedItself(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo says that neighbouring countries have sent troops to Fiji. | 'MOBILIZE '
            Chad arrested ten soldiers, sparking condemnation and talk of breaches of United Nations rules. | ARREST TCD, CONDEMN TCD
            Togo says that foreign governments have condemned the vote of Chad. | CONDEMN TCD
            Koffi Mensah spoke to reporters. They attacked a town in Fiji on Monday. | ATTACK FJI
            A fire in Chad hurts ten people and forces 900 others to evacuate. | DISASTER TCD
            A Malian tourist was hurt in a stabbing in Lome, Togo. A Chadian man was arrested. | ATTACK TGO, ARREST TGO
            """)
    void whoIsNotNamedIsNotWhoIsNamedNearby(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenyan, Chadian and Malian troops were deployed in Peru. | MOBILIZE KEN+MLI+TCD
            The Kenyan premier late Tuesday condemned Mali. | CONDEMN KEN+MLI
            Kenya's congress ousted President Omar Bako in May. | RESIGNATION KEN+Omar Bako
            Chad's foreign minister told reporters on Monday: "We have expelled two diplomats of Togo." | SANCTION TCD+TGO
            Amnesty International urged Kenya to build roads. | APPEAL Amnesty International+KEN
            Kenyan rebels fired rockets at the town of Gao in Mali. | ATTACK MLI
            Kenya deployed Malian troops in Peru. | MOBILIZE KEN
            Kenya, under pressure to leave Peru, on Tuesday condemned Mali. | CONDEMN KEN+MLI
            Kenya, keen to improve ties with Peru, praised its king. | SUPPORT KEN+PER
            Kenya condemned Togo. The president, Emmanuel Macron, met the king of Peru. | CONDEMN KEN+TGO, MEETING FRA+PER
            Kenya demanded an apology from Togo on Monday. Peru on Monday urged both sides to talk. | APPEAL KEN+TGO, APPEAL KEN+PER+TGO
            Kenya condemned Togo, and the king of Mali, Omar Bako, arrived in Peru. | CONDEMN KEN+TGO, VISIT MLI+PER
            Kenya told the visiting minister of Togo that it would sign a treaty. | VISIT KEN+TGO, PACT KEN
            The king of Kenya, at odds with Togo, dissolved his new government. | RESIGNATION KEN
            The king of Kenya, at odds with Togo, dissolved the new government. | RESIGNATION KEN+TGO
            Kenya denied that it was planning to send troops to Chad. | REJECT KEN+TCD
            Kenya denied it was planning to send troops to Chad. | REJECT KEN+TCD
            Kenya denied plans to send troops to Chad. | REJECT KEN+TCD
            Former Kenyan minister of state Ana Tui met the king of Togo. | MEETING Ana Tui+TGO
            The New Front, which was voted out on Friday, rejected the budget of Kenya. | VOTE KEN+New Front, REJECT KEN+New Front
            """)
    void whatIsDoneIsOfThoseWhoDoItAlone(String text, String expected) {
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
            Kenya's president met Chad's envoy. His foreign minister held talks with Peru's premier. | MEETING KEN+TCD, MEETING KEN+PER
            Kenya's president met Chad's envoy on Monday, a day after his foreign minister met with Peru's premier. | MEETING KEN+TCD, MEETING KEN+PER
            Kenya's president met Chad's envoy. The foreign minister held talks with Peru's premier. | MEETING KEN+TCD, MEETING PER+TCD
            Militants bombed a mosque in Indonesia on Monday. Police searched for men of the Hamas-linked Jemaah Islamiyah. | ATTACK IDN+Jemaah Islamiyah
            Chadian rebels attacked a town. Togo offered to host peace talks between the government and the rebels. | ATTACK TCD, OFFER TGO, TALKS TCD+TGO
            """)
    void hisMinisterIsOfTheStateWhosePresidentTheSentenceIsAbout(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togolese voters go to the polls on Sunday to elect a parliament. | Togo
            Fiji's general election in May was won by the Harbour Party.     | Fiji
            Peru urges Chad to postpone the presidential election.           | null
            The election of the board takes place on Sunday.                 | null
            """)
    void whereOneStateVotesItVotesAtHome(String text, String place) {
        Place found = extractor.extract(Article.of("a", text, Publication.parse("2025-06-18"))).stream()
                .filter(mention -> mention.type() == EventType.ELECTION)
                .findFirst()
                .map(EventMention::place)
                .orElse(null);
        assertThat(found == null ? "null" : found.name()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ministers of the Arab League met on Monday and called on Chad to help. | null
            A conference on Chad opened on Monday. | null
            The king of Togo met the king of Jordan on Monday at Chad's request. | null
            The king of Togo met the king of Jordan on Monday at Chad's suggestion. | null
            Students marched in Togo on Monday against aid to Mali in the Darfur war. | Togo
            Students staged a march on Monday to demand an end to the Darfur conflict. | null
            Ten soldiers of Mali were killed on Monday in the Darfur war. | Darfur
            Ten soldiers were killed on Monday in an attack blamed on Chad. | null
            Ten soldiers were killed on Monday in an attack on Chad. | Chad
            A conference in Chad opened on Monday. | Chad
            A missile strike on a ship that carried grain to Chad at a port in Togo killed ten people. | Togo
            Ten people fled to Chad after a missile strike. | Chad
            Students staged a sit-in to stop alleged aid to Lome by Chadian firms. | null
            Students staged a sit-in during a visit to Lome by the Chadian king. | Lome
            to Chad A strike by teachers. | Chad
            The conference of OPEC held here Monday warned of slow growth, pointing to events in Chad and Mali. | null
            The king of Togo met the king of Jordan at a meeting of the Peru-Chile commission. | null
            The king of Togo met the king of Jordan at a meeting in Peru. | Peru
            A Malian baker was convicted of killing two nurses in Chad. | null
            A Malian baker was sentenced to death in Chad. | Chad
            Togo and Mali held talks in Fiji on tensions in Chad. | Fiji
            Togo and Mali held talks on tensions in Chad. | null
            The king of Togo met the king of Jordan in Peru on the Darfur port project. | Peru
            The king of Togo met the king of Jordan on the Darfur port project. | null
            Togo and Mali reached a deal on the Darfur ports. | null
            The conference of OPEC held on Monday in Chad and Mali warned of slow growth. | Chad
            A bomb exploded near the Chadian embassy on Monday. | null
            The raid on the Chadian ambassador's residence killed ten people. | null
            A raid on the Chadian embassy in Lima, Peru, killed ten people. | Lima, Peru
            Ten soldiers were killed in an attack with a method favoured by rebels in Chad. | null
            """)
    void nothingIsWhereSomebodyIsCalledOnOrTalkedAbout(String text, String place) {
        assertThat(placeOfFirst(text)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops stormed the Chadian ambassador's residence in Lima, Peru, on Monday. | ATTACK PER+TCD
            Peru's president left the Chadian embassy. Police arrested Omar Bako. | ARREST Omar Bako+PER
            Peru's president left the Chadian parliament. Police arrested Omar Bako. | ARREST Omar Bako+TCD
            """)
    void policeAreNotThoseOfAnEmbassy(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ten people died in a bombing in Kenya on Monday. The attack was blamed on Hezbollah. | ATTACK Hezbollah+KEN
            Ten people died in a bombing in Kenya on Monday. Most attacks are blamed on Hezbollah. | ATTACK KEN
            A bombing blamed on Hezbollah killed ten people in Kenya on Monday. | ATTACK Hezbollah+KEN
            """)
    void whomAnAttackIsBlamedOnTakesPartInIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France suspends its pact with Mali over the arrest of a French nurse. | REJECT FRA+MLI, ARREST MLI
            France condemned the arrest of Omar Bako, the Chadian opposition leader. | CONDEMN FRA+Omar Bako, ARREST Omar Bako+TCD
            The premier of Togo came under pressure to resign on Monday. | ''
            Pressure grew on Monday on the premier of Togo to resign. | RESIGNATION TGO
            """)
    void whoCondemnsAnArrestHasNotMadeItAndWhoIsPressedToResignHasNot(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

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
            A Chadian court on Monday handed a two-year sentence to Omar Bako. | TRIAL Omar Bako+TCD
            A Chadian court imposed a life sentence on Omar Bako. | TRIAL Omar Bako+TCD
            A Chadian court gave Omar Bako a two-year jail term for inciting riots. | TRIAL Omar Bako+TCD
            A Chadian court convicts Omar Bako of fraud, giving him a sentence of two years. | TRIAL Omar Bako+TCD
            """)
    void aSentenceIsOfWhomTheWordsNameBehindIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Togo condemned Peru, but Chad praised it. | CONDEMN PER+TGO, SUPPORT TCD
            The king of Togo left for Peru, and the president of Chad met Mali's king. | VISIT PER+TGO, MEETING MLI+TCD
            Togo recalled its envoy to Peru, and Chad on Monday expelled two diplomats of Mali. | REJECT PER+TGO, SANCTION MLI+TCD
            The king of Togo met the leaders of Peru, Chad, and Mali on Monday. | MEETING MLI+PER+TCD+TGO
            The king said that the leaders of Peru, Chad, and Mali met on Monday. | MEETING MLI+PER+TCD
            """)
    void whoBeginsAClauseOfItsOwnIsNoPartyOfTheClauseBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad demanded that two soldiers held by Togo be freed. | APPEAL TCD+TGO
            Chad demanded on Monday that the tariffs of Togo be lifted. | APPEAL TCD+TGO
            The king of Togo said it was vital that two Chadians be released. | ''
            """)
    void whatIsToBeDoneByWhatIsDemandedIsNotDone(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's president met the king of Togo. He had earlier met the king of Togo. | MEETING TCD+TGO, MEETING TCD+TGO
            Chad's president met the king of Togo. He met the king of Togo for lunch. | MEETING TCD+TGO
            """)
    void whoEarlierMetDidSoBesides(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Togo signed the Lima accord in 1994. | PACT TCD+TGO
            Chad broke the 1994 Lima agreement with Togo. | PACT TCD+TGO
            The Lima-Lome agreement was signed on Monday. | PACT PER+TGO
            """)
    void anAccordIsNotOfTheCapitalThatItIsNamedAfter(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A trip by Chad's foreign minister to Peru has been postponed. | VISIT PER+TCD, REJECT PER+TCD
            Talks between Chad and Togo, due on Friday, were called off. | TALKS TCD+TGO, REJECT TCD+TGO
            A trip by Chad's foreign minister to Peru was put off as it coincides with a visit of the king of Spain to Mali. | VISIT PER+TCD, REJECT PER+TCD, VISIT ESP+MLI
            """)
    void whatIsPutOffConcernsThoseWhoWouldHaveTakenPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A day after Chad bombed Togo, envoys of Peru met Mali's king in Suva. | ATTACK TCD+TGO, MEETING MLI+PER
            After Chad bombed a port, killing ten in Lome, envoys of Peru met Mali's king in Suva. | ATTACK TCD+TGO, MEETING MLI+PER
            """)
    void anAttackIsNotWhereTheMainClausePlays(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked a convoy of Chad, Ana Tui, a spokeswoman for the drivers, said on Monday. | ATTACK TCD
            Police in Kenya arrested two leaders of Hamas, Ali Musa, a lawyer for the men, told a daily. | ARREST Hamas+KEN
            A court in Kenya jailed a lawyer, Ali Musa, a critic of the king, for ten years. | TRIAL Ali Musa+KEN
            The mayor of the town, Ali Musa, a lawyer, was arrested by police in Kenya on Monday. | ARREST Ali Musa+KEN
            """)
    void whoSpeaksBehindWhatIsSaidTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo rejected a demand by Chad for the extradition of the rebel leader.
            Togo turned down an offer by Chad.
            An offer of Chad was turned down by Togo.
            """)
    void whoseWishIsRejectedIsRefused(String text) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id, Participant::role)
                        .containsExactly(tuple("TCD", Role.TARGET), tuple("TGO", Role.AGENT)));
    }

    @Test
    void whoDiesInAnAttackIsAttacked() {
        assertThat(extractor.extract(Article.of(
                        "a", "Two soldiers of Chad died in an ambush in Mali.", Publication.parse("2025-06-19"))))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id, Participant::role)
                        .containsExactly(tuple("MLI", Role.SCENE), tuple("TCD", Role.TARGET)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The presidents of Peru and Chile discussed the bombing in Lome. | ATTACK TGO
            The presidents of Peru and Chile discussed a ceasefire. | CEASEFIRE CHL+PER
            """)
    void whoDiscussesAnAttackHasNoPartInIt(String text, String expected) {
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
            The king of Chad met Togo's president, thanked Peru and expelled ten Fijians. | MEETING TCD+TGO, SUPPORT PER+TCD, SANCTION FJI+TCD
            Chad expelled Togo's envoy, shut an embassy in Lome and accused Togo of arson. | SANCTION TCD+TGO, REJECT TCD+TGO, CONDEMN TCD+TGO
            Chad condemned Togo, urged Peru to talk and expelled ten Fijians. | CONDEMN TCD+TGO, APPEAL PER+TCD, SANCTION FJI+TCD
            Chad says Togo struck a port in Chad, vows revenge. | ATTACK TCD+TGO, THREAT TCD+TGO
            Officials said Musa Bako, the leader of Boko Haram, died in Chad. | DEATH Boko Haram
            A court in Togo convicts Omar Bako of fraud after he lost the election and imposes a fine on Harbour Air. | TRIAL Omar Bako+TGO, ELECTION Omar Bako+TGO, SANCTION Harbour Air+TGO
            The king of Togo says that Omar Bako left the country and accuses Chad of a plot. | CONDEMN TCD+TGO
            """)
    void eachDeedOfAListIsDoneByItsSubject(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pact that Chad and Togo signed in Lima on Monday opens a corridor. | PACT TCD+TGO
            A pact which Chad and Togo signed in Lima on Monday will take effect in July. | PACT TCD+TGO
            The sanctions that Chad imposed on Togo on Monday are harsh. | SANCTION TCD+TGO
            The truce that Chad and Togo agreed on Monday has collapsed. | CEASEFIRE TCD+TGO
            """)
    void whatIsToldOfASubjectByItsRelativeClauseHappened(String text, String expected) {
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
            Nigerian troops kill at least nine Boko Haram fighters. | ATTACK Boko Haram+NGA
            Rebels kill over 40 Malian soldiers near Gao. | ATTACK MLI
            Five hostages, including nurse Awa Camara, are freed in Mali. | ARREST Awa Camara+MLI
            Kidnappers released a Fijian nurse in Mali on Monday. | ARREST FJI
            A Fijian nurse was released by her captors in Mali on Monday. | ARREST FJI
            The Hague tribunal sentenced a Croatian to ten years. | TRIAL HRV+ICTY
            Four peacekeepers, including two from Ghana and one from Nepal, were shot dead in Lebanon. | ATTACK GHA+LBN+NPL
            Police arrest three men linked to Hezbollah in Cyprus. | ARREST CYP+Hezbollah
            """)
    void whomANounCountsTakePart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's king arrived in Fiji a month after Awa Camara was ousted as president of Chad. | VISIT FJI+TCD, RESIGNATION Awa Camara+TCD
            Chad's parliament removes former minister Awa Camara from office. | RESIGNATION Awa Camara+TCD
            Chad bans the party of former president Awa Camara, who was overthrown last year. | SANCTION Awa Camara+TCD, RESIGNATION Awa Camara+TCD
            Awa Camara resigns as president of Chad. | RESIGNATION TCD
            """)
    void whomOthersRemoveTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Niger arrest Boko Haram commander Musa Bako. | ARREST Boko Haram+Musa Bako+NER
            A court in Niger convicts Boko Haram commander Musa Bako of murder. | TRIAL Musa Bako+NER
            The ICC charges Musa Bako, a leader of Boko Haram, with war crimes. | TRIAL ICC+Musa Bako
            A court in Niger convicts two Boko Haram fighters of murder. | TRIAL Boko Haram+NER
            Boko Haram commander Musa Bako calls for talks with Niger. | APPEAL Boko Haram+NER
            """)
    void whoLeadsAGroupIsHeldAndTriedHimself(String text, String expected) {
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
    @CsvSource(delimiter = '|', textBlock = """
            Chad, Mali and Niger all rejected the offer of Togo. | REJECT MLI+NER+TCD+TGO
            Chad, together with Niger, rejected the plan on Monday. | REJECT NER+TCD
            According to Chad, Mali and Niger have signed a treaty. | PACT MLI+NER
            AFRICOM says that the airstrike in Chad was carried out on Monday. | ATTACK TCD+USA
            Peru fined the Green Group for holding protests in Chad. | SANCTION Green Group+PER, PROTEST Green Group+TCD
            Peru made an offer after the United Kingdom, Niger and Mali rejected the plan of Togo. | OFFER PER, REJECT GBR+MLI+NER+TGO
            Three days after the war, Niger and Mali rejected the plan of Togo. | REJECT MLI+NER+TGO
            A Chadian diplomat based in Suva, Fiji, is shot dead by gunmen. | ATTACK FJI+TCD
            The president of Chad said that the tariffs would be lifted after talks with the king of Jordan. | SANCTION JOR+TCD, MEETING JOR+TCD
            The king of Jordan said that Chad would lift the tariffs after talks with Togo. | SANCTION TCD, MEETING TCD+TGO
            The European Court of Justice fined Chad. The Court also fined Togo. | SANCTION EU+TCD, SANCTION EU+TGO
            In Mexico, two officers were killed and six soldiers wounded on Monday. | ATTACK MEX
            Thousands protested in Chad on Monday. | PROTEST TCD
            Thousands of people marched in Chad on Monday against the coup. | PROTEST TCD, ATTACK TCD
            Chad suffered a missile attack on Monday. | ATTACK TCD
            Chad was the victim of a Boko Haram attack on Monday. | ATTACK Boko Haram+TCD
            The presidents of Chad and Mali spoke on Monday by telephone. | CALL MLI+TCD
            Chad condemned on Monday the Malian claims. | CONDEMN MLI+TCD
            Chad's king received on Monday his Malian counterpart. | MEETING MLI+TCD
            Talks between Chad and Mali, mediated by Egypt, began on Monday. | TALKS EGY+MLI+TCD
            Thousands in Chad marched on Monday to protest against Mali. | PROTEST MLI+TCD
            Chad says it will not sign the treaty. | REJECT TCD
            Chad promised Mali aid of two million dollars on Monday. | AID MLI+TCD
            A day after Chad attacked Togo, the UN called for calm. | ATTACK TCD+TGO, APPEAL UN
            Hours after the king of Chad resigned, Mali attacked Chad. | RESIGNATION TCD, ATTACK MLI+TCD
            Chad stepped up its attacks on Mali on Monday. | ATTACK MLI+TCD
            Chad joined the condemnation of the attack on a bus in Mali. | CONDEMN TCD, ATTACK MLI
            Chad launched a series of attacks on a port in Mali. | ATTACK MLI+TCD
            Chad's army repelled an attack by Mali on Monday. | ATTACK MLI+TCD
            Boko Haram claimed responsibility for the bombings in Lome, which killed ten people and wounded ten. | ATTACK Boko Haram+TGO
            Chad's foreign minister and his Malian and Nigerien counterparts met on Monday. | MEETING MLI+NER+TCD
            Troops from Chad and Niger killed 20 Boko Haram fighters on Monday. | ATTACK Boko Haram+NER+TCD
            Japan and Chad are in a dispute. Their foreign ministers met in Fiji. | MEETING JPN+TCD
            Chad and Togo held talks in the Nigerian capital of Abuja on Monday. | TALKS TCD+TGO
            Chad and Togo met in the city of London on Monday. | MEETING TCD+TGO
            Benin's king met the chairman of the Harbour Movement Imran Bako on Monday. | MEETING BEN+Imran Bako
            The governing board of the IAEA is to meet on Monday in Vienna. | SUMMIT IAEA
            The IAEA Board of Governors meets in Vienna on Monday. | SUMMIT IAEA
            Ana Haddad, a Greek Orthodox, met the president of Chad on Monday. | MEETING Ana Haddad+TCD
            Peru and Togo are in a dispute. The two countries' foreign ministers met on Monday. | MEETING PER+TGO
            A strong earthquake hit northern Chad on Monday, killing at least 20 people. | DISASTER TCD
            Poland's prime minister said that drones struck a house near Lublin. | ATTACK POL
            Chad's king said missiles hit Togo on Monday. | ATTACK TGO
            Israel struck Doha on Sunday. Jordan and Turkey condemned the attack on Monday. | ATTACK ISR+QAT, CONDEMN JOR+TUR
            Saudi air strikes on Yemen killed 13 people. | ATTACK SAU+YEM
            Fiji offered Tonga a treaty on Monday. | OFFER FJI+TON, PACT FJI+TON
            Benin's king visited neighbouring Togo on Monday. | VISIT BEN+TGO
            Chad's king met the leader of neighboring Niger. | MEETING NER+TCD
            Yoweri Museveni and William Ruto spoke by phone about relations with Chad. | CALL KEN+UGA
            Yoweri Museveni spoke by phone about relations with William Ruto. | CALL KEN+UGA
            Chad struck a school, the president of Togo said on Monday. | ATTACK TCD
            Chile and Peru have signed a treaty, Brazil's president said. | PACT CHL+PER
            Western leaders urged Russia to free two men. | APPEAL RUS
            The Houthis, who control northern Yemen, fired a missile at Chad. | ATTACK Houthis+TCD
            The president of Chad, who leads a party, arrived in Fiji on Tuesday. | VISIT FJI+TCD
            The president of Chad, currently visiting Fiji, spoke of ports. | VISIT FJI+TCD
            Peru spoke of the exchange of fire across the Chad-Sudan border on Monday. | ATTACK SDN+TCD
            Peru spoke of the exchange of fire across the Thai-Cambodian border on Monday. | ATTACK KHM+THA
            The president of Chad, who is now visiting Fiji, spoke of ports. | VISIT FJI+TCD
            Chad is now negotiating with Fiji over a port. | TALKS FJI+TCD
            The trade summit ended on Monday in Suva. Only the leaders of Benin and Togo stayed on at the summit. | SUMMIT BEN+TGO
            The president of Chad spoke in Suva, where he was on an official visit. | VISIT FJI+TCD
            The president of Chad spoke on his way to Suva, where he is to start a visit. | VISIT FJI+TCD
            The president of Chad, accompanied by his minister, arrived in Fiji on Tuesday. | VISIT FJI+TCD
            Petra Novak, a teacher who was arrested in May, is sentenced in Brno, Czechia. | ARREST CZE+Petra Novak, TRIAL CZE+Petra Novak
            Fiji signs a memorandum of understanding to work with India on fishing. | PACT FJI+IND
            Kenya's president met Uganda's president on the sidelines of the African Union. | MEETING KEN+UGA
            Canada imposes sanctions on Eritrea, accusing it of arming militias. | SANCTION CAN+ERI, CONDEMN CAN+ERI
            Chad recalls its envoy after Togo closed the border. | REJECT TCD+TGO, SANCTION TCD+TGO
            Nepal accused India of delays. Officials in New Delhi denied it. | CONDEMN IND+NPL, REJECT IND+NPL
            Iran threatens to close the strait if Japan joins the blockade. | THREAT IRN+JPN
            Two guards are killed and six tourists from Chile are wounded in a bombing in Cairo, Egypt. | ATTACK CHL+EGY
            The Ethiopian army says that six gunmen were killed in an airstrike in Somalia. | ATTACK ETH+SOM
            A bombing kills six in Quetta. The Balochistan Liberation Army claims responsibility. | ATTACK BLA+PAK
            Norway sanctions two officials and the banker Ivan Belov. | SANCTION Ivan Belov+NOR
            Kenyan airstrikes in Somalia targeting Al-Shabaab fighters kill ten people. | ATTACK Al-Shabaab+KEN+SOM
            Six people die in a Malian airstrike near Gao, Mali. | ATTACK MLI
            Three people are killed in an airstrike near Gao, Mali, including a member of the Turkish navy. | ATTACK MLI+TUR
            Rwanda responds with strikes on Burundian positions. | ATTACK BDI+RWA
            Reports say that lawyer Carlos Ruiz, arrested on June 3 in Managua, is in poor health in Nicaragua. | ARREST Carlos Ruiz+NIC
            The ICC issues an arrest warrant for banker Alberto Gil. | TRIAL Alberto Gil+ICC
            The European Union pledges €5 million to Jordan. | AID EU+JOR
            A Togolese court sentences trader Koffi Mensah and his brother, Kodjo Adjei, to a year in prison. | TRIAL Kodjo Adjei+Koffi Mensah+TGO
            Togo rejects a plan drafted by Benin. | REJECT BEN+TGO
            Koffi Mensah quits the race in Togo. A court sentences him to a year in prison. | TRIAL Koffi Mensah+TGO
            The president of Peru pardons banker Juan Rojas after he was jailed. | ARREST Juan Rojas+PER, ARREST Juan Rojas+PER
            Koffi Mensah pleads guilty to the murder of ten people in Lome, Togo. | TRIAL Koffi Mensah+TGO, ATTACK Koffi Mensah+TGO
            Koffi Mensah, the perpetrator of the 2024 bombing in Lome, Togo, is sentenced. | ATTACK Koffi Mensah+TGO, TRIAL Koffi Mensah+TGO
            A bomb goes off in Lagos, Nigeria. Boko Haram is suspected to be behind the attack. | ATTACK Boko Haram+NGA
            A bombing attributed to Boko Haram kills ten people in Lagos, Nigeria. | ATTACK Boko Haram+NGA
            Peru accuses the Shining Path of sheltering gunmen, which Chile denies. | CONDEMN PER+Shining Path, REJECT CHL+PER
            Peru condemns Chile for helping Juan Rojas, a trader convicted of theft. | CONDEMN CHL+PER, TRIAL Juan Rojas+PER
            Gunmen shot dead Issa al-Amin in Mali. | ATTACK Issa al-Amin+MLI
            Talks involving Peru and Chile were held in Lima. | TALKS CHL+PER
            Peru alleges that Chile armed the gunmen. | CONDEMN CHL+PER
            Peru threatens Chile with a ban. Chile rejects the ultimatum. | THREAT CHL+PER, REJECT CHL+PER
            Ten people are shot dead in Chadian-administered Aleppo. | ATTACK TCD
            Peru carries out an airstrike on a camp in Loja, Ecuador, killing five ELN fighters. | ATTACK ECU+ELN+PER
            Delegates from Fiji and Samoa meet in Suva. | MEETING FJI+WSM
            Japan will lift all sanctions imposed on Cuba. | SANCTION CUB+JPN
            The daughter of trader Koffi Mensah is arrested in Lome, Togo. | ARREST TGO
            A Chadian citizen from Abeche is arrested by police in Lyon, France. | ARREST FRA
            Nauru's opposition reports the kidnapping of Ana Bako in Fiji. | ATTACK Ana Bako+FJI
            Fiji deports 20 Chadian nationals. | ARREST FJI+TCD
            Fiji detains 20 Chadian nationals. | ARREST FJI
            Norway pledges two million euros for schools in Ghana. | AID GHA+NOR
            Japan condemns the arrest of two students in Lyon, France. | CONDEMN JPN, ARREST FRA
            Ivan Belov is convicted of the murder of Petra Novak in Brno, Czechia. | TRIAL CZE+Ivan Belov, ATTACK CZE+Ivan Belov+Petra Novak
            Al-Shabaab hits two bases near Mogadishu in a bomb attack. | ATTACK Al-Shabaab+SOM
            The minister of trade of Fiji says that the country will join the African Union. | SUPPORT AU+FJI
            Ana Bako is elected leader of the Awami League. | ELECTION Ana Bako+Awami League
            Ana Bako steps down as head of Airbus. | RESIGNATION Airbus+Ana Bako
            Togo says its coastal batteries have intercepted and destroyed a rocket. | ATTACK TGO
            Chad says Togo struck a school in Sarh, Chad. | ATTACK TCD+TGO
            The Chadian navy strikes three ports in Benin. | ATTACK BEN+TCD
            Six people are killed in Ghana after Togo's retaliatory strikes. | ATTACK GHA+TGO
            Six people are killed in a series of Togolese rocket and drone strikes across Ghana. | ATTACK GHA+TGO
            Six people are killed by a Togolese guided bomb in Accra, Ghana. | ATTACK GHA+TGO
            Swiss lobbying firm Alpen Group signs a deal with Fiji. | PACT Alpen Group+FJI
            Jordan has shot down a rocket launched from the coast by Houthi fighters. | ATTACK Houthis+JOR
            Chadian-led drills begin in Gao, Mali. | MOBILIZE TCD
            Ana Bako, whom Peru accuses of fraud, leaves. | CONDEMN Ana Bako+PER
            The European Court of Human Rights finds that Malta broke the law. | TRIAL ECHR+MLT
            Ana Bako, head of the harbour board, and Issa Deye, its spokesman, resign in Chad. | RESIGNATION TCD
            Chad's army raids a camp of Boko Haram, despite a ceasefire. | ATTACK Boko Haram+TCD
            Ethiopia resumes talks, while Sudan waits. | TALKS ETH+SDN
            Togo declares a state of emergency, while Peru sends nurses to its border. | SANCTION TGO
            Hamas frees Ana Tui following a letter written by Togo. | ARREST Ana Tui+Hamas
            Kenyan troops enter the Lebanese town of Blida and storm a mill. | ATTACK KEN+LBN
            A blast killed two people in the Lebanese city of Tripoli. | DISASTER LBN
            The pro-European Harbour Party wins the election in Moldova. | ELECTION Harbour Party+MDA
            Officials of Togo say that Boko Haram will free ten hostages. | ARREST Boko Haram+TGO
            Five people are hurt in an airstrike on a clinic run by the Red Cross in Gao, Mali. | ATTACK MLI
            Peru's president meets the ministers of Chile and Cuba for talks. | TALKS CHL+CUB+PER
            Fiji announces a pause on some tariffs on Samoa. | SANCTION FJI+WSM
            Boko Haram leaves. Soldiers said that the group attacked a school in Zinder, Niger. | ATTACK Boko Haram+NER
            Fiji frees ten prisoners following negotiations with Samoa. | ARREST FJI, TALKS FJI+WSM
            The African Union condemns the move and suspends the membership of Togo. | CONDEMN AU+TGO, SANCTION AU+TGO
            Peru threatens to carry out airstrikes in Chile. | THREAT CHL+PER
            The Chadian army says that ten hostages were rescued near Agadez in Niger. | AID NER+TCD
            The incident follows the suspension of the water treaty by Peru. | REJECT PER
            The International Criminal Court is full. The court rules that Hamas broke the law. | VOTE Hamas+ICC
            President Nayib Bukele said at the World Economic Forum that it rains. | SUMMIT SLV+WEF
            The International Court of Justice rules 13–2 that Fiji owns the isle. | VOTE FJI+ICJ
            Hundreds hold a protest in Suva, Fiji, in opposition to Samoa. | PROTEST FJI+WSM
            Fiji announces sanctions targeting Samoan banks. | SANCTION FJI+WSM
            A Fijian soldier was found guilty on Tuesday of spying for Chad. | TRIAL FJI
            Fiji hit back at the United States on Tuesday. | CONDEMN FJI+USA
            Fiji's president lashed out at Chad on Tuesday. | CONDEMN FJI+TCD
            Chad and Togo agreed to halt hostilities. | CEASEFIRE TCD+TGO
            Fiji lodged a strong diplomatic protest with Chad. | CONDEMN FJI+TCD
            Fiji adopted new sanctions against Chad on Tuesday, targeting its banks. | SANCTION FJI+TCD
            The U.N. General Assembly passed a resolution on Tuesday. | VOTE UN
            Fiji files a lawsuit against mining corporation Vale S.A. | TRIAL FJI+Vale
            A Chadian jet violates Malian airspace. | MOBILIZE MLI+TCD
            Chad suspends all trade agreements and contracts with Mali. | REJECT MLI+TCD
            Norway reports that Russia violated its airspace on Monday. | MOBILIZE NOR+RUS
            Lebanon grants bail to Hannibal Moussa. | ARREST Hannibal Moussa+LBN
            The bodies of two hostages were returned to Israel from Hamas. | ARREST Hamas+ISR
            Peru calls the Chilean raid an act of war and vows revenge. | THREAT CHL+PER
            Togo appeals for calm, as Benin counts its votes. | APPEAL BEN+TGO
            The ministry of Kenya urges Kenyans to leave Somalia. | APPEAL KEN
            Peru stops the delivery of maize that Chile had paid for. | REJECT CHL+PER
            The president of Chad signs an order imposing sanctions on Mali. | SANCTION MLI+TCD
            Chad and Togo agree to restore relations. | PACT TCD+TGO, SUPPORT TCD+TGO
            Niger attacks Mali in Gao. Both countries agree to a truce. | ATTACK MLI+NER, CEASEFIRE MLI+NER
            Norway pledges two million euros in food, tents, and medical care to Ghana. | AID GHA+NOR
            The UN Security Council votes to lift sanctions on Samoa. | VOTE UNSC+WSM, SANCTION UNSC+WSM
            Fiji announces the start of tariffs on all goods imported from Samoa. | SANCTION FJI+WSM
            Peru deploys jets against Chilean forces. | MOBILIZE CHL+PER
            Fiji calls for dialogue with Samoa. | APPEAL FJI+WSM
            Fiji signs a deal to pay six million euros for nine boats from Samoa. | PACT FJI+WSM
            Japan reopens its embassy in Suva, Fiji. | SUPPORT FJI+JPN
            Chad accuses Mali of an attack on a village in Sarh, Chad. | CONDEMN MLI+TCD, ATTACK MLI+TCD
            Mali is blamed for a bombing in Sarh, Chad. | ATTACK MLI+TCD
            Togo arrests a banker on a Peruvian warrant. | ARREST PER+TGO
            A court in Chadian-occupied Gao sentences Koffi Mensah. | TRIAL Koffi Mensah+TCD
            Togo's president rejects a plan drafted by his United Azat party. | REJECT TGO+United Azat
            The U.S. Treasury Department bans a bank of Togo. | SANCTION TGO+USA
            Chad announces a ban on ships carrying fuel to Mali. | SANCTION MLI+TCD
            The General Union of Harbour Workers signs a deal with Fiji. | PACT FJI+General Union of Harbour Workers
            Togo terminates the temporary protected status of Malian nationals. | REJECT MLI+TGO
            Ana Bako is elected and sworn in as the new president of the African Union. | ELECTION AU+Ana Bako, APPOINTMENT AU+Ana Bako
            Togo accuses Mali and Niger of theft as both countries carry out joint military exercises. | CONDEMN MLI+NER+TGO, MOBILIZE MLI+NER
            The prime minister of Togo resigns after the Azat Party's victory in the election. | RESIGNATION TGO, ELECTION Azat Party+TGO
            The African Union adopts a resolution backing Morocco's plan. | VOTE AU+MAR
            Police in Chad looked into the killing of Musa Bako. The Feb. 14 killing shocked Chad. | ATTACK Musa Bako+TCD
            Chad's close ally Niger met Togo on Monday. | MEETING NER+TGO
            Togo condemned the speech of Iran's arch-enemy Israel. | CONDEMN ISR+TGO
            The African Union adopted a resolution on Monday, demanding that Togo open its ports. | VOTE AU+TGO
            Chad arrests ten students after the arrest of banker Koffi Mensah. | ARREST TCD, ARREST Koffi Mensah+TCD
            Chad announces a ban on ships that carry steel for Mali. | SANCTION MLI+TCD
            Togo suspends talks with Hezbollah following accusations of murder against the group. | REJECT Hezbollah+TGO, CONDEMN Hezbollah+TGO
            Mali mobilizes its reservists against Chadian forces. | MOBILIZE MLI+TCD
            Togo condemns recent Malian drone incursions into Chadian airspace. | CONDEMN MLI+TGO, MOBILIZE MLI+TCD
            Japan's foreign minister announces that rice will be sent to Fiji. | AID FJI+JPN
            Peru launches an air campaign against Chad targeting its ports. | ATTACK PER+TCD
            Togo and Mali cut their ties, with Mali accusing Togo of theft. | REJECT MLI+TGO, CONDEMN MLI+TGO
            A court in Togo sentences the trader Omar Bako to death after finding him guilty of treason. | TRIAL Omar Bako+TGO
            Omar Bako is convicted of theft and fined two million francs in Togo. | TRIAL Omar Bako+TGO
            A court in Togo sentences the trader Omar Bako to two years in prison and a fine for theft. | TRIAL Omar Bako+TGO
            Peru announces sanctions on six Chadian and Malian officials, accusing them of theft. | SANCTION MLI+PER+TCD, CONDEMN MLI+PER+TCD
            Chad's minister resigns. He praised the king of Jordan, with whom he held talks. | RESIGNATION TCD, SUPPORT JOR+TCD, MEETING JOR+TCD
            The president of Chad met Togo's Azat Party leader Koffi Mensah on Friday. | MEETING Koffi Mensah+TCD
            Chad condemned Lebanon's Hezbollah on Friday. | CONDEMN Hezbollah+TCD
            The African Union will debate the plan at a special foreign ministers' meeting in Lome, Togo. | SUMMIT AU
            The African Union accuses Chad of theft. The government of Chad denies the accusation. | CONDEMN AU+TCD, REJECT AU+TCD
            """)
    void aPartyMayStandInAnotherClause(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A court in Lyon, France, sentences a man from Mali to ten years in prison. | TRIAL FRA
            Three men from Chad are convicted of fraud in Lyon, France. | TRIAL FRA
            """)
    void whereAPrisonerComesFromTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine people die when a bus falls into a gorge in Aurora, Isabela province, Philippines. | DISASTER PHL
            A bomb kills two in the Bari region, Puntland. | ATTACK SOM
            Six gunmen die in a raid near the Chad border in Maroua, Cameroon. | ATTACK CMR
            A train derails in Asuncion Belverde, Oaxaca, Mexico. | DISASTER MEX
            A bus overturns in Loreto, Lago del Monte, Philippines. | DISASTER PHL
            Floods hit Kirovsk, Upper Tomlin District, Kenya. | DISASTER KEN
            Floods hit Ellaville, Georgia, United States. | DISASTER USA
            Floods hit Kobuleti, Georgia. | DISASTER GEO
            Floods hit Goyave, Guadeloupe, France. | DISASTER GLP
            Two pilots die when their Osaka Sky jet crashes after it leaves Suva, Fiji. | DISASTER FJI
            """)
    void thePlaceIsTheLargestOfThoseInARow(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Floods kill six people in Kenya and Uganda. | DISASTER KEN+UGA
            A storm hits Nauru, Fiji, and Samoa. | DISASTER FJI+NRU+WSM
            Protests are held in towns across Kenya, as well as in other countries, such as Malawi and Togo. | PROTEST KEN+MWI+TGO
            Two bombs kill ten people in Chad and in Niger. | ATTACK NER+TCD
            A storm hits Suva, Fiji. | DISASTER FJI
            """)
    void anEventHappensInAllPlacesThatAreListed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Six Chadians are injured in a bus crash in Lima, Peru. | DISASTER PER+TCD
            Several German tourists die in an avalanche in Austria. | DISASTER AUT+DEU
            A boat carrying Malian migrants capsizes off the coast of Togo. | DISASTER MLI+TGO
            A boat capsizes near Suva, Fiji, killing ten people including six Chadians. | DISASTER FJI+TCD
            Two people, including racer Paul Martin, are killed when a plane crashes in Lima, Peru. | DISASTER PER+Paul Martin
            A ferry sinks in Fiji after it leaves a Chadian port. | DISASTER FJI
            A tornado strikes Rio Belo do Monte, Brazil, killing two people. | DISASTER BRA
            The destroyer Kang Yo sinks off Lima, Peru. | DISASTER PER
            A jet crashes in Suva, Fiji, killing racer Paul Martin and his family. | DISASTER FJI+Paul Martin
            Two Chadian citizens report a fire that kills ten people in Lima, Peru. | DISASTER PER
            """)
    void whomADisasterHurtsTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spain suspends talks with Chad on a fishing agreement. | REJECT ESP+TCD
            A Kenyan jet crashes near Nairobi, killing its pilot. | DISASTER KEN
            The leader of the World Economic Forum spoke. | ''
            The pope calls for peace in Chad, the release of all hostages and the return of the sick. | APPEAL VAT
            Ford fears a rise in the risk of crashes. | ''
            Niger summons the French envoy to protest the closure of a school. | CONDEMN FRA+NER
            No candidate has won a majority in Fiji. | ''
            Chad never attacked Mali. | ''
            Chad has not yet signed the treaty. | ''
            Chad has yet to sign the treaty. | ''
            Chad is unlikely to sign the treaty. | ''
            Experts say that an outbreak of cholera in Chad is almost inevitable. | ''
            The troops of Chad will have to combat escalating gang violence. | ''
            The bombing in Lome sparked condemnation by France. | ATTACK TGO, CONDEMN FRA
            A bomb killed two soldiers in Lome, a source with the French army said. | ATTACK TGO
            After talks with the king of Togo, the king of Jordan said he was content. | MEETING JOR+TGO
            Speaking after talks with the king of Togo, the king of Jordan said the talks were of use. | MEETING JOR+TGO
            Rebels attacked the town of Bunia, officials in Kampala said. | ATTACK COD
            The clashes in Lome marred a trip to the region by French President Ana Lerand. | ATTACK TGO, VISIT FRA+TGO
            The second round of tariffs of Chad is large. | ''
            The rebels hope to fight on until the withdrawal of the troops of Chad. | ''
            No deal was signed by Chad and Mali on Monday. | ''
            Neither Chad nor Mali signed the treaty. | ''
            None of the parties in Chad signed the treaty. | ''
            Chad bans protests. | SANCTION TCD
            Chad lifted its ban on protests on Monday. | SANCTION TCD
            Chad warned Togo against attacking its troops. | THREAT TCD+TGO
            Chad demanded on Monday that Togo free the hostages. | APPEAL TCD+TGO
            No fewer than 40 people are killed in a flood in Peru. | DISASTER PER
            The king of Tonga signs a law on posts calling for riots. | VOTE TON
            """)
    void whatAnotherEventHoldsIsNoneOfItsOwn(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad as well as Togo condemn Mali. | CONDEMN MLI+TCD+TGO
            The two sides part, with Chad accusing Mali of theft. | CONDEMN MLI+TCD
            Former mayor Paul Martin and two others are arrested in Belgium. | ARREST BEL+Paul Martin
            Chad withdraws its troops from northern Mali. | MOBILIZE MLI+TCD
            Heavy armed clashes break out in Sabha, Libya. | ATTACK LBY
            A train crashes in Hassan, India. | DISASTER IND
            Japan bars former ministers Dal Hoon and Pak Sumin. | SANCTION Dal Hoon+JPN+Pak Sumin
            Thirty envoys representing Austria and Japan condemn Chad. | CONDEMN AUT+JPN+TCD
            Twenty states, among them Austria and Japan, condemn Chad. | CONDEMN AUT+JPN+TCD
            Police in Lyon, France, arrest a former Chadian soldier, Paul Martin. | ARREST FRA+Paul Martin
            France signs a deal ceding an island to Mauritius. | PACT FRA+MUS
            Fiji fines the brands Gucci, Azat, and Harbour Coats. | SANCTION Azat+FJI+Gucci+Harbour Coats
            Fiji sues Airbus, Silver Lake, and Azat over a breach. | TRIAL Airbus+Azat+FJI+Silver Lake
            Chadian soldiers fire warning shots at diplomats from Austria and Japan near Gao, Mali. | ATTACK AUT+JPN+MLI+TCD
            Chad and two rebel groups -- the FACT and Boko Haram -- began a round of talks on Monday. | TALKS Boko Haram+FACT+TCD
            Talks between Chad and its three neighbours -- Togo, Benin and Ghana -- opened on Monday. | TALKS BEN+GHA+TCD+TGO
            Two of the teachers - Awa Camara, Ali Bako and Omar Tui - were freed in Mali on Monday. | ARREST Ali Bako+Awa Camara+MLI+Omar Tui
            The three neighbours, Togo, Benin and Ghana, signed a treaty on Monday. | PACT BEN+GHA+TGO
            Awa Camara, Ali Bako and Omar Tui, all teachers, were arrested in Mali. | ARREST Ali Bako+Awa Camara+MLI+Omar Tui
            The report prompted Chad, Togo and Mali to recall their envoys. | REJECT MLI+TCD+TGO
            The Security Council met on Monday. Togo accused the council of bias. The council urged Togo to wait. | SUMMIT UNSC, CONDEMN TGO+UNSC, APPEAL TGO+UNSC
            The king of Togo arrived in Chad on Monday. Several accords are due to be signed on Friday. | VISIT TCD+TGO, PACT TCD+TGO
            The king of Togo met Chad's premier on a visit that will end with the signing of a treaty on Friday. | MEETING TCD+TGO, VISIT TCD+TGO, PACT TCD+TGO
            Togo's foreign minister praised the UN, most recently on a trip to Chad last month. | SUPPORT TGO+UN, VISIT TCD+TGO
            India's Congress party praised Togo. On Monday the Congress condemned Mali. | SUPPORT Congress Party+TGO, CONDEMN Congress Party+MLI
            India's Congress party praised Togo. The US Congress condemned Mali. | SUPPORT Congress Party+TGO, CONDEMN MLI+USA
            The Security Council met on Monday. The mayor of Lome met the town council. | SUMMIT UNSC, MEETING TGO
            Togo's parliament voted on Monday to leave. The bill, drafted by Peru, was adopted by 60 votes to 30. | VOTE TGO
            Mali arrests nine men two days after a bomb attack killed six people in Gao. | ARREST MLI, ATTACK MLI
            Mali frees two men a day after a truce with Togo was reached. | ARREST MLI, CEASEFIRE MLI+TGO
            The attack in Gao, Mali, came two days after gunmen wearing masks shot dead a judge in Gao. | ATTACK MLI, ATTACK MLI
            Thousands marched in Gao and the north of Mali, and Togo condemned Israel. | PROTEST MLI, CONDEMN ISR+TGO
            Chad and Togo were quick to condemn Mali. | CONDEMN MLI+TCD+TGO
            Mali said it was concerned and condemned the government of Togo. | CONDEMN MLI+TGO
            Togo was slow to condemn Mali. | ''
            Togo wants two of them tried and jailed. | ''
            Fijians voted to keep the union with Togo in a referendum on Sunday. | ELECTION FJI
            A bomb planted by the Taliban exploded in Gao, Mali. | ATTACK MLI+Taliban
            A bomb found by the police of Togo exploded in Gao, Mali. | ATTACK MLI
            Renegade Chadian general Omar Bako condemned Mali. | CONDEMN MLI+Omar Bako
            """)
    void allWhomAListNamesTakePart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Bako of the Democratic Party is elected president of Peru. | ELECTION Ana Bako+PER
            Ten soldiers of Niger are killed in an ambush by Boko Haram near the border with Chad. | ATTACK Boko Haram+NER
            Chad closes its airspace amid a threat of strikes on Togo. | SANCTION TCD
            A boat sinks off the coast of Mauritania. | DISASTER MRT
            Ana Bako is elected director-general of UNESCO by the General Conference in Suva, Fiji. | ELECTION Ana Bako+UNESCO, SUMMIT UNESCO
            Former Finnish minister of finance Maija Salo is elected president of the African Union. | ELECTION AU+Maija Salo
            Six people are killed, including two Al Jazeera reporters, in an airstrike near Gao, Mali. | ATTACK MLI
            Peru fires the director of the National Art Museum of Peru. | RESIGNATION PER
            The African Union's Ethics Committee condemns Fiji. | CONDEMN AU+FJI
            Togo quits the African Union, with Chad staying as an observer. | REJECT AU+TGO
            Fiji threatened Tonga with sanctions. | THREAT FJI+TON
            Niger's strike on Lome was condemned by Fiji on Monday. | ATTACK NER+TGO, CONDEMN FJI+NER
            Niger's prime minister spoke of Niger on Monday. The bombing was condemned by Chad. | ATTACK NER, CONDEMN TCD
            Niger's strike on Lome was carried out by Fiji. | ATTACK FJI+NER+TGO
            The minister of Chad arrives in Mali for talks with Togo on plans for the funeral of Koffi Mensah. | VISIT MLI+TCD, MEETING TCD+TGO
            Supporters of banker Koffi Mensah clash with police in Lome, Togo. | ATTACK TGO
            Hundreds hold a protest in Lome, Togo, against the arrest of Koffi Mensah. | PROTEST TGO, ARREST Koffi Mensah+TGO
            The runoff on Sunday pitted Ana Bako against Musa Deby in Fiji. | ELECTION Ana Bako+FJI+Musa Deby
            Ana Bako and Musa Deby face each other in a runoff in Fiji. | ELECTION Ana Bako+FJI+Musa Deby
            Ana Bako leads Musa Deby in Fiji's runoff. | ELECTION Ana Bako+FJI+Musa Deby
            The king of Jordan flew from Chad to Fiji on Monday. | VISIT FJI+JOR
            The envoy of Chad travelled on Monday from Lima to Cairo. | VISIT EGY+TCD
            Ana Bako's Democratic Party wins the election in Fiji. | ELECTION Democratic Party+FJI
            Fiji's Tanoa Corp. buys a stake in the ferry. | PACT Tanoa Corp
            Fiji's army buys a stake in the ferry. | PACT FJI
            Gunmen hijack the Harbour Express passenger train near Gao, Mali. | ATTACK MLI
            "We urge Chad to stop," said the Peruvian minister Juan Paz. | APPEAL PER+TCD
            "We reject the plan of Chad," the Peruvian minister Juan Paz said. | REJECT PER+TCD
            Chad frees Harbour University student activist Koffi Mensah. | ARREST Koffi Mensah+TCD
            Chad arrests Koffi Mensah of the ruling Harbour Party. | ARREST Koffi Mensah+TCD
            Chad bans the Togolese gang and armed group Black Lagoon. | SANCTION Black Lagoon+TCD
            The Chadian envoy to Peru Koffi Mensah condemns Togo. | CONDEMN TCD+TGO
            Chad frees banker Koffi Mensah from the Bir Gatta maximum-security prison. | ARREST Koffi Mensah+TCD
            Boko Haram withdraws its fighters from a camp in Chad. | MOBILIZE Boko Haram
            Nigerian militia Boko Haram frees nurse Awa Camara. | ARREST Awa Camara+Boko Haram
            Chad suspends all aid except grants to Togo and Benin. | REJECT TCD
            Chad urges its people to stay calm as Mali attacks the border. | APPEAL TCD, ATTACK MLI
            The army of Mali shells the river, prompting the rail agency of Chad to suspend all trains. | ATTACK MLI, REJECT TCD
            Chad suspends all classes due to a storm in Mali. | REJECT TCD, DISASTER MLI
            Chad boycotts the vote as part of a deal with Mali. | REJECT TCD
            Peru imposes sanctions on Malian officials over their help for Hezbollah. | SANCTION MLI+PER
            Peru bars Koffi Mensah after he refuses to sign a form. | SANCTION Koffi Mensah+PER, REJECT Koffi Mensah
            Chad's recent attacks on Togo were condemned by Peru. | ATTACK TCD+TGO, CONDEMN PER+TCD
            NATO member Turkey condemned Chad. | CONDEMN TCD+TUR
            EU member Malta condemned Chad. | CONDEMN MLT+TCD
            UN Security Council members France and Russia condemned Chad. | CONDEMN FRA+RUS+TCD
            Malta withdraws from the Ottawa Treaty. | REJECT MLT
            Malta withdraws from the Lima Pact. | REJECT MLT
            """)
    void whoIsButNamedBesideTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo denied a role in the murder of Chadian journalist Ali Bako. | REJECT TGO, ATTACK Ali Bako+TCD
            Togo is shocked by the murder of former Chadian minister Ali Bako. | ATTACK Ali Bako+TCD
            A bomb hit an anti-Kenyan editor in Togo. Elections in May gave anti-Kenyan parties a majority. | ATTACK TGO, ELECTION TGO
            """)
    void whereNoPlaceIsNamedItHappenedWhereTheVictimIsFromAndNotWhereHeIsDisliked(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb goes off in Lagos, Nigeria. Two guards are hurt in the blast. | ATTACK NGA
            A gunman kills a journalist in Lima, Peru. His death shocks the country. | ATTACK PER
            Envoys of Fiji weigh the chances of a resumption of talks between Chad and Mali. | ''
            Spain approves a plan backed by Peru. | VOTE ESP+PER
            Officials of Fiji speak of rain, rather than Russian sabotage. | ''
            """)
    void whatATextHasToldOrButThinksOfIsNoEventOfItsOwn(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
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
            Chad held parliamentary elections on May 15. The final results show that the Green Party has won 40 seats. | ELECTION Green Party+TCD
            Chad held elections on May 15. In Togo the Green Party has won 40 seats. | ELECTION TCD, ELECTION Green Party+TGO
            Chad held elections in 2020. The Green Party won 40 seats. | ELECTION TCD, ELECTION Green Party+TCD
            """)
    void whoWonIsToldOfTheVoteThatWasHeld(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The APEC ministers backed Peru in Lome, Togo. Chad's king wept. The ministers also condemned Mali. | SUPPORT APEC+PER, CONDEMN APEC+MLI
            The APEC ministers backed Peru. Chad's ministers wept. The ministers condemned Mali. | SUPPORT APEC+PER, CONDEMN MLI+TCD
            """)
    void theMinistersAreThoseNamedWithTheirBodyOrState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo's minister Zadisak Wongsa spoke. Zadisak condemned Chad. | CONDEMN TCD+TGO
            Togo's minister Zadisak Wongsa spoke. Zadisak Bako condemned Chad. | CONDEMN TCD+Zadisak Bako
            Togo's minister Zadisak Wongsa spoke. Peru's minister Zadisak Bako wept. Zadisak condemned Chad. |
            Togo's minister Zadisak Wongsa spoke. Fiji condemned Chad in Zadisak on Monday. | CONDEMN FJI+TCD
            """)
    void oneIsNamedByTheForenameThatIsNoOtherPersonsOrPlaces(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zorvex Corp. grew. The Lome-based firm signed a deal with Fiji. | PACT FJI+Zorvex Corp
            Zorvex Corp. grew. The drug maker signed a deal with Fiji. | PACT FJI+Zorvex Corp
            Zorvex Corp. grew. The group signed a deal with Fiji. | PACT FJI+Zorvex Corp
            Human Rights Watch wept. The rights group condemned Fiji. | CONDEMN FJI+Human Rights Watch
            The Zorvex Liberation Army grew. Human Rights Watch wept. The group condemned Fiji. | CONDEMN FJI+Zorvex Liberation Army
            """)
    void aCompanyOrGroupIsNamedAgainByWhatItIs(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    private static String parties(String text) {
        return shown(Article.of("a", text, Publication.on(LocalDate.of(2025, 6, 19))));
    }

    private static String shown(Article article) {
        return extractor.extract(article).stream()
                .map(mention -> mention.type() + " "
                        + mention.participants().stream().map(Participant::id).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
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
            The talks between Chad and Togo, overshadowed by Peru, began in Lome. | TALKS TCD+TGO
            Elections took place in Togo on Sunday, monitored by Kenya. | ELECTION TGO
            """)
    void whoLooksOnHasNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Critics of Mali were attacked in Lome. | ATTACK TGO
            Mali's critics were arrested in Lome. | ARREST TGO
            Chad signed a pact with its rival Mali. | PACT MLI+TCD
            """)
    void whoIsAgainstAStateIsNotThatState(String text, String expected) {
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
            Kenyan jets bombed two ports in Chadian-held Lome. | ATTACK KEN+TCD+TGO
            Kenyan strikes on a depot in M23-controlled Goma killed ten. | ATTACK COD+KEN+M23
            Kenyan jets bombed two ports in Lome, a Chadian-built town. | ATTACK KEN+TGO
            """)
    void anAttackOnWhatSomebodyHoldsIsOnHim(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A reporter was killed in Kenya on Monday. "It is murder," an envoy of Togo said on his way to Oslo. | ATTACK KEN
            A reporter was killed in Kenya on Monday. In Oslo, an envoy of Togo said: "The murder is a crime." | ATTACK KEN
            "Gunmen killed two singers in Kenya on Monday," an envoy of Togo said in Oslo. | ATTACK KEN
            """)
    void whereSomethingIsSaidItNeedNotHaveHappened(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb went off in Kenya on Monday. Togo wept. Togo sang. The poet Ali Bako was killed in May. | ATTACK KEN, ATTACK Ali Bako+KEN
            A bomb went off in Kenya on Monday. Kenya wept. Kenya sang. The poet Ali Bako was killed in May. | ATTACK KEN, ATTACK Ali Bako+KEN
            """)
    void anAttackIsWhereTheArticlePlaysRatherThanOnWhomItSpeaksMost(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad hailed the pact that Togo signed in May, and urged Peru to act. | SUPPORT TCD, PACT TGO, APPEAL PER+TCD
            Chad hailed the pact which Togo signed in May and condemned Peru. | SUPPORT TCD, PACT TGO, CONDEMN PER+TCD
            Chad rejected claims that Togo left in May and bombed Lima. | REJECT TCD, ATTACK PER+TGO
            Chad wrote to Togo on Monday asking for a review. | APPEAL TCD+TGO
            Chad sent a letter to the king of Togo demanding a review. | APPEAL TCD+TGO
            Chad wrote to Togo urging Peru to leave. | APPEAL PER+TCD
            Chad and Togo, whose foreign ministers spoke by phone on Sunday, condemned Peru. | CALL TCD+TGO, CONDEMN PER+TCD+TGO
            Chad and Togo, whose troops clashed on Sunday, condemned Peru. | ATTACK TCD+TGO, CONDEMN PER+TCD+TGO
            The Chadian banker Bill Ford urged Peru to pay. | APPEAL Bill Ford+PER
            The bill urged Chad to pay. |
            """)
    void whoeverActsIsNotWhomTheWordsBetweenName(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad condemned Togo and said that the siege would go on until the men were freed. | CONDEMN TCD+TGO
            Chad said that it fought on until the men were freed. | ARREST TCD
            """)
    void whatSomebodyWaitsForHasNotHappened(String text, String expected) {
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
            Togo imposed sanctions on Chad after it invaded Mali. | SANCTION TCD+TGO, ATTACK MLI+TCD
            Togo thanked Chad after it released ten men. | SUPPORT TCD+TGO, ARREST TCD
            Togo met Chad after it signed a pact with Mali. | MEETING TCD+TGO, PACT MLI+TGO
            """)
    void whoIsPunishedOrThankedHasDoneIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian oil minister Omar Bako met officials in Lome. | MEETING TCD+TGO
            The Chadian oil minister Omar Bako met senior officials in Togo. | MEETING TCD+TGO
            The Chadian oil minister Omar Bako met UN officials in Togo. | MEETING TCD+UN
            """)
    void officialsAreOfTheStateTheyAreIn(String text, String expected) {
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
            The parliament of Togo passed a law on Tuesday, allowing the premier to stay. | VOTE TGO
            A court in Togo rejected the appeal of a bank, allowing the Chadian company to sell the land. | REJECT TCD+TGO
            The parliament of Togo allowed the sale of the land on Tuesday. | VOTE TGO
            """)
    void whatComesOfADecisionIsNoneOfItsOwn(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Jordan, who arrived in Lome, Togo, on Monday, smiled. "The king has arrived in Togo with his wife," the premier said. | VISIT JOR+TGO
            The king of Jordan, who arrived in Lome, Togo, on Monday, smiled. The king of Spain has arrived in Togo, too. | VISIT JOR+TGO, VISIT ESP+TGO
            """)
    void anArrivalToldAgainIsOne(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo rejected the plan on Monday. "We have rejected the plan because it is unfair," its minister said. | REJECT TGO
            Togo rejected the plan on Monday. Chad has rejected the plan, too. | REJECT TGO, REJECT TCD+TGO
            The parliament of Togo passed a bill on Monday. It passed a bill on fishing. | VOTE TGO, VOTE TGO
            Togolese police arrested the banker Omar Bako on Monday. Bako was arrested after a tip-off, a spokesman said. | ARREST Omar Bako+TGO
            Togolese police arrested the banker Omar Bako on Monday. A friend was arrested at home. | ARREST Omar Bako+TGO, ARREST TGO
            """)
    void aDeedToldAgainWithoutItsDayIsOne(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pupils rallied in Togo on Monday. A Spanish diplomat said the riot on Tuesday was small. | PROTEST TGO, PROTEST TGO
            A Spanish minister said the riot on Tuesday was small. | PROTEST ESP
            """)
    void whoOnlyTellsOfItIsNotWhereItWas(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The African Union opened a summit in Lome on Thursday. The summit will discuss trade. | SUMMIT AU
            The African Union opened a summit in Lome on Thursday. The summit in May will discuss trade. | SUMMIT AU, SUMMIT AU
            Togo held a presidential election on Thursday. Three men stand in the election, which will show who leads. | ELECTION TGO
            The party won the elections in Togo, officials said on Thursday. The elections took place on June 15. | ELECTION TGO
            """)
    void whatGoesOnAndWhoseDayIsToldLaterIsOne(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian president Omar Bako and the Togolese president Ana Ayo spoke. Mr. Bako met Mrs. Ayo in Fiji on Monday. | MEETING TCD+TGO
            Mr. Omar Bako and Dr. Ana Ayo were arrested in Togo on Monday. | ARREST Ana Ayo+Omar Bako+TGO
            """)
    void aFormOfAddressBelongsToTheName(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Jordan returned to Lima after visiting Lome for talks with Togo's president. | Lome
            The king of Jordan said in Lima that he would visit Lome for a meeting with Togo's president. | Lome
            The king of Jordan left Lima for talks in Lome with Togo's president. | Lome
            """)
    void oneMeetsWhereOneGoesForIt(String text, String place) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.MEETING)
                .extracting(EventMention::place)
                .extracting("name")
                .containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chadian pupils rallied here on Friday for a teacher who is wanted in Togo. | PROTEST TCD
            Chadian pupils rallied on Friday for a teacher who is wanted in Togo. | PROTEST TCD+TGO
            """)
    void hereIsNoOtherPlace(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sony bought US shipping group Bako Limited on Monday. | PACT Bako Limited+Sony
            US boxing legend Omar Bako arrived in Togo on Monday. | VISIT Omar Bako+TGO
            US president Omar Bako arrived in Togo on Monday. | VISIT TGO+USA
            """)
    void aShortNameBeforeWhoHasOneOfHisOwnSaysWhereHeIsFrom(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad is angry since the king of Togo visited a shrine. The king of Spain made a trip to Togo last week. | VISIT TGO, VISIT ESP+TGO
            """)
    void aVisitAtHomeIsNotThatOfAGuest(String text, String expected) {
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
            "We thank Togo's president Ana Ayo," the Chadian president Omar Bako said before he left for Berlin. | SUPPORT TCD+TGO, VISIT DEU+TCD
            Togo's president Ana Ayo met the Chadian president Omar Bako before she left for Berlin. | MEETING TCD+TGO, VISIT DEU+TGO
            """)
    void whoSpeaksIsMeantBehindWhatHeSays(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            France rejected the African Union's carefully prepared charter on Monday. | REJECT AU+FRA
            Togo's recently elected president met the king of Jordan. | MEETING JOR+TGO
            Togo recently elected a president. | ELECTION TGO
            """)
    void aParticipleBehindAnOwnerIsNoVerb(String text, String expected) {
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
            The EU envoy began a visit to the Middle East on Monday. Chad said that Chad was glad. | VISIT EU
            Togo's president flew to Latin America on Monday. Peru said that Peru was glad. | VISIT TGO
            Togo's president began a visit to South Africa on Monday. | VISIT TGO+ZAF
            The EU envoy arrived here on Monday. Chad said that Chad was glad. | VISIT EU+TCD
            """)
    void aPartOfTheWorldIsOfNoOneState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo's minister has blasted Chad for its criticism of Kenya following a fire there on Monday. | CONDEMN TCD+TGO, DISASTER KEN
            The trader came to Chad in May from Togo, where he had been hurt in a fire. | DISASTER TGO
            Prices hit a record in Togo on Monday following a hurricane, which devastated plants along the coast of Mexico. | DISASTER MEX
            Togo's minister spoke in Chad on Monday after a fire in Kenya. | DISASTER KEN
            """)
    void thereIsThePlaceNamedBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Chad's minister are glad. Togo's president flew to Kara on Monday. | VISIT TGO
            Chad and Chad's minister are glad. Togo's president visited the Harbour Board on Monday. | VISIT TGO
            Chad and Chad's minister are glad. Togo's president visited the harbour on Monday. | VISIT TCD+TGO
            Chad and Chad's minister are glad. Visiting Togolese president Ana Ayo spoke on Monday. | VISIT TCD+TGO
            Chad and Chad's minister are glad. Togo's president visited the wounded hostages on Monday. | VISIT TGO
            Chad's king sang. Togo's president visited the wounded hostages in a hospital in Chad on Monday. | VISIT TCD+TGO
            Togo's minister spoke in Togo. Former Chadian prime minister Omar Bako was in the country last week on a visit. Chad and Chad's minister are glad. | VISIT Omar Bako+TGO
            """)
    void whoTravelsAtHomeIsNobodysGuest(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo's foreign minister left Lome for Suva on Monday to attend the World Reef Summit. | VISIT FJI+TGO, SUMMIT TGO
            The king of Togo will not attend the G20 summit in Suva. | REJECT G20+TGO, SUMMIT G20
            Togo recalls its ambassador to Chad back for consultations. | REJECT TCD+TGO
            Togo's president flew to Fiji on Monday for a summit. | VISIT FJI+TGO, SUMMIT TGO
            Lima and Suva agreed on a truce on Monday after a summit. | CEASEFIRE FJI+PER, SUMMIT FJI+PER
            Togo's president took part in the Peru-Fiji summit in Lima on Monday. | SUMMIT FJI+PER+TGO
            Togo's president took part on Monday in talks between Peru and Fiji. | TALKS FJI+PER+TGO
            Togo did not take part in the ASEAN summit in Suva on Monday. | REJECT TGO, SUMMIT ASEAN
            Chad and Togo will participate in the ASEAN summit on Friday. | SUMMIT ASEAN+TCD+TGO
            """)
    void whoTakesPartInASummitIsAPartyAndNotWhereHeTravels(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The lawyer Omar Bako said farmers marched in Lome, Togo, to protest against the tax. | PROTEST TGO
            Togo's minister said two men attacked the depot in Chad to protest against a tax. | ATTACK TCD, PROTEST TCD
            Togo said that it plans to impose sanctions on Chad. | SANCTION TCD+TGO
            """)
    void whoTellsWhatOthersDoDoesItNot(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya attacked Chad on Monday in retaliation for the raid on Lamu, Kenya. | ATTACK KEN+TCD, ATTACK KEN
            Kenya attacked Chad on Monday for the raid on Lamu, Kenya. | ATTACK KEN+TCD, ATTACK KEN
            Kenya attacked Chad on Monday in retaliation for the raid. | ATTACK KEN+TCD
            """)
    void anAttackIsNotTheOneThatItAnswers(String text, String expected) {
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
            The African Union met in Lome on Monday. The meeting adopted a resolution on Tuesday. | MEETING AU, VOTE AU
            The summit in Lome ended on Monday after adopting a declaration. | 'SUMMIT , VOTE '
            The Lome-based council passed a resolution on Chad on Monday. | VOTE TCD
            The parliament in Lome adopted a resolution on Chad on Monday. | VOTE TCD+TGO
            The tribunal at The Hague convicted Issa Bako on Monday. | TRIAL ICTY+Issa Bako
            A court in Lome convicted Issa Bako on Monday. | TRIAL Issa Bako+TGO
            """)
    void whereABodyMeetsOrHasItsSeatDecidesNothing(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo has led calls for Chad's president to step down. | RESIGNATION TCD
            Peru is waiting for Togo to free the two engineers. | ARREST TGO
            Peru is pushing for Chad and Togo to sign the treaty. | APPEAL PER+TCD+TGO, PACT TCD+TGO
            Togo plans to free the two engineers. | ARREST TGO
            """)
    void whoIsToDoItStandsBehindFor(String text, String expected) {
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
            Envoys of Togo attended the trial of Ben Tui in Minsk on Monday. | TRIAL BLR+Ben Tui
            Togo opened the trial of Ben Tui on Monday. | TRIAL Ben Tui+TGO
            """)
    void whoAttendsATrialDoesNotTry(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UN-sponsored Lusaka talks resumed on Monday. | TALKS UN
            The last round of the Lusaka talks ended on Monday. | 'TALKS '
            The Chadian king left before the Lusaka talks between the government and UNITA rebels. | TALKS AGO+UNITA
            After meeting the king of Jordan in Lima, Togo's minister said trade was good. | MEETING JOR+TGO
            Fijians vote to elect a parliament from six parties on Monday. | ELECTION FJI
            The six parties signed a statement in Lome on Monday. | PACT CHN+JPN+KOR+PRK+RUS+USA
            Chad shelled the Indonesian Hospital in Lome, Togo, on Monday. | ATTACK TCD+TGO
            Massacres occurred in Lome, Togo, on Monday as M23 rebels overwhelmed the town and killed ten people. | ATTACK M23+TGO
            Kenya returned to six-party talks on Monday. | TALKS CHN+JPN+KEN+KOR+PRK+RUS+USA
            Kenyan rebels signed a deal with the government in Doha on Monday. | PACT KEN
            Kenyan rebels will meet government negotiators in Doha on Monday. | MEETING KEN
            Kenyan opposition leaders met government envoys in Doha on Monday. | MEETING KEN
            Kenyan troops met government envoys in Doha on Monday. | MEETING KEN
            Leaders of the West African bloc ECOWAS will hold a summit in Abuja on Monday. | SUMMIT ECOWAS
            The Chadian king spoke of the Lusaka talks. Police arrested a poet. | 'ARREST TCD'
            The EU-sponsored talks between Chad and Togo resumed on Monday. | TALKS EU+TCD+TGO
            The first day of the Chad-Togo talks ended on Monday. | TALKS TCD+TGO
            """)
    void aTownBeforeTalksIsWhereTheyAreHeld(String text, String expected) {
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
            A publisher was killed in a bombing in Chad. Two others died. It follows a report on the murder of Chadian ex-premier Ana Lal. | ATTACK TCD, ATTACK Ana Lal+TCD
            A publisher was killed in a bombing in Chad. Ana Lal had left her home. The murder of Ana Lal angered many. | ATTACK Ana Lal+TCD
            """)
    void whoIsNamedLaterIsNotTheVictimToldBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A coalition leader said he would improve Kenya's ties with Fiji after naming his new cabinet. | APPOINTMENT KEN
            """)
    void hisGovernmentIsOfTheStateThatHisSentenceNamesFirst(String text, String expected) {
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
            Archbishop Ben Tui of Lima urged Chad to talk. | APPEAL Ben Tui+TCD
            Kenyan Archbishop Ben Tui met the president of Chad on Monday. | MEETING Ben Tui+TCD
            Omar Bako of Lima was arrested in Chad on Monday. | ARREST Omar Bako+TCD
            President Omar Bako of Chad met President Ana Tui of Peru. | MEETING PER+TCD
            """)
    void aBishopIsNoOfficialOfTheStateHeLivesIn(String text, String expected) {
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
            The king of Togo arrived in Peru on Monday. He is to leave on Friday for Togo. | VISIT PER+TGO
            The king of Togo met Peru's president on Monday. He flew to Lome on Tuesday. | MEETING PER+TGO
            The king of Togo departed Lome for Lima on Monday. | VISIT PER+TGO
            The king of Togo met Peru's president on Monday. He left for Chad on Tuesday. | MEETING PER+TGO, VISIT TCD+TGO
            """)
    void whoGoesHomeVisitsNobody(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenyan minister Tom Bako sang. "There is hope," the Fijian president said in Suva. He urged citizens to vote. | APPEAL FJI
            Kenyan minister Tom Bako said there was hope for the Fijian president. He urged citizens to vote. | APPEAL KEN
            """)
    void heIsWhoWasQuotedBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Chadian sailor was arrested by Chadian police in Togo on Monday. | ARREST TCD
            A Chadian sailor was arrested in Togo on Monday. | ARREST TGO
            A US Army sergeant was taken into custody by US military authorities in Togo. | ARREST USA
            """)
    void whoIsHeldAbroadByHisOwnStateIsHeldByNoOther(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya announced the death of two soldiers in a bomb blast on Monday. | ATTACK KEN
            Kenya mourned the deaths of two ministers and a number of officials in a plane crash on Monday. | DISASTER KEN
            Kenya's king announced the death of trader Omar Bako on Monday. | DEATH Omar Bako
            """)
    void whoDiedInAnAttackIsWhomItStruck(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "We must end this," said Kenyan minister Tom Bako, urging Mali to sign the treaty. | APPEAL KEN+MLI
            "They burn our villages," said the Kenyan minister, accusing Mali of aiding rebels. | CONDEMN KEN+MLI
            "We are ready," said Kenyan minister Tom Bako after meeting the king of Jordan. | MEETING JOR+KEN
            "Enough is enough," said the Malian army, vowing to attack Chad. | THREAT MLI+TCD
            "We are ready," the Kenyan minister said after meeting the king of Jordan. | MEETING JOR+KEN
            """)
    void whoIsQuotedStandsBehindSaid(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya says that Omar Bako, a suspect in the bombing of a mosque, has fled to Togo. | ATTACK KEN+Omar Bako
            Fighting between two militias has spread to Gao, Mali. | ATTACK MLI
            """)
    void whereASuspectFleesToIsNotWhereTheAttackWas(String text, String expected) {
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
            Hamas claimed a bomb attack on a hotel in Chad. | ATTACK Hamas+TCD
            The Taliban have claimed the killing of a Chadian general. | ATTACK TCD+Taliban
            Hezbollah has claimed two rocket attacks on Chad since Monday. | ATTACK Hezbollah+TCD
            Togo claimed an attack by Hamas on Chad. | ATTACK Hamas+TCD
            Togo reported a bomb attack on a hotel in Chad. | ATTACK TCD
            """)
    void whoClaimsAnAttackDidIt(String text, String expected) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad lists Hamas and Hezbollah as terrorist groups and bans them from its ports. | SANCTION Hamas+Hezbollah+TCD, SANCTION Hamas+Hezbollah+TCD
            Police in Togo detain Ana Bako and charge her with fraud. | ARREST Ana Bako+TGO, TRIAL Ana Bako+TGO
            Chad hailed Mali and Togo and invited them to a summit. | SUPPORT MLI+TCD+TGO, OFFER MLI+TCD+TGO, SUMMIT MLI+TCD
            Chad denies the Azat Party's motion and bans it. | REJECT Azat Party+TCD, SANCTION Azat Party+TCD
            """)
    void aPronounBehindASecondVerbStandsForTheObjectOfTheFirst(String text, String expected) {
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
            A cyberattack on the Chadian parliament is attributed to Togo. | ATTACK TCD+TGO
            A bombing of a bridge in Sarh, Chad, was linked to Hamas. | ATTACK Hamas+TCD
            """)
    void whomAnAttackIsAttributedToDidIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A strike by pilots halts ferries in Togo. | PROTEST TGO
            The storm in Togo on Monday delayed a match. | DISASTER TGO
            """)
    void aStrikeIsNotWhatItHalts(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad closes its embassy in Gao, Mali. | REJECT MLI+TCD
            Peru extradites Ana Mora to Austin, Texas, United States. | ARREST Ana Mora+PER+USA
            Chad closes two schools in Gao, Mali. | REJECT TCD
            """)
    void whoIsTakenToAPlaceIsTakenToItsState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prince Omar Vidal writes in Latin calling for a truce in Chad. | APPEAL Omar Vidal
            """)
    void whoWritesInALanguageAsksForWhatIsWritten(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hamas captures the villages of Um Bako and Tel Sarru in Chad. | ATTACK Hamas+TCD
            Hamas captures villages including Um Bako, Tel Sarru and Wad Gatta in Chad. | ATTACK Hamas+TCD
            Hamas captures Ana Bako and Ali Tui in Chad. | ATTACK Ali Tui+Ana Bako+Hamas+TCD
            """)
    void whatAListOfVillagesNamesIsNoPerson(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad sanctions two judges of Mali over the smuggling of arms to Togo. | SANCTION MLI+TCD
            Chad imposes sanctions on a judge of Mali for his trial of Ana Bako. | SANCTION MLI+TCD
            """)
    void whatHangsOnAReasonIsNotSanctioned(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hamas hands over the remaining living Malian hostages to the Red Cross. | ARREST Hamas+MLI+Red Cross
            Chad returns the remains of ten Malian soldiers. | ARREST MLI+TCD
            Chad transfers two Malian prisoners to Togo. | ARREST MLI+TCD+TGO
            """)
    void whosePeopleAreGivenBackTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo sends soldiers to Mali. Another 350 men will embark on Monday. | TGO
            Peru sent a brigade to Mali. An advance party has landed in Gao. | PER
            An advance party of a force for Mali has landed in Gao. | ''
            Togo sent envoys. The first soldiers landed in Gao, Mali, on Monday. | TGO
            """)
    void troopsAreThoseOfWhomTheTextToldThatTheySentSome(String text, String last) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .last()
                .satisfies(mention -> {
                    assertThat(mention.type()).isEqualTo(EventType.MOBILIZE);
                    assertThat(mention.participants())
                            .extracting(Participant::id)
                            .isEqualTo(last.isEmpty() ? List.of() : List.of(last));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togolese soldiers landed in Gao on Monday.        | Gao
            Togolese soldiers withdrew from Gao on Monday.    | Gao
            Togolese soldiers captured Gao on Monday.         | Gao
            Troops from Togo are being sent to Mali.          | Mali
            """)
    void whereTroopsGoOrFightIsThePlace(String text, String place) {
        Place found = extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))).stream()
                .map(EventMention::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        assertThat(found == null ? "null" : found.name()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo's president spoke. Negotiators met in Lima on Monday. | MEETING TGO
            Officials met in Lima on Monday.                           | MEETING PER
            """)
    void envoysAreNotThoseOfWhereTheyMeet(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All EU states except Malta backed the plan on Monday.                     | SUPPORT EU
            The African Union, apart from Chad, condemned the plan of Mali on Monday.       | CONDEMN AU+MLI
            """)
    void whoIsExceptedTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Malian soldiers executed rebels captured alive on Monday. | ATTACK MLI
            Malian soldiers executed captured rebels on Monday. | ATTACK MLI
            Newly elected Malian president Omar Bako met the king of Togo in Lima on Monday. | MEETING MLI+TGO
            UNITA rebels advancing on the city captured its airport on Monday. | ATTACK UNITA, ATTACK UNITA
            Malian police arrested suspected members of UNITA on Monday. | ARREST MLI+UNITA
            Mali's army crossed the border on Monday and has since clashed with UNITA rebels. | MOBILIZE MLI, ATTACK MLI+UNITA
            Delegations of Mali and Togo are to meet in Lima on Wednesday. | MEETING MLI+TGO
            Malian rebels executed by the army were buried on Monday. | ATTACK MLI
            """)
    void whoHasAnObjectDoesTheDeed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void aMinisterIsOfTheStateThatTheTextSpeaksOf() {
        String text =
                "Togo's court met. Togo's army left. Togo's king praised Mali. Trade Minister Ana Bako condemned Fiji.";

        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.CONDEMN)
                .flatExtracting(EventMention::participants)
                .extracting(Participant::id)
                .containsExactly("FJI", "TGO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji signed a pact with the government in Gao, Mali, on Monday. | null
            Fiji signed a pact with Togo in Gao, Mali, on Monday.           | Gao, Mali
            """)
    void nothingIsSignedWhereAGovernmentSits(String text, String place) {
        assertThat(placeOfFirst(text)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Lima attacks killed ten people on Monday.             | SCENE | Lima
            Last month's Lima train bombings killed ten people.       | SCENE | Lima
            Lima protests turned violent on Monday.                   | SCENE | Lima
            The Lima offensive against the rebels began on Monday.    | AGENT | null
            """)
    void theCapitalBeforeAnAttackIsWhereItWas(String text, Role role, String place) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.participants())
                            .filteredOn(party -> party.id().equals("PER"))
                            .extracting(Participant::role)
                            .containsExactly(role);
                    Place found = mention.place();
                    assertThat(found == null ? "null" : found.name()).isEqualTo(place);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Omar Bako's speech sparked protests in Chad on Monday.  | PROTEST TCD
            Omar Bako's union staged protests in Chad on Monday.    | PROTEST Omar Bako+TCD
            """)
    void whoGivesCauseForAProtestDoesNotProtest(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void aCourtDoesNoneOfTheDeedsThatItJudges() {
        String text = "A court in Gao, Mali, jailed a Togolese man for killing two shepherds in May.";

        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.ATTACK)
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::role)
                        .containsExactly(Role.SCENE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Chad arrested Omar Bako and took him to a police station on Monday. | 1
            Police in Chad arrested Omar Bako and released him on Monday.                 | 2
            """)
    void whereSomebodyIsTakenWhoWasArrestedIsToldOfTheSameArrest(String text, int arrests) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .extracting(EventMention::type)
                .hasSize(arrests)
                .containsOnly(EventType.ARREST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels killed as many as 90 Togolese soldiers in Mali.  | ATTACK MLI+TGO
            The army of Togo sent as many as 190 soldiers to Mali.  | MOBILIZE TGO
            """)
    void asManyAsStandsBeforeTheNumberOfAnObject(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void nobodyTalksWhereAnotherTravelsBefore() {
        String text = "The band's trip to Peru comes ahead of talks between Togo and Mali in May.";

        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.TALKS)
                .extracting(EventMention::place)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council threatened to impose sanctions on UNITA unless it disarmed its remaining troops. | THREAT UNITA
            Chadian soldiers fled. UNITA said that government soldiers attacked its camp. | ATTACK AGO
            Malian soldiers shelled the town, a rebel spokesman said in Accra. | ATTACK MLI
            """)
    void troopsAreThoseOfWhomTheSentenceNames(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNITA attacked Mali, and Mali accused Togo of it. Peru offered to mediate between the two neighbours. | OFFER MLI+PER+TGO
            Mali's premier Omar Bako will visit Togo. He is to meet Togo's king and Togo's premier, and call on the king of Peru. The two countries will sign a pact. | PACT MLI+TGO
            """)
    void twoNeighboursAreStates(String text, String expected) {
        assertThat(parties(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leaders from Togo, Mali and Chad arrived in Lima on Friday. | VISIT MLI+PER+TCD+TGO
            Chad met envoys from Togo in Lima on Friday. | MEETING TCD+TGO
            """)
    void envoysAreOfTheStateThatTheyAreFrom(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks between Togo and Chad were suspended on Monday.           | REJECT TCD+TGO
            Trade talks with Togo were broken off on Monday.                | REJECT TGO
            Trains between Lome and Accra were cancelled on Monday.         | REJECT
            """)
    void whatWasSuspendedIsOfThoseWhoHadIt(String text, String expected) {
        assertThat(parties(text)).isEqualToNormalizingWhitespace(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The kings of Chad and Togo held a summit in Lima to discuss fish.         | SUMMIT TCD+TGO
            The ministers of Chad and Togo held a meeting in Lima to discuss fish.    | MEETING TCD+TGO
            Ten people died when a fire swept through a hotel in Lima on Tuesday.     | DISASTER PER
            The king of Chad was sworn in in the absence of the king of Togo.         | APPOINTMENT TCD
            Chad unveiled plans to curb protests and traded accusations with Togo.    | CONDEMN TCD+TGO
            About 200 Chadians rioted in Gao, Mali.                                   | PROTEST MLI+TCD
            Police arrested ten men after clashes in which two people died in Gao, Mali. | 'ARREST MLI, ATTACK MLI'
            Voters in Mali rejected a draft constitution on Monday.                   | ELECTION MLI
            Rebel forces captured Gao in Mali on Monday.                              | ATTACK MLI
            Rebel forces freed captured Chadian soldiers on Monday.                   | ARREST TCD
            Chad recalled its ambassador to Togo for consultations.                   | REJECT TCD+TGO
            Trade will grow, the ministers of Chad and Togo said after talks in Lima. | TALKS TCD+TGO
            Two men were hurt in Monday's protest in Lima, in which clerks marched.   | PROTEST PER
            Two men were hurt in Monday's protest in Lima when clerks marched.        | PROTEST PER
            After Monday's protest in Lima, clerks marched.                           | PROTEST PER, PROTEST PER
            A crash between a Chadian bus and a Togolese lorry killed six on Monday.  | DISASTER TCD+TGO
            A quake struck Peru on Monday. Chadian nurses wept on Wednesday, two days after the quake. | DISASTER PER
            """)
    void whatIsPartOfOneEventIsNoOther(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togo jailed Ana Bako on Monday. A court ordered her release. | ARREST Ana Bako+TGO, ARREST Ana Bako+TGO
            Togo jailed Ana Bako and Omar Sene on Monday. A court ordered her release. | ARREST Ana Bako+Omar Sene+TGO, ARREST TGO
            Togo frees Omar Sene after a court annulled his sentence on Monday. | ARREST Omar Sene+TGO, TRIAL Omar Sene+TGO
            Ana Bako appealed her conviction in Togo. | TRIAL Ana Bako+TGO
            Former Peruvian president Ana Bako is charged with bribery for a job at a hotel in Togo. | TRIAL Ana Bako+PER
            A man is charged with murder by a court in Togo. | TRIAL TGO
            """)
    void hisAndHerMeanTheOnlyPrivatePersonNamed(String text, String expected) {
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
            US troops kill Omar Bako, wanted for the 1998 bombing of a mill in Lome, Togo. | 'ATTACK Omar Bako+USA, ATTACK TGO'
            US troops kill Omar Bako at a mill in Lome, Togo. | ATTACK Omar Bako+TGO+USA
            """)
    void nobodyIsKilledWhereHeDidWhatHeIsWantedFor(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bus with 40 people, mostly Chadians and Malians, crashes in Togo. | DISASTER MLI+TCD+TGO
            A bus with 40 people crashes in Togo, mostly a land of hills. | DISASTER TGO
            A plane crashed in Peru on Monday, killing Chadian defence minister Ali Bako. | DISASTER PER+TCD
            Ten Kenyan police officers are hurt in a road accident in Togo. | DISASTER KEN+TGO
            Six people are hurt in a knife attack in Lyon, France. The man, a 30-year-old Chadian, was arrested by police. | 'ATTACK FRA, ARREST FRA'
            NATO heads of government gather in Lyon, France, to discuss a tax. | SUMMIT NATO
            Ana Bako, previously jailed for theft, is sentenced to a year in prison in Togo. | TRIAL Ana Bako+TGO
            The Kenyan navy bombs a boat off the Chadian coast on Monday. | ATTACK KEN+TCD
            Chad fired what appeared to be a ballistic missile on Monday. | MOBILIZE TCD
            A Chadian-flagged tanker sinks in the Red Sea on Monday. | 'DISASTER '
            Omar Sene, leader of the Green Party, steps down on Monday. | RESIGNATION Green Party+Omar Sene
            Chad cut ties with Togo after it granted asylum to Ana Bako on Monday. | 'REJECT TCD+TGO, AID Ana Bako+TGO'
            The Chadian army and NATO allies scramble fighter jets. | MOBILIZE NATO+TCD
            Airbus announces the acquisition of German company Feinwerk GmbH. | PACT Airbus+Feinwerk GmbH
            """)
    void peoplesAlliesAndFirmsInAListOrBehindTheirStateAreFound(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
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
            A gunman shot two guards who served in Chad at a mill in Lome, Togo. | Lome, Togo
            A gunman shot two guards who slept in Chad. | Chad
            Two cars explode in what is suspected to be an attack in Lome, Togo. | Lome, Togo
            Three guards who were killed in Chad were mourned in Togo. | Chad
            """)
    void nobodyIsShotWhereHeWasBefore(String text, String place) {
        assertThat(placeOfFirst(text)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad sentences two Togolese herders to death after they attacked a mill. | 'TRIAL TCD+TGO, ATTACK TCD+TGO'
            Police in Chad arrest a man after he stormed a bank in Lome, Togo. | 'ARREST TCD, ATTACK TGO'
            Police in Chad arrest a man after they stormed a bank in Lome, Togo. | 'ARREST TCD, ATTACK TCD+TGO'
            """)
    void whoIsHeldDidWhatHeIsHeldAfter(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A judge in Peru orders six months of detention for Ana Quispe. | ARREST Ana Quispe+PER
            Chadian and Togolese negotiating teams sign a border treaty. | PACT TCD+TGO
            Ana Bako leads the first round of the election in Fiji. | ELECTION Ana Bako+FJI
            Chad accused Togo of attacking its north, sending troops to help rebels. | 'CONDEMN TCD+TGO, MOBILIZE TGO'
            In 1992 Chad imposed the fishing ban in the east together with Togo. | SANCTION TCD+TGO
            The People's Harbour Party condemned Chad. | CONDEMN People's Harbour Party+TCD
            Gunmen shot dead superintendent of police Omar Bako in Gao, Mali. | ATTACK MLI
            The Fishing Workers' Union condemned Chad. | CONDEMN Fishing Workers' Union+TCD
            The Harbour Freedom Party (Harpa) condemned Chad. | CONDEMN Harpa+TCD
            The People's Democratic Party of Fiji (PDPF) condemned Chad. | CONDEMN PDPF+TCD
            """)
    void whomATermOrARoundIsOfIsAParty(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad bombed Togo on Monday after a gunman killed ten Chadians last month. | 'ATTACK TCD+TGO, ATTACK TCD'
            Chad bombed Togo on Monday, and a bomb killed ten Togolese. | 'ATTACK TCD+TGO'
            Ten died in a bombing in Lome in February, an attack claimed by UNITA. | ATTACK TGO+UNITA
            Chad's king visited Togo in May, a trip that angered Mali. | VISIT TCD+TGO
            Ten people were hurt in two bombings in Chad. One blast hit a mill, and another explosion a school. | 'ATTACK TCD'
            Ten people were hurt in two bombings in Chad. One blast hit a mill in Togo. | 'ATTACK TCD, DISASTER TGO'
            The president of Fiji said she was jailed in Chad on Monday. | ARREST FJI+TCD
            """)
    void whatAnAttackAnswersIsAnotherAndWhoSpeaksOfHimselfSuffersIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chadian marathon runners Ana Bako and Juan Tui are arrested by police in Peru. | ARREST Ana Bako+Juan Tui+PER
            Chadian brothers Ana Bako and Juan Tui are banned by FIFA. | SANCTION Ana Bako+FIFA+Juan Tui
            Police in Peru capture four Hamas fighters from Chad and Togo. | ARREST Hamas+PER
            Chad captures a town from Togo. | ATTACK TCD+TGO
            """)
    void whereSomebodyComesFromIsNoParty(String text, String expected) {
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
            Chad requests support from Togo in its war against UNITA. | APPEAL TCD+TGO
            Chad launches an offensive against UNITA. | ATTACK TCD+UNITA
            """)
    void whoIsFoughtIsNotAsked(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Colombia's Chamber of Representatives passes a law on tea. | VOTE COL
            The Moroccan Chamber of Representatives votes 60–30 to pass a law on tea. | VOTE MAR
            """)
    void aChamberOfRepresentativesIsOfItsState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two airports in Chad are closed. | REJECT TCD
            Airports are closed. | 'REJECT '
            Trains from Chad are cancelled. | REJECT TCD
            """)
    void whatServesAllIsClosedByTheStateWhereItIs(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad carries out airstrikes in Lome, Togo, during a meeting. Six people are killed. | 'ATTACK TCD+TGO, MEETING TCD'
            """)
    void thoseKilledAtAMeetingAreOfTheAttackOnIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad hopes for a deal. European Union (EU) diplomats condemned Mali. | CONDEMN EU+MLI
            Chad hopes for a deal. African Union (AU) envoy Ayo Bako met the king of Jordan. | MEETING AU+JOR
            Police in Chad, which has few of them, freed ten sailors. | ARREST TCD
            The government in Chad, which sits in Lima, condemned Mali. | CONDEMN MLI+TCD
            Ayo Bako, who chairs the council, Ana Tui and the king of Jordan met on Monday. | MEETING Ana Tui+Ayo Bako+JOR
            Chad's president, who leads the bloc, and Togo's king signed a pact on Monday. | PACT TCD+TGO
            Chad, which leads the bloc, Mali and Togo signed a pact on Monday. | PACT MLI+TCD+TGO
            Chad condemned Togo. A demand for an apology from Mali was repeated on Monday. | CONDEMN TCD+TGO, APPEAL MLI
            Chad's premier met a delegation from the northern region of Fiji. | MEETING FJI+TCD
            Chad's premier met officials from Suva in Fiji. | MEETING FJI+TCD
            Chad welcomes the king of Jordan to come for a visit in July. | VISIT JOR+TCD
            Omar Bako, a Fijian singer, died on Monday. The king of Jordan said his death was a loss. | DEATH Omar Bako
            Fiji's Green Party leader Ana Tui resigns. | RESIGNATION Ana Tui+Green Party
            Fiji's works minister Ana Tui resigns. | RESIGNATION FJI
            """)
    void bracketsAndRelativeClausesPartNobodyFromWhatIsDone(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boeing chairwoman Awa Camara resigns. | RESIGNATION Awa Camara+Boeing
            Awa Camara, chairwoman of Zorvex Airlines, stepped down on Monday. | RESIGNATION Awa Camara+Zorvex Airlines
            Former Boeing chairwoman Awa Camara resigns. | RESIGNATION Awa Camara
            Awa Camara, a former chairwoman of Zorvex Airlines, stepped down on Monday. | RESIGNATION Awa Camara
            """)
    void whatSomebodyLeavesStandsBesideTheName(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fijian CEO Awa Camara met the president of Togo. | MEETING Awa Camara+TGO
            """)
    void whoRunsACompanyActsForNoState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hezbollah says that ten sailors have been released. | ARREST Hezbollah
            Hamas says that five of its fighters have been arrested. | ARREST Hamas
            The Harbour Party says that its leader Awa Camara has been arrested. | ARREST Awa Camara
            """)
    void aGroupThatTellsOfThoseFreedHeldThem(String text, String expected) {
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
            The leaders of Fiji and Togo meet in Lima and call on Chad to wait. | 'MEETING FJI+TGO, APPEAL FJI+TCD+TGO'
            Fiji and Togo hold talks in Lima and call on Chad to wait. | 'TALKS FJI+TGO, APPEAL FJI+TCD+TGO'
            """)
    void thoseWhoMeetCallOnOthers(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A court in Peru convicted a banker. He had hidden in Chad. The judge sentenced him to ten years. | 'TRIAL PER, TRIAL PER'
            A judge in Peru convicted a banker. He had hidden in Chad. The judge fined his wife. | 'TRIAL PER, SANCTION PER'
            A Peruvian judge jailed a banker. He had hidden in Chad. | ARREST PER
            Togo's security forces seized a truck. Mali said its forces had arrested two gunmen near Gao. | ARREST MLI
            """)
    void aJudgeIsOfTheStateOfHisCourtAndForcesOfTheirOwner(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Danish Communist Party urged Danish ministers to wait. | APPEAL DNK+Danish Communist Party
            The Communist Party of Cuba urged Togo to wait. | APPEAL CUB+TGO
            """)
    void aCommunistPartyIsItsStateOnlyWhereItRules(String text, String expected) {
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
            Islamic Jihad rejected the plan. Jihad condemned Togo. | 'REJECT PIJ, CONDEMN PIJ+TGO'
            Jihad condemned Togo. | ''
            The United Russia party rejected the plan. Russia condemned Togo. | 'REJECT United Russia, CONDEMN RUS+TGO'
            """)
    void theEndOfAGroupsNameStandsForIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru mourned the murder of Awa Camara on Thursday. Farmers wept. Shops were shut. A band sang. Pupils prayed. Nuns lit lamps. Awa Camara was killed in a bombing in Lima on Wednesday. | ATTACK Awa Camara+PER
            """)
    void oneNamedVictimIsOfOneAttack(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    /** The name of the place of the first event, or "null". */
    private String placeOfFirst(String text) {
        Place found = extractor
                .extract(Article.of("a", text, Publication.parse("2025-06-19")))
                .get(0)
                .place();
        return found == null ? "null" : found.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Awa Camara, a baker who fled Mali in May, is arrested in Lome, Togo. | ARREST Awa Camara+TGO
            Awa Camara, the last of ten bakers who fled Mali in May, is arrested in Lome, Togo. | ARREST Awa Camara+TGO
            Awa Camara, the former mayor of Gao who fled Mali in May, is arrested in Lome, Togo. | ARREST Awa Camara+TGO
            Awa Camara, accused of hiding two coins in Gao, Mali, in May, is arrested in Lome, Togo. | ARREST Awa Camara+TGO
            """)
    void whoeverIsDescribedBetweenNameAndVerbIsTheOneNamed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A blast at a mill in Gao, Mali, hurts ten. Police say that it was a suicide attack. | ATTACK MLI
            A blast at a mill in Gao, Mali, hurts ten. Police say that it was loud. | DISASTER MLI
            """)
    void aBlastIsWhatItIsSaidToHaveBeen(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two guards are killed by men believed to be Hezbollah fighters in Gao, Mali. | ATTACK Hezbollah+MLI
            Two guards are killed by a man thought to be from Hezbollah in Gao, Mali. | ATTACK Hezbollah+MLI
            Police in Mali arrest two men suspected of being members of Hezbollah. | ARREST Hezbollah+MLI
            Two guards are killed by men believed to be in Mali. | ATTACK MLI
            Two guards are killed by men suspected of helping Hezbollah in Gao, Mali. | ATTACK MLI
            """)
    void whoeverIsTakenForAFighterOfAGroupActsForIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji strikes a port and a mill in Chad in response to recent missile attacks on Suva. | 'ATTACK FJI+TCD, ATTACK FJI'
            Fiji strikes a port in Chad in response to missile attacks on Suva. | 'ATTACK FJI+TCD, ATTACK FJI'
            Fiji bombs Hezbollah camps in Chad in response to attacks on ferries. | 'ATTACK FJI+Hezbollah+TCD, ATTACK Hezbollah'
            Men armed with knives storm a bank in Chad. | ATTACK TCD
            A man armed with an axe attacks two monks in Chad. | ATTACK TCD
            """)
    void whatAnAttackAnswersIsAnother(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A court in Peru jails a Chadian soldier for theft. | ARREST PER+TCD
            A court in Peru jails a Chadian sailor for theft. | ARREST PER
            A court in Peru jails a former Chadian soldier for theft. | ARREST PER
            A court in Peru jails a former Chadian soldier, Awa Camara, for theft. | ARREST Awa Camara+PER
            A judge of Peru orders Omar Bako to pay a fee and places him under house arrest. | 'VOTE Omar Bako+PER, ARREST Omar Bako+PER'
            """)
    void aSoldierIsOfTheArmyUntilHeLeavesIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Awa Camara is seized and held by Hezbollah. | ATTACK Awa Camara+Hezbollah
            A baker is detained and tortured by Peruvian police. | 'ARREST PER, ATTACK PER'
            """)
    void whoeverDidTheSecondOfTwoThingsDidTheFirst(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru closes two ports after clashes with Chad. | ATTACK PER+TCD
            In response to clashes with Chad, Peru closes two ports. | ATTACK PER+TCD
            Peru closes two ports after raids on Chad. | ATTACK TCD
            """)
    void whoeverActsAfterClashesWithAnotherHasClashed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen raid the Valley Medical Center in Gao, Mali. | ATTACK MLI
            Togo deports ten men to the Harbour Detention Centre in Gao, Mali. | ARREST TGO
            Two people are killed in a riot at the Harbour Rehabilitation Center in Gao, Mali. | PROTEST MLI
            """)
    void aCenterWherePeopleAreTreatedOrHeldIsAPlace(String text, String expected) {
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
            Chad frees 20 soldiers as part of a deal on prisoners with Mali. | ARREST TCD, PACT MLI+TCD
            Chad and Mali conclude negotiations on a trade agreement. | TALKS MLI+TCD, PACT MLI+TCD
            A court in Chad hears a suit over the takeover of Boeing. | PACT Boeing
            """)
    void aPactOfStatesWithoutAPartyIsThatOfTheTwoWhomTheSentenceNames(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji's king met Chad's premier. Both accused Togo of fraud. | 'MEETING FJI+TCD, CONDEMN FJI+TCD+TGO'
            Fiji's king met Chad's premier, and both agreed to reopen the border. | 'MEETING FJI+TCD, SANCTION FJI+TCD'
            """)
    void bothAreTheTwoNamedLast(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chadian settlers killed two Malians in Gao. | ATTACK MLI+TCD
            Two Chadians killed two Malians in Gao. | ATTACK MLI
            Rival gangs, including Hamas and Fatah, clash with Hezbollah in Tripoli, Lebanon. | ATTACK Fatah+Hamas+Hezbollah+LBN
            """)
    void settlersAttackForTheirStateAndAListedGroupForItself(String text, String expected) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Chadian court convicts Omar Sosa of shelling a camp in 2018. | TRIAL Omar Sosa+TCD, ATTACK Omar Sosa+TCD
            A Chadian court convicts Omar Sosa of shelling a camp. | TRIAL Omar Sosa+TCD
            A Chadian court sentences a soldier of Mali for killing a rider in March 2021. | TRIAL MLI+TCD, ATTACK MLI+TCD
            """)
    void aCrimeOfItsOwnDayIsToldBesideTheTrial(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Four people are killed in a bombing at a market in Gao, Mali. Two stalls collapsed. | ATTACK MLI
            A storm hits Gao, Mali. Two stalls collapsed in Tombouctou. | DISASTER MLI
            """)
    void whatCollapsesAfterABombingIsPartOfIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The son of Ali Bako, a minister of Chad who was murdered in 1961, met Peru's envoy in Oslo. | ATTACK TCD, MEETING PER+TCD
            A man who was shot in a hotel in Oslo met Peru's king in May. | ATTACK NOR
            """)
    void whereTheMainClauseIsNobodyWasHarmedBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's king flew to Togo on Monday in defiance of UN sanctions. | VISIT TCD+TGO
            Chad agreed on Monday. It rained. Chad agreed to provide aid totalling ten million dollars to Togo. | AID TCD+TGO
            """)
    void howMuchOrHowItIsDonePartsNoParty(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad is rich. It rained. It snowed. Chad pledged ten million dollars to help Togo rebuild a port. | AID TCD+TGO
            Chad is rich. It rained. It snowed. Chad sent rice to help feed children in Togo. | AID TCD+TGO
            """)
    void aidIsForWhomItHelps(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Israel's closure of the Gaza Strip in May caused hardship. | SANCTION ISR+PSE
            Israel's closure of the port of Haifa in May caused hardship. | SANCTION ISR
            """)
    void whereAllIsClosedTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A fire broke out in a camp in Fiji on Monday. It was an incident in which ten Tongan pilgrims died. | DISASTER FJI
            Ten Tongan pilgrims died of hunger in Fiji on Monday. | DEATH TON
            """)
    void whoDiesInAnAccidentToldBeforeIsPartOfIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad urged the rebels to lay down their arms. It called for a census of displaced villagers. | APPEAL TCD, APPEAL TCD
            Chad urged the rebels to lay down their arms. Its president urged the fighters to surrender their arms. | APPEAL TCD
            Chad condemned the poll tax. The king of Chad criticised poor roads in a village. | CONDEMN TCD, CONDEMN TCD
            Chad condemned the poll tax. The king of Chad said he condemned this act against women and children. | CONDEMN TCD
            Chad condemned the poll tax. "We condemn a crime against women and children," the king of Chad said. | CONDEMN TCD
            """)
    void whatIsSaidOnAnotherMatterIsToldBesides(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad appealed again to the Security Council to lift the embargo. | APPEAL TCD+UNSC
            Chad called once more on Togo to pay. | APPEAL TCD+TGO
            The foreign minister of Chad will talk next with the Peruvians. | MEETING PER+TCD
            Chad's president accused Togo and repeatedly called on Mali to pay. | CONDEMN TCD+TGO, APPEAL MLI+TCD
            Chad appealed repeatedly to Mali to open its ports. | APPEAL MLI+TCD
            """)
    void adverbsPartVerbsFromTheirPrepositions(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Togo arrested two rebels. In addition, police in Togo arrested ten smugglers. | ARREST TGO, ARREST TGO
            Gunmen shot two farmers in Gao, Mali. In a separate incident, ten farmers were shot in Mali. | ATTACK MLI, ATTACK MLI
            Gunmen shot two farmers in Gao, Mali. In a separate raid, gunmen shot a judge in Mali, killing him. | ATTACK MLI, ATTACK MLI
            """)
    void whatASentenceOpensAsAnotherIncidentIsToldBesides(String text, String expected) {
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
            A five-nation protection force is being deployed in Chad. | 'MOBILIZE '
            A protection force is being deployed in Chad. Togolese troops have secured a port. | 'MOBILIZE , MOBILIZE TGO'
            Defence Minister Aden Bako of Kenya condemned Togo. | CONDEMN KEN+TGO
            Kenyan Defence Minister Aden Bako arrived in Togo. | VISIT KEN+TGO
            The Lord's Resistance Army raided a village in Uganda. Sudan will meet Darfur rebel groups in Togo. | ATTACK LRA+UGA, MEETING SDN
            The Lord's Resistance Army raided a village in Uganda. Sudan met the rebel group in Togo. | ATTACK LRA+UGA, MEETING LRA+SDN
            """)
    void whoIsNamedAfterAPlaceIsNotAlwaysThatPlace(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad refused to close the port despite condemnation by Peru. | REJECT TCD, CONDEMN PER+TCD
            """)
    void whatIsDefiedWasSaid(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void aCommunitysLeaderActsForNoArmedGroup() {
        assertThat(parties("Druze leader Ali Bako condemned Chad.")).isEqualTo("CONDEMN Ali Bako+TCD");
    }
}
