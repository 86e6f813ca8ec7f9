package dev.dateline.event.grammar;

import static dev.dateline.event.grammar.WordClass.ADVERB;
import static dev.dateline.event.grammar.WordClass.BASE;
import static dev.dateline.event.grammar.WordClass.ING;
import static dev.dateline.event.grammar.WordClass.NOUN;
import static dev.dateline.event.grammar.WordClass.PARTICIPLE;
import static dev.dateline.event.grammar.WordClass.PAST;
import static dev.dateline.event.grammar.WordClass.PRESENT;

import dev.dateline.event.grammar.Inflection.Irregular;
import dev.dateline.event.grammar.Inflection.VerbForms;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.text.WordMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each word of a language can be: a set of {@link WordClass} bits for every word id. */
public final class WordClasses {

    private static final Map<String, Integer> CLOSED = Map.ofEntries(
            Map.entry("determiner", WordClass.DETERMINER),
            Map.entry("pronoun", WordClass.PRONOUN),
            Map.entry("preposition", WordClass.PREPOSITION),
            Map.entry("to", WordClass.TO),
            Map.entry("that", WordClass.THAT),
            Map.entry("conjunction", WordClass.CONJUNCTION),
            Map.entry("subordinator", WordClass.SUBORDINATOR),
            Map.entry("relative", WordClass.RELATIVE),
            Map.entry("modal", WordClass.MODAL),
            Map.entry("be", WordClass.BE),
            Map.entry("have", WordClass.HAVE),
            Map.entry("do", WordClass.DO),
            Map.entry("negation", WordClass.NEGATION),
            Map.entry("adverb", WordClass.ADVERB),
            Map.entry("noun", WordClass.NOUN),
            Map.entry("noun-first", WordClass.NOUN | WordClass.NOUN_FIRST),
            Map.entry("adjective", WordClass.NOUN | WordClass.ADJECTIVE),
            Map.entry("attributive", WordClass.ADJECTIVE),
            Map.entry("plural", WordClass.NOUN | WordClass.PLURAL),
            Map.entry("nominative", WordClass.PRONOUN | WordClass.NOMINATIVE),
            Map.entry("approximate", WordClass.APPROXIMATE),
            Map.entry("extreme", WordClass.EXTREME),
            Map.entry("floating", WordClass.DETERMINER | WordClass.FLOATING),
            Map.entry("transitive", WordClass.TRANSITIVE),
            Map.entry("telling", WordClass.TELLING),
            Map.entry("reporting", WordClass.REPORTING),
            Map.entry("count", WordClass.COUNT));
    private static final Set<String> NOT_FINITE = Set.of("be", "been", "being", "having");

    private static final Set<String> AUXILIARY_BASES = Set.of("be", "have", "do");

    private final int[] classes;

    private WordClasses(int[] classes) {
        this.classes = classes;
    }

    /** What {@link #write} wrote. */
    public static WordClasses read(SnapshotReader in) {
        return new WordClasses(in.numbers());
    }

    public void write(SnapshotWriter out) {
        out.numbers(classes);
    }

    /** Marks the words of which it is known what they can be. */
    public void mark(int[] marks) {
        for (int word = 0; word < classes.length; word++) {
            marks[word] |= classes[word] != 0 ? WordMarks.GRAMMAR : 0;
        }
    }

    /** What the token's word can be, 0 for punctuation. Words of no list are judged by their ending. */
    public int of(Tokens tokens, int token) {
        int known = tokens.may(token, WordMarks.GRAMMAR) ? classes[tokens.word(token)] : 0;
        if (known != 0) {
            return known;
        }
        return switch (tokens.shape(token)) {
            case PUNCTUATION -> 0;
            case LOWER -> byEnding(tokens, token);
            default -> NOUN;
        };
    }

