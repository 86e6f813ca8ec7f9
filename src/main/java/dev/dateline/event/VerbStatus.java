package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import dev.dateline.time.EventDays;
import dev.dateline.time.Timex;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says by a verb whether what it names happened, is planned or proposed; or is no event at all. */
final class VerbStatus {

    /** Most verbs from one to the one that decides whether it happened. */
    private static final int MAX_HOPS = 3;

    /** What a text says somebody travels or gathers to do will, as a rule, be done. */
    private static final Set<EventType> PURPOSES = Set.of(
            EventType.MEETING,
            EventType.VISIT,
            EventType.TALKS,
            EventType.SUMMIT,
            EventType.PACT,
            EventType.ELECTION,
            EventType.CALL);

    /** What is done by agreeing to it. */
    private static final Set<EventType> GIVEN_BY_WORD = Set.of(EventType.PACT, EventType.AID, EventType.CEASEFIRE);

    /** What a text asks for in so many words is proposed. */
    private static final Set<EventType> ASKED = Set.of(EventType.RESIGNATION, EventType.ELECTION, EventType.TRIAL);

    /** What a body decides that it will do, besides deciding it. */
    private static final Set<EventType> BROUGHT_ABOUT =
            Set.of(EventType.SANCTION, EventType.REJECT, EventType.MOBILIZE, EventType.AID, EventType.RESIGNATION);

    private final Cues cues;

    VerbStatus(Cues cues) {
        this.cues = cues;
    }

    /** The status of what a trigger names by this verb, or by what this verb carries; null if the words assert no event. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb) {
        return verb(occurrence, verb, MAX_HOPS);
    }

    private @Nullable EventStatus verb(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (isConditional(occurrence, verb)) {
            return isOpen(occurrence, verb) ? EventStatus.PROPOSED : null;
        }
        if (isStanding(occurrence, verb) || isPosted(occurrence, verb) || isHabit(occurrence, verb)) {
            return null;
        }
        if (sentence.has(verb, Sentence.NEGATED) && !occurrence.rule().has(Trait.NEGATED)) {
            return isKeptBack(occurrence, verb) ? EventStatus.DENIED : null;
        }
        if (isOfNone(occurrence, verb, occurrence.clauses().object(verb))
                || isOfNone(occurrence, verb, occurrence.clauses().subject(verb))) {
            return null;
        }
        int twin = sentence.start(verb) == sentence.head(verb) && hops > 0
                ? occurrence.clauses().twinOf(verb)
                : Clauses.NONE;
        if (twin != Clauses.NONE && sentence.has(verb, Sentence.BASE) && sentence.has(twin, Sentence.BASE)) {
            return verb(occurrence, twin, hops - 1);
        }
        int modal = occurrence.clauses().modal(verb);
        if (modal >= 0) {
            int word = tokens.word(modal);
            if (isChance(occurrence, verb)) {
                return null;
            }
            if (cues.is(word, Cue.WILL)) {
                // "will not attend" is a refusal, and that is made
                return occurrence.rule().has(Trait.NEGATIVE) ? EventStatus.OCCURRED : EventStatus.PLANNED;
            }
            if (cues.is(word, Cue.SHOULD)) {
                return asked(occurrence);
            }
            return cues.is(word, Cue.WOULD) ? would(occurrence, verb) : null;
        }
        if (sentence.has(verb, Sentence.INFINITIVE)) {
            return infinitive(occurrence, verb, hops);
        }
        if (sentence.has(verb, Sentence.ING)) {
            return ing(occurrence, verb, hops);
        }
        EventStatus content = content(occurrence, verb);
        if (content != null) {
            return content;
        }
        boolean base = sentence.has(verb, Sentence.BASE) || cues.is(occurrence.headWord(verb), Cue.INVARIABLE);
        if (base && sentence.is(occurrence.clauses().clauseStart(verb) - 1, Chunk.THAT)) {
            int before = sentence.start(occurrence.clauses().clauseStart(verb) - 1) - 1;
            int word = before < sentence.first() ? 0 : tokens.word(before);
            if (cues.is(word, Cue.ASK)) {
                // "their demand that he quit"
                return asked(occurrence);
            }
            if (cues.is(word, Cue.PROPOSE)) {
                return EventStatus.PROPOSED;
            }
        }
        return isStillToCome(occurrence, verb) ? EventStatus.PLANNED : EventStatus.OCCURRED;
    }

    /** "troops will not be sent": of forces, what is not to be is told as what is. */
    private boolean isKeptBack(Occurrence occurrence, int verb) {
        int modal = occurrence.clauses().modal(verb);
        return occurrence.rule().type() == EventType.MOBILIZE
                && verb == occurrence.chunk()
                && occurrence.sentence().has(verb, Sentence.PASSIVE)
                && modal >= 0
                && cues.is(occurrence.tokens().word(modal), Cue.WILL);
    }

