package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAttachmentTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Police in Peru arrest a man over a bombing in Lima on Monday. | ARREST | 2025-06-19~
            Police in Peru arrested a man over a bombing in Lima on Monday. | ARREST | 2025-06-16
            Chad calls an election following the fall of its king, scheduled for July 3. | ELECTION | 2025-07-03
            Hours after Chad expelled a diplomat of Togo, Togo recalled its envoy on Monday. | SANCTION | 2025-06-16
            Chad on Monday recalled its envoy, accusing Togo of theft. | CONDEMN | 2025-06-16
            The parliament of Chad on Monday approved a treaty signed with Togo in 1995. | PACT | 1995
            The parliament of Chad on Monday approved a treaty with Togo signed in 1995. | PACT | 1995
            The rebels held Gao in Mali until the army overran it on Tuesday. | ATTACK | 2025-06-17
            The Blue Front Party will boycott the elections of July 29 in Chad. | ELECTION | 2025-07-29
            The king of Chad fled in 1991 during a war in which rebels captured Abeche. | ATTACK | 1991
            Four men were tried in Peru on Monday over attacks blamed on their party. | TRIAL | 2025-06-16
            In 1982 the minister of Chad was arrested and charged with treason after a failed coup. | ATTACK | 1982
            Four men were tried in Peru on Monday over attacks blamed on their party. | ATTACK | 2025-05-20/2025-06-19
            Two were arrested in Chad under a law of 1974 after protests. | PROTEST | 2025-05-20/2025-06-19
            Crowds joined riots in Togo over the disputed April 15 election. | PROTEST | 2025-06-19~
            Crowds joined riots in Togo over a final April 15 vote. | PROTEST | 2025-06-19~
            On Monday, two soldiers were killed and three farmers were hurt when rebels shelled a bus in Chad. | ATTACK | 2025-06-16
            On Monday, two soldiers were killed and three farmers hurt when rebels shelled a bus in Chad. | ATTACK | 2025-06-16
            On Monday, a port in Togo closed and Chad recalled its envoy. | REJECT | 2025-06-16
            On Monday, a port in Togo closed and Chad will recall its envoy. | REJECT | 2025-06-19/..
            A man was jailed over a fire in which ten people died in Lima last year. | DISASTER | 2024
            The king of Togo will visit Lima for the July 1 handover of a ship. | VISIT | 2025-07-01
            The king of Togo flew to Lima for the July 1 handover of a ship. | VISIT | 2025-06-19~
            Lome in Togo was paralysed on Monday by a general strike. | PROTEST | 2025-06-16
            On Monday pupils sang songs in a protest in Lome, Togo. | PROTEST | 2025-06-16
            A general strike was called for Friday in Peru. | PROTEST | 2025-06-20
            Chad signed a pact last month, hailing Togo and calling for an end to fighting in Mali. | APPEAL | 2025-05
            Thousands marched in Lima on Tuesday. Police used tear gas to disperse the demonstrators. | ATTACK | 2025-06-17
            Thousands marched in Lima on Tuesday. Rebels shot two farmers. | ATTACK | 2025-06-19~
            Fiji rejected on Monday a treaty signed by Chad and Togo. | PACT | 2025-06-19~
            Fiji rejected a treaty signed by Chad and Togo. Peru said the approval of the treaty that was signed on Tuesday was wrong. | PACT | 2025-06-17
            Lome in Togo was shaken on Monday by riots over prices. | PROTEST | 2025-06-16
            A strike called by unions paralysed Lome in Togo on Monday. | PROTEST | 2025-06-16
            The king of Chad, meeting here with the king of Togo, promised help. | MEETING | 2025-06-19~
            A statement was issued after talks between Togo and Jordan. | TALKS | 2025-06-19~
            The king of Togo made the remarks when meeting the press after talks with the king of Jordan. | MEETING | 2025-06-19~
            Chad and Togo will sign a pact ending their dispute at a meeting in Lima on July 3. | PACT | 2025-07-03
            Chad and Togo signed a pact calling for peace at a ceremony in Lima on Monday. | PACT | 2025-06-16
            The king of Chad returned home on Monday after a three-day visit to Togo. | VISIT | 2025-06-14/2025-06-16
            The king of Chad returned home on Monday after ending a three-day visit to Togo. | VISIT | 2025-06-14/2025-06-16
            After concluding talks with Togo on trade, the minister of Chad called on Mali to join. | MEETING | 2025-06-19~
            After wrapping up a visit to Togo, the king of Chad on Monday praised its army. | VISIT | 2025-06-16
            On Monday the king of Chad flew home after a visit to Togo. | VISIT | 2025-06-16
            Chad fired rockets at Gao in Mali in retaliation for the arrest of an envoy last month. | ATTACK | 2025-06-19~
            Chad fired rockets at Gao in Mali in response to the arrest of an envoy by Togo in May. | ATTACK | 2025-06-19~
            Ties with Togo were severed in response to a raid by Chad in May. | REJECT | 2025-05
            Hundreds marched in Lome to denounce the arrest of a nurse last week. | PROTEST | 2025-06-19~
            Hundreds marched in Lome to demand the release of a nurse last week. | PROTEST | 2025-06-09/2025-06-15
            Chad buried a worker abducted by rebels during the May 3 attacks in Gao, Mali. | ATTACK | 2025-05-03
            A court in Kenya jailed a man who shot two girls during the June 2024 protests. | ATTACK | 2024-06
            Chad announced on Monday that it was suspending aid to Togo. | REJECT | 2025-06-16
            The results of the elections in Fiji are expected on Friday. | ELECTION | 2025-06-19?
            The winner of the elections in Fiji will be known on Friday. | ELECTION | 2025-06-20
            The outcome of the election in Fiji will be decided on Friday. | ELECTION | 2025-06-19/..
            Fiji will hold an election on July 2 or July 9. | ELECTION | 2025-07-02/2025-07-09
            Unions in Fiji will hold Sunday's protest in Suva. | PROTEST | 2025-06-22
            Taxes will rise in Fiji if he wins the election. | ELECTION | 2025-06-19/..
            Taxes will rise in Fiji if he wins Sunday's election. | ELECTION | 2025-06-22
            The elections in Fiji are now scheduled for July 4. | ELECTION | 2025-07-04
            The king of Fiji has set elections for January 8. | ELECTION | 2026-01-08
            The king of Fiji called elections on Monday for July 25. | ELECTION | 2025-07-25
            The king of Togo will visit Fiji next week, an aide said. He is due to arrive in Fiji on June 25 for a visit. | VISIT | 2025-06-25
            The king of Togo arrived in Fiji on Monday for a week-long visit. | VISIT | 2025-06-16/2025-06-22
            Togo's king will visit Fiji next week. The visit to Fiji on June 25 was announced on Monday. | VISIT | 2025-06-25
            Chad halted all work related to the dam in March 2024. | REJECT | 2024-03
            Chad arrested two men on charges related to a raid in March 2024. | ARREST | 2025-06-19~
            Chad closed its border with Togo in 1994 after an attack in Abeche. | SANCTION | 1994
            Chad sent weapons to Togo during the 1980-1988 war. | AID | 1980-01-01/1988-12-31
            Chad sent weapons to Togo in 1980 and 1988. | AID | 1980
            The army of Chad killed 40 villagers in the 1990 uprising. | ATTACK | 1990
            It rained in Fiji. It was cold. Chad captured the town after the 1967 war. | ATTACK | 1967
            Chad captured the town of Bol after the 1967 war. | ATTACK | 2025-06-19~
            On Monday, Chad announced that it was suspending aid to Togo. | REJECT | 2025-06-16
            Trade has suffered since Chad recalled its envoy to Togo. | REJECT | 2025-05-20/2025-06-19
            Chad withdraws its draft 2026 budget. | REJECT | 2025-06-19~
            Chad's army clashed with a group affiliated with a party of Togo on Monday. | ATTACK | 2025-06-16
            Chad banned firms from trading with Togo on June 4. | SANCTION | 2025-06-04
            Police in Chad arrested a nurse convicted of fraud on June 4. | ARREST | 2025-06-04
            Chad threatened to send troops on Monday. | THREAT | 2025-06-19~
            The Security Council will vote on a text condemning Chad on Friday. | VOTE | 2025-06-20
            Mali will present a motion criticising Chad on Friday. | CONDEMN | 2025-06-20
            Chad's decision on Monday to suspend aid to Togo angered its king. | REJECT | 2025-06-16
            Chad praised Togo on Monday for freeing ten nurses. | ARREST | 2025-05-20/2025-06-19
            Chad praised Togo on Monday for clinching a deal with Peru. | PACT | 2025-06-16
            Citing ties that grew over the past ten years, Chad condemned Togo. | CONDEMN | 2025-06-19~
            Chad condemned Togo in 1994. | CONDEMN | 1994
            Chad accused Togo of sending troops to Mali on June 4. | CONDEMN | 2025-06-19~
            Chad urged Togo to hold talks on July 4. | APPEAL | 2025-06-19~
            Police in Chad arrested ten men under the constitution of 1974. | ARREST | 2025-06-19~
            Chad captured the town of Bol in the war of 1967. | ATTACK | 1967
            Chad banned imports by virtue of the Harbour Act of 1974. | SANCTION | 2025-06-19~
            The envoy was freed on Monday. He had been held hostage in Lima, Peru, for three weeks. | ATTACK | 2025-05-29
            A reporter has been detained in Chad for two years. | ARREST | 2023
            The king of Togo paid tribute to the ten miners killed in an ambush in Lome. | ATTACK | 2025-05-20/2025-06-19
            The mastermind of the coup attempt in Chad was arrested on Monday in Togo. | ATTACK | 2025-05-20/2025-06-19
            Chad prepares for disasters like the flood in Gao, Mali. | DISASTER | 2025-05-20/2025-06-19
            A report implicates two Malian generals in an attack on a bar in Togo. | ATTACK | 2025-05-20/2025-06-19
            A man is sentenced in Togo to ten years in jail for an attack on a bar. | ATTACK | 2025-05-20/2025-06-19
            A rebel in Togo confessed to killing ten nurses. | ATTACK | 2025-05-20/2025-06-19
            A suspect in the shooting of ten miners in Lome, Togo, pleads guilty. | ATTACK | 2025-05-20/2025-06-19
            The leader of the raid that killed ten in Lome, Togo, in 2019 is tried. | ATTACK | 2019
            Ten miners killed in an ambush in Lome were from Chad. | ATTACK | 2025-06-19?
            Chad said that it would not run since the disputed 2024 election. | ELECTION | 2024
            Chad said Monday that it rejected an offer by Togo. | REJECT | 2025-06-16
            Kenya said on Monday that rebels killed ten people in Lamu. | ATTACK | 2025-06-19~
            The premier of Chad quit on Monday after losing a vote of confidence. | VOTE | 2025-06-16
            The premier of Chad was sacked on Monday after criticising Togo. | CONDEMN | 2025-05-20/2025-06-19
            The premier of Chad repeated on Monday at a rally in Abeche that he would stay. | PROTEST | 2025-06-16
            Soldiers killed four rebels in Chad on Monday following an ambush on a convoy. | ATTACK | 2025-06-16
            Chad last week left the body led by Togo, accusing it of theft. | CONDEMN | 2025-06-09/2025-06-15
            On Sunday a minister of Chad signed the order, dismissing the head of the army. | RESIGNATION | 2025-06-15
            On Friday Chad will hold a summit, accusing Togo of theft. | CONDEMN | 2025-06-19/..
            On Sunday Chad began to withdraw its troops from Togo. | MOBILIZE | 2025-06-15
            Accusing Togo of theft, Chad recalled its envoy on Monday. | CONDEMN | 2025-06-16
            Chad, accusing Togo of theft, on Monday recalled its envoy. | CONDEMN | 2025-06-16
            While praising Fiji, Chad on Monday expelled two diplomats of Togo. | SUPPORT | 2025-06-16
            Chad left the body founded by Togo in May, accusing Togo of theft. | CONDEMN | 2025-06-19~
            Togo recalled its envoy on Monday, hours after Chad expelled a diplomat of Togo. | SANCTION | 2025-06-16
            Togo recalled its envoy on Monday, officials said, hours after Chad expelled a diplomat of Togo. | SANCTION | 2025-06-16
            Three days after signing a truce with Togo, Chad shelled Lome on Monday. | CEASEFIRE | 2025-06-13
            Togo recalled its envoy a week after Chad expelled a diplomat of Togo. | SANCTION | 2025-06-12
            On Monday, hours before a vote in Lome, Chad shelled Togo. | ATTACK | 2025-06-16
            On Monday, two days after being sworn in, the president of Chad arrived in Togo. | VISIT | 2025-06-16
            On Monday, two days after being sworn in, the president of Chad arrived in Togo. | APPOINTMENT | 2025-06-14
            A soldier of Chad who was shot in Lome on Monday dies in hospital. | DEATH | 2025-06-19~
            In May, France attacked Togo, arrested several ministers and declared a state of emergency. | ARREST | 2025-05
            In May, France attacked Togo, arrested several ministers and declared a state of emergency. | SANCTION | 2025-05
            On Monday, two ministers were arrested in Chad and a general sacked. | RESIGNATION | 2025-06-16
            Two ministers were arrested in Chad and a general sacked on Monday. | ARREST | 2025-06-16
            Chad set June 30 for the election. | ELECTION | 2025-06-30
            Chad set May 5, 2026, as the date for the election. | ELECTION | 2026-05-05
            Chad and Togo set Monday for talks. | TALKS | 2025-06-23
            The fire that left ten dead and two missing on Monday in Chad was no accident, police said on Wednesday. | DISASTER | 2025-06-16
            The raid which killed ten soldiers and a cook in Chad on Monday was the last, police said on Wednesday. | ATTACK | 2025-06-16
            A truce agreed by Chad and Togo went into effect on Monday. | CEASEFIRE | 2025-06-16
            A truce brokered by Egypt between Chad and Togo began on Monday. | CEASEFIRE | 2025-06-16
            An attack claimed by Boko Haram killed ten people in Chad on Monday. | ATTACK | 2025-06-16
            Talks held in May between Chad and Togo killed the plan for a dam on Monday. | TALKS | 2025-05
            The minister of Chad who was abducted in May was freed on Monday. | ARREST | 2025-06-16
            The talks between Chad and Togo, which were hosted by Egypt, ended on Monday. | TALKS | 2025-06-16
            The talks between Chad and Togo, which Egypt hosted, ended on Monday. | TALKS | 2025-06-16
            Ten people are killed and two, including a child, are injured in a shooting at a bar in Lima, Peru. | ATTACK | 2025-06-19~
            A warehouse in Lome, Togo, is destroyed in an air strike that killed ten people. | ATTACK | 2025-06-19~
            The families of those who were killed in a fire in Lome, Togo, sue the owner. | DISASTER | 2025-06-19?
            The Harbour Front claims responsibility for an attack on a port in Togo. | ATTACK | 2025-06-19?
            A man is jailed for a shooting at a bar in Lima, Peru, that killed one and injured two in 2024. | ATTACK | 2024
            Chad and Togo agreed on Monday to hold talks on a dam. | TALKS | 2025-06-19/..
            Chad and Togo agreed to hold a summit during a telephone conversation earlier in the day. | SUMMIT | 2025-06-19/..
            Chad and Togo will hold a summit later in the day. | SUMMIT | 2025-06-19
            Chad agreed Monday to meet the king of Togo. | MEETING | 2025-06-19/..
            Chad has agreed to a meeting with the king of Togo on Monday. | MEETING | 2025-06-23
            The king of Togo praised Chad at the beginning of a visit to Lima on Monday. | VISIT | 2025-06-16
            The king of Jordan met the president of Chad for two hours Monday. | MEETING | 2025-06-16
            France's president on Monday visited Togo and met the king of Morocco. | MEETING | 2025-06-16
            On Monday a minister of Chad was arrested and charged over the fire. | TRIAL | 2025-06-16
            The king of Jordan said on Monday after a telephone call with the king of Morocco that trade would grow. | CALL | 2025-06-16
            The minister said on Monday a summit would be held in Lome in August. | SUMMIT | 2025-08
            Chad's president said Monday talks with Togo would resume on Friday. | MEETING | 2025-06-20
            Chad said on Monday it would sign the treaty. | PACT | 2025-06-19/..
            The ban comes three days before a summit between the presidents of Chad and Togo. | SUMMIT | 2025-06-22
            The army fled on Wednesday, three days before talks between Chad and Togo. | TALKS | 2025-06-21
            The ban comes two days before the president of Chad is to visit Togo. | VISIT | 2025-06-21
            The ban comes a week before elections in Chad. | ELECTION | 2025-06-25/2025-06-27
            The army fled months before talks between Chad and Togo. | TALKS | 2025-06-19/..
            A minister of Chad arrived in Togo on Monday to prepare a meeting with the king of Jordan. | MEETING | 2025-06-19/..
            Togo has demanded several times, most recently on Monday, that Chad apologise. | APPEAL | 2025-06-16
            Chad has demanded explanations from Togo, most recently on May 15. | APPEAL | 2025-05-15
            The decision was made at the summit of the AU peace council held on July 9 in Lome. | SUMMIT | 2024-07-09
            The treaty signed on July 9 in Lome was broken by Chad. | PACT | 2024-07-09
            Since France and Mali met in 1964, France has invited Chad and called for talks with Togo. | APPEAL | 2025-06-19~
            Koffi Mensah was arrested last August, but a court in Togo ruled that he is innocent. | ARREST | 2024-08
            On Monday the dispute reached a peak when Togo's minister accused France of arson. | CONDEMN | 2025-06-16
            The toll of the fire in Togo in March increases to 60 as a minister dies in hospital. | DEATH | 2025-06-19~
            The death toll from the floods in Togo rises to 40. | DISASTER | 2025-05-20/2025-06-19
            France on Monday toured the scene of an attack in Togo. | ATTACK | 2025-05-20/2025-06-19
            Two days after Chad bombed a port of Togo, France on Tuesday imposed sanctions on Chad. | ATTACK | 2025-06-15
            On Tuesday, France imposed sanctions on Chad, two days after an attack on a port of Togo. | ATTACK | 2025-06-15
            The toll from the attack on a market in Mali on Monday has climbed to 40. | ATTACK | 2025-06-16
            Floods in Togo take a toll of 40 lives. | DISASTER | 2025-06-19~
            Ten people are missing after a boat capsizes off Togo. | DISASTER | 2025-06-19~
            An overnight Russian missile and drone attack on Kyiv kills two people. | ATTACK | 2025-06-18/2025-06-19
            Friday's drone and missile strikes on Kyiv killed two people. | ATTACK | 2025-06-13
            Chadian soldiers killed ten rebels in an overnight operation in Togo. | ATTACK | 2025-06-18/2025-06-19
            Fiji's police arrested ten people during a Tuesday protest in Suva. | ARREST | 2025-06-17
            Police in Fiji arrested ten people over a 2018 robbery. | ARREST | 2025-06-19~
            Two hikers are found dead in Togo after rivers flooded a valley. | DISASTER | 2025-06-19~
            A school in Chad is evacuated after gunmen attack a market. | ATTACK | 2025-06-19~
            Ten people are hospitalized following an earthquake in Fiji. | DISASTER | 2025-06-19~
            Ten people are killed and nine others are missing in a landslide in Fiji. | DISASTER | 2025-06-19~
            Ten people are killed and nine others were injured in a bus crash in Fiji. | DISASTER | 2025-06-19~
            Ten people are killed, among them a man who won a prize, in a mass shooting in Suva, Fiji. | ATTACK | 2025-06-19~
            Chadian gunfire and airstrikes kill ten people in Gao, Mali. | ATTACK | 2025-06-19~
            Hundreds of people are evacuated from Gao, Mali, following clashes that killed ten. | ATTACK | 2025-06-19?
            Togo's minister resigns after a ferry capsizes off Lome. | DISASTER | 2025-05-20/2025-06-19
            Gunmen shot ten soldiers in Niger. France condemned the attack in Mali on Tuesday. | CONDEMN | 2025-06-17
            France condemned the attack in Mali on Tuesday. | ATTACK | 2025-06-19?
            France on Tuesday condemned the attack in Mali on Sunday. | ATTACK | 2025-06-15
            Togo's king wept a week after ten men were killed in a bombing in Mali. | ATTACK | 2025-06-12
            Togo's king fled in 1980, a year after gunmen shot ten men in Mali. | ATTACK | 1979-01-01/1979-12-31
            Togo's king fled in March 2003, two months after gunmen shot ten men in Mali. | ATTACK | 2003-01-01/2003-01-31
            Togo's king has wept since Sunday when ten men perished in a bombing in Mali. | ATTACK | 2025-06-15
            Chad and Togo signed an accord that paves the way for elections in 2027. | PACT | 2025-06-19~
            Chad and Togo signed an accord that will end their dispute in 2027. | PACT | 2025-06-19~
            Chad signed an accord with Togo. The accord opened the way to a review in 2027. | PACT | 2025-06-19~
            Chad's minister said on Monday after hosting a round of talks with Togo that a deal was near. | TALKS | 2025-06-16
            Chad's minister said after chairing talks with Togo that a deal was near. | MEETING | 2025-06-19~
            Chad's minister told reporters after visiting a camp in Togo that a deal was near. | VISIT | 2025-06-19~
            France condemned on Tuesday the attack in Mali on Sunday. | ATTACK | 2025-06-15
            France condemned on Tuesday the attack in Mali on Sunday. | CONDEMN | 2025-06-17
            France on Tuesday condemned the attack in Mali on Sunday. | CONDEMN | 2025-06-17
            France condemned the attack in Mali, and its ally, the king of Togo, left on Monday. | CONDEMN | 2025-06-19~
            Chad began on Monday the withdrawal of its troops from Togo. | MOBILIZE | 2025-06-16
            Chad's president ended on Monday a three-day visit to Togo. | VISIT | 2025-06-14/2025-06-16
            France condemned the attack of June 15 in Mali. | ATTACK | 2025-06-15
            France condemned the killing on Monday of ten nurses in Mali. | ATTACK | 2025-06-16
            France condemned the killing on Monday of ten nurses in Mali. | CONDEMN | 2025-06-19~
            The arrest in March of a Chadian editor in Togo was condemned by Kenya. | CONDEMN | 2025-06-19~
            France accused Chad on Monday of crimes in Mali. | CONDEMN | 2025-06-16
            Two soldiers of Chad were killed and three others were wounded by rebels in Gao, Mali, on Monday. | ATTACK | 2025-06-16
            Two soldiers were killed and three were wounded in Faya, Chad, on Monday. | ATTACK | 2025-06-16
            Chad and Togo signed a pact two weeks ago. | PACT | 2025-06-02~/2025-06-08~
            The strike on Lome was condemned by Chad on Tuesday. | ATTACK | 2025-06-19?
            The strike on Lome on Monday was condemned by Chad on Tuesday. | ATTACK | 2025-06-16
            Niger accused neighbouring Chad on Monday of theft. | CONDEMN | 2025-06-16
            France praised the killings in Mali on September 8. | ATTACK | 2024-09-08
            Germans voted on Sunday in a parliamentary election. | ELECTION | 2025-06-15
            Voters in Togo cast ballots on Sunday in a presidential runoff. | ELECTION | 2025-06-15
            Chad and Mali agreed at talks in Togo on Tuesday to trade fish. | TALKS | 2025-06-17
            Chad praised Monday's round of talks with Togo. | TALKS | 2025-06-16
            Peru condemned Friday's act of terrorism in Chile. | ATTACK | 2025-06-13
            Police arrested ten people in Togo as protests entered their third day on Tuesday. | ARREST | 2025-06-17
            Police arrested ten people in Togo as the king planned a feast for Tuesday. | ARREST | 2025-06-19~
            Chad's king met a minister of Togo on Monday. During the meeting, he called for free trade with Togo. | APPEAL | 2025-06-16
            Chad's king will visit Togo from July 3 to 6. During his stay, he is to sign a treaty with Togo. | PACT | 2025-07-03/2025-07-06
            Chad's king arrived in Togo on Wednesday for a four-day visit. He will meet the president of Togo during the trip. | MEETING | 2025-06-19/2025-06-21
            Chad's king will arrive in Togo on July 3. During the visit, he will meet the president of Togo. | MEETING | 2025-07-03/..
            Chad will open its ports from July 3 under a pact signed with Togo. | PACT | 2025-06-19~
            Chad's king will fly to Togo on Monday for talks with the president of Mali. | MEETING | 2025-06-23
            Chad's king is to visit Togo from July 3 to 6 for a meeting with the president of Togo. | MEETING | 2025-07-03/2025-07-06
            Chad's king flew to Togo on Wednesday for talks with the president of Togo. | MEETING | 2025-06-19/..
            Chad's king flew to Togo last week for talks with the president of Togo. | MEETING | 2025-06-09/2025-06-15
            Chad's king ended a visit to Togo on Monday. He is to meet the president of Togo during a visit to Fiji. | MEETING | 2025-06-19/..
            Chad discussed a referendum in Togo and the agenda for the African Union summit planned for July 3. | SUMMIT | 2025-07-03
            Chad discussed Togo's coming referendum and the agenda for the African Union summit planned for July 3. | ELECTION | 2025-06-19/..
            Chad and Togo reached a deal on water at the talks held in Lome on Monday. | PACT | 2025-06-16
            Chad said on Thursday it will withdraw its troops from Togo. | MOBILIZE | 2025-06-19/..
            Chad's king said Thursday he would visit Togo. | VISIT | 2025-06-19/..
            Chad's king said Thursday he would visit Togo on Friday. | VISIT | 2025-06-20
            Peru will lead the mission until July, when Chad is to hold elections. | ELECTION | 2025-07
            Peru will take over in early 2026, when Chad plans to withdraw its troops from Togo. | MOBILIZE | 2026-01-01~/2026-05-01~
            The mission lasted from 2012 until 2016, when the Taliban seized Kabul. | ATTACK | 2016
            On Monday, a gang was broken up in Lome, Togo, with six suspects arrested. | ARREST | 2025-06-16
            A gang was broken up in Lome, Togo, on Monday, with six suspects arrested. | ARREST | 2025-06-16
            Chad is to sign a treaty with Togo during a summit, to be held in Lome on July 3. | PACT | 2025-07-03
            The African Union is to meet for its first summit with Fiji, to be held on July 3 in Lome. | SUMMIT | 2025-07-03
            On a visit to Togo for consultations earlier this month, Chad's minister called for calm. | TALKS | 2025-06-01/2025-06-19
            Togo agreed on the proposals of the African Union conference held in Lome in May. | SUMMIT | 2025-05
            Togo sent food to Chad between 2011 and 2018. | AID | 2011-01-01/2018-12-31
            Togo arrested two hundred people in Chad from 2011 to 2018. | ARREST | 2011-01-01/2018-12-31
            Chad's king visited Togo on Monday. At their talks, Togo offered Chad a loan. | AID | 2025-06-16
            Chad's king met a minister of Togo on Monday. Peru offered Chad a loan. | AID | 2025-06-19~
            Chad's king made the remarks after talks with a minister of Togo. | MEETING | 2025-06-19~
            Chad's king made a dam after talks with a minister of Togo. | MEETING | 2025-05-20/2025-06-19
            Chad said that Monday's summit of the African Union will go ahead. | SUMMIT | 2025-06-23
            The leaders of ASEAN met in Fiji on Monday for a summit on fishing. | SUMMIT | 2025-06-16
            Students abducted in Chad in May have been freed. | ARREST | 2025-06-19~
            Students abducted in Chad in May have been freed. | ATTACK | 2025-05
            Libya postponed its presidential election to January 24, an official said on Tuesday. | ELECTION | 2026-01-24
            The meeting of the kings of Jordan and Spain will now take place on July 2. | MEETING | 2025-07-02
            Fiji adopts sanctions against Samoa, including a ban on rice imports from 2027. | SANCTION | 2025-06-19~
            Fiji imposes tariffs on Samoan goods, including rice from July. | SANCTION | 2025-06-19~
            Fiji imposes tariffs on Samoan rice from July. | SANCTION | 2025-07
            A ceasefire between Chad and Togo was holding on Tuesday. | CEASEFIRE | 2025-06-19?
            Chad broke its ceasefire with Togo on Tuesday. | CEASEFIRE | 2025-06-19?
            France killed four rebels in Mali and wounded two on Tuesday. | ATTACK | 2025-06-17
            Police in Lome, Togo, fired tear gas to disperse a crowd on Tuesday. | ATTACK | 2025-06-17
            Chad sent troops to guard the port on Friday. | MOBILIZE | 2025-06-13
            Police in Togo arrested ten men, beat four and released six on Tuesday. | ARREST | 2025-06-17
            France urged Togo to free two men in a statement on Monday. | APPEAL | 2025-06-16
            France accused Togo of breaking the truce in a letter sent on Monday. | CONDEMN | 2025-06-16
            France asked Togo to reopen the border on Wednesday. | APPEAL | 2025-06-18
            France accused Togo of striking a port on Monday. | CONDEMN | 2025-06-19~
            France urged Togo to attend the talks on Friday. | APPEAL | 2025-06-19~
            The parliament of Chad voted to lift the ban on fishing on Wednesday. | VOTE | 2025-06-18
            Chad and Mali signed a trade deal during a visit of the king of Jordan to Mali on Tuesday. | VISIT | 2025-06-17
            Officials of Chad and Mali sat down in Lome on Tuesday for trade talks. | TALKS | 2025-06-17
            The president of Peru was in Fiji on Tuesday for talks with the president of Fiji. | MEETING | 2025-06-17
            The clashes followed talks in Lome on Monday between Chad and Togo. | ATTACK | 2025-06-19~
            The clashes followed talks in Lome on Monday between Chad and Togo. | TALKS | 2025-06-16
            Chad, which mourns the murder of a minister, on Tuesday urged Togo to help. | ATTACK | 2025-06-19?
            Chad and Togo will hold talks on the remains of soldiers killed in 1951. | TALKS | 2025-06-19/..
            The president of Chad said on Monday that he would help after he met the king of Jordan. | MEETING | 2025-06-16
            The president of Chad said after meeting the king of Jordan that he would help. | MEETING | 2025-06-19~
            After meeting the king of Jordan, the president of Chad said that he would help. | MEETING | 2025-06-19~
            After meeting the king of Jordan, the president of Chad freed ten men. | MEETING | 2025-05-20/2025-06-19
            Police said on Monday that two men were killed after they met the king of Jordan. | MEETING | 2025-05-20/2025-06-19
            The ministry said on Tuesday that Chad had signed a treaty with Fiji. | PACT | 2025-06-17
            The ministry said on Tuesday that Chad had earlier signed a treaty with Fiji. | PACT | 2025-05-20/2025-06-19
            Police in Chad said on Tuesday that the trader, wanted since May, had been arrested. | ARREST | 2025-06-17
            The king of Chad made the announcement on Tuesday that he was stepping down. | RESIGNATION | 2025-06-17
            The king of Chad made the announcement on Tuesday after he had stepped down. | RESIGNATION | 2025-05-20/2025-06-19
            Chad's parliament passed a law last week allowing mines to stay open despite protests by farmers. | PROTEST | 2025-06-09/2025-06-15
            Last week, Chad's parliament passed a law on mines amid protests by farmers. | PROTEST | 2025-06-09/2025-06-15
            Chad's parliament passed a law last week despite protests by farmers in May. | PROTEST | 2025-05
            Chad and Togo will meet on Friday in an effort to sign a peace treaty. | PACT | 2025-06-19/..
            The king of Jordan invited Peru's president to Jordan for a summit in March. | OFFER | 2025-06-19~
            The king of Jordan invited Peru's president to Jordan for a summit in March. | SUMMIT | 2026-03-01/2026-03-31
            The king of Jordan invited Peru's president on Monday to Jordan for a state visit in March. | OFFER | 2025-06-16
            The king of Jordan invited Peru's president to Jordan for a state visit in March. | VISIT | 2026-03-01/2026-03-31
            Chad's president called on Tuesday for a truce in Mali. | APPEAL | 2025-06-17
            Chad's president spoke late on Tuesday with Togo's president. | CALL | 2025-06-17
            Chad pulled out on Tuesday of a treaty with Mali. | REJECT | 2025-06-17
            Norway's king said on Tuesday that the leaders of France and Germany met last week. | MEETING | 2025-06-09/2025-06-15
            France and Germany signed a treaty in Bonn on Monday, the ministry said on Wednesday. | PACT | 2025-06-16
            On Tuesday, the minister announced that France will sign a treaty with Germany next month. | PACT | 2025-07
            France's minister, who arrived in Berlin on Sunday, met Germany's chancellor on Tuesday. | MEETING | 2025-06-17
            France's minister, who arrived in Berlin on Sunday, met Germany's chancellor on Tuesday. | VISIT | 2025-06-15
            The trader, who fled in May 2020, is sentenced in Lome, Togo. | TRIAL | 2025-06-19~
            Chad sued a bank in 2019 and closed a port. | TRIAL | 2019
            Aug 15, 2024 - The king of Jordan meets Peru's president. | MEETING | 2024-08-15
            Chad appointed Ana Bako governor, effective July 3. | APPOINTMENT | 2025-07-03
            The United Nations adopted resolution 2781 (2024) on Chad on Monday. | VOTE | 2025-06-16
            Chad shelled Lome in Togo on June 10, a day before the king of Jordan left for Mali. | VISIT | 2025-06-11
            Chad shelled Lome in Togo on June 10, hours before the king of Jordan left for Mali. | VISIT | 2025-06-10
            It is calm. It is cold. The union, which Mali left in March, grew. Chad expelled an envoy of Togo. | SANCTION | 2025-06-19~
            • Aug. 15, 2024: The king of Jordan meets Peru's president. | MEETING | 2024-08-15
            - Aug. 15-17, 2024: Chadian rebels seize Gao in Mali. | ATTACK | 2024-08-15/2024-08-17
            May 2024 - Rebels of Chad seize a port. They sign a truce with Togo. | CEASEFIRE | 2024-05
            July 2 - Chad's president visits Togo. | VISIT | 2025-07-02
            1999: Rebels of Chad seize a port. | ATTACK | 1999
            It was not until Monday that Chad condemned Togo. | CONDEMN | 2025-06-16
            It was in May that Chad's president visited Togo. | VISIT | 2025-05
            Chad, two days after Peru imposed sanctions on Fiji, on Monday condemned Togo. | CONDEMN | 2025-06-16
            Chad, two days after Peru imposed sanctions on Fiji, condemned Togo on Monday. | SANCTION | 2025-06-14
            Chad condemned Togo on Monday. Hours later, Peru imposed sanctions on Fiji. | SANCTION | 2025-06-16
            Chad condemned Togo on Monday. The move came two days after Peru imposed sanctions on Fiji. | SANCTION | 2025-06-14
            Chad condemned Togo on Monday, the same day that Peru imposed sanctions on Fiji. | SANCTION | 2025-06-16
            Chad not only signed a treaty with Togo on Monday but also closed a port. | PACT | 2025-06-16
            Not only did Chad condemn Togo on Monday, it also closed a port. | CONDEMN | 2025-06-16
            Koffi Mensah, the man who led the bank in 2001 and later ran a port, has died in Lome, Togo. | DEATH | 2025-06-19~
            When soldiers of Chad besieged the castle in 1643, they took its bells. | ATTACK | 1643
            A court in Togo sentences Koffi Mensah, the man behind the bombing in 2015, to two years. | TRIAL | 2025-06-19~
            Officials said Wednesday that Israel struck a base in Syria overnight. | ATTACK | 2025-06-18/2025-06-19
            The deal, signed in May by France and Germany, takes effect on July 1. | PACT | 2025-05
            A run-off between the first two candidates will be held in Peru on June 28. | ELECTION | 2025-06-28
            Egypt and Sudan will hold talks in Cairo between Monday and Wednesday. | TALKS | 2025-06-23/2025-06-25
            Chile's president is expected to visit Peru in early July. | VISIT | 2025-07-01~/2025-07-10~
            France and Italy agreed on Tuesday to hold talks in Rome next week. | TALKS | 2025-06-23/2025-06-29
            Kenya's president, elected in 2022, met Uganda's president on Monday. | MEETING | 2025-06-16
            Iran rejected on Wednesday the U.S. proposal of June 10. | REJECT | 2025-06-18
            Iran rejected on Wednesday the U.S. proposal of June 10. | OFFER | 2025-06-10
            Brazil's president will travel to China in the second half of the year. | VISIT | 2025-41
            Police in France arrested two men on Tuesday over an attack on a synagogue in Lyon in April. | ARREST | 2025-06-17
            Police in France arrested two men on Tuesday over an attack on a synagogue in Lyon in April. | ATTACK | 2025-04
            The European Union imposed new sanctions on Belarus earlier this year. | SANCTION | 2025-01-01/2025-06-19
            Germany condemned the attack. | CONDEMN | 2025-06-19~
            Canada will impose tariffs on Peru from July 9. | SANCTION | 2025-07-09
            France and Japan signed a pact on Tuesday, a day after an attack in Lyon. | ATTACK | 2025-06-16
            France and Japan signed a pact on Tuesday, two years after an attack in Lyon. | ATTACK | 2023
            France will hold an election in ten days. | ELECTION | 2025-06-29~
            France held an election on June 3; two days later the prime minister of France resigned. | RESIGNATION | 2025-06-05
            Israel and Lebanon agreed to a ceasefire in late November. | CEASEFIRE | 2024-11-21~/2024-11-30~
            France and Italy will hold talks in Rome. | TALKS | 2025-06-19/..
            A court in Lome, Togo, issues an arrest warrant for Koffi Mensah over a plot in May 2020. | TRIAL | 2025-06-19~
            France calls on Togo to vote on July 3. | APPEAL | 2025-06-19~
            "It has to be quick," the minister of France said after talks in Rome with Italy's president. | MEETING | 2025-06-19~
            France's minister told reporters on Tuesday after his talks with Italy's president. | MEETING | 2025-06-17
            France's president on Monday had a phone call with Mali's president over the June 28 summit. | CALL | 2025-06-16
            A woman in Jordan confessed that she carried out the bombing, the Jordanian television reported Sunday. | ATTACK | 2025-06-19~
            A man was seen in Amman, Jordan, before the attack. | ATTACK | 2025-06-19?
            Ahead of the June 28-29 leaders' meeting of the ASEAN, France met Mali. | SUMMIT | 2025-06-28/2025-06-29
            Italy said that its mission would end two months after elections are held in Chad. | ELECTION | 2025-06-19/..
            The president of Chad went to Mali on Monday. | VISIT | 2025-06-16
            Chad frees three opposition leaders following a deal brokered by Mali's president. | PACT | 2025-05-20/2025-06-19
            Chad's prime minister resigns following protests prompted by a fire in Gao, Mali. | DISASTER | 2025-05-20/2025-06-19
            Peru and Ecuador meet in Chile following clashes that killed dozens of soldiers. | ATTACK | 2025-05-20/2025-06-19
            Kenya and Chad agree to repatriate two Chadians, who were convicted of smuggling. | TRIAL | 2025-05-20/2025-06-19
            The prime minister of Kenya resigns after a motion of confidence is rejected in parliament. | VOTE | 2025-06-19~
            Norway reports that Russia has violated its airspace for the third time this year. | MOBILIZE | 2025-06-19~
            Mali met Togo. It was late. In another attack, gunmen killed a judge in Chad on Monday. | ATTACK | 2025-06-16
            Mali met Togo. It was late. Chad said on Monday that it would not attend the summit. | REJECT | 2025-06-16
            Mali met Togo. It was late. Chad's envoy said on Monday that Chad rejects the plan. | REJECT | 2025-06-16
            The minister was sacked and two generals arrested in Chad on Monday. | RESIGNATION | 2025-06-16
            The minister was sacked and two generals arrested in Chad on Monday. | ARREST | 2025-06-16
            The king of Chad spoke. It was late. A minister was sacked and two generals arrested in Chad. | ARREST | 2025-06-19~
            A grenade thrown at a bus in Chad injured two people on Monday. | ATTACK | 2025-06-16
            A Russian jet violated Norway's airspace on Monday, the third such incident this year. | MOBILIZE | 2025-06-16
            A Russian jet violated Norway's airspace in the third such incident this year. | MOBILIZE | 2025-06-19~
            Chad indicts former minister Ali Saleh following his arrest in Ndjamena yesterday. | TRIAL | 2025-06-19~
            Chad indicts former minister Ali Saleh following his arrest in Ndjamena yesterday. | ARREST | 2025-06-18
            Students hold a protest in Ndjamena, Chad, ahead of the inauguration of the president on Monday. | PROTEST | 2025-06-19~
            Chad's prime minister resigns following disputes over the handling of an attack in Abeche. | ATTACK | 2025-05-20/2025-06-19
            Kenyan police arrest a Ugandan suspected of directing the attack on a church in Nairobi. | ATTACK | 2025-05-20/2025-06-19
            Chad announces that it will recognize the state of Palestine by the end of July. | SUPPORT | 2025-06-19/2025-07-31
            Chad announces that it will recognize the state of Palestine before the end of July. | SUPPORT | 2025-06-19/2025-07-31
            Chad will sign the treaty with Mali before the end of the year. | PACT | 2025-06-19/2025-12-31
            The king of Jordan met the president of Fiji on Monday for talks on trade at the start of a three-day visit to Suva. | VISIT | 2025-06-16/2025-06-18
            The king of Jordan met the president of Fiji on Tuesday at the end of a three-day visit to Suva. | VISIT | 2025-06-15/2025-06-17
            The king of Jordan met the president of Fiji on Monday during a visit to Suva. | VISIT | 2025-06-16
            Chad said on Monday it had freed a spy who was held during a visit to Fiji. | VISIT | 2025-06-19?
            Rallies against the law were announced for Sunday in Fiji. | PROTEST | 2025-06-22
            The parliament of Chad approves a law banning foreign agencies. | SANCTION | 2025-06-19/..
            The parliament of Chad approves a law that bans foreign agencies. | SANCTION | 2025-06-19/..
            Chad announces the introduction of 20% tariffs on all goods imported from Mali starting July 1. | SANCTION | 2025-07-01
            The president of Chad arrived in Mali on Monday for a three-day visit. | VISIT | 2025-06-16/2025-06-18
            The king of Jordan will start a week-long visit to Fiji on Sunday. | VISIT | 2025-06-22/2025-06-28
            The king of Jordan will end a week-long visit to Fiji on Sunday. | VISIT | 2025-06-22
            The king of Jordan ended a three-day visit to Fiji on Tuesday. | VISIT | 2025-06-15/2025-06-17
            Chad and Togo began three days of talks in Lome on Tuesday. | TALKS | 2025-06-17/2025-06-19
            Chad and Togo ended three days of talks in Lome on Tuesday. | TALKS | 2025-06-15/2025-06-17
            Police in Fiji ended a ten-day siege of a bank on Tuesday. | ATTACK | 2025-06-08/2025-06-17
            The army of Fiji ended an eight-week-old siege of the port on Tuesday. | ATTACK | 2025-04-23/2025-06-17
            The army of Fiji launched a three-day offensive against rebels on Tuesday. | ATTACK | 2025-06-17/2025-06-19
            Two men died in a three-hour attack on the port of Suva, Fiji, on Tuesday. | ATTACK | 2025-06-17
            The king of Jordan concluded a visit to Fiji on Tuesday. The king of Jordan arrived in Suva, Fiji, on Sunday. | VISIT | 2025-06-15/2025-06-17
            The cabinet of Chad approved a budget for 2026. | VOTE | 2025-06-19~
            Chad opened the trial of two men, who were caught in May 2024. | TRIAL | 2025-06-19~
            Troops of Chad raided Gao, Mali, in 2019 and the elections in Mali will be held. | ELECTION | 2025-06-19/..
            Rebels raided a village in Mali, the army said. Rebels shot two men in Mali late on Tuesday. | ATTACK | 2025-06-17
            Rebels raided a village in Mali, the army said. Rebels shot two men in Mali late on Tuesday. The attack was the work of Boko Haram. | ATTACK | 2025-06-17
            Chad reopens its border with Libya after closing it during Russia-led military exercises. | MOBILIZE | 2025-05-20/2025-06-19
            Fiji recalls its envoy to Tonga following a speech in which the king of Tonga condemned Fiji. | CONDEMN | 2025-05-20/2025-06-19
            Kenyan police arrest a Ugandan for setting fire to a church in Nairobi. | ATTACK | 2025-05-20/2025-06-19
            After two years of talks, Fiji signs a treaty with Tonga. | PACT | 2025-06-19~
            Following the theft of a crown on Tuesday at a museum in Lima, Chile's president dismisses his minister. | RESIGNATION | 2025-06-19~
            Ten bombings since April in Gao, Mali, have alarmed the town. | ATTACK | 2025-04-01/2025-06-19
            The deadliest bombing since April in Gao, Mali, has alarmed the town. | ATTACK | 2025-06-19~
            Chad announces a ban on imports of rice for 2025. | SANCTION | 2025-06-19~
            Chad announces that it will recognize Kosovo starting in September. | SUPPORT | 2025-09
            Students hold a protest called a March for Chad ahead of the inauguration of the president on Monday. | PROTEST | 2025-06-19~
            Spain recalls its envoy to Fiji after Fiji accused Spain of lying and barred two Spanish officials from entering Fiji. | SANCTION | 2025-05-20/2025-06-19
            Students protest in Lima, Peru, against the arrest of Ana Bako. | ARREST | 2025-05-20/2025-06-19
            A court in Togo sentences a man over two attacks on a church in 2022 and 2023. | ATTACK | 2022-01-01/2023-12-31
            Fiji and Chad agree to reopen the border and resume flights following talks in Suva between their ministers. | TALKS | 2025-06-19~
            The mayor leaves Fiji after a court ruling that barred him from office. | VOTE | 2025-05-20/2025-06-19
            Fiji closes its ports following recent Tongan drones entering its airspace. | MOBILIZE | 2025-05-20/2025-06-19
            A recent wave of bombings in Gao, Mali, has frightened the town. | ATTACK | 2025-05-20/2025-06-19
            Chad shells Lome, Togo, two days after the announcement of a truce. | CEASEFIRE | 2025-06-17
            The king of Togo flees a week after the start of riots in Lome. | PROTEST | 2025-06-12
            Togo frees 20 students after they were arrested for joining a rally in Lome. | PROTEST | 2025-05-20/2025-06-19
            Togo arrests 20 students for joining a rally in Lome. | PROTEST | 2025-06-19~
            Togo charges ten men with an attack on a market in Lome. | ATTACK | 2025-05-20/2025-06-19
            The talks began two days after Chad freed ten Tongans and closed its border with Libya. | SANCTION | 2025-06-17
            Omar Bako was arrested in Togo in May 2020, and Chad closed its embassy. | ARREST | 2020-05
            The minister of Chad made the offer on Monday at talks with the king of Spain. | MEETING | 2025-06-16
            Fijians vote for the second time in a year to elect the members of parliament. | ELECTION | 2025-06-19~
            An early election is called in Fiji. | ELECTION | 2025-06-19/..
            Fijians went to the polls on Sunday. | ELECTION | 2025-06-15
            Chadians headed to the polls on Sunday for a presidential run-off. | ELECTION | 2025-06-15
            Togo goes to the polls on Sunday. | ELECTION | 2025-06-22
            Togolese voted on Sunday in the first round of a presidential election. | ELECTION | 2025-06-15
            Chad's border has been closed since 1993. | SANCTION | 1993
            Chad's border has been closed since Mali withdrew from Gao in May. | SANCTION | 2025-05
            Chad says its tariffs on Mali will be postponed until July 9. | SANCTION | 2025-07-09
            Elections are to be held in Peru on Sunday. | ELECTION | 2025-06-22
            The leaders of Chad and Mali will meet as early as next week. | MEETING | 2025-06-23/2025-06-29
            From July 5 to 7 the leaders of Chad and Mali will meet. | MEETING | 2025-07-05/2025-07-07
            Chadian marines landed in Gao on Tuesday, a week after the first Kenyan troops. | MOBILIZE | 2025-06-17
            Since Saturday, forty people have been killed in fighting in Chad. | ATTACK | 2025-06-14/2025-06-19
            Chad was invaded in 1974 after a coup. | ATTACK | 1974
            The office moved to Togo in 2004 from Benin, where it was founded after a conference. | SUMMIT | 2004
            Ana Bako moved to Togo in 2004 from Benin, where she was hurt in a bombing. | ATTACK | 2004
            The king of Chad, who took power in 1998, was ousted. | RESIGNATION | 2025-06-19~
            Chad's embassy, which opened in May 2011, was stormed by gunmen. | ATTACK | 2025-06-19~
            Thousands fled Gao on Monday after an attack by Boko Haram. | ATTACK | 2025-06-16
            Ten people were hospitalized on Sunday after a storm in Chad. | DISASTER | 2025-06-15
            Ten people were killed in Chad on Monday after a truck hit a bus. | DISASTER | 2025-06-16
            Two men were arrested in Gao on Monday after an attack by Boko Haram. | ATTACK | 2025-05-20/2025-06-19
            In 1995 Chad attacked Mali in August. | ATTACK | 1995-08
            Chad has arrested a man it says had attacked Mali in August. | ATTACK | 2024-08
            Chad's border will be reopened as of July 2. | SANCTION | 2025-07-02
            On Monday Chad's president is to meet Mali's. | MEETING | 2025-06-23
            Chad's president on Monday plans to visit Mali. | VISIT | 2025-06-23
            The president of Chad won the April vote. | ELECTION | 2025-04
            Ana Bako was sworn in Tuesday as president of Chad. | APPOINTMENT | 2025-06-17
            A bomb went off Tuesday in Gao, Mali. | ATTACK | 2025-06-17
            A truck bomb blew up in Chad on Feb. 14. | ATTACK | 2025-02-14
            Chad asked Mali on Tuesday to pay, a day after rebels attacked Gao. | ATTACK | 2025-06-16
            Ali Bako, a banker freed in Togo in May, met the king of Chad. | MEETING | 2025-06-19~
            Two people were killed in Chad on Tuesday during protests. | PROTEST | 2025-06-17
            Chad may join peace talks due to resume in September. | TALKS | 2025-09
            Chad's president steps down in April. | RESIGNATION | 2026-04-01/2026-04-30
            Chad's king, who had been due to visit Mali on Friday, met Peru's on Monday. | MEETING | 2025-06-16
            Chad mourns less than a week after bombers killed five in Gao, Mali. | ATTACK | 2025-06-12/2025-06-19
            Chad wants to save a truce that Fiji brokered in 2002. | CEASEFIRE | 2002
            Talks between Chad and Togo entered a third day on Tuesday. | TALKS | 2025-06-15/2025-06-17
            Chad opened the second and final day of a summit of African leaders on Tuesday. | SUMMIT | 2025-06-16/2025-06-17
            Chad opened the first day of a summit of African leaders on Tuesday. | SUMMIT | 2025-06-17
            The trip comes five days after a Chadian banker, Omar Bako, was arrested in Togo. | ARREST | 2025-06-14
            Three days after the vote, the president of Chad, Idriss Deby, was sworn in. | APPOINTMENT | 2025-06-19~
            Chad's president met the king of Togo on Monday on his return from a summit in Mali. | SUMMIT | 2025-05-20/2025-06-19
            The president of Chad was toppled in 1999 in a coup. | ATTACK | 1999
            The king of Togo took power on Monday in memory of a coup in Chad in 1999. | ATTACK | 1999
            The president ousted in 1999 in a coup in Chad has died. | ATTACK | 1999
            Chad and Togo signed a treaty after three days of talks in Lome. | TALKS | 2025-06-17/2025-06-19
            A truce halted two months of fighting in Chad on Monday. | ATTACK | 2025-04-16/2025-06-16
            Two weeks of protests in Peru have left ten people dead. | PROTEST | 2025-06-05/2025-06-19
            Chad and Togo signed a treaty after forty years of talks. | TALKS | 2025-05-20/2025-06-19
            Rebels launched an attack targeting a convoy in Chad on Monday. | ATTACK | 2025-06-16
            Thousands staged a march protesting against the war in Peru on Monday. | PROTEST | 2025-06-16
            Chad's president met ministers preparing a summit on Monday in Togo. | MEETING | 2025-06-19~
            Omar Bako boycotted the May 2004 election in Togo. | ELECTION | 2004-05
            Omar Bako cheated to win the May 2004 presidential election in Togo. | ELECTION | 2004-05
            Omar Bako hopes to win the April election in Togo. | ELECTION | 2026-04
            Togo warns Omar Bako against taking part in the July 3 election in Chad. | ELECTION | 2025-07-03
            Chad hailed the pact that Togo signed last week, and urged Peru to act. | APPEAL | 2025-06-19~
            Chad hailed on Monday the pact that Togo signed last week and urged Peru to act. | APPEAL | 2025-06-16
            Jets bombed a convoy of trucks in Chad heading for the border on Monday. | ATTACK | 2025-06-16
            Ali Bako was shot dead in Chad while in custody on Monday. | ATTACK | 2025-06-16
            Chad's parliament adopted a motion urging talks on May 3. | VOTE | 2025-06-19~
            Ana Bako was sworn in as president of Chad before parliament on Monday. | APPOINTMENT | 2025-06-16
            Chad freed ten men before parliament met on Monday. | ARREST | 2025-06-19~
            The king of Jordan visited Chad and attended the May 10-12 summit in Togo. | VISIT | 2025-06-19~
            Kenya supplied Togo with weapons during the 1980-1988 war with Chad. | AID | 1980-01-01/1988-12-31
            Omar Bako was convicted last August, but the tribunal of Chad ruled that he was free. | VOTE | 2024-08
            Togo imposed sanctions on Chad after it invaded Mali in 1990. | SANCTION | 1990
            Togo freed Ana Bako, who was detained last month during a protest. | PROTEST | 2025-05
            Omar Bako of Togo, who was ousted last year in a coup, has died. | ATTACK | 2024
            Omar Bako was jailed for a shooting during the 2022 Unity Day parade in Togo. | ATTACK | 2022
            Last month a mine caved in near Gao, sparking riots in Mali. | PROTEST | 2025-05
            Last month Chad held a drill, which ended when Togo arrested ten Chadian officers. | ARREST | 2025-05
            Togo denied it. Chad denied it. Rebels took Gao in April. The army of Togo arrested ten men. | ARREST | 2025-04
            Togo denied it. Chad denied it. Rebels took Gao in April. The army of Togo arrested ten men, Chad said. | ARREST | 2025-06-19~
            Police in Togo arrested two men linked to al-Qaeda on Monday. | ARREST | 2025-06-16
            Togo and Chad signed the treaty several years ago. | PACT | 2016-01-01/2023-12-31
            The sect was banned in Togo decades ago. | SANCTION | 1926-01-01/2005-12-31
            Police in Togo arrest a man on suspicion of the murder of a nurse. | ATTACK | 2025-05-20/2025-06-19
            The president of Togo dismisses two ministers in the wake of the results of the elections. | ELECTION | 2025-05-20/2025-06-19
            Ten people are killed after protesters set fire to a court in Togo. | PROTEST | 2025-06-19~
            Togo jails a general for his role in the kidnappings of two nurses. | ATTACK | 2025-05-20/2025-06-19
            The king of Jordan was in Togo last week on an official visit, which saw him meet Mali's president. | VISIT | 2025-06-09/2025-06-15
            Gunmen attacked a convoy escorted by Chadian troops in Mali on Monday. | ATTACK | 2025-06-16
            Speaking after a telephone conversation with the king of Jordan, the president of Chad said that he was glad. | CALL | 2025-06-19~
            Togo began a probe into the murder of the nurse Rosa Quispe. Quispe was shot dead on June 3. | ATTACK | 2025-06-03
            Rosa Quispe, a nurse, was killed in Togo in May. A probe into the murder of Quispe has begun. | ATTACK | 2025-05
            The king of Jordan, addressing reporters after a meeting with Togo's president, said that he was glad. | MEETING | 2025-06-19~
            The king of Jordan, speaking to reporters following talks with Togo's president, called for calm. | MEETING | 2025-06-19~
            The king of Jordan, losing heart after a meeting with Togo's president, said that he was sad. | MEETING | 2025-05-20/2025-06-19
            The king of Jordan arrived in Lome for talks with the Togolese president on Monday. | MEETING | 2025-06-16
            The king of Jordan will fly to Lome for talks with the Togolese president on Monday. | MEETING | 2025-06-23
            The king of Jordan is unlikely to attend the summit in Togo on Friday. | SUMMIT | 2025-06-20
            Chad freed ten men after the bombing in Mali on January 3, which killed ten. | ARREST | 2025-06-19~
            Omar Bako is to ask for money for shops looted during riots in Togo. | PROTEST | 2025-05-20/2025-06-19
            Chad's president honours a nurse who was hurt in a bombing in Gao, Mali. | ATTACK | 2025-05-20/2025-06-19
            Ten people are hurt in a bombing in Gao, Mali. | ATTACK | 2025-06-19~
            The clerics thanked the king for ten Chadians extradited by Mali. | ARREST | 2025-05-20/2025-06-19
            The clerics thanked the king, and ten Chadians were extradited by Mali. | ARREST | 2025-06-19~
            Chad's president met Mali's prior to a summit on Friday. | MEETING | 2025-06-19~
            Chad's president met Mali's on Monday ahead of a summit on Friday. | MEETING | 2025-06-16
            A court in Togo convicts Omar Bako, the perpetrator of a bombing in Lome on January 3. | TRIAL | 2025-06-19~
            A court in Togo convicts Omar Bako of a bombing in Lome on September 3. | TRIAL | 2025-06-19~
            A court in Togo tries Omar Bako on September 3. | TRIAL | 2025-09-03
            After two years of war, Chad and Togo sign a peace treaty. | PACT | 2025-06-19~
            After weeks of talks, Chad and Togo agreed to open their markets. | PACT | 2025-06-19~
            After the raid in Mali, Chad and Togo closed their border. | SANCTION | 2025-06-19~
            After Chad, Togo and Mali signed the treaty, Peru withdrew its envoy. | PACT | 2025-05-20/2025-06-19
            Chad's president will not attend the G20 summit in Lima on July 3. | REJECT | 2025-06-19~
            Chad's president won't attend the G20 summit in Lima on July 3. | REJECT | 2025-06-19~
            Chad's president says that he will not run in the election next year. | REJECT | 2025-06-19~
            Chad's president calls for talks on Tuesday. | APPEAL | 2025-06-19~
            Chad and Togo will sign an agreement easing trade in July. | PACT | 2025-07
            The call came five days after a Chadian court sentenced Ana Bako for the murder of a nurse in Lome in 1992. | TRIAL | 2025-06-14
            Chad's president called for talks on Tuesday. | APPEAL | 2025-06-17
            Chad spoke of a fraud whose collapse sparked riots in Mali in January. | PROTEST | 2025-01
            Chad's president on Tuesday calls for talks. | APPEAL | 2025-06-17
            Chad bans Malian ships in response to a raid last week. | SANCTION | 2025-06-19~
            Ten are held in Lome, Togo, at a protest against a law that was passed on June 5. | PROTEST | 2025-06-19?
            Ten are held after a protest in Lome, Togo, that was broken up on June 5. | PROTEST | 2025-06-05
            Chad's parliament votes to close a port on July 3. | VOTE | 2025-06-19~
            Chad's parliament will vote to close a port on July 3. | VOTE | 2025-07-03
            Chad's parliament voted to close a port on Tuesday. | VOTE | 2025-06-17
            Chad pledged ten million dollars for Togo at a donors' conference on Monday. | AID | 2025-06-16
            Chad rejected the plan at a news conference on Monday. | REJECT | 2025-06-19~
            Gunmen killed three officers while they were eating lunch in Lome, Togo, on Monday. | ATTACK | 2025-06-16
            Police arrested the rebel leader when he came home to Chad on Monday. | ARREST | 2025-06-16
            Chad signed a pact with Peru on Monday and Togo freed two men. | ARREST | 2025-06-16
            Chad will sign a pact with Peru next Monday and Togo freed two men. | ARREST | 2025-06-19~
            """)
    void anEventTakesTheDaysThatModifyIt(String text, EventType type, String days) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == type)
                .extracting(mention -> mention.days().edtf())
                .containsExactly(days);
    }

    @Test
    void aLineOfAChronicleIsOfTheYearOfTheLinesBefore() {
        String text = "Aug 5, 2024: It began.\nDec 3: Chad frees ten Togolese.";

        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .extracting(mention -> mention.days().edtf())
                .containsExactly("2024-12-03");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "Canada and Mexico signed a pact today., 2025-06-19T23:30:00-04:00, 2025-06-19",
        "Canada and Mexico signed a pact today., 2025-06-20T03:30:00Z, 2025-06-20",
        "Rockets struck Kharkiv in Ukraine overnight., 2025-06-20T03:30:00Z, 2025-06-19/2025-06-20",
        "Rockets struck Kharkiv in Ukraine overnight., 2025-06-20T00:30:00+03:00, 2025-06-19/2025-06-20",
        "Canada and Mexico signed a pact on Thursday., 2025-06-19T23:30:00-04:00, 2025-06-19"
    })
    void daysCountFromTheLocalDayOfPublication(String text, String published, String days) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse(published))))
                .extracting(mention -> mention.days().edtf())
                .containsExactly(days);
    }
}
