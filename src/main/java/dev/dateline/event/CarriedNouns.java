package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether what a noun names happened that is subject or object of a verb. */
final class CarriedNouns {

    /** What besides meetings and harm has been held or done, where it is told what did not come of it. */
    private static final Set<EventType> ONCE_HELD =
            Set.of(EventType.VISIT, EventType.ELECTION, EventType.PROTEST, EventType.CALL, EventType.MOBILIZE);

    /** Words behind "is" within which it is said that something may come. */
    private static final int REACH_OF_FATE = 3;

    /** Words behind a noun within which it is said how likely something makes it. */
    private static final int REACH_OF_MAKING = 12;

    private final Cues cues;
    private final VerbStatus verbs;
    private final LooseNouns loose;
    private final ArrangedNouns arranged;
    private final OrderedNouns ordered;

    CarriedNouns(Cues cues, VerbStatus verbs, LooseNouns loose) {
        this.cues = cues;
        this.verbs = verbs;
        this.loose = loose;
        arranged = new ArrangedNouns(cues, verbs);
        ordered = new OrderedNouns(cues);
    }

    /** The status, or null if the words assert no event. */
    @Nullable
    EventStatus of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int word = occurrence.headWord(draft.verb);
        if (draft.type() == EventType.PROTEST && cues.is(word, Cue.CALL) && draft.verb < occurrence.chunk()) {
            // "called a strike for Friday"
            return verbs.of(occurrence, draft.verb) == EventStatus.OCCURRED ? EventStatus.PLANNED : null;
        }
        if (draft.type() == EventType.SANCTION
                && cues.is(word, Cue.TALK_OVER)
                && draft.verb < occurrence.chunk()
                && !draft.definite) {
            // "discussed sanctions"; but "discussed the sanctions imposed in May"
            return null;
        }
        if (draft.type().isHarm() && isForeseen(draft)) {
            return null;
        }
        boolean follows = cues.is(word, Cue.SEQUEL) && draft.verb > occurrence.chunk() && sentence.isToCome(draft.verb);
        if (follows && draft.type() == EventType.ELECTION) {
            // "elections that should follow the toppling of X"
            return EventStatus.PLANNED;
        }
        draft.decided = arranged.isDecidedUpon(draft, word);
        if (draft.decided || arranged.isCalled(draft, word) || arranged.isBroughtOn(draft, word)) {
            return EventStatus.PLANNED;
        }
        if (isPresupposed(draft, word)) {
            // "said the bombings did not target Muslims": it is not they that are news
            draft.earlier |= draft.type().isHarm() && isCommentedOn(occurrence, draft.verb);
            return EventStatus.OCCURRED;
        }
        draft.due = arranged.due(draft);
        if (draft.due != Clauses.NONE || arranged.isDue(draft)) {
            return EventStatus.PLANNED;
        }
        if (cues.is(word, Cue.ASK)) {
            // "if elections are called"
            return verbs.isConditional(occurrence, draft.verb) ? null : VerbStatus.asked(occurrence);
        }
        if (cues.is(word, Cue.THINK)) {
            return null;
        }
        if (cues.is(word, Cue.AIMED) && sentence.has(draft.verb, Sentence.BARE | Sentence.PASSIVE)) {
            // "talks aimed at a truce", "the talks are aimed at a truce"
            return loose.of(draft);
        }
        if (attended(occurrence, word) && (sentence.modal(draft.verb) >= 0 || isNotExpected(occurrence, draft.verb))) {
            return EventStatus.PLANNED;
        }
        EventStatus termed = ordered.ofTerms(draft, word);
        if (termed != null) {
            return termed;
        }
        return underVerb(draft, word);
    }

    /** What a verb makes of the noun that it carries. */
    private @Nullable EventStatus underVerb(Draft draft, int word) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean acts = draft.verb > occurrence.chunk() && !sentence.has(draft.verb, Sentence.PASSIVE);
        boolean ruledOut = !acts && verbs.isRuledOut(occurrence, draft.verb);
        if ((cues.is(word, Cue.UNDO) || ruledOut) && !(acts && (draft.type().isGathering() || undoesAnother(draft)))) {
            if (ruledOut && draft.type() == EventType.MOBILIZE) {
                // "ruled out a withdrawal of its troops"
                return verbs.of(occurrence, draft.verb) == EventStatus.OCCURRED ? EventStatus.DENIED : null;
            }
            if (!acts && (draft.type() == EventType.THREAT || isOfDay(draft))) {
                // "rejects an ultimatum", "rejects the proposal of June 3": it was made
                return verbs.of(occurrence, draft.verb);
            }
            return null;
        }
        return isUndone(draft, word, acts) ? null : carried(draft, word, acts);
    }

    /** "banned the march", "faces dismissal", "met to keep the talks alive": nothing that a noun names is said to have been done. */
    private boolean isUndone(Draft draft, int word, boolean acts) {
        boolean inForce = draft.type() == EventType.SANCTION && cues.is(word, Cue.BREACH);
        boolean curbed = draft.type() == EventType.PROTEST && cues.is(word, Cue.CURB);
        boolean tabled = draft.type() == EventType.VOTE && cues.is(word, Cue.TABLE);
        // "met to keep the talks alive"
        boolean keeps = draft.type().isGathering()
                && draft.occurrence.sentence().has(draft.verb, Sentence.INFINITIVE)
                && cues.is(word, Cue.PRESERVE);
        // "a deal to resolve the hostage crisis"
        boolean settled = draft.type() == EventType.ATTACK
                && draft.occurrence.sentence().has(draft.verb, Sentence.INFINITIVE)
                && cues.is(word, Cue.SETTLE)
                && cues.is(draft.occurrence.headWord(draft.occurrence.chunk()), Cue.PLIGHT);
        return keeps
                || (settled && !acts)
                || isHeldOver(draft, word)
                || (!acts && (cues.is(word, Cue.BAN) || inForce || curbed || tabled));
    }

    /** The status of what a verb is said to do, order, plan or go on with. */
    private @Nullable EventStatus carried(Draft draft, int word, boolean acts) {
        Occurrence occurrence = draft.occurrence;
        boolean agreed = cues.is(word, Cue.AGREE) && draft.type().isAgreement();
        if (ordered.isOrdered(draft, word)) {
            EventStatus order = verbs.of(occurrence, draft.verb);
            return order == EventStatus.OCCURRED ? EventStatus.PLANNED : order;
        }
        boolean judged = draft.definite && !acts && cues.is(word, Cue.PONDER);
        if (draft.type() == EventType.ELECTION && cues.is(word, Cue.PROPOSE) && (judged || cues.speaksOf(word))) {
            // "will meet to discuss the elections", "consider the election to be a fraud": held or not, they are but
            // talked about
            return null;
        }
        if (arranged.isArranged(draft, word)) {
            return EventStatus.PLANNED;
        }
        if (agreed || cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE)) {
            EventStatus carried = verbs.of(occurrence, draft.verb);
            if (carried == EventStatus.OCCURRED && isOffered(draft, word)) {
                return EventStatus.PROPOSED;
            }
            // "agree to cease all attacks", "hopes to end the violence"
            boolean ceased = draft.type() == EventType.ATTACK && cues.is(word, Cue.PHASE);
            return ceased && (carried == EventStatus.PLANNED || carried == EventStatus.PROPOSED) ? null : carried;
        }
        boolean decides = acts && draft.type().isGathering() && isSettled(occurrence, draft.verb);
        if (decides && (cues.is(word, Cue.PROPOSE) || cues.is(word, Cue.PLAN))) {
            return verbs.of(occurrence, draft.verb);
        }
        if (acts && draft.type().isAgreement() && occurrence.sentence().modal(draft.verb) < 0) {
            // "the treaty set down the terms", "the accord aims to"
            return verbs.of(occurrence, draft.verb);
        }
        if (acts && draft.type() == EventType.SANCTION && cues.is(word, Cue.GROWTH)) {
            // "tariffs on steel will rise to 50 percent"
            return verbs.of(occurrence, draft.verb);
        }
        return planned(draft, word, acts);
    }

    /** The status of what a verb proposes or plans; else of what is told as having been done. */
    private @Nullable EventStatus planned(Draft draft, int word, boolean acts) {
        Occurrence occurrence = draft.occurrence;
        if (cues.is(word, Cue.PROPOSE)) {
            return !acts && verbs.isNotDone(occurrence, draft.verb) ? null : EventStatus.PROPOSED;
        }
        if (cues.is(word, Cue.AGREE) && isDuring(draft)) {
            return verbs.of(occurrence, draft.verb);
        }
        if (cues.is(word, Cue.PLAN) && isHeld(occurrence)) {
            return EventStatus.OCCURRED;
        }
        if (cues.is(word, Cue.PLAN)) {
            // who plots an attack has not attacked
            return draft.type() == EventType.ATTACK ? null : EventStatus.PLANNED;
        }
        EventStatus of = verbs.of(occurrence, draft.verb);
        if (isContested(draft, word) && of != EventStatus.OCCURRED) {
            return EventStatus.PLANNED;
        }
        if (draft.type() == EventType.PROTEST && of == EventStatus.PLANNED && cues.is(word, Cue.TALK)) {
            // "is due to address a rally"
            return EventStatus.PLANNED;
        }
        boolean general = draft.type().isGathering() && !draft.definite && of != EventStatus.OCCURRED;
        return general || (of == null && draft.verb > occurrence.chunk()) ? null : EventStatus.OCCURRED;
    }

    /** "the talks did not produce a deal", "the bombings will not change our policy": what did not come of them came of what was held. */
    private boolean isPresupposed(Draft draft, int word) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        EventType type = draft.type();
        if (!draft.definite
                || verb <= occurrence.chunk()
                || !sentence.has(verb, Sentence.NEGATED)
                || sentence.has(verb, Sentence.PASSIVE | Sentence.AUXILIARY)
                || cues.is(word, Cue.HELD)
                || occurrence.clauses().object(verb) == Clauses.NONE) {
            return false;
        }
        return sentence.modal(verb) < 0
                ? sentence.has(verb, Sentence.PAST) && (type.isGathering() || type.isHarm() || ONCE_HELD.contains(type))
                : type.isHarm();
    }

    /** "the bombings will not change our policy", "said that the bombings did not target Muslims" */
    private boolean isCommentedOn(Occurrence occurrence, int verb) {
        Clauses clauses = occurrence.clauses();
        int says = clauses.governor(verb);
        return clauses.modal(verb) >= 0 || (says != Clauses.NONE && cues.is(occurrence.headWord(says), Cue.SAY));
    }

    /** "an outbreak is almost inevitable", "an attack is likely": what may come has not. */
    private boolean isForeseen(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int verb = draft.verb;
        if (verb < occurrence.chunk()) {
            return verb >= 0 && isMadeLikely(occurrence, verb);
        }
        if (!sentence.has(verb, Sentence.AUXILIARY) || !sentence.isPresent(verb)) {
            return false;
        }
        int limit = Math.min(sentence.end(), sentence.end(verb) + REACH_OF_FATE);
        return cues.anyOf(occurrence.tokens(), sentence.end(verb), limit, Cue.FATE);
    }

    /** "makes an outbreak almost inevitable". */
    private boolean isMadeLikely(Occurrence occurrence, int verb) {
        Tokens tokens = occurrence.tokens();
        int head = occurrence.sentence().head(verb);
        int limit = Math.min(occurrence.sentence().end(), occurrence.end() + REACH_OF_MAKING);
        return (tokens.isWritten(head, "make") || tokens.isWritten(head, "makes") || tokens.isWritten(head, "made"))
                && cues.anyOf(tokens, occurrence.end(), limit, Cue.FATE);
    }

    /** "the strike halted flights", "the storm delayed the game": it is not what it halts. */
    private static boolean undoesAnother(Draft draft) {
        EventType type = draft.type();
        return (type.isHarm() || type == EventType.PROTEST)
                && draft.occurrence.clauses().object(draft.verb) != Clauses.NONE;
    }

    /** "agreed on the proposals of the conference held in Lome": it has been. */
    private boolean isHeld(Occurrence occurrence) {
        int verb = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        return occurrence.rule().type().isGathering()
                && occurrence.sentence().isVerb(verb, Sentence.BARE)
                && cues.is(occurrence.headWord(verb), Cue.HELD);
    }

    /** "the proposal of June 3" */
    private static boolean isOfDay(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int of = occurrence.lastChunk() + 1;
        return draft.type().isUttered()
                && occurrence.sentence().is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && occurrence.sentence().is(of + 1, Chunk.DATE);
    }

    /** "faces dismissal", "escaped arrest": it has not come to that. */
    private boolean isHeldOver(Draft draft, int word) {
        return (draft.type() == EventType.RESIGNATION || draft.type() == EventType.ARREST)
                && draft.verb < draft.occurrence.chunk()
                && !draft.definite
                && cues.is(word, Cue.ENDURE);
    }

    /** "can win the May election": who is still to win it has it before him. */
    private boolean isContested(Draft draft, int word) {
        Sentence sentence = draft.occurrence.sentence();
        return draft.type() == EventType.ELECTION
                && draft.verb < draft.occurrence.chunk()
                && sentence.has(draft.verb, Sentence.BASE)
                && !sentence.has(draft.verb, Sentence.INFINITIVE)
                && cues.is(word, Cue.CONTEST);
    }

    /** "offered them a truce", "discussed a summit". */
    private boolean isOffered(Draft draft, int word) {
        return (draft.type().isGathering() || draft.type().isAgreement())
                && draft.verb < draft.occurrence.chunk()
                && !draft.definite
                && cues.is(word, Cue.PROPOSE);
    }

    /** "have agreed during the summit that", "agreed at talks": it is held. */
    private boolean isDuring(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int preposition = draft.occurrence.clauses().listStart(draft.occurrence.chunk()) - 1;
        if (!draft.type().isGathering() || draft.verb >= preposition || !sentence.is(preposition, Chunk.PREPOSITION)) {
            return false;
        }
        int word = draft.occurrence.openingWord(preposition);
        return cues.is(word, Cue.OCCASION) && !cues.is(word, Cue.FOR) && !cues.is(word, Cue.AHEAD);
    }

    /** "The summit decided to", "the talks will seek to": what those who gather decide is not whether they gather. */
    private boolean isSettled(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        return modal >= 0
                ? cues.is(occurrence.tokens().word(modal), Cue.WILL)
                : sentence.has(verb, Sentence.PAST | Sentence.PERFECT);
    }

    /** "might attend the summit": in doubt is who comes, not whether it is held. */
    private boolean attended(Occurrence occurrence, int word) {
        return occurrence.rule().type().isGathering() && cues.is(word, Cue.ATTEND);
    }

    /** "is not expected to attend the talks" */
    private boolean isNotExpected(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int governor =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        return governor != Clauses.NONE
                && sentence.has(governor, Sentence.NEGATED)
                && cues.is(occurrence.headWord(governor), Cue.PLAN);
    }
}
