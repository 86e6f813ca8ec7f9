package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told twice in one article, and what is not. */
class RetoldEventsTest {

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
            Chad's president Omar Bako will meet the king of Togo. Chad's foreign minister Ana Lal met the king of Togo. | MEETING TCD+TGO, MEETING TCD+TGO
            Chad's president Omar Bako will meet the king of Togo. Bako is to meet the king of Togo in Lome. | MEETING TCD+TGO
            Chad's president Omar Bako hopes to visit Togo. Chad's foreign minister Ana Lal was to leave for Togo. | VISIT TCD+TGO, VISIT TCD+TGO
            """)
    void anotherPersonMeetsOrTravelsBesides(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leaders of Chad and Togo will convene in Lima in May during the meeting of the African Union. | SUMMIT AU+TCD+TGO
            The king of Chad will meet the king of Togo during the African Union summit in Lima. | MEETING TCD+TGO, SUMMIT AU
            The leaders of Chad, Mali and Togo will gather in Lima on Monday to discuss trade. | SUMMIT MLI+TCD+TGO
            """)
    void whoConveneDuringASummitDoSoThere(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels killed ten men at a camp in Chad on Monday. In Lima, the UN condemned the attack on the camp. | ATTACK TCD, CONDEMN UN
            Rebels killed ten men at a camp in Chad on Monday. The UN denounced the attack in a statement issued in Lima. | ATTACK TCD, CONDEMN UN
            """)
    void whereAnAttackIsCondemnedIsNotWhereItWas(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A mob attacked a port in Togo on Sunday, sparking days of retaliatory attacks in Togo. | ATTACK TGO, ATTACK TGO
            A mob attacked a port in Togo on Sunday, and the attacks in Togo went on. | ATTACK TGO
            Chad's army has killed ten rebels following Monday's massacre in Abeche, a spokesman said. | ATTACK TCD, ATTACK TCD
            Ten rebels were killed in Abeche in Chad following Monday's massacre there. | ATTACK TCD
            """)
    void whatAnswersAnAttackIsAnother(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The African Union summit opened on Wednesday. The two-day summit will adopt a plan. | SUMMIT AU
            The African Union summit opened on Wednesday. The coming summit will adopt a plan. | SUMMIT AU, SUMMIT AU
            The African Union summit opened on Wednesday. Ministers from Togo will also be at the summit in Lima next year. | SUMMIT AU, SUMMIT TGO
            Chadians voted on Wednesday for a president. The election will end the war. | ELECTION TCD
            """)
    void whatHasBegunIsStillToBringMore(String text, String expected) {
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
            Kenya attacked Chad on Monday in retaliation for the raid on Lamu, Kenya. | ATTACK KEN+TCD, ATTACK KEN
            Kenya attacked Chad on Monday for the raid on Lamu, Kenya. | ATTACK KEN+TCD, ATTACK KEN
            Kenya attacked Chad on Monday in retaliation for the raid. | ATTACK KEN+TCD
            """)
    void anAttackIsNotTheOneThatItAnswers(String text, String expected) {
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
            Police in Chad arrested Omar Bako and took him to a police station on Monday. | 1
            Police in Chad arrested Omar Bako and released him on Monday.                 | 2
            """)
    void whereSomebodyIsTakenWhoWasArrestedIsToldOfTheSameArrest(String text, int arrests) {
        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .extracting(EventMention::type)
                .hasSize(arrests)
                .containsOnly(EventType.ARREST);
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
            Chad carries out airstrikes in Lome, Togo, during a meeting. Six people are killed. | 'ATTACK TCD+TGO, MEETING TCD'
            """)
    void thoseKilledAtAMeetingAreOfTheAttackOnIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru mourned the murder of Awa Camara on Thursday. Farmers wept. Shops were shut. A band sang. Pupils prayed. Nuns lit lamps. Awa Camara was killed in a bombing in Lima on Wednesday. | ATTACK Awa Camara+PER
            """)
    void oneNamedVictimIsOfOneAttack(String text, String expected) {
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
            A fire broke out in a camp in Fiji on Monday. It was an incident in which ten Tongan pilgrims died. | DISASTER FJI
            Ten Tongan pilgrims died of hunger in Fiji on Monday. | DEATH TON
            """)
    void whoDiesInAnAccidentToldBeforeIsPartOfIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chadian minister resigns after riots\\n\\nOmar Bako stepped down as Chad's justice minister on Tuesday. | RESIGNATION occurred 2025-06-17
            Chad closes border with Niger\\n\\nChad will shut its border with Niger on Saturday, its king said. | SANCTION planned 2025-06-21
            Chad and Togo sign peace deal\\n\\nThe presidents of Chad and Togo signed an accord in Lima on Tuesday. | CEASEFIRE occurred 2025-06-17
            Former minister Bako sentenced over bribes\\n\\nA court in Togo sentenced former minister Omar Bako on Tuesday. | TRIAL occurred 2025-06-17
            Hanaka ferry sinks off Togo\\n\\nA ferry capsized off Lome late on Tuesday, the Togolese navy said. | DISASTER occurred 2025-06-17
            """)
    void whatAHeadlineSaysIsToldAgainWithItsDay(String text, String expected) {
        Article article = Article.of("a", text.replace("\\n", "\n"), Publication.on(LocalDate.of(2025, 6, 19)));
        assertThat(extract(article))
                .filteredOn(mention -> mention.type() != EventType.PROTEST)
                .singleElement()
                .satisfies(mention -> assertThat(
                                mention.type() + " " + mention.status().name().toLowerCase(Locale.ROOT) + " "
                                        + mention.days().earliest())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru shelled a town in Chad on Thursday. In southern Togo, a Peruvian strike killed two people. | ATTACK PER+TCD, ATTACK PER+TGO
            Peru shelled a town in Chad on Thursday. In southern Chad, a Peruvian strike killed two people. | ATTACK PER+TCD
            """)
    void whatIsToldOfAnotherStateThatOpensTheSentenceIsAnotherAttack(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's president met the king of Togo on Friday. Officials confirmed that Chad's president had met the king of Togo. | MEETING TCD+TGO
            Chad's president met the king of Togo on Friday. A spokesman said on Saturday that Chad's president had met the king of Togo. | MEETING TCD+TGO
            Chad signed a trade pact with Togo on Friday. State media reported that Chad signed a trade pact with Togo. | PACT TCD+TGO
            An earthquake struck Chad on Friday. Officials confirmed that an earthquake had struck Chad. | DISASTER TCD
            Chad urged Togo on Friday to free two men. It also urged Togo to close a port. | 'APPEAL TCD+TGO, APPEAL TCD+TGO'
            Chad's president met the king of Togo on Friday. The ministry confirmed the meeting. | MEETING TCD+TGO
            Chad's president visited Togo on Friday. Officials gave no details of the visit. | VISIT TCD+TGO
            Chad's president spoke by phone with the king of Togo on Friday. Officials gave no details of the call. | CALL TCD+TGO
            """)
    void whatIsConfirmedIsToldAgain(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }
}
