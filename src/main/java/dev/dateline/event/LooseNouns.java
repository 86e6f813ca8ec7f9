package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether what a noun names happened that stands after a preposition or on its own, so that no verb carries it. */
final class LooseNouns {

    /** What people prepare for, so that its eve and the run-up to it are spoken of. */
    private static final Set<EventType> GATHERED =
            Set.of(EventType.SUMMIT, EventType.MEETING, EventType.TALKS, EventType.VISIT, EventType.ELECTION);

    private final Cues cues;
    private final VerbStatus verbs;
    private final GovernedNouns governed;
    private final OccasionNouns occasions;
    private final PurposeNouns purposes;

    LooseNouns(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
        governed = new GovernedNouns(cues, verbs);
        occasions = new OccasionNouns(cues, verbs, governed);
        purposes = new PurposeNouns(cues, verbs, governed, occasions);
    }

    /** The status, or null if the words assert no event. */
    @Nullable
    EventStatus of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (isPartOf(draft, before)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (CauseFinder.isAnswered(cues, occurrence)) {
            draft.answered = true;
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        before = beforeQuantity(occurrence, before);
        if (!sentence.is(before, Chunk.PREPOSITION) && !sentence.is(before, Chunk.SUBORDINATOR)) {
            return isAskedFor(occurrence, before) ? VerbStatus.asked(occurrence) : EventStatus.OCCURRED;
        }
        return afterPreposition(draft, before);
    }

    /** What stands before the words that count a noun or say how far it went, where it is not defied: "following a series of accidents". */
    private int beforeQuantity(Occurrence occurrence, int before) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(before, Chunk.PREPOSITION) || !occurrence.opens(before, "of")) {
            return before;
        }
        if (sentence.is(before - 1, Chunk.DATE) && occurrence.isBare()) {
            // "after nine years of talks"
            return before - 2;
        }
        boolean counts = sentence.is(before - 1, Chunk.NOUN_GROUP)
                && (cues.is(occurrence.headWord(before - 1), Cue.QUANTITY)
                        || cues.is(occurrence.headWord(before - 1), Cue.COURSE));
        if (!counts) {
            return before;
        }
        int outer = occurrence.clauses().listStart(before - 1) - 1;
        boolean despite =
                sentence.is(outer, Chunk.PREPOSITION) && cues.is(occurrence.openingWord(outer), Cue.BACKGROUND);
        return despite ? before : outer;
    }

    /** "cancels his participation in the summit", "put off his trip to the summit": the others have still to gather. */
    private boolean isMissed(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int part = preposition - 1;
        boolean off = sentence.is(part - 1, Chunk.PREPOSITION) && cues.is(occurrence.openingWord(part - 1), Cue.OFF);
        int verb = off ? part - 2 : part - 1;
        return sentence.is(part, Chunk.NOUN_GROUP)
                && sentence.is(verb, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(part), Cue.ATTENDANCE)
                && cues.is(occurrence.headWord(verb), off ? Cue.CALL_WITH_OFF : Cue.CALL_OFF);
    }

    private @Nullable EventStatus afterPreposition(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int preposition = occurrence.openingWord(before);
        if (cues.is(preposition, Cue.NONE)) {
            // "indicted without arrest"
            return null;
        }
        if (cues.is(preposition, Cue.AS) && !draft.definite) {
            // "described it as a coup"
            return null;
        }
        if (cues.is(preposition, Cue.BACKGROUND)) {
            draft.earlier = isDefied(occurrence, before);
            return draft.earlier || isHarming(occurrence, before) ? EventStatus.OCCURRED : background(occurrence);
        }
        if (cues.is(preposition, Cue.SINCE)) {
            return null;
        }
        if (isAhead(draft.type(), tokens, sentence, before)) {
            int verb = before - 1;
            if (occurrence.opens(before, "with") && sentence.isVerb(verb, Sentence.FINITE)) {
                // "went ahead with the vote"
                return verbs.of(occurrence, verb);
            }
            if (!OccasionNouns.UNPLANNED.contains(draft.type())) {
                return EventStatus.PLANNED;
            }
            // "was seen in town before the attack", but "will not talk before the release of X"
            int governor = occurrence.clauses().governor(before);
            return governor == Clauses.NONE || sentence.modal(governor) < 0 ? EventStatus.OCCURRED : null;
        }
        int whole = occurrence.opens(before, "including") ? planNamedBefore(occurrence, before) : Clauses.NONE;
        if (whole != Clauses.NONE) {
            return ofPlan(occurrence, whole);
        }
        int undone = draft.type() == EventType.ELECTION ? undone(occurrence) : 0;
        if (undone != 0) {
            draft.earlier = cues.is(undone, Cue.ANNUL);
            return draft.earlier ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        if (draft.type() != EventType.PROTEST && isAskedOf(occurrence, before)) {
            return VerbStatus.asked(occurrence);
        }
        if (isBanned(occurrence, before) || isEndOf(draft, before) || isVotedDown(occurrence, before)) {
            return null;
        }
        if (isInquiredInto(occurrence, before) || isExample(draft, before)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (draft.type().isGathering() && (isInvitedTo(occurrence, before) || isMissed(occurrence, before))) {
            return EventStatus.PLANNED;
        }
        if (!draft.definite && !draft.type().isHarm() && isNeared(occurrence, before)) {
            return EventStatus.PROPOSED;
        }
        return governed.isFor(preposition) ? purposes.of(draft, before) : occasions.of(draft, before);
    }

    /** The verb of "called for the election to be annulled", "to be postponed", which was held, or is to be; or 0. */
    private int undone(Occurrence occurrence) {
        int verb = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        boolean toBe = occurrence.sentence().isVerb(verb, Sentence.INFINITIVE)
                && occurrence.sentence().has(verb, Sentence.PASSIVE);
        int word = toBe ? occurrence.headWord(verb) : 0;
        return cues.is(word, Cue.ANNUL) || cues.is(word, Cue.CALL_OFF) ? word : 0;
    }

    /** "crises like the flood in Gao": one that is known. */
    private static boolean isExample(Draft draft, int like) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        return draft.type().isHarm()
                && occurrence.opens(like, "like")
                && sentence.is(like - 1, Chunk.NOUN_GROUP)
                && occurrence.tokens().endsWith(sentence.head(like - 1), 's');
    }

    /** The plan, deal or proposal of which a clause says what it includes: "agreed to the plan of X, including a release"; or {@link Clauses#NONE}. */
    private int planNamedBefore(Occurrence occurrence, int including) {
        Sentence sentence = occurrence.sentence();
        for (int i = including - 1;
                i >= 0 && !sentence.isVerb(i, Sentence.FINITE) && !sentence.is(i, Chunk.BREAK);
                i--) {
            int word = sentence.is(i, Chunk.NOUN_GROUP) ? occurrence.headWord(i) : 0;
            if (cues.is(word, Cue.PLAN) || cues.is(word, Cue.PROPOSE)) {
                return i;
            }
        }
        return Clauses.NONE;
    }

    /** What a plan includes is as much planned or proposed as that is, and nothing where it is refused: "rejected the deal, including a release". */
    private @Nullable EventStatus ofPlan(Occurrence occurrence, int plan) {
        int verb = occurrence.clauses().governor(plan);
        boolean refused = verb != Clauses.NONE
                && (cues.is(occurrence.headWord(verb), Cue.UNDO) || verbs.isNotDone(occurrence, verb));
        if (refused || occurrence.rule().type().isHarm()) {
            return null;
        }
        return cues.is(occurrence.headWord(plan), Cue.PLAN) ? EventStatus.PLANNED : EventStatus.PROPOSED;
    }

    /** "invited them to the summit": it has still to come. */
    private boolean isInvitedTo(Occurrence occurrence, int preposition) {
        int governor = occurrence.clauses().governor(preposition);
        return occurrence.opens(preposition, "to")
                && governor != Clauses.NONE
                && cues.is(occurrence.headWord(governor), Cue.INVITE);
    }

    /** "a step closer to an election", "on the verge of talks": it may come; but "a diplomat close to the talks". */
    private boolean isNeared(Occurrence occurrence, int preposition) {
        int near = occurrence.sentence().start(preposition) - 1;
        return near >= occurrence.sentence().first()
                && cues.is(occurrence.tokens().word(near), Cue.NEARLY)
                && (occurrence.opens(preposition, "to") || occurrence.opens(preposition, "of"));
    }

    /** "a ban on protests" */
    private boolean isBanned(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        return occurrence.opens(preposition, "on")
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.tokens().word(sentence.start(preposition) - 1), Cue.BAN);
    }

    /** "an end to the fighting", "a suspension of the violence": what went on until then, and no attack of a day. */
    private boolean isEndOf(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.ATTACK
                && (occurrence.opens(preposition, "to") || occurrence.opens(preposition, "of"))
                && occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition - 1), Cue.HALT);
    }

    /** "voted against a referendum": there will be none. */
    private boolean isVotedDown(Occurrence occurrence, int preposition) {
        int verb = occurrence.clauses().governor(preposition);
        return occurrence.opens(preposition, "against")
                && verb != Clauses.NONE
                && verb == preposition - 1
                && cues.is(occurrence.headWord(verb), Cue.VOTE);
    }

    /** "a probe into the murder of X": it was done before. */
    private boolean isInquiredInto(Occurrence occurrence, int preposition) {
        return OccasionNouns.UNPLANNED.contains(occurrence.rule().type())
                && occurrence.opens(preposition, "into")
                && occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition - 1), Cue.INQUIRY);
    }

    /** "the winner of the election will form a government". */
    boolean isToBeWon(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int of = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        int verb = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        int modal = sentence.isVerb(verb, Sentence.FINITE) ? sentence.modal(verb) : -1;
        return occurrence.rule().type() == EventType.ELECTION
                && sentence.is(of, Chunk.PREPOSITION)
                && occurrence.opens(of, "of")
                && sentence.is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(of - 1), Cue.OUTCOME)
                && modal >= 0
                && cues.is(occurrence.tokens().word(modal), Cue.WILL);
    }

    /** "frees ten men as part of a deal with A": it was made before. */
    private static boolean isPartOf(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        boolean part = draft.type().isAgreement()
                && !draft.definite
                && sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && occurrence.opens(preposition, "of")
                && tokens.isWritten(sentence.start(preposition) - 1, "part");
        int governor = part ? occurrence.clauses().governor(preposition) : Clauses.NONE;
        return part
                && (governor == Clauses.NONE
                        || (sentence.modal(governor) < 0 && !sentence.has(governor, Sentence.INFINITIVE)));
    }

    /** "calls for new polls", "calls for peace and new polls" */
    boolean isAsked(Occurrence occurrence) {
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(before, Chunk.PREPOSITION)
                ? isAskedOf(occurrence, before)
                : isAskedFor(occurrence, before);
    }

    /** "calls for talks", "called on Monday for talks", "calls for peace and for talks": nobody has agreed to them. */
    boolean isAskedOf(Occurrence occurrence, int preposition) {
        int governor = occurrence.clauses().governor(preposition);
        boolean also = occurrence.sentence().is(preposition - 1, Chunk.CONJUNCTION)
                && occurrence.opens(preposition, "for")
                && occurrence.opens(governor + 1, "for");
        return (also || governor == occurrence.sentence().dayBefore(preposition) - 1)
                && governor != Clauses.NONE
                && cues.is(occurrence.headWord(governor), Cue.ASK);
    }

    /** "calls for peace, the release of prisoners and an end of the siege": all of the list is asked for. */
    private boolean isAskedFor(Occurrence occurrence, int before) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(before, Chunk.COMMA) && !sentence.is(before, Chunk.CONJUNCTION)) {
            return false;
        }
        int governor = occurrence.clauses().governor(before);
        return governor != Clauses.NONE
                && cues.is(occurrence.headWord(governor), Cue.ASK)
                && occurrence.clauses().argumentsEnd(governor) > occurrence.chunk();
    }

    /** "despite requests from X", "despite condemnation by X": they were made, and by whom is said. */
    private static boolean isDefied(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        int from = occurrence.chunk() + 1;
        return (type == EventType.APPEAL || type == EventType.THREAT || type == EventType.CONDEMN)
                && occurrence.tokens().textOf(sentence.start(preposition)).equalsIgnoreCase("despite")
                && sentence.is(from, Chunk.PREPOSITION)
                && (occurrence.opens(from, "from") || occurrence.opens(from, "by"));
    }

    /** "Ten people were killed amid fierce clashes": what harmed them, where nothing else is said to have done it. */
    private boolean isHarming(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        int verb = occurrence.clauses().governor(preposition);
        return type.isHarm()
                && verb == preposition - 1
                && sentence.isVerb(verb, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(verb), Cue.HARM);
    }

    /** What goes on around an event is none, save where people are in the streets. */
    static @Nullable EventStatus background(Occurrence occurrence) {
        return occurrence.rule().type() == EventType.PROTEST ? EventStatus.OCCURRED : null;
    }

    /** "before the summit", "ahead of the summit": it has still to come. */
    private boolean isAhead(EventType type, Tokens tokens, Sentence sentence, int preposition) {
        int start = sentence.start(preposition);
        if (cues.is(tokens.word(start), Cue.AHEAD)
                || (start > sentence.first() && cues.is(tokens.word(start - 1), Cue.AHEAD))) {
            return true;
        }
        // "in the run-up to", "on the eve of"
        return GATHERED.contains(type)
                && start > sentence.first() + 1
                && (cues.is(tokens.word(start - 1), Cue.EVE)
                        || (tokens.isWritten(start - 1, "up") && tokens.isPunctuation(start - 2, '-')));
    }

    /** "is opposed to fresh elections", "objections to an early election": nobody who says so calls one. */
    boolean isOpposed(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int to = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return sentence.is(to, Chunk.PREPOSITION)
                && (occurrence.opens(to, "to") || occurrence.opens(to, "against"))
                && sentence.start(to) > sentence.first()
                && cues.is(occurrence.tokens().word(sentence.start(to) - 1), Cue.OBJECT);
    }

    /** See {@link GovernedNouns#isUndoing}. */
    boolean isUndoing(Occurrence occurrence, int verb) {
        return governed.isUndoing(occurrence, verb);
    }

    /** See {@link OccasionNouns#isSaidThen}. */
    boolean isSaidThen(Occurrence occurrence, int preposition) {
        return occasions.isSaidThen(occurrence, preposition);
    }
}
