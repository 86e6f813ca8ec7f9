package dev.dateline.text;

import java.text.Normalizer;

/** Folds letters so that spellings of one word agree: lower case, no diacritics, one kind of apostrophe. */
final class Folding {

    private static final int TABLE_SIZE = 0x2100;
    private static final char[] TABLE = table();

    private Folding() {}

    static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
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

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = foldSlowly(c);
        }
        return table;
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
