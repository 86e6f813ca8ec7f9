package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
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
            Nigerian troops kill at least nine Boko Haram fighters. | ATTACK Boko Haram+NGA
            Rebels kill over 40 Malian soldiers near Gao. | ATTACK MLI
            Five hostages, including nurse Awa Camara, are freed in Mali. | ARREST Awa Camara+MLI
            Four peacekeepers, including two from Ghana and one from Nepal, were shot dead in Lebanon. | ATTACK GHA+LBN+NPL
            Police arrest three men linked to Hezbollah in Cyprus. | ARREST CYP+Hezbollah
            """)
    void whomANounCountsTakePart(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Petra Novak, a teacher who was arrested in May, is sentenced in Brno, Czechia. | ARREST CZE+Petra Novak, TRIAL CZE+Petra Novak
            Fiji signs a memorandum of understanding to work with India on fishing. | PACT FJI+IND
            Canada imposes sanctions on Eritrea, accusing it of arming militias. | SANCTION CAN+ERI, CONDEMN CAN+ERI
            Chad recalls its envoy after Togo closed the border. | REJECT TCD, SANCTION TCD+TGO
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
            Togo says its coastal batteries have intercepted and destroyed a rocket. | ATTACK TGO
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
            Floods hit Kirovsk, Upper Tomlin District, Kenya. | DISASTER KEN
            """)
    void thePlaceIsTheLargestOfThoseInARow(String text, String expected) {
        assertThat(parties(text)).isEqualTo(expected);
    }

    private static String parties(String text) {
        return extractor.extract(Article.of("a", text, Publication.on(LocalDate.of(2025, 6, 19)))).stream()
                .map(mention -> mention.type() + " "
                        + mention.participants().stream().map(Participant::id).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }
}
