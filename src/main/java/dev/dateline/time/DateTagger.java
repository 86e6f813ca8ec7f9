package dev.dateline.time;

import dev.dateline.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the date expressions of a text and resolves them. Immutable: one tagger serves many threads. */
public final class DateTagger {

    private final int yesterday;
    private final int today;
    private final int tomorrow;

    DateTagger(int yesterday, int today, int tomorrow) {
        this.yesterday = yesterday;
        this.today = today;
        this.tomorrow = tomorrow;
    }

    /**
     * All date expressions, in the order of the text; they do not overlap.
     *
     * @param reference the day that the text was published
     */
    public List<Timex> tag(Tokens tokens, LocalDate reference) {
        List<Timex> found = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            int word = tokens.word(token);
            if (word == 0) {
                addIso(tokens, token, found);
            } else if (word == yesterday) {
                found.add(day(token, token + 1, reference.minusDays(1)));
            } else if (word == today) {
                found.add(day(token, token + 1, reference));
            } else if (word == tomorrow) {
                found.add(day(token, token + 1, reference.plusDays(1)));
            }
        }
        return found;
    }

    private static void addIso(Tokens tokens, int token, List<Timex> found) {
        if (token + 5 > tokens.size()
                || tokens.number(token) < 1000
                || !tokens.isPunctuation(token + 1, '-')
                || !tokens.isPunctuation(token + 3, '-')) {
            return;
        }
        try {
            LocalDate date = LocalDate.of(tokens.number(token), tokens.number(token + 2), tokens.number(token + 4));
            found.add(day(token, token + 5, date));
        } catch (DateTimeException notADate) {
            return;
        }
    }

    private static Timex day(int first, int end, LocalDate day) {
        return new Timex(first, end, TimexType.DATE, day.toString(), EventDays.on(day));
    }
}
