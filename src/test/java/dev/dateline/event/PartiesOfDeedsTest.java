package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who attacks, holds, tries, punishes, and to whom it is done. */
class PartiesOfDeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ten people died in a bombing in Kenya on Monday. The attack was blamed on Hezbollah. | ATTACK Hezbollah+KEN
            Ten people died in a bombing in Kenya on Monday. Most attacks are blamed on Hezbollah. | ATTACK KEN
            A bombing blamed on Hezbollah killed ten people in Kenya on Monday. | ATTACK Hezbollah+KEN
            Fiji's premier said that Hezbollah was behind a bombing that killed ten people in Kenya on Monday. | ATTACK Hezbollah+KEN
            Fiji's premier asked whether Hezbollah was behind a bombing that killed ten people in Kenya on Monday. | ATTACK KEN
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
            Rebels attacked a convoy of Chad, Ana Tui, a spokeswoman for the drivers, said on Monday. | ATTACK TCD
            Police in Kenya arrested two leaders of Hamas, Ali Musa, a lawyer for the men, told a daily. | ARREST Hamas+KEN
            A court in Kenya jailed a lawyer, Ali Musa, a critic of the king, for ten years. | TRIAL Ali Musa+KEN
            The mayor of the town, Ali Musa, a lawyer, was arrested by police in Kenya on Monday. | ARREST Ali Musa+KEN
            """)
    void whoSpeaksBehindWhatIsSaidTakesNoPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void whoDiesInAnAttackIsAttacked() {
        assertThat(extract(Article.of(
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
            Police in Chad arrested opposition leader Moussa Deby's former aide, Idriss Bako. | ARREST Idriss Bako+TCD
            A court in Chad jailed former minister Moussa Deby's brother, Idriss Bako. | TRIAL Idriss Bako+TCD
            The Democratic Party of Chad said that it would boycott the vote. | REJECT Democratic Party of Chad
            THE HAGUE (AFP) - The International Criminal Court will sit on Friday, it said. In Chad, a rally was banned. Police arrested two men on Monday. | SANCTION TCD, ARREST TCD
            """)
    void whoLeadsAGroupIsHeldAndTriedHimself(String text, String expected) {
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
            Chad held parliamentary elections on May 15. The final results show that the Green Party has won 40 seats. | ELECTION Green Party+TCD
            Chad held elections on May 15. In Togo the Green Party has won 40 seats. | ELECTION TCD, ELECTION Green Party+TGO
            Chad held elections in 2020. The Green Party won 40 seats. | ELECTION TCD, ELECTION Green Party+TCD
            """)
    void whoWonIsToldOfTheVoteThatWasHeld(String text, String expected) {
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
            Togo imposed sanctions on Chad after it invaded Mali. | SANCTION TCD+TGO, ATTACK MLI+TCD
            Togo thanked Chad after it released ten men. | SUPPORT TCD+TGO, ARREST TCD
            Togo met Chad after it signed a pact with Mali. | MEETING TCD+TGO, PACT MLI+TGO
            """)
    void whoIsPunishedOrThankedHasDoneIt(String text, String expected) {
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
            Hamas claimed a bomb attack on a hotel in Chad. | ATTACK Hamas+TCD
            The Taliban have claimed the killing of a Chadian general. | ATTACK TCD+Taliban
            Hezbollah has claimed two rocket attacks on Chad since Monday. | ATTACK Hezbollah+TCD
            Forces from the US and Chad attacked Togo on Monday. | ATTACK TCD+TGO+USA
            A joint US and Chadian attack on Togo killed ten people on Monday. | ATTACK TCD+TGO+USA
            The US hit Hezbollah camps in Mali on Monday. | ATTACK Hezbollah+MLI+USA
            France and the UK bomb Hezbollah camps in Mali. | ATTACK FRA+GBR+Hezbollah+MLI
            The US put Ali Bako on a sanctions list on Monday. | SANCTION Ali Bako+USA
            Togo said on Monday that Chad had attacked it. | ATTACK TCD+TGO
            Togo said on Monday it had been attacked by Chad. | ATTACK TCD+TGO
            Ten rebels were killed in US and Chadian airstrikes in Mali on Monday. | ATTACK MLI+TCD+USA
            Joint UK, French and Kenyan airstrikes killed ten rebels in Mali on Monday. | ATTACK FRA+GBR+KEN+MLI
            Ten rebels were killed in US airstrikes in Mali on Monday. | ATTACK MLI+USA
            Ten farmers were killed in Mali-Chad clashes on Monday. | ATTACK MLI+TCD
            A French teacher held in Chad since May was freed on Monday. | ARREST FRA+TCD
            Togo claimed an attack by Hamas on Chad. | ATTACK Hamas+TCD
            Togo reported a bomb attack on a hotel in Chad. | ATTACK TCD
            """)
    void whoClaimsAnAttackDidIt(String text, String expected) {
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
            Peru freed a Malian trader. | ARREST MLI+PER
            Peru arrested a Malian trader in Lima on Monday. | ARREST PER
            A Malian driver was jailed for fraud in Lima, Peru, on Monday. | TRIAL PER
            """)
    void whosePeopleAreGivenBackTakesPart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
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

        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.ATTACK)
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::role)
                        .containsExactly(Role.SCENE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad sentences two Togolese herders to death after they attacked a mill. | 'TRIAL TCD, ATTACK TCD+TGO'
            Police in Chad arrest a man after he stormed a bank in Lome, Togo. | 'ARREST TCD, ATTACK TGO'
            Police in Chad arrest a man after they stormed a bank in Lome, Togo. | 'ARREST TCD, ATTACK TCD+TGO'
            """)
    void whoIsHeldDidWhatHeIsHeldAfter(String text, String expected) {
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
            Hezbollah says that ten sailors have been released. | ARREST Hezbollah
            Hamas says that five of its fighters have been arrested. | ARREST Hamas
            The Harbour Party says that its leader Awa Camara has been arrested. | ARREST Awa Camara
            """)
    void aGroupThatTellsOfThoseFreedHeldThem(String text, String expected) {
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
            Chadian settlers killed two Malians in Gao. | ATTACK MLI+TCD
            Two Chadians killed two Malians in Gao. | ATTACK MLI
            Rival gangs, including Hamas and Fatah, clash with Hezbollah in Tripoli, Lebanon. | ATTACK Fatah+Hamas+Hezbollah+LBN
            """)
    void settlersAttackForTheirStateAndAListedGroupForItself(String text, String expected) {
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
            Chad refused to close the port despite condemnation by Peru. | REJECT TCD, CONDEMN PER+TCD
            """)
    void whatIsDefiedWasSaid(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The king of Peru embraced the hostages. Ten Chadian nationals, including Ambassador Ana Lal, were set free. | ARREST TCD
            The king of Peru embraced the hostages. Ten Chadian nationals were set free. | ARREST PER+TCD
            """)
    void whoIsAmongPeopleIsOfTheirState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }
}
