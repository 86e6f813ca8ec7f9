package dev.dateline.text;

/** The short endings that an apostrophe ties to an English word: "'s", "'ll", "n't". */
final class Clitics {

    private static final String[] ENDINGS = {"s", "ll", "re", "ve", "d", "m"};

    private Clitics() {}

    /** Whether the apostrophe at {@code i} begins a clitic or a negation rather than going on with the word ("O'Brien"). */
    static boolean endsWord(String text, int i) {
        return end(text, i) > 0 || isNegation(text, i);
    }

    /** End of the clitic whose apostrophe is at {@code i}, or -1. */
    static int end(String text, int i) {
        for (String ending : ENDINGS) {
            int end = i + 1 + ending.length();
            if (text.regionMatches(true, i + 1, ending, 0, ending.length()) && isWordEnd(text, end)) {
                return end;
            }
        }
        return -1;
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
