package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import java.util.Set;

/** Whether a verb arranges what a noun names: calls, schedules or decides on it. */
final class ArrangedNouns {

    /** What is arranged for some day, and so is due to begin or to be held. */
    private static final Set<EventType> DUE = Set.of(
            EventType.SUMMIT,
            EventType.MEETING,
            EventType.TALKS,
            EventType.VISIT,
            EventType.ELECTION,
            EventType.VOTE,
            EventType.PROTEST,
            EventType.TRIAL,
            EventType.MOBILIZE,
            EventType.PACT,
            EventType.CEASEFIRE);

    /** What somebody calls is to be held. */
    private static final Set<EventType> CALLED =
            Set.of(EventType.ELECTION, EventType.SUMMIT, EventType.MEETING, EventType.PROTEST);

    private final Cues cues;
    private final VerbStatus verbs;

    ArrangedNouns(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** "an early election is called", "called an election for Friday", "promised to call an election", "called an emergency summit" */
    boolean isCalled(Draft draft, int word) {
        Occurrence occurrence = draft.occurrence;
        boolean object = draft.verb < occurrence.chunk();
        if (!CALLED.contains(draft.type())
                || !cues.is(word, Cue.CALL)
                || object == occurrence.sentence().isVerb(draft.verb, Sentence.PASSIVE)) {
            return false;
        }
        EventStatus called = verbs.of(occurrence, draft.verb);
        return called == EventStatus.OCCURRED || called == EventStatus.PLANNED;
    }

    /** "lost the vote, triggering an election": what it leads to has still to be held. */
    boolean isBroughtOn(Draft draft, int word) {
        return draft.type() == EventType.ELECTION
                && draft.verb < draft.occurrence.chunk()
                && !draft.definite
                && cues.is(word, Cue.BRING_ON)
                && verbs.of(draft.occurrence, draft.verb) == EventStatus.OCCURRED;
    }

    /** "the senate approves a ban", "the cabinet approved the signing of a pact": what is to be done by it. */
    boolean isDecidedUpon(Draft draft, int word) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        if (verb > occurrence.chunk()
                || sentence.has(verb, Sentence.PASSIVE)
                || verbs.of(occurrence, verb) != EventStatus.OCCURRED) {
            return false;
        }
        if (draft.type() == EventType.PACT) {
            int of = occurrence.clauses().listStart(occurrence.chunk()) - 1;
            int signing = sentence.is(of, Chunk.PREPOSITION) && occurrence.opens(of, "of")
                    ? sentence.head(of - 1)
                    : occurrence.first();
            return cues.is(word, Cue.ORDER) && cues.is(occurrence.tokens().word(signing), Cue.COURSE);
        }
        int body = draft.type() == EventType.SANCTION && cues.is(word, Cue.ADOPT)
                ? occurrence.clauses().subject(verb)
                : Clauses.NONE;
        return body != Clauses.NONE
                && occurrence.anyIn(body, token -> cues.is(occurrence.tokens().word(token), Cue.LAWMAKER));
    }

    /** "talks are scheduled in the coming days": to be held; but "the truce is scheduled to expire". */
    boolean isArranged(Draft draft, int word) {
        Sentence sentence = draft.occurrence.sentence();
        return DUE.contains(draft.type())
                && draft.verb > draft.occurrence.chunk()
                && sentence.isPresent(draft.verb)
                && sentence.has(draft.verb, Sentence.PASSIVE)
                && !sentence.has(draft.verb, Sentence.NEGATED)
                && !sentence.isVerb(draft.verb + 1, Sentence.INFINITIVE)
                && cues.is(word, Cue.PLAN)
                && cues.is(word, Cue.CARRY);
    }

    /** "elections are due by December": of a day to come; but "results of Sunday's election are due". */
    boolean isDue(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        int day = occurrence.chunk() - 1;
        boolean owned = sentence.is(day, Chunk.DATE) && sentence.is(day - 1, Chunk.PREPOSITION);
        return DUE.contains(draft.type())
                && verb > occurrence.chunk()
                && !owned
                && occurrence.clauses().subject(verb) == occurrence.chunk()
                && sentence.has(verb, Sentence.AUXILIARY)
                && sentence.isPresent(verb)
                && !sentence.has(verb, Sentence.NEGATED)
                && occurrence.tokens().isWritten(sentence.end(verb), "due")
                && !occurrence.tokens().isWritten(sentence.end(verb) + 1, "to");
    }

    /** The "to be held" of "elections are due to be held", the "to begin" of "talks are scheduled to begin"; or {@link Clauses#NONE}. */
    int due(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        int begins = sentence.isVerb(verb + 1, Sentence.INFINITIVE) ? verb + 1 : verb + 2;
        if (verb < occurrence.chunk()
                || !DUE.contains(draft.type())
                || sentence.has(verb, Sentence.NEGATED | Sentence.PERFECT)
                || sentence.modal(verb) >= 0
                || !sentence.isVerb(begins, Sentence.INFINITIVE)) {
            return Clauses.NONE;
        }
        int plan = sentence.start(begins) - 1;
        int word = occurrence.headWord(begins);
        // "is scheduled to be held", "is due to be held"; but "the summit decided to send"
        boolean told = sentence.has(verb, Sentence.PASSIVE) ? plan == sentence.head(verb) : plan == sentence.end(verb);
        // "are to be held"
        boolean arranged = sentence.has(verb, Sentence.AUXILIARY) && plan == sentence.head(verb);
        boolean planned = arranged || (told && cues.is(occurrence.tokens().word(plan), Cue.PLAN));
        // "are likely to be called"
        boolean called = CALLED.contains(draft.type()) && cues.is(word, Cue.CALL);
        return planned && (called || cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE)) ? begins : Clauses.NONE;
    }
}
