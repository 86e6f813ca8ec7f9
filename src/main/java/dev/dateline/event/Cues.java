package dev.dateline.event;

import dev.dateline.event.grammar.Inflection;
import dev.dateline.event.grammar.Inflection.VerbForms;
import dev.dateline.event.grammar.WordClasses;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import dev.dateline.text.WordMarks;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which words are cues of which kind. */
final class Cues {

    /** Numbers for each word: a bit for each cue. */
    private static final int WIDTH = (Cue.values().length + Long.SIZE - 1) / Long.SIZE;

    /** By word, side by side: a bit for each cue that it is. */
    private final long[] cues;

    private Cues(long[] cues) {
        this.cues = cues;
    }

    static Cues read(SnapshotReader in) {
        return new Cues(in.longNumbers());
    }

    void write(SnapshotWriter out) {
        out.numbers(cues);
    }

    /** Marks the words of trades. */
    void mark(int[] marks) {
        for (int word = 0; word < cues.length / WIDTH; word++) {
            marks[word] |= is(word, Cue.SPORT) || is(word, Cue.MARKET) ? WordMarks.TRADE : 0;
        }
    }

    /** The place of a cue among the cues is in no file: a table in memory may go by it. */
    @SuppressWarnings("EnumOrdinal")
    boolean is(int word, Cue cue) {
        int bit = cue.ordinal();
        int place = word * WIDTH + bit / Long.SIZE;
        return place < cues.length && (cues[place] & (1L << bit)) != 0;
    }

    /** Whether one of some tokens is a cue. */
    boolean anyOf(Tokens tokens, int first, int end, Cue cue) {
        for (int token = first; token < end; token++) {
            if (is(tokens.word(token), cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb only speaks of its object: "condemned the attack". */
    boolean speaksOf(int verb) {
        return is(verb, Cue.BLAME) || is(verb, Cue.SPEAK);
    }

    /** Whether "that" behind a word opens what is said, thought or planned: "told them that", "fears that". */
    boolean isReport(int word) {
        return is(word, Cue.SAY)
                || is(word, Cue.THINK)
                || (is(word, Cue.PLAN) && !is(word, Cue.DEAL))
                || is(word, Cue.PROPOSE)
                || is(word, Cue.CONTROL)
                || is(word, Cue.CHARGE);
    }

    /** Whether a verb is what only persons and bodies do, by words: "urged", "accused", "vowed". */
    boolean isByWords(int word) {
        return is(word, Cue.ASK) || is(word, Cue.BLAME) || is(word, Cue.VOW);
    }

    /** Collects cues. */
    static final class Builder {

        private final Vocabulary.Builder vocabulary;
        private final WordClasses.Builder classes;
        private final Map<Cue, BitSet> words = new EnumMap<>(Cue.class);

        Builder(Vocabulary.Builder vocabulary, WordClasses.Builder classes) {
            this.vocabulary = vocabulary;
            this.classes = classes;
        }

        /** @throws dev.dateline.text.LexiconException if a stanza is no cue */
        void add(List<Stanza> stanzas) {
            for (Stanza stanza : stanzas) {
                Cue cue = cue(stanza);
                for (Entry entry : stanza.entries()) {
                    add(stanza, entry, cue);
                }
            }
        }

        private static Cue cue(Stanza stanza) {
            for (Cue cue : Cue.values()) {
                if (cue.name().toLowerCase(Locale.ROOT).equals(stanza.id())
                        && stanza.kind().equals("cue")) {
                    return cue;
                }
            }
            throw stanza.error("unknown cue \"" + stanza.kind() + " " + stanza.id() + "\"");
        }

        private void add(Stanza stanza, Entry entry, Cue cue) {
            for (String item : entry.value().split(",\\s*", -1)) {
                switch (entry.key()) {
                    case "word" -> put(item, cue);
                    case "noun" -> Inflection.noun(item).forEach(form -> put(form, cue));
                    case "verb" -> verb(item, cue);
                    default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\": word, noun or verb");
                }
            }
        }

        private void verb(String base, Cue cue) {
            VerbForms forms = classes.inflection().verb(base);
            classes.verb(forms);
            put(forms.base(), cue);
            put(forms.present(), cue);
            forms.past().forEach(form -> put(form, cue));
            forms.participle().forEach(form -> put(form, cue));
            forms.ing().forEach(form -> put(form, cue));
        }

        private void put(String word, Cue cue) {
            words.computeIfAbsent(cue, unused -> new BitSet()).set(vocabulary.add(word));
        }

        @SuppressWarnings("EnumOrdinal")
        Cues build() {
            int size = words.values().stream().mapToInt(BitSet::length).max().orElse(0);
            long[] cues = new long[size * WIDTH];
            words.forEach((cue, ids) ->
                    ids.stream().forEach(id -> cues[id * WIDTH + cue.ordinal() / Long.SIZE] |= 1L << cue.ordinal()));
            return new Cues(cues);
        }
    }
}
