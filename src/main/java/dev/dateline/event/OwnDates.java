package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import org.jspecify.annotations.Nullable;

/** The date inside the noun group of a trigger, or right before it. */
final class OwnDates {

    private final Cues cues;
    private final DateGroups groups;

    OwnDates(Cues cues, DateGroups groups) {
        this.cues = cues;
        this.groups = groups;
    }

    /** A date inside the noun group of the trigger, or right before it: "Friday's strike", "the 2018 agreement". */
    @Nullable
    EventDays of(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = firstGroup(occurrence);
        int first = sentence.start(chunk);
        if (occurrence.isNoun()
                && sentence.is(chunk - 1, Chunk.DATE)
                && sentence.end(chunk - 1) == first
                && !cues.is(occurrence.tokens().word(first), Cue.DEFINITE)
                && !isSaidOf(occurrence)) {
            EventDays span = groups.span(occurrence.text(), sentence.start(chunk - 1));
            EventDays days = span != null ? span : groups.days(occurrence.text(), first - 1);
            if (days != null) {
                return days;
            }
        }
        EventDays inside = inside(occurrence, chunk);
        int lead = chunk == occurrence.chunk() && isJoined(occurrence) ? chunk - 2 : chunk;
        if (inside == null && lead < chunk) {
            inside = inside(occurrence, lead);
        }
        if (inside != null) {
            return inside;
        }
        EventDays set = setFor(occurrence);
        if (set != null) {
            return set;
        }
        int owner = sentence.start(lead) - 2;
        return occurrence.isNoun() && owner >= sentence.first() && sentence.isPossessive(owner + 1)
                ? groups.days(occurrence.text(), owner)
                : null;
    }

    /** "set May 5 for the vote", "set May 5 as the date for the vote": the day to come; or null. */
    private @Nullable EventDays setFor(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (!occurrence.isNoun()
                || !sentence.is(preposition, Chunk.PREPOSITION)
                || !occurrence.opens(preposition, "for")) {
            return null;
        }
        int date = preposition - 1;
        if (sentence.is(date, Chunk.NOUN_GROUP)
                && sentence.is(date - 1, Chunk.PREPOSITION)
                && occurrence.opens(date - 1, "as")) {
            date -= 2;
        }
        // "set May 5, 2026, for the vote"
        date -= sentence.is(date, Chunk.COMMA) ? 1 : 0;
        boolean sets = sentence.is(date, Chunk.DATE)
                && sentence.isVerb(date - 1, Sentence.FINITE)
                && !sentence.has(date - 1, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(date - 1), Cue.PLAN);
        if (!sets) {
            return null;
        }
        EventDays days = groups.days(occurrence.text(), sentence.start(date));
        EventDays next = days == null ? null : DateGroups.next(occurrence.text(), sentence.start(date), days);
        return next == null ? days : next;
    }

    /** The group of the first word: that of "round" in "Monday's round of talks". */
    private static int firstGroup(Occurrence occurrence) {
        int first = occurrence.isNoun() ? occurrence.sentence().chunkOf(occurrence.first()) : occurrence.chunk();
        return first < 0 ? occurrence.chunk() : first;
    }

    /** "said on Monday a summit would be held": the day before the noun is that on which something is said of it. */
    private boolean isSaidOf(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = sentence.dayBefore(occurrence.chunk()) - 1;
        return sentence.is(verb, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(verb), Cue.SAY)
                && occurrence.clauses().beginsClause(occurrence.chunk());
    }

    /** The first date within a group. */
    @Nullable
    EventDays inside(Occurrence occurrence, int chunk) {
        Sentence sentence = occurrence.sentence();
        for (int token = sentence.start(chunk); token < sentence.end(chunk); token++) {
            EventDays days = groups.days(occurrence.text(), token);
            if (days != null) {
                return days;
            }
        }
        return null;
    }

    /** "an overnight drone and missile attack": what stands before "and" is said of both, where the second has no article of its own. */
    private boolean isJoined(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int chunk = occurrence.chunk();
        int word = occurrence.tokens().word(sentence.start(chunk));
        return occurrence.isNoun()
                && sentence.is(chunk - 1, Chunk.CONJUNCTION)
                && sentence.is(chunk - 2, Chunk.NOUN_GROUP)
                && !cues.is(word, Cue.DEFINITE)
                && !occurrence.opens(chunk, "a")
                && !occurrence.opens(chunk, "an");
    }
}
