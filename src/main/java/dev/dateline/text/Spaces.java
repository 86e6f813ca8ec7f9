package dev.dateline.text;

/** White space as the tokenizer sees it: line breaks, tabs, blanks of any width, and marks that print nothing. */
public final class Spaces {

    private Spaces() {}

    /** The text with one blank for each run of white space between its words: the same wherever its lines are broken. */
    public static String single(String text) {
        return isSingle(text) ? text : joined(text);
    }

    private static boolean isSingle(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Characters.isSpace(c);
            if (space && (afterSpace || c != ' ')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    private static String joined(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Characters.isSpace(c);
            if (!space) {
                if (afterSpace && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
            }
            afterSpace = space;
        }
        return words.toString();
    }
}
