package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Of what goes on for some days, and of which one is told and how long it lasts: all of them. */
final class StayDays {

    /** What goes on for some days. */
    private static final Set<EventType> LASTING = EnumSet.of(
            EventType.VISIT,
            EventType.SUMMIT,
            EventType.TALKS,
            EventType.MEETING,
            EventType.MOBILIZE,
            EventType.PROTEST);

    /** More years than talks or riots go on without being a state of things. */
    private static final int LONGEST_YEARS = 5;

    private static final int DAYS_OF_YEAR = 365;

    /** More days than a visit or a conference that begins is to last. */
    private static final int LONGEST_STAY = 31;

    private final Cues cues;
    private final Ordinals ordinals;

    StayDays(Cues cues, Ordinals ordinals) {
        this.cues = cues;
        this.ordinals = ordinals;
    }

    /**
     * "Began a three-day visit on Monday", "arrived on Monday for a week-long stay": from that day on, for as long as it is to last;
     * "ended a three-day visit on Monday", "ended a four-month siege on Monday", "the second day of the visit on Monday": up to that day.
     */
    EventDays lasting(Draft draft, EventDays days) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int count = draft.status == EventStatus.OCCURRED && days.earliest().equals(days.latest()) ? count(draft) : 1;
        if (count > 1) {
            return EventDays.between(days.earliest().minusDays(count - 1), days.earliest());
        }
        if (!(LASTING.contains(draft.type()) || isNounThatGoesOn(draft))
                || draft.status == EventStatus.DENIED
                || !days.earliest().equals(days.latest())
                || (draft.verb != Clauses.NONE && sentence.has(draft.verb, Sentence.PROGRESSIVE))) {
            return days;
        }
        draft.ends = draft.status == EventStatus.OCCURRED && isEnded(draft);
        int verb = draft.verb == Clauses.NONE ? verbOfDays(occurrence) : draft.verb;
        boolean begins = verb == Clauses.NONE ? isOpened(occurrence) : cues.is(occurrence.headWord(verb), Cue.ONSET);
        int length = begins || draft.ends ? length(occurrence) : 0;
        if (length < 2 || length > (draft.ends ? LONGEST_YEARS * DAYS_OF_YEAR : LONGEST_STAY)) {
            return days;
        }
        LocalDate day = days.earliest();
        return draft.ends
                ? EventDays.between(day.minusDays(length - 1), day)
                : EventDays.between(day, day.plusDays(length - 1));
    }

    /** The "began" of "began three days of talks"; or {@link Clauses#NONE}. */
    private static int verbOfDays(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int of = occurrence.isNoun() ? ofBefore(occurrence) : Clauses.NONE;
        return sentence.is(of - 1, Chunk.DATE) && sentence.is(of - 2, Chunk.VERB_GROUP) ? of - 2 : Clauses.NONE;
    }

    /** "The second day of the talks on Sunday", "the talks entered a third day on Sunday": which day of it is told. */
    private int count(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!isNounThatGoesOn(draft)) {
            return 1;
        }
        int of = ofBefore(occurrence);
        if (of != Clauses.NONE) {
            return ordinals.day(occurrence, of - 1);
        }
        int object = draft.verb > occurrence.chunk() ? occurrence.clauses().object(draft.verb) : Clauses.NONE;
        return object == Clauses.NONE ? 1 : ordinals.day(occurrence, object);
    }

    /** "wrapped up a visit", "the conclusion of the meeting". */
    private boolean isEnded(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int of = occurrence.chunk() - 1;
        boolean noun = occurrence.isNoun()
                && sentence.is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && sentence.is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(of - 1), Cue.ENDING);
        return noun
                || (draft.verb != Clauses.NONE && cues.is(occurrence.headWord(draft.verb), Cue.ENDING))
                || homecoming(draft) != Clauses.NONE;
    }

    /** The verb of what is told right after a visit or meeting is over, which is of the same day: that of a journey home, or behind an ending; or {@link Clauses#NONE}. */
    int newsBehind(Draft draft) {
        int home = homecoming(draft);
        return home == Clauses.NONE ? behindEnding(draft) : home;
    }

    /** The "called" of "After wrapping up a meeting, the ministers called for", the "left" of "left on Monday after ending a visit"; or {@link Clauses#NONE}. */
    private int behindEnding(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int ending = draft.verb;
        int after = ending - 1;
        boolean ended = occurrence.isNoun()
                && (draft.type().isGathering() || draft.type() == EventType.VISIT)
                && sentence.isVerb(ending, Sentence.ING)
                && cues.is(occurrence.headWord(ending), Cue.ENDING)
                && DaysBefore.isAfter(occurrence, after);
        int verb = ended ? DaysBefore.mainAround(occurrence, after) : Clauses.NONE;
        return verb != Clauses.NONE && sentence.has(verb, Sentence.PAST) ? verb : Clauses.NONE;
    }

    /** The "returned" of "returned home on Monday after a three-day visit", the "left" of "left on Monday after a visit"; or {@link Clauses#NONE}. */
    private int homecoming(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean after = draft.type() == EventType.VISIT
                && occurrence.isNoun()
                && (sentence.is(opener, Chunk.PREPOSITION) || sentence.is(opener, Chunk.SUBORDINATOR))
                && (occurrence.opens(opener, "after")
                        || occurrence.opens(opener, "following")
                        || occurrence.opens(opener, "from"));
        int verb = after ? DaysBefore.mainAround(occurrence, opener) : Clauses.NONE;
        return verb != Clauses.NONE
                        && sentence.has(verb, Sentence.PAST)
                        && cues.is(occurrence.headWord(verb), Cue.JOURNEY)
                ? verb
                : Clauses.NONE;
    }

    /** The "signed" of "signed a pact on Monday after two days of talks", which went on until then; or {@link Clauses#NONE}. */
    int followed(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int of = isNounThatGoesOn(draft) ? ofBefore(occurrence) : Clauses.NONE;
        boolean after = of > 1
                && DaysBefore.isAfter(occurrence, of - 2)
                && DaysBefore.durationBefore(occurrence, occurrence.sentence().start(of)) != null;
        int verb = after ? occurrence.clauses().governor(of - 2) : Clauses.NONE;
        return verb != Clauses.NONE && occurrence.sentence().has(verb, Sentence.PAST) ? verb : Clauses.NONE;
    }

    /** "Four years of talks", "after three days of clashes": of which the text says how long they went on, from so long before their last day. */
    EventDays wentOn(Draft draft, EventDays days) {
        Occurrence occurrence = draft.occurrence;
        LocalDate last = days.latest();
        boolean lasted = last != null && draft.status == EventStatus.OCCURRED && isNounThatGoesOn(draft);
        int of = lasted ? ofBefore(occurrence) : Clauses.NONE;
        if (last == null || of == Clauses.NONE) {
            return days;
        }
        Timex duration =
                DaysBefore.durationBefore(occurrence, occurrence.sentence().start(of));
        LocalDate first = duration == null ? null : DaysBefore.firstOf(duration.value(), last);
        return first == null || first.isBefore(last.minusYears(LONGEST_YEARS)) ? days : EventDays.between(first, last);
    }

    private static boolean isNounThatGoesOn(Draft draft) {
        return draft.occurrence.isNoun() && (LASTING.contains(draft.type()) || draft.type() == EventType.ATTACK);
    }

    /** The "of" before a noun, or before the list that it ends: "the second day of talks"; or {@link Clauses#NONE}. */
    private static int ofBefore(Occurrence occurrence) {
        int of = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(of, Chunk.PREPOSITION) && occurrence.opens(of, "of") ? of : Clauses.NONE;
    }

    /** Whether a group is the "of" in "at the start of a visit", "at the end of a visit". */
    boolean isAtEdge(Occurrence occurrence, int of) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && sentence.is(of - 1, Chunk.NOUN_GROUP)
                && sentence.is(of - 2, Chunk.PREPOSITION)
                && occurrence.opens(of - 2, "at")
                && (cues.is(occurrence.headWord(of - 1), Cue.ONSET)
                        || cues.is(occurrence.headWord(of - 1), Cue.ENDING));
    }

    /** "met X at the start of a three-day visit". */
    private boolean isOpened(Occurrence occurrence) {
        int of = occurrence.chunk() - 1;
        return occurrence.isNoun() && isAtEdge(occurrence, of) && cues.is(occurrence.headWord(of - 1), Cue.ONSET);
    }

    /** "a week after the first troops": no stay, but how much later. */
    private boolean isDistance(Occurrence occurrence, int token) {
        int after = occurrence.sentence().chunkOf(token) + 1;
        return after > 0 && occurrence.sentence().is(after, Chunk.SUBORDINATOR);
    }

    /** The days that the words before a noun, or those that a verb governs, say that it lasts; 0 if they do not. */
    private int length(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        int from = occurrence.end();
        int to = occurrence.first();
        if (occurrence.isNoun()) {
            // "began three days of talks"
            int of = ofBefore(occurrence);
            Timex before = of == Clauses.NONE ? null : DaysBefore.durationBefore(occurrence, sentence.start(of));
            from = before != null
                    ? before.first()
                    : sentence.start(sentence.is(chunk - 1, Chunk.DATE) ? chunk - 1 : chunk);
        } else {
            to = sentence.end(occurrence.clauses().argumentsEnd(occurrence.lastChunk()) - 1);
        }
        for (int token = from; token < to; token++) {
            Timex timex = occurrence.text().date(token);
            int length = timex == null || timex.days() != null ? 0 : DaysBefore.length(timex.value());
            if (length > 0 && !isDistance(occurrence, token)) {
                return length;
            }
        }
        return 0;
    }
}
