package dev.dateline.text;

/** The short endings that an apostrophe ties to an English word: "'s", "'ll", "n't". */
final class Clitics {

    private Clitics() {}

    /** Whether the apostrophe at {@code i} begins a clitic or a negation rather than going on with the word ("O'Brien"). */
    static boolean endsWord(String text, int i) {
        return end(text, i) > 0 || isNegation(text, i);
    }

    /** End of the clitic whose apostrophe is at {@code i}, or -1. */
    static int end(String text, int i) {
        if (i + 1 >= text.length()) {
            return -1;
        }
        int length =
                switch (text.charAt(i + 1)) {
                    case 's', 'S', 'd', 'D', 'm', 'M' -> 1;
                    case 'l', 'L' -> isLetter(text, i + 2, 'l') ? 2 : 0;
                    case 'r', 'R', 'v', 'V' -> isLetter(text, i + 2, 'e') ? 2 : 0;
                    default -> 0;
                };
        return length > 0 && isWordEnd(text, i + 1 + length) ? i + 1 + length : -1;
    }

    private static boolean isLetter(String text, int i, char lower) {
        return i < text.length() && (text.charAt(i) | 0x20) == lower;
    }

    /** Where "n't" begins if its apostrophe is at {@code apostrophe} and its word began at {@code start}; else -1. */
    static int negationStart(String text, int start, int apostrophe) {
        return apostrophe - 1 > start && isNegation(text, apostrophe) ? apostrophe - 1 : -1;
    }

    private static boolean isNegation(String text, int apostrophe) {
        return apostrophe > 0
                && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n'
                && apostrophe + 1 < text.length()
                && Character.toLowerCase(text.charAt(apostrophe + 1)) == 't'
                && isWordEnd(text, apostrophe + 2);
    }

    private static boolean isWordEnd(String text, int i) {
        return i >= text.length() || !Characters.isWordPart(text, i);
    }
}
