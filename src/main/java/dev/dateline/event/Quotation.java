package dev.dateline.event;

import dev.dateline.text.Tokens;

/** Where a sentence begins or stops to quote somebody: what is told in the quotation need not have happened where it was said. */
final class Quotation {

    private Quotation() {}

    /** Whether a trigger stands in a quotation and a name of its sentence outside: "It was murder," she said in Lome. */
    static boolean parts(Occurrence occurrence, int name) {
        return name < occurrence.first() ? isParted(occurrence, name) : closesBefore(occurrence, name);
    }

    /** Token after the speech that a sentence opens with, {@code "There is hope," the minister said}; its first if it opens with none. */
    static int endOfOpening(Tokens tokens, int first, int end) {
        int close = first + 1;
        while (isMark(tokens, first) && close < end) {
            if (isMark(tokens, close)) {
                return isAfterStop(tokens, close) ? close + 1 : first;
            }
            close++;
        }
        return first;
    }

    /** Whether a token stands in a quotation that its sentence opened. */
    static boolean holds(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        boolean open = false;
        for (int i = occurrence.sentence().first(); i < token; i++) {
            if (isMark(tokens, i)) {
                // what is curved says itself whether it opens
                open = tokens.isPunctuation(i, '"') ? !open : tokens.isPunctuation(i, '\u201c');
            }
        }
        return open;
    }

    /** Token of the mark that closes the speech right before a token, "There is hope," the minister said; the first of the sentence if none does. */
    static int endBefore(Occurrence occurrence, int token) {
        int mark = token - 1;
        int first = occurrence.sentence().first();
        while (mark > first && !isMark(occurrence.tokens(), mark)) {
            mark--;
        }
        return mark > first && isAfterStop(occurrence.tokens(), mark) ? mark : first;
    }

    private static boolean closesBefore(Occurrence occurrence, int name) {
        Tokens tokens = occurrence.tokens();
        boolean closed = false;
        for (int token = occurrence.end(); token < name; token++) {
            if (isMark(tokens, token)) {
                if (closed || tokens.isGlued(token + 1) || !isAfterStop(tokens, token)) {
                    return false;
                }
                closed = true;
            }
        }
        return closed;
    }

    private static boolean isParted(Occurrence occurrence, int name) {
        Tokens tokens = occurrence.tokens();
        for (int token = occurrence.first() - 1; token > name; token--) {
            if (isMark(tokens, token)) {
                return isAfterStop(tokens, token);
            }
        }
        return false;
    }

    /** Whether it marks what somebody says, and no single word: behind a comma, or the end of a sentence. */
    private static boolean isAfterStop(Tokens tokens, int mark) {
        int before = mark - 1;
        return before >= 0
                && (tokens.isPunctuation(before, ',')
                        || tokens.isPunctuation(before, ':')
                        || tokens.isPunctuation(before, '?')
                        || tokens.isPunctuation(before, '!'));
    }

    static boolean isMark(Tokens tokens, int token) {
        return tokens.isPunctuation(token, '"')
                || tokens.isPunctuation(token, '\u201c')
                || tokens.isPunctuation(token, '\u201d');
    }
}
