package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event. */
class PartiesTest {

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
            Ali Bako, leader of the Harbour Party, a small band, condemned Chad on Monday. | CONDEMN Ali Bako+TCD
            A delegation led by the premier of Togo visited Chad on Monday. | VISIT TCD+TGO
            Mali hailed Chad. A team headed by Togo's premier visited Peru on Monday. | SUPPORT MLI+TCD, VISIT PER+TGO
            The Harbour Party, led by Ana Soto, condemned Chad on Monday. | CONDEMN Harbour Party+TCD
            Peru's king met with a delegation headed by the premier of Togo on Monday. | MEETING PER+TGO
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
            Chad and Togo signed a BTXA agreement on Monday. | PACT TCD+TGO
            Chad signed a Friendship and Trade Accord (FTXA) with Togo. Mali signed the FTXA on Monday. | PACT TCD+TGO, PACT MLI
            Peru has a Free Trade Zone of the Andes (FTXZ). Chile rejected the FTXZ on Monday. | REJECT CHL
            The Chadian government and the rebel Movement for Justice signed a truce on Monday. | CEASEFIRE Movement for Justice+TCD
            Officials of Chad and Mali met in Togo on Monday. The delegation from Nairobi condemned Chad. | MEETING MLI+TCD, CONDEMN KEN+TCD
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
            The United States has troops in Chad. US envoys met the king of Chad. On Monday the Senate passed a budget. | MEETING TCD+USA, VOTE USA
            The United States met envoys of Chad. The king of Chad left. On Monday the Senate passed a budget. | MEETING TCD+USA, VOTE TCD
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
            Ugandan LRA rebels killed ten people in Mali on Monday. | ATTACK LRA+MLI
            Lebanese Hezbollah fighters attacked a post in Mali on Monday. | ATTACK Hezbollah+MLI
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
            A trip by Chad's foreign minister to Peru has been postponed. | VISIT PER+TCD, REJECT PER+TCD
            Talks between Chad and Togo, due on Friday, were called off. | TALKS TCD+TGO, REJECT TCD+TGO
            Peru praised Chad for ending the crisis by freeing ten prisoners. | SUPPORT PER+TCD, ARREST TCD
            A trip by Chad's foreign minister to Peru was put off as it coincides with a visit of the king of Spain to Mali. | VISIT PER+TCD, REJECT PER+TCD, VISIT ESP+MLI
            """)
    void whatIsPutOffConcernsThoseWhoWouldHaveTakenPart(String text, String expected) {
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
            Nigerian troops kill at least nine Boko Haram fighters. | ATTACK Boko Haram+NGA
            More than a dozen Nigerian soldiers attacked a town in Chad on Monday. | ATTACK NGA+TCD
            Nearly a thousand Chadians protested on Monday. | PROTEST TCD
            Rebels kill over 40 Malian soldiers near Gao. | ATTACK MLI
            Five hostages, including nurse Awa Camara, are freed in Mali. | ARREST Awa Camara+MLI
            Kidnappers released a Fijian nurse in Mali on Monday. | ARREST FJI
            A Fijian nurse was released by her captors in Mali on Monday. | ARREST FJI
            The Hague tribunal sentenced a Croatian to ten years. | TRIAL ICTY
            Four peacekeepers, including two from Ghana and one from Nepal, were shot dead in Lebanon. | ATTACK GHA+LBN+NPL
            Police arrest three men linked to Hezbollah in Cyprus. | ARREST CYP+Hezbollah
            """)
    void whomANounCountsTakePart(String text, String expected) {
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
            Critics of Mali were attacked in Lome. | ATTACK TGO
            Mali's critics were arrested in Lome. | ARREST TGO
            Chad signed a pact with its rival Mali. | PACT MLI+TCD
            """)
    void whoIsAgainstAStateIsNotThatState(String text, String expected) {
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
            Togo accused Chad on Monday of the strike on a bus. | CONDEMN TCD+TGO, ATTACK TCD+TGO
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
            France rejected the African Union's carefully prepared charter on Monday. | REJECT AU+FRA
            Togo's recently elected president met the king of Jordan. | MEETING JOR+TGO
            Togo recently elected a president. | ELECTION TGO
            """)
    void aParticipleBehindAnOwnerIsNoVerb(String text, String expected) {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels killed as many as 90 Togolese soldiers in Mali.  | ATTACK MLI+TGO
            The army of Togo sent as many as 190 soldiers to Mali.  | MOBILIZE TGO
            """)
    void asManyAsStandsBeforeTheNumberOfAnObject(String text, String expected) {
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
            Chad hopes for a deal. European Union (EU) diplomats condemned Mali. | CONDEMN EU+MLI
            Chad hopes for a deal. African Union (AU) envoy Ayo Bako met the king of Jordan. | MEETING AU+JOR
            Police in Chad, which has few of them, freed ten sailors. | ARREST TCD
            The government in Chad, which sits in Lima, condemned Mali. | CONDEMN MLI+TCD
            The kings of Chad, Togo and Mali and the president of Peru met in Lima on Monday for a summit. | SUMMIT MLI+PER+TCD+TGO
            The presidents of Chad, Togo and Mali gathered in Lima on Monday for a summit. | SUMMIT MLI+TCD+TGO
            Officials expect Chad and Togo to hold talks on Monday. | TALKS TCD+TGO
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
            Awa Camara is seized and held by Hezbollah. | ATTACK Awa Camara+Hezbollah
            A baker is detained and tortured by Peruvian police. | 'ARREST PER, ATTACK PER'
            """)
    void whoeverDidTheSecondOfTwoThingsDidTheFirst(String text, String expected) {
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

    @Test
    void aCommunitysLeaderActsForNoArmedGroup() {
        assertThat(parties("Druze leader Ali Bako condemned Chad.")).isEqualTo("CONDEMN Ali Bako+TCD");
    }
}