    /** "ruled out talks", but not "ruled on the election". */
    boolean isRuledOut(Occurrence occurrence, int verb) {
        int particle = occurrence.sentence().head(verb) + 1;
        return cues.is(occurrence.headWord(verb), Cue.RULE)
                && particle < occurrence.sentence().end()
                && occurrence.tokens().isWritten(particle, "out");
    }

    /** "released no prisoners", "no candidate won a majority", but not "no fewer than forty" */
    private static boolean isOfNone(Occurrence occurrence, int verb, int noun) {
        if (verb != occurrence.chunk() || noun == Clauses.NONE) {
            return false;
        }
        int second = occurrence.sentence().start(noun) + 1;
        return second < occurrence.sentence().end(noun)
                && !occurrence.rule().has(Trait.NEGATED)
                && !occurrence.rule().has(Trait.NEGATIVE)
                && (occurrence.opens(noun, "no") || occurrence.opens(noun, "No"))
                && !occurrence.tokens().isWritten(second + 1, "than");
    }

    /** What a law brings about is planned, what a bill would is proposed; null for what is in neither. */
    private @Nullable EventStatus content(Occurrence occurrence, int verb) {
        if (isContentOfLaw(occurrence, verb)) {
            return EventStatus.PLANNED;
        }
        return isContentOfBill(occurrence, verb) ? EventStatus.PROPOSED : null;
    }

