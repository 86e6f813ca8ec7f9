package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of a deed that stands behind what it was done for: "fired tear gas to disperse a crowd on Friday"; not "agreed to meet on Friday". */
final class PurposeDays {

    /** The year of a wider date is that of the noun before it: "stole gold to pay for the raids in 2002". */
    private static final long LONGEST = 31;

    private final NearbyDates nearby;

    PurposeDays(NearbyDates nearby) {
        this.nearby = nearby;
    }

    /** The days of what a verb in the past tense tells, if they are over. */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean deed = draft.status == EventStatus.OCCURRED
                && !occurrence.isNoun()
                && !DateAttachment.WORDS.contains(draft.type())
                && sentence.isVerb(draft.verb, Sentence.FINITE)
                && sentence.has(draft.verb, Sentence.PAST);
        int infinitive = deed ? occurrence.clauses().argumentsEnd(occurrence.lastChunk()) : sentence.size();
        boolean purpose = sentence.isVerb(infinitive, Sentence.INFINITIVE)
                && sentence.is(infinitive - 1, Chunk.NOUN_GROUP)
                && infinitive - 1 > occurrence.chunk();
        EventDays days = purpose ? nearby.after(occurrence, infinitive) : null;
        return days != null && isOver(days, occurrence.text().published()) ? days : null;
    }

    private static boolean isOver(EventDays days, LocalDate published) {
        LocalDate latest = days.latest();
        return latest != null
                && !latest.isAfter(published)
                && latest.isBefore(days.earliest().plusDays(LONGEST));
    }
}
