package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Shape;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads which days a date expression gives an event, from the words right around it: "on Friday and Saturday", not "since Monday". */
final class DateGroups {

    static final int DAYS_OF_WEEK = 7;

    /** Two dates further apart are two dates, unless "from" or "between" joins them. */
    private static final int LONGEST_SPAN = 62;

    private static final int LONGEST_SPAN_OF_YEARS = 3 * 366;

    /** A smaller number in a date is no year. */
    private static final int FIRST_YEAR = 1000;

    /** Of two days of one name, no other is as near as one within so many days. */
    static final int HALF_OF_WEEK = 3;

    /** A span of more days is one of years. */
    private static final int LONGEST_OF_MONTHS = 341;

    private final Cues cues;
    private final Ordinals ordinals;

    DateGroups(Cues cues, Ordinals ordinals) {
        this.cues = cues;
        this.ordinals = ordinals;
    }

    /** The days of a date group that nothing keeps from being the event's: not "since Monday". */
    @Nullable
    EventDays free(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int start = exact(occurrence, startOfDay(occurrence.text(), sentence.start(chunk), sentence.end(chunk)));
        EventDays span = span(occurrence.text(), start);
        if (span != null) {
            return isOfNoun(occurrence, chunk) ? null : span;
        }
        if (isBeforeEnd(occurrence, start)) {
            EventDays end = coming(occurrence.text(), start);
            return end == null ? null : until(occurrence, start, end);
        }
        if (start > sentence.first() && cues.is(tokens.word(start - 1), Cue.LIMIT)) {
            return cues.is(tokens.word(start - 1), Cue.ONSET) ? coming(occurrence.text(), start) : null;
        }
        if (sentence.end(chunk) < sentence.end() && sentence.isPossessive(sentence.end(chunk))) {
            return null;
        }
        boolean bound =
                isPartOfName(occurrence, chunk) || isOfNoun(occurrence, chunk) || isOfNextNoun(occurrence, chunk);
        EventDays days = bound || isNowOfPlan(occurrence, start) ? null : days(occurrence.text(), start);
        return days == null
                        || isSpanOfCount(occurrence, chunk, days)
                        || (isYear(days)
                                && (isYearOfPurpose(occurrence, chunk) || isYearOfOtherNoun(occurrence, chunk)))
                ? null
                : until(occurrence, start, days);
    }

    /** The days of a date among some tokens that gives its year and is long past: "the May 2000 election"; or null. */
    static @Nullable EventDays longOver(Occurrence occurrence, int first, int end) {
        LocalDate published = occurrence.text().published();
        for (int token = first; token < end; token++) {
            Timex timex = occurrence.tokens().number(token) < FIRST_YEAR
                    ? null
                    : occurrence.text().date(token);
            EventDays days = timex == null ? null : timex.days();
            LocalDate last = days == null ? null : days.latest();
            if (last != null && last.isBefore(published.minusDays(LONGEST_SPAN))) {
                return days;
            }
        }
        return null;
    }

    /** "most recently on Monday": the day that follows what is vague; else the token itself. */
    private static int exact(Occurrence occurrence, int token) {
        Timex vague = occurrence.text().date(token);
        if (vague == null || !vague.value().equals("PAST_REF")) {
            return token;
        }
        int next = vague.end();
        Tokens tokens = occurrence.tokens();
        if (next + 1 < occurrence.sentence().end() && (tokens.isWritten(next, "on") || tokens.isWritten(next, "in"))) {
            next++;
        }
        return next < occurrence.sentence().end() && occurrence.text().isDate(next) ? next : token;
    }

    /** "talks are currently planned for May": how things stand now, where a day follows. */
    private static boolean isNowOfPlan(Occurrence occurrence, int token) {
        Timex now = occurrence.text().date(token);
        if (now == null || !now.isNow()) {
            return false;
        }
        for (int later = now.end(); later < occurrence.sentence().end(); later++) {
            Timex timex = occurrence.text().date(later);
            if (timex != null && timex.days() != null) {
                return true;
            }
        }
        return false;
    }

    /** "before the end of June": as much a day to come as "by the end of June". */
    static boolean isBeforeEnd(Occurrence occurrence, int date) {
        Tokens tokens = occurrence.tokens();
        return date > occurrence.sentence().first()
                && tokens.isWritten(date - 1, "before")
                && (tokens.isWritten(date, "end")
                        || (tokens.isWritten(date, "the") && tokens.isWritten(date + 1, "end")));
    }

