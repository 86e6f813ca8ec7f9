package dev.dateline.timeline;

import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kinds of disaster: what one report calls a fire, another calls a blaze. The file {@code en/disasters.txt} lists their words. */
final class Disasters {

    /** The built-in English kinds. */
    static final Disasters ENGLISH = of(BuiltInFile.read("en/disasters.txt"));

    private final Map<String, String> kinds;

    private Disasters(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /**
     * Kinds from stanzas.
     *
     * @throws LexiconException if a word is of two kinds, or is too short to be compared
     */
    static Disasters of(List<LexiconFile.Stanza> stanzas) {
        Map<String, String> kinds = new HashMap<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            for (LexiconFile.Entry entry : stanza.entries()) {
                switch (entry.key()) {
                    case "word" -> add(stanza, entry, kinds);
                    case "same", "other" -> {}
                    default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
                }
            }
        }
        return new Disasters(Map.copyOf(kinds));
    }

    private static void add(LexiconFile.Stanza stanza, LexiconFile.Entry entry, Map<String, String> kinds) {
        for (String word : entry.value().split(" ", -1)) {
            List<String> compared = Profile.words(word);
            if (compared.isEmpty()) {
                throw stanza.error(entry, "\"" + word + "\" is too short to be compared");
            }
            String other = kinds.putIfAbsent(compared.get(0), stanza.id());
            if (other != null && !other.equals(stanza.id())) {
                throw stanza.error(entry, "\"" + word + "\" is a word of " + other + " as well");
            }
        }
    }

    /** Whether two tell of one kind, each by a word of it. */
    boolean areOfOneKind(List<String> words, List<String> others) {
        for (String word : words) {
            String kind = kinds.get(word);
            if (kind != null) {
                for (String other : others) {
                    if (kind.equals(kinds.get(other))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
