package dev.dateline.event;

import dev.dateline.text.PhraseIndex;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokens;
import dev.dateline.text.WordMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All triggers of a language, found by their first word. */
final class Triggers {

    private static final Form[] NO_FORMS = {};

    private final Form[] @Nullable [] byWord;
    private final PhraseIndex ignored;
    /** The words that phrases without a trigger begin with. */
    private final BitSet ignoredFirst;

    private final WordSets sets;
    private final ScreenTable screen;

    private Triggers(Form[] @Nullable [] byWord, PhraseIndex ignored, BitSet ignoredFirst, WordSets sets) {
        this.byWord = byWord;
        this.ignored = ignored;
        this.ignoredFirst = ignoredFirst;
        this.sets = sets;
        screen = ScreenTable.of(byWord);
    }

    static Triggers read(SnapshotReader in) {
        PhraseIndex ignored = PhraseIndex.read(in);
        BitSet ignoredFirst = BitSet.valueOf(in.longNumbers());
        WordSets sets = WordSets.read(in);
        TriggerRule[] rules = TriggerCode.read(in);
        Form[][] byWord = new Form[in.number()][];
        int words = in.number();
        SnapshotReader table = new SnapshotReader(in.bytes());
        for (int i = 0; i < words; i++) {
            byWord[table.number()] = readForms(rules, table);
        }
        return new Triggers(byWord, ignored, ignoredFirst, sets);
    }

    private static Form[] readForms(TriggerRule[] rules, SnapshotReader table) {
        Form[] forms = new Form[table.number()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = new Form(rules[table.number()], table.flag(), table.numbers());
        }
        return forms;
    }

    void write(SnapshotWriter out) {
        ignored.write(out);
        out.numbers(ignoredFirst.toLongArray());
        sets.write(out);
        Map<TriggerRule, Integer> rules = new LinkedHashMap<>();
        SnapshotWriter table = new SnapshotWriter();
        int words = 0;
        for (int word = 0; word < byWord.length; word++) {
            Form[] forms = beginning(word);
            if (forms.length > 0) {
                words++;
                table.number(word);
                table.number(forms.length);
                for (Form form : forms) {
                    table.number(rules.computeIfAbsent(form.rule, unused -> rules.size()));
                    table.flag(form.noun);
                    table.numbers(form.words);
                }
            }
        }
        TriggerCode.write(List.copyOf(rules.keySet()), out);
        out.number(byWord.length);
        out.number(words);
        out.bytes(table.toBytes());
    }

    /** Marks the words that triggers begin with, and phrases without one, and those that triggers ask for. */
    void mark(int[] marks) {
        for (int word = 0; word < marks.length; word++) {
            marks[word] |= begins(word) || ignoredFirst.get(word) ? WordMarks.TRIGGER : 0;
            marks[word] |= sets.has(word) ? WordMarks.ASKED : 0;
        }
    }

    /** The token after a phrase that holds no trigger, if one begins at the token; else the token itself. */
    int afterIgnored(Tokens tokens, int token) {
        if (!ignoredFirst.get(tokens.word(token))) {
            return token;
        }
        long match = ignored.longest(tokens, token);
        return match == PhraseIndex.NONE ? token : PhraseIndex.end(match);
    }

    /** The sets of words that conditions name. */
    WordSets sets() {
        return sets;
    }

    /** What sifts triggers. */
    ScreenTable screen() {
        return screen;
    }

    /** Whether some trigger begins with the word. */
    boolean begins(int word) {
        return screen.begin(word) != 0;
    }

    /** Triggers that begin with the word. */
    Form[] beginning(int word) {
        Form[] forms = word < byWord.length ? byWord[word] : null;
        return forms == null ? NO_FORMS : forms;
    }

    /** A form of a trigger: its rule and its words. */
    static final class Form {

        /** A word counts as much as a condition and a half, see {@link TriggerRule#precision}. */
        private static final int WORD_RANK = 3;

        private final TriggerRule rule;
        private final boolean noun;
        private final int[] words;
        private final int rank;

        /**
         * @param rule what it means
         * @param noun whether it is a noun; else a verb
         * @param words word ids: of a verb its form and the words after it, of a noun all words
         */
        Form(TriggerRule rule, boolean noun, int[] words) {
            this.rule = rule;
            this.noun = noun;
            this.words = words;
            this.rank = WORD_RANK * words.length + rule.precision();
        }

        TriggerRule rule() {
            return rule;
        }

        boolean noun() {
            return noun;
        }

        /** Id of the word at a place, from 0. */
        int word(int place) {
            return words[place];
        }

        /** The token behind its words, which begin with a token; a day or adverb may part the last of them: "called on Tuesday for". */
        int end(ArticleText text, int token) {
            int last = token + words.length - 1;
            boolean parted = words.length > 1 && text.tokens().word(last) != words[words.length - 1];
            return parted ? Asides.behind(text, last) + 1 : last + 1;
        }

        /** The token of its verb, "fired" of "test-fired", or of the last word of its noun, where its words begin with a token. */
        int head(ArticleText text, int token) {
            if (noun) {
                return token + words.length - 1;
            }
            return words.length > 2 && text.tokens().isPunctuation(token + 1, '-') ? token + 2 : token;
        }

        boolean stands(Tokens tokens, int token) {
            if (token + words.length > tokens.size()) {
                return false;
            }
            for (int i = 1; i < words.length; i++) {
                if (tokens.word(token + i) != words[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Of several in the same words, the one with more words counts, then the one that asks for more. */
        int rank() {
            return rank;
        }

        /** Number of words. */
        int length() {
            return words.length;
        }
    }

    /** Collects forms. */
    static final class Builder {

        private final Map<Integer, List<Form>> forms = new HashMap<>();
        private final PhraseIndex.Builder ignored = new PhraseIndex.Builder();
        private final BitSet ignoredFirst = new BitSet();

        void add(Form form) {
            forms.computeIfAbsent(form.word(0), unused -> new ArrayList<>()).add(form);
        }

        void ignore(int[] phrase) {
            ignored.add(phrase, 0);
            ignoredFirst.set(phrase[0]);
        }

        void remove(String rule) {
            forms.values()
                    .forEach(list -> list.removeIf(form -> form.rule().id().equals(rule)));
        }

        Triggers build(int vocabularySize, WordSets sets) {
            Form[][] table = new Form[vocabularySize][];
            forms.forEach((word, list) -> table[word] = list.isEmpty() ? null : list.toArray(Form[]::new));
            return new Triggers(table, ignored.build(), ignoredFirst, sets);
        }
    }
}
