package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import dev.dateline.time.TimexType;
import java.time.LocalDate;
import java.util.Set;

/** Tells what is counted over months and years, and is no event of its own: "5,193 murders", "21 elections over ten years". */
final class Statistics {

    /** From how many on attacks are counted over a time, and no event. */
    private static final int STATISTIC = 1000;

    /** What is counted over so many days is a statistic of accidents. */
    private static final int DAYS_OF_STATISTIC = 300;

    /** Those who have died since more days ago are but counted. */
    private static final int DAYS_OF_TOLL = 31;

    /** What lies somewhere in so many years is but counted. */
    private static final int YEARS_OF_COUNT = 3;

    /** Letters of what is written of less than ten months: P9M. */
    private static final int LETTERS_OF_FEW_MONTHS = 3;

    /** What is counted over the years. */
    private static final Set<EventType> COUNTED_BY_YEARS = Set.of(
            EventType.ATTACK,
            EventType.ELECTION,
            EventType.SUMMIT,
            EventType.VISIT,
            EventType.MEETING,
            EventType.SANCTION,
            EventType.PROTEST);

    private final Cues cues;

    Statistics(Cues cues) {
        this.cues = cues;
    }

    /** Whether a draft is but counted, or lasted for years. */
    boolean is(Draft draft) {
        return isOfManyYears(draft) || isStatistic(draft) || isStateOfYears(draft);
    }

    /** "21 elections over ten years", "has been refused entry over the past ten years": so many that they are but counted. */
    private static boolean isOfManyYears(Draft draft) {
        EventDays days = draft.days;
        LocalDate latest = days == null ? null : days.latest();
        if (!draft.dated
                || days == null
                || latest == null
                || !days.earliest().plusYears(YEARS_OF_COUNT).isBefore(latest)) {
            return false;
        }
        return draft.occurrence.isNoun()
                ? COUNTED_BY_YEARS.contains(draft.type()) && draft.occurrence.isPlural()
                : draft.status == EventStatus.OCCURRED
                        && !latest.isBefore(draft.occurrence.text().published().minusYears(1));
    }

    /**
     * "witnessed 5,193 murders", "arrested 2,300 people last year": so many are a statistic; "died in accidents last year": so are those of a whole year.
     */
    private boolean isStatistic(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.type() == EventType.DISASTER) {
            return isOfWholeYear(draft) && isOfMishaps(draft);
        }
        if (draft.type() == EventType.DEATH) {
            return isTollOfYear(draft);
        }
        if (!occurrence.isNoun()) {
            return draft.type().isCoercion() && isOfWholeYear(draft) && isOfThousands(occurrence);
        }
        return draft.type() == EventType.ATTACK && occurrence.anyBefore(token -> isThousands(occurrence, token));
    }

    /** "2,300 people were arrested", "executed 1,200 people" */
    private static boolean isOfThousands(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int subject = clauses.subject(occurrence.chunk());
        int object = clauses.object(occurrence.chunk());
        return (subject != Clauses.NONE && occurrence.anyIn(subject, token -> isThousands(occurrence, token)))
                || (object != Clauses.NONE && occurrence.anyIn(object, token -> isThousands(occurrence, token)));
    }

    private static boolean isThousands(Occurrence occurrence, int token) {
        return occurrence.tokens().number(token) >= STATISTIC
                && !occurrence.text().isDate(token);
    }

    /** "80 soldiers have died this year" */
    private static boolean isTollOfYear(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        EventDays days = draft.days;
        int subject = occurrence.isNoun() ? Clauses.NONE : occurrence.clauses().subject(occurrence.chunk());
        return draft.dated
                && days != null
                && days.earliest()
                        .plusDays(DAYS_OF_TOLL)
                        .isBefore(occurrence.text().published())
                && subject != Clauses.NONE
                && occurrence.sentence().isPresent(occurrence.chunk())
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PERFECT)
                && occurrence.anyIn(subject, token -> occurrence.tokens().number(token) > 1);
    }

    private static boolean isOfWholeYear(Draft draft) {
        EventDays days = draft.days;
        LocalDate latest = days == null ? null : days.latest();
        return draft.dated
                && days != null
                && latest != null
                && days.earliest().plusDays(DAYS_OF_STATISTIC).isBefore(latest);
    }

    /** "road accidents", "died in accidents": several of no place and day. */
    private boolean isOfMishaps(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.isNoun() ? occurrence.chunk() : occurrence.lastChunk() + 2;
        boolean told =
                occurrence.isNoun() || (sentence.is(noun - 1, Chunk.PREPOSITION) && occurrence.opens(noun - 1, "in"));
        return told && sentence.is(noun, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(noun), Cue.MISHAPS);
    }

    /** "the five-year uprising", "ten years of unrest", "19 months of fighting": how things stood for years, and of no day. */
    private static boolean isStateOfYears(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.dated
                || !occurrence.isNoun()
                || !(draft.type() == EventType.PROTEST || draft.type() == EventType.ATTACK)) {
            return false;
        }
        int of = occurrence.chunk() - 1;
        boolean spell = occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && (isYears(occurrence, occurrence.sentence().start(of) - 1)
                        || (draft.type() == EventType.ATTACK
                                && isManyMonths(
                                        occurrence, occurrence.sentence().start(of) - 1)));
        return spell || occurrence.anyBefore(token -> isYears(occurrence, token));
    }

    private static boolean isManyMonths(Occurrence occurrence, int token) {
        Timex timex = token < 0 ? null : occurrence.text().date(token);
        return timex != null
                && timex.type() == TimexType.DURATION
                && timex.value().length() > LETTERS_OF_FEW_MONTHS
                && timex.value().endsWith("M");
    }

    private static boolean isYears(Occurrence occurrence, int token) {
        Timex timex = token < 0 ? null : occurrence.text().date(token);
        return timex != null
                && timex.type() == TimexType.DURATION
                && (timex.value().endsWith("Y") || timex.value().endsWith("DE"));
    }
}