    /** "a bill that lowers tariffs", "a bill imposing sanctions": what it would do, unless it is signed. */
    private boolean isContentOfBill(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = isRelative(sentence, verb);
        int noun = relative ? verb - 2 : verb - 1;
        if (!(relative || sentence.has(verb, Sentence.ING)) || !sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        int signs = occurrence.clauses().governor(noun);
        boolean signed = signs != Clauses.NONE && cues.is(occurrence.headWord(signs), Cue.SIGN);
        return !signed && cues.is(occurrence.headWord(noun), Cue.PROPOSE);
    }

    /** "that lowers tariffs" */
    private static boolean isRelative(Sentence sentence, int verb) {
        return sentence.isPresent(verb) && (sentence.is(verb - 1, Chunk.RELATIVE) || sentence.is(verb - 1, Chunk.THAT));
    }

    /** "parliament approves a law banning the party", "passes an amendment to the act, barring entry": what is to be done by it. */
    private boolean isContentOfLaw(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = isRelative(sentence, verb);
        if (!(relative || sentence.has(verb, Sentence.ING))
                || !BROUGHT_ABOUT.contains(occurrence.rule().type())) {
            return false;
        }
        boolean apart = !relative && sentence.is(verb - 1, Chunk.COMMA);
        int noun = relative || apart ? verb - 2 : verb - 1;
        if (apart && sentence.is(noun - 1, Chunk.PREPOSITION)) {
            noun -= 2;
        }
        int passes = sentence.is(noun, Chunk.NOUN_GROUP) ? occurrence.clauses().governor(noun) : Clauses.NONE;
        if (passes != Clauses.NONE && relative && isDeal(occurrence.headWord(noun))) {
            // "reach a deal that lowers tariffs"
            return cues.is(occurrence.headWord(passes), Cue.CARRY) && !sentence.has(passes, Sentence.NEGATED);
        }
        return passes != Clauses.NONE
                && cues.is(occurrence.headWord(noun), Cue.LAW)
                && sentence.has(passes, Sentence.FINITE)
                && !sentence.has(passes, Sentence.PASSIVE)
                && !sentence.has(passes, Sentence.NEGATED)
                && passes < noun
                && cues.is(occurrence.headWord(passes), Cue.ADOPT);
    }

    private boolean isDeal(int word) {
        return cues.is(word, Cue.PLAN) && cues.is(word, Cue.DEAL);
    }

    /** "While X has yet to arm Y, it has helped with Z": how things stand, set against each other. */
    private boolean isStanding(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean perfect = sentence.has(verb, Sentence.PERFECT) && !sentence.has(verb, Sentence.PAST);
        return perfect && sentence.is(0, Chunk.SUBORDINATOR) && cues.is(occurrence.openingWord(0), Cue.CONCESSION);
    }

    /** "the army has often looted": what is done again and again is no event. */
    private boolean isHabit(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        for (int token = sentence.start(verb); token < sentence.head(verb); token++) {
            if (cues.is(tokens.word(token), Cue.HABIT)) {
                return true;
            }
        }
        int before = sentence.start(verb) - 1;
        // "Usually the army denies it"
        int opener = sentence.start(occurrence.clauses().clauseStart(verb)) - 1;
        return (before >= sentence.first() && cues.is(tokens.word(before), Cue.HABIT))
                || cues.is(tokens.word(Math.max(opener, sentence.first())), Cue.HABIT);
    }

    /** "the troops deployed in the port", "a plan backed by X": how things stand, not what was done. */
    private boolean isPosted(Occurrence occurrence, int verb) {
        EventType type = occurrence.rule().type();
        int word = occurrence.headWord(verb);
        boolean backed = type == EventType.VOTE && cues.is(word, Cue.SPEAK);
        return (backed || type == EventType.MOBILIZE || type == EventType.SUPPORT)
                && occurrence.sentence().has(verb, Sentence.BARE)
                && occurrence.sentence().is(verb - 1, Chunk.NOUN_GROUP);
    }

    private @Nullable EventStatus would(Occurrence occurrence, int verb) {
        int governor = occurrence.clauses().governor(verb);
        int word = governor == Clauses.NONE ? 0 : occurrence.headWord(governor);
        if (cues.is(word, Cue.SAY) || cues.is(word, Cue.PLAN)) {
            // "said that it would not attend" is a refusal, and that is made
            return occurrence.rule().has(Trait.NEGATIVE) ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        return isDatedAhead(occurrence, verb) ? EventStatus.PLANNED : null;
    }

    /** "X would meet Friday in Rome", "on Thursday he would visit Y": a day to come makes a plan of it. */
    private static boolean isDatedAhead(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (sentence.has(verb, Sentence.PERFECT)) {
            return false;
        }
        int end = occurrence.clauses().argumentsEnd(verb);
        for (int i = occurrence.clauses().clauseStart(verb); i < end; i++) {
            Timex timex = sentence.is(i, Chunk.DATE) ? occurrence.text().date(sentence.start(i)) : null;
            EventDays days = timex == null ? null : timex.days();
            LocalDate latest = days == null ? null : days.latest();
            if (latest != null && !latest.isBefore(occurrence.text().published())) {
                return true;
            }
        }
        return false;
    }

    /** "the possibility that they will meet". */
    private boolean isChance(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int that = occurrence.clauses().clauseStart(verb) - 1;
        return (sentence.is(that, Chunk.THAT) || sentence.is(that, Chunk.RELATIVE))
                && sentence.is(that - 1, Chunk.NOUN_GROUP)
                && occurrence.opens(that, "that")
                && cues.is(occurrence.headWord(that - 1), Cue.THINK);
    }

    /** "unclear whether they will meet". */
    private boolean isOpen(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        return modal >= 0
                && PURPOSES.contains(occurrence.rule().type())
                && cues.is(occurrence.tokens().word(modal), Cue.WILL)
                && occurrence.tokens().textOf(sentence.start(opener)).equalsIgnoreCase("whether");
    }

    private boolean isConditional(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.is(opener, Chunk.SUBORDINATOR)) {
            return false;
        }
        // "once X is ousted, his laws are void"
        boolean once = occurrence.tokens().textOf(sentence.start(opener)).equalsIgnoreCase("once")
                && (sentence.isPresent(verb) || sentence.has(verb, Sentence.BARE));
        return once || cues.is(occurrence.openingWord(opener), Cue.IF);
    }

    private @Nullable EventStatus infinitive(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int before = sentence.start(verb) - 1;
        if (before >= sentence.first() && cues.is(tokens.word(before), Cue.NONE)) {
            // "has yet to sign"
            return null;
        }
        boolean given = GIVEN_BY_WORD.contains(occurrence.rule().type());
        boolean agreed = given && before >= sentence.first() && cues.is(tokens.word(before), Cue.AGREE);
        boolean tried = sentence.is(verb - 1, Chunk.VERB_GROUP) && isTried(occurrence, verb - 1);
        EventStatus byWord = agreed || tried ? null : byWord(tokens, before, sentence.first());
        if (byWord == EventStatus.PROPOSED && isAim(occurrence, verb - 1)) {
            return null;
        }
        if (byWord == EventStatus.PLANNED && isDecided(occurrence, before)) {
            return EventStatus.OCCURRED;
        }
        if (byWord != null && isNegated(occurrence, verb - 1)) {
            // "has no plans to meet", "did not want to meet"
            boolean unplanned =
                    PURPOSES.contains(occurrence.rule().type()) && cues.is(occurrence.headWord(verb - 1), Cue.PLANS);
            return unplanned ? EventStatus.DENIED : null;
        }
        if (byWord == EventStatus.PROPOSED
                && sentence.is(verb - 1, Chunk.VERB_GROUP)
                && isDoubtful(occurrence, verb - 1)) {
            return null;
        }
        if (byWord != null && isTurnedDown(occurrence, verb - 1)) {
            return cues.is(occurrence.headWord(occurrence.clauses().governor(verb - 1)), Cue.CALL_OFF)
                    ? EventStatus.DENIED
                    : null;
        }
        boolean purpose = PURPOSES.contains(occurrence.rule().type())
                || occurrence.rule().type().isAgreement();
        if (purpose && isReady(occurrence, verb - 1)) {
            return ready(occurrence, verb - 1);
        }
        if (byWord != null) {
            return isProposedNoun(occurrence, verb - 1) ? EventStatus.PROPOSED : byWord;
        }
        if (tells(occurrence, verb - 1)) {
            return EventStatus.OCCURRED;
        }
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE || hops == 0) {
            return EventStatus.PLANNED;
        }
        int word = occurrence.headWord(governor);
        if (given && cues.is(word, Cue.AGREE)) {
            return verb(occurrence, governor, hops - 1);
        }
        if (governor == verb - 1 && isToBe(occurrence, governor)) {
            return EventStatus.PLANNED;
        }
        if (isDecided(occurrence, sentence.head(governor))) {
            return verb(occurrence, governor, hops - 1);
        }
        if (isForWhom(occurrence, verb) && !cues.is(word, Cue.PLAN)) {
            return asked(occurrence);
        }
        if (cues.is(word, Cue.PLAN) || (cues.is(word, Cue.ORDER) && !cues.is(word, Cue.CARRY) && isOrder(occurrence))) {
            return above(occurrence, governor, EventStatus.PLANNED);
        }
        if (cues.is(word, Cue.ASK) && sentence.has(governor, Sentence.FINITE)) {
            return asked(occurrence);
        }
        if (isTried(occurrence, governor)) {
            return verb(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.PROPOSE)) {
            return isDoubtful(occurrence, governor) ? null : EventStatus.PROPOSED;
        }
        boolean polled = occurrence.rule().type() == EventType.ELECTION && cues.is(word, Cue.VOTE);
        if (polled && sentence.has(governor, Sentence.FINITE)) {
            // "vote for the second time to elect a president"
            return verb(occurrence, governor, hops - 1);
        }
        if (isVotedFor(occurrence, governor)) {
            int deed = occurrence.headWord(verb);
            return cues.is(deed, Cue.UNDO) || cues.is(deed, Cue.DENY) ? null : EventStatus.PLANNED;
        }
        if (sentence.has(governor, Sentence.NEGATED)) {
            return null;
        }
        if (cues.is(word, Cue.ASK)) {
            return asked(occurrence);
        }
        if (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || cues.is(word, Cue.BLAME)) {
            return null;
        }
        if (sentence.has(verb, Sentence.PERFECT) && cues.is(word, Cue.SAY)) {
            // "claims to have sunk a ship"
            return verb(occurrence, governor, hops - 1);
        }
        if (cues.is(word, Cue.PHASE) || (cues.is(word, Cue.SAY) && sentence.has(governor, Sentence.PASSIVE))) {
            return verb(occurrence, governor, hops - 1);
        }
        if (occurrence.rule().type() == EventType.PROTEST) {
            // "thousands gather to protest"
            return verb(occurrence, governor, hops - 1);
        }
        return PURPOSES.contains(occurrence.rule().type()) ? EventStatus.PLANNED : null;
    }