    /** "will leave by the end of June": from now on until then. */
    private static EventDays until(Occurrence occurrence, int date, EventDays days) {
        LocalDate published = occurrence.text().published();
        LocalDate latest = days.latest();
        boolean by = date > occurrence.sentence().first()
                && (occurrence.tokens().isWritten(date - 1, "by") || isBeforeEnd(occurrence, date));
        return by && latest != null && days.earliest().isAfter(published) ? EventDays.between(published, latest) : days;
    }

    /** "for the third time this year": the span in which it is counted. */
    private boolean isSpanOfCount(Occurrence occurrence, int chunk, EventDays days) {
        LocalDate published = occurrence.text().published();
        return days.earliest().isBefore(published)
                && (days.latest() == null || !days.latest().isBefore(published))
                && ordinals.countsBefore(occurrence, chunk);
    }

    /** "Will impose tariffs from July 9": a day to come is the first one; "from Monday" may be long past. */
    @Nullable
    EventDays coming(ArticleText text, int token) {
        EventDays days = days(text, token);
        return days != null && days.earliest().isAfter(text.published()) ? days : null;
    }

    /** "The May 3 summit": the date tells which summit is meant, not when what is told of it happened; but "during the 1980-1988 war". */
    private boolean isOfNoun(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        int start = sentence.start(chunk);
        int end = sentence.end(chunk);
        Timex opening = start > sentence.first() + 1 ? text.date(start - 2) : null;
        Timex first = text.date(start);
        if (opening != null && joins(text.tokens(), start - 1, opening)) {
            // the "19" of "the Nov. 18-19 summit"
            start = opening.first();
        } else if (first != null && span(text, start) != null) {
            Timex second = text.date(first.end() + 1);
            end = second == null ? end : second.end();
        }
        return start > sentence.first()
                && isDefinite(occurrence, start - 1)
                && !(start > sentence.first() + 1 && occurrence.tokens().isWritten(start - 2, "during"))
                && end < sentence.end()
                && sentence.chunkOf(end) >= 0
                && sentence.is(sentence.chunkOf(end), Chunk.NOUN_GROUP);
    }

    /** Whether a date is that of the noun right behind it. */
    private static boolean isOfNextNoun(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(chunk + 1, Chunk.NOUN_GROUP)
                && sentence.end(chunk) == sentence.start(chunk + 1)
                && !sentence.isPronoun(sentence.start(chunk + 1))
                && !sentence.counts(sentence.start(chunk + 1))
                && (isYearInGroup(occurrence, chunk)
                        || isDayInGroup(occurrence, chunk)
                        || isOfOccasion(occurrence, chunk));
    }

    /** "riots over the disputed May 15 election": a day of a month between words that lean on one noun; but "in the capital Friday". */
    private static boolean isDayInGroup(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        Timex day = occurrence.text().date(sentence.start(chunk));
        return day != null
                && day.end() > day.first() + 1
                && day.end() == sentence.end(chunk)
                && (sentence.is(chunk - 1, Chunk.NOUN_GROUP) || isParticipleOfNoun(sentence, chunk - 1))
                && sentence.end(chunk - 1) == day.first()
                && chunk - 1 != occurrence.chunk()
                && occurrence.tokens().isCapitalized(day.first())
                && occurrence.tokens().number(day.end() - 1) > 0
                && !occurrence.tokens().isCapitalized(day.first() - 1)
                && !occurrence.tokens().isCapitalized(day.end());
    }

    /** The "disputed" of "the disputed May 15 election". */
    private static boolean isParticipleOfNoun(Sentence sentence, int chunk) {
        return sentence.isVerb(chunk, Sentence.BARE)
                && sentence.start(chunk) > sentence.first()
                && sentence.counts(sentence.start(chunk) - 1);
    }

    /** "withdraws its draft 2026 budget": a year between words that lean on one noun; but not "in office since the disputed 2024 election". */
    private static boolean isYearInGroup(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        return !occurrence.isNoun()
                && sentence.is(chunk - 1, Chunk.NOUN_GROUP)
                && !isTie(sentence, chunk - 2)
                && occurrence.tokens().number(sentence.start(chunk)) >= FIRST_YEAR;
    }

    /** "comes ahead of May 3 talks", "since after Friday talks". */
    private static boolean isOfOccasion(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        if (!isTie(sentence, chunk - 1)) {
            return false;
        }
        String before = occurrence.tokens().textOf(sentence.start(chunk) - 1);
        return before.equals("of") || before.equals("after") || before.equals("before") || before.equals("following");
    }

