package dev.dateline.event;

import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of what a chronicle tells: "Aug 15, 2025 - A meets B in Lome. They sign a pact." */
final class ChronicleDays {

    /** How many sentences of a line may tell of its day. */
    private static final int SENTENCES = 4;

    /** How many sentences before a line may name its year. */
    private static final int LINES = 40;

    private static final int FIRST_YEAR = 1000;

    private ChronicleDays() {}

    /** The day that stands, with a dash or colon behind it, at the start of the line that a draft is told in; or null. */
    static @Nullable EventDays of(Draft draft) {
        ArticleText text = draft.occurrence.text();
        int line = line(text, draft.occurrence.first());
        return line < 0 ? null : days(text, line);
    }

    /**
     * The same of a line whose day names no year and seems still to come, where an earlier line names one gone by, "May 28, 2025: A is shot. \n July 24:
     * B is freed", told in May 2026: that of a year before; or null.
     */
    static @Nullable EventDays goneBy(Draft draft) {
        ArticleText text = draft.occurrence.text();
        int line = line(text, draft.occurrence.first());
        EventDays days = line < 0 ? null : days(text, line);
        LocalDate last = days == null ? null : days.latest();
        if (days == null || last == null || !days.earliest().isAfter(text.published()) || namesYear(text, line)) {
            return null;
        }
        Tokens tokens = text.tokens();
        for (int before = line - 1; before >= Math.max(0, line - LINES); before--) {
            int start = tokens.sentenceStart(before);
            EventDays earlier = start == 0 || tokens.lineBreaks(start) > 0 ? days(text, before) : null;
            if (earlier != null && namesYear(text, before)) {
                boolean past = earlier.earliest().isBefore(text.published());
                return past ? EventDays.between(days.earliest().minusYears(1), last.minusYears(1)) : null;
            }
        }
        return null;
    }

    /** Whether the day at the start of a line, or the last of two, has four figures: "Sept 19, 2023". */
    private static boolean namesYear(ArticleText text, int line) {
        Tokens tokens = text.tokens();
        for (int token = tokens.sentenceStart(line);
                token < tokens.sentenceEnd(line) && !isMark(tokens, token);
                token++) {
            if (tokens.number(token) >= FIRST_YEAR) {
                return true;
            }
        }
        return false;
    }

    /** The sentence with which the line of a token begins, if it is among the few before it; or -1. */
    private static int line(ArticleText text, int token) {
        Tokens tokens = text.tokens();
        int sentence = tokens.sentenceOf(token);
        for (int line = sentence; line >= 0 && line > sentence - SENTENCES; line--) {
            int start = tokens.sentenceStart(line);
            if (start == 0 || tokens.lineBreaks(start) > 0 || days(text, line) != null) {
                return line;
            }
        }
        return -1;
    }

    /** The days with which a sentence begins, also behind a bullet; or null. */
    private static @Nullable EventDays days(ArticleText text, int sentence) {
        Tokens tokens = text.tokens();
        int start = tokens.sentenceStart(sentence);
        int first = isBullet(tokens, start) ? start + 1 : start;
        Timex date = text.date(first);
        return date != null && date.first() == first ? days(text, date) : null;
    }

    /** The day of a date with a dash or colon behind it, or all days of two with a hyphen between, "Sept 19-20: A seizes B"; or null. */
    private static @Nullable EventDays days(ArticleText text, Timex date) {
        Tokens tokens = text.tokens();
        if (date.type() != TimexType.DATE) {
            return null;
        }
        if (isMark(tokens, date.end())) {
            return date.days();
        }
        EventDays from = date.days();
        Timex until = isHyphen(tokens, date.end()) ? text.date(date.end() + 1) : null;
        if (from == null || until == null || !isMark(tokens, until.end())) {
            return null;
        }
        LocalDate last = until.days() == null ? null : until.days().latest();
        return last == null || last.isBefore(from.earliest()) ? null : EventDays.between(from.earliest(), last);
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        return token + 1 < tokens.size()
                && (tokens.isPunctuation(token, '-') || tokens.isPunctuation(token, '\u2013'))
                && tokens.isGlued(token);
    }

    /** The mark in front of a line of a list: "• Aug 15, 2025: A meets B". */
    private static boolean isBullet(Tokens tokens, int token) {
        return tokens.isPunctuation(token, '\u2022')
                || tokens.isPunctuation(token, '*')
                || tokens.isPunctuation(token, '-')
                || tokens.isPunctuation(token, '\u2013');
    }

    private static boolean isMark(Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return false;
        }
        boolean dash = tokens.isPunctuation(token, '-')
                || tokens.isPunctuation(token, '\u2013')
                || tokens.isPunctuation(token, '\u2014');
        return tokens.isPunctuation(token, ':') || (dash && !tokens.isGlued(token));
    }
}