    /** "did not plan", "no plans" */
    private boolean isNegated(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(group, Chunk.NOUN_GROUP)
                ? cues.is(occurrence.openingWord(group), Cue.NONE)
                : sentence.isVerb(group, Sentence.NEGATED);
    }

    /** Whether a group ends in "ready": "is ready to meet", "is prepared to meet", but not "prepared to meet". */
    boolean isReady(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        boolean state = sentence.is(group, Chunk.NOUN_GROUP) || sentence.isVerb(group, Sentence.PASSIVE);
        return state && cues.is(occurrence.tokens().word(sentence.end(group) - 1), Cue.READY);
    }

    /** Who says that he is ready for something proposes it; null for who is not ready. */
    @Nullable
    EventStatus ready(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        boolean not = sentence.isVerb(group, Sentence.NEGATED) || sentence.isVerb(group - 1, Sentence.NEGATED);
        return not ? null : EventStatus.PROPOSED;
    }

    /** "protesters attempt to storm the palace": who tries it is already at it. */
    private boolean isTried(Occurrence occurrence, int governor) {
        return occurrence.rule().type() == EventType.PROTEST
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
    private boolean isDecided(Occurrence occurrence, int token) {
        EventType type = occurrence.rule().type();
        return (type == EventType.REJECT || type == EventType.SANCTION)
                && cues.is(occurrence.tokens().word(token), Cue.DECIDE);
    }

    /** "the time for them to release him", "a campaign for them to sign". */
    private static boolean isForWhom(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int who = sentence.is(verb - 1, Chunk.NOUN_GROUP) ? occurrence.clauses().listStart(verb - 1) : Clauses.NONE;
        return who != Clauses.NONE
                && sentence.is(who - 1, Chunk.PREPOSITION)
                && occurrence.opens(who - 1, "for")
                && sentence.is(who - 2, Chunk.NOUN_GROUP);
    }

    /** "rejects a motion to expel him", "scraps plans to visit". */
    private boolean isTurnedDown(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        int governor =
                sentence.is(noun, Chunk.NOUN_GROUP) ? occurrence.clauses().governor(noun) : Clauses.NONE;
        return governor != Clauses.NONE
                && occurrence.clauses().object(governor) == noun
                && cues.is(occurrence.headWord(governor), Cue.UNDO);
    }

    /** "directs the state to leave the body": it has yet to be done. */
    private static boolean isOrder(Occurrence occurrence) {
        return BROUGHT_ABOUT.contains(occurrence.rule().type());
    }

    /** "votes to lift sanctions", "voted 50 to 20 to leave": what is to be done by it. */
    private boolean isVotedFor(Occurrence occurrence, int governor) {
        int head = occurrence.sentence().head(governor);
        return BROUGHT_ABOUT.contains(occurrence.rule().type())
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
                && !PURPOSES.contains(occurrence.rule().type());
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

    /** "the first minister to visit": the noun says that it was done. */
    private boolean tells(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.FIRST)) {
                return true;
            }
        }
        return false;
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

