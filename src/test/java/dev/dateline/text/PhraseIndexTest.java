package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private static PhraseIndex index;
    private static Tokenizer tokenizer;

    @BeforeAll
    static void build() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        PhraseIndex.Builder phrases = new PhraseIndex.Builder();
        phrases.add(words.addPhrase("United Nations"), 1);
        phrases.add(words.addPhrase("United Nations Security Council"), 2);
        phrases.add(words.addPhrase("U.S."), 3);
        assertThat(phrases.add(words.addPhrase("united nations"), 9)).isEqualTo(1);
        index = phrases.build();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words);
        Vocabulary vocabulary = words.build();
        tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(payloadAt("the United Nations Security Council met", 1)).isEqualTo(2);
        assertThat(payloadAt("the United Nations Security guards met", 1)).isEqualTo(1);
        assertThat(payloadAt("the U.S.", 1)).isEqualTo(3);
    }

    @Test
    void aBeginningAloneIsNoMatch() {
        Tokens tokens = tokenizer.tokenize("United Airlines");
        assertThat(index.longest(tokens, 0)).isEqualTo(PhraseIndex.NONE);
    }

    @Test
    void aMatchSaysWhereItEnds() {
        Tokens tokens = tokenizer.tokenize("United Nations staff");
        assertThat(PhraseIndex.end(index.longest(tokens, 0))).isEqualTo(2);
    }

    @Test
    void aShorterPhraseIsFoundUpToALimit() {
        Tokens tokens = tokenizer.tokenize("United Nations Security Council");
        assertThat(PhraseIndex.payload(index.longest(tokens, 0, 3))).isEqualTo(1);
        assertThat(index.longest(tokens, 0, 1)).isEqualTo(PhraseIndex.NONE);
    }

    private static int payloadAt(String text, int token) {
        return PhraseIndex.payload(index.longest(tokenizer.tokenize(text), token));
    }
}
