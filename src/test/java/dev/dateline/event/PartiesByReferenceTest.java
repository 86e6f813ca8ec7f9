package dev.dateline.event;

import static dev.dateline.event.EventsUnderTest.extract;
import static dev.dateline.event.EventsUnderTest.parties;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by what does not name him: "his minister", "the airline", "both". */
class PartiesByReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour Liberation Front attacked a town in Chad on Monday. The HLF condemned Togo. | ATTACK Harbour Liberation Front+TCD, CONDEMN Harbour Liberation Front+TGO
            The Sudan Liberation Army attacked a town in Sudan on Monday. The SLA condemned Togo. | ATTACK SDN+SLM, CONDEMN SLM+TGO
            """)
    void anAcronymStandsForTheGroupNamedBeforeInFull(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian ambassador to Fiji, Ana Lal, wrote a letter. Lal condemned Togo. | CONDEMN TCD+TGO
            The Chadian state secretary for foreign affairs, Ana Lal, wrote a letter. Lal condemned Togo. | CONDEMN TCD+TGO
            The head of the Chadian delegation, Ana Lal, wrote a letter. Lal condemned Togo. | CONDEMN TCD+TGO
            A Chadian envoy told a banker in Fiji, Ana Lal, to wait. Lal condemned Togo. | CONDEMN Ana Lal+TGO
            A Chadian spokesman said that all was quiet. Ana Lal told reporters that she would stay. Lal condemned Togo. | CONDEMN TCD+TGO
            The Chadian spokesman said that all was quiet. Ana Lal told reporters that she would stay. Lal condemned Togo. | CONDEMN Ana Lal+TGO
            """)
    void whoIsNamedBehindAnOfficeAndWhatItIsForActsByIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's foreign minister left on Monday. The government will send envoys to the summit in Lome. | SUMMIT TCD
            Chad's foreign minister left on Monday. The cabinet approved a pact signed in Lome last week. | PACT TCD
            Chad's foreign minister left on Monday. Police arrested ten men in Lome. | ARREST TGO
            EU interior and justice ministers met in Lima on Monday. | SUMMIT EU
            Chad's interior, justice and defence ministers met in Lome on Monday. | MEETING TCD
            """)
    void governmentsAndEnvoysAreNotOfThePlaceThatIsNamedBeside(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's king met President Omar Sosa of Togo and Peru's premier. Sosa condemned Kenya. | MEETING PER+TCD+TGO, CONDEMN KEN+TGO
            Chad's king met Togo's premier in Lome. Prime Minister Ali Deng of Sudan condemned Peru. | MEETING TCD+TGO, CONDEMN PER+SDN
            Presidents Ali Bako of Chad, Omar Sosa of Togo and Ana Tui of Fiji signed a pact. | PACT FJI+TCD+TGO
            """)
    void whoIsNamedWithHisStateBehindActsForIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's president met Chad's envoy. His foreign minister held talks with Peru's premier. | MEETING KEN+TCD, MEETING KEN+PER
            Kenya's president met Chad's envoy on Monday, a day after his foreign minister met with Peru's premier. | MEETING KEN+TCD, MEETING KEN+PER
            Kenya's president met Chad's envoy. The foreign minister held talks with Peru's premier. | MEETING KEN+TCD, MEETING PER+TCD
            Militants bombed a mosque in Indonesia on Monday. Police searched for men of the Hamas-linked Jemaah Islamiyah. | ATTACK IDN+Jemaah Islamiyah
            Chadian rebels attacked a town. Togo offered to host peace talks between the government and the rebels. | ATTACK TCD, OFFER TGO, TALKS TCD+TGO
            Peru is calm. A tower was named after a Chadian poet. The government freed ten men on Monday. | ARREST PER
            In Lima, Peru, traders jeered at a minister and police detained at least four people. | ARREST PER
            """)
    void hisMinisterIsOfTheStateWhosePresidentTheSentenceIsAbout(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops stormed the Chadian ambassador's residence in Lima, Peru, on Monday. | ATTACK PER+TCD
            Peru's president left the Chadian embassy. Police arrested Omar Bako. | ARREST Omar Bako+PER
            Peru's president left the Chadian parliament. Police arrested Omar Bako. | ARREST Omar Bako+TCD
            The Blue Front shelled Lome, Togo. Harbour Watch International accused the group of hiding arms. | ATTACK Blue Front+TGO, CONDEMN Blue Front+Harbour Watch International
            The airline Zeta Air lost bags. Peru fined the company for misleading travellers. | SANCTION PER+Zeta Air
            A Lima court sentenced a banker. He had fled to Chad. Prosecutors charged Omar Bako. | TRIAL PER, TRIAL Omar Bako+PER
            """)
    void policeAreNotThoseOfAnEmbassy(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A: The Chadian Embassy condemned Togo on Monday. | CONDEMN TCD+TGO
            • The African Union condemned Togo on Monday. | CONDEMN AU+TGO
            Also in the news: Police arrested Omar Bako in Lima. … The Chadian Navy shelled Lome. | ARREST Omar Bako+PER, ATTACK TCD+TGO
            """)
    void whatStandsBehindAMarkBeginsLikeASentence(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Security Council met in Lome. By 13 votes to none, the Council condemned Chad. | SUMMIT UNSC, CONDEMN TCD+UNSC
            Omar Tui won the vote in Peru on Monday. JOE SOSA, HOST: He was arrested in Lima last year. | ELECTION Omar Tui+PER, ARREST Omar Tui+PER
            The Secretary-General called on Member States to help the General Assembly. | APPEAL UN
            ASEAN Secretary-General Ana Bako visited Chad. The Secretary-General condemned Togo. | VISIT ASEAN+TCD, CONDEMN ASEAN+TGO
            H.E. Mr. Ali Bako, President of Chad, condemned Togo on Monday. | CONDEMN TCD+TGO
            """)
    void theSecretaryGeneralIsOfTheUnitedNationsWhereNoOtherIsNamed(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A spokesman for the Foreign Ministry of the Republic of Chad condemned Togo. | CONDEMN TCD+TGO
            Harbour Airlines Inc. (NASDAQ: HBA) said on Monday that it has signed an agreement with Chad. | PACT Harbour Airlines Inc+TCD
            Omar Bako, who's in Lome, spoke of Chad. He's been arrested by Togo. | ARREST Omar Bako+TGO
            Chad is angry. It's recalled Ambassador Ana Tui from Togo for consultations. | REJECT TCD+TGO
            Chad condemned Togo. Correction: An earlier version of this article said Chad had invaded Togo. It invaded Mali. | CONDEMN TCD+TGO
            """)
    void releasesAndBlogsNameTheirPartiesInTheirOwnWay(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Chadian trader was arrested in Lima, Peru, on Monday. Omar Bako, 49, faces charges of fraud. | ARREST Omar Bako+PER
            A court in Lima sentenced the captain of a ferry on Monday. Omar Bako was ill. | TRIAL Omar Bako+PER
            Peru regretted the arrest of a teacher on Monday. Omar Bako, who is 60, was held at home. | ARREST Omar Bako+PER
            Peru arrested two men on Monday. Omar Bako, a neighbour, fled. | ARREST PER
            Peru arrested a man on Monday. Omar Bako, a neighbour, said he was glad. | ARREST PER
            Omar Bako lives in Peru. Peru arrested a man on Monday. Omar Bako was glad. | ARREST PER
            """)
    void whoIsHeldIsNamedAtTheStartOfTheNextSentence(String text, String expected) {
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
            The Chadian president Omar Bako and the Togolese president Ana Ayo spoke. Mr. Bako met Mrs. Ayo in Fiji on Monday. | MEETING TCD+TGO
            Mr. Omar Bako and Dr. Ana Ayo were arrested in Togo on Monday. | ARREST Ana Ayo+Omar Bako+TGO
            """)
    void aFormOfAddressBelongsToTheName(String text, String expected) {
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
            A coalition leader said he would improve Kenya's ties with Fiji after naming his new cabinet. | APPOINTMENT KEN
            """)
    void hisGovernmentIsOfTheStateThatHisSentenceNamesFirst(String text, String expected) {
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
            Peru's premier Ana Tui condemned Mali. "Omar Bako did it." She urged Togo to go. | CONDEMN MLI+PER, APPEAL PER+TGO
            Peru's premier Ana Tui condemned Mali. Trained by Omar Bako, she urged Togo to go. | CONDEMN MLI+PER, APPEAL PER+TGO
            Peru's premier Omar Tui said a truce "will fail. If Ali Bako goes, it will hold." He condemned Togo. | CONDEMN PER+TGO
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
            Chad lists Hamas and Hezbollah as terrorist groups and bans them from its ports. | SANCTION Hamas+Hezbollah+TCD, SANCTION Hamas+Hezbollah+TCD
            Police in Togo detain Ana Bako and charge her with fraud. | ARREST Ana Bako+TGO, TRIAL Ana Bako+TGO
            Chad hailed Mali and Togo and invited them to a summit. | SUPPORT MLI+TCD+TGO, OFFER MLI+TCD+TGO, SUMMIT MLI+TCD+TGO
            Chad denies the Azat Party's motion and bans it. | REJECT Azat Party+TCD, SANCTION Azat Party+TCD
            """)
    void aPronounBehindASecondVerbStandsForTheObjectOfTheFirst(String text, String expected) {
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
            Togo sends soldiers to Mali. Another 350 men will embark on Monday. | TGO
            Peru sent a brigade to Mali. An advance party has landed in Gao. | PER
            An advance party of a force for Mali has landed in Gao. | ''
            Togo sent envoys. The first soldiers landed in Gao, Mali, on Monday. | TGO
            """)
    void troopsAreThoseOfWhomTheTextToldThatTheySentSome(String text, String last) {
        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .last()
                .satisfies(mention -> {
                    assertThat(mention.type()).isEqualTo(EventType.MOBILIZE);
                    assertThat(mention.participants())
                            .extracting(Participant::id)
                            .isEqualTo(last.isEmpty() ? List.of() : List.of(last));
                });
    }

    @Test
    void aMinisterIsOfTheStateThatTheTextSpeaksOf() {
        String text =
                "Togo's court met. Togo's army left. Togo's king praised Mali. Trade Minister Ana Bako condemned Fiji.";

        assertThat(extract(Article.of("a", text, Publication.parse("2025-06-19"))))
                .filteredOn(mention -> mention.type() == EventType.CONDEMN)
                .flatExtracting(EventMention::participants)
                .extracting(Participant::id)
                .containsExactly("FJI", "TGO");
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
            The State Land and Water Commission (SLWC) of Peru said no. The SLWC condemned Togo. | CONDEMN PER+TGO
            Peru was calm. The Food and Water Authority (FWA) condemned Togo on Monday. | CONDEMN PER+TGO
            Peru's Housing and Land Board (HLB) wept. The HLB condemned Togo. | CONDEMN PER+TGO
            Peru's Ministry of Foreign Trade (MOFT) wept. The MOFT condemned Togo. | CONDEMN PER+TGO
            Peru's Land and Water Party (LWP) wept. The LWP condemned Togo. | CONDEMN LWP+TGO
            """)
    void theAcronymOfAnOfficeMeansTheStateThatItIsOf(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Bako was arrested in Togo on Monday along with her aide Omar Sene. | ARREST Ana Bako+Omar Sene+TGO
            Ana Bako is being tried in Togo together with Omar Sene. | TRIAL Ana Bako+Omar Sene+TGO
            Prosecutors in Togo seek ten-year prison terms for Ana Bako and three others. | TRIAL Ana Bako+TGO
            """)
    void whoIsHeldOrTriedWithAnotherIsSoAsWell(String text, String expected) {
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
            The US Senate debated a plan for Iran. The Senate condemned it on Monday. | CONDEMN USA
            A Chadian-operated tanker sinks in the Red Sea on Monday. | 'DISASTER '
            Omar Sene, a Togo-educated lawyer, led Peru until Ali Bako stepped down on Monday. | RESIGNATION PER
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
            Colombia's Chamber of Representatives passes a law on tea. | VOTE COL
            The Moroccan Chamber of Representatives votes 60–30 to pass a law on tea. | VOTE MAR
            """)
    void aChamberOfRepresentativesIsOfItsState(String text, String expected) {
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
            A court in Peru convicted a banker. He had hidden in Chad. The judge sentenced him to ten years. | 'TRIAL PER, TRIAL PER'
            A judge in Peru convicted a banker. He had hidden in Chad. The judge fined his wife. | 'TRIAL PER, SANCTION PER'
            A Peruvian judge jailed a banker. He had hidden in Chad. | TRIAL PER
            Togo's security forces seized a truck. Mali said its forces had arrested two gunmen near Gao. | ARREST MLI
            """)
    void aJudgeIsOfTheStateOfHisCourtAndForcesOfTheirOwner(String text, String expected) {
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
            Mali jails Awa Camara after Togo accused her of theft. | 'ARREST Awa Camara+MLI, CONDEMN Awa Camara+TGO'
            Togo signs the United Nations Convention against Hacking. | PACT TGO
            Former Malian minister Abdi Salad Hassan condemns Hassan Sheikh Mohamud. | CONDEMN Abdi Salad Hassan+SOM
            """)
    void aPronounStandsForWhomItFollowsAndATreatyForNobody(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @Test
    void whoReportsItHasNotDoneIt() {
        assertThat(parties("The president of Togo says that gunmen left the town, killing ten Malians."))
                .isEqualTo("ATTACK MLI");
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
            A court in Peru jails a Chadian soldier for theft. | TRIAL PER+TCD
            A court in Peru jails a Chadian sailor for theft. | TRIAL PER
            A court in Peru jails a former Chadian soldier for theft. | TRIAL PER
            A court in Peru jails a former Chadian soldier, Awa Camara, for theft. | TRIAL Awa Camara+PER
            A judge of Peru orders Omar Bako to pay a fee and places him under house arrest. | 'VOTE Omar Bako+PER, ARREST Omar Bako+PER'
            """)
    void aSoldierIsOfTheArmyUntilHeLeavesIt(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fiji's king met Chad's premier. Both accused Togo of fraud. | 'MEETING FJI+TCD, CONDEMN FJI+TCD+TGO'
            Fiji's king met Chad's premier, and both agreed to reopen the border. | 'MEETING FJI+TCD, SANCTION FJI+TCD'
            Fiji's king met Chad's premier. The two men urged Togo to help. | 'MEETING FJI+TCD, APPEAL FJI+TCD+TGO'
            Fiji's king met Chad's premier. Police in Togo arrested two men. | 'MEETING FJI+TCD, ARREST TGO'
            Fiji's king met Chad's premier. Togo condemned a speech by one of two leaders in exile. | 'MEETING FJI+TCD, CONDEMN TGO'
            """)
    void bothAreTheTwoNamedLast(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'LOME, June 19 (Reuters) - The king of Togo left on Monday. Chad and Mali wept. Police detained nine students.' | ARREST TGO
            'LOME, June 19 (Reuters) - The king of Togo left on Monday. Chad and Mali wept. Senators criticized the release.' | CONDEMN TGO
            The king of Togo left on Monday. Chad and Mali wept. Police detained nine students. | ARREST MLI
            """)
    void policeAreThoseOfWhereTheReportWasWrittenRatherThanOfWhomItNamedLast(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad and Togo traded fire. Fiji's premier spoke to both leaders. | ATTACK TCD+TGO, CALL FJI+TCD+TGO
            Chad and Togo traded fire. Fiji's premier called on both armies to stop. | ATTACK TCD+TGO, APPEAL FJI+TCD+TGO
            Chad shelled Togo and Fiji's premier said he would meet the leaders of both kingdoms. | ATTACK TCD+TGO, MEETING FJI+TCD+TGO
            Chad and Togo traded fire. Peru's premier threatened to impose tariffs on both countries. | ATTACK TCD+TGO, THREAT PER+TCD+TGO
            Chad shelled Togo. Chad's premier wept. Chad and Togo wept. Kenya wept. The UN urged both sides to stop. | ATTACK TCD+TGO, APPEAL TCD+TGO+UN
            Chad and Togo traded fire. Reuters could not verify the reports. The two sides signed a truce. | ATTACK TCD+TGO, CEASEFIRE TCD+TGO
            The ministers of Chad and Togo met. Kenya's premier wept with Fiji's. The two ministers signed a pact. | MEETING TCD+TGO, PACT TCD+TGO
            """)
    void bothAreTheTwoOfWhomTheTextSpeaksAndNotWhoSpeaksToThem(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's premier wept. Presidents Vladimir Putin and Emmanuel Macron signed a pact. | PACT FRA+RUS
            Peru's premier wept. Presidents and kings signed a pact. | PACT PER
            """)
    void presidentsWhoAreKnownAreThoseOfNoOtherState(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad shelled Togo. The truce is to start on Sunday. | ATTACK TCD+TGO, CEASEFIRE TCD+TGO
            Chad shelled Togo. Peru announced a truce late on Wednesday. | ATTACK TCD+TGO, CEASEFIRE PER+TCD+TGO
            Chad signed a truce with Togo in May. A general spoke of a truce that Peru announced in April. | CEASEFIRE TCD+TGO, CEASEFIRE PER+TCD+TGO
            Chad shelled Togo. Hamas announced a truce with Peru. | ATTACK TCD+TGO, CEASEFIRE Hamas+PER
            Chad shelled Togo in May. Peru wept. Fiji wept. Kenya wept. A truce is to start on Sunday. | 'ATTACK TCD+TGO, CEASEFIRE '
            """)
    void aTruceIsOfThoseWhoFoughtOrAgreedOnOneBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad's ministry said it had shelled Togo. It said its troops had seized a hill in Lome. | ATTACK TCD+TGO
            Togo wept. Chad's army said it wept. It said its troops had seized a hill in Peru. | ATTACK PER+TCD
            """)
    void itsTroopsAreThoseOfWhoSpokeBefore(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The European Union wept. Chad vetoed it at a meeting of foreign ministers in Lome on Monday. | REJECT TCD, SUMMIT EU
            """)
    void ministersOfNobodyNamedMeetAsThoseOfTheBodyOfWhichTheTextSpeaks(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }
}
