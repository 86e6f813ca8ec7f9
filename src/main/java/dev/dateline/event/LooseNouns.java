package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether what a noun names happened that stands after a preposition or on its own, so that no verb carries it. */
final class LooseNouns {

    /** What nobody says in advance: what came before it is told once it has happened. */
    private static final Set<EventType> UNPLANNED =
            Set.of(EventType.ATTACK, EventType.DISASTER, EventType.DEATH, EventType.ARREST);

    /** What people prepare for, so that its eve and the run-up to it are spoken of. */
    private static final Set<EventType> GATHERED =
            Set.of(EventType.SUMMIT, EventType.MEETING, EventType.TALKS, EventType.VISIT, EventType.ELECTION);

    /** What people talk about to bring it about. */
    private static final Set<EventType> SETTLED =
            Set.of(EventType.ARREST, EventType.MOBILIZE, EventType.SANCTION, EventType.APPOINTMENT);

    private final Cues cues;
    private final VerbStatus verbs;

    LooseNouns(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
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
            if (!UNPLANNED.contains(draft.type())) {
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
        if (draft.type() != EventType.PROTEST && isAskedOf(occurrence, before)) {
            return VerbStatus.asked(occurrence);
        }
        if (isBanned(occurrence, before) || isEndOf(draft, before) || isVotedDown(occurrence, before)) {
            return null;
        }
        if (isInquiredInto(occurrence, before)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (draft.type().isGathering() && (isInvitedTo(occurrence, before) || isMissed(occurrence, before))) {
            return EventStatus.PLANNED;
        }
        if (!draft.definite && !draft.type().isHarm() && isNeared(occurrence, before)) {
            return EventStatus.PROPOSED;
        }
        return isFor(preposition) ? afterFor(draft, before) : during(draft, before);
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
        return UNPLANNED.contains(occurrence.rule().type())
                && occurrence.opens(preposition, "into")
                && occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition - 1), Cue.INQUIRY);
    }

    /** "met for a summit", "a proposal for talks", "demands for his removal". */
    private @Nullable EventStatus afterFor(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (occurrence.rule().type().isGathering()) {
            int verb = occurrence.clauses().governor(before);
            if (isBlamedFor(occurrence, before) || isAfterVisit(occurrence, verb)) {
                draft.earlier = true;
                return EventStatus.OCCURRED;
            }
            if (verb != Clauses.NONE && isGathered(draft, verb) && verbs.of(occurrence, verb) == EventStatus.OCCURRED) {
                // "met in May for a summit"
                draft.occasion = verb;
                return EventStatus.OCCURRED;
            }
            if (verb != Clauses.NONE && isLeftUndone(occurrence, verb)) {
                return null;
            }
            // "a proposal for talks", "a proposal by X for talks"
            int noun = ofWhom(occurrence, before - 1);
            EventStatus wanted = sentence.is(noun, Chunk.NOUN_GROUP)
                    ? verbs.byWord(tokens, sentence.end(noun) - 1, sentence.first())
                    : null;
            return wanted == null ? EventStatus.PLANNED : wanted;
        }
        int asked = ofWhom(occurrence, before - 1);
        int word = sentence.is(asked, Chunk.NOUN_GROUP) ? tokens.word(sentence.end(asked) - 1) : 0;
        if (cues.is(word, Cue.ASK) && !cues.is(word, Cue.PROPOSE)) {
            // "demands for his removal", "an appeal by X for aid"
            return VerbStatus.asked(occurrence);
        }
        if (draft.type() == EventType.VISIT && isDue(occurrence, before)) {
            return EventStatus.PLANNED;
        }
        int comes = occurrence.clauses().governor(before);
        if (draft.type() == EventType.VISIT && comes != Clauses.NONE && isYetToCome(sentence, comes)) {
            return verbs.of(occurrence, comes);
        }
        if (draft.type() == EventType.ELECTION) {
            // "candidates for the election"
            draft.wanted = !draft.definite && !isToBeDone(occurrence);
            return EventStatus.PLANNED;
        }
        return during(draft, before);
    }

