package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The status of what an infinitive names, by the verb that governs it: "plans to meet", "was told to leave". */
final class GovernedInfinitives {

    /** What is done by agreeing to it. */
    static final Set<EventType> GIVEN_BY_WORD = Set.of(EventType.PACT, EventType.AID, EventType.CEASEFIRE);

    /** What is looked forward to, so that it is told where it does not come about. */
    private static final Set<EventType> AWAITED =
            Set.of(EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.TALKS);

    /** What is told as not done where somebody refuses it. */
    private static final Set<EventType> WITHHELD = Set.of(EventType.RESIGNATION, EventType.ARREST, EventType.MOBILIZE);

    private final Cues cues;
    private final VerbStatus verbs;

    GovernedInfinitives(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
    }

    /** What the verb above makes of an infinitive about which no word right before it decides. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb, int hops) {
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
            // "has not asked him to resign"
            return sentence.has(governor, Sentence.NEGATED) ? null : asked(occurrence, verb);
        }
        if (isTried(occurrence, governor)) {
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.NEED) && governor < verb - 1) {
            // "needs ten more seats to form a government"
            return null;
        }
        // "trying to broker a deal", "trying to form a government"
        boolean reached = given || occurrence.rule().type() == EventType.APPOINTMENT;
        boolean sought = reached && cues.is(word, Cue.ATTEMPT);
        if (sought || cues.is(word, Cue.PROPOSE)) {
            return isDoubtful(occurrence, governor) || verbs.isNotDone(occurrence, governor)
                    ? null
                    : EventStatus.PROPOSED;
        }
        return byWord(occurrence, verb, governor, hops);
    }

    /** What a verb makes of it that neither plans nor asks for nor proposes it. */
    private @Nullable EventStatus byWord(Occurrence occurrence, int verb, int governor, int hops) {
        Sentence sentence = occurrence.sentence();
        int word = occurrence.headWord(governor);
        boolean polled = occurrence.rule().type() == EventType.ELECTION && cues.is(word, Cue.VOTE);
        if (polled && sentence.has(governor, Sentence.FINITE)) {
            // "vote for the second time to elect a president"
            return verbs.of(occurrence, governor, hops - 1);
        }
        if (isVotedFor(occurrence, governor)) {
            int deed = occurrence.headWord(verb);
            if (occurrence.rule().type() == EventType.RESIGNATION && !VerbStatus.isDatedAhead(occurrence, verb)) {
                // "voted to remove the president": by that he is removed
                return verbs.of(occurrence, governor, hops - 1);
            }
            return cues.is(deed, Cue.UNDO) || cues.is(deed, Cue.DENY) ? null : EventStatus.PLANNED;
        }
        if (sentence.has(governor, Sentence.NEGATED)) {
            return null;
        }
        if (cues.is(word, Cue.ASK)) {
            return asked(occurrence, verb);
        }
        if (cues.is(word, Cue.REFUSE) && WITHHELD.contains(occurrence.rule().type())) {
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

    /** "had to put off the talks": so it was done; but not "had ever had to", "said they had to". */
    private boolean hadTo(Occurrence occurrence, int verb, int governor) {
        Sentence sentence = occurrence.sentence();
        int says = occurrence.clauses().governor(SayingDays.opener(occurrence, governor));
        return !(sentence.isVerb(says, Sentence.FINITE) && cues.is(occurrence.headWord(says), Cue.SAY))
                && governor == verb - 1
                && sentence.isVerb(governor, Sentence.FINITE)
                && sentence.start(governor) == sentence.head(governor)
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

    /** "protesters attempt to storm the palace", "gunmen tried to kill him": who tries it is already at it. */
    boolean isTried(Occurrence occurrence, int governor) {
        EventType type = occurrence.rule().type();
        return (type == EventType.PROTEST || type == EventType.ATTACK)
                && occurrence.sentence().has(governor, Sentence.FINITE)
                && cues.is(occurrence.headWord(governor), Cue.ATTEMPT);
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
    boolean isDecided(Occurrence occurrence, int token) {
        EventType type = occurrence.rule().type();
        return (type == EventType.REJECT || type == EventType.SANCTION)
                && cues.is(occurrence.tokens().word(token), Cue.DECIDE);
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

    /** Planned, if what is planned is itself a fact: not "could agree to sign". */
    private @Nullable EventStatus above(Occurrence occurrence, int governor, EventStatus status) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(governor);
        boolean doubtful = modal >= 0 && !cues.is(occurrence.tokens().word(modal), Cue.WILL);
        return doubtful || sentence.has(governor, Sentence.NEGATED) ? null : status;
    }

    /** "might seek to cancel", "might close the bases and seek to cancel". */
    boolean isDoubtful(Occurrence occurrence, int governor) {
        int modal = occurrence.clauses().modal(governor);
        int twin = modal < 0 ? occurrence.clauses().twinOf(governor) : Clauses.NONE;
        modal = twin == Clauses.NONE ? modal : occurrence.clauses().modal(twin);
        return modal >= 0 && cues.is(occurrence.tokens().word(modal), Cue.THINK);
    }
}
