package dev.dateline.text;

/** Classes of characters, with a short way for ASCII. */
final class Characters {

    private Characters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x7f && (Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    /** Whether a letter begins at {@code i}; a lone surrogate is none. */
    static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
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
        if (c < 0x80) {
            return isAsciiLetter(c) || isDigit(c);
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
