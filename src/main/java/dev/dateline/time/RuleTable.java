package dev.dateline.time;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The compiled rules of a language, found by the first two tokens of an expression. */
final class RuleTable {

    /** By word; the entry after the last word is for numbers in digits. */
    private final @Nullable Beginnings[] byFirst;

    private final boolean[] digits;
    private final NumberWords numbers;
    private final TenseWords tenses;
    private final int mostSlots;

    RuleTable(RuleReader reader, Vocabulary vocabulary) {
        int size = vocabulary.size();
        numbers = reader.numbers();
        mostSlots = reader.mostSlots();
        tenses = new TenseWords(reader::wordClass, size);
        digits = new boolean[size];
        for (int word = 1; word < size; word++) {
            digits[word] = Character.isDigit(vocabulary.word(word).charAt(0));
        }
        byFirst = new Beginnings[size + 1];
        for (Rule rule : reader.rules()) {
            BitSet previous = previous(rule.context().after());
            for (Pattern pattern : rule.patterns()) {
                add(new Candidate(rule, pattern, previous));
            }
        }
    }

    private void add(Candidate candidate) {
        Pattern pattern = candidate.pattern();
        if (pattern.start().number) {
            beginnings(numberKey()).add(candidate, keys(pattern.secondAfterNumber()));
        }
        pattern.start().words.stream().forEach(word -> {
            int first = digits[word] ? numberKey() : word;
            if (!digits[word] || !pattern.start().number) {
                beginnings(first).add(candidate, keys(pattern.secondAfter(word, digits[word])));
            }
        });
    }

    /** Keys of the tokens that can stand before; null where any can, or none has to. */
    private @Nullable BitSet previous(List<Pattern> after) {
        BitSet keys = new BitSet();
        for (Pattern pattern : after) {
            BitSet last = keys(pattern.last());
            if (last == null) {
                return null;
            }
            keys.or(last);
        }
        return after.isEmpty() ? null : keys;
    }

    private Beginnings beginnings(int first) {
        Beginnings known = byFirst[first];
        if (known == null) {
            known = new Beginnings();
            byFirst[first] = known;
        }
        return known;
    }

    /** Keys of tokens; null for any token. */
    private @Nullable BitSet keys(Pattern.Start tokens) {
        if (tokens.any) {
            return null;
        }
        BitSet keys = new BitSet();
        tokens.words.stream().forEach(word -> keys.set(digits[word] ? numberKey() : word));
        keys.set(numberKey(), keys.get(numberKey()) || tokens.number);
        return keys;
    }

    private int numberKey() {
        return byFirst.length - 1;
    }

    /** The patterns that an expression beginning with a token can follow, in the order of the files. */
    List<Candidate> candidates(Tokens tokens, int token) {
        Beginnings beginnings = byFirst[key(tokens, token)];
        if (beginnings == null) {
            return List.of();
        }
        return beginnings.before(token + 1 < tokens.size() ? key(tokens, token + 1) : Vocabulary.UNKNOWN);
    }

    /** What a token counts as where rules say what stands before them. */
    int key(Tokens tokens, int token) {
        if (tokens.shape(token) == Shape.NUMBER) {
            return numberKey();
        }
        int word = tokens.word(token);
        return word < numberKey() ? word : Vocabulary.UNKNOWN;
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

    /**
     * A pattern and its rule.
     *
     * @param previous keys of the tokens that can stand before it, or null for any and none
     */
    record Candidate(Rule rule, Pattern pattern, @Nullable BitSet previous) {

        /** Whether the token before, given by its key, does not rule it out; a key below 0 is the beginning of the text. */
        boolean canFollow(int key) {
            return previous == null || (key >= 0 && previous.get(key));
        }
    }
}
