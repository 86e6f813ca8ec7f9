package dev.dateline.event;

import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
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
            Timex date = text.date(start);
            if (date != null && date.first() == start && isMark(tokens, date.end())) {
                return date.type() == TimexType.DATE ? date.days() : null;
            }
            if (start == 0 || tokens.lineBreaks(start) > 0) {
                return null;
            }
        }
        return null;
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