    private static boolean isTie(Sentence sentence, int chunk) {
        return sentence.is(chunk, Chunk.PREPOSITION) || sentence.is(chunk, Chunk.SUBORDINATOR);
    }

    /** "announces a limit of permits for 2031": the year is that of what is permitted. */
    private boolean isYearOfPurpose(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(chunk - 1, Chunk.PREPOSITION)
                && sentence.is(chunk - 2, Chunk.NOUN_GROUP)
                && !(occurrence.isNoun() && chunk - 2 <= occurrence.chunk())
                && cues.is(occurrence.tokens().word(sentence.start(chunk) - 1), Cue.FOR);
    }

    /** "held under the constitution of 1974": the year is that of the constitution; but "killed in the war of 1967", "the signing of the pact of 1951". */
    private boolean isYearOfOtherNoun(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        if (occurrence.tokens().number(sentence.start(chunk)) < FIRST_YEAR) {
            return false;
        }
        if (chunk < occurrence.chunk()) {
            // "held under a law of 1974 after riots", but not "the war of 1967 in which the army took it"
            return sentence.is(chunk - 2, Chunk.NOUN_GROUP)
                    && occurrence.opens(chunk - 1, "of")
                    && cues.is(occurrence.headWord(chunk - 2), Cue.LAW);
        }
        int noun = chunk;
        do {
            noun -= 2;
            if (!sentence.is(noun, Chunk.NOUN_GROUP)
                    || noun == occurrence.chunk()
                    || !occurrence.opens(noun + 1, "of")) {
                return false;
            }
        } while (sentence.is(noun - 1, Chunk.PREPOSITION) && occurrence.opens(noun - 1, "of"));
        return !(sentence.is(noun - 1, Chunk.PREPOSITION)
                && cues.is(occurrence.tokens().word(sentence.start(noun - 1)), Cue.OCCASION));
    }

    private boolean isDefinite(Occurrence occurrence, int token) {
        return cues.is(occurrence.tokens().word(token), Cue.DEFINITE);
    }

    /** The year of "the Terrorism Act 2000". */
    private static boolean isPartOfName(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        int start = sentence.start(chunk);
        return start > sentence.first()
                && sentence.end(chunk) == start + 1
                && sentence.is(chunk - 1, Chunk.NOUN_GROUP)
                && sentence.end(chunk - 1) == start
                && occurrence.tokens().number(start) > 0
                && occurrence.tokens().isCapitalized(start - 1);
    }

    /** The days of a date, or of the span that it opens or ends; null if a token is part of no date with days. */
    @Nullable
    EventDays days(ArticleText text, int token) {
        Timex timex = text.date(token);
        if (timex == null || timex.days() == null) {
            return null;
        }
        int hyphen = timex.first() - 1;
        Timex before = hyphen > 0 ? text.date(hyphen - 1) : null;
        int first = before != null && joins(text.tokens(), hyphen, before) ? before.first() : token;
        EventDays span = span(text, first);
        return span == null ? timex.days() : span;
    }

    /** Whether a token ties a date to what follows: "Nov. 18-19", "from May 5 to 7". */
    private boolean joins(Tokens tokens, int token, Timex before) {
        return tokens.isPunctuation(token, '-')
                || (cues.is(tokens.word(token), Cue.SPAN) && opensSpan(tokens, before.first()));
    }

    /** The token from which a date group gives a day: that of "Tuesday" in "for two hours Tuesday". */
    private static int startOfDay(ArticleText text, int start, int end) {
        Timex first = text.date(start);
        return first != null && first.days() == null && first.end() < end ? first.end() : start;
    }

    /** The days from one date to the next: "Nov. 18-19", "Friday and Saturday", "from Tuesday to Thursday"; else null. */
    @Nullable
    EventDays span(ArticleText text, int token) {
        Timex first = text.date(token);
        EventDays from = first == null ? null : first.days();
        if (first == null || from == null || from.latest() == null) {
            return null;
        }
        Tokens tokens = text.tokens();
        int joint = first.end();
        if (joint + 1 >= tokens.size()
                || !(tokens.isPunctuation(joint, '-')
                        || tokens.isPunctuation(joint, '\u2013')
                        || cues.is(tokens.word(joint), Cue.SPAN))) {
            return null;
        }
        Timex second = text.date(joint + 1);
        EventDays to = second == null ? null : second.days();
        if (to == null || to.latest() == null) {
            return null;
        }
        LocalDate last = to.latest();
        if (last.isBefore(from.earliest())) {
            // of two days of the week the later one follows
            last = last.plusDays(DAYS_OF_WEEK);
        }
        long days = ChronoUnit.DAYS.between(from.earliest(), last);
        boolean years = isYear(from) && isYear(to);
        // "the 1975-1990 war", however long it was; but "in 1975 and 1990"
        boolean tied = years && !cues.is(tokens.word(joint), Cue.SPAN);
        int longest = years ? LONGEST_SPAN_OF_YEARS : LONGEST_SPAN;
        boolean one = days >= 0 && (days <= longest || tied || opensSpan(tokens, token));
        return one ? EventDays.between(from.earliest(), last) : null;
    }

