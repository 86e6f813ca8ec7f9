package dev.dateline.cli;

/** Text for terminals. Articles, keys and names of files come from anywhere, and a terminal obeys the control characters in them. */
final class TerminalText {

    private TerminalText() {}

    /** One line that shows its characters and does nothing else: it neither moves, colours nor turns round what stands beside it. */
    static String harmless(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.codePoints().map(TerminalText::harmless).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static int harmless(int codePoint) {
        if (Character.isWhitespace(codePoint)) {
            return ' ';
        }
        boolean obeyed = Character.isISOControl(codePoint) || isSurrogate(codePoint) || turnsText(codePoint);
        return obeyed ? '\uFFFD' : codePoint;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The overrides, embeddings and isolates of the Unicode bidirectional algorithm (UAX #9). */
    private static boolean turnsText(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
