package dev.dateline.actor;

import dev.dateline.article.Publication;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tagger with all that it needs to read a text. */
record TaggerUnderTest(Tokenizer tokenizer, ActorTagger tagger, List<ActorExample> examples) {

    static TaggerUnderTest builtIn() {
        return load(null);
    }

    static TaggerUnderTest with(Path folder) {
        return load(folder);
    }

    /** The message of the error that a folder's files lead to. */
    static String errorWith(Path folder) {
        try {
            load(folder);
            return "no error";
        } catch (LexiconException e) {
            return Objects.requireNonNull(e.getMessage());
        }
    }

    private static TaggerUnderTest load(@Nullable Path folder) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words);
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Tokenizer.class.getResourceAsStream("en/sentences.txt")),
                StandardCharsets.UTF_8)) {
            sentences.add(LexiconFile.read("sentences.txt", in));
            ActorLexiconReader reader = ActorLexicon.read("en", words);
            if (folder != null) {
                reader.addFolder(folder);
            }
            Vocabulary vocabulary = words.build();
            Tokenizer tokenizer = new Tokenizer(vocabulary, sentences.build(vocabulary));
            return new TaggerUnderTest(tokenizer, new ActorTagger(reader.build(vocabulary)), reader.examples());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tokens tokens(String text) {
        return tokenizer.tokenize(text);
    }

    List<ActorMention> tag(String text, Publication published) {
        return tagger.tag(tokens(text), published);
    }
}
