package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an event happened. */
class ScenesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Togolese voters go to the polls on Sunday to elect a parliament. | Togo
            Fiji's general election in May was won by the Harbour Party.     | Fiji
            Peru urges Chad to postpone the presidential election.           | null
            The election of the board takes place on Sunday.                 | null
            """)
    void whereOneStateVotesItVotesAtHome(String text, String place) {
        Place found = extract(Article.of("a", text, Publication.parse("2025-06-18"))).stream()
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
            The UN Security Council will meet on Monday at the request of Chad. | null
            The king of Togo met the king of Jordan on Monday at Chad's suggestion. | null
            Students marched in Togo on Monday against aid to Mali in the Darfur war. | Togo
            Students staged a march on Monday to demand an end to the Darfur conflict. | null
            Ten soldiers of Mali were killed on Monday in the Darfur war. | Darfur
            Ten soldiers were killed on Monday in an attack blamed on Chad. | null
            Ten soldiers were killed on Monday in an attack on Chad. | Chad
            Togo imposed sanctions on Lima on Monday. | null
            The king of Togo condemned the attack and put off a visit to Chad. | null
            The army of Peru imposed a curfew on Cusco on Monday. | Cusco
            A conference in Chad opened on Monday. | Chad
            Israel ended its Gaza withdrawal on Monday. | Gaza
            A missile strike on a ship that carried grain to Chad at a port in Togo killed ten people. | Togo
            Ten people fled to Chad after a missile strike. | Chad
            Students staged a sit-in to stop alleged aid to Lome by Chadian firms. | null
            Students staged a sit-in during a visit to Lome by the Chadian king. | Lome
            to Chad A strike by teachers. | Chad
            The conference of OPEC held here Monday warned of slow growth, pointing to events in Chad and Mali. | null
            The king of Togo met the king of Jordan at a meeting of the Peru-Chile commission. | null
            The king of Togo met the king of Jordan at a meeting in Peru. | Peru
            The king of Togo met the king of Jordan on his return from a meeting in Peru. | null
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
            Chad and Togo signed the Lima accord in 1994. | PACT TCD+TGO
            Chad broke the 1994 Lima agreement with Togo. | PACT TCD+TGO
            The Lima-Lome agreement was signed on Monday. | PACT PER+TGO
            """)
    void anAccordIsNotOfTheCapitalThatItIsNamedAfter(String text, String expected) {
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
            Togo denied a role in the murder of Chadian journalist Ali Bako. | REJECT TGO, ATTACK Ali Bako+TCD
            Togo is shocked by the murder of former Chadian minister Ali Bako. | ATTACK Ali Bako+TCD
            Two Chadian rebels were killed by Malian troops on Monday. | ATTACK MLI+TCD
            An air strike by Mali killed two Chadian rebels in Togo on Monday. | ATTACK MLI+TGO
            A bomb hit an anti-Kenyan editor in Togo. Elections in May gave anti-Kenyan parties a majority. | ATTACK TGO, ELECTION TGO
            """)
    void whereNoPlaceIsNamedItHappenedWhereTheVictimIsFromAndNotWhereHeIsDisliked(String text, String expected) {
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
            Pupils rallied in Togo on Monday. A Spanish diplomat said the riot on Tuesday was small. | PROTEST TGO, PROTEST TGO
            A Spanish minister said the riot on Tuesday was small. | PROTEST ESP
            A bomb killed ten men in Togo on Monday. Togo buried them. A Spanish judge led a probe into the murder of two nurses in May. | ATTACK TGO, ATTACK TGO
            A bomb killed ten men in Mali on Monday. Mali buried them. Cholera broke out among Togolese refugees in May. | ATTACK MLI, DISASTER MLI
            A bomb killed ten men in Togo on Monday. Togo wept. Five suicide attacks in May copied methods used by rebels in Mali. | ATTACK TGO, ATTACK TGO
            A Peruvian jet is lost in the Pacific due to an engine failure. | DISASTER PER
            Trade in Chad was hit by the May tsunami in Asia. | 'DISASTER '
            A bomb killed ten men in Togo on Monday. Togo buried them. In May a bomb blamed on Spain killed two nurses. | ATTACK TGO, ATTACK TGO
            """)
    void whoOnlyTellsOfItIsNotWhereItWas(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Jordan returned to Lima after visiting Lome for talks with Togo's president. | Lome
            The king of Jordan said in Lima that he would visit Lome for a meeting with Togo's president. | Lome
            The king of Jordan left Lima for talks in Lome with Togo's president. | Lome
            """)
    void oneMeetsWhereOneGoesForIt(String text, String place) {
        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
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
            Chad is angry since the king of Togo visited a shrine. The king of Spain made a trip to Togo last week. | VISIT TGO, VISIT ESP+TGO
            """)
    void aVisitAtHomeIsNotThatOfAGuest(String text, String expected) {
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
            The African Union met in Lome on Monday. The meeting adopted a resolution on Tuesday. | MEETING AU, VOTE AU
            The African Union met in Lome on Monday. The meeting urged Chad to cut taxes. | MEETING AU, APPEAL AU+TCD
            The summit in Lome ended on Monday after adopting a declaration. | 'SUMMIT , PACT '
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
            Kenya says that Omar Bako, a suspect in the bombing of a mosque, has fled to Togo. | ATTACK KEN+Omar Bako
            Fighting between two militias has spread to Gao, Mali. | ATTACK MLI
            """)
    void whereASuspectFleesToIsNotWhereTheAttackWas(String text, String expected) {
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
            Togolese soldiers landed in Gao on Monday.        | Gao
            Togolese soldiers withdrew from Gao on Monday.    | Gao
            Togolese soldiers captured Gao on Monday.         | Gao
            Troops from Togo are being sent to Mali.          | Mali
            """)
    void whereTroopsGoOrFightIsThePlace(String text, String place) {
        Place found = extract(Article.of("a", text, Publication.parse("2025-06-19"))).stream()
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
        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
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
            US troops kill Omar Bako, wanted for the 1998 bombing of a mill in Lome, Togo. | 'ATTACK Omar Bako+USA, ATTACK TGO'
            US troops kill Omar Bako at a mill in Lome, Togo. | ATTACK Omar Bako+TGO+USA
            """)
    void nobodyIsKilledWhereHeDidWhatHeIsWantedFor(String text, String expected) {
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
            Two airports in Chad are closed. | REJECT TCD
            Airports are closed. | 'REJECT '
            Trains from Chad are cancelled. | REJECT TCD
            """)
    void whatServesAllIsClosedByTheStateWhereItIs(String text, String expected) {
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
            Gunmen raid the Valley Medical Center in Gao, Mali. | ATTACK MLI
            Togo deports ten men to the Harbour Detention Centre in Gao, Mali. | ARREST TGO
            Two people are killed in a riot at the Harbour Rehabilitation Center in Gao, Mali. | PROTEST MLI
            """)
    void aCenterWherePeopleAreTreatedOrHeldIsAPlace(String text, String expected) {
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
            Israel's closure of the Gaza Strip in May caused hardship. | SANCTION ISR+PSE
            Israel's closure of the port of Haifa in May caused hardship. | SANCTION ISR
            """)
    void whereAllIsClosedTakesPart(String text, String expected) {
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
            The kings of Chad and Togo signed a treaty during a visit to Lima, Peru.                       | PACT     | Peru
            Chad and Togo signed a treaty on the sidelines of the summit of the African Union in Lome.     | PACT     | Lome
            Chad pledged rice to Togo at the summit of the African Union in Nairobi.                       | AID      | Nairobi
            Chad's king visits Lome, Togo, to sign a treaty with Togo.                                     | PACT     | Togo
            Chad's king signs a treaty with Togo. Mali's king visits Togo.                                 | PACT     | null
            Chad's king visits Togo. He meets the Togolese premier.                                        | MEETING  | Togo
            Chad's king visits Togo. He meets the Malian premier.                                          | MEETING  | null
            Ten men are shot in Lome, Togo. A teacher is arrested.                                         | ARREST   | Lome, Togo
            Ten men are shot in Lome, Togo. Chad's police arrest a teacher.                                | ARREST   | null
            A court in Lome, Togo, sentenced two teachers on Monday.                                       | TRIAL    | Lome, Togo
            A court of Togo sentenced two teachers from Lome on Monday.                                    | TRIAL    | null
            Kenya deported two teachers from Mombasa on Monday.                                            | ARREST   | Mombasa
            Sudanese jets violated Chadian airspace on Monday.                                             | MOBILIZE | Chad
            The harbour of Lome in Togo is large. Ten men were shot on Monday.                             | ATTACK   | Togo
            The harbour of Lome in Togo is large. Ten men marched on Monday.                               | PROTEST  | null
            Sudanese jets patrolled the airspace.                                                          | MOBILIZE | null
            """)
    void whatHappensOnAnOccasionOrToADoerIsThere(String text, EventType type, String place) {
        String found = extract(Article.of("a", text, Publication.parse("2025-06-19"))).stream()
                .filter(mention -> mention.type() == type)
                .map(EventMention::place)
                .filter(Objects::nonNull)
                .map(Place::name)
                .findFirst()
                .orElse("null");
        assertThat(found).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIMA, June 18 (Reuters) - The king of Chad met the premier of Togo here on Monday.                | MEETING TCD+TGO PER Lima
            MAR DEL PLATA, Argentina, June 18 (AFP) - Chad and Togo signed a treaty here on Monday.           | PACT TCD+TGO ARG Mar del Plata, Argentina
            KAMPALA, June 18 (Xinhua) -- The king of Chad arrived here on Monday.                             | VISIT TCD+UGA UGA Uganda
            KAMPALA, June 18 (Xinhua) -- The king of Chad left here on Monday for a visit to Togo.            | VISIT TCD+TGO TGO Togo
            KAMPALA, June 18 (Xinhua) -- The king of Chad arrived on Monday for a three-day visit. | VISIT TCD+UGA UGA Uganda
            KAMPALA, June 18 (Xinhua) -- The king of Chad arrived in Togo on Monday for a three-day visit. | VISIT TCD+TGO TGO Togo
            KAMPALA, June 18 (Xinhua) -- The king of Chad arrived on Monday for a three-day visit. He was in Togo before. | VISIT TCD+UGA UGA Uganda
            LAGOS, June 18 (AFP) - A bomb exploded here on Monday, killing ten people.                        | ATTACK NGA NGA Lagos
            LIMA, June 18 (Reuters) - A conference of the African Union opened here on Monday.                | SUMMIT AU PER Lima
            LIMA, June 18 (Reuters) - The king of Chad said here on Monday that he had met the king of Togo.   | MEETING TCD+TGO null
            LIMA, June 18 (Reuters) - The king of Chad met the premier of Togo on Monday.                     | MEETING TCD+TGO null
            The king of Chad met the premier of Togo here on Monday.                                          | MEETING TCD+TGO null
            Chad's king met the visiting premier of Togo on Monday.                                           | MEETING TCD+TGO TCD Chad
            """)
    void hereIsWhereTheReportWasWritten(String text, String expected) {
        EventMention first =
                extract(Article.of("a", text, Publication.parse("2025-06-18"))).get(0);
        String parties = first.participants().stream().map(Participant::id).collect(Collectors.joining("+"));
        Place place = first.place();
        assertThat(first.type() + " " + parties + " " + (place == null ? "null" : place.id() + " " + place.name()))
                .isEqualTo(expected);
    }

    /** The name of the place of the first event, or "null". */
    private static String placeOfFirst(String text) {
        Place found = extract(Article.of("a", text, Publication.parse("2025-06-19")))
                .get(0)
                .place();
        return found == null ? "null" : found.name();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Suva, police arrested two men on Monday.                | Suva
            On Monday in Suva, Togo and Chad signed a trade agreement. | Suva
            In Suva, a spokesman said that Togo had arrested two men.  | null
            """)
    void whatIsDoneByTheFirstVerbIsDoneInThePlaceInFront(String text, String place) {
        Place found = extract(Article.of("a", text, Publication.parse("2025-06-18"))).stream()
                .findFirst()
                .map(EventMention::place)
                .orElse(null);
        assertThat(found == null ? "null" : found.name()).isEqualTo(place);
    }
}
