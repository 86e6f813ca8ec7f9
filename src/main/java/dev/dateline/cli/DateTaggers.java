package dev.dateline.cli;

import dev.dateline.article.Languages;
import dev.dateline.export.TimexSpan;
import dev.dateline.ingest.DatedText;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.time.DateRules;
import dev.dateline.time.DateTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The date taggers of the languages that a run meets, each loaded with its first text. */
final class DateTaggers {

    private final Optional<Path> folder;
    private final Map<String, Tagger> taggers = new HashMap<>();

    /** @param folder a user's own rules, see {@link DateRules#addFolder} */
    DateTaggers(Optional<Path> folder) {
        this.folder = folder;
    }

    private record Tagger(Tokenizer tokenizer, DateTagger dates) {}

    /** Whether there are rules for a text's language; of "de-AT", those of "de". */
    static boolean know(DatedText text) {
        return DateRules.isKnown(Languages.languageOf(text.language()));
    }

    /**
     * The date expressions of a text.
     *
     * @throws IOException if the rules of its language cannot be read
     */
    List<TimexSpan> tag(DatedText text) throws IOException {
        String language = Languages.languageOf(text.language());
        Tagger tagger = taggers.get(language);
        if (tagger == null) {
            tagger = load(language);
            taggers.put(language, tagger);
        }
        Tokens tokens = tagger.tokenizer().tokenize(text.text());
        return tagger.dates().tag(tokens, text.reference()).stream()
                .map(timex -> new TimexSpan(
                        tokens.codePointStart(timex.first()),
                        tokens.codePointEnd(timex.end() - 1),
                        tokens.textOf(timex.first(), timex.end()),
                        timex.type(),
                        timex.value()))
                .toList();
    }

    private Tagger load(String language) throws IOException {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceSplitter.Builder sentences = new SentenceSplitter.Builder(words).addBuiltIn(language);
        DateRules rules = DateRules.read(language, words);
        if (folder.isPresent()) {
            rules.addFolder(folder.get());
        }
        Vocabulary vocabulary = words.build();
        return new Tagger(new Tokenizer(vocabulary, sentences.build(vocabulary)), rules.build(vocabulary));
    }
}