    private static int byEnding(Tokens tokens, int token) {
        String text = tokens.text();
        int end = tokens.end(token);
        if (tokens.length(token) < 5) {
            return NOUN;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if (last == 'y' && before == 'l') {
            return ADVERB;
        }
        if (last == 'd' && before == 'e') {
            return PAST | PARTICIPLE | NOUN;
        }
        if (last == 'g' && before == 'n' && text.charAt(end - 3) == 'i') {
            return ING | NOUN;
        }
        return NOUN;
    }

    /** Collects word classes while the vocabulary grows. */
    public static final class Builder {

        private final Vocabulary.Builder vocabulary;
        private final Map<Integer, Integer> classes = new HashMap<>();
        private final Map<String, Irregular> irregular = new HashMap<>();

        /** The forms of "be", the base form first. */
        private final List<String> copulas = new ArrayList<>();

        /** Made of the irregular verbs once asked for, until there are more of them. */
        private @Nullable Inflection inflection;

        public Builder(Vocabulary.Builder vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Adds what a language's file says.
         *
         * @throws dev.dateline.text.LexiconException if a stanza or a key is of an unknown kind
         */
        public Builder add(List<Stanza> stanzas) {
            for (Stanza stanza : stanzas) {
                stanza.values("irregular").forEach(this::irregular);
            }
            for (Stanza stanza : stanzas) {
                for (Entry entry : stanza.entries()) {
                    add(stanza, entry);
                }
            }
            return this;
        }

        private void add(Stanza stanza, Entry entry) {
            List<String> words = List.of(entry.value().split("\\s+", -1));
            Integer bits = CLOSED.get(entry.key());
            if (bits != null && bits == WordClass.BE) {
                copulas.addAll(words);
            }
            if (bits != null) {
                for (String word : words) {
                    boolean finite = (bits == WordClass.BE || bits == WordClass.HAVE || bits == WordClass.DO)
                            && !NOT_FINITE.contains(word);
                    put(word, finite ? bits | WordClass.FINITE : bits);
                }
            } else if (entry.key().equals("verb")) {
                words.forEach(word -> verb(inflection().verb(word)));
            } else if (!entry.key().equals("irregular")) {
                throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
            }
        }

        /** Adds all forms of a verb. */
        public void verb(VerbForms forms) {
            put(forms.base(), BASE);
            put(forms.present(), PRESENT);
            forms.past().forEach(form -> put(form, PAST));
            forms.participle().forEach(form -> put(form, PARTICIPLE));
            forms.ing().forEach(form -> put(form, ING));
        }

        /** Adds a reading as a noun to a word that may be a verb as well. */
        public void noun(String word) {
            put(word, NOUN);
        }

        /** Whether a word only helps other verbs: a modal, or a form of "be", "have" or "do" that is not the base form. */
        public boolean isAuxiliary(String word) {
            int bits = classes.getOrDefault(vocabulary.add(word), 0);
            return (bits & (WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL)) != 0
                    && !AUXILIARY_BASES.contains(word);
        }

        /** The forms of "be" that the files name; the first is its base form. */
        public List<String> copulas() {
            return List.copyOf(copulas);
        }

        /** The inflection with the irregular verbs read so far. */
        public Inflection inflection() {
            if (inflection == null) {
                inflection = new Inflection(irregular);
            }
            return inflection;
        }

        /** Ids of the words, so far, that can be personal pronouns. */
        public BitSet pronouns() {
            BitSet pronouns = new BitSet();
            classes.forEach((word, bits) -> pronouns.set(word, (bits & WordClass.PRONOUN) != 0));
            return pronouns;
        }

        private void irregular(String verbs) {
            inflection = null;
            for (String verb : verbs.split(",\\s*", -1)) {
                String[] forms = verb.split("\\s+", -1);
                irregular.put(
                        forms[0], new Irregular(List.of(forms[1].split("/", -1)), List.of(forms[2].split("/", -1))));
            }
        }

        private void put(String word, int bits) {
            classes.merge(vocabulary.add(word), bits, (a, b) -> a | b);
        }

        /** "to neighbouring Chad", but "by invading Chad": an adjective takes no object. */
        private static int attributive(int bits) {
            return (bits & WordClass.ADJECTIVE) != 0 ? bits & ~ING : bits;
        }

        public WordClasses build(Vocabulary complete) {
            int[] table = new int[complete.size()];
            classes.forEach((word, bits) -> table[word] = attributive(bits));
            return new WordClasses(table);
        }
    }
}
