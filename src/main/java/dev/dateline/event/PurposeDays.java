package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of a deed that stands behind what it was done for, what says more of it, or what those whom it hit were doing: "fired tear gas to
 * disperse a crowd on Friday", "launched an attack targeting a convoy on Friday", "bombed a column heading for the port on Friday", "was shot
 * while in custody on Friday"; not "agreed to meet on Friday".
 */
final class PurposeDays {

    /** The year of a wider date is that of the noun before it: "stole gold to pay for the raids in 2002". */
    private static final long LONGEST = 31;

    private final Cues cues;
    private final NearbyDates nearby;

    PurposeDays(Cues cues, NearbyDates nearby) {
        this.cues = cues;
        this.nearby = nearby;
    }

    /** The days of what a verb in the past tense tells, or a noun that hangs on it, if they are over. */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb == Clauses.NONE
                ? occurrence.clauses().governor(occurrence.clauses().listStart(occurrence.chunk()) - 1)
                : draft.verb;
        boolean deed = draft.status == EventStatus.OCCURRED
                && !draft.type().isUttered()
                && sentence.isVerb(verb, Sentence.FINITE)
                && sentence.has(verb, Sentence.PAST);
        int next = deed ? occurrence.clauses().argumentsEnd(occurrence.lastChunk()) : sentence.size();
        boolean described = occurrence.isNoun()
                ? sentence.isVerb(next, Sentence.ING) && verb <= occurrence.chunk()
                : next - 1 > occurrence.chunk()
                        && (sentence.isVerb(next, Sentence.INFINITIVE) || isOfHit(draft.type(), sentence, next));
        boolean behind = described && sentence.is(next - 1, Chunk.NOUN_GROUP);
        EventDays days = behind || isStateThen(occurrence, next) ? nearby.after(occurrence, next) : null;
        return days != null
                        && isOver(days, occurrence.text().published())
                        && !(isOverDeed(occurrence, next) && DatesBehind.isOld(occurrence, days))
                ? days
                : null;
    }

    /** The "denounce" of "marched to denounce the murder last week": what is spoken of, or avenged, came before. */
    private boolean isOverDeed(Occurrence occurrence, int purpose) {
        return occurrence.sentence().isVerb(purpose, Sentence.INFINITIVE)
                && (cues.speaksOf(occurrence.headWord(purpose)) || cues.is(occurrence.headWord(purpose), Cue.REQUITE));
    }

    /** The "heading" of "bombed a column heading for the port". */
    private static boolean isOfHit(EventType type, Sentence sentence, int next) {
        return (type == EventType.ATTACK || type == EventType.ARREST) && sentence.isVerb(next, Sentence.ING);
    }

    /** The "while" of "was shot while in custody". */
    private static boolean isStateThen(Occurrence occurrence, int next) {
        return occurrence.sentence().is(next, Chunk.SUBORDINATOR)
                && occurrence.sentence().is(next + 1, Chunk.PREPOSITION)
                && occurrence.opens(next, "while");
    }

    private static boolean isOver(EventDays days, LocalDate published) {
        LocalDate latest = days.latest();
        return latest != null
                && !latest.isAfter(published)
                && latest.isBefore(days.earliest().plusDays(LONGEST));
    }
}