    private @Nullable EventStatus ing(Occurrence occurrence, int verb, int hops) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (isUnmade(occurrence, verb) || isSubject(occurrence, verb)) {
            return null;
        }
        if (isOfTheUnreal(occurrence, verb - 1)) {
            return null;
        }
        EventStatus content = content(occurrence, verb);
        if (content != null) {
            return content;
        }
        if (isTalkedOf(occurrence, verb - 1) || isAlmost(occurrence, verb)) {
            return PURPOSES.contains(occurrence.rule().type()) ? EventStatus.PROPOSED : null;
        }
        int governor = occurrence.clauses().governor(verb);
        if (governor == Clauses.NONE || hops == 0) {
            return EventStatus.OCCURRED;
        }
        int word = occurrence.headWord(governor);
        boolean direct = governor == verb - 1 || (governor == verb - 2 && sentence.is(verb - 1, Chunk.PREPOSITION));
        if (direct && cues.is(word, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        if (direct && cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        boolean kept = sentence.is(verb - 1, Chunk.PREPOSITION) && occurrence.opens(verb - 1, "from");
        if (kept && !cues.is(occurrence.headWord(verb), Cue.ATTEND)) {
            // "blocks them from selling", but the summit that they are kept from attending is held
            return occurrence.rule().type() == EventType.MOBILIZE
                            && verb(occurrence, governor, hops - 1) == EventStatus.OCCURRED
                    ? EventStatus.DENIED
                    : null;
        }
        boolean blamed = cues.is(word, Cue.BLAME) && sentence.is(verb - 1, Chunk.PREPOSITION);
        if (blamed || (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO) || cues.is(word, Cue.ASK)))) {
            return null;
        }
        boolean off = sentence.is(verb - 1, Chunk.PREPOSITION) && occurrence.opens(verb - 1, "off");
        boolean putOff =
                cues.is(word, Cue.CALL_WITH_OFF) && (off || sentence.end(governor) > sentence.head(governor) + 1);
        if (direct && (putOff || isRuledOut(occurrence, governor))) {
            // "ruled out sending troops", "put off opening the border"
            return EventStatus.DENIED;
        }
        int modal = occurrence.clauses().modal(governor);
        if (modal >= 0 && sentence.is(verb - 1, Chunk.SUBORDINATOR)) {
            // "will visit X before leaving for Y"
            boolean ahead = cues.is(occurrence.openingWord(verb - 1), Cue.AHEAD)
                    && (cues.is(tokens.word(modal), Cue.WILL)
                            || (cues.is(tokens.word(modal), Cue.WOULD) && isDatedAhead(occurrence, governor)));
            return ahead ? EventStatus.PLANNED : EventStatus.OCCURRED;
        }
        if (modal >= 0) {
            return cues.is(tokens.word(modal), Cue.WILL) ? EventStatus.PLANNED : null;
        }
        return EventStatus.OCCURRED;
    }

