package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import org.jspecify.annotations.Nullable;

/** The days of harm and of the use of arms, by what the sentence tells beside it. */
final class HarmDays {

    /** Groups after a verb in which the war of its day is looked for. */
    private static final int REACH = 12;

    private final Cues cues;
    private final NearbyDates nearby;
    private final CauseFinder causes;

    HarmDays(Cues cues, NearbyDates nearby, CauseFinder causes) {
        this.cues = cues;
        this.nearby = nearby;
        this.causes = causes;
    }

    /** The days of a war or march that it was done in, or of what came of it; or null. */
    @Nullable
    EventDays of(Draft draft) {
        EventDays days = ofOldTimes(draft);
        days = days == null ? ofGathering(draft) : days;
        days = days == null ? ofHarmDone(draft.occurrence) : days;
        days = days == null ? ofOthersHarmed(draft.occurrence) : days;
        return days == null ? ofSuffering(draft) : days;
    }

    /** "captured the town in the 1967 war", beyond the lead "took it after the 1967 war": the year of a time long past in which, or after which, arms were used. */
    private @Nullable EventDays ofOldTimes(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        if (draft.type() != EventType.ATTACK && draft.type() != EventType.MOBILIZE) {
            return null;
        }
        if (occurrence.isNoun()) {
            return ofOldGathering(occurrence);
        }
        if (!sentence.has(verb, Sentence.FINITE) || sentence.isPresent(verb)) {
            return null;
        }
        boolean lead = occurrence.text().isInLead(occurrence.first());
        int limit = Math.min(sentence.size() - 1, verb + REACH);
        for (int i = occurrence.lastChunk() + 1; i < limit; i++) {
            boolean twin = sentence.is(i - 1, Chunk.CONJUNCTION) && i == verb + 2;
            if (sentence.is(i, Chunk.COMMA) || (sentence.is(i, Chunk.VERB_GROUP) && !twin)) {
                return null;
            }
            boolean in = occurrence.opens(i, "in") || occurrence.opens(i, "during");
            if (in || (!lead && occurrence.opens(i, "after"))) {
                int named = sentence.is(i + 1, Chunk.DATE) ? i + 2 : i + 1;
                return sentence.is(named, Chunk.NOUN_GROUP)
                        ? DateGroups.longOver(occurrence, sentence.start(i + 1), sentence.end(named))
                        : null;
            }
        }
        return null;
    }

    /** "the shooting at the 2019 parade" */
    private static @Nullable EventDays ofOldGathering(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int at = occurrence.lastChunk() + 1;
        boolean within = sentence.is(at, Chunk.PREPOSITION)
                && (occurrence.opens(at, "at") || occurrence.opens(at, "during") || occurrence.opens(at, "in"));
        int named = sentence.is(at + 1, Chunk.DATE) ? at + 2 : at + 1;
        return within && sentence.is(named, Chunk.NOUN_GROUP)
                ? DateGroups.longOver(occurrence, sentence.start(at + 1), sentence.end(named))
                : null;
    }

    /** "shot dead during Tuesday's protest", "arrested in Friday's unrest": the day of what it was done in. */
    private static @Nullable EventDays ofGathering(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (occurrence.isNoun() || !(draft.type().isHarm() || draft.type() == EventType.ARREST)) {
            return null;
        }
        Sentence sentence = occurrence.sentence();
        int end = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        for (int i = occurrence.lastChunk() + 1; i + 2 < end; i++) {
            boolean within = occurrence.opens(i, "in") || occurrence.opens(i, "during") || occurrence.opens(i, "at");
            if (within && sentence.is(i + 1, Chunk.DATE) && sentence.isPossessive(sentence.end(i + 1))) {
                Timex timex = occurrence.text().date(sentence.start(i + 1));
                EventDays days = timex == null ? null : timex.days();
                boolean gone = days != null
                        && !days.earliest().isAfter(occurrence.text().published());
                return gone ? days : null;
            }
        }
        return null;
    }

    /** "were hurt on Monday after a truck hit a bus", "fled on Monday after a flood": what did the harm was on the day of it. */
    private @Nullable EventDays ofHarmDone(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int opener = occurrence.isNoun()
                ? clauses.listStart(occurrence.chunk()) - 1
                : clauses.clauseStart(occurrence.chunk()) - 1;
        boolean after =
                opener > 0 && cues.is(occurrence.openingWord(opener), Cue.AFTER) && causes.isOfOneDay(occurrence);
        int harm = after ? clauses.governor(opener) : Clauses.NONE;
        return occurrence.sentence().isVerb(harm, Sentence.FINITE) ? nearby.around(occurrence, harm) : null;
    }

    /** "Two were killed and three were wounded on Sunday": the day of what was done to the others. */
    private @Nullable EventDays ofOthersHarmed(Occurrence occurrence) {
        if (occurrence.isNoun() || !isHarmed(occurrence, occurrence.lastChunk())) {
            return null;
        }
        int verb = occurrence.clauses().joinedVerb(occurrence.lastChunk());
        return verb != Clauses.NONE && isHarmed(occurrence, verb) ? nearby.around(occurrence, verb) : null;
    }

    private boolean isHarmed(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.PASSIVE)
                && sentence.has(verb, Sentence.FINITE)
                && cues.is(occurrence.headWord(verb), Cue.HARM);
    }

    /** "was paralysed on Monday by a strike": the day of what it did. */
    private @Nullable EventDays ofSuffering(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean cause = occurrence.isNoun()
                && preposition > 0
                && (draft.type() == EventType.PROTEST || draft.type().isHarm())
                && (occurrence.opens(preposition, "by") || occurrence.opens(preposition, "because"));
        int verb = cause ? occurrence.clauses().governor(preposition) : Clauses.NONE;
        boolean suffers = sentence.isVerb(verb, Sentence.PASSIVE)
                && sentence.has(verb, Sentence.FINITE)
                && !sentence.has(verb, Sentence.NEGATED)
                && !cues.speaksOf(occurrence.headWord(verb));
        return suffers ? nearby.around(occurrence, verb) : null;
    }
}
