package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did it, and to whom it was done. */
class RolesTest {

    private static EventExtractor extractor;

    @BeforeAll
    static void load() throws IOException {
        extractor = Lexicon.load("en").extractor();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad condemned Togo. | TCD agent, TGO target
            Togo was condemned by Chad. | TCD agent, TGO target
            Chadian troops attacked a village in Togo. | TCD agent, TGO scene
            Togo came under attack from Chad. | TCD agent, TGO target
            Chad's attack on Togo killed ten people. | TCD agent, TGO target
            An attack by Chad on Togo killed ten people. | TCD agent, TGO target
            Chad sent rice to Togo. | TCD agent, TGO target
            Togo received rice from Chad. | TCD agent, TGO target
            Chad's president met Togo's king. | TCD party, TGO party
            Chad's president visited Togo. | TCD agent, TGO target
            Chad's king and the premier of Togo, who arrived in Lome on Monday, wept. | TCD agent, TGO target
            Chad's king and the premier of Togo arrived in Ndjamena on a visit on Monday. | TCD target, TGO agent
            Chad's president welcomed Togo's king. | TCD target, TGO agent
            Togo's king was welcomed by Chad's president. | TCD target, TGO agent
            Chad's president welcomed Togo's king on a state visit. | TCD target, TGO agent
            Chad's sanctions on Togo took effect on Monday. | TCD agent, TGO target
            Sanctions imposed on Togo by Chad took effect on Monday. | TCD agent, TGO target
            A court in Chad orders the seizure of a house owned by Omar Bako. | Omar Bako target, TCD agent
            Chad freezes assets held in its banks by Omar Bako. | Omar Bako target, TCD agent
            Chad alleged Togo had shelled a school. | TCD agent, TGO target
            Chad lifts sanctions imposed by Togo. | TCD agent, TGO agent
            Police in Chad arrested Omar Bako. | Omar Bako target, TCD agent
            Chad's president was ousted. | TCD target
            Chad's president sacked his minister. | TCD agent
            Chad appointed Omar Bako as envoy. | TCD agent
            Omar Bako urged Chad to act. | Omar Bako agent, TCD target
            A flood killed ten people in Chad. | TCD scene
            Togo was angry and refused to send rice to Chad. | TCD target, TGO agent
            Togo was opposed to the war and refused to send rice to Chad. | TCD target, TGO agent
            Togo's president called on ministers to show political will. | TGO agent
            Togo faced a threat from Chad. | TCD agent, TGO target
            Ten people were killed in clashes between the Chadian army and Togolese police. | TCD agent, TGO agent
            A shootout between Chadian and Togolese soldiers left ten people dead. | TCD agent, TGO agent
            Togo suffered an attack by Chad. | TCD agent, TGO target
            Former minister Omar Bako goes on trial in Chad. | Omar Bako target, TCD agent
            Chadian minister sacked over leak | TCD target
            Airbus crew to strike on Monday | Airbus agent
            Chad hit with new tariffs by Togo | TCD target, TGO agent
            Airbus fined $2bn by Togo | Airbus target, TGO agent
            Singer Omar Bako arrested in Chad | Omar Bako target, TCD agent
            Chad signs a decree on Monday expelling ten Fijian envoys over the war of Togo with Mali. | FJI target, TCD agent
            """)
    void aPartyDoesItOrHasItDone(String text, String expected) {
        assertThat(roles(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Chadian embassy bombings in Togo killed ten people. | TCD target, TGO scene
            The court bombings in Togo killed ten people. | TGO target
            An attack on a Chadian army convoy in Togo killed ten people. | TCD target, TGO scene
            A Chadian army convoy attack killed ten people. | TCD target
            A Chadian army attack killed ten people. | TCD agent
            Chadian helicopter attacks killed ten people in Togo. | TCD agent, TGO scene
            """)
    void whatStandsBeforeAnAttackHasMadeItUnlessItIsABuildingOrAConvoy(String text, String expected) {
        assertThat(roles(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jordan's king Omar Bako's envoy, Ali Deby, left Chad. | Ali Deby
            Jordan's king Omar Bako's envoy Ali Deby left Chad.   | Ali Deby
            Jordan's king Omar Bako's envoys left Chad.           |
            Jordan's king Omar Bako's government condemned Chad.  |
            Jordan's king Omar Bako condemned Chad.               | Omar Bako
            """)
    void whoActsForAPersonIsNotThatPerson(String text, @Nullable String person) {
        Article article = Article.of("a", text, Publication.parse("2025-06-19"));
        assertThat(extractor.extract(article).get(0).participants().stream()
                        .filter(party -> party.id().equals("JOR"))
                        .map(Participant::via))
                .containsExactly(person);
    }

    private static String roles(String text) {
        Article article = Article.of("a", text, Publication.parse("2025-06-19"));
        return extractor.extract(article).get(0).participants().stream()
                .map(party -> party.id() + " " + party.role().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
