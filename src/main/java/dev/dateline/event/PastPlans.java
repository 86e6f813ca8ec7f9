package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Plans that are told as overtaken: "had been due to visit X on Monday", "was to have met X", "was supposed to be freed, but". */
final class PastPlans {

    private final Cues cues;

    PastPlans(Cues cues) {
        this.cues = cues;
    }

    /** Whether what was planned has not been done: "was to have met" says so by itself, "had been due to meet on Monday" once the day is over. */
    boolean isOvertaken(Draft draft, @Nullable EventDays said) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean told = draft.status == EventStatus.PLANNED || draft.status == EventStatus.OCCURRED;
        if (told && occurrence.isNoun() && isToHave(occurrence, draft.verb)) {
            return true;
        }
        if (!told || draft.verb < occurrence.chunk()) {
            return false;
        }
        boolean due = occurrence.isNoun() && sentence.isVerb(draft.verb + 1, Sentence.INFINITIVE);
        int verb = due ? draft.verb + 1 : draft.verb;
        int trip =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : verb;
        if (sentence.isVerb(trip, Sentence.INFINITIVE) && sentence.has(trip, Sentence.PERFECT)) {
            // "was to have flown there to meet X"
            verb = trip;
        }
        boolean infinitive = sentence.has(verb, Sentence.INFINITIVE);
        int plan = infinitive ? occurrence.clauses().governor(verb) : verb;
        if (!sentence.isVerb(plan, Sentence.FINITE)
                || !sentence.has(plan, Sentence.PAST)
                || sentence.modal(plan) >= 0
                || plan == occurrence.chunk()) {
            return false;
        }
        if (infinitive && sentence.has(verb, Sentence.PERFECT) && draft.status == EventStatus.PLANNED) {
            return true;
        }
        int last = infinitive ? sentence.start(verb) - 1 : sentence.end(plan) - 1;
        boolean past = isPluperfect(occurrence, plan)
                ? cues.is(occurrence.tokens().word(last), Cue.DUE)
                : cues.is(occurrence.headWord(plan), Cue.SUPPOSE);
        return past && (said == null ? isSetAgainst(occurrence, verb) : isOver(occurrence, said));
    }

    /** "was to have opened talks", "were to have hosted the summit"; not "was said to have opened talks", "was to have attended the summit". */
    private boolean isToHave(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.INFINITIVE)
                && sentence.has(verb, Sentence.PERFECT)
                && cues.is(occurrence.headWord(verb), Cue.STAGE)
                && sentence.isVerb(verb - 1, Sentence.FINITE)
                && sentence.has(verb - 1, Sentence.PAST)
                && sentence.has(verb - 1, Sentence.AUXILIARY)
                && sentence.modal(verb - 1) < 0;
    }

    /** "had been due", "had been scheduled" */
    private static boolean isPluperfect(Occurrence occurrence, int verb) {
        return occurrence.sentence().has(verb, Sentence.PERFECT)
                || occurrence.tokens().isWritten(occurrence.sentence().head(verb), "been");
    }

    /** "was supposed to be freed, but the guards refused" */
    private static boolean isSetAgainst(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(verb);
        int but = sentence.is(end, Chunk.COMMA) ? end + 1 : end;
        return sentence.is(but, Chunk.CONJUNCTION) && occurrence.opens(but, "but");
    }

    private static boolean isOver(Occurrence occurrence, EventDays said) {
        LocalDate latest = DateGroups.nearest(occurrence, said).latest();
        return latest != null && latest.isBefore(occurrence.text().published());
    }
}
