package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says by what stands before an infinitive whether what it names is planned or proposed, or happened; or is no event at all. */
final class InfinitiveStatus {

    /** What is done by agreeing to it. */
    private static final Set<EventType> GIVEN_BY_WORD = Set.of(EventType.PACT, EventType.AID, EventType.CEASEFIRE);

    /** What is looked forward to, so that it is told where it does not come about. */
    private static final Set<EventType> AWAITED =
            Set.of(EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.TALKS);

    /** How far before an infinitive "too" may stand: "too far apart to". */
    private static final int REACH_OF_TOO = 3;

    private final Cues cues;
    private final VerbStatus verbs;

    InfinitiveStatus(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** The status of what an infinitive names, going up at most so many verbs; null if the words assert no event. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int before = sentence.start(verb) - 1;
        if (before >= sentence.first() && cues.is(tokens.word(before), Cue.NONE)) {
            // "has yet to sign", "is unlikely to sign"; but the summit that he is unlikely to attend is held
            boolean held = occurrence.rule().type() == EventType.SUMMIT
                    && occurrence.isNoun()
                    && cues.is(occurrence.headWord(verb), Cue.ATTEND);
            return held ? EventStatus.PLANNED : null;
        }
        if (isTooMuch(occurrence, verb) || isLeftUndone(occurrence, verb)) {
            return null;
        }
        if (isDeemedDone(occurrence, verb) && hops > 0) {
            return verbs.of(occurrence, verb - 1, hops - 1);
        }
        int twin = twin(occurrence, verb);
        if (twin != verb && isPlan(occurrence, completed(occurrence, twin)) && hops > 0) {
            // "the decision to expel X and to close the border"
            return of(occurrence, twin, hops - 1);
        }
        int last = verb - 1;
        int noun = completed(occurrence, verb);
        if (noun < last && isPlan(occurrence, noun)) {
            last = noun;
            before = sentence.end(noun) - 1;
        }
        boolean given = GIVEN_BY_WORD.contains(occurrence.rule().type());
        boolean agreed = given && before >= sentence.first() && cues.is(tokens.word(before), Cue.AGREE);
        boolean tried = sentence.is(last, Chunk.VERB_GROUP) && isTried(occurrence, last);
        EventStatus byWord = agreed || tried ? null : verbs.byWord(tokens, before, sentence.first());
        if (byWord == EventStatus.PROPOSED && (isAim(occurrence, last) || isChase(occurrence, last))) {
            return null;
        }
        if (byWord == EventStatus.PLANNED && (isDecided(occurrence, before) || isBlamedDecision(occurrence, last))) {
            return EventStatus.OCCURRED;
        }
        if (byWord == EventStatus.PLANNED
                && occurrence.rule().type().isHarm()
                && cues.is(occurrence.tokens().word(before), Cue.VOW)) {
            // "has vowed to destroy them": a threat, and no attack
            return null;
        }
        if (byWord != null && isNegated(occurrence, last)) {
            // "has no plans to meet", "did not want to meet"
            boolean unplanned = VerbStatus.PURPOSES.contains(occurrence.rule().type())
                    && cues.is(occurrence.headWord(last), Cue.PLANS);
            return unplanned ? EventStatus.DENIED : null;
        }
        if (byWord == EventStatus.PROPOSED && sentence.is(last, Chunk.VERB_GROUP) && isDoubtful(occurrence, last)) {
            return null;
        }
        if (byWord != null && isTurnedDown(occurrence, last)) {
            return cues.is(occurrence.headWord(occurrence.clauses().governor(last)), Cue.CALL_OFF)
                    ? EventStatus.DENIED
                    : null;
        }
        if (isAttempt(occurrence, last)) {
            return isFeared(occurrence, last) ? null : EventStatus.OCCURRED;
        }
        EventType type = occurrence.rule().type();
        if (!type.isHarm() && verbs.isReady(occurrence, last)) {
            // "is ready to praise them" praises nobody, but "is ready to take office on Friday"
            boolean merely = type.isByWord() && !occurrence.rule().has(Trait.NEGATIVE);
            EventStatus ready = merely ? null : verbs.ready(occurrence, last);
            return ready != null && VerbStatus.isDatedAhead(occurrence, verb) ? EventStatus.PLANNED : ready;
        }
        if (byWord != null) {
            return isProposedNoun(occurrence, last) ? EventStatus.PROPOSED : byWord;
        }
        if (tells(occurrence, last)) {
            return EventStatus.OCCURRED;
        }
        int hurried = before >= sentence.first() && cues.is(tokens.word(before), Cue.PROMPT)
                ? occurrence.clauses().governor(verb)
                : Clauses.NONE;
        if (hurried != Clauses.NONE && type.isByWord() && hops > 0) {
            return verbs.of(occurrence, hurried, hops - 1);
        }
        if (sentence.is(last, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(last), Cue.PRESSURE)) {
            // "came under pressure to resign on Monday": that he does is not said
            return null;
        }
        if (isPressed(occurrence, verb)) {
            return VerbStatus.asked(occurrence);
        }
        return underGovernor(occurrence, verb, hops);
    }

