package dev.dateline.time;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The compiled rules of a language, found by the word or number that an expression begins with. */
final class RuleTable {

    private static final Candidate[] NOTHING = {};

    private final Candidate[][] byWord;
    private final Candidate[] forNumbers;
    private final NumberWords numbers;
    private final TenseWords tenses;
    private final int mostSlots;

    RuleTable(RuleReader reader, int vocabularySize) {
        numbers = reader.numbers();
        mostSlots = reader.mostSlots();
        tenses = new TenseWords(
                reader.wordClass("reported"),
                reader.wordClass("announced"),
                reader.wordClass("clause"),
                vocabularySize);
        List<Candidate> all = new ArrayList<>();
        for (Rule rule : reader.rules()) {
            for (Pattern pattern : rule.patterns()) {
                all.add(new Candidate(rule, pattern));
            }
        }
        forNumbers = all.stream()
                .filter(candidate -> candidate.pattern().start().number)
                .toArray(Candidate[]::new);
        byWord = byWord(all, vocabularySize);
    }

    private static Candidate[][] byWord(List<Candidate> all, int vocabularySize) {
        Candidate[][] table = new Candidate[vocabularySize][];
        for (int word = 0; word < vocabularySize; word++) {
            int id = word;
            Candidate[] found = all.stream()
                    .filter(candidate -> candidate.pattern().start().words.get(id))
                    .toArray(Candidate[]::new);
            table[word] = found.length == 0 ? NOTHING : found;
        }
        return table;
    }

    /** The patterns that an expression beginning with a token can follow, in the order of the files. */
    Candidate[] candidates(Tokens tokens, int token) {
        if (tokens.shape(token) == Shape.NUMBER) {
            return forNumbers;
        }
        int word = tokens.word(token);
        return word < byWord.length ? byWord[word] : NOTHING;
    }

    NumberWords numbers() {
        return numbers;
    }

    TenseWords tenses() {
        return tenses;
    }

    int mostSlots() {
        return mostSlots;
    }

    /** A pattern and its rule. */
    record Candidate(Rule rule, Pattern pattern) {}
}
