package dev.dateline.actor;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of all actors, as tables indexed by word id. It is made in two steps: {@link #read} takes in the files and adds
 * their words to the shared vocabulary; {@link ActorLexiconReader#build} makes the tables once the vocabulary is complete.
 */
public final class ActorLexicon {

    private final PhraseIndex names;
    private final List<Sense> senses;
    private final boolean[] begins;

    ActorLexicon(PhraseIndex names, List<Sense> senses, boolean[] begins) {
        this.names = names;
        this.senses = senses;
        this.begins = begins;
    }

    /**
     * Reads the built-in files of a language and those that hold for all languages.
     *
     * @param language BCP 47 language tag, "en"
     * @throws IOException if a file cannot be read
     */
    public static ActorLexiconReader read(String language, Vocabulary.Builder vocabulary) throws IOException {
        ActorLexiconReader reader = new ActorLexiconReader(vocabulary, language);
        reader.addBuiltIn();
        return reader;
    }

    boolean beginsName(int word) {
        return word < begins.length && begins[word];
    }

    /** The match of the longest name at a token, see {@link PhraseIndex#longest}. */
    long name(Tokens tokens, int first) {
        return names.longest(tokens, first);
    }

    /** What a match of {@link #name} means, or null if its letter case is another. */
    @Nullable
    Sense sense(Tokens tokens, int first, long match) {
        Sense sense = senses.get(PhraseIndex.payload(match));
        return sense.letters().fits(tokens, first) ? sense : null;
    }
}
