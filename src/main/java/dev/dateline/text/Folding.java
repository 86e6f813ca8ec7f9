package dev.dateline.text;

import java.text.Normalizer;

/** Folds letters so that spellings of one word agree: lower case, no diacritics, one kind of apostrophe. */
final class Folding {

    private static final char ASCII_END = 0x80;

    /** Folded letters, filled in as they are met: few texts have more than ASCII, and the tables of Unicode take long to load. */
    private static final char[] TABLE = new char[0x2100];

    private Folding() {}

    static char fold(char c) {
        if (c < ASCII_END) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return c < TABLE.length ? lookUp(c) : Character.toLowerCase(c);
    }

    static String fold(String word) {
        return new String(folded(word));
    }

    /** The letters of a text, each folded, at their places. */
    static char[] folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return letters;
    }

    private static char lookUp(char c) {
        char folded = TABLE[c];
        if (folded == 0) {
            folded = foldSlowly(c);
            TABLE[c] = folded;
        }
        return folded;
    }

    private static char foldSlowly(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case 'ı', 'İ' -> 'i';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0));
        };
    }
}