    /** "talks on forming a government", "negotiations about a treaty": what a preposition says to be still talked of. */
    boolean isTalkedOf(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        if (!sentence.is(preposition, Chunk.PREPOSITION) || !sentence.is(preposition - 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        int about = sentence.start(preposition);
        int talks = about - 1;
        return (tokens.isWritten(about, "on")
                        || tokens.isWritten(about, "about")
                        || tokens.isWritten(about, "for")
                        || tokens.isWritten(about, "towards"))
                && cues.is(tokens.word(talks), Cue.NEGOTIATION);
    }

    /** "warned of potential attacks targeting the port": what does it is itself but thought of. */
    private boolean isOfTheUnreal(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || !type.isHarm()) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.head(noun); token++) {
            int word = occurrence.tokens().word(token);
            if (cues.is(word, Cue.THINK) || cues.is(word, Cue.PROPOSE)) {
                return true;
            }
        }
        return false;
    }

    /** "close to reaching an agreement", "on the verge of signing": it is not done yet. */
    private boolean isAlmost(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int near = sentence.start(verb) - 2;
        return near >= sentence.first()
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && cues.is(tokens.word(near), Cue.NEARLY);
    }

    /** "Supporting them is a duty": of what is done nothing is said but what it is. */
    private static boolean isSubject(Occurrence occurrence, int verb) {
        return verb == 0
                && occurrence.sentence().isVerb(occurrence.clauses().argumentsEnd(verb), Sentence.FINITE)
                && occurrence.sentence().isVerb(occurrence.clauses().argumentsEnd(verb), Sentence.AUXILIARY)
                && !occurrence.sentence().has(verb, Sentence.PASSIVE);
    }

