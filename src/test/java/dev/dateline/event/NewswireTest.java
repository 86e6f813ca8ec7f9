package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How articles of full length tell what happened, what is to come and what lies behind. */
class NewswireTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    private static List<EventMention> extract(String text) {
        return extractor.extract(Article.of("a", text, Publication.parse("2025-06-19")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ministers of Kenya, Ghana and Togo would meet Friday in Lagos. | MEETING | PLANNED | 2025-06-20
            The king of Jordan may meet the king of Spain next week. | MEETING | PROPOSED | 2025-06-23/2025-06-29
            Elections could be held in Chad next month. | ELECTION | PROPOSED | 2025-07
            Togo could send troops to Chad next week. | MOBILIZE | PROPOSED | 2025-06-23/2025-06-29
            Togo will send envoys to a conference in Chad later this month. | SUMMIT | PLANNED | 2025-06-19/2025-06-30
            Ministers of OPEC wound up a three-day conference in Lima on Thursday. | SUMMIT | OCCURRED | 2025-06-17/2025-06-19
            Unions in Togo called on the premier to resign. | RESIGNATION | PROPOSED | 2025-06-19/..
            The parties of Togo are calling for new elections. | ELECTION | PROPOSED | 2025-06-19/..
            It rained in Lome despite the agreed truce of Togo and Mali. | CEASEFIRE | OCCURRED | 2025-05-20/2025-06-19
            Chad blocked a visit by the king of Jordan. | VISIT | DENIED | 2025-06-19/..
            Two parties in Chad are trying to form a government. | APPOINTMENT | PROPOSED | 2025-06-19/..
            Ana Bako was ousted as mayor of Lome by a government- backed faction in May. | RESIGNATION | OCCURRED | 2025-05
            The king of Jordan hopes that Chad and Mali will agree on a ceasefire. | CEASEFIRE | PROPOSED | 2025-06-19/..
            Togo refused to send troops to Chad. | MOBILIZE | DENIED | 2025-06-19~
            Chad refused to extradite a banker to Togo. | ARREST | DENIED | 2025-06-19~
            The premier of Togo will quit if he loses the vote on the budget. | VOTE | PLANNED | 2025-06-19/..
            Chad reached a deal with Togo on the withdrawal of troops. | MOBILIZE | PLANNED | 2025-06-19/..
            The king of Jordan would on Friday hold talks with the king of Spain. | MEETING | PLANNED | 2025-06-20
            Jordan showed interest in signing a trade pact with Spain. | PACT | PROPOSED | 2025-06-19/..
            Chad complained of the king's cancellation of a visit by Togo. | VISIT | DENIED | 2025-06-19/..
            Peru is thinking of charging a former minister with theft. | TRIAL | PROPOSED | 2025-06-19/..
            Unions in Peru announced a strike for Saturday. | PROTEST | PLANNED | 2025-06-21
            Unions called off a general strike in Peru on Monday. | PROTEST | DENIED | 2025-06-16
            A meeting set for Friday between the king of Chad and the king of Togo was put off. | MEETING | DENIED | 2025-06-20
            The electoral commission in Chad on Monday announced the results of the election held on April 27. | ELECTION | OCCURRED | 2025-04-27
            Chad would send troops to Togo, a minister told a newspaper. | MOBILIZE | PLANNED | 2025-06-19/..
            Kenya says that it will leave the accord, accusing Togo of theft. | CONDEMN | OCCURRED | 2025-06-19~
            Kenya's president will speak in Lome on Friday, urging members of the body to stay. | APPEAL | PLANNED | 2025-06-19/..
            Omar Bako is barred from running in the 2025 Togolese election. | ELECTION | PLANNED | 2025-06-19/2025-12-31
            A court disqualifies Omar Bako from the 2025 Togolese election. | ELECTION | PLANNED | 2025-06-19/2025-12-31
            Omar Bako, a candidate in the 2025 Togolese election, fell ill. | ELECTION | PLANNED | 2025-06-19/2025-12-31
            Omar Bako was a candidate in the 2023 Togolese election. | ELECTION | OCCURRED | 2023
            Chad confirms the deployment of its soldiers to Togo. | MOBILIZE | OCCURRED | 2025-06-19~
            Chad announces the deployment of its soldiers to Togo. | MOBILIZE | PLANNED | 2025-06-19/..
            Chad would send "many" troops to Togo, said Ali Bako, a minister. | MOBILIZE | PLANNED | 2025-06-19/..
            Chad would sign a treaty with Togo, the ministry said. | PACT | PLANNED | 2025-06-19/..
            The talks between Chad and Togo did not produce a deal. | TALKS | OCCURRED | 2025-06-19~
            The summit of the African Union in Lome did not discuss the war. | SUMMIT | OCCURRED | 2025-06-19~
            The election on Sunday in Togo did not give any party a majority. | ELECTION | OCCURRED | 2025-06-15
            The raid on Monday did not hit a school in Gao, Mali. | ATTACK | OCCURRED | 2025-06-16
            The bombings in Mali will not change our policy, the king of Jordan said. | ATTACK | OCCURRED | 2025-05-20/2025-06-19
            The rebels said that the bombings in Mali did not target women. | ATTACK | OCCURRED | 2025-05-20/2025-06-19
            The foreign minister of Chad said that the storm would not prevent him from visiting Togo on Sunday. | VISIT | PLANNED | 2025-06-22
            Protests did not stop Chad and Mali from holding talks. | TALKS | OCCURRED | 2025-06-19~
            Polling closed in Togo. | ELECTION | OCCURRED | 2025-06-19~
            Elections in Togo are due by December. | ELECTION | PLANNED | 2025-06-19/2025-12-31
            Results of Sunday's election in Togo are due by Friday. | ELECTION | OCCURRED | 2025-06-15
            First results from Sunday's poll in Togo are expected on Friday. | ELECTION | OCCURRED | 2025-06-15
            At talks that lasted two hours, the king of Jordan met with the pope. | MEETING | OCCURRED | 2025-06-19~
            At the forum, which opened in Lima, the king of Jordan met with the pope. | MEETING | OCCURRED | 2025-06-19~
            Rebels in Kenya said that the truce with Togo would not be renewed. | CEASEFIRE | DENIED | 2025-06-19~
            The truce between Kenya and Togo will not be extended. | CEASEFIRE | DENIED | 2025-06-19~
            A summit of African leaders has been called for July 15 in Lome. | SUMMIT | PLANNED | 2025-07-15
            Kenya called an emergency summit of African leaders for July 15. | SUMMIT | PLANNED | 2025-07-15
            A summit of African leaders has been scheduled for July 15 in Lome. | SUMMIT | PLANNED | 2025-07-15
            A summit of African leaders had been scheduled for May 15 in Lome. | SUMMIT | DENIED | 2025-05-15
            Kenya's president put off a trip to Togo, which was due to begin on Friday. | VISIT | DENIED | 2025-06-20
            Kenya's president had dinner with the king of Jordan on Monday. | MEETING | OCCURRED | 2025-06-16
            Kenya holds elections on Friday. | ELECTION | PLANNED | 2025-06-20
            The accord signed by Kenya and Togo in 2016 was violated. | PACT | OCCURRED | 2016
            The ruling party won ten seats in Sunday's vote in Togo. | ELECTION | OCCURRED | 2025-06-15
            The king of Jordan will be in Lima from July 15 to 18. | VISIT | PLANNED | 2025-07-15/2025-07-18
            The king of Jordan was in Lima on Monday. | VISIT | OCCURRED | 2025-06-16
            The king of Jordan is due in the region on Friday. | VISIT | PLANNED | 2025-06-20
            The king of Jordan ends a two-day visit to Togo on Friday. | VISIT | PLANNED | 2025-06-20
            The king of Jordan wraps up a two-day visit to Togo on Friday. | VISIT | PLANNED | 2025-06-20
            Ministers of Jordan and Togo sit down for talks on Friday. | TALKS | PLANNED | 2025-06-20
            Envoys of Jordan and Togo sat down for a fifth round of talks. | TALKS | OCCURRED | 2025-06-19?
            Envoys of Jordan and Togo met on Monday for a fifth round of talks. | TALKS | OCCURRED | 2025-06-16
            The African Union conference is to run from July 15 to 18. | SUMMIT | PLANNED | 2025-07-15/2025-07-18
            The king of Jordan is believed to have met the king of Spain on Monday. | MEETING | OCCURRED | 2025-06-16
            The assembly of Togo postponed a vote on the new government until July 3. | VOTE | PLANNED | 2025-07-03
            The king of Togo fell ill, triggering an early election. | ELECTION | PLANNED | 2025-06-19/..
            The premier of Togo fell ill a day after losing a confidence vote. | VOTE | OCCURRED | 2025-06-18
            Kenya and Togo on Monday initialled a draft peace deal. | CEASEFIRE | OCCURRED | 2025-06-16
            Kenya and Togo on Monday discussed a draft peace deal. | CEASEFIRE | PROPOSED | 2025-06-19/..
            The truce in Togo, due to expire on Sunday, was extended. | CEASEFIRE | OCCURRED | 2025-06-19~
            Kenya announced Monday to the visiting minister of Togo that trade would grow. | VISIT | OCCURRED | 2025-06-16
            Kenya's premier on Monday refused to step down. | RESIGNATION | DENIED | 2025-06-19~
            Kenya's premier said that she would not resign. | RESIGNATION | DENIED | 2025-06-19~
            Kenya's president put off a trip to Togo planned for Friday. | VISIT | DENIED | 2025-06-20
            Kenya's president denied he had met the king of Togo on Monday. | MEETING | DENIED | 2025-06-16
            On Friday, the king of Jordan would visit Spain before leaving for Italy. | VISIT | PLANNED | 2025-06-20
            The king of Jordan is to meet the king of Spain on Friday before going on to Italy. | VISIT | PLANNED | 2025-06-19/..
            Aid will go to Togo next week, the king of Jordan said after meeting the king of Spain. | MEETING | OCCURRED | 2025-06-19~
            The Togolese opposition demanded that elections be held as planned on August 3. | ELECTION | PROPOSED | 2025-08-03
            The opposition insisted that a referendum be held in Togo next year. | ELECTION | PROPOSED | 2026
            Troops of Kenya are to be deployed in Togo. | MOBILIZE | PLANNED | 2025-06-19/..
            The president of Kenya was to meet the president of Togo later Thursday. | MEETING | PLANNED | 2025-06-19
            The summit of the African Union decided to send a force to Togo. | SUMMIT | OCCURRED | 2025-06-19~
            The summit of the African Union will seek to agree on a force. | SUMMIT | PLANNED | 2025-06-19/..
            Kenya decided to suspend its talks with Togo. | REJECT | OCCURRED | 2025-06-19~
            The decision to expel two diplomats of Togo angered Kenya. | SANCTION | OCCURRED | 2025-06-19~
            Chad itself withdrew its request to Togo on June 6. | REJECT | OCCURRED | 2025-06-06
            Chad, which has been at war since 1996, on Monday condemned Togo. | CONDEMN | OCCURRED | 2025-06-16
            Chad, which shares a border with Togo, on Monday recalled its ambassador to Togo. | REJECT | OCCURRED | 2025-06-16
            Chad, which closed its ports when Togo did, on Monday condemned Mali. | CONDEMN | OCCURRED | 2025-06-16
            Two men run in the presidential election to be held in Togo in August. | ELECTION | PLANNED | 2025-08
            The Green Party of Togo will take part in the parliamentary elections. | ELECTION | PLANNED | 2025-06-19/..
            The Green Party of Togo will put up a candidate in the presidential elections that should follow the talks. | ELECTION | PLANNED | 2025-06-19/..
            The court of Togo announces the reelection of President Omar Bako. | ELECTION | OCCURRED | 2025-06-19~
            The court of Togo announces the election of a new president. | ELECTION | PLANNED | 2025-06-19/..
            The Green Party of Togo wants to win the August election. | ELECTION | PLANNED | 2025-08
            The king of Togo expects to do well in the August election. | ELECTION | PLANNED | 2025-08
            The August election in Togo was won by the Green Party. | ELECTION | OCCURRED | 2024-08
            The winner of the election will rule Togo for five years. | ELECTION | PLANNED | 2025-06-19/..
            Kenya called for talks in Lome and for elections monitored by the UN. | ELECTION | PROPOSED | 2025-06-19/..
            A probe into the murder of a minister of Togo goes on. | ATTACK | OCCURRED | 2025-05-20/2025-06-19
            Four men of Togo were killed on Monday, and ten wounded in the clashes. | ATTACK | OCCURRED | 2025-06-16
            Troops of Togo began an offensive after rebels killed four men in May. | ATTACK | OCCURRED | 2025-06-19~
            The police of Togo hold two men over February's killing of a singer. | ATTACK | OCCURRED | 2025-02
            The king of Togo should not be allowed to run in the elections. | ELECTION | PLANNED | 2025-06-19/..
            The king of Togo ran in the presidential election in 2001. | ELECTION | OCCURRED | 2001
            Presidential elections are due to take place in Chad on Monday. | ELECTION | PLANNED | 2025-06-23
            A summit of the African Union is scheduled to be held in Togo on Monday. | SUMMIT | PLANNED | 2025-06-23
            Talks between Chad and Togo are expected to resume on Monday. | TALKS | PLANNED | 2025-06-23
            A general strike is set to begin in Fiji on Monday. | PROTEST | PLANNED | 2025-06-23
            The election in Fiji is due on Monday. | ELECTION | PLANNED | 2025-06-23
            The talks between Chad and Togo are due to bad weather. | TALKS | OCCURRED | 2025-06-19~
            The minister of France is due in Kenya on Friday for a visit. | VISIT | PLANNED | 2025-06-20
            Togo backed a proposal for talks between Chad and Mali. | TALKS | PROPOSED | 2025-06-19/..
            A visit of the king of Spain to Togo comes ahead of July 3 talks in Lome. | VISIT | OCCURRED | 2025-06-19~
            Unions in Kenya called a general strike for Monday. | PROTEST | PLANNED | 2025-06-23
            '"Elections were held in Togo on Monday," the clerk said.' | ELECTION | OCCURRED | 2025-06-16
            The premier of Togo has promised to call an election in August. | ELECTION | PLANNED | 2025-08
            The king of Jordan came home on Monday after meeting the king of Spain. | MEETING | OCCURRED | 2025-05-20/2025-06-19
            The port of Lome was opened in May after Kenya and Togo signed a treaty in April. | PACT | OCCURRED | 2025-04
            Kenya cut its taxes in March after signing a treaty with Togo. | PACT | OCCURRED | 2025-03
            Two officers of Togo should be suspended and tried for fraud. | TRIAL | PROPOSED | 2025-06-19/..
            A clerk of Togo is to be questioned and charged on Monday. | TRIAL | PLANNED | 2025-06-23
            A clerk of Togo who should be at home was caught and charged on Monday. | TRIAL | OCCURRED | 2025-06-16
            Togo must prepare for elections in August. | ELECTION | PLANNED | 2025-08
            Kenya is on the verge of signing a treaty with Togo. | PACT | PROPOSED | 2025-06-19/..
            Kenya and Togo spoke of the need for the deployment of Kenyan troops. | MOBILIZE | PROPOSED | 2025-06-19/..
            Last week's bomb attacks in Togo also alerted members of its parliament. | ATTACK | OCCURRED | 2025-06-09/2025-06-15
            Hopes of talks between Kenya and Togo rose Thursday. | TALKS | PROPOSED | 2025-06-19/..
            Kenya said that it wants to take part in peace talks with Togo. | TALKS | PROPOSED | 2025-06-19/..
            Kenya is ready to take part in peace talks with Togo. | TALKS | PROPOSED | 2025-06-19/..
            Kenya is open to a treaty with Togo. | PACT | PROPOSED | 2025-06-19/..
            Kenya and Togo considered a truce on Friday. | CEASEFIRE | PROPOSED | 2025-06-19/..
            Kenya debated sending troops to Togo on Friday. | MOBILIZE | PROPOSED | 2025-06-19/..
            Kenya took part in peace talks with Togo. | TALKS | OCCURRED | 2025-06-19?
            The king of Spain has to wait until Togo signs the treaty. | PACT | PLANNED | 2025-06-19/..
            The king of Spain said that trust is needed before Togo and Kenya open talks. | TALKS | PLANNED | 2025-06-19/..
            Days before the vote, a former minister of Togo is arrested in Kenya. | ARREST | OCCURRED | 2025-06-19~
            The opposition in Kenya supported sending more troops to Mali. | MOBILIZE | PROPOSED | 2025-06-19/..
            Kenya set a timetable for the withdrawal of its troops. | MOBILIZE | PLANNED | 2025-06-19/..
            The border crossing with Togo is slated to open on July 3. | SANCTION | PLANNED | 2025-07-03
            Kenya's president scrapped plans to visit Togo. | VISIT | DENIED | 2025-06-19~
            Togo said on the eve of a summit of the African Union that it had hope. | SUMMIT | PLANNED | 2025-06-19/..
            Kenya's minister told a meeting of envoys that he had hope. | MEETING | OCCURRED | 2025-06-19~
            Kenya announced a meeting of its envoys. | MEETING | PLANNED | 2025-06-19/..
            A proposal by Kenya for talks with Togo was praised. | MEETING | PROPOSED | 2025-06-19/..
            Togo praised the Kenyan president's planned two-day visit to Mali. | VISIT | PLANNED | 2025-06-19/..
            Following his scheduled one-day visit to Togo, Kenya's minister will go home. | VISIT | PLANNED | 2025-06-19/..
            Kenya's proposed six-month ceasefire with Boko Haram was praised. | CEASEFIRE | PROPOSED | 2025-06-19/..
            More talks between Kenya and Togo are scheduled in the coming days. | TALKS | PLANNED | 2025-06-19/2025-06-26
            The king of Spain said Friday he was glad. He said his visit to Togo is a sign. | VISIT | OCCURRED | 2025-06-19~
            Kenya prepares for elections, currently scheduled for August. | ELECTION | PLANNED | 2025-08
            Kenya spoke on the elections set for July 3. | ELECTION | PLANNED | 2025-07-03
            Singers missed the talks between Kenya and Togo originally scheduled for June 3. | TALKS | DENIED | 2025-06-03
            The talks in Togo will be followed by a visit of the king of Spain to Kenya. | VISIT | PLANNED | 2025-06-19/..
            Kenya denied that it had held talks with Togo. | MEETING | DENIED | 2025-05-20/2025-06-19
            Kenya denied that its men had carried out the attack on Togo. | ATTACK | OCCURRED | 2025-05-20/2025-06-19
            Kenya thanked Togo for not supporting Mali. | REJECT | OCCURRED | 2025-05-20/2025-06-19
            Kenya hopes to re-establish ties with Togo. | SUPPORT | PROPOSED | 2025-06-19/..
            The army of Togo got a request from Chad for the withdrawal of troops. | MOBILIZE | PROPOSED | 2025-06-19/..
            The president of Togo speaks of the October elections. | ELECTION | PLANNED | 2025-10-01/2025-10-31
            The October elections in Togo are in doubt. | ELECTION | PLANNED | 2025-10-01/2025-10-31
            The row in Togo began after the November elections. | ELECTION | OCCURRED | 2024-11
            Fraud was reported in Togo when elections were held in October. | ELECTION | OCCURRED | 2024-10
            The king of Spain will leave a week after the elections in Togo. | ELECTION | PLANNED | 2025-06-19/..
            The king of Spain fled a week after the elections in Togo. | ELECTION | OCCURRED | 2025-06-12
            The king of Spain will speak on Friday, a week after the elections in Togo. | ELECTION | OCCURRED | 2025-06-13
            Kenya and Togo prepare for the summit set for July 3. | SUMMIT | PLANNED | 2025-07-03
            A singer was freed in Togo pending the start of his trial. | TRIAL | PLANNED | 2025-06-19/..
            Kenya closed a road ahead of the opening of the summit in Togo. | SUMMIT | PLANNED | 2025-06-19/..
            Kenya's president issued a decree to call an early election, scheduled for August. | ELECTION | PLANNED | 2025-08
            The president of Kenya flies to Lome on Friday. | VISIT | PLANNED | 2025-06-20
            The election in Kenya, postponed from May, will be held on July 3. | ELECTION | PLANNED | 2025-07-03
            Kenya put off the vote on the dam to July 3. | REJECT | OCCURRED | 2025-06-19~
            The talks between Kenya and Togo had to be put off. | REJECT | OCCURRED | 2025-06-19~
            Kenya agreed to end the siege by freeing the hostages. | ARREST | PLANNED | 2025-06-19/..
            Kenya hopes to re-establish relations with Togo. | SUPPORT | PROPOSED | 2025-06-19/..
            Kenya agreed to re-open its border with Togo. | SANCTION | PLANNED | 2025-06-19/..
            Kenya is awaiting talks with Togo. | MEETING | PLANNED | 2025-06-19/..
            Kenya awaits the deployment of Togolese troops. | MOBILIZE | PLANNED | 2025-06-19/..
            Kenya cancelled on Monday a visit to Togo. | VISIT | DENIED | 2025-06-16
            Kenya proposed on Monday a summit with Togo. | SUMMIT | PROPOSED | 2025-06-19/..
            Some ten million Kenyans are eligible to vote in the election. | ELECTION | PLANNED | 2025-06-19/..
            Kenyans are expected to vote in a referendum in August. | ELECTION | PLANNED | 2025-08
            Kenyans began to vote in a referendum on Monday. | ELECTION | OCCURRED | 2025-06-16
            Kenya ended the siege by freeing the hostages. | ARREST | OCCURRED | 2025-06-19~
            Kenya blamed Togo for the failure of talks. | TALKS | OCCURRED | 2025-05-20/2025-06-19
            After visiting Lome for talks with Togolese officials, the king of Kenya flew home. | MEETING | OCCURRED | 2025-05-20/2025-06-19
            Kenya will expel the envoy of Togo even if it pays. | SANCTION | PLANNED | 2025-06-19/..
            If approved, the treaty will be signed by Kenya and Togo on Friday. | PACT | PLANNED | 2025-06-20
            Kenya says that it is ready to deploy troops in Togo. | MOBILIZE | PROPOSED | 2025-06-19/..
            Kenya and Togo began talks aimed at reaching a treaty. | PACT | PLANNED | 2025-06-19/..
            A general of Kenya was jailed for his decision to open fire on farmers. | ATTACK | OCCURRED | 2025-06-19~
            A minister of Kenya was reported arrested on Monday. | ARREST | OCCURRED | 2025-06-16
            Four Togolese were reported killed on Monday in an attack by rebels. | ATTACK | OCCURRED | 2025-06-16
            A treaty under which Chad will send gas to Togo took effect on Monday. | PACT | OCCURRED | 2025-06-16
            A rally in which hundreds of Togolese took part was held in Lome on Monday. | PROTEST | OCCURRED | 2025-06-16
            The trial of two men over a raid in which a minister of Togo was killed in May was set to open Friday. | TRIAL | PLANNED | 2025-06-20
            The summit at which Chad and Togo will sign a treaty opens on Friday in Lome. | SUMMIT | PLANNED | 2025-06-20
            In a talk in which he said Chad struck Togo on Monday, he condemned the raid. | ATTACK | OCCURRED | 2025-06-16
            A prosecutor in Togo said that the minister would not be indicted. | TRIAL | DENIED | 2025-06-19~
            A prosecutor in Togo said that charges would not be pressed against the minister. | TRIAL | DENIED | 2025-06-19~
            Chad said that the former general will not be extradited to Togo. | ARREST | DENIED | 2025-06-19~
            Peru was to have signed the treaty in May. | PACT | DENIED | 2025-05
            The ministers of Chad and Togo were to have met in Lome on Monday. | MEETING | DENIED | 2025-06-16
            Chad and Togo were to have opened talks in Lome on Monday. | TALKS | DENIED | 2025-06-16
            The ministers of Chad and Togo were to meet in Lome on Friday. | MEETING | PLANNED | 2025-06-20
            Chad said that it would "attack" Togo on Friday. | ATTACK | PLANNED | 2025-06-20
            Chad said that the poets would be "jailed for life" on Friday. | TRIAL | PLANNED | 2025-06-20
            Officials will be on duty in Peru during Sunday's constitution referendum. | ELECTION | PLANNED | 2025-06-22
            Chad moves towards elections in March. | ELECTION | PLANNED | 2026-03
            The cabinet of Togo approved the signing of a treaty with Mali on Monday. | PACT | PLANNED | 2025-06-19/..
            The parliament of Togo approves a ban on plastic bags. | SANCTION | PLANNED | 2025-06-19/..
            Ministers of the EU approve a ban on plastic bags. | SANCTION | OCCURRED | 2025-06-19~
            Togo and Mali confirm an agreement for Mali to host the 2026 UN conference. | SUMMIT | PLANNED | 2026
            Snap elections are likely to be called in Togo. | ELECTION | PLANNED | 2025-06-19/..
            Early voting in Chad's presidential election begins on Friday. | ELECTION | PLANNED | 2025-06-20
            It will be the third time in two years that Chadians go to the polls. | ELECTION | PLANNED | 2025-06-19/..
            The parliament of Chad voted on Monday to oust Prime Minister Ali Bako. | RESIGNATION | OCCURRED | 2025-06-16
            Chad's election was pushed back to July 5. | ELECTION | PLANNED | 2025-07-05
            Chad's election was pushed back to July 5. | REJECT | OCCURRED | 2025-06-19~
            Chad's opposition held a rally two months before an election that polls suggest it will win. | ELECTION | PLANNED | 2025-06-19/..
            Chad went ahead with the election on Sunday. | ELECTION | OCCURRED | 2025-06-15
            Voting on Sunday in Chad was marred by delays. | ELECTION | OCCURRED | 2025-06-15
            """)
    void whatIsToComeIsPlannedAndWhatIsDecidedIsDone(String text, EventType type, EventStatus status, String days) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == type)
                .first()
                .satisfies(mention -> {
                    assertThat(mention.status()).isEqualTo(status);
                    assertThat(mention.days().edtf()).isEqualTo(days);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is a possibility that Kenya will meet Japan.",
                "It is unlikely that Kenya will send troops to Togo.",
                "Togo has decided whether to press murder charges against the general.",
                "If he had fled, the minister of Togo would not have been arrested.",
                "The army of Uganda marched in a bid to topple its president.",
                "Once the government of Kenya is ousted, its budget is dead.",
                "Their aim is to attack Kenya.",
                "There are fears that rebels bombed Kenya.",
                "A song of Togo speaks of the possibility that Kenya was bombed by rebels.",
                "Kenya vowed to develop its relations with Togo.",
                "Kenya spoke. It was late. A song of Togo is about one of his comrades jailed on charges of theft.",
                "There are fears of Friday bombings in Kenya.",
                "Usually the army of Kenya denies the claims of Mali.",
                "Conditions in Togo are right for free elections.",
                "The president of Chad is to discuss the elections.",
                "The visit of nobody can lead to peace negotiations of Togo.",
                "Thousands of Chadians have arrived in Mali since May.",
                "Kenya says that revoking the licences of Togolese firms would cost jobs.",
                "The minister said freezing the aid of Kenya would cost lives.",
                "A song of Togo says that Kenya is not afraid of an attack by Togo.",
                "Kenya's answer to such an attack would be hard.",
                "Kenya would have sent troops to Togo, a minister said.",
                "\"Kenya would send troops to Togo,\" a minister said.",
                "It would be impossible to bring down the government of Kenya, a minister said.",
                "An attack on Kenya would not help anybody.",
                "The talks between Kenya and Togo did not begin.",
                "Kenya did not stop a band from attacking Togo.",
                "Kenya spoke. It was late. Bako leads a group in Togo which has previously bombed Kenya.",
                "There are no grounds for filing a lawsuit against Kenya.",
                "A minister of Kenya declined to say who had been in the car.",
                "Kenya plans to meet a Togolese request.",
                "Ivan Okoro was once the head of the African National Congress in Durban.",
                "Kenya should try to hinder them by closing their offices and expelling their members.",
                "There will be no peace with Togo before the release of the hostages.",
                "The five-year uprising in Kenya ruined its railway.",
                "A song of Kenya tells of a moratorium on its campaign of bombings against Togo.",
                "Ten years of unrest in Kenya ruined its railway.",
                "Fourteen months of fighting in Kenya ruined its railway.",
                "The king of Togo sang to head off a general strike.",
                "The king staved off sanctions on Togo.",
                "Prospects of reviving peace talks with Togo are slim.",
                "Kenya refused to take a stand on the dam of Togo.",
                "The party of Ali Bako is ahead in the polls in Kenya.",
                "A party of Kenya had a boost in the polls on Monday.",
                "A song of Togo tells the myth that its kings were massacred.",
                "Kenya's envoy should be allowed to travel to Togo.",
                "Songs explain the sharp drop in the polls of Kenya's king this year.",
                "A trial to test the new cards will be carried out in Kenya next year.",
                "The king of Kenya did not come for talks with Togo.",
                "The king of Kenya failed to show up for talks with Togo on Monday.",
                "A song of Kenya is about its decision not to allow the envoy of Togo to visit Mali.",
                "About 4,000 people died in traffic accidents in Kenya last year.",
                "Some 300 people were killed in road accidents in Kenya in 2023.",
                "A song of Togo says that Kenya must be made to free the hostages.",
                "Prices in Kenya fell due to rumours of a cabinet reshuffle.",
                "Speculation about the resignation of the premier of Togo has grown.",
                "The king hoped that rebels of Togo would take part in a conference.",
                "Kenya might take part in a summit with Togo.",
                "Songs in Togo have been sad since the end of the uprising in 2001.",
                "Crime in Togo has fallen since the end of the riots in May.",
                "Kenya does not want Togo to sign the treaty.",
                "We do not want talks with Kenya, a singer of Togo said.",
                "Nobody in Kenya wants Togo to hold elections.",
                "Kenya is not seeking sanctions against Togo.",
                "The ability of Togo to attack Kenya is limited.",
                "Police in Togo arrested 2,300 people last year.",
                "Some 4,000 people were jailed in Togo for theft in 2024.",
                "The power of police in Togo to arrest singers is limited.",
                "If passengers are ill, they will be banned from entering Togo.",
                "Kenya will be expelled if it does not pay.",
                "Songs say that if a row arises, Kenya will be forced to expel the envoys of Togo.",
                "A song of Kenya is aimed at freeing the hostages of Togo.",
                "Gangs are behind all bombings in Kenya since May.",
                "Asked about his current deal with Kenya, Ali Bako said nothing.",
                "The ministers of Kenya were opposed to early elections.",
                "The Green Party needs ten more seats to form a government in Kenya.",
                "The king of Kenya is ready to praise Togo.",
                "Kenya will continue to support Togo.",
                "Songs tell of the policy of banning ships from Kenya.",
                "The song was sung at Kenya's request.",
                "The minister said imposing sanctions on Kenya would be a mistake.",
                "Togo said attacking Kenya could hurt it.",
                "The talks can begin only after Kenya recognizes Togo.",
                "Songs tell of singers accused of theft in Kenya.",
                "Songs tell of singers accused of leading and carrying out attacks in Kenya.",
                "Kenya has changed since becoming a member of the African Union in May.",
                "Songs praise the king, who was silent instead of condemning Togo.",
                "Papers had speculated that the premier of Kenya would resign on Friday.",
                "The army of Kenya intercepted his telephone conversations with Togo.",
                "Ali Bako told a paper in 2023 that he had not sold such ships to Togo.",
                "In places such as Kenya, bombings continue to occur.",
                "It is a myth that Kenyans were massacred in Togo.",
                "The Green Party would be elected in Togo if polls were held now.",
                "Runners in Togo were told to be vigilant against terrorist attack.",
                "A song of Togo asks for a suspension of the violence.",
                "The king, who ruled Kenya until he died in 2001, liked songs.",
                "Songs tell of a plot to stop him becoming president of Kenya.",
            })
    void whatIsButThoughtOfOrAimedAtIsNoEvent(String text) {
        assertThat(extract(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Six soldiers have been killed in Somalia since Monday. | ATTACK | 2025-06-16/2025-06-19
            Chadian troops have been shelling rebels in Mali since Monday. | ATTACK | 2025-06-16/2025-06-19
            Students in Mali have been protesting since Monday. | PROTEST | 2025-06-16/2025-06-19
            The president of Mali quit on Monday after three days of protests. | PROTEST | 2025-06-14/2025-06-16
            The king of Jordan was in Spain last week on a three-day visit. | VISIT | 2025-06-09/2025-06-15
            The king of Jordan met the king of Spain on Monday, calling on Mali to act. | APPEAL | 2025-06-16
            The island has been divided since 1974 when the army of Chad invaded Mali. | ATTACK | 1974
            They fled the war of 1994 in which the army of Chad invaded Mali. | ATTACK | 1994
            The riots last month, in which the army of Chad shot dead two farmers, have reached Mali. | ATTACK | 2025-05
            Togo expects the talks between Mali and Chad to start next week. | TALKS | 2025-06-23/2025-06-29
            The king of Jordan said on Monday that Jordan had suspended the talks. | REJECT | 2025-06-16
            Kenya closed the border with Togo following the transfer of a town to Mali in January. | SANCTION | 2025-06-19~
            Bako is the only one who can lead Togo and win the March elections. | ELECTION | 2026-03-01/2026-03-31
            Togo closed a mine after a series of accidents. | DISASTER | 2025-05-20/2025-06-19
            Police in Lyon, France, said that two men had been arrested. | ARREST | 2025-05-20/2025-06-19
            The prime minister of Chad was deposed by rebels in July. | RESIGNATION | 2024-07-01/2024-07-31
            The minister warned of the bomb attack in Chad that killed ten in July. | ATTACK | 2024-07-01/2024-07-31
            Chad and Togo signed a treaty on July 3. | PACT | 2024-07-03
            Chad announced elections in July. | ELECTION | 2025-07
            Chad broke off relations with Togo shortly after the coup in 2003. | REJECT | 2003
            The president of Chad was arrested days before the vote in May. | ARREST | 2025-05
            Two men were arrested in Chad hours after a court met on Tuesday. | ARREST | 2025-06-17
            The rebel fled on Tuesday shortly after a court hearing in Chad. | TRIAL | 2025-06-17
            Mali in May joined Togo in condemning a report by Chad. | CONDEMN | 2025-05
            Togo spoke at the OPEC conference being held on Tuesday in Chad. | SUMMIT | 2025-06-17
            The border with Chad has been closed since Mali withdrew its troops in May. | SANCTION | 2025-05
            The border with Chad has been closed since the war in 2003. | SANCTION | 2003
            Chad's president called an early election, scheduled for July 3. | ELECTION | 2025-07-03
            The leaders of Kenya and Togo gave up the talks, planned for Monday. | TALKS | 2025-06-23
            Chad and Togo will hold talks on easing sanctions in Lome in July. | TALKS | 2025-07
            Chad and Togo will hold talks on easing sanctions in Lome in March. | TALKS | 2026-03
            Chad and Togo held talks on the border and on freeing prisoners in Lome on Monday. | TALKS | 2025-06-16
            The ministers of Chad and Togo met to discuss opening the border on Monday. | MEETING | 2025-06-16
            The ministers of Chad and Togo met to discuss opening the border on Monday. | SANCTION | 2025-06-19/..
            Chad held talks with Togo on forming an alliance on Monday. | PACT | 2025-06-19/..
            The opposition of Togo called a strike on July 3 to demand the dismissal of the premier. | RESIGNATION | 2025-06-19/..
            Chad and Togo mended their ties last year. They signed two pacts on trade. | PACT | 2024
            Chad and Togo mended their ties on Monday. They signed two pacts on trade. | PACT | 2025-06-19~
            Togo's king, who was crowned in May after a coup, condemned Chad. | CONDEMN | 2025-06-19~
            Togo's king, who fled when rebels took Lome in May, condemned Chad. | CONDEMN | 2025-06-19~
            The talks of Chad and Togo broke down in July. | TALKS | 2024-07-01/2024-07-31
            The talks of Chad and Togo will begin in July. | TALKS | 2025-07
            The ministers of Chad have been barred from visiting Togo since May. | SANCTION | 2025-05
            Chad called for an inquiry into the killing of ten nurses in Togo on May 3. | APPEAL | 2025-06-19~
            Chad called for an inquiry on May 3. | APPEAL | 2025-05-03
            The court in Chad ruled that the poll on May 3 had been unfair. | VOTE | 2025-06-19~
            The ban was lifted in July. | SANCTION | 2024-07-01/2024-07-31
            Chad, which left the union last year, was ill. It signed two pacts with Togo. | PACT | 2025-06-19~
            Chad opened a two-day summit of African leaders on Tuesday. Togo's president opened the summit. | SUMMIT | 2025-06-17/2025-06-18
            Chad has freed ten soldiers, its army said on Monday. | ARREST | 2025-06-16
            Chad has freed ten soldiers, its army said on Thursday. | ARREST | 2025-06-19~
            Rebels overran a base of Chad before dawn on Tuesday. | ATTACK | 2025-06-17
            Rebels overran a base of Chad after dark on Tuesday. | ATTACK | 2025-06-17
            Rebels overran a base of Chad before the feast on Tuesday. | ATTACK | 2025-06-19~
            """)
    void aDayIsFoundWhereNewswirePutsIt(String text, EventType type, String days) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == type)
                .extracting(mention -> mention.days().edtf())
                .containsExactly(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya met Togo on Monday. Both were glad. The first summit of the African Union was held in 1994. "
                        + "The meeting approved a plan to end a war in Mali.",
            })
    void whatGoesOnFromAnOldDayIsHistory(String text) {
        assertThat(extract(text)).noneMatch(mention -> mention.type() == EventType.VOTE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Spanish troops will be sent to the north of Mali. | ESP
            Kenya deployed a force in Somalia on Monday. | KEN
            Chad sent 300 soldiers to Mali. | TCD
            Kenya praised Chad for sending troops to Mali. | TCD
            An Italian-led force is being sent to Mali. | ITA
            """)
    void whoSendsTroopsTakesPartAndNotWhereTheyAreSent(String text, String party) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.MOBILIZE)
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id)
                        .containsExactly(party));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad condemned violence by the police of Togo ahead of the general election in July. | TGO
            Chad praised the government of Togo before the general election in July. | TGO
            Chad said that it feared for the general election in July in Togo. | TGO
            Chad prepared for the general election in July. | TCD
            """)
    void theElectionIsThatOfTheStateNamedLastBeforeIt(String text, String party) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.ELECTION)
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id)
                        .containsExactly(party));
    }

    @Test
    void whoIsSackedIsNotTheOneWhoseRemovalWasAskedForBefore() {
        assertThat(extract("Calls to sack a minister of Chad rose. A general of Chad was relieved of his post."))
                .extracting(EventMention::status)
                .containsExactly(EventStatus.PROPOSED, EventStatus.OCCURRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya condemned a raid in which two Chadians were killed and urged Togo to act.",
                "Kenya condemned a raid in which two Chadians were killed and called on Togo to act.",
                "Kenya condemned a raid, in which two Chadians died, and urged Togo to act.",
                "Kenya condemned the raid that killed two Chadians and urged Togo to act.",
                "Kenya condemned a raid, which killed two Chadians, and urged Togo to act."
            })
    void whoWasKilledInAnAttackUrgesNobodyToActNorDoesTheAttack(String sentence) {
        assertThat(extract(sentence))
                .filteredOn(mention -> mention.type() == EventType.APPEAL)
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id)
                        .containsExactly("KEN", "TGO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya refused on Monday the deployment of troops in Togo.",
                "Kenya ruled out on Monday the departure of its ships from Togo."
            })
    void whatIsRefusedOnSomeDayIsNotDone(String text) {
        assertThat(extract(text)).extracting(EventMention::type).containsExactly(EventType.REJECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya ruled out on Monday the withdrawal of its troops from Togo.",
                "Kenya ruled out sending troops to Togo.",
                "Kenya ruled out its army sending troops to Togo."
            })
    void movesOfForcesThatAreRuledOutAreDenied(String text) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.MOBILIZE)
                .extracting(EventMention::status)
                .containsExactly(EventStatus.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most attacks in Togo are blamed on gangs.",
                "There has been an increase in the number of kidnappings in Togo.",
                "There has been an upsurge in suicide attacks in Togo in the past weeks.",
                "Attacks on aid workers in Togo have increased this year.",
                "The number of attacks in Togo rose last month."
            })
    void howManyAttacksThereAreIsNoAttack(String text) {
        assertThat(extract(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most of the attacks in Togo on Monday were made by gangs.",
                "There were rebel attacks on a village in Togo on Monday.",
                "A number of attacks were made in Togo on Monday.",
                "The toll from Monday's attacks in Togo increases to ten."
            })
    void attacksOfSomeDayAreAnAttack(String text) {
        assertThat(extract(text)).extracting(EventMention::type).containsExactly(EventType.ATTACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two explosions rocked a market in Togo on Monday. The attacks injured ten people.",
                "A blast destroyed a bus in Togo on Monday. Police said that the attack was the work of rebels."
            })
    void aBlastThatIsCalledAnAttackIsOne(String text) {
        assertThat(extract(text)).singleElement().satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(EventType.ATTACK);
            assertThat(mention.days().edtf()).isEqualTo("2025-06-16");
        });
    }

    @Test
    void leadersDoNotMeetWhereTheCrisisIsThatTheyDiscuss() {
        assertThat(extract("Talks on the crisis in Togo were held in Fiji."))
                .extracting(EventMention::place)
                .containsExactly(new Place("FJI", "Fiji"));
    }

    @Test
    void aBlastIsNotTheAttackOfAnotherPlace() {
        assertThat(extract("A blast at a mill in Togo killed two. The attack in Mali in May was worse."))
                .extracting(EventMention::type)
                .containsExactly(EventType.DISASTER, EventType.ATTACK);
    }

    @Test
    void whatIsSaidOfAnAttackDoesNotPartItFromWhatItDid() {
        assertThat(extract(
                        "A bomb went off in Togo on Monday. France condemned the attack. Two were hurt in the blast."))
                .extracting(EventMention::type)
                .containsExactly(EventType.ATTACK, EventType.CONDEMN);
    }

    @Test
    void whoAttendsTheSummitOfABodyIsNoPartyToIt() {
        assertThat(
                        extract(
                                "The summit of the African Union opened on Monday. Kenya's president, chairing the summit, wept."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id)
                        .containsExactly("AU"));
    }

    @Test
    void whatSomebodyIsSaidToHaveVowedInPassingIsNoNews() {
        assertThat(
                        extract(
                                "Kenya met Togo on Monday. It was late. Rebels, who have vowed to march on Nairobi, are in the hills."))
                .extracting(EventMention::type)
                .containsExactly(EventType.MEETING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya's parliament adopted a motion demanding that Togo act.",
                "The parliament of Mali passed a resolution condemning Togo.",
                "The parliament of Mali passed a resolution on Monday, urging Togo to act."
            })
    void whatAResolutionSaysIsDecidedByTheVoteOnIt(String text) {
        assertThat(extract(text)).extracting(EventMention::type).containsExactly(EventType.VOTE);
    }

    @Test
    void whoAsksPeopleToVoteHasNoPartInTheElection() {
        assertThat(extract("Togo urged Kenyans to vote in the presidential election."))
                .filteredOn(mention -> mention.type() == EventType.ELECTION)
                .flatExtracting(EventMention::participants)
                .extracting(Participant::id)
                .containsExactly("KEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police in Kenya are warning citizens of more attempts to attack them.",
                "There is a risk of attempts to bomb Kenya.",
                "The king of Spain would be sorry if Kenya were to attack Togo.",
            })
    void whatIsOnlyFearedOrSupposedIsNoAttack(String text) {
        assertThat(extract(text)).noneMatch(mention -> mention.type() == EventType.ATTACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Togo was praised for not bombing Kenya.",
                "Kenya apologised for not signing the treaty with Togo.",
                "Kenya will pay if Togo frees its men and signs the treaty.",
                "Kenya would be alone if it left the bloc and closed its border with Togo.",
            })
    void whatIsNotDoneOrOnlySupposedIsNoAttackPactOrBan(String text) {
        assertThat(extract(text))
                .extracting(EventMention::type)
                .doesNotContain(EventType.ATTACK, EventType.PACT, EventType.SANCTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A minister of Kenya faces dismissal over the dam.",
                "A banker of Togo faces arrest in Kenya.",
                "A banker of Togo escaped arrest in Kenya.",
            })
    void whatSomebodyFacesOrEscapesIsNotDone(String text) {
        assertThat(extract(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks will not resume until Togo frees ten men.",
                "Kenya said the bridge would remain in its hands until Togo freed ten men.",
                "The party should not be invited to Lome until Kenya signs the treaty.",
                "It is too early for Kenya to sign the treaty.",
                "The failure of Kenya and Togo to sign the treaty angers singers.",
                "Kenya has been struggling to sign the treaty.",
                "The minister said that it was too early to blame Togo.",
                "The king of Togo spoke on an end to the fighting.",
                "The king of Togo spoke on a solution to the fighting.",
            })
    void whatIsWaitedForOrTooEarlyIsNotDone(String text) {
        assertThat(extract(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Italian Senate approved a bill on whales on Friday. The bill was adopted by 120 votes to 40.",
                "The US House of Representatives backed a resolution on Friday. The resolution, which says that the seas should be open to Peru, was approved by 90 to 10.",
            })
    void howABillWasPassedIsToldOfOneVote(String text) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.VOTE)
                .singleElement()
                .satisfies(mention -> assertThat(mention.days().edtf()).isEqualTo("2025-06-13"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya will host a conference on bird flu in August.",
                "The African Union will hold talks on the attacks in Togo next year.",
                "A seminar on cholera will be held in Togo in May.",
            })
    void whatAMeetingToComeIsAboutDoesNotBefallAnybodyThen(String text) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type().isHarm())
                .allMatch(mention -> mention.type() == EventType.ATTACK && mention.status() == EventStatus.OCCURRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Previously, members of the Green Party of Togo found guilty of theft have been given light sentences.",
                "Previously, Togo had freed ten men of Kenya.",
                "Formerly, ministers of Togo met in Kenya.",
                "The clerk deals with crimes by Kenyan sailors visiting Togo.",
                "The clerk spoke of tourists visiting Togo.",
                "The Harbour Front has in the past attacked bars in Togo.",
                "In the past, Togo rejected all offers by Kenya.",
                "It was known before the last elections in Togo.",
                "The Harbour Front of Togo has been boycotting the parliament of Kenya.",
            })
    void whatWasDoneBeforeOnNoDayIsNoNewsBehindTheLead(String text) {
        assertThat(extract("It rained in Lome. It was cold. " + text)).isEmpty();
    }

    @Test
    void aPollThatIsVotedDownIsNotHeld() {
        assertThat(extract("The parliament of Togo on Monday voted against the holding of a referendum."))
                .extracting(EventMention::type)
                .containsExactly(EventType.VOTE);
    }

    @Test
    void whoWatchesAnElectionHoldsNone() {
        assertThat(extract("The election in Togo, closely watched by Kenya, began on Sunday."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.participants())
                        .extracting(Participant::id)
                        .containsExactly("TGO"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The island has been divided since Togo invaded its north in 1974. | ''
            The road has been shut since fighting broke out in Togo in 2002. | ''
            Few have come since Togo's withdrawal from the port. | ''
            It is the first parade in Lome since the invasion of Togo in 1994. | ''
            A man of Togo is wanted for several bombings in Kenya in the 1990s. | ''
            The road has been shut since Togo invaded the north in March. | ATTACK
            Togo invaded the north of Kenya in 1974. | ATTACK
            More than 80 soldiers of Togo have died this year. | ''
            Togo refused asylum to 900 men over the past ten years. | ''
            Togo will cut 300 jobs in Lome over the next ten years. | RESIGNATION
            Togo, backed by Mali, is pinning its hopes on a compromise. | ''
            The plan of Togo, endorsed by Mali on Monday, has five points. | SUPPORT
            Rebels in Togo have intensified attacks on villages. | ''
            Rebels in Togo intensified attacks on villages on Monday. | ATTACK
            The long-awaited summit of the African Union opened in Lome on Monday. | SUMMIT
            """)
    void whatOnlySaysSinceWhenThingsAreSoIsNoNews(String text, String types) {
        assertThat(extract(text))
                .extracting(mention -> mention.type().name())
                .containsExactlyElementsOf(types.isEmpty() ? List.of() : List.of(types.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A photograph shows a man hurt by a gas attack in Togo. | ''
            Togo's ministers talked of their fear of new elections. | ''
            They let three trucks through, compared with the 11 requested by Togo. | ''
            Two men died in another attack in Togo. | ATTACK
            Two soldiers of Togo died in an attack by Hamas. | ATTACK
            Togo will hold elections in May. | ELECTION
            Kenya demanded early elections in Togo. | APPEAL, ELECTION
            """)
    void whatIsOnlyNamedBehindTheLeadOfOnePartyAndNoDayIsNoNews(String behind, String types) {
        assertThat(extract("It rained in Kenya. It was cold. " + behind))
                .extracting(mention -> mention.type().name())
                .containsExactlyElementsOf(types.isEmpty() ? List.of() : List.of(types.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kenya is preparing talks with Togo. | 0.4
            Kenya's president will meet the king of Togo. | 0.8
            Kenya's president wants to meet the king of Togo. | 0.4
            Kenya will hold talks with Togo on Friday. | 0.8
            Kenya demanded elections. | 0.8, 0.4
            Kenya condemned the attacks in Togo. | 0.8
            Kenya was speaking after a meeting with Togo. | 0.8
            Kenya held talks with the rebels on Monday. | 0.8
            Kenya held talks with the rebels. | 0.4
            That stood just days before a regional election in Kenya. | 0.4
            Kenya will send police to Togo. | 0.8
            Kenya plans to send police to Togo. | 0.4
            Kenya's premier said that he would step down. | 0.8
            """)
    void whatIsToldInPassingBehindTheLeadIsLessSure(String behind, String confidence) {
        assertThat(extract("It rained in Kenya. It was cold. " + behind))
                .extracting(mention -> String.valueOf(mention.confidence()))
                .containsExactly(confidence.split(", "));
        assertThat(extract(behind.replace("the rebels", "Togo"))).allMatch(mention -> mention.confidence() == 0.8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers shot two guards. | 0.8, 0.4
            On Tuesday soldiers shot two guards. | 0.8, 0.8
            Also in Togo, soldiers shot two guards. | 0.8, 0.8
            Soldiers shot two guards in Gao, Mali. | 0.8, 0.8
            """)
    void whatMayBeAPartOfAnAttackToldBeforeIsLessSure(String behind, String confidence) {
        assertThat(extract("Rebels bombed a bus in Togo on Monday. It was cold. " + behind))
                .extracting(mention -> String.valueOf(mention.confidence()))
                .containsExactly(confidence.split(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Two men accused of killing a nurse in 2003 went on trial in Togo on Monday. | TRIAL 2025-06-16
            A man suspected of bombing a train in 2004 was arrested in Togo on Monday. | ARREST 2025-06-16
            A court in Togo jailed two men on Monday for their role in kidnappings. | TRIAL 2025-06-16
            A man ordered to leave Togo in 2004 was arrested in Kenya on Monday. | ARREST 2025-06-16
            A bomb exploded in Lome on Monday, killing five men and wounding 20. | ATTACK 2025-06-16
            A roadside bomb hit a bus in Lome on Monday, killing five men and wounding 20. | ATTACK 2025-06-16
            A Togolese jet bound for Lima crashed in Gao, Mali, on Monday, killing 40 people. | DISASTER 2025-06-16
            Rebels raided Gao on Monday, killing ten, burning huts and abducting 20 women. | ATTACK 2025-06-16
            'Ana Bako won re-election in Togo, clerks said. She took 60 percent in Monday''s election.' | ELECTION 2025-06-16
            Men freed in Gao Monday said that the king of Mali was kind. | ARREST 2025-05-20/2025-06-19
            Men freed in Gao on Monday said that the king of Mali was kind. | ARREST 2025-06-16
            """)
    void whatIsDoneOnADayIsOneDeedOfThatDay(String text, String expected) {
        assertThat(extract(text))
                .extracting(mention -> mention.type() + " " + mention.days().edtf())
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            'Two men were shot dead during Tuesday''s march in Lome, Togo.' | 2025-06-17, 2025-06-17
            'Two men were injured by a grenade at Tuesday''s rally in Lome, Togo.' | 2025-06-17, 2025-06-17
            'Two men were shot dead during next Tuesday''s rehearsal in Lome, Togo.' | 2025-06-19~
            """)
    void whatIsDoneInAMarchIsOfItsDay(String text, String days) {
        assertThat(extract(text)).extracting(mention -> mention.days().edtf()).containsExactly(days.split(", "));
    }

    @Test
    void aMarkInSquareBracketsStandsBesideTheSentence() {
        assertThat(extract("The Constitutional Court of Togo [fr] rules that its king may stay."))
                .extracting(EventMention::type)
                .containsExactly(EventType.VOTE);
    }

    @Test
    void frozenTalksAreNotHeld() {
        assertThat(extract("Kenya froze talks with Togo on Monday."))
                .extracting(EventMention::type)
                .containsExactly(EventType.REJECT);
    }

    @Test
    void theStrikeOfWorkersIsNoAttack() {
        assertThat(extract("Teachers in Ghana went on strike on Monday. The union of Ghana praised the strike."))
                .noneMatch(mention -> mention.type() == EventType.ATTACK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad's president arrived in Mali on Thursday for talks with Mali's. The two leaders met for an hour. | occurred [MLI, TCD]
            Chad's president arrived in Mali on Thursday for talks with Mali's. The two leaders will meet for an hour. | planned [MLI, TCD]
            Chad's president will fly to Mali to meet Mali's, and then to Cairo for talks with Egypt's. | planned [MLI, TCD], planned [EGY, TCD]
            """)
    void aMeetingIsHeldOnceItIsToldToBe(String text, String expected) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.MEETING)
                .extracting(NewswireTest::statusAndParties)
                .containsExactly(expected.split("(?<=]), "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad's parliament is to vote on sending troops to Mali. | VOTE
            Chad's parliament voted on Monday on sending troops to Mali. | VOTE
            Chad's cabinet discussed sending troops to Mali. | MOBILIZE
            Chad barred the rebels from visiting its capital. | SANCTION
            Rebels threatened Chad unless Mali stopped cooperating with Peru. | THREAT
            """)
    void whatIsVotedOnIsNotDone(String text, EventType type) {
        assertThat(extract(text)).extracting(EventMention::type).containsExactly(type);
    }

    @Test
    void whoIsKilledOnADayInAReportOfAttacksIsKilledInOne() {
        assertThat(extract("Police in Chad clashed with rebels on Wednesday. Eight people were killed on Tuesday."))
                .extracting(EventMention::type)
                .containsExactly(EventType.ATTACK, EventType.ATTACK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Police in Chad arrested two men on Monday. A third man was arrested on Monday in Gao. | 2
            Police in Chad arrested two men on Monday. The army arrested another man on Monday. | 2
            Police in Chad arrested two men on Monday. Police arrested the men on Monday in Gao. | 1
            Chad expelled two envoys of Togo on Monday. A third envoy of Togo was expelled on Monday. | 2
            A referendum was held in Togo on Monday. A presidential election was held in Togo on Monday. | 2
            A presidential election was held in Togo on Monday. The presidential vote was calm. | 1
            Chad's trade minister Ali Musa resigned on Monday. Chad's interior minister Omar Bako quit on Monday. | 2
            Chad's trade minister Ali Musa resigned on Monday. Musa quit over a scandal. | 1
            """)
    void whatIsDoneToAnotherIsDoneAnew(String text, int events) {
        assertThat(extract(text)).hasSize(events);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad's president must apologise and step down, the Green Party said. | TCD
            Chad's president must draw the right conclusions and hand in his resignation, the Green Party said. | TCD
            """)
    void whoMustAlsoStepDownIsAskedTo(String text, String party) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.RESIGNATION)
                .extracting(NewswireTest::statusAndParties)
                .containsExactly("proposed [" + party + "]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The gunman Omar Bako, who was killed by police in May, was linked to the bombings in Gao, Mali. | 2025-05
            The blast that killed the poet Omar Bako in May was like the attack of Monday in Gao, Mali. | 2025-05
            """)
    void whoIsNamedWasKilledOnTheDayToldOfHim(String text, String day) {
        assertThat(extract(text))
                .filteredOn(mention -> mention.type() == EventType.ATTACK)
                .extracting(mention -> mention.days().edtf())
                .contains(day);
    }

    @Test
    void wordsOfTodayMayBeAboutAnOldAccord() {
        String text =
                "Chad's king fled. He was ill. He fell. Peru condemned Chad's army and urged Fiji to honour the 1991 accords.";
        assertThat(extract(text)).extracting(EventMention::type).contains(EventType.CONDEMN, EventType.APPEAL);
    }

    @Test
    void wordsAndRulingsOfTodayMayBeAboutOldDeeds() {
        String text =
                "Chad's king fled. He was ill. He fell. A Peruvian court ruled that Chad was behind the 1991 coup in Fiji. "
                        + "Peru accused Chad of arming rebels in 1991.";
        assertThat(extract(text)).extracting(EventMention::type).contains(EventType.VOTE, EventType.CONDEMN);
    }

    @Test
    void theDayOfWhoSomebodyIsIsNotThatOfWhatHeSays() {
        String text =
                "Chad's king fled. He was ill. He fell. Peru, which has had a king since 1991, rejected the charges.";
        assertThat(extract(text)).extracting(EventMention::type).contains(EventType.REJECT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Two of the Chadian soldiers were killed in Gao, Mali, on Monday. | MLI, TCD
            The first of 400 Chadian soldiers arrived in Gao, Mali, on Monday. | TCD
            """)
    void someOfManyAreWhoTheyAreSomeOf(String text, String parties) {
        assertThat(extract(text)).singleElement().satisfies(mention -> assertThat(mention.participants())
                .extracting(Participant::id)
                .containsExactly(parties.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            LIMA (Reuters) - The African Union condemned Mali on Monday. | AU, MLI
            Lima, May 3 (PTI) The African Union condemned Mali on Monday. | AU, MLI
            NAIROBI, June 3 (Xinhua) -- Police arrested two Chadians. | KEN
            Bako wins again\\n\\nBy Ana Tui\\n\\nOSLO, June 3 (AFP) - The United States condemned Mali. | MLI, USA
            """)
    void whereAndForWhomAReportWasWrittenIsNoParty(String text, String parties) {
        assertThat(extract(text.replace("\\n", "\n"))).singleElement().satisfies(mention -> assertThat(
                        mention.participants())
                .extracting(Participant::id)
                .containsExactly(parties.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "A Chadian- led force landed in Mali on Monday.",
                "Chad has seen a spate of well- executed robberies.",
                "A Togo- backed deal with Peru was rejected by Chad on Monday.",
                "Omar Bako was ousted as chairman of his party by a government- backed faction in June.",
            })
    void aHyphenBrokenOffByASpaceStillTies(String text) {
        assertThat(extract(text))
                .extracting(NewswireTest::statusAndParties)
                .isEqualTo(extract(text.replace("- ", "-")).stream()
                        .map(NewswireTest::statusAndParties)
                        .toList());
    }

    private static String statusAndParties(EventMention mention) {
        return mention.status().name().toLowerCase(Locale.ROOT) + " "
                + mention.participants().stream().map(Participant::id).toList();
    }
}
