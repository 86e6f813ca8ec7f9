package dev.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Publication;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActorTaggerTest {

    private static Tokenizer tokenizer;
    private static ActorTagger tagger;

    @BeforeAll
    static void load() throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words);
        ActorLexiconReader reader = ActorLexicon.read("en", words);
        Vocabulary vocabulary = words.build();
        tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
        tagger = new ActorTagger(reader.build(vocabulary));
    }

    @Test
    void aStateIsNamedByNameAdjectiveAndSeat() {
        assertThat(tag("The Kremlin said that Russian airstrikes hit the United States."))
                .extracting(mention -> mention.actor().id() + " " + mention.form())
                .containsExactly("RUS SEAT", "RUS ADJECTIVE", "USA NAME");
    }

    private static List<ActorMention> tag(String text) {
        return tagger.tag(tokenizer.tokenize(text), Publication.on(LocalDate.of(2025, 6, 19)));
    }
}