    /** "has no intention of attacking", "the risk of losing", "on charges of robbing". */
    private boolean isUnmade(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (sentence.is(verb - 1, Chunk.CONJUNCTION) && sentence.isVerb(verb - 2, Sentence.ING)) {
            // "of attacking or invading"
            return isUnmade(occurrence, verb - 2);
        }
        if (!sentence.is(verb - 1, Chunk.PREPOSITION) || !sentence.is(verb - 2, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(verb - 2); token < sentence.end(verb - 2); token++) {
            int word = occurrence.tokens().word(token);
            if (cues.is(word, Cue.NONE) || cues.is(word, Cue.THINK) || cues.is(word, Cue.CHARGE)) {
                return true;
            }
        }
        return false;
    }

    /** "a decision to sign", "ready to sign": the word before tells. */
    @Nullable
    EventStatus byWord(Tokens tokens, int token, int first) {
        if (token < first) {
            return null;
        }
        int word = tokens.word(token);
        if (cues.is(word, Cue.PLAN)) {
            return EventStatus.PLANNED;
        }
        return cues.is(word, Cue.PROPOSE) ? EventStatus.PROPOSED : null;
    }

    /** What is asked for in so many words is proposed; else what is asked for is but the appeal's content. */
    static @Nullable EventStatus asked(Occurrence occurrence) {
        return ASKED.contains(occurrence.rule().type()) ? EventStatus.PROPOSED : null;
    }

    /** "will attend after he concludes his visit": the present tense says when, in what is planned. */
    private boolean isStillToCome(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.isPresent(verb)
                || sentence.has(verb, Sentence.PERFECT)
                || !sentence.is(opener, Chunk.SUBORDINATOR)
                || cues.is(occurrence.openingWord(opener), Cue.AS)) {
            return false;
        }
        int main = occurrence.clauses().governor(opener);
        int modal = main == Clauses.NONE ? -1 : sentence.modal(main);
        return modal >= 0 && cues.is(occurrence.tokens().word(modal), Cue.WILL);
    }
}
