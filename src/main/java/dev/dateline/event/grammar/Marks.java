package dev.dateline.event.grammar;

import dev.dateline.text.Tokens;

/** What punctuation marks, hyphens and apostrophes of a sentence are. */
final class Marks {

    private final Tokens tokens;
    private int first;
    private int end;
    /** Whether two dashes stand around what could stand between commas. */
    private boolean paired;

    Marks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Turns to the sentence from a token to before another. */
    void turnTo(int sentence, int after) {
        first = sentence;
        end = after;
        int dashes = 0;
        for (int token = first + 1; token < end; token++) {
            dashes += isDash(token) && !isDash(token - 1) ? 1 : 0;
        }
        paired = dashes == 2;
    }

    private boolean isDash(int token) {
        return tokens.isPunctuation(token, '\u2014') || (isHyphen(token) && !joins(token));
    }

    Tag tag(int token) {
        if (paired && isDash(token)) {
            return Tag.COMMA;
        }
        char c = tokens.text().charAt(tokens.start(token));
        return switch (c) {
            case ',', '(', ')', '[', ']' -> Tag.COMMA;
            case ';', '\u2014' -> Tag.BREAK;
            case ':' -> token - 2 >= first && tokens.isPunctuation(token - 2, '(') ? Tag.NOUN : Tag.BREAK;
            case '-', '\u2013' -> joins(token) ? (isAgain(token - 1) ? Tag.ADVERB : Tag.NOUN) : Tag.BREAK;
            case '"', '\u201c', '\u201d', '\u2018', '\u2019', '\'' ->
                isPlainPossessive(token) ? Tag.POSSESSIVE : Tag.QUOTE;
            case '/', '&', '$', '%', '\u20ac', '\u00a3' -> Tag.NOUN;
            default -> Tag.OTHER;
        };
    }

    /** Whether the token is a double quotation mark. */
    boolean isQuote(int token) {
        return tokens.isPunctuation(token, '"')
                || tokens.isPunctuation(token, '\u201c')
                || tokens.isPunctuation(token, '\u201d');
    }

    /** The apostrophe after a plural: "the leaders' meeting". */
    private boolean isPlainPossessive(int token) {
        char c = tokens.text().charAt(tokens.start(token));
        return (c == '\'' || c == '\u2019')
                && token > first
                && tokens.isGlued(token)
                && tokens.endsWith(token - 1, 's')
                && token + 1 < end
                && !tokens.isGlued(token + 1);
    }

    private boolean joins(int token) {
        return token > first && token + 1 < end && tokens.isGlued(token) && tokens.isGlued(token + 1);
    }

    private boolean isHyphen(int token) {
        return token > first
                && token < end
                && (tokens.isPunctuation(token, '-') || tokens.isPunctuation(token, '\u2013'));
    }

    boolean hyphenBefore(int token) {
        return isHyphen(token - 1) && joins(token - 1);
    }

    boolean isHyphenated(int token) {
        return (tokens.isGlued(token) && hyphenBefore(token))
                || (token + 1 < end && tokens.isGlued(token + 1) && isHyphen(token + 1) && joins(token + 1));
    }

    /** Whether the token is the "re" of "re-elected", the "co" of "co-hosted", or the "test" of "test-fired". */
    boolean isAgain(int token) {
        return token >= first
                && token < end
                && (isPrefix(token, "re") || isPrefix(token, "co") || isPrefix(token, "test"))
                && isHyphen(token + 1);
    }

    private boolean isPrefix(int token, String prefix) {
        return tokens.length(token) == prefix.length()
                && tokens.text().regionMatches(true, tokens.start(token), prefix, 0, prefix.length());
    }

    boolean isPossessive(int token) {
        return tokens.isGlued(token)
                && tokens.length(token) == 2
                && tokens.endsWith(token, 's')
                && !Character.isLetter(tokens.text().charAt(tokens.start(token)));
    }
}
