package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = tokenizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Israel's army | Israel 's army",
                "Israel’s army | Israel ’s army",
                "the leaders' call | the leaders ' call",
                "didn't can’t | did n't ca n’t",
                "O'Brien | O'Brien",
                "the U.S. at 5 p.m. | the U.S. at 5 p.m.",
                "U.S.-led five-day | U.S. - led five - day",
                "20th 1990s 10pm | 20 th 1990 s 10 pm",
                "G7 M23 | G7 M23",
                "1,200 2.5 1,20 | 1,200 2.5 1 , 20",
                "2025-06-19 10:30 11/02/89 | 2025 - 06 - 19 10 : 30 11 / 02 / 89",
                "Erdoğan’s Türkiye | Erdoğan ’s Türkiye",
            })
    void cutsWordsWhereALexiconNeedsThem(String text, String tokens) {
        assertThat(Tokenizer.split(text)).containsExactly(tokens.split(" ", -1));
    }

    @Test
    void aWordIsKnownInAnyCaseAndWithoutItsDiacritics() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        int id = builder.add("Erdoğan");
        Vocabulary vocabulary = builder.build();
        assertThat(List.of(vocabulary.id("ERDOĞAN"), vocabulary.id("erdogan"))).containsOnly(id);
        assertThat(vocabulary.id("erdog")).isEqualTo(Vocabulary.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Mr. Smith met Gen. Jones. They talked. | 2",
                "He went to the U.S. The trip was short. | 2",
                "He went to the U.S. Senate. | 1",
                "George W. Bush spoke. He left. | 2",
                "“Will it end?” he asked. | 1",
                "He said: “It is over.” She left. | 2",
                "It costs 3.5 million at example.com today. | 1",
            })
    void sentencesEndWhereAReaderStops(String text, int sentences) {
        assertThat(TOKENIZER.tokenize(text).sentenceCount()).isEqualTo(sentences);
    }

    @Test
    void aWrappedLineGoesOnAndABlankLineEnds() {
        assertThat(TOKENIZER
                        .tokenize("The two\nleaders met\n\nA headline\n\nMore.")
                        .sentenceCount())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIMA (Wirenews) - Chad won. | Chad",
                "Lima, May 3 (Wirenews) – Chad won. | Chad",
                "(Wirenews) - Chad won. | Chad",
                "MAR DEL PLATA, Argentina, Nov. 5 (Other) --Chad won. | Chad",
                "BEIJING, May 3 — \"Chad won. | \"",
                "WASHINGTON — Chad won. | Chad",
                "LIMA (Wirenews) - which is old - won. | ''",
                "The Union of Lima (ULM) - Chad and Mali - won. | ''",
                "NATO — Chad and Mali — won. | ''",
                "LIMA: Chad won. | Chad",
                "Mr Bako - Ana Bako - won. | ''",
                "LIMA (Wirenews) Chad won. | ''",
                "LIMA-backed forces won. | ''",
            })
    void placeAndAgencyBeforeTheFirstSentenceAreOneOfTheirOwn(String text, String after) {
        Tokens tokens = TOKENIZER.tokenize(text);
        int end = tokens.placeLineEnd();
        assertThat(end == 0 ? "" : tokens.textOf(end)).isEqualTo(after);
        assertThat(end == 0 ? 0 : tokens.sentenceOf(end)).isEqualTo(end == 0 ? 0 : 1);
    }

    @Test
    void aTitleMayStandBeforePlaceAndAgency() {
        Tokens tokens = TOKENIZER.tokenize("Chad wins again\n\nBy Ana Bako\n\nLIMA, Nov. 5 (Wirenews) - Chad won.");
        assertThat(tokens.textOf(tokens.placeLineStart())).isEqualTo("LIMA");
        assertThat(tokens.sentenceText(2)).isEqualTo("LIMA, Nov. 5 (Wirenews) -");
        assertThat(tokens.sentenceText(3)).isEqualTo("Chad won.");
    }

    @Test
    void furtherDownAColonStandsBehindASpeaker() {
        assertThat(TOKENIZER.tokenize("Answers of the day\n\nNATO: Chad won.").placeLineEnd())
                .isZero();
    }

    @Test
    void aTextWithoutAFullStopIsCutIntoPieces() {
        Tokens tokens = TOKENIZER.tokenize("word ".repeat(3 * SentenceSplitter.MAX_TOKENS));
        assertThat(tokens.sentenceCount()).isEqualTo(3);
    }

    @Test
    void codePointOffsetsCountAPairOnce() {
        Tokens tokens = TOKENIZER.tokenize("😀 Putin 😀 met");
        assertThat(tokens.textOf(1)).isEqualTo("Putin");
        assertThat(tokens.codePointStart(1)).isEqualTo(2);
        assertThat(tokens.codePointEnd(1)).isEqualTo(7);
        assertThat(tokens.codePointStart(3)).isEqualTo(10);
    }

    @Property
    void tokensCoverAllThatIsNoSpaceInOrder(@ForAll String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, tokens.start(token)).chars())
                    .allMatch(c -> Characters.isSpace((char) c.intValue()));
            end = tokens.end(token);
        }
        assertThat(text.substring(end).chars()).allMatch(c -> Characters.isSpace((char) c.intValue()));
    }

    @Property
    void everyTokenIsInTheSentenceThatContainsIt(@ForAll String text) {
        Tokens tokens = TOKENIZER.tokenize(text);
        IntStream.range(0, tokens.size()).forEach(token -> {
            int sentence = tokens.sentenceOf(token);
            assertThat(token).isBetween(tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence) - 1);
        });
    }

    @Property
    void aStoreThatHeldAnotherTextChangesNothing(@ForAll String before, @ForAll String text) {
        TokenStore store = new TokenStore();
        TOKENIZER.tokenize(before, store);
        assertThat(spans(TOKENIZER.tokenize(text, store))).isEqualTo(spans(TOKENIZER.tokenize(text)));
    }

    private static List<String> spans(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> tokens.start(token) + "-" + tokens.end(token) + tokens.shape(token)
                        + tokens.sentenceOf(token) + "/" + tokens.word(token))
                .toList();
    }

    @Test
    void aMarkedWordIsGoodForWhatItIsMarkedForAndAnUnknownOneForNothing() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        int talks = words.add("talks");
        words.add("table");
        Vocabulary vocabulary = words.build();
        int[] marks = new int[vocabulary.size()];
        marks[talks] = WordMarks.TRIGGER;
        Tokens tokens = tokens(vocabulary.marked(marks));
        assertThat(tokens.may(0, WordMarks.TRIGGER | WordMarks.DATE)).isTrue();
        assertThat(tokens.may(0, WordMarks.DATE)).isFalse();
        assertThat(tokens.may(1, WordMarks.TRIGGER)).isFalse();
        assertThat(tokens.may(2, WordMarks.TRIGGER)).isFalse();
        assertThat(tokens.word(0)).isEqualTo(talks);
    }

    @Test
    void anyWordIsGoodForAnythingWhereNoneIsMarked() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        words.add("talks");
        Tokens tokens = tokens(words.build());
        assertThat(tokens.may(0, WordMarks.DATE)).isTrue();
        assertThat(tokens.may(2, WordMarks.DATE)).isTrue();
    }

    private static Tokens tokens(Vocabulary vocabulary) {
        SentenceSplitter splitter = new SentenceSplitter.Builder(new Vocabulary.Builder()).build(vocabulary);
        return new Tokenizer(vocabulary, splitter).tokenize("Talks table chair");
    }

    private static Tokenizer tokenizer() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder splitter = new SentenceSplitter.Builder(words)
                .abbreviations(List.of("Mr", "Gen", "Nov"))
                .agencies(List.of("Wirenews"))
                .starters(List.of("The", "They"));
        Vocabulary vocabulary = words.build();
        return new Tokenizer(vocabulary, splitter.build(vocabulary));
    }
}
