package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The status of a noun that says when something else was done, or why: "after the talks", "at the summit". */
final class OccasionNouns {

    /** What nobody says in advance: what came before it is told once it has happened. */
    static final Set<EventType> UNPLANNED =
            Set.of(EventType.ATTACK, EventType.DISASTER, EventType.DEATH, EventType.ARREST);

    private final Cues cues;
    private final VerbStatus verbs;
    private final GovernedNouns governed;

    OccasionNouns(Cues cues, VerbStatus verbs, GovernedNouns governed) {
        this.cues = cues;
        this.verbs = verbs;
        this.governed = governed;
    }

    /** A noun that says when something else was done, or why: "after the talks", "at the summit". */
    @Nullable
    EventStatus of(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int preposition = occurrence.openingWord(before);
        if (isToBeDone(occurrence)) {
            return EventStatus.PLANNED;
        }
        if (isToBeVotedIn(occurrence, before)) {
            return EventStatus.PLANNED;
        }
        if (isSought(occurrence, before) || isLeft(draft, before)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (cues.is(preposition, Cue.AFTER)) {
            draft.justHeld = draft.type().isTalking() && isSaidThen(occurrence, before);
            draft.earlier = !draft.justHeld;
            return EventStatus.OCCURRED;
        }
        if (draft.type().isGathering() && cues.is(preposition, Cue.OCCASION)) {
            int verb = occurrence.clauses().governor(before);
            EventStatus then = verb == Clauses.NONE ? null : verbs.of(occurrence, verb);
            // "is willing to engage in talks", "wants to take part in talks"
            boolean part = verb != Clauses.NONE && verb == before - 2 && cues.is(occurrence.headWord(verb), Cue.CARRY);
            boolean offered = then == EventStatus.PROPOSED && (verb == before - 1 || part) && !draft.definite;
            if (offered || then == EventStatus.PLANNED) {
                draft.occasion = verb;
                return then;
            }
            if (then == null && part && !draft.definite && !sentence.has(verb, Sentence.NEGATED)) {
                // "could take part in a summit"
                return null;
            }
        }
        if (sentence.start(before) > sentence.first() && cues.is(tokens.word(sentence.start(before) - 1), Cue.CAUSE)) {
            return EventStatus.OCCURRED;
        }
        return isMeans(draft, before)
                ? verbs.of(occurrence, occurrence.clauses().governor(before))
                : governed.of(draft, before);
    }

    /**
     * "will mend ties with a visit", "is to break the deadlock, probably with a visit": as planned as what is done by it; but "will meet with a
     * protest".
     */
    private boolean isMeans(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.definite || !occurrence.opens(preposition, "with")
                ? Clauses.NONE
                : occurrence.clauses().governor(preposition);
        if (verb == Clauses.NONE) {
            return false;
        }
        boolean ahead = sentence.has(verb, Sentence.INFINITIVE) || sentence.isToCome(verb);
        // "probably"
        boolean aside = sentence.is(preposition - 1, Chunk.COMMA)
                && sentence.end(preposition - 1) < sentence.start(preposition);
        return ahead && (aside || occurrence.clauses().object(verb) == preposition - 1);
    }

    /** "are eligible to vote in the election", "will take part in the election": it has yet to be held. */
    private boolean isToBeVotedIn(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(preposition);
        if (occurrence.rule().type() != EventType.ELECTION) {
            return false;
        }
        if (isOfCandidate(occurrence, preposition)) {
            return true;
        }
        if (verb < preposition - 2) {
            return false;
        }
        boolean part = verb == preposition - 1 || occurrence.tokens().isWritten(sentence.head(preposition - 1), "part");
        int modal = verb == Clauses.NONE ? -1 : occurrence.clauses().modal(verb);
        boolean ahead = sentence.isVerb(verb, Sentence.INFINITIVE)
                || (modal >= 0 && !sentence.has(verb, Sentence.PERFECT))
                || isShutOut(occurrence, verb - 1);
        return part && ahead && cues.is(occurrence.headWord(verb), Cue.STAND);
    }

    /** "a candidate in the election", "is barred from a run in it", "withdraws from the election": it has yet to be held. */
    private boolean isOfCandidate(Occurrence occurrence, int preposition) {
        if (isShutOut(occurrence, preposition)) {
            return true;
        }
        return occurrence.opens(preposition, "in")
                && occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && (cues.is(occurrence.headWord(preposition - 1), Cue.CANDIDATE)
                        || isShutOut(occurrence, preposition - 2));
    }

    /** The "from" of "bars X from running", "is disqualified from the election". */
    private boolean isShutOut(Occurrence occurrence, int preposition) {
        if (!occurrence.sentence().is(preposition, Chunk.PREPOSITION) || !occurrence.opens(preposition, "from")) {
            return false;
        }
        int verb = occurrence.clauses().governor(preposition);
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.SHUT_OUT);
    }