    /**
     * The group that an infinitive completes, right before it or with a day or the doer in between: "the decision on Tuesday to expel", "a decision by
     * Chad to expel".
     */
    static int completed(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean within = sentence.is(verb - 2, Chunk.PREPOSITION) && !occurrence.opens(verb - 2, "on");
        int noun = sentence.is(verb - 1, Chunk.DATE) && within ? verb - 1 : sentence.dayBefore(verb) - 1;
        int by = sentence.is(noun, Chunk.NOUN_GROUP) ? occurrence.clauses().listStart(noun) - 1 : Clauses.NONE;
        boolean done = by > 0 && sentence.is(by, Chunk.PREPOSITION) && occurrence.opens(by, "by");
        return done && sentence.is(by - 1, Chunk.NOUN_GROUP) ? by - 1 : noun;
    }

    /** The infinitive before the "and" that one stands behind, "to expel X and to close the border", "was told to expel X and close"; or that one itself. */
    static int twin(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int before =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        if (before == Clauses.NONE || !sentence.has(before, Sentence.INFINITIVE)) {
            return verb;
        }
        int told = occurrence.clauses().governor(before);
        boolean past = told != Clauses.NONE && sentence.has(told, Sentence.PAST);
        boolean goesOn = sentence.has(verb, Sentence.INFINITIVE) || (past && sentence.has(verb, Sentence.BASE));
        return goesOn ? before : verb;
    }

    private boolean isPlan(Occurrence occurrence, int noun) {
        return occurrence.sentence().is(noun, Chunk.NOUN_GROUP)
                && (cues.is(occurrence.headWord(noun), Cue.PLAN) || cues.is(occurrence.headWord(noun), Cue.PROPOSE));
    }

