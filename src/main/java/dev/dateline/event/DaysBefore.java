package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days of what is told as so long before the news, or after it: "two years after the invasion", "two days before the summit". */
final class DaysBefore {

    /** That a duration gives no number. */
    private static final int NO_COUNT = -1;

    /** What a duration of hours or minutes begins with. */
    private static final String OF_HOURS = "PT";

    private final Cues cues;
    private final NearbyDates nearby;

    DaysBefore(Cues cues, NearbyDates nearby) {
        this.cues = cues;
        this.nearby = nearby;
    }

    /** "Four days after he resigned": the resignation was four days before what followed it, else before the news. */
    @Nullable
    EventDays of(Draft draft, LocalDate published) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb == Clauses.NONE ? harmDoneIn(occurrence) : draft.verb;
        int clause = verb == Clauses.NONE
                ? phraseStart(occurrence)
                : clauseOf(occurrence, firstVerb(occurrence.clauses(), verb));
        int opener = clause - 1;
        boolean after = isAfter(occurrence, opener);
        if (after && isToCome(draft)) {
            return null;
        }
        if (!after || (isPastComma(occurrence, clause) && !isPastAside(occurrence, clause, verb))) {
            return null;
        }
        Timex timex = durationBefore(occurrence, sentence.start(opener));
        if (timex == null) {
            return rightBefore(occurrence, opener);
        }
        if (isTerm(occurrence, timex)) {
            return null;
        }
        EventDays told = daysOfNews(occurrence, opener, timex);
        if (told != null && oneDay(told) == null) {
            return before(timex.value(), told);
        }
        LocalDate news = dayOf(told, published);
        EventDays days = before(timex.value(), news);
        return days != null && isLessThan(occurrence, timex) ? EventDays.between(days.earliest(), news) : days;
    }

    /** "Escaped on Tuesday shortly after a hearing": the one day of what came right after; or null. */
    private @Nullable EventDays rightBefore(Occurrence occurrence, int opener) {
        int adverb = occurrence.sentence().start(opener) - 1;
        if (adverb < occurrence.sentence().first()
                || !cues.is(occurrence.tokens().word(adverb), Cue.SOON)) {
            return null;
        }
        LocalDate day = oneDay(daysOfMain(occurrence, opener, adverb));
        return day == null ? null : EventDays.on(day);
    }

    /** The first group of a noun's phrase: "the start" of "a day after the start of protests". */
    private int phraseStart(Occurrence occurrence) {
        int start = occurrence.clauses().listStart(occurrence.chunk());
        boolean course = occurrence.sentence().is(start - 1, Chunk.PREPOSITION)
                && occurrence.opens(start - 1, "of")
                && occurrence.sentence().is(start - 2, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(start - 2), Cue.COURSE);
        return course ? start - 2 : start;
    }

    /** "Five days after a suspect, a general of Chad, was arrested": the commas close off what says more of the subject that opens the clause. */
    private static boolean isPastAside(Occurrence occurrence, int clause, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = sentence.is(verb - 1, Chunk.COMMA) ? occurrence.clauses().subject(verb) : Clauses.NONE;
        if (subject == Clauses.NONE || subject > verb) {
            return false;
        }
        int start = occurrence.clauses().listStart(subject);
        boolean apposed = subject == verb - 2
                && start > clause
                && sentence.is(start - 1, Chunk.COMMA)
                && sentence.is(start - 2, Chunk.NOUN_GROUP);
        return clause == (apposed ? occurrence.clauses().listStart(start - 2) : start);
    }

    /** "Three days before the summit", "a week ahead of the vote": what is planned is as long after what came before it, or the news; or null. */
    @Nullable
    EventDays ahead(Draft draft, LocalDate published) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = clauseStart(draft) - 1;
        boolean gone = draft.status == EventStatus.OCCURRED && sentence.isVerb(draft.verb, Sentence.PAST);
        boolean told = (gone || draft.status == EventStatus.PLANNED)
                && (sentence.is(opener, Chunk.SUBORDINATOR) || sentence.is(opener, Chunk.PREPOSITION))
                && (occurrence.opens(opener, "before") || occurrence.opens(opener, "ahead"));
        Timex timex = told ? durationBefore(occurrence, sentence.start(opener)) : null;
        if (gone) {
            return timex == null ? null : goneBy(occurrence, opener, timex);
        }
        int length = timex == null ? 0 : length(timex.value());
        if (timex == null || length == 0) {
            return null;
        }
        LocalDate then = dayOf(daysOfNews(occurrence, opener, timex), published).plusDays(length);
        if (then.isBefore(published)) {
            return null;
        }
        // "a week before" is said of six days or eight, too
        return timex.value().endsWith("D")
                ? EventDays.on(then)
                : EventDays.between(then.minusDays(1), then.plusDays(1));
    }

    /** "Shelled the port on January 4, a day before A left", "hours before A left": the day after, or the same; or null if the text names no day. */
    private @Nullable EventDays goneBy(Occurrence occurrence, int opener, Timex duration) {
        LocalDate news = oneDay(daysOfNews(occurrence, opener, duration));
        int length = duration.value().startsWith(OF_HOURS) ? 0 : length(duration.value());
        boolean known = news != null && (length > 0 || duration.value().startsWith(OF_HOURS));
        if (news == null || !known) {
            return null;
        }
        LocalDate then = news.plusDays(length);
        return then.isAfter(occurrence.text().published()) ? null : EventDays.on(then);
    }

    /** "Had been held hostage for 18 weeks", "detained for two months": so long before the news; or null. */
    @Nullable
    EventDays ofHolding(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (occurrence.isNoun()
                || !cues.is(occurrence.headWord(verb), Cue.KEEP_IN)
                || !(sentence.has(verb, Sentence.PASSIVE) || sentence.has(verb, Sentence.PERFECT))) {
            return null;
        }
        int last = occurrence.clauses().argumentsEnd(occurrence.lastChunk()) - 1;
        for (int i = occurrence.lastChunk() + 1; i < last; i++) {
            Timex duration = sentence.is(i, Chunk.PREPOSITION) && occurrence.opens(i, "for")
                    ? durationIn(occurrence, i + 1)
                    : null;
            if (duration != null) {
                return before(duration.value(), occurrence.text().published());
            }
        }
        return null;
    }

    /** The duration that a group names, or null. */
    private static @Nullable Timex durationIn(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        for (int token = sentence.start(group); token < sentence.end(group); token++) {
            Timex timex = occurrence.text().date(token);
            if (timex != null && timex.type() == TimexType.DURATION) {
                return timex;
            }
        }
        return null;
    }

    /** The duration that ends right before a token of the sentence: the "two days" of "two days after"; or null. */
    static @Nullable Timex durationBefore(Occurrence occurrence, int token) {
        Timex timex = token <= occurrence.sentence().first()
                ? null
                : occurrence.text().date(token - 1);
        return timex == null || timex.days() != null ? null : timex;
    }

    /** The days that a duration is counted from, as far as the sentence tells them: the one in front of it, else those of the main clause; or null. */
    private @Nullable EventDays daysOfNews(Occurrence occurrence, int opener, Timex duration) {
        LocalDate front = dayInFront(occurrence, duration);
        return front == null ? daysOfMain(occurrence, opener, duration.first()) : EventDays.on(front);
    }

    /** The day of the news: that which is told of it, if it is one, else that of publication. */
    private static LocalDate dayOf(@Nullable EventDays told, LocalDate published) {
        LocalDate day = oneDay(told);
        return day == null ? published : day;
    }

    /** The first group of what the draft tells: of its list of nouns, or of the clause of its verb, "the king is to visit". */
    private static int clauseStart(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Clauses clauses = occurrence.clauses();
        if (draft.verb == Clauses.NONE || occurrence.isNoun()) {
            return clauses.listStart(occurrence.chunk());
        }
        boolean infinitive = occurrence.sentence().has(draft.verb, Sentence.INFINITIVE)
                && clauses.governor(draft.verb) == draft.verb - 1;
        return clauses.clauseStart(infinitive ? draft.verb - 1 : draft.verb);
    }

    /** "less than a week after" */
    private static boolean isLessThan(Occurrence occurrence, Timex duration) {
        Tokens tokens = occurrence.tokens();
        int first = duration.first();
        return tokens.isWritten(first, "less")
                || (first - 2 >= occurrence.sentence().first()
                        && tokens.isWritten(first - 1, "than")
                        && tokens.isWritten(first - 2, "less"));
    }

    /** First group of the clause of a verb, whose subject a participle may describe: "after gunmen wearing masks shot a judge". */
    static int clauseOf(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        boolean describes = sentence.isVerb(start - 1, Sentence.ING) || sentence.isVerb(start - 1, Sentence.BARE);
        int subject = describes ? occurrence.clauses().subject(verb) : Clauses.NONE;
        return subject != Clauses.NONE && subject < start ? occurrence.clauses().listStart(subject) : start;
    }

    /** Whether a group is "after". */
    static boolean isAfter(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        return (sentence.is(chunk, Chunk.SUBORDINATOR) || sentence.is(chunk, Chunk.PREPOSITION))
                && occurrence.opens(chunk, "after");
    }

    /** The "died" of "a day after four men died in an attack"; or {@link Clauses#NONE}. */
    private int harmDoneIn(Occurrence occurrence) {
        int preposition = occurrence.preposition();
        boolean within =
                occurrence.isNoun() && (occurrence.opens(preposition, "in") || occurrence.opens(preposition, "during"));
        int verb = within ? occurrence.clauses().governor(preposition) : Clauses.NONE;
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.HARM) ? verb : Clauses.NONE;
    }

    /** "bombed" for "closed" in "two days after the army bombed a camp and closed the border": the days lie before both. */
    private static int firstVerb(Clauses clauses, int verb) {
        int before = clauses.goesOnFrom(verb);
        int subject = before == Clauses.NONE ? Clauses.NONE : clauses.subject(verb);
        // "comes days after the army, led by X, bombed a camp": it has a subject of its own
        return before == Clauses.NONE || (subject > before && subject < verb) ? verb : firstVerb(clauses, before);
    }

    /** "Sentenced to ten years after being convicted", "jailed for two years after a trial": how long it is to be. */
    private boolean isTerm(Occurrence occurrence, Timex duration) {
        Sentence sentence = occurrence.sentence();
        int before = sentence.chunkOf(duration.first()) - 1;
        if (sentence.is(before, Chunk.NOUN_GROUP)) {
            // "to an additional ten years"
            before--;
        }
        int verb = sentence.is(before, Chunk.PREPOSITION) ? occurrence.clauses().governor(before) : Clauses.NONE;
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.SENTENCE);
    }

    /** "Will end a month after elections are held", "will leave after the elections": what comes after it has yet to come itself. */
    static boolean isToCome(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (isNamedAsToCome(occurrence)) {
            return true;
        }
        if (draft.verb == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(draft.verb) - 1;
        boolean after = sentence.is(opener, Chunk.SUBORDINATOR) && occurrence.opens(opener, "after");
        int main = after ? occurrence.clauses().governor(opener) : Clauses.NONE;
        return main != Clauses.NONE
                && sentence.modal(main) >= 0
                && sentence.isPresent(draft.verb)
                && !sentence.has(draft.verb, Sentence.PERFECT);
    }

    private static boolean isNamedAsToCome(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int after = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean behind = occurrence.isNoun() && !occurrence.rule().type().isHarm() && isAfter(occurrence, after);
        Timex duration = behind ? durationBefore(occurrence, sentence.start(after)) : null;
        behind = duration != null && dayInFront(occurrence, duration) == null;
        int main = behind ? occurrence.clauses().governor(after) : Clauses.NONE;
        return main != Clauses.NONE && sentence.isToCome(main);
    }

    /** Of "two days after the attack, talks resumed" the attack alone lies two days back. */
    private static boolean isPastComma(Occurrence occurrence, int clause) {
        for (int i = clause; i < occurrence.chunk(); i++) {
            if (occurrence.sentence().is(i, Chunk.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** The day of "on Tuesday, a day after"; or null. */
    private static @Nullable LocalDate dayInFront(Occurrence occurrence, Timex duration) {
        int last = duration.first() - 1;
        if (last > occurrence.sentence().first() && occurrence.tokens().isPunctuation(last, ',')) {
            last--;
        }
        Timex front =
                last < occurrence.sentence().first() ? null : occurrence.text().date(last);
        return front == null ? null : oneDay(front.days());
    }

    /**
     * The days of "hours after it began, X on Tuesday fled", "X fled on Tuesday, officials said, hours after it began", and of the sentence before in
     * "X fled on Tuesday. The move came hours after it began"; or null.
     */
    private @Nullable EventDays daysOfMain(Occurrence occurrence, int opener, int first) {
        boolean leads = first == occurrence.sentence().first();
        int main = leads ? mainBehind(occurrence, opener) : mainInFront(occurrence, opener);
        if (main == Clauses.NONE && !leads) {
            main = mainBehindAside(occurrence, opener);
        }
        EventDays behind = main == Clauses.NONE ? null : nearby.after(occurrence, main);
        if (behind != null || main == Clauses.NONE) {
            return behind;
        }
        EventDays front = leads ? nearby.rightBefore(occurrence, main) : nearby.before(occurrence, main);
        boolean comes = front == null && cues.is(occurrence.headWord(main), Cue.COME);
        return comes ? ContinuedDays.dayOfSentenceBefore(occurrence) : front;
    }

    /** "X, two days after a raid, fled on Tuesday": the verb behind the aside whose subject stands before it; or {@link Clauses#NONE}. */
    private static int mainBehindAside(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        for (int verb = opener + 1; verb < sentence.size(); verb++) {
            if (sentence.isVerb(verb, Sentence.FINITE)
                    && sentence.is(sentence.dayBefore(verb) - 1, Chunk.COMMA)
                    && occurrence.clauses().subject(verb) < opener) {
                return occurrence.clauses().subject(verb) == Clauses.NONE ? Clauses.NONE : verb;
            }
        }
        return Clauses.NONE;
    }

    /** The verb of the clause in front of what opens one; not that of who says so. */
    private int mainInFront(Occurrence occurrence, int opener) {
        int verb = occurrence.clauses().governor(opener);
        if (verb != Clauses.NONE
                && occurrence.sentence().has(verb, Sentence.INFINITIVE)
                && nearby.after(occurrence, verb) == null) {
            // "asked on Tuesday to be heard, a day after"
            verb = occurrence.clauses().governor(verb);
        }
        return verb != Clauses.NONE && nearby.isAttribution(occurrence, verb)
                ? occurrence.clauses().governor(verb)
                : verb;
    }

    /** The verb of the main clause in front of what an "after" opens, or behind it where the sentence begins with it; or {@link Clauses#NONE}. */
    static int mainAround(Occurrence occurrence, int opener) {
        int main = occurrence.clauses().governor(opener);
        return main == Clauses.NONE && opener == 0 ? mainBehind(occurrence, opener) : main;
    }

    /** The first verb whose subject stands right behind a comma. */
    private static int mainBehind(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        for (int verb = opener + 1; verb < sentence.size(); verb++) {
            int subject = sentence.isVerb(verb, Sentence.FINITE) ? clauses.subject(verb) : Clauses.NONE;
            if (subject != Clauses.NONE && sentence.is(clauses.listStart(subject) - 1, Chunk.COMMA)) {
                return verb;
            }
        }
        return Clauses.NONE;
    }

    private static @Nullable LocalDate oneDay(@Nullable EventDays days) {
        return days == null || !days.earliest().equals(days.latest()) ? null : days.earliest();
    }

    /** How many days a duration such as "P4D" or "P2W" is, or 0 where it is not given in days or weeks, or in a hundred and more. */
    static int length(String duration) {
        int count = duration.length() > 4 ? NO_COUNT : count(duration);
        if (count == NO_COUNT) {
            return 0;
        }
        return switch (duration.charAt(duration.length() - 1)) {
            case 'D' -> count;
            case 'W' -> 7 * count;
            default -> 0;
        };
    }

    /** The day that lies a duration such as "P4D" or "P2W" before another, the same of hours; the month or year of "P4M" and "P2Y". */
    private static @Nullable EventDays before(String duration, LocalDate day) {
        if (duration.startsWith(OF_HOURS)) {
            return EventDays.on(day);
        }
        int count = count(duration);
        if (count == NO_COUNT) {
            return null;
        }
        return switch (duration.charAt(duration.length() - 1)) {
            case 'D' -> EventDays.on(day.minusDays(count));
            case 'W' -> EventDays.on(day.minusWeeks(count));
            case 'M' -> monthOf(day.minusMonths(count));
            case 'Y' -> yearOf(day.minusYears(count));
            default -> null;
        };
    }

    /** The first day of what went on for a duration such as "P4D" or "P2Y" up to a day, or null where it has no number. */
    static @Nullable LocalDate firstOf(String duration, LocalDate last) {
        int count = duration.startsWith(OF_HOURS) ? NO_COUNT : count(duration);
        if (count == NO_COUNT) {
            return null;
        }
        return switch (duration.charAt(duration.length() - 1)) {
            case 'D' -> last.minusDays(Math.max(0, count - 1));
            case 'W' -> last.minusWeeks(count);
            case 'M' -> last.minusMonths(count);
            case 'Y' -> last.minusYears(count);
            default -> null;
        };
    }

    /** The days that lie a duration before others: of "in 1980, a year after", those of 1979; null if these have no end, or it no number. */
    private static @Nullable EventDays before(String duration, EventDays days) {
        LocalDate latest = days.latest();
        EventDays first = latest == null ? null : before(duration, days.earliest());
        EventDays last = latest == null ? null : before(duration, latest);
        LocalDate end = last == null ? null : last.latest();
        return first == null || end == null ? null : EventDays.between(first.earliest(), end);
    }

    /** The number of a duration of one unit, up to 999, or {@link #NO_COUNT}. */
    private static int count(String duration) {
        int length = duration.length();
        if (length < 3 || length > 5 || duration.charAt(0) != 'P') {
            return NO_COUNT;
        }
        int count = 0;
        for (int i = 1; i < length - 1; i++) {
            char digit = duration.charAt(i);
            if (digit < '0' || digit > '9') {
                return NO_COUNT;
            }
            count = count * 10 + digit - '0';
        }
        return count;
    }

    private static EventDays monthOf(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new EventDays(
                first, first.plusMonths(1).minusDays(1), YearMonth.from(day).toString());
    }

    private static EventDays yearOf(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return new EventDays(
                first, first.plusYears(1).minusDays(1), Year.from(day).toString());
    }
}
