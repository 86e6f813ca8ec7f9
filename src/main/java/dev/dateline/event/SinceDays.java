package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import org.jspecify.annotations.Nullable;

/** The days of what happened "since May": between that day and publication. */
final class SinceDays {

    private final Cues cues;
    private final DateGroups groups;

    SinceDays(Cues cues, DateGroups groups) {
        this.cues = cues;
        this.groups = groups;
    }

    /** "Six have been killed since Friday", "ten attacks since May": between that day and publication. */
    @Nullable
    EventDays of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb == Clauses.NONE ? harming(occurrence) : draft.verb;
        boolean perfect = verb != Clauses.NONE
                && sentence.has(verb, Sentence.PERFECT)
                && !sentence.has(verb, Sentence.PAST | Sentence.PROGRESSIVE);
        if (!perfect || draft.ordinal >= 0) {
            return null;
        }
        if (draft.type() == EventType.SANCTION && sentence.has(verb, Sentence.PASSIVE)) {
            EventDays beginning = beginning(occurrence, verb);
            draft.since = beginning != null;
            return beginning;
        }
        return since(
                occurrence,
                Math.max(0, occurrence.clauses().clauseStart(verb) - 2),
                Math.max(verb, occurrence.lastChunk()));
    }

    /** The "killed" of "killed in fighting", or {@link Clauses#NONE}. */
    private int harming(Occurrence occurrence) {
        int in = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        boolean harm = occurrence.isNoun()
                && occurrence.rule().type().isHarm()
                && occurrence.sentence().is(in, Chunk.PREPOSITION)
                && occurrence.sentence().is(in - 1, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(in - 1), Cue.HARM);
        return harm ? in - 1 : Clauses.NONE;
    }

    /** "has been closed since 1993", "since the army withdrew in May": that is when it was closed. */
    private @Nullable EventDays beginning(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean since = false;
        for (int i = verb + 1; i < sentence.size() && !sentence.is(i, Chunk.BREAK); i++) {
            int start = sentence.start(i);
            since |= cues.is(occurrence.openingWord(i), Cue.SINCE)
                    || cues.is(occurrence.tokens().word(start - 1), Cue.SINCE);
            if (since && sentence.is(i, Chunk.DATE)) {
                return groups.days(occurrence.text(), start);
            }
        }
        return null;
    }

    /** "fifty attacks since May", "the outbreak since May": from that day on; it is no day of any one of them. */
    @Nullable
    EventDays ofSeries(Occurrence occurrence) {
        return occurrence.isNoun() && !isRanked(occurrence)
                ? since(occurrence, occurrence.lastChunk() + 1, occurrence.lastChunk())
                : null;
    }

    /** Between the day after a "since" among the groups from one on to the end of another's arguments, and publication. */
    private @Nullable EventDays since(Occurrence occurrence, int from, int of) {
        Sentence sentence = occurrence.sentence();
        ArticleText text = occurrence.text();
        int arguments = occurrence.clauses().argumentsEnd(of);
        if (from > of && sentence.isVerb(arguments, Sentence.BARE)) {
            // "attacks carried out since May"
            arguments = occurrence.clauses().argumentsEnd(arguments);
        }
        // "since" may be taken for the opener of a clause
        int end = Math.min(sentence.size(), 2 + arguments);
        for (int i = from; i < end; i++) {
            int start = sentence.start(i);
            EventDays days = sentence.is(i, Chunk.DATE) && start > sentence.first() ? groups.days(text, start) : null;
            if (days != null
                    && cues.is(text.tokens().word(start - 1), Cue.SINCE)
                    && !days.earliest().isBefore(text.published().minusYears(1))) {
                return days.earliest().isAfter(text.published())
                        ? null
                        : EventDays.between(days.earliest(), text.published());
            }
        }
        return null;
    }

    /** "the deadliest attack since May", "the first attack since": nothing happened in between. */
    private boolean isRanked(Occurrence occurrence) {
        Tokens tokens = occurrence.tokens();
        int chunk = Math.max(0, occurrence.sentence().chunkOf(occurrence.first()));
        for (int token = occurrence.sentence().start(chunk); token < occurrence.first(); token++) {
            if (cues.is(tokens.word(token), Cue.FIRST) || isSuperlative(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuperlative(Tokens tokens, int token) {
        int end = tokens.end(token);
        return tokens.isWritten(token, "most")
                || (end - tokens.start(token) > 4 && tokens.text().startsWith("est", end - 3));
    }
}
