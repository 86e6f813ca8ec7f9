package dev.dateline.event;

import dev.dateline.text.Tokens;
import dev.dateline.time.Timex;

/** Days and adverbs that part a verb from its preposition: "called on Tuesday for", "called again for". */
final class Asides {

    /** Most words before the day itself: "again late on Tuesday". */
    private static final int WORDS_BEFORE_DAY = 3;

    private Asides() {}

    /** The token behind a day, "on Tuesday", "late Tuesday", or an adverb, "again"; the token itself if it begins neither. */
    static int behind(ArticleText text, int token) {
        int behindDay = isDateNear(text, token) ? behindDay(text, token) : token;
        return behindDay > token ? behindDay : behindAdverb(text.tokens(), token);
    }

    private static int behindDay(ArticleText text, int token) {
        Tokens tokens = text.tokens();
        int day = tokens.isWritten(token, "again") ? token + 1 : token;
        if (day < tokens.size()
                && !text.isDate(day)
                && (tokens.isWritten(day, "late") || tokens.isWritten(day, "early"))) {
            day++;
        }
        if (day < tokens.size() && tokens.isWritten(day, "on")) {
            day++;
        }
        Timex date = day < tokens.size() ? text.date(day) : null;
        return date != null && date.first() == day && date.end() < tokens.size() ? date.end() : token;
    }

    /** Whether one of the tokens from here on where {@link #behindDay} looks for a day is part of a date: most words have none near. */
    private static boolean isDateNear(ArticleText text, int token) {
        int last = Math.min(token + WORDS_BEFORE_DAY, text.tokens().size() - 1);
        for (int near = token; near <= last; near++) {
            if (text.isDate(near)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind an adverb of how or how often, "again", "once more", "repeatedly"; the token itself if it is none. */
    private static int behindAdverb(Tokens tokens, int token) {
        if (tokens.isWritten(token, "once")
                && (tokens.isWritten(token + 1, "again") || tokens.isWritten(token + 1, "more"))) {
            return token + 2;
        }
        return isAdverb(tokens, token) ? token + 1 : token;
    }

    private static boolean isAdverb(Tokens tokens, int token) {
        return (tokens.endsWith(token, "ly") && !tokens.isCapitalized(token))
                || tokens.isWritten(token, "again")
                || tokens.isWritten(token, "here")
                || tokens.isWritten(token, "next");
    }
}
