package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words of war, law and office name that nobody has done. */
class NoNewsTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    private static void assertTypes(String text, String types) {
        assertThat(extractor.extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .extracting(mention -> mention.type().name())
                .containsExactlyElementsOf(types.isEmpty() ? List.of() : List.of(types.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ministers of Chad discussed tougher sanctions on Togo. | ''
            The ministers of Chad discussed the sanctions on Togo. | SANCTION
            Chad passed a law restricting protests. | VOTE
            Peru and Fiji, the only two states to have signed a treaty with Chad, sent notes. | ''
            Rebels attacked a bus in Chad on Monday. It was the second such attack in a week. | ATTACK
            A grenade exploded in a bar in Chad on Monday. It was the third such blast this month. | ATTACK
            Rebels attacked a bus in Chad on Monday. It was the latest in a series of raids. | ATTACK
            The premier of Chad said he would be glad if the six states agreed to ease the sanctions on Togo. | ''
            The rebels of Chad said they had to attack Togo. | ''
            The rebels of Chad sought a meeting with Togo to end the fighting. | 'MEETING, CEASEFIRE'
            The rebels of Chad attacked Togo on Monday. | ATTACK
            Togo reacted to the latest visit on Monday. | ''
            The premier of Chad hopes to end the violence. | ''
            Chad accused Togo of violating the truce on Monday. | CONDEMN
            Chad said that Togo would send its troops home once a truce was signed. | MOBILIZE
            Chad accused Togo of violating a truce reached in May. | 'CONDEMN, CEASEFIRE'
            """)
    void whatIsOnlyTalkedOverIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Frequent clashes between herders and farmers have hurt trade in Chad. | ''
            The king of Chad wrote to the premier of Togo, who opposes close ties with Peru, he said. | ''
            The king of Chad wrote to the premier of Togo, who is being tried for theft, he said. | TRIAL
            The king of Togo has breached the law, the Chadian army charged. | ''
            Regular visits by Chadian ministers have helped trade with Togo. | ''
            Chad and Togo held frequent talks last week. | TALKS
            Two clashes on Monday followed frequent raids by the army of Chad. | ATTACK
            Chad bars flights in response to recurrent violations of its airspace by Togo. | SANCTION, MOBILIZE
            Chad always rejects such offers by Togo. | ''
            As always, Chad rejected the offer by Togo on Monday. | REJECT
            """)
    void howOftenSomethingIsDoneIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru is prone to floods and landslides. | ''
            Houses in Lima have to withstand earthquakes. | ''
            Peru's insurance against floods is dear. | ''
            The Peruvian police have a unit for kidnappings. | ''
            Peru's law on strikes is strict. | ''
            The office of the Peruvian prosecutor handles murders. | ''
            The vents in Peru are not likely to result in a big eruption. | ''
            Mild winters make an outbreak in Peru, or in Chile, almost inevitable. | ''
            Peru was hit by floods. | DISASTER
            Peru was exposed to floods in May. | DISASTER
            Rescuers responded to floods in Peru. | DISASTER
            The Green Party of Peru won ten seats at the last election. | ''
            In the previous general election the Green Party of Peru won ten seats. | ''
            The Green Party of Peru won ten seats at the election. | ELECTION
            """)
    void ofWhatKindSomethingIsIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru executes more people than any other country in the region. | ''
            Peru arrests more journalists than all its neighbours. | ''
            Peru arrests more than 200 people. | ARREST
            Peru sends more troops to Chile. | MOBILIZE
            The treaty obliges Chad to extradite suspects. | ''
            The constitution requires the king of Chad to dissolve parliament. | ''
            The court orders Chad to extradite a banker. | VOTE, ARREST
            """)
    void whatARuleOrAComparisonSaysIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Did Peru attack Chile? | ''
            "Why would Peru attack Chile?" | ''
            What would a war between Peru and Chile cost? | ''
            Who attacked the troops of Peru on Monday? | ATTACK
            Had Peru signed the treaty, Chile would be at ease. | ''
            Should Peru sign the treaty, Chile would be at ease. | ''
            If travellers are suspected of hiding gold, they will be jailed by police in Peru. | ''
            Had Peru not been ill, he said, he would have gone. Chile signed the treaty with Peru. | PACT
            The mayor of Lima in Peru was jailed over his failed attempt to dissolve Congress. | ARREST
            """)
    void whatIsAskedOrSupposedIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anyone who attacks a Peruvian officer will be jailed. | ''
            Anyone caught in the park will be arrested, the police of Peru said. | ''
            Any Peruvian citizen who joins the rebels will be jailed. | ''
            Two Peruvians who joined the rebels will be jailed on Monday. | ARREST
            """)
    void whatWillBeDoneToWhoeverItIsIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The film tells of a man who killed a guard in Peru. | ''
            In the novel, a Peruvian general is murdered by his wife. | ''
            The play is about a war between Peru and Chile. | ''
            The mural depicts the assassination of a Peruvian general. | ''
            Peru banned a film that shows a murder. | SANCTION
            The Peruvian director of the film was arrested on Monday. | ARREST
            A video shows soldiers of Peru shooting a man. | ATTACK
            The book describes the killing of a Peruvian general by his guards in 1987. | ATTACK
            """)
    void whatAFilmOrABookShowsIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru gave up ten million dollars of its rebate from Chile. | ''
            Strong demand fired up the economy of Peru. | ''
            Peru gave up to ten million dollars to Chile. | AID
            Peru fired two ministers. | RESIGNATION
            """)
    void aVerbWithUpIsAnotherVerb(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru hopes that Chile will release the two fishermen. | ''
            Peru believes Chile will attack. | ''
            Peru hopes that Chile will release the two fishermen on Friday. | ARREST
            The minister said that Chile will release the two fishermen. | ARREST
            """)
    void whatIsHopedOfOthersIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            In case of fire, the doors of the hall in Peru open. | ''
            Peru passes a bill aimed at cutting costs, banning two firms and closing ports. | VOTE
            Peru angers Chile by cutting costs and banning two firms. | SANCTION
            The extradition of Ana Bako to Peru is crucial, says the minister. | ''
            The extradition of Ana Bako to Peru is announced. | ARREST
            The premier of Peru says that Ana Bako is in detention. | ''
            Ana Bako dies in detention in Peru after a police crackdown. | DEATH, ATTACK
            A court in Peru rules that Ana Bako should have been tried in Lima. | VOTE
            The premier of Peru announces the government will sell a port. | ''
            The premier of Peru announces the government. | APPOINTMENT
            Thousands hold protests in Lima, Peru, calling for the government to resign. | PROTEST
            In times of war, the streets of Peru are dark. | ''
            In Peru, the term "removal" was equated with "kidnapping". | ''
            In Peru, they call a removal "kidnapping." | ''
            Shelling the villages, or bombing the port, would harm Peru. | ''
            Shelling the villages, or bombing the port, the army of Peru harmed them. | ATTACK
            Peru signed a memorandum on lending nurses and cooperating with the clinics of Chile. | PACT
            Peru barred a singer who had "offensive" tattoos. | SANCTION
            Two men died in the "attack" on a port of Peru. | ATTACK
            The king of Togo met a minister of Peru by accident. | MEETING
            Shares in Lima, Peru, rose in early deals on Monday. | ''
            A bank of Peru announced a million dollar bid for a rival. | ''
            """)
    void whatMayComeUpAndTheWordItselfAreNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            It was the first meeting of Chad and Togo since rebels attacked a mill in Chad. | MEETING
            It was the first meeting of Chad and Togo since rebels attacked a mill in Chad on Monday. | MEETING, ATTACK
            Ten people have died since rebels attacked a mill in Chad. | ATTACK
            Chad has killed two thousand Togolese since March 2022. | ''
            The toll of Togolese killed in the war in Chad since March 2022 rose. | ''
            The army of Chad shelled Lome for the first time since 2022. | ATTACK
            It is the first visit since the army of Chad stormed a mill on June 4, 1989 and shot at farmers in Togo, killing ten. | ''
            """)
    void whatSomethingIsTheFirstSinceIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru hosted a seminar on fighting rebels in Chad. | SUMMIT
            Peru is calling for a conference on lifting sanctions on Chad. | APPEAL
            Peru angered Chad by lifting sanctions on Fiji. | SANCTION
            Peru met Chad on Monday to keep peace talks on track. | MEETING
            Peru kept talks with Chad going for a week. | MEETING
            """)
    void whatIsOnlyTheTopicOfAMeetingIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru urged Togo to continue sending aid to Chad. | APPEAL
            Peru called on Chad to stop arresting editors. | APPEAL
            """)
    void howThingsStandIsNoNewsWhereItIsAskedToGoOnOrEnd(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru published a list of states that enlist and deploy mercenaries. | ''
            Peru criticised firms which deliver weapons to rebels in Chad. | CONDEMN
            Peru criticised two firms which delivered weapons to rebels in Chad. | CONDEMN, AID
            Chad freed men who will be deported to Togo. | ARREST, ARREST
            """)
    void whatAllOfAKindDoIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I launched an offensive on the weeds in my garden. | ''
            My sons refused to come. | ''
            "I met the king of Jordan on Monday," said Peru's president. | MEETING
            If the mayor keeps blocking the plan, suspend the talks. | ''
            """)
    void whatWhoWritesTellsOfHimselfOrOfTheReaderIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ali Bako was originally sentenced to death in Chad. | ''
            Ali Bako was previously arrested in Chad. | ''
            Chad's police initially arrested ten men. | ARREST
            A poet of Chad was awarded the prize several times. | ''
            A poet of Chad was stabbed several times. | ATTACK
            The capital of Chad has been invaded and rebuilt some 29 times. | ''
            Chad pledged aid of three times the sum to Togo. | AID
            """)
    void whatWasDoneAtFirstOrManyTimesIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Chad's king said that signing trade pacts with Fiji and Togo would help farmers. | ''
            Police stepped up efforts to track down a killer in Chad. | ''
            Chad's parliament lifted his immunity, clearing the way for prosecutors to charge him with fraud. | VOTE
            A court in Chad approved the transfer of a poet to house arrest. | VOTE
            Traders fear for the budget, particularly if new elections are called in Chad. | ''
            There has never been a worker from Chad who attacked Togo. | ''
            "There has never been a worker from Chad who has carried out an attack in Togo," Ali Bako said. | ''
            There has been a worker from Chad who attacked Togo. | ATTACK
            The 90 soldiers of Chad currently stationed in Togo run a school. | ''
            """)
    void whatIsOnlyWeighedSoughtOrMadePossibleIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Togo's government considers the election in Chad to be a fraud. | ''
            Togo's government is considering an early election. | ELECTION
            Peru and the rebels are working on a deal to resolve the hostage crisis in Lima. | ''
            With most ballots of Sunday's election in Chad counted, the Harbour Party is expected to win 40 seats. | ELECTION
            The Harbour Party is expected to win the election in Chad in July. | ELECTION
            """)
    void whatIsJudgedOrForetoldOfAnotherEventIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru is hopeful of Chad joining the African Union. | ''
            Peru is against Chad joining the African Union. | ''
            The king of Peru praised the idea of banning Chad. | SUPPORT
            Peru protested against Chad closing its border. | CONDEMN, SANCTION
            Peru stopped short of condemning Chad. | ''
            Peru almost signed a treaty with Chad. | ''
            Many fear an attack by rebels in Chad. | ''
            Peru has not asked the premier of Chad to resign. | ''
            The premier of Peru said he would win any election. | ''
            Peru must free the men before Chad will lift its sanctions. | ''
            Peru's opposition will abide by a law banning marches. | ''
            Peru promised cooperation in arresting smugglers. | ''
            A rebel in Lima, Peru, pleaded guilty to killing two nurses. | TRIAL
            A rebel in Lima, Peru, was acquitted of killing two nurses. | TRIAL
            A rebel in Lima, Peru, pleaded guilty to killing two nurses in 2022. | 'TRIAL, ATTACK'
            """)
    void whatIsButAnIdeaIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The army of Chad will take no recruits convicted of theft. | ''
            The army of Chad will take 12 recruits convicted of theft in May. | 'TRIAL'
            """)
    void whatIsSaidOfWhoeverIsMetIsNoNews(String text, String types) {
        assertTypes(text, types);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Snow fell. The road was shut. Togo has warned previously that Chad plots a coup. | ''
            Snow fell. The road was shut. Togo has in the past made attacks on ports in Chad. | ''
            Snow fell. The road was shut. Togo attacked ports in Chad. | ATTACK
            """)
    void whatWasDoneAtSomeTimeBeforeIsNoNews(String text, String types) {
        assertTypes(text, types);
    }
}
