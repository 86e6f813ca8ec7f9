package dev.dateline.text;

/** Classes of characters, with a short way for ASCII. */
final class Characters {

    /** The first character that is none of ASCII. */
    static final char ASCII_END = 0x80;

    /** The printer's apostrophe. */
    static final char APOSTROPHE = '\u2019';

    /** The apostrophe that is a letter. */
    static final char LETTER_APOSTROPHE = '\u02bc';

    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte DIGIT = 3;

    /** What each character of ASCII is, 0 for what is part of no word. */
    private static final byte[] KINDS = new byte[ASCII_END];

    static {
        for (char c = 0; c < ASCII_END; c++) {
            KINDS[c] = c >= 'a' && c <= 'z' ? LOWER : c >= 'A' && c <= 'Z' ? UPPER : isDigit(c) ? DIGIT : 0;
        }
    }

    private Characters() {}

    static boolean isAscii(char c) {
        return c < ASCII_END;
    }

    /** Whether it is a letter or a digit of ASCII. */
    static boolean isAsciiWordPart(char c) {
        return c < ASCII_END && KINDS[c] != 0;
    }

    static boolean isAsciiLower(char c) {
        return c < ASCII_END && KINDS[c] == LOWER;
    }

    static boolean isAsciiUpper(char c) {
        return c < ASCII_END && KINDS[c] == UPPER;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x7f && (Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == APOSTROPHE || c == LETTER_APOSTROPHE;
    }

    /** Whether a letter begins at {@code i}; a lone surrogate is none. */
    static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        if (c < ASCII_END) {
            return isAsciiLetter(c);
        }
        return Character.isHighSurrogate(c) ? Character.isLetter(text.codePointAt(i)) : Character.isLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < 26;
    }

    /** Whether the unit at {@code i} goes on with a word: a letter, a digit, a combining mark, or half of a letter. */
    static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        if (c < ASCII_END) {
            return isAsciiWordPart(c);
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0
                    && Character.isHighSurrogate(text.charAt(i - 1))
                    && Character.isLetter(text.codePointAt(i - 1));
        }
        int type = Character.getType(c);
        return isLetter(text, i) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Marks of direction and width that print nothing. */
    private static boolean isInvisible(char c) {
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xfeff;
    }
}
