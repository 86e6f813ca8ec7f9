package dev.dateline.text;

import java.text.Normalizer;

/** Folds letters so that spellings of one word agree: lower case, no diacritics, one kind of apostrophe. */
final class Folding {

    /**
     * Folded letters; those beyond ASCII are filled in as they are met: few texts have them, and the tables of Unicode take long to
     * load.
     */
    private static final char[] TABLE = new char[0x2100];

    static {
        for (char c = 0; c < Characters.ASCII_END; c++) {
            TABLE[c] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
    }

    private Folding() {}

    static char fold(char c) {
        char folded = c < TABLE.length ? TABLE[c] : 0;
        return folded != 0 ? folded : lookUp(c);
    }

    static String fold(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    private static char lookUp(char c) {
        if (c >= TABLE.length || c == 0) {
            return Character.toLowerCase(c);
        }
        char folded = foldSlowly(c);
        TABLE[c] = folded;
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
