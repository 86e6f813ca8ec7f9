package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import org.jspecify.annotations.Nullable;

/** The days of a clause without a date in a sentence of history: "was convicted last August, but the court ruled that he was free". */
final class HistoryDays {

    /** What lies further back is no news. */
    private static final int NEWS = 60;

    /** What a sentence goes on to tell after a day that opens it is of that day, if it lies further back. */
    private static final int NEWS_AFTER_OPENING = 14;

    private final DateGroups groups;

    HistoryDays(DateGroups groups) {
        this.groups = groups;
    }

    /**
     * The days of the nearest dated clause before it, or else of its cause, if it is told in the simple past and its sentence names only days that lie
     * far back; else null.
     */
    @Nullable
    EventDays of(Draft draft) {
        EventDays days = of(draft, draft.verb);
        return days == null ? ofOpening(draft) : days;
    }

    /** "Last year X held a drill, which ended when Y sent ships", "Last month a mine caved in, sparking riots": of the day that opens the sentence. */
    private @Nullable EventDays ofOpening(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        int date = sentence.is(0, Chunk.PREPOSITION) ? 1 : 0;
        boolean told = draft.verb > date
                && (sentence.isSimplePast(draft.verb) || isOutcome(sentence, draft.verb))
                && !draft.type().isByWord();
        return told
                        && sentence.is(date, Chunk.DATE)
                        && text.namesOnlyDaysBefore(
                                text.published().minusDays(NEWS_AFTER_OPENING), sentence.first(), sentence.end())
                ? groups.free(occurrence, date)
                : null;
    }

    /** ", sparking riots" */
    private static boolean isOutcome(Sentence sentence, int verb) {
        return sentence.isVerb(verb, Sentence.ING) && sentence.is(verb - 1, Chunk.COMMA);
    }

    /** The same for a noun of which such a clause says that it was done then or after it: "moved in 2004 from Mali, where it was founded after a conference". */
    @Nullable
    EventDays ofOccasion(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int before = occurrence.isNoun() && draft.verb == Clauses.NONE
                ? occurrence.clauses().listStart(occurrence.chunk()) - 1
                : Clauses.NONE;
        boolean tied = occurrence.sentence().is(before, Chunk.PREPOSITION)
                || occurrence.sentence().is(before, Chunk.SUBORDINATOR);
        return tied ? of(draft, occurrence.clauses().governor(before)) : null;
    }

    private @Nullable EventDays of(Draft draft, int verb) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        boolean history = verb != Clauses.NONE
                && sentence.isSimplePast(verb)
                && !draft.type().isByWord()
                && draft.type() != EventType.REJECT
                && text.namesOnlyDaysBefore(text.published().minusDays(NEWS), sentence.first(), sentence.end());
        if (!history) {
            return null;
        }
        EventDays days = null;
        for (int i = verb - 1; days == null && i >= 0; i--) {
            days = sentence.is(i, Chunk.DATE) && !isSaidInPassing(occurrence, i, verb)
                    ? adverbial(occurrence, i)
                    : null;
        }
        return days == null ? ofCause(occurrence, verb) : days;
    }

    /** "X, who was arrested in 2003, was sentenced": what a relative clause tells says nothing of the day of the news. */
    private static boolean isSaidInPassing(Occurrence occurrence, int date, int verb) {
        Clauses clauses = occurrence.clauses();
        int told = clauses.governor(date);
        return told != Clauses.NONE && clauses.isInRelative(told) && !clauses.isInRelative(verb);
    }

    /** "imposed sanctions after it was invaded in 1990" */
    private @Nullable EventDays ofCause(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().argumentsEnd(verb);
        boolean after = sentence.is(opener, Chunk.SUBORDINATOR)
                && (occurrence.opens(opener, "after") || occurrence.opens(opener, "when"));
        for (int i = opener + 1; after && i < sentence.size() && !NearbyDates.opensClause(sentence, i); i++) {
            if (sentence.is(i, Chunk.DATE)) {
                return occurrence.clauses().governor(i) > opener ? adverbial(occurrence, i) : null;
            }
        }
        return null;
    }

    /** The days of a date that says when a finite verb's deed was done. */
    private @Nullable EventDays adverbial(Occurrence occurrence, int date) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(date);
        boolean ofVerb =
                verb != Clauses.NONE && sentence.isVerb(verb, Sentence.FINITE) && sentence.has(verb, Sentence.PAST);
        return ofVerb ? groups.free(occurrence, date) : null;
    }
}