    /** "is wanted for the murder of A": it was done before. */
    private boolean isSought(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        return UNPLANNED.contains(occurrence.rule().type())
                && occurrence.opens(preposition, "for")
                && (sentence.isVerb(preposition - 1, Sentence.PASSIVE)
                        || sentence.isVerb(preposition - 1, Sentence.BARE))
                && cues.is(occurrence.headWord(preposition - 1), Cue.PROPOSE);
    }

    /** "met X on her return from a summit", "has returned from talks in Lome": it was held before. */
    private boolean isLeft(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        if (!draft.type().isGathering() || !occurrence.opens(preposition, "from")) {
            return false;
        }
        int verb = occurrence.clauses().governor(preposition);
        boolean noun = occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition - 1), Cue.RETURN);
        return verb != Clauses.NONE
                && (noun || cues.is(occurrence.headWord(verb), Cue.RETURN))
                && verbs.of(occurrence, verb) == EventStatus.OCCURRED;
    }

    /** "elections to be held in May". */
    static boolean isToBeDone(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int next = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        return sentence.isVerb(next, Sentence.INFINITIVE)
                && sentence.has(next, Sentence.PASSIVE)
                && (occurrence.rule().type() == EventType.ELECTION
                        || occurrence.rule().type().isGathering());
    }

    /** "said after talks with the king": those who have just met speak of it. */
    boolean isSaidThen(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(preposition);
        int twin = verb == Clauses.NONE ? Clauses.NONE : occurrence.clauses().twinOf(verb);
        if (twin != Clauses.NONE && sentence.has(twin, Sentence.INFINITIVE)) {
            verb = twin;
        }
        if (verb != Clauses.NONE && sentence.has(verb, Sentence.INFINITIVE)) {
            // "agree to reopen the border and resume flights following talks"
            verb = occurrence.clauses().governor(verb);
            return verb != Clauses.NONE && isAgreed(occurrence, verb);
        }
        if (verb == Clauses.NONE) {
            return false;
        }
        if (sentence.has(verb, Sentence.ING)) {
            return isSpeaking(occurrence, verb);
        }
        return cues.is(occurrence.headWord(verb), Cue.SAY)
                || cues.is(occurrence.headWord(verb), Cue.TALK)
                || isAgreed(occurrence, verb)
                || isStated(occurrence, verb);
    }

    /** "Speaking after talks with the king, X said", "X, addressing reporters after talks, said", "when meeting the press after talks" */
    private boolean isSpeaking(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean apart = verb == 0
                || sentence.is(verb - 1, Chunk.COMMA)
                || sentence.is(verb - 1, Chunk.SUBORDINATOR)
                || sentence.has(verb, Sentence.PROGRESSIVE);
        int object = occurrence.clauses().object(verb);
        return apart
                && (cues.is(occurrence.headWord(verb), Cue.TALK)
                        || (object > verb && cues.is(occurrence.headWord(object), Cue.PRESS)));
    }

    /** "made the remarks after talks", "a statement was issued after talks" */
    private boolean isStated(Occurrence occurrence, int verb) {
        boolean passive = occurrence.sentence().has(verb, Sentence.PASSIVE);
        int said = passive
                ? occurrence.clauses().subject(verb)
                : occurrence.clauses().object(verb);
        return said != Clauses.NONE
                && (passive || said > verb)
                && cues.is(occurrence.headWord(verb), Cue.CARRY)
                && cues.is(occurrence.headWord(said), Cue.STATEMENT);
    }

    /** "agreed after talks to reopen the border"; but "agreed after a call" does not tell of the call. */
    private boolean isAgreed(Occurrence occurrence, int verb) {
        return occurrence.rule().type().isGathering() && cues.is(occurrence.headWord(verb), Cue.AGREE);
    }
}
