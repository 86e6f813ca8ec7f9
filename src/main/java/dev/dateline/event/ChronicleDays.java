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

    private ChronicleDays() {}

    /** The day that stands, with a dash or colon behind it, at the start of the line that a draft is told in; or null. */
    static @Nullable EventDays of(Draft draft) {
        ArticleText text = draft.occurrence.text();
        Tokens tokens = text.tokens();
        int sentence = tokens.sentenceOf(draft.occurrence.first());
        for (int line = sentence; line >= 0 && line > sentence - SENTENCES; line--) {
            int start = tokens.sentenceStart(line);
            int first = isBullet(tokens, start) ? start + 1 : start;
            Timex date = text.date(first);
            if (date != null && date.first() == first) {
                EventDays days = days(text, date);
                if (days != null) {
                    return days;
                }
            }
            if (start == 0 || tokens.lineBreaks(start) > 0) {
                return null;
            }
        }
        return null;
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
