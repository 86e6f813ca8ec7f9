package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of a meeting, call or visit that the article has told, for what was done at it, "During the talks, X offered aid", and the days of a
 * visit for what is planned at it, "X is to meet Y during his stay", "X will fly to Y on Monday for talks". The day of a protest, for what is
 * done to "the protesters".
 */
final class OccasionDays {

    private final Cues cues;

    OccasionDays(Cues cues) {
        this.cues = cues;
    }

    /**
     * Gives a draft without a day of its own, whose sentence names such an occasion, the days of the last one told before.
     *
     * @param kept what was told shortly before, in the order of the text
     */
    void settle(List<Draft> kept, Draft draft) {
        if (!draft.dated && draft.status == EventStatus.PLANNED) {
            Draft trip = tripFor(kept, draft);
            if (trip != null) {
                draft.status = trip.status;
                draft.days = trip.days;
                draft.dated = true;
                return;
            }
            if (isDuringStay(draft)) {
                settlePlanned(kept, draft);
                return;
            }
        }
        boolean fresh = !draft.dated && !draft.earlier && draft.status == EventStatus.OCCURRED;
        boolean crowd = fresh && isWithCrowd(draft);
        if (!crowd && !(fresh && isAtOccasion(draft))) {
            return;
        }
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft occasion = kept.get(i);
            if (crowd ? occasion.type() == EventType.PROTEST : isOccasion(occasion.type())) {
                if (occasion.dated && occasion.status == EventStatus.OCCURRED) {
                    draft.days = occasion.days;
                }
                return;
            }
        }
    }

    /** The days of the visit told last that are still to come; of one of which only the first day is told, from then on. */
    private static void settlePlanned(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Draft visit = kept.get(i);
            if (visit.type() == EventType.VISIT) {
                EventDays days = visit.dated ? visit.days : null;
                LocalDate last = days == null ? null : days.latest();
                LocalDate published = draft.occurrence.text().published();
                if (days != null && last != null && !last.isBefore(published)) {
                    LocalDate first = days.earliest().isBefore(published) ? published : days.earliest();
                    boolean began = days.earliest().equals(last);
                    draft.days = began ? EventDays.from(first) : EventDays.between(first, last);
                }
                return;
            }
        }
    }

    /** The trip of "will fly to Lome on Monday for talks", "flew to Lome last week for talks", of days of its own that are to come or over; or null. */
    private @Nullable Draft tripFor(List<Draft> kept, Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int purpose = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean meeting = occurrence.isNoun() && draft.type().isGathering();
        if (!meeting
                || !occurrence.sentence().is(purpose, Chunk.PREPOSITION)
                || !cues.is(occurrence.openingWord(purpose), Cue.FOR)) {
            return null;
        }
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).occurrence.sentence() == occurrence.sentence(); i--) {
            Draft trip = kept.get(i);
            if (trip.type() == EventType.VISIT
                    && trip.dated
                    && (trip.status != EventStatus.OCCURRED || isOver(trip))
                    && trip.occurrence.chunk() == occurrence.clauses().governor(purpose)) {
                return trip;
            }
        }
        return null;
    }

    /** Whether a trip lies so far back that what it was made for has been done. */
    private static boolean isOver(Draft trip) {
        LocalDate last = trip.days == null ? null : trip.days.latest();
        return trip.status == EventStatus.OCCURRED
                && last != null
                && last.isBefore(trip.occurrence.text().published().minusDays(1));
    }

    /** "During his stay, X will meet Y", "X will meet Y during the visit". */
    private boolean isDuringStay(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        if (draft.type() == EventType.VISIT) {
            return false;
        }
        boolean during = isDuringStay(draft.occurrence, 0);
        int group = draft.occurrence.lastChunk() + 1;
        while (!during && group < sentence.size() && !NearbyDates.opensClause(sentence, group)) {
            during = isDuringStay(draft.occurrence, group);
            group++;
        }
        return during;
    }

    private boolean isDuringStay(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(preposition, Chunk.PREPOSITION)
                && occurrence.tokens().textOf(sentence.start(preposition)).equalsIgnoreCase("during")
                && sentence.is(preposition + 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition + 1), Cue.STAY);
    }

    private static boolean isOccasion(EventType type) {
        return type.isTalking() || type == EventType.VISIT;
    }

    /** "Police used tear gas to disperse the demonstrators", "the protesters clashed with police". */
    private boolean isWithCrowd(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean met = false;
        for (int group = 0; draft.type() == EventType.ATTACK && group < sentence.size(); group++) {
            if (sentence.is(group, Chunk.DATE)) {
                return false;
            }
            met |= sentence.is(group, Chunk.NOUN_GROUP)
                    && cues.is(occurrence.headWord(group), Cue.CROWD)
                    && cues.is(occurrence.openingWord(group), Cue.DEFINITE);
        }
        return met;
    }

    /** "During the meeting, X called for", "At their talks X and Y agreed". */
    private boolean isAtOccasion(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        return !isOccasion(draft.type())
                && sentence.isVerb(draft.verb, Sentence.FINITE)
                && sentence.is(0, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(0), Cue.OCCASION)
                && !cues.is(occurrence.openingWord(0), Cue.AHEAD)
                && sentence.is(1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.openingWord(1), Cue.DEFINITE)
                && cues.is(occurrence.headWord(1), Cue.ENCOUNTER)
                && !sentence.is(2, Chunk.DATE);
    }
}
