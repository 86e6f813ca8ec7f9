package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;

/** Tells what was planned and is called off, put off to another day, or denied to have happened. */
final class CalledOff {

    /** What has a day that it is planned for. */
    private static final Set<EventType> PLANNED = Set.of(
            EventType.CALL, EventType.MEETING, EventType.VISIT, EventType.SUMMIT, EventType.TALKS, EventType.ELECTION);

    private final Cues cues;
    private final VerbStatus verbs;

    CalledOff(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /**
     * Whether a noun is what a verb calls off: "the talks, due on Monday, were postponed", "has called off his visit". If so, its status
     * is planned where the text gives another day, else denied.
     */
    boolean decide(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int verb = verb(draft);
        if (verb == Clauses.NONE || !PLANNED.contains(draft.type()) || !callsOff(occurrence, verb)) {
            return false;
        }
        EventStatus of = verbs.of(occurrence, verb);
        if (of != EventStatus.OCCURRED && of != EventStatus.PLANNED) {
            return false;
        }
        draft.calledOff = true;
        draft.movedTo = newDay(occurrence, verb);
        draft.status = draft.movedTo == Clauses.NONE ? EventStatus.DENIED : EventStatus.PLANNED;
        return true;
    }

    /** The verb that the noun is the object or, in the passive, the subject of; words that say for when it was planned may lie between. */
    private int verb(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int noun = draft.occurrence.chunk();
        boolean off =
                sentence.is(noun - 1, Chunk.PREPOSITION) && cues.is(draft.occurrence.openingWord(noun - 1), Cue.OFF);
        int before = off ? noun - 2 : noun - 1;
        if (sentence.is(before, Chunk.VERB_GROUP) && !sentence.has(before, Sentence.PASSIVE)) {
            return before;
        }
        if (draft.verb == Clauses.NONE || draft.verb < noun) {
            return draft.verb;
        }
        int verb = draft.verb;
        if (sentence.has(verb, Sentence.BARE)) {
            do {
                verb++;
            } while (verb < sentence.size() && isArgument(sentence, verb));
        }
        return sentence.is(verb, Chunk.VERB_GROUP) && sentence.has(verb, Sentence.PASSIVE) ? verb : Clauses.NONE;
    }

    private static boolean isArgument(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case NOUN_GROUP, DATE, PREPOSITION, COMMA -> true;
            default -> false;
        };
    }

    private boolean callsOff(Occurrence occurrence, int verb) {
        Tokens tokens = occurrence.tokens();
        int head = occurrence.sentence().head(verb);
        return cues.is(tokens.word(head), Cue.CALL_OFF)
                || (cues.is(tokens.word(head), Cue.CALL)
                        && head + 1 < occurrence.sentence().end()
                        && cues.is(tokens.word(head + 1), Cue.OFF));
    }

    /** The group of the day after "to" or "until", or {@link Clauses#NONE}. */
    private int newDay(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        for (int chunk = verb + 1; chunk < sentence.size() && !endsReach(sentence, chunk); chunk++) {
            int before = sentence.start(chunk) - 1;
            if (sentence.is(chunk, Chunk.DATE) && cues.is(occurrence.tokens().word(before), Cue.UP_TO)) {
                return chunk;
            }
        }
        return Clauses.NONE;
    }

    private static boolean endsReach(Sentence sentence, int chunk) {
        return switch (sentence.kind(chunk)) {
            case VERB_GROUP, BREAK, RELATIVE, THAT -> true;
            default -> false;
        };
    }

    /** "Denied that they had met". */
    boolean isDenied(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int that = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.is(that, Chunk.THAT)) {
            return false;
        }
        int before = that - 1;
        while (sentence.is(before, Chunk.DATE) || sentence.is(before, Chunk.PREPOSITION)) {
            before--;
        }
        return sentence.is(before, Chunk.VERB_GROUP)
                && !sentence.has(before, Sentence.NEGATED)
                && sentence.modal(before) < 0
                && cues.is(occurrence.headWord(before), Cue.DENY);
    }
}
