package dev.dateline.actor;

import dev.dateline.text.Shape;
import dev.dateline.text.SnapshotReader;
import dev.dateline.text.SnapshotWriter;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.function.Predicate;

/**
 * The letter case that a phrase asks of a text: its first word must begin with a capital if the phrase does ("Turkey", not
 * "turkey"), in some phrases the other words as well, and words all in capitals must stay so ("US", not "us"). Words after
 * the 64th are free.
 *
 * @param capital whether the first word must begin with a capital
 * @param capitals a bit for each later word that must not be in small letters
 * @param uppers a bit for each word that must be all capitals
 */
record LetterCase(boolean capital, long capitals, long uppers) {

    /** Longer words all in capitals are also written with one ("NATO" and "Nato"). */
    private static final int LONGEST_STRICT = 3;

    static LetterCase of(String phrase) {
        return of(Tokenizer.split(phrase));
    }

    /** The same for a phrase that is already cut into words. */
    static LetterCase of(List<String> words) {
        return new LetterCase(isCapitalized(words.get(0)), 0, bits(words, LetterCase::isStrict));
    }

    /** The same where words of some sort must keep the capitals that they begin with. */
    LetterCase keeping(List<String> words, Predicate<String> sort) {
        return new LetterCase(capital, bits(words, sort.and(LetterCase::isCapitalized)), uppers);
    }

    private static long bits(List<String> words, Predicate<String> asked) {
        long bits = 0;
        for (int i = 0; i < Math.min(Long.SIZE, words.size()); i++) {
            bits |= asked.test(words.get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    static LetterCase read(SnapshotReader in) {
        return new LetterCase(in.flag(), in.longNumber(), in.longNumber());
    }

    void write(SnapshotWriter out) {
        out.flag(capital);
        out.number(capitals);
        out.number(uppers);
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isStrict(String word) {
        if (word.length() < 2 || word.length() > LONGEST_STRICT) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean fits(Tokens tokens, int first) {
        if (capital && !tokens.isCapitalized(first)) {
            return false;
        }
        for (long left = capitals; left != 0; left &= left - 1) {
            if (tokens.shape(first + Long.numberOfTrailingZeros(left)) == Shape.LOWER) {
                return false;
            }
        }
        for (long left = uppers; left != 0; left &= left - 1) {
            if (tokens.shape(first + Long.numberOfTrailingZeros(left)) != Shape.UPPER) {
                return false;
            }
        }
        return true;
    }
}
