package dev.dateline.time;

import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The date tagger of a language, ready for a test's sentences. */
final class DateTexts {

    private final DateRules rules;
    private final Tokenizer tokenizer;
    private final DateTagger tagger;

    private DateTexts(DateRules rules, Vocabulary vocabulary, SentenceSplitter.Builder sentences) {
        this.rules = rules;
        this.tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
        this.tagger = rules.build(vocabulary);
    }

    static DateTexts in(String language) {
        try {
            Vocabulary.Builder words = new Vocabulary.Builder();
            SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn(language);
            DateRules rules = DateRules.read(language, words);
            return new DateTexts(rules, words.build(), sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DateRules rules() {
        return rules;
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }

    DateTagger tagger() {
        return tagger;
    }

    /** Expressions as "words = TYPE value". */
    List<String> tag(String text, LocalDate reference) {
        Tokens tokens = tokenizer.tokenize(text);
        return tagger.tag(tokens, reference).stream()
                .map(timex -> tokens.textOf(timex.first(), timex.end()) + " = " + timex.type() + " " + timex.value())
                .toList();
    }
}