    /** "blamed X for the failure of talks", "the blame for the talks": they were held. */
    private boolean isBlamedFor(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(preposition);
        return (sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                        && cues.is(occurrence.headWord(preposition - 1), Cue.BLAME))
                || (verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.BLAME));
    }

    /** "after visiting X for talks": they were held. */
    private boolean isAfterVisit(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.ING)
                && (sentence.is(verb - 1, Chunk.PREPOSITION) || sentence.is(verb - 1, Chunk.SUBORDINATOR))
                && cues.is(occurrence.openingWord(verb - 1), Cue.AFTER)
                && verbs.of(occurrence, verb) == EventStatus.OCCURRED;
    }

    /** "did not come for talks", "failed to show up for talks" */
    private boolean isLeftUndone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.NEGATED)
                || (sentence.has(verb, Sentence.INFINITIVE)
                        && isUndoing(occurrence, occurrence.clauses().governor(verb)));
    }

    /** The "request" of "a request by X", "a request from X"; else the group itself. */
    private static int ofWhom(Occurrence occurrence, int group) {
        boolean asker = occurrence.sentence().is(group, Chunk.NOUN_GROUP)
                && occurrence.sentence().is(group - 1, Chunk.PREPOSITION)
                && occurrence.sentence().is(group - 2, Chunk.NOUN_GROUP)
                && (occurrence.opens(group - 1, "by") || occurrence.opens(group - 1, "from"));
        return asker ? group - 2 : group;
    }

    /** A noun that says when something else was done, or why: "after the talks", "at the summit". */
    private @Nullable EventStatus during(Draft draft, int before) {
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
                : byGovernor(draft, before);
    }

    /** "will mend ties with a visit", "could open the year with a summit": as planned as what is done by it; but "will meet with a protest". */
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
        return ahead && occurrence.clauses().object(verb) == preposition - 1;
    }

    /** A noun of which the noun or verb says more that its preposition hangs on: "a plan for a strike", "threatened them with sanctions". */
    private @Nullable EventStatus byGovernor(Draft draft, int before) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int preposition = occurrence.openingWord(before);
        boolean meanwhile =
                cues.is(preposition, Cue.OCCASION) && !isFor(preposition) && !cues.is(preposition, Cue.AHEAD);
        if (isToBeSettled(occurrence, before)) {
            return EventStatus.PROPOSED;
        }
        if (isTopicInGeneral(draft, before)) {
            return null;
        }
        EventStatus byNoun = meanwhile ? null : verbs.byWord(tokens, sentence.start(before) - 1, sentence.first());
        int noun = beforeParties(occurrence, ofWhom(occurrence, before - 1));
        if (byNoun == null && !meanwhile && noun < before - 1) {
            // "a plan by X for a strike", "a deal with X on the release of prisoners"
            byNoun = verbs.byWord(tokens, sentence.end(noun) - 1, sentence.first());
        }
        if (byNoun != null && before > 0 && isOfNone(occurrence, before - 1)) {
            return null;
        }
        if (byNoun != null) {
            // "scrapped a plan for a strike"
            return isUndoing(occurrence, occurrence.clauses().governor(before)) ? null : byNoun;
        }
        int governor = occurrence.clauses().governor(before);
        if (governor == Clauses.NONE) {
            return EventStatus.OCCURRED;
        }
        boolean often = draft.type().isHarm() && verbs.isHabit(occurrence, governor);
        if (often || isOnlyPossible(occurrence, governor, before)) {
            // "has often struck the port in bombing raids"
            return null;
        }
        int word = occurrence.headWord(governor);
        boolean direct = governor == sentence.dayBefore(before) - 1;
        if (cues.is(word, Cue.THREATEN) && occurrence.opens(before, "with")) {
            // "threatened them with sanctions"
            return null;
        }
        if (direct && cues.is(word, Cue.ASK)) {
            return VerbStatus.asked(occurrence);
        }
        if (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || verbs.isRuledOut(occurrence, governor))) {
            return null;
        }
        boolean wary = cues.is(tokens.word(sentence.start(before) - 1), Cue.GUARD) && isAgainstAny(draft, before);
        if (wary && draft.type().isHarm()) {
            // "be vigilant against attacks"
            return null;
        }
        if (cues.is(word, Cue.GUARD) && (occurrence.opens(before, "from") || isAgainstAny(draft, before))) {
            // "to protect homes from looting"
            return null;
        }
        if (direct && cues.is(word, Cue.SEQUEL) && occurrence.opens(before, "by")) {
            // "the talks will be followed by a summit"
            return verbs.of(occurrence, governor);
        }
        if (direct && cues.is(word, Cue.PLAN) && !tokens.isWritten(sentence.head(governor), "deal")) {
            return EventStatus.PLANNED;
        }
        return EventStatus.OCCURRED;
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

    /** "will defend the island against attacks", but not "defended the town against an attack". */
    private static boolean isAgainstAny(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        int noun = occurrence.chunk();
        return occurrence.opens(preposition, "against")
                && !draft.definite
                && !occurrence.opens(noun, "a")
                && !occurrence.opens(noun, "an");
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

    /** "talks on the release of hostages", "a resolution on the withdrawal of troops": what has yet to be done. */
    private boolean isToBeSettled(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int noun = beforeParties(occurrence, preposition - 1);
        return SETTLED.contains(occurrence.rule().type())
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && (occurrence.opens(preposition, "on") || occurrence.opens(preposition, "about"))
                && (cues.is(occurrence.headWord(noun), Cue.NEGOTIATION)
                        || cues.is(occurrence.headWord(noun), Cue.ENCOUNTER)
                        || cues.is(occurrence.headWord(noun), Cue.LAW));
    }

    /** The "talks" of "talks between A and B", of which the last group is given; else that group. */
    private static int beforeParties(Occurrence occurrence, int last) {
        Sentence sentence = occurrence.sentence();
        int group = last;
        while (sentence.is(group - 1, Chunk.CONJUNCTION) && sentence.is(group - 2, Chunk.NOUN_GROUP)) {
            group -= 2;
        }
        boolean parties = sentence.is(group - 1, Chunk.PREPOSITION)
                && (occurrence.opens(group - 1, "between") || occurrence.opens(group - 1, "with"))
                && sentence.is(group - 2, Chunk.NOUN_GROUP);
        return parties ? group - 2 : last;
    }

    /** "a conference on bird flu", "talks on cholera": what may befall anybody. */
    private boolean isTopicInGeneral(Draft draft, int preposition) {
        Occurrence occurrence = draft.occurrence;
        return draft.type() == EventType.DISASTER
                && occurrence.isBare()
                && (occurrence.opens(preposition, "on") || occurrence.opens(preposition, "about"))
                && occurrence.sentence().is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(preposition - 1), Cue.ENCOUNTER);
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

    /** "is due in Chad on Friday for a visit", "is expected in Mali for a visit". */
    private boolean isDue(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int governor = occurrence.clauses().governor(preposition);
        if (governor == Clauses.NONE) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int after = sentence.end(governor);
        return cues.is(occurrence.headWord(governor), Cue.PLAN)
                || cues.is(occurrence.headWord(governor), Cue.INVITE)
                || (after < sentence.end() && cues.is(tokens.word(after), Cue.PLAN));
    }

    /** The "come" of "asked him to come for a visit", "may come for a visit". */
    private static boolean isYetToCome(Sentence sentence, int verb) {
        return sentence.has(verb, Sentence.INFINITIVE) || sentence.modal(verb) >= 0;
    }

    /** "elections to be held in May". */
    private static boolean isToBeDone(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int next = occurrence.clauses().argumentsEnd(occurrence.lastChunk());
        return sentence.isVerb(next, Sentence.INFINITIVE)
                && sentence.has(next, Sentence.PASSIVE)
                && (occurrence.rule().type() == EventType.ELECTION
                        || occurrence.rule().type().isGathering());
    }

    /** "can lead to talks", "could culminate in elections". */
    private boolean isOnlyPossible(Occurrence occurrence, int governor, int before) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(governor);
        int word = modal < 0 ? 0 : occurrence.tokens().word(modal);
        return modal >= 0
                && governor == before - 1
                && !cues.is(word, Cue.WILL)
                && !cues.is(word, Cue.WOULD)
                && cues.is(occurrence.headWord(governor), Cue.LEAD_TO);
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

    /** "despite requests from X": they were made, and by whom is said. */
    private static boolean isDefied(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        int from = occurrence.chunk() + 1;
        return (type == EventType.APPEAL || type == EventType.THREAT)
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

    /** "met for a summit", "sat down for talks", "was in Fiji for talks"; those who meet for talks are a meeting of their own, but not for a round of them. */
    private boolean isGathered(Draft draft, int verb) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean met = cues.is(occurrence.headWord(verb), Cue.MEET);
        boolean there = sentence.has(verb, Sentence.AUXILIARY)
                && sentence.has(verb, Sentence.PAST)
                && sentence.is(verb + 1, Chunk.PREPOSITION)
                && occurrence.opens(verb + 1, "in");
        boolean round = occurrence.tokens().isWritten(occurrence.first(), "round")
                || occurrence.tokens().isWritten(occurrence.end() - 1, "round");
        return met ? round || draft.type() != EventType.TALKS : there || cues.is(occurrence.headWord(verb), Cue.GATHER);
    }

    /** "is opposed to fresh elections", "objections to an early election": nobody who says so calls one. */
    boolean isOpposed(Occurrence occurrence) {
        int to = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.sentence().is(to, Chunk.PREPOSITION)
                && (occurrence.opens(to, "to") || occurrence.opens(to, "against"))
                && cues.is(occurrence.tokens().word(occurrence.sentence().start(to) - 1), Cue.OBJECT);
    }

    private boolean isFor(int word) {
        return cues.is(word, Cue.FOR);
    }

    boolean isUndoing(Occurrence occurrence, int verb) {
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.UNDO);
    }

    /** "has no plans for sanctions", "broke up without agreement on a truce", "failed to reach agreement on a truce" */
    private boolean isOfNone(Occurrence occurrence, int plan) {
        Sentence sentence = occurrence.sentence();
        int before = plan - 1;
        boolean without = sentence.is(before, Chunk.PREPOSITION) && cues.is(occurrence.openingWord(before), Cue.NONE);
        int failed = sentence.isVerb(before, Sentence.INFINITIVE) ? sentence.dayBefore(before) - 1 : Clauses.NONE;
        return without
                || cues.is(occurrence.openingWord(plan), Cue.NONE)
                || (sentence.is(failed, Chunk.VERB_GROUP) && cues.is(occurrence.headWord(failed), Cue.FAIL));
    }
}
