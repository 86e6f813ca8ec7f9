package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.text.LexiconException;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTaggerTest {

    private static final DateTexts ENGLISH = DateTexts.in("en");
    private static final LocalDate THURSDAY = LocalDate.of(2025, 6, 19);

    @Test
    void anExpressionPointsAtItsWordsByCodePoints() {
        String text = "\uD83D\uDE00 They met on Tuesday.";
        Tokens tokens = ENGLISH.tokenizer().tokenize(text);
        Timex timex = ENGLISH.tagger().tag(tokens, THURSDAY).get(0);
        assertThat(tokens.codePointStart(timex.first())).isEqualTo(14);
        assertThat(tokens.codePointEnd(timex.end() - 1)).isEqualTo(21);
    }

    @Test
    void expressionsThatFixNoDayGiveNone() {
        Tokens tokens = ENGLISH.tokenizer().tokenize("It lasted three hours and is held every Monday.");
        assertThat(ENGLISH.tagger().tag(tokens, THURSDAY))
                .extracting(Timex::eventDays)
                .allMatch(Optional::isEmpty)
                .hasSize(2);
    }

    @Test
    void aTextWithoutWordsHasNoDates() {
        assertThat(ENGLISH.tag("", THURSDAY)).isEmpty();
        assertThat(ENGLISH.tag(" \n ", THURSDAY)).isEmpty();
    }

    @Test
    void anHourIsOfADayOnlyIfThatWasNamedJustBefore() {
        String near = "The strike began on Monday. It ended at 4 p.m.";
        String far = "The strike began on Monday. Few came. Some sang. All ate. Now the gates open at 4 p.m.";

        assertThat(ENGLISH.tag(near, THURSDAY)).contains("4 p.m. = TIME 2025-06-16T16:00");
        assertThat(ENGLISH.tag(far, THURSDAY)).contains("4 p.m. = TIME 2025-06-19T16:00");
    }

    @Property(tries = 400)
    void expressionsComeInOrderAndDoNotOverlap(@ForAll("newsWords") String text) {
        Tokens tokens = ENGLISH.tokenizer().tokenize(text);
        int from = 0;
        for (Timex timex : ENGLISH.tagger().tag(tokens, THURSDAY)) {
            assertThat(timex.first()).isGreaterThanOrEqualTo(from);
            assertThat(timex.end()).isGreaterThan(timex.first()).isLessThanOrEqualTo(tokens.size());
            assertThat(timex.value()).isNotBlank();
            from = timex.end();
        }
    }

    @Property(tries = 100)
    void taggingTwiceGivesTheSame(@ForAll("newsWords") String text) {
        assertThat(ENGLISH.tag(text, THURSDAY)).isEqualTo(ENGLISH.tag(text, THURSDAY));
    }

    @Property(tries = 300)
    void anyTextCanBeTagged(@ForAll String text) {
        assertThat(ENGLISH.tag(text, THURSDAY)).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> newsWords() {
        return Arbitraries.of(
                        "the",
                        "day",
                        "before",
                        "May",
                        "31",
                        "Feb.",
                        "30",
                        "2025",
                        "1999",
                        "last",
                        "next",
                        "week",
                        "years",
                        "ago",
                        "early",
                        "Tuesday",
                        "night",
                        "10",
                        "a.m.",
                        "and",
                        "to",
                        "-",
                        "/",
                        ",",
                        "of",
                        "quarter",
                        "third",
                        "in",
                        "mid",
                        "two",
                        "hundred",
                        "thousand",
                        "a",
                        "few",
                        "months",
                        "century",
                        "'90",
                        "s",
                        "noon",
                        "said",
                        "will",
                        "99999",
                        "0",
                        "29",
                        "February",
                        "9999",
                        "end",
                        "this",
                        "half",
                        ".")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {"7", "1 ", "12/", "the day before ", "May 1 to ", "hundred and ", "2 1/2 ", "1:", "twenty-"})
    void aMegabyteOfHostileTextIsTaggedInSeconds(String piece) {
        Tokens tokens = ENGLISH.tokenizer().tokenize(piece.repeat(1_000_000 / piece.length()));
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> ENGLISH.tagger().tag(tokens, THURSDAY).size());
    }

    @Test
    void aUsersOwnFolderAddsRules(@TempDir Path folder) throws IOException {
        write(folder, "rule harvest\n  pattern: harvest time\n  value: in(reference, season(3))\n");
        Vocabulary.Builder words = new Vocabulary.Builder();
        DateRules rules = DateRules.read("en", words).addFolder(folder);
        Vocabulary vocabulary = words.build();
        Tokens tokens = new Tokenizer(
                        vocabulary, new SentenceSplitter.Builder(new Vocabulary.Builder()).build(vocabulary))
                .tokenize("They wed at harvest time.");
        assertThat(rules.build(vocabulary).tag(tokens, THURSDAY))
                .extracting(Timex::value)
                .isEqualTo(List.of("2025-FA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule r\n  pattern: {nothing}\n  value: reference\n",
                "rule r\n  pattern: (a | b\n  value: reference\n",
                "rule r\n  pattern: a\n  value: shift(reference, 1\n",
                "rule r\n  pattern: a\n  value: unheard(1)\n",
                "rule r\n  pattern: a\n  value: {b}\n",
                "rule r\n  pattern: a\n  value: reference\n  colour: red\n",
                "rule r\n  pattern: a\n  value: reference\n  type: SOMETIMES\n",
                "class c\n  noon: twelve\n",
                "chapter c\n  a: b\n"
            })
    void aRuleThatCannotBeReadIsReportedWithFileAndLine(String stanza, @TempDir Path folder) throws IOException {
        write(folder, stanza);
        DateRules rules = DateRules.read("en", new Vocabulary.Builder());
        assertThatThrownBy(() -> rules.addFolder(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageMatching("(?s).*own\\.txt:\\d: .*");
    }

    private static void write(Path folder, String stanza) throws IOException {
        Path own = Files.createDirectories(folder.resolve("time/en"));
        Files.writeString(own.resolve("own.txt"), stanza);
    }
}