    /** "is believed to have met him"; of the dead and missing that is but feared. */
    private boolean isDeemedDone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        return !(type.isHarm() || type == EventType.DEATH)
                && sentence.has(verb, Sentence.PERFECT)
                && sentence.isVerb(verb - 1, Sentence.PASSIVE)
                && sentence.has(verb - 1, Sentence.FINITE)
                && cues.is(occurrence.headWord(verb - 1), Cue.DEEM);
    }

    /** "pressure grew on Thursday on X to resign", "put pressure on X to resign": others ask for it. */
    private boolean isPressed(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int noun = verb - 1;
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        int on = occurrence.clauses().listStart(noun) - 1;
        if (!sentence.is(on, Chunk.PREPOSITION) || !occurrence.opens(on, "on")) {
            return false;
        }
        int pressure = sentence.dayBefore(on) - 1;
        if (sentence.is(pressure, Chunk.VERB_GROUP)) {
            pressure = occurrence.clauses().subject(pressure);
        }
        return pressure >= 0
                && sentence.is(pressure, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(pressure), Cue.PRESSURE);
    }

    /** "too early to blame them", "too early for them to agree": it is not done. */
    private static boolean isTooMuch(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean whom = sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.is(verb - 2, Chunk.PREPOSITION)
                && occurrence.opens(verb - 2, "for");
        int last = sentence.start(whom ? verb - 2 : verb) - 1;
        for (int token = last - 1; token >= sentence.first() && token > last - REACH_OF_TOO; token--) {
            if (occurrence.tokens().isWritten(token, "too")) {
                return true;
            }
        }
        return false;
    }

    /** "their failure to sign", "the failure of the two sides to sign", "the power of police in A to detain people". */
    private boolean isLeftUndone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int noun = verb - 1;
        while (sentence.is(noun, Chunk.NOUN_GROUP) && !cues.is(occurrence.headWord(noun), Cue.FAILURE)) {
            int of = occurrence.clauses().listStart(noun) - 1;
            if (!sentence.is(of, Chunk.PREPOSITION) || !(occurrence.opens(of, "of") || occurrence.opens(of, "in"))) {
                return false;
            }
            noun = of - 1;
        }
        return sentence.is(noun, Chunk.NOUN_GROUP);
    }

    /** What the verb above makes of an infinitive about which no word right before it decides. */
    private @Nullable EventStatus underGovernor(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        boolean given = GIVEN_BY_WORD.contains(occurrence.rule().type());
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE || hops == 0) {
            return isCalledFor(occurrence, verb) ? asked(occurrence, verb) : purpose(occurrence, verb);
        }
        int modal = sentence.modal(governor);
        if (modal >= 0 && cues.is(occurrence.tokens().word(modal), Cue.SHOULD)) {
            // "should be allowed to visit"
            return VerbStatus.asked(occurrence);
        }
        int not = Math.max(sentence.first(), sentence.start(governor) - 1);
        if (sentence.has(governor, Sentence.INFINITIVE)
                && (sentence.has(governor, Sentence.NEGATED)
                        || occurrence.tokens().isWritten(not, "not"))) {
            // "decided not to allow them to visit"
            return null;
        }
        int word = occurrence.headWord(governor);
        if (given && cues.is(word, Cue.AGREE)) {
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (governor == verb - 1 && isToBe(occurrence, governor)) {
            // "if they were to sign"
            return verbs.isConditional(occurrence, governor) ? null : EventStatus.PLANNED;
        }
        if (isDecided(occurrence, sentence.head(governor)) || hadTo(occurrence, verb, governor)) {
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (isForWhom(occurrence, verb) && !cues.is(word, Cue.PLAN)) {
            if (isWayFor(occurrence, verb)) {
                return null;
            }
            if (isAgreedUpon(occurrence, verb, governor)) {
                return EventStatus.PLANNED;
            }
            return asked(occurrence, verb);
        }
        if (cues.is(word, Cue.PLAN) || (cues.is(word, Cue.ORDER) && !cues.is(word, Cue.CARRY) && isOrder(occurrence))) {
            return above(occurrence, governor, EventStatus.PLANNED);
        }
        if (cues.is(word, Cue.ASK) && sentence.has(governor, Sentence.FINITE)) {
            return asked(occurrence, verb);
        }
        if (isTried(occurrence, governor)) {
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.NEED) && governor < verb - 1) {
            // "needs ten more seats to form a government"
            return null;
        }
        // "trying to broker a deal"
        boolean sought = given && cues.is(word, Cue.ATTEMPT);
        if (sought || cues.is(word, Cue.PROPOSE)) {
            return isDoubtful(occurrence, governor) || verbs.isNotDone(occurrence, governor)
                    ? null
                    : EventStatus.PROPOSED;
        }
        boolean polled = occurrence.rule().type() == EventType.ELECTION && cues.is(word, Cue.VOTE);
        if (polled && sentence.has(governor, Sentence.FINITE)) {
            // "vote for the second time to elect a president"
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (isVotedFor(occurrence, governor)) {
            int deed = occurrence.headWord(verb);
            return cues.is(deed, Cue.UNDO) || cues.is(deed, Cue.DENY) ? null : EventStatus.PLANNED;
        }
        if (sentence.has(governor, Sentence.NEGATED)) {
            return null;
        }
        if (cues.is(word, Cue.ASK)) {
            return asked(occurrence, verb);
        }
        if (cues.is(word, Cue.REFUSE) && occurrence.rule().type() == EventType.RESIGNATION) {
            // "refused to step down", but who refuses to sign has hardly been reported to have signed
            return EventStatus.DENIED;
        }
        if (cues.is(word, Cue.FAIL) && sentence.has(governor, Sentence.FINITE) && hops > 0) {
            EventStatus failed = failed(occurrence, governor, hops - 1);
            if (failed != null) {
                return failed;
            }
        }
        boolean protest = occurrence.rule().type() == EventType.PROTEST;
        if (protest && governor < verb - 1 && cues.is(word, Cue.UNDO)) {
            // "blocked the road to protest"
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || cues.is(word, Cue.BLAME)) {
            return null;
        }
        if (sentence.has(verb, Sentence.PERFECT) && cues.is(word, Cue.SAY)) {
            // "claims to have sunk a ship"
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.GO_ON) && isKeptUp(occurrence.rule().type())) {
            // "will continue to support them"
            return null;
        }
        if (cues.is(word, Cue.PHASE) || (cues.is(word, Cue.SAY) && sentence.has(governor, Sentence.PASSIVE))) {
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (protest) {
            // "thousands gather to protest"
            return verbs.of(occurrence, governor, hops - 1);
        }
        boolean due = isSupposed(occurrence, governor) && occurrence.clauses().isDated(verb);
        return due || VerbStatus.PURPOSES.contains(occurrence.rule().type()) ? purpose(occurrence, verb) : null;
    }

    /** "had to put off the talks": so it was done. */
    private boolean hadTo(Occurrence occurrence, int verb, int governor) {
        Sentence sentence = occurrence.sentence();
        return governor == verb - 1
                && sentence.isVerb(governor, Sentence.FINITE)
                && !sentence.has(governor, Sentence.PERFECT)
                && occurrence.tokens().isWritten(sentence.head(governor), "had");
    }

    /** "failed to meet": they did not; "failed to adopt the bill": a vote all the same. Null if the words assert no event. */
    private @Nullable EventStatus failed(Occurrence occurrence, int governor, int hops) {
        EventType type = occurrence.rule().type();
        boolean put = type == EventType.VOTE && cues.is(occurrence.headWord(occurrence.chunk()), Cue.ADOPT);
        if (!put && !AWAITED.contains(type)) {
            return null;
        }
        EventStatus told = verbs.of(occurrence, governor, hops);
        return told == EventStatus.OCCURRED && !put ? EventStatus.DENIED : told;
    }

    /** "were supposed to be freed on Monday": so it was planned. */
    private boolean isSupposed(Occurrence occurrence, int governor) {
        Sentence sentence = occurrence.sentence();
        return cues.is(occurrence.headWord(governor), Cue.SUPPOSE)
                && sentence.has(governor, Sentence.PASSIVE)
                && sentence.has(governor, Sentence.PAST);
    }

    /** What somebody who goes on with it does not do anew. */
    static boolean isKeptUp(EventType type) {
        return type == EventType.AID || type == EventType.SUPPORT;
    }

    /** What somebody is about to do will be done, as a rule; but who is "eligible to vote" may leave it. */
    private @Nullable EventStatus purpose(Occurrence occurrence, int verb) {
        return isBallot(occurrence, verb) ? null : EventStatus.PLANNED;
    }

    /** What is asked for; but "urged them to vote in the election" asks for no election. */
    private @Nullable EventStatus asked(Occurrence occurrence, int verb) {
        return isBallot(occurrence, verb) ? null : VerbStatus.asked(occurrence);
    }

    private boolean isBallot(Occurrence occurrence, int verb) {
        return occurrence.rule().type() == EventType.ELECTION && cues.is(occurrence.headWord(verb), Cue.VOTE);
    }

    /** "did not plan", "no plans" */
    private boolean isNegated(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(group, Chunk.NOUN_GROUP)
                ? cues.is(occurrence.openingWord(group), Cue.NONE)
                : sentence.isVerb(group, Sentence.NEGATED);
    }

    /** "protesters attempt to storm the palace", "gunmen tried to kill him": who tries it is already at it. */
    private boolean isTried(Occurrence occurrence, int governor) {
        EventType type = occurrence.rule().type();
        return (type == EventType.PROTEST || type == EventType.ATTACK)
                && occurrence.sentence().has(governor, Sentence.FINITE)
                && cues.is(occurrence.headWord(governor), Cue.ATTEMPT);
    }

    /** "arrested over an attempt to kill him": the attempt is an attack itself. */
    private boolean isAttempt(Occurrence occurrence, int noun) {
        return occurrence.rule().type() == EventType.ATTACK
                && occurrence.sentence().is(noun, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(noun), Cue.ATTEMPT);
    }

    /** "warns citizens of attempts to kill them", "the risk of an attempt to kill them". */
    private boolean isFeared(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int preposition = noun - 1;
        if (!sentence.is(preposition, Chunk.PREPOSITION)) {
            return false;
        }
        int governor = occurrence.clauses().governor(preposition);
        int before = sentence.start(preposition) - 1;
        return (before >= sentence.first() && cues.is(occurrence.tokens().word(before), Cue.THINK))
                || (governor != Clauses.NONE && cues.is(occurrence.headWord(governor), Cue.THINK));
    }

    /** "troops are to be sent", "the vote was to be held on Friday"; not "the aim is to send". */
    private boolean isToBe(Occurrence occurrence, int governor) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int head = sentence.head(governor);
        boolean be = tokens.isWritten(head, "is")
                || tokens.isWritten(head, "are")
                || tokens.isWritten(head, "was")
                || tokens.isWritten(head, "were");
        int subject = be ? occurrence.clauses().subject(governor) : Clauses.NONE;
        if (subject == Clauses.NONE || sentence.has(governor, Sentence.NEGATED)) {
            return false;
        }
        int noun = occurrence.headWord(subject);
        boolean purpose = cues.is(noun, Cue.AIM);
        return !purpose && !cues.is(noun, Cue.PLAN) && !cues.is(noun, Cue.PROPOSE) && !cues.is(noun, Cue.THINK);
    }

    /** "decided to suspend the talks", "the decision to expel": to decide on a refusal or a ban is to make it. */
    private boolean isDecided(Occurrence occurrence, int token) {
        EventType type = occurrence.rule().type();
        return (type == EventType.REJECT || type == EventType.SANCTION)
                && cues.is(occurrence.tokens().word(token), Cue.DECIDE);
    }

    /** "was arrested for his decision to open fire", "defended their decision to invade": it is told of what was done. */
    private boolean isBlamedDecision(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        return occurrence.rule().type() == EventType.ATTACK
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(noun), Cue.DECIDE)
                && cues.is(occurrence.openingWord(noun), Cue.DEFINITE)
                && (sentence.is(noun - 1, Chunk.PREPOSITION)
                        || (sentence.is(noun - 1, Chunk.VERB_GROUP)
                                && cues.is(occurrence.headWord(noun - 1), Cue.SPEAK)));
    }

    /** "the time for them to release him", "the time has come for them to release him", "a campaign for them to sign". */
    private boolean isForWhom(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int who = sentence.is(verb - 1, Chunk.NOUN_GROUP) ? occurrence.clauses().listStart(verb - 1) : Clauses.NONE;
        return who != Clauses.NONE
                && sentence.is(who - 1, Chunk.PREPOSITION)
                && occurrence.opens(who - 1, "for")
                && (sentence.is(who - 2, Chunk.NOUN_GROUP)
                        || (sentence.isVerb(who - 2, Sentence.FINITE)
                                && cues.is(occurrence.headWord(who - 2), Cue.PHASE)));
    }

    /** "clearing the way for prosecutors to charge him": they may, which nobody proposed. */
    private static boolean isWayFor(Occurrence occurrence, int verb) {
        int way = occurrence.clauses().listStart(verb - 1) - 2;
        return occurrence.sentence().is(way, Chunk.NOUN_GROUP)
                && occurrence.tokens().isWritten(occurrence.sentence().head(way), "way");
    }

    /** "confirms an agreement for Chad to host the talks": what is fixed for somebody to hold or visit. */
    private boolean isAgreedUpon(Occurrence occurrence, int verb, int governor) {
        int pact = occurrence.clauses().listStart(verb - 1) - 2;
        return VerbStatus.PURPOSES.contains(occurrence.rule().type())
                && occurrence.sentence().is(pact, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(pact), Cue.ACCORD)
                && verbs.of(occurrence, governor) == EventStatus.OCCURRED
                && !cues.is(occurrence.headWord(governor), Cue.UNDO);
    }

    /** "Calls for Chad to free him grew" */
    private boolean isCalledFor(Occurrence occurrence, int verb) {
        int whom = isForWhom(occurrence, verb) ? occurrence.clauses().listStart(verb - 1) : Clauses.NONE;
        return whom != Clauses.NONE && !cues.is(occurrence.headWord(whom - 2), Cue.PLAN);
    }

    /** "rejects a motion to expel him", "scraps plans to visit", "denies plans to visit". */
    private boolean isTurnedDown(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int governor =
                sentence.is(noun, Chunk.NOUN_GROUP) ? occurrence.clauses().governor(noun) : Clauses.NONE;
        return governor != Clauses.NONE
                && occurrence.clauses().object(governor) == noun
                && (cues.is(occurrence.headWord(governor), Cue.UNDO)
                        || cues.is(occurrence.headWord(governor), Cue.DENY));
    }

    /** "directs the state to leave the body": it has yet to be done. */
    private static boolean isOrder(Occurrence occurrence) {
        return VerbStatus.BROUGHT_ABOUT.contains(occurrence.rule().type());
    }

    /** "votes to lift sanctions", "voted 50 to 20 to leave": what is to be done by it. */
    private boolean isVotedFor(Occurrence occurrence, int governor) {
        int head = occurrence.sentence().head(governor);
        return VerbStatus.BROUGHT_ABOUT.contains(occurrence.rule().type())
                && cues.is(occurrence.tokens().word(head), Cue.VOTE)
                && occurrence.sentence().has(governor, Sentence.FINITE)
                && !occurrence.sentence().has(governor, Sentence.NEGATED);
    }

    /** "in a bid to topple him", "in an effort to end the siege": what it is done for, not what is proposed. */
    private static boolean isAim(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.is(noun - 1, Chunk.PREPOSITION)
                && occurrence.tokens().textOf(sentence.start(noun - 1)).equalsIgnoreCase("in")
                && !VerbStatus.PURPOSES.contains(occurrence.rule().type());
    }

    /** "efforts to track down the killer", "a bid to capture him": nobody has him yet. */
    private boolean isChase(Occurrence occurrence, int noun) {
        return occurrence.rule().type() == EventType.ARREST
                && occurrence.sentence().is(noun, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(noun), Cue.CHASE);
    }

    /** "a proposed plan to evacuate". */
    private boolean isProposedNoun(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.PROPOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "the first minister to visit": the noun says that it was done; but "offered for the first time to meet". */
    private boolean tells(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || isTurn(occurrence, noun)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.FIRST)) {
                return true;
            }
        }
        // "the first president of Chad to be arrested"
        return sentence.is(noun - 1, Chunk.PREPOSITION)
                && occurrence.opens(noun - 1, "of")
                && tells(occurrence, noun - 2);
    }

    /** "offered for the first time to meet them", "refused at the last minute to sign": which of several it was says nothing of what is offered. */
    private boolean isTurn(Occurrence occurrence, int noun) {
        return cues.is(occurrence.headWord(noun), Cue.TURN)
                && occurrence.sentence().is(noun - 1, Chunk.PREPOSITION);
    }

    /** Planned, if what is planned is itself a fact: not "could agree to sign". */
    private @Nullable EventStatus above(Occurrence occurrence, int governor, EventStatus status) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(governor);
        boolean doubtful = modal >= 0 && !cues.is(occurrence.tokens().word(modal), Cue.WILL);
        return doubtful || sentence.has(governor, Sentence.NEGATED) ? null : status;
    }

    /** "might seek to cancel", "might close the bases and seek to cancel". */
    private boolean isDoubtful(Occurrence occurrence, int governor) {
        int modal = occurrence.clauses().modal(governor);
        int twin = modal < 0 ? occurrence.clauses().twinOf(governor) : Clauses.NONE;
        modal = twin == Clauses.NONE ? modal : occurrence.clauses().modal(twin);
        return modal >= 0 && cues.is(occurrence.tokens().word(modal), Cue.THINK);
    }
}