    /** "in 2022 and 2023" are one time. */
    private static boolean isYear(EventDays days) {
        return days.latest() != null && ChronoUnit.DAYS.between(days.earliest(), days.latest()) > LONGEST_OF_MONTHS;
    }

    /** "Between January and April", "from 2023 to 2024". */
    private static boolean opensSpan(Tokens tokens, int token) {
        if (token == 0) {
            return false;
        }
        String before = tokens.textOf(token - 1);
        return before.equalsIgnoreCase("between") || before.equalsIgnoreCase("from");
    }

    /** The next day or month of a date that names neither week nor year, "Friday" or "January 24", and was taken for a past one. */
    static @Nullable EventDays next(ArticleText text, int token, EventDays days) {
        LocalDate last = days.latest();
        Timex timex = text.date(token);
        if (last == null || timex == null || !last.isBefore(text.published()) || !isBare(text.tokens(), timex)) {
            return null;
        }
        boolean weekday = days.earliest().equals(last) && timex.end() == timex.first() + 1;
        LocalDate earliest = weekday
                ? days.earliest().plusDays(DAYS_OF_WEEK)
                : days.earliest().plusYears(1);
        LocalDate latest = weekday ? last.plusDays(DAYS_OF_WEEK) : last.plusYears(1);
        return latest.isBefore(text.published()) ? null : EventDays.between(earliest, latest);
    }

    /**
     * The same days a year before, of a date that names no year: of days to come that the text tells of as gone by. Not of a day in the
     * next week: that is told by who added it later.
     */
    static @Nullable EventDays gone(Occurrence occurrence, EventDays days) {
        ArticleText text = occurrence.text();
        LocalDate last = days.latest();
        if (last == null || !last.isAfter(text.published().plusDays(DAYS_OF_WEEK))) {
            return null;
        }
        boolean before = bare(occurrence, days) != null && last.minusYears(1).isBefore(text.published());
        return before ? EventDays.between(days.earliest().minusYears(1), last.minusYears(1)) : null;
    }

    /** The day of the week of that name that is nearest to publication; all other days as they are. */
    static EventDays nearest(Occurrence occurrence, EventDays days) {
        LocalDate published = occurrence.text().published();
        LocalDate day = days.earliest();
        LocalDate before = day.minusDays(DAYS_OF_WEEK);
        boolean behind = day.isAfter(published) && !before.isBefore(published.minusDays(HALF_OF_WEEK));
        LocalDate after = day.plusDays(DAYS_OF_WEEK);
        boolean ahead = day.isBefore(published) && !after.isAfter(published.plusDays(HALF_OF_WEEK));
        Timex timex = (behind || ahead) && day.equals(days.latest()) ? bare(occurrence, days) : null;
        boolean weekday = timex != null && timex.end() == timex.first() + 1;
        return weekday ? EventDays.on(behind ? before : after) : days;
    }

    /** The first bare date of a sentence that has some days, or null. */
    private static @Nullable Timex bare(Occurrence occurrence, EventDays days) {
        ArticleText text = occurrence.text();
        for (int token = occurrence.sentence().first();
                token < occurrence.sentence().end();
                token++) {
            Timex timex = text.date(token);
            if (timex != null && days.equals(timex.days()) && isBare(text.tokens(), timex)) {
                return timex;
            }
        }
        return null;
    }

    /** Whether a date is but a name with or without a day: "Friday", "January", "24 January", not "last Friday", "May 2024". */
    private static boolean isBare(Tokens tokens, Timex timex) {
        for (int token = timex.first(); token < timex.end(); token++) {
            boolean name = tokens.isCapitalized(token);
            boolean day = tokens.shape(token) == Shape.NUMBER && tokens.length(token) <= 2;
            // "Feb. 14"
            boolean stop = tokens.isPunctuation(token, '.');
            if (!name && !day && !stop) {
                return false;
            }
        }
        return true;
    }
}
