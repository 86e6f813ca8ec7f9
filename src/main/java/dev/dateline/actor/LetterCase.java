package dev.dateline.actor;

import dev.dateline.text.Shape;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Tokens;
import java.util.List;

/**
 * The letter case that a phrase asks of a text: no "turkey" for "Turkey", no "us" for "US". Words after the 64th are free.
 *
 * @param capitals a bit for each word that must begin with a capital
 * @param uppers a bit for each word that must be all capitals
 */
record LetterCase(long capitals, long uppers) {

    static LetterCase of(String phrase) {
        List<String> words = Tokenizer.split(phrase);
        long capitals = 0;
        long uppers = 0;
        for (int i = 0; i < Math.min(Long.SIZE, words.size()); i++) {
            String word = words.get(i);
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitals |= 1L << i;
                if (word.length() > 1 && word.chars().noneMatch(Character::isLowerCase)) {
                    uppers |= 1L << i;
                }
            }
        }
        return new LetterCase(capitals, uppers);
    }

    boolean fits(Tokens tokens, int first) {
        return allCapitalized(tokens, first) && allUpper(tokens, first);
    }

    private boolean allCapitalized(Tokens tokens, int first) {
        for (long left = capitals; left != 0; left &= left - 1) {
            if (!tokens.isCapitalized(first + Long.numberOfTrailingZeros(left))) {
                return false;
            }
        }
        return true;
    }

    private boolean allUpper(Tokens tokens, int first) {
        for (long left = uppers; left != 0; left &= left - 1) {
            if (tokens.shape(first + Long.numberOfTrailingZeros(left)) != Shape.UPPER) {
                return false;
            }
        }
        return true;
    }
}
