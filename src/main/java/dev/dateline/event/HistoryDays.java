package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a clause without a date in a sentence of history: "was convicted last August, but the court ruled that he was free". */
final class HistoryDays {

    /** What lies further back is no news. */
    private static final int NEWS = 60;

    private final DateGroups groups;

    HistoryDays(DateGroups groups) {
        this.groups = groups;
    }

    /**
     * The days on which the clause before is dated, or that of its cause or of what came right next, if all that its sentence names lie far back and
     * it is told in the simple past; else null.
     */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        boolean told = verb != Clauses.NONE
                && sentence.isVerb(verb, Sentence.FINITE)
                && sentence.has(verb, Sentence.PAST)
                && !sentence.has(verb, Sentence.PERFECT)
                && sentence.modal(verb) < 0;
        if (!told || draft.type().isByWord() || draft.type() == EventType.REJECT || !isHistory(occurrence)) {
            return null;
        }
        EventDays days = null;
        for (int i = verb - 1; days == null && i >= 0; i--) {
            days = sentence.is(i, Chunk.DATE) ? adverbial(occurrence, i) : null;
        }
        return days == null ? ofCause(occurrence, verb) : days;
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

    /** Whether a sentence names days that lie far back, and no others. */
    private static boolean isHistory(Occurrence occurrence) {
        ArticleText text = occurrence.text();
        LocalDate bound = text.published().minusDays(NEWS);
        boolean old = false;
        for (int token = occurrence.sentence().first();
                token < occurrence.sentence().end();
                token++) {
            Timex timex = text.date(token);
            EventDays days = timex == null ? null : timex.days();
            if (days != null) {
                LocalDate latest = days.latest();
                if (latest == null || !latest.isBefore(bound)) {
                    return false;
                }
                old = true;
            }
        }
        return old;
    }
}
