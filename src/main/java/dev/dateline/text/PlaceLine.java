package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what agencies put before the first sentence: where a report was written, when, and by which agency, up to a dash. "PARIS, May 3 (Reuters) - The".
 * Nobody is named there who has to do with the news.
 */
public final class PlaceLine {

    /** Most tokens of one. */
    private static final int LONGEST = 24;

    /** Capitals of this length stand for no acronym; shorter ones may, if nothing else says that it is a place. */
    private static final int SURELY_PLACE = 7;

    private static final int LONGEST_ACRONYM = 3;

    /** Most tokens before a colon: "NEW YORK, USA". */
    private static final int LONGEST_PLACE = 6;

    /** "del", "and" */
    private static final int LONGEST_PARTICLE = 3;

    /** Titles and authors may stand before it; a line that begins after so many tokens is none. */
    private static final int REACH = 80;

    private final Tokens tokens;
    private final boolean[] agencies;

    private PlaceLine(Tokens tokens, boolean[] agencies) {
        this.tokens = tokens;
        this.agencies = agencies;
    }

    /**
     * The first one of a text. Only at its very beginning, as in a report cut from a summary, may a colon end it: further down a speaker is named so ("NATO: We").
     *
     * @param agencies by word of the vocabulary, whether an agency's name has it
     */
    static Span find(Tokens tokens, boolean[] agencies) {
        PlaceLine line = new PlaceLine(tokens, agencies);
        for (int token = 0; token < Math.min(REACH, tokens.size()); token++) {
            if (token == 0 || line.isNewLine(token)) {
                int end = Math.max(line.end(token), token == 0 ? line.colon(token) : 0);
                if (end > 0) {
                    return new Span(token, end);
                }
            }
        }
        return Span.NONE;
    }

    /** Those at the beginning of later lines, in order: of a text that puts several reports one behind the other; a colon may end these ("NEW DELHI:"). */
    static List<Span> findLater(Tokens tokens, boolean[] agencies) {
        PlaceLine line = new PlaceLine(tokens, agencies);
        List<Span> found = new ArrayList<>();
        for (int token = Math.max(1, tokens.placeLineEnd()); token < tokens.size(); token++) {
            if (tokens.shape(token) == Shape.UPPER && line.isNewLine(token)) {
                int end = Math.max(line.end(token), line.colon(token));
                if (end > 0) {
                    found.add(new Span(token, end));
                }
            }
        }
        return found;
    }

    /** The first token of the text after one that begins at a token; 0 if none does. */
    private int end(int first) {
        int dash = dash(first);
        int signed = dash < 0 ? signed(first) : -1;
        if (signed > 0) {
            return signed;
        }
        if (dash <= first || !(isSigned(first, dash) || isOfCapitals(first, dash))) {
            return 0;
        }
        int end = dash;
        while (end < tokens.size() && isDash(end)) {
            end++;
        }
        return end < tokens.size() && tokens.shape(end) != Shape.LOWER ? end : 0;
    }

    /** The token behind "Lome, May 3 (PTI)", a place, a day and an agency in brackets, before a capital; or -1. */
    private int signed(int first) {
        boolean day = false;
        for (int token = first; token < Math.min(first + LONGEST, tokens.size() - 1); token++) {
            if ((token > first && isNewLine(token)) || tokens.shape(token) == Shape.LOWER) {
                return -1;
            }
            day |= tokens.shape(token) == Shape.NUMBER;
            if (tokens.isPunctuation(token, '(')) {
                boolean agency = day
                        && agencies[tokens.word(token + 1)]
                        && token + 3 < tokens.size()
                        && tokens.isPunctuation(token + 2, ')')
                        && tokens.isCapitalized(token + 3);
                return agency ? token + 3 : -1;
            }
            if (tokens.shape(token) == Shape.PUNCTUATION && !isSign(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The token behind "NEW DELHI:", "LAGOS, Nigeria:", a place in capitals, before a capital; or -1. */
    private int colon(int first) {
        if (!isPlace(first, LONGEST_ACRONYM + 1)) {
            return -1;
        }
        for (int token = first + 1; token < Math.min(first + LONGEST_PLACE, tokens.size() - 1); token++) {
            if (tokens.isPunctuation(token, ':')) {
                return tokens.isGlued(token) && tokens.isCapitalized(token + 1) ? token + 1 : -1;
            }
            boolean name = tokens.shape(token) == Shape.UPPER || tokens.isPunctuation(token, ',');
            if (isNewLine(token) || !(name || tokens.isPunctuation(token - 1, ','))) {
                return -1;
            }
        }
        return -1;
    }

    /** The first dash, if nothing but names, numbers and their signs stands before it on its line; else -1. */
    private int dash(int first) {
        boolean inBrackets = false;
        for (int token = first; token < Math.min(first + LONGEST, tokens.size()); token++) {
            if (token > first && isNewLine(token)) {
                return -1;
            }
            boolean tied = tokens.isGlued(token) && !tokens.isPunctuation(token - 1, ')');
            if (isDash(token) && !tied) {
                return token;
            }
            if (tokens.shape(token) == Shape.LOWER && !inBrackets && tokens.length(token) > LONGEST_PARTICLE) {
                return -1;
            }
            if (tokens.shape(token) == Shape.PUNCTUATION && !isSign(token)) {
                return -1;
            }
            inBrackets = tokens.isPunctuation(token, '(') || (inBrackets && !tokens.isPunctuation(token, ')'));
        }
        return -1;
    }

    private boolean isNewLine(int token) {
        return tokens.lineBreaks(token) > 0;
    }

    /** Whether an agency, in brackets, stands before the dash; or anybody, after a place in capitals. */
    private boolean isSigned(int first, int dash) {
        if (!tokens.isPunctuation(dash - 1, ')')) {
            return false;
        }
        int token = dash - 2;
        boolean agency = false;
        while (token >= first && !tokens.isPunctuation(token, '(')) {
            agency |= agencies[tokens.word(token)];
            token--;
        }
        return token >= first && (agency || isPlace(first, LONGEST_ACRONYM + 1));
    }

    /** "BEIJING, May 3 --", "NEW YORK --", "WASHINGTON --": a place in capitals, which nobody signed. */
    private boolean isOfCapitals(int first, int dash) {
        boolean several =
                dash > first + 1 && (tokens.shape(first + 1) == Shape.UPPER || tokens.isPunctuation(first + 1, ','));
        return isPlace(first, several ? LONGEST_ACRONYM : SURELY_PLACE);
    }

    private boolean isPlace(int token, int least) {
        return tokens.shape(token) == Shape.UPPER && tokens.length(token) >= least;
    }

    private boolean isDash(int token) {
        return tokens.isPunctuation(token, '-')
                || tokens.isPunctuation(token, '\u2013')
                || tokens.isPunctuation(token, '\u2014')
                || tokens.isPunctuation(token, '_');
    }

    private boolean isSign(int token) {
        return ",.()/'\u2019-\u2013\u2014".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    /**
     * Where it stands.
     *
     * @param first its first token
     * @param end the first token after it, or 0 if there is none
     */
    public record Span(int first, int end) {
        static final Span NONE = new Span(0, 0);
    }
}
