package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the date that stands before or behind a verb or noun and is its own. */
final class NearbyDates {

    /** What lies further back is no news. */
    private static final int DAYS_OF_OLD = 60;

    /** Groups of a sentence over which the day in front of it is that of what is told. */
    private static final int FRONT_GROUPS = 24;

    private final Cues cues;
    private final DateGroups groups;
    private final OwnDates own;
    private final DatesBehind behind;

    NearbyDates(Cues cues, DateGroups groups) {
        this.cues = cues;
        this.groups = groups;
        own = new OwnDates(cues, groups);
        behind = new DatesBehind(cues, groups, own);
    }

    /** A date inside the noun group of the trigger, or right before it: "Friday's strike", "the 2018 agreement". */
    @Nullable
    EventDays own(Occurrence occurrence) {
        return own.of(occurrence);
    }

    /** A date among the arguments of a group. */
    @Nullable
    EventDays after(Occurrence occurrence, int chunk) {
        return behind.of(occurrence, chunk);
    }

    /** The same; see {@link DatesBehind#of(Occurrence, int, boolean)}. */
    @Nullable
    EventDays after(Occurrence occurrence, int chunk, boolean news) {
        return behind.of(occurrence, chunk, news);
    }

    /** A date in the clause that says more of the noun: "attacks that rocked the city on Monday", "talks held in May". */
    @Nullable
    EventDays inClauseOf(Occurrence occurrence, int noun) {
        return behind.inClauseOf(occurrence, noun);
    }

    /** "in a statement", "at a news conference". */
    boolean isStatement(Occurrence occurrence, int chunk) {
        return behind.isStatement(occurrence, chunk);
    }

    /** "..., the state television reported Sunday": the day of who says it, not of what is said. */
    boolean isAttribution(Occurrence occurrence, int verb) {
        return behind.isAttribution(occurrence, verb);
    }

    /**
     * "The king on Friday held talks on the March 3 summit": a day between who acts and what he does is the act's; but "two men accused of
     * killing a nurse in 2003 were held".
     */
    @Nullable
    EventDays rightBefore(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = verb - 1;
        int subject = sentence.is(date - 1, Chunk.PREPOSITION) ? date - 2 : date - 1;
        boolean between = sentence.is(date, Chunk.DATE)
                && sentence.is(subject, Chunk.NOUN_GROUP)
                && sentence.has(verb, Sentence.FINITE)
                && !isOfParticiple(occurrence, verb, date);
        return between ? groups.free(occurrence, date) : null;
    }

    /** Whether a participle between a verb and its subject has the day. */
    private static boolean isOfParticiple(Occurrence occurrence, int verb, int date) {
        int subject = occurrence.clauses().subject(verb);
        int participle = occurrence.clauses().governor(date);
        return subject != Clauses.NONE
                && participle > subject
                && !occurrence.sentence().has(participle, Sentence.FINITE);
    }

    /** "invaded in 1974 after a coup": the days of what a cause led to, where these lie far back; else null. */
    @Nullable
    EventDays ofOldNews(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int opener = occurrence.isNoun()
                ? occurrence.clauses().listStart(occurrence.chunk()) - 1
                : occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        int news = draft.earlier && opener > 0
                ? first(occurrence, occurrence.clauses().governor(opener))
                : Clauses.NONE;
        if (news == Clauses.NONE || !isToldInPast(occurrence.sentence(), news)) {
            return null;
        }
        EventDays days = around(occurrence, news);
        boolean old = days != null
                && days.latest() != null
                && days.latest().isBefore(occurrence.text().published().minusDays(DAYS_OF_OLD));
        return old ? days : null;
    }

    /** The "was held" of "In 1982 X was held and charged after a coup", where "charged" has no date of its own; else the verb itself. */
    private int first(Occurrence occurrence, int verb) {
        int first = verb;
        while (first != Clauses.NONE
                && occurrence.sentence().isVerb(first, Sentence.BARE)
                && after(occurrence, first) == null
                && occurrence.clauses().governor(first) < first) {
            first = occurrence.clauses().governor(first);
        }
        return first;
    }

