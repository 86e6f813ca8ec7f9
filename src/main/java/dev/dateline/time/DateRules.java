package dev.dateline.time;

import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of date expressions of one language. They are loaded in two steps: {@link #read} takes in the files and adds
 * their words to the shared vocabulary; {@link #build} makes the tables once the vocabulary is complete.
 */
public final class DateRules {

    private final String language;
    private final Vocabulary.Builder vocabulary;
    private final List<Stanza> builtIn = new ArrayList<>();
    private final List<Stanza> own = new ArrayList<>();
    private RuleReader reader;

    private DateRules(String language, Vocabulary.Builder vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.reader = new RuleReader(vocabulary);
    }

    /** Whether there are built-in rules of a language, given by its tag: "en". */
    public static boolean isKnown(String language) {
        return DateRules.class.getResource(language + "/files.txt") != null;
    }

    /**
     * Reads the built-in rules of a language.
     *
     * @param language BCP 47 language tag, "en"
     * @throws IOException if a file cannot be read
     */
    public static DateRules read(String language, Vocabulary.Builder vocabulary) throws IOException {
        DateRules rules = new DateRules(language, vocabulary);
        for (String file : LexiconFile.builtInNames(DateRules.class, language + "/files.txt")) {
            rules.builtIn.addAll(LexiconFile.builtIn(DateRules.class, language + "/" + file));
        }
        rules.compile();
        return rules;
    }

    /**
     * Adds a user's own rules: all files that end in {@code .txt} in {@code folder/time/LANGUAGE}, in the order of their
     * names. They come before the built-in ones.
     *
     * @throws LexiconException if a line is wrong; it names file and line
     * @throws IOException if a file cannot be read
     */
    public DateRules addFolder(Path folder) throws IOException {
        if (own.addAll(LexiconFile.readAll(folder.resolve("time").resolve(language)))) {
            compile();
        }
        return this;
    }

    /** The examples that stand under the rules, those of the built-in ones first. */
    public List<DateExample> examples() {
        return Stream.of(builtIn, own)
                .flatMap(List::stream)
                .flatMap(stanza -> DateExample.of(stanza).stream())
                .toList();
    }

    /** The tagger that follows the rules, for texts cut with the complete vocabulary. */
    public DateTagger build(Vocabulary complete) {
        return new DateTagger(RuleTable.of(reader, complete));
    }

    /** A later file may add to a class that earlier rules use, so everything is compiled anew. */
    private void compile() {
        reader = new RuleReader(vocabulary);
        reader.read(builtIn, own);
    }
}
