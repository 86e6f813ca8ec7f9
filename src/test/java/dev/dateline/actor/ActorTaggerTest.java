package dev.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Publication;
import dev.dateline.text.Tokens;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTaggerTest {

    private static final TaggerUnderTest UNDER_TEST = TaggerUnderTest.builtIn();
    private static final String DAY = "2025-06-19";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Kremlin said that Russian airstrikes hit Ukraine. | RUS SEAT, RUS ADJECTIVE, UKR NAME
            Russian forces left the Israeli Defence Ministry.     | RUS INSTITUTION, ISR INSTITUTION
            the Russian and Chinese presidents                    | RUS OFFICE, CHN OFFICE
            The US president called the prime minister of Iraq.   | USA OFFICE, IRQ OFFICE
            He spoke in Geneva about China.                       | CHE PLACE, CHN NAME
            Talks were held in Moscow.                            | RUS PLACE
            Moscow warned Kyiv.                                   | RUS CAPITAL, UKR CAPITAL
            a US-backed, pro-Russian, Paris-based agency          | USA AFFILIATION, RUS AFFILIATION, FRA AFFILIATION
            Turkish citizens and Poles                            | TUR PEOPLE, POL PEOPLE
            A Russia-Iran treaty, a US–China deal                 | RUS NAME, IRN NAME, USA NAME, CHN NAME
            a flood in Anuppur, Madhya Pradesh, India             | IND PLACE
            Three died near Hoboken, New Jersey, U.S.             | USA PLACE
            Chechen rebels fled.                                  | RUS AFFILIATION
            Texas governor Greg Abbott signed it.                 | USA PERSON
            Lebanese militia Hezbollah fired.                     | LBN AFFILIATION, Hezbollah NAME
            Ukrainian journalist Olha Petrenko was freed.         | UKR AFFILIATION, Olha Petrenko PERSON
            The rival Koreas met.                                 | KOR COLLECTIVE
            Cebu governor Ann Deiye left Cebu.                    | PHL PERSON
            Peru welcomed the pope.                               | PER NAME, VAT OFFICE
            Three died in Aurora, Isabela province, Philippines.  | PHL PLACE
            Talks began in Gaza, Lebanon, and Syria.              | PSE PLACE, LBN NAME, SYR NAME
            U.S. National Harbour Center director Ann Deiye left. | USA PERSON
            Japan's Toyota and the Boeing 727 landed.             | JPN AFFILIATION, Toyota NAME
            the leader of the Kisumu Liberation Front             | Kisumu Liberation Front NAME
            a fire in San Juan de Belmonte, Colombia              | COL PLACE
            a fire in the Malian coastal town of Bandiko Nord     | MLI PLACE
            Ana Mora lives in the Spanish city of Barcelona.      | Ana Mora PERSON, ESP PLACE
            Ten rallied in the Malian capital on Monday.          | MLI PLACE
            They rallied in the Malian capital Bamako.            | MLI ADJECTIVE, MLI CAPITAL
            The Malian state of emergency ended.                  | MLI ADJECTIVE
            Ten rallied in the town of Bandiko Nord, Mali.        | MLI PLACE
            The Peruvian port of Callao is shut.                  | PER ADJECTIVE, PER PLACE
            A fire at the Toledo Garden Hotel in Austin, Texas    | USA PLACE
            A fire in the Toledo suburb in Lima    | PER PLACE
            A fire in Aksu-Ayuly, Kazakhstan    | KAZ PLACE
            A fire at the Kerala Community Centre in Hanoi        | VNM PLACE
            Ten met at a Martin's store in Lyon, France.          | FRA PLACE
            A fire at the Punjab Police Office in Hanoi           | IND INSTITUTION, VNM PLACE
            Ministers from the African Union flew to Chad.        | AU OFFICE, TCD NAME
            A fire in Peru Heights, Queens, New York, United States | USA PLACE
            A fire in Togo County, Ohio, left ten dead.           | USA PLACE
            A fire in Peru Heights left ten dead.                 | PER PLACE
            Rebels left Tondo, South Kivu, to the army.           | COD PLACE, COD INSTITUTION
            Japanese Nippon Steel left.                           | JPN AFFILIATION, Nippon Steel NAME
            Ana Bako left the village of Um Gatta and the Bir Gatta mountains. | Ana Bako PERSON
            The head of the Chadian Harbour League left.          | Chadian Harbour League NAME
            Chadian ministers Issa Bako, Paul Deye and Omar Sene  | TCD OFFICE, TCD PERSON, TCD PERSON, TCD PERSON
            Chadian minister of mines and energy Issa Bako left.  | TCD PERSON
            Chadian Minister of Interior Issa Bako left.          | TCD PERSON
            Chadian Minister for Women's Affairs Issa Bako left.  | TCD PERSON
            Issa Bako, minister of mines and energy, left Chad.   | TCD PERSON, TCD NAME
            Issa Bako, former minister of mines, left Chad.       | Issa Bako PERSON, TCD NAME
            Chad's deputy premier, Issa Bako, left.               | TCD OFFICE, TCD PERSON
            Paul Deye, Togo's chief Jordan critic, left Jordan.   | Paul Deye PERSON, TGO PEOPLE, JOR NAME
            Issa Bako, political leader of the Palestinian militant group Hamas, left. | Hamas PERSON, Hamas OFFICE
            A spokesman for the Lebanese movement Hezbollah left. | Hezbollah OFFICE
            Issa Bako, head of the Chadian rebel group Blue Reed, left. | Issa Bako PERSON, TCD AFFILIATION, Blue Reed NAME
            A spokesman for the Chadian rebel group left.         | TCD OFFICE
            Chadian minister Issa Bako won. A spokeswoman for Bako left. | TCD PERSON, TCD OFFICE
            Chad won. Envoys from the United States left.         | TCD NAME, USA OFFICE
            Chad won. Officials from North and South Korea left.  | TCD NAME, KOR OFFICE
            Chad won. A minister from France left.                | TCD NAME, FRA OFFICE
            Chad won. Some 20 soldiers from the Netherlands left. | TCD NAME, NLD INSTITUTION
            Chad recalled its envoy from Peru.                    | TCD NAME, TCD OFFICE, PER NAME
            Chad won. Envoys from the Peruvian parliament left.   | TCD NAME, PER OFFICE, PER INSTITUTION
            A top aide to Emmanuel Macron left.                  | FRA OFFICE
            A former top aide to Emmanuel Macron left.           | FRA PERSON
            He sent an envoy to Emmanuel Macron.                 | FRA PERSON
            A lawyer for Emmanuel Macron left.                   | FRA PERSON
            A spokesman for the Chadian M23 left.                 | M23 OFFICE
            Togo's new Chad envoy left Chad.                      | TGO OFFICE, TCD NAME
            The new Chad minister left.                           | TCD OFFICE
            Togo's premier Jordan Bako left Jordan.               | TGO PERSON, JOR NAME
            Chad won. Deputy interior minister, Issa Bako, left.  | TCD NAME, TCD PERSON
            Issa Bako, chief of general staff of the Chadian army | TCD PERSON, TCD INSTITUTION, TCD INSTITUTION
            Issa Bako, vice-chairman of the Standing Committee of Chad's parliament | TCD PERSON, Standing Committee NAME, TCD INSTITUTION
            Issa Bako, chairman of the Swimming Federation of Chad | Issa Bako PERSON, Swimming Federation of Chad NAME
            The chairman of the Electoral Commission of Chad (ECC) Issa Bako left. | TCD INSTITUTION, TCD PERSON
            The spokesman of the African Union (AU) Issa Bako left. | AU OFFICE, AU NAME, AU PERSON
            Chad won. Police spokesman Issa Bako left.            | TCD NAME, TCD PERSON
            Togo won, say critics of Chad. Police left.           | TGO NAME, TCD NAME, TGO INSTITUTION
            Former Chadian premier, Issa Bako, left.              | TCD AFFILIATION, Issa Bako PERSON
            Issa Bako, the premier who was slain, led Chad.       | Issa Bako PERSON, TCD OFFICE, TCD NAME
            Chad won. University spokesman Issa Bako left.        | TCD NAME, Issa Bako PERSON
            Chad said that Peruvian-led forces left.              | TCD NAME, PER AFFILIATION, PER INSTITUTION
            Chad won. Governments across the world cheered.       | TCD NAME
            Chad won. The governments of Peru and Togo cheered.   | TCD NAME, PER INSTITUTION, TGO NAME
            Chad won. Ministers from 20 countries cheered.        | TCD NAME
            Ministers from North Korea and Chad cheered.          | PRK OFFICE, TCD NAME
            Chad won. Ministers cheered.                          | TCD NAME, TCD OFFICE
            Chad's former construction minister Issa Bako left.   | TCD AFFILIATION, Issa Bako PERSON
            A storm hit the Region of Southern Denmark.           | DNK PLACE
            Chadian chemist Ahmed Bako left.                      | TCD AFFILIATION, Ahmed Bako PERSON
            The Chadian Center for Fiscal and Social Rights left. | TCD INSTITUTION
            The Harbour Centre for Fiscal and Social Rights left. | Harbour Centre for Fiscal and Social Rights NAME
            Gunmen of the Zaghari Nationalist Army left.          | Zaghari Nationalist Army NAME
            Former Chadian OPEC director Ahmed Bako left.         | TCD AFFILIATION, OPEC AFFILIATION, Ahmed Bako PERSON
            Fijians elect a House of Representatives.             | FJI PEOPLE, FJI INSTITUTION
            Chad fines Boeing 200 million francs for a Boeing 737. | TCD NAME, Boeing NAME
            Delegate Park Sung- ho left.                          | Park Sung-ho PERSON
            Congolese president Denis Sassou Nguesso left.        | COG PERSON
            Colombian defence minister Pedro Sánchez left.         | COL PERSON
            The USS Ana S. Bako and the MV Ana Bako left.         | USA INSTITUTION
            Security forces shot at a pro-Peru march in Lagos.    | NGA INSTITUTION, PER AFFILIATION, NGA PLACE
            Chad sent military aid, and its military left.        | TCD NAME, TCD INSTITUTION
            Juan "El Zorro" Bako left.                            | Juan Bako PERSON
            Welsh folk trio Harbour sang.                         | GBR AFFILIATION, Harbour NAME
            QXZ president Ana Bako left.                          | QXZ AFFILIATION, Ana Bako PERSON
            Chad paid US$5 million, CAD$7 and AU$8.               | TCD NAME
            Chad's Southern Command and the Southern Command left. | TCD NAME, TCD INSTITUTION, USA INSTITUTION
            Puntland and Kenyan forces left.                      | SOM INSTITUTION, KEN INSTITUTION
            Ryanair left. The airline and an airline sued.        | Ryanair NAME, Ryanair INSTITUTION
            Hamas left. The group, not the group of ten, stayed.  | Hamas NAME, Hamas INSTITUTION
            The EU left. The bloc and the airline stayed.         | EU NAME, EU INSTITUTION
            Chadian–Togolese chemist Koffi Mensah left.           | TCD AFFILIATION, TGO AFFILIATION, Koffi Mensah PERSON
            Harbour Academy dean Koffi Mensah left.               | Harbour Academy AFFILIATION, Koffi Mensah PERSON
            Koffi Mensah of the ruling Harbour Party left.        | Koffi Mensah PERSON, Harbour Party AFFILIATION
            The Chadian envoy to Togo Koffi Mensah left.          | TCD OFFICE, TGO AFFILIATION, TCD PERSON
            Senior Islamic State leader Issa Bako left.           | ISIS PERSON
            The Union of President Issa Bako left Chad.           | TCD PERSON, TCD NAME
            Harakat-e-Azat left Lashkar-e-Azat.                   | Harakat-e-Azat NAME, Lashkar-e-Azat NAME
            A court in Chad met envoys from Togo. The court left. | TCD INSTITUTION, TCD PLACE, TGO OFFICE, TCD INSTITUTION
            A pact by Peru after talks on a visiting forces agreement | PER NAME
            An Indian restaurant and an Indian bank               | IND ADJECTIVE
            The National Harbour Front and Harbour Movement won.  | National Harbour Front NAME, Harbour Movement NAME
            "The United States is with them," he said.     | USA NAME
            He said: "The Turkish Ministry of Health grew." | TUR INSTITUTION
            Iran air strikes hit UN women envoys.          | IRN NAME, UN OFFICE
            Iran Air and IRAN AIR left.                    | Iran Air NAME, Iran Air NAME
            US steel tariffs and U.S. Steel                | USA NAME, U.S. Steel NAME
            An Islamic state left the UN security council. | UNSC NAME
            Boko haram left the Labour party.              | Boko Haram NAME, Labour Party NAME
            PARIS (Reuters) - The European Union met police. | FRA PLACE, EU NAME, FRA INSTITUTION
            """)
    void theFormSaysHowAnActorIsNamed(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kremlin aide Yuri Ushakov spoke. Later Ushakov left.               | RUS PERSON, RUS PERSON
            Maria Torres, daughter of Pedro Torres, left. Torres sang.         | Maria Torres PERSON, Pedro Torres PERSON, Maria Torres PERSON
            The Chadian National Police (CNP) left. The CNP sang.              | TCD INSTITUTION, TCD INSTITUTION
            Reporters Without Borders (RSF) left. RSF sang.                    | Reporters Without Borders NAME, Reporters Without Borders NAME
            The National Harbour Commission (NHC) of Chad left. The NHC sang.  | TCD INSTITUTION, TCD NAME, TCD INSTITUTION
            The National Harbour Commission (NHC) left. The NHC sang.          | NHC INSTITUTION, NHC INSTITUTION
            The People's Congress (PCO) of Chad left. The PCO sang.            | TCD INSTITUTION, PCO NAME, TCD NAME, PCO NAME
            Japan Airlines (JPA) left. JPA said no.                            | Japan Airlines NAME, Japan Airlines NAME
            The HWB (Harbour People's Liberation Front) left. The HWB sang.    | HWB NAME, HWB NAME
            The HWB (Kisumu) and the HWL (of Chad) left.                       | HWB NAME, KEN PLACE, HWL NAME, TCD NAME
            Bosnia's king spoke in Sarajevo. The Serb leaders sang.            | BIH OFFICE, BIH PLACE, BIH OFFICE
            Ethnic Russians left.                                              | RUS AFFILIATION
            Mali's junta leader Assimi Goita spoke. Goita left.                | MLI PERSON, MLI PERSON
            Jan Novotny, the prime minister of Malta, spoke. Novotny left.     | MLT PERSON, MLT OFFICE, MLT PERSON
            Jan Novotny, a former prime minister of Malta, spoke.              | Jan Novotny PERSON, MLT AFFILIATION
            Omar Abd al-Karim al-Sarru of Gao left.                            | Omar Abd al-Karim al-Sarru PERSON, MLI PLACE
            Chadian president Issa Bako's envoy in Togo, Ali Deby, left.       | TCD PERSON, TGO PLACE, TCD PERSON
            Chadian president Issa Bako's envoy Ali Deby left.                 | TCD PERSON, TCD PERSON
            Chadian president Issa Bako's lawyer, Ali Deby, left.              | TCD PERSON, Ali Deby PERSON
            Opposition leader Maria Torres was held. Torres fasted.            | Maria Torres PERSON, Maria Torres PERSON
            Hamas leader Omar Darwish left Cairo.                              | Hamas PERSON, EGY CAPITAL
            Omar Darwish, a senior Hamas commander, spoke. Darwish left.       | Hamas PERSON, Hamas OFFICE, Hamas PERSON
            Nauru's envoy Ann Deiye spoke. She left.                           | NRU PERSON, NRU PRONOUN
            The minister freed Issa Abu Marwan. Abu Marwan left.               | Issa Abu Marwan PERSON, Issa Abu Marwan PERSON
            Nauru's king Jan Deiye spoke. He met Chad's king Ali Bako, with whom he sang. | NRU PERSON, NRU PRONOUN, TCD PERSON, NRU PRONOUN
            Iran and Oman met. The two sides agreed.                           | IRN NAME, OMN NAME, IRN+OMN COLLECTIVE
            Iran met its Omani counterpart.                                    | IRN NAME, OMN OFFICE
            Police shot two men in Lagos, Nigeria.                             | NGA INSTITUTION, NGA PLACE
            Hamas freed two men. The militants kept the rest.                  | Hamas NAME, Hamas INSTITUTION
            Kenya voted. The government lost.                                  | KEN NAME, KEN INSTITUTION
            Kenya voted. Kenya's premier left Kenya for Peru. The court met.   | KEN NAME, KEN OFFICE, KEN NAME, PER NAME, KEN INSTITUTION
            Kenya met Togo. Peru urged both sides to talk.                     | KEN NAME, TGO NAME, PER NAME, KEN+TGO COLLECTIVE
            Kenya met Togo. Peru, Peru said, hopes that both sides agree.      | KEN NAME, TGO NAME, PER NAME, PER NAME, KEN+TGO COLLECTIVE
            Peru met Israel and the Palestinians. The two sides signed it.     | PER NAME, ISR NAME, PSE PEOPLE, ISR+PSE COLLECTIVE
            Chad and Togo met. Peruvians and Kenyans left. The two sides met.  | TCD NAME, TGO NAME, PER PEOPLE, KEN PEOPLE, TCD+TGO COLLECTIVE
            Kenya met Sen. Ana Tui.                                            | KEN NAME, USA PERSON
            Kenya's UN ambassador voted.                                       | KEN NAME, KEN OFFICE
            Kenya voted. Nobody trusts any court or any government.            | KEN NAME
            Kenya met Ana Tui, assistant secretary of state for trade.         | KEN NAME, USA PERSON, USA OFFICE
            Kenya's parliament in exile cheered.                               | KEN AFFILIATION
            Kenya's parliament in London cheered.                              | KEN INSTITUTION, GBR PLACE
            Kenya voted. Its premier left for Peru. The court met.             | KEN NAME, KEN OFFICE, PER NAME, PER INSTITUTION
            Floods hit Punjab. Pakistan asked for help.                        | PAK PLACE, PAK NAME
            Floods hit Punjab. India asked for help.                           | IND PLACE, IND NAME
            He met Albanians. Kosovo is poor.                                  | XKX PEOPLE, XKX NAME
            In Albania he met Albanians. Kosovo is poor. Kosovo is small.      | ALB PLACE, ALB PEOPLE, XKX NAME, XKX NAME
            The Free Harbour Movement (FHM) won. FHM cheered.                  | FHM NAME, FHM NAME
            After the Peruvian king left, police in Chad held ten. | PER OFFICE, TCD INSTITUTION, TCD PLACE
            After the Peruvian king left, soldiers in Chad sang.   | PER OFFICE, PER INSTITUTION, TCD PLACE
            """)
    void whoIsMeantIsKeptThroughTheText(String text, String expected) {
        assertThat(named(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2005-11-16 | Bush met Koizumi.           | USA PERSON, JPN PERSON
            1997-04-14 | Clinton met Hashimoto.      | USA PERSON, JPN PERSON
            2025-06-19 | Putin and Xi spoke by phone. | RUS PERSON, CHN PERSON
            2005-11-16 | Saudi King Abdullah spoke. | SAU ADJECTIVE, SAU PERSON
            2005-11-16 | Jordan's King Abdullah spoke. | JOR NAME, JOR PERSON
            2005-11-16 | King Abdullah of Saudi Arabia spoke. | SAU PERSON, SAU NAME
            2005-11-16 | Iraq voted. The future Chancellor Angela Merkel spoke. Merkel left. | IRQ NAME, DEU PERSON, DEU PERSON
            2005-11-16 | Iraq voted. Former Minister Angela Merkel spoke. | IRQ NAME, Angela Merkel PERSON
            2005-11-16 | Saudi Arabia voted. King Abdullah spoke. | SAU NAME, SAU PERSON
            """)
    void theDayOfTheArticleSaysWhoHoldsAnOffice(String day, String text, String expected) {
        assertThat(named(text, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "They ate turkey from a china plate.",
        "Please tell us who they are.",
        "On Tuesday Heavy Rain Is Expected",
        "The F-35 and the Mi-8 took off.",
    })
    void commonWordsNameNobody(String text) {
        assertThat(named(text)).isEmpty();
    }

    @Property(tries = 300)
    void mentionsLieInOrderInsideTheTextWhateverItIs(
            @ForAll @Size(max = 40) List<@net.jqwik.api.constraints.IntRange(max = 29) Integer> picks) {
        String[] words = {
            "Russian", "President", "Vladimir", "Putin", ",", "the", "US", "-", "led", "two", "sides", "in", "Paris",
                    "Bank", "of",
            "China", "'s", "he", "former", "police", ".", "al", "Assad", "(", "NATO", ")", "Jordan", "Xi", "rebels",
                    "and"
        };
        StringBuilder text = new StringBuilder();
        picks.forEach(pick -> text.append(words[pick]).append(pick % 7 == 0 ? "" : " "));
        Tokens tokens = UNDER_TEST.tokens(text.toString());

        int reached = 0;
        for (ActorMention mention : UNDER_TEST.tagger().tag(tokens, Publication.parse(DAY))) {
            assertThat(mention.first()).isGreaterThanOrEqualTo(reached);
            assertThat(mention.end()).isGreaterThan(mention.first()).isLessThanOrEqualTo(tokens.size());
            assertThat(mention.actors()).isNotEmpty();
            reached = mention.end();
        }
    }

    private static String named(String text) {
        return named(text, DAY);
    }

    private static String named(String text, String day) {
        return String.join(
                ", ",
                UNDER_TEST.tag(text, Publication.parse(day)).stream()
                        .map(ActorTaggerTest::show)
                        .toList());
    }

    private static String show(ActorMention mention) {
        boolean pair = mention.actors().size() == 2 && !mention.actor().id().equals("KOR");
        return mention.actor().id() + (pair ? "+" + mention.actors().get(1).id() : "") + " " + mention.form();
    }
}