    /** Whether a verb and the first of its sentence are in the past tense: not "A frees B, who was held in 1998 after an attack". */
    private static boolean isToldInPast(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (sentence.isVerb(i, Sentence.FINITE) && !sentence.has(i, Sentence.PAST)) {
                return false;
            }
        }
        return sentence.has(verb, Sentence.PAST);
    }

    /** A date among the arguments of a verb, else before its subject. */
    @Nullable
    EventDays around(Occurrence occurrence, int verb) {
        EventDays after = after(occurrence, verb);
        return after == null ? before(occurrence, verb) : after;
    }

    /** A date before the subject: "On Tuesday, the leaders met". */
    @Nullable
    EventDays before(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int start = occurrence.clauses().clauseStart(verb);
        if (PartedDates.isAfterRelative(occurrence, start, verb)) {
            // "X, who fled in May, on Tuesday returned"
            boolean own =
                    sentence.is(verb - 1, Chunk.DATE) && PartedDates.isBehindAside(occurrence, start - 1, verb - 1);
            return own ? groups.free(occurrence, verb - 1) : null;
        }
        if (PartedDates.isPartedFrom(occurrence, start, verb)) {
            return null;
        }
        int twin =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().goesOnFrom(verb) : Clauses.NONE;
        if (twin != Clauses.NONE && twin < start - 1 && sentence.isVerb(start - 1, Sentence.FINITE)) {
            // "hailed the pact that Y signed in May and urged X to act"
            return after(occurrence, twin);
        }
        // ", alleging": of what stands before, only a date in front of all is its own
        boolean trails = sentence.has(verb, Sentence.ING) && sentence.is(verb - 1, Chunk.COMMA);
        for (int i = verb - 1; i >= start; i--) {
            if (sentence.is(i, Chunk.DATE)
                    && occurrence.clauses().governor(i) < start
                    && (!trails || i <= start + 1)
                    && !PartedDates.isOfOther(cues, occurrence, start, i, verb)) {
                EventDays days = groups.free(occurrence, i);
                if (days != null) {
                    return days;
                }
            }
        }
        EventDays front = atFront(occurrence, verb);
        front = front == null ? inFrontOfTwin(occurrence, verb) : front;
        if (front == null && sentence.is(start - 1, Chunk.THAT)) {
            return inCleft(occurrence, start - 1);
        }
        return front == null ? beforeWhen(occurrence, start - 1) : front;
    }

    /** "It was on Friday that X met Y", "It was not until Friday that X met Y": the day that is said to be the one. */
    private @Nullable EventDays inCleft(Occurrence occurrence, int that) {
        Sentence sentence = occurrence.sentence();
        if (isSameDay(occurrence, that - 1)) {
            // "on Friday, the same day that X met Y"
            int date = sentence.is(that - 2, Chunk.COMMA) ? that - 3 : that - 2;
            return sentence.is(date, Chunk.DATE) ? groups.days(occurrence.text(), sentence.start(date)) : null;
        }
        int be = sentence.is(that - 2, Chunk.VERB_GROUP) ? that - 2 : that - 3;
        boolean cleft = sentence.is(that - 1, Chunk.DATE)
                && sentence.isVerb(be, Sentence.AUXILIARY)
                && sentence.is(be - 1, Chunk.NOUN_GROUP)
                && occurrence.tokens().reads(sentence.start(be - 1), "it");
        Timex day = cleft ? occurrence.text().date(sentence.end(that - 1) - 1) : null;
        return day == null ? null : day.days();
    }

    /** "the day", "the same day", "the very day" */
    private static boolean isSameDay(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(noun, Chunk.NOUN_GROUP)
                && occurrence.tokens().isWritten(sentence.head(noun), "day")
                && occurrence.tokens().isWritten(sentence.start(noun), "the");
    }

    /** "On Tuesday, X was killed and Y was hurt": the day in front of all that clauses tied by "and" tell in the past; or null. */
    private @Nullable EventDays inFrontOfTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = sentence.is(0, Chunk.PREPOSITION) ? 1 : 0;
        int subject = sentence.is(date, Chunk.DATE) && verb < FRONT_GROUPS && isDone(sentence, verb)
                ? occurrence.clauses().subject(verb)
                : Clauses.NONE;
        int and = subject == Clauses.NONE ? 0 : subject - 1;
        if (and <= date || !sentence.is(and, Chunk.CONJUNCTION) || !occurrence.opens(and, "and")) {
            return null;
        }
        boolean done = false;
        for (int i = date + 1; i < and; i++) {
            boolean other = sentence.isVerb(i, Sentence.FINITE) && !isDone(sentence, i);
            if (other || sentence.is(i, Chunk.DATE) || opensClause(sentence, i)) {
                return null;
            }
            done |= isDone(sentence, i);
        }
        return done ? groups.free(occurrence, date) : null;
    }

    /** Whether a verb tells in the past tense what was done. */
    private static boolean isDone(Sentence sentence, int verb) {
        return sentence.isVerb(verb, Sentence.FINITE) && sentence.has(verb, Sentence.PAST) && sentence.modal(verb) < 0;
    }

    /** "On Tuesday, hours before the vote, X fled": the day in front of all, and what it was before or after. */
    private @Nullable EventDays atFront(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int date = sentence.is(0, Chunk.PREPOSITION) ? 1 : 0;
        int opener = sentence.is(date + 2, Chunk.DATE) ? date + 3 : date + 2;
        boolean relates = sentence.is(date, Chunk.DATE)
                && sentence.is(date + 1, Chunk.COMMA)
                && (sentence.is(opener, Chunk.SUBORDINATOR) || sentence.is(opener, Chunk.PREPOSITION))
                && (cues.is(occurrence.openingWord(opener), Cue.AFTER) || occurrence.opens(opener, "before"));
        int subject = relates ? occurrence.clauses().subject(verb) : Clauses.NONE;
        int comma = subject == Clauses.NONE ? 0 : occurrence.clauses().listStart(subject) - 1;
        return comma > opener && comma < verb && sentence.is(comma, Chunk.COMMA) ? groups.free(occurrence, date) : null;
    }

    /** "jumped from the roof on Tuesday when soldiers stormed the house", "On Tuesday, X jumped from the roof when". */
    private @Nullable EventDays beforeWhen(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        if (sentence.is(opener, Chunk.RELATIVE) && sentence.is(opener - 1, Chunk.PREPOSITION)) {
            // "the war in 1994 in which X toppled Y", "the war in 1994, in which X toppled Y"
            int day = sentence.is(opener - 2, Chunk.COMMA) ? opener - 3 : opener - 2;
            if (sentence.is(day, Chunk.NOUN_GROUP)
                    && sentence.is(day - 1, Chunk.PREPOSITION)
                    && occurrence.opens(day - 1, "during")) {
                // "in 1994 during a war in which X toppled Y"
                day -= 2;
            }
            return sentence.is(day, Chunk.DATE) ? groups.free(occurrence, day) : null;
        }
        if (!sentence.is(opener, Chunk.SUBORDINATOR)) {
            return null;
        }
        int date = sentence.is(opener - 1, Chunk.COMMA) ? opener - 2 : opener - 1;
        String how = occurrence.tokens().textOf(sentence.start(opener));
        if (how.equals("when") && sentence.is(date, Chunk.DATE)) {
            // "since 1974 when X invaded", "from May until July, when X votes"
            Timex last = occurrence.text().date(sentence.end(date) - 1);
            return last == null ? null : last.days();
        }
        boolean then = how.equals("when") || how.equals("as");
        if (!then || sentence.is(date, Chunk.DATE)) {
            return then ? groups.free(occurrence, date) : null;
        }
        int main = occurrence.clauses().governor(opener);
        if (sentence.isVerb(main, Sentence.BARE)) {
            // "two were killed and four hurt when"
            main = occurrence.clauses().goesOnFrom(main);
        }
        return sentence.isVerb(main, Sentence.FINITE) && sentence.has(main, Sentence.PAST)
                ? before(occurrence, main)
                : null;
    }

    /** "in July, when X plans to leave", "until July, when X is to leave": the day before "when". */
    @Nullable
    EventDays beforeWhenPlanned(Occurrence occurrence, int verb) {
        int plans = occurrence.sentence().has(verb, Sentence.INFINITIVE)
                ? occurrence.clauses().governor(verb)
                : Clauses.NONE;
        int opener = plans == Clauses.NONE ? 0 : occurrence.clauses().clauseStart(plans) - 1;
        return opener > 0 && occurrence.opens(opener, "when") ? beforeWhen(occurrence, opener) : null;
    }

    /** "On Thursday she is to meet X", "The king on Friday plans to leave": a day to come before what plans it; today's before "is" alone. */
    @Nullable
    EventDays beforePlan(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int plans =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        if (plans == Clauses.NONE || !sentence.has(plans, Sentence.FINITE)) {
            return null;
        }
        EventDays days = before(occurrence, plans);
        LocalDate published = occurrence.text().published();
        LocalDate earliest = sentence.has(plans, Sentence.AUXILIARY) ? published : published.plusDays(1);
        return days == null || days.earliest().isBefore(earliest) ? null : days;
    }

    /** "On Friday X began to pull out": the day before the verb in the past that a deed which was done hangs on. */
    @Nullable
    EventDays beforeBegun(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int begun =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        boolean told = sentence.isVerb(begun, Sentence.FINITE)
                && sentence.has(begun, Sentence.PAST)
                && sentence.modal(begun) < 0;
        return told ? before(occurrence, begun) : null;
    }

    /** "On Tuesday, X met Y, praised Z and left": the day before the verb that others go on from, unless that "has met" by now. */
    @Nullable
    EventDays beforeTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        EventDays days = null;
        int twin = occurrence.clauses().goesOnFrom(verb);
        while (days == null && twin != Clauses.NONE) {
            boolean recent = sentence.isPresent(twin) && sentence.has(twin, Sentence.PERFECT);
            days = recent ? null : before(occurrence, twin);
            twin = recent ? Clauses.NONE : occurrence.clauses().goesOnFrom(twin);
        }
        return days;
    }

    /** "killed four and wounded two on Tuesday", "were killed and two wounded on Tuesday": the day behind the last verb of several in the past. */
    @Nullable
    EventDays afterTwin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.isVerb(verb, Sentence.PAST)) {
            return null;
        }
        for (int next = verb + 1; next < sentence.size() && !opensClause(sentence, next); next++) {
            if (sentence.is(next, Chunk.VERB_GROUP)
                    && (sentence.has(next, Sentence.SHARED)
                            || occurrence.clauses().goesOnFrom(next) == verb)) {
                boolean past = sentence.has(next, Sentence.PAST) || sentence.has(next, Sentence.BARE);
                EventDays after = past ? after(occurrence, next) : null;
                return after == null && past ? afterTwin(occurrence, next) : after;
            }
        }
        return null;
    }

    static boolean opensClause(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case BREAK, THAT, RELATIVE, SUBORDINATOR -> true;
            default -> false;
        };
    }
}
