package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether what a trigger names happened, is planned, proposed or denied; or is no event at all. */
final class StatusRules {

    /** What is ordered or announced by its name has yet to be done. */
    private static final Set<EventType> BY_ORDER = Set.of(
            EventType.MOBILIZE,
            EventType.ARREST,
            EventType.SUMMIT,
            EventType.MEETING,
            EventType.TALKS,
            EventType.VISIT,
            EventType.ELECTION);

    /** What nobody says in advance: what came before it is told once it has happened. */
    private static final Set<EventType> UNPLANNED =
            Set.of(EventType.ATTACK, EventType.DISASTER, EventType.DEATH, EventType.ARREST);

    /** What people prepare for, so that its eve and the run-up to it are spoken of. */
    private static final Set<EventType> GATHERED =
            Set.of(EventType.SUMMIT, EventType.MEETING, EventType.TALKS, EventType.VISIT, EventType.ELECTION);

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

    /** Nouns up to the one that says that something is but thought of. */
    private static final int CHAIN = 2;

    private final Cues cues;
    private final VerbStatus verbs;
    private final CalledOff calledOff;

    StatusRules(Cues cues) {
        this.cues = cues;
        verbs = new VerbStatus(cues);
        calledOff = new CalledOff(cues, verbs);
    }

    /** The status, or null if the words assert no event. */
    @Nullable
    EventStatus of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (occurrence.isNoun()) {
            return calledOff.decide(draft) ? draft.status : noun(draft);
        }
        EventStatus status = verbs.of(occurrence, occurrence.chunk());
        boolean denied = status == EventStatus.OCCURRED && calledOff.isDenied(occurrence, occurrence.chunk());
        return denied ? EventStatus.DENIED : status;
    }

    private @Nullable EventStatus noun(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int start = sentence.start(occurrence.chunk());
        if (sentence.is(occurrence.chunk() - 1, Chunk.DATE)) {
            start = sentence.start(occurrence.chunk() - 1);
        }
        for (int token = start; token < occurrence.first(); token++) {
            int word = tokens.word(token);
            if (cues.is(word, Cue.NONE)) {
                return null;
            }
            boolean ongoing = cues.is(word, Cue.BACKGROUND) && background(occurrence) == null;
            if (cues.is(word, Cue.THINK) || ongoing || isSuperlative(occurrence, token)) {
                return null;
            }
            if (cues.is(word, Cue.PROPOSE)) {
                // "a possible attack" is a guess
                return draft.type() == EventType.ATTACK ? null : EventStatus.PROPOSED;
            }
            if (draft.type() == EventType.ELECTION && draft.verb == Clauses.NONE && cues.is(word, Cue.EARLY)) {
                return EventStatus.PLANNED;
            }
            if (cues.is(word, Cue.PLAN) && !sentence.isPossessive(token)) {
                if (draft.type() == EventType.ATTACK) {
                    return null;
                }
                return undone(occurrence, draft.verb) ? EventStatus.DENIED : EventStatus.PLANNED;
            }
        }
        if (isHopedFor(occurrence)) {
            return EventStatus.PROPOSED;
        }
        if (isReadyFor(occurrence)) {
            return verbs.ready(occurrence, occurrence.clauses().listStart(occurrence.chunk()) - 2);
        }
        if (isOnlyThoughtOf(occurrence) || isEpoch(occurrence) || isContrast(tokens, start, sentence.first())) {
            return null;
        }
        if (isToldAsCause(draft)) {
            return EventStatus.OCCURRED;
        }
        if (draft.verb != Clauses.NONE) {
            EventStatus status = carried(draft);
            // "attempts to break the blockade": what stands is not proposed
            boolean stands = draft.type() == EventType.SANCTION && draft.definite;
            return stands && status == EventStatus.PROPOSED ? null : status;
        }
        return loose(draft);
    }

    /** "following a deal brokered by Chad", "in response to a ban that Mali announced": a verb of its own makes it no news. */
    private boolean isToldAsCause(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        if (draft.verb < occurrence.chunk()
                || !sentence.is(preposition, Chunk.PREPOSITION)
                || (!sentence.has(draft.verb, Sentence.BARE)
                        && occurrence.clauses().clauseStart(draft.verb) <= preposition)) {
            return false;
        }
        Tokens tokens = occurrence.tokens();
        int start = sentence.start(preposition);
        boolean answers = isAnswer(tokens, sentence, preposition);
        if (!answers && !cues.is(tokens.word(start), Cue.AFTER)) {
            return false;
        }
        draft.answered = answers;
        draft.justHeld = !answers && draft.type().isGathering() && isSaidThen(occurrence, preposition);
        draft.earlier = !draft.justHeld;
        return true;
    }

    /** The "to" of "in response to an attack". */
    private boolean isAnswer(Tokens tokens, Sentence sentence, int preposition) {
        return sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.start(preposition) - 1), Cue.ANSWER);
    }

    /** "one of the most destructive epidemics": what it is compared to. */
    private static boolean isSuperlative(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        return token > occurrence.sentence().first()
                && tokens.isWritten(token, "most")
                && tokens.isWritten(token - 1, "the");
    }

    /** "accidents, rather than sabotage": what it was not. */
    private static boolean isContrast(Tokens tokens, int noun, int first) {
        return noun > first + 1 && tokens.isWritten(noun - 1, "than") && tokens.isWritten(noun - 2, "rather");
    }

    /** "the deadliest raids since a truce ended the war": what only says from when on. */
    private boolean isEpoch(Occurrence occurrence) {
        int first = occurrence.sentence().start(occurrence.clauses().listStart(occurrence.chunk()));
        if (first <= occurrence.sentence().first()
                || !cues.is(occurrence.tokens().word(first - 1), Cue.SINCE)) {
            return false;
        }
        for (int token = occurrence.end(); token < occurrence.sentence().end(); token++) {
            if (occurrence.text().isDate(token)) {
                return false;
            }
        }
        return true;
    }

    /** "hopes of talks", "the hope of a treaty". */
    private boolean isHopedFor(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        EventType type = occurrence.rule().type();
        if (!(type.isGathering() || type.isAgreement())
                || !sentence.is(preposition, Chunk.PREPOSITION)
                || !sentence.is(preposition - 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        int noun = tokens.word(sentence.start(preposition) - 1);
        boolean hoped = occurrence.opens(preposition, "of") && cues.is(noun, Cue.PROPOSE) && cues.is(noun, Cue.THINK);
        return hoped || (type.isAgreement() && VerbStatus.isTalkedOf(occurrence, preposition));
    }

    /** "is ready for talks". */
    private boolean isReadyFor(Occurrence occurrence) {
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        EventType type = occurrence.rule().type();
        return (type.isGathering() || type.isAgreement())
                && occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && occurrence.opens(preposition, "for")
                && verbs.isReady(occurrence, preposition - 1);
    }

    /** "the risk of crashes", "the chances of a resumption of talks". */
    private boolean isOnlyThoughtOf(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        for (int hop = 0; hop < CHAIN; hop++) {
            int preposition = occurrence.clauses().listStart(noun) - 1;
            if (sentence.is(preposition, Chunk.DATE)) {
                // "fears of Christmas attacks"
                preposition--;
            }
            if (!sentence.is(preposition, Chunk.PREPOSITION) || !sentence.is(preposition - 1, Chunk.NOUN_GROUP)) {
                return false;
            }
            int word = occurrence.tokens().word(sentence.start(preposition) - 1);
            if (cues.is(word, Cue.THINK) || (hop > 0 && cues.is(word, Cue.PROPOSE))) {
                return true;
            }
            if (!occurrence.opens(preposition, "of")) {
                return false;
            }
            noun = preposition - 1;
        }
        return false;
    }

    private boolean undone(Occurrence occurrence, int verb) {
        return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.UNDO);
    }

    /** A noun that is subject or object of a verb. */
    private @Nullable EventStatus carried(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int word = occurrence.headWord(draft.verb);
        if (draft.type() == EventType.PROTEST && cues.is(word, Cue.CALL) && draft.verb < occurrence.chunk()) {
            // "called a strike for Friday"
            return verbs.of(occurrence, draft.verb) == EventStatus.OCCURRED ? EventStatus.PLANNED : null;
        }
        boolean called = draft.type() == EventType.ELECTION
                && cues.is(word, Cue.CALL)
                && draft.verb > occurrence.chunk()
                && sentence.isVerb(draft.verb, Sentence.PASSIVE)
                && verbs.of(occurrence, draft.verb) == EventStatus.OCCURRED;
        if (called) {
            // "an early election is called"
            return EventStatus.PLANNED;
        }
        draft.due = due(draft);
        if (draft.due != Clauses.NONE) {
            return EventStatus.PLANNED;
        }
        if (cues.is(word, Cue.ASK)) {
            return VerbStatus.asked(occurrence);
        }
        if (cues.is(word, Cue.THINK)) {
            return null;
        }
        if (occurrence.tokens().isWritten(sentence.head(draft.verb), "aimed")
                && sentence.has(draft.verb, Sentence.BARE)) {
            // "talks aimed at a truce"
            return loose(draft);
        }
        if (attended(occurrence, word) && sentence.modal(draft.verb) >= 0) {
            return EventStatus.PLANNED;
        }
        EventStatus termed = ofTerms(draft, word);
        if (termed != null) {
            return termed;
        }
        boolean acts = draft.verb > occurrence.chunk() && !sentence.has(draft.verb, Sentence.PASSIVE);
        if ((cues.is(word, Cue.UNDO) || (!acts && verbs.isRuledOut(occurrence, draft.verb)))
                && !(acts && draft.type().isGathering())) {
            if (draft.type() == EventType.THREAT && !acts) {
                // "rejects an ultimatum": it was made
                return verbs.of(occurrence, draft.verb);
            }
            return null;
        }
        boolean agreed = cues.is(word, Cue.AGREE) && draft.type().isAgreement();
        if (isOrdered(draft, word)) {
            EventStatus order = verbs.of(occurrence, draft.verb);
            return order == EventStatus.OCCURRED ? EventStatus.PLANNED : order;
        }
        if (draft.type() == EventType.ELECTION && cues.is(word, Cue.PROPOSE) && cues.speaksOf(word)) {
            // "will meet to discuss the elections": held or not, they are but talked about
            return null;
        }
        if (agreed || cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE)) {
            EventStatus carried = verbs.of(occurrence, draft.verb);
            if (carried == EventStatus.OCCURRED && isOffered(draft, word)) {
                return EventStatus.PROPOSED;
            }
            // "agree to cease all attacks"
            boolean ceased = draft.type() == EventType.ATTACK && cues.is(word, Cue.PHASE);
            return ceased && carried == EventStatus.PLANNED ? null : carried;
        }
        boolean decides = acts && draft.type().isGathering() && isSettled(occurrence, draft.verb);
        if (decides && (cues.is(word, Cue.PROPOSE) || cues.is(word, Cue.PLAN))) {
            return verbs.of(occurrence, draft.verb);
        }
        if (acts && draft.type().isAgreement() && sentence.modal(draft.verb) < 0) {
            // "the treaty set down the terms", "the accord aims to"
            return verbs.of(occurrence, draft.verb);
        }
        if (cues.is(word, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        if (cues.is(word, Cue.AGREE) && isDuring(draft)) {
            return verbs.of(occurrence, draft.verb);
        }
        if (cues.is(word, Cue.PLAN)) {
            // who plots an attack has not attacked
            return draft.type() == EventType.ATTACK ? null : EventStatus.PLANNED;
        }
        EventStatus of = verbs.of(occurrence, draft.verb);
        boolean general = draft.type().isGathering() && !draft.definite && of != EventStatus.OCCURRED;
        return general || (of == null && draft.verb > occurrence.chunk()) ? null : EventStatus.OCCURRED;
    }

    /** The "to be held" of "elections are due to be held", the "to begin" of "talks are scheduled to begin"; or {@link Clauses#NONE}. */
    private int due(Draft draft) {
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
        boolean planned = told && cues.is(occurrence.tokens().word(plan), Cue.PLAN);
        return planned && (cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE)) ? begins : Clauses.NONE;
    }

    /** "offered them a truce", "discussed a summit". */
    private boolean isOffered(Draft draft, int word) {
        return (draft.type().isGathering() || draft.type().isAgreement())
                && draft.verb < draft.occurrence.chunk()
                && !draft.definite
                && cues.is(word, Cue.PROPOSE);
    }

    /** "the proposal includes the release of hostages", "the deal provides for": what is to be done by it. */
    private @Nullable EventStatus ofTerms(Draft draft, int word) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean present = sentence.isPresent(draft.verb);
        int subject = present && draft.verb < occurrence.chunk()
                ? occurrence.clauses().subject(draft.verb)
                : Clauses.NONE;
        if (subject == Clauses.NONE
                || !BY_ORDER.contains(draft.type())
                || cues.is(word, Cue.CARRY)
                || cues.is(word, Cue.PHASE)
                || sentence.has(draft.verb, Sentence.PASSIVE)) {
            return null;
        }
        int noun = occurrence.headWord(subject);
        if (cues.is(noun, Cue.PROPOSE)) {
            return EventStatus.PROPOSED;
        }
        return cues.is(noun, Cue.PLAN) ? EventStatus.PLANNED : null;
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

    /** "orders the deployment of troops", "announces a summit"; but "announces the arrest of two men". */
    private boolean isOrdered(Draft draft, int word) {
        boolean object = draft.verb < draft.occurrence.chunk()
                && !draft.occurrence.sentence().has(draft.verb, Sentence.PASSIVE);
        boolean told = cues.is(word, Cue.SAY) && draft.type() != EventType.ARREST;
        return object && BY_ORDER.contains(draft.type()) && (cues.is(word, Cue.ORDER) || told) && !draft.dated;
    }

    /** A noun after a preposition or on its own. */
    private @Nullable EventStatus loose(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int head = occurrence.clauses().listStart(occurrence.chunk());
        int before = head - 1;
        if (isPartOf(draft, before)) {
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (sentence.is(before, Chunk.PREPOSITION)
                && occurrence.opens(before, "of")
                && sentence.is(before - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(before - 1), Cue.QUANTITY)) {
            // "following a series of accidents"
            int outer = occurrence.clauses().listStart(before - 1) - 1;
            boolean despite =
                    sentence.is(outer, Chunk.PREPOSITION) && cues.is(occurrence.openingWord(outer), Cue.BACKGROUND);
            before = despite ? before : outer;
        }
        if (!sentence.is(before, Chunk.PREPOSITION) && !sentence.is(before, Chunk.SUBORDINATOR)) {
            return isAskedFor(occurrence, before) ? VerbStatus.asked(occurrence) : EventStatus.OCCURRED;
        }
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
        if (isAnswer(tokens, sentence, before)) {
            draft.answered = true;
            draft.earlier = true;
            return EventStatus.OCCURRED;
        }
        if (isAhead(draft.type(), tokens, sentence, before)) {
            // "was seen in town before the attack"
            return UNPLANNED.contains(draft.type()) ? EventStatus.OCCURRED : EventStatus.PLANNED;
        }
        if (draft.type() != EventType.PROTEST && isAskedOf(occurrence, before)) {
            return VerbStatus.asked(occurrence);
        }
        if (isFor(preposition) && occurrence.rule().type().isGathering()) {
            int verb = occurrence.clauses().governor(before);
            if (verb != Clauses.NONE && isGathered(draft, verb) && verbs.of(occurrence, verb) == EventStatus.OCCURRED) {
                // "met in May for a summit"
                draft.occasion = verb;
                return EventStatus.OCCURRED;
            }
            // "a proposal for talks"
            EventStatus wanted = sentence.is(before - 1, Chunk.NOUN_GROUP)
                    ? verbs.byWord(tokens, sentence.start(before) - 1, sentence.first())
                    : null;
            return wanted == null ? EventStatus.PLANNED : wanted;
        }
        if (isFor(preposition)
                && sentence.is(before - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.start(before) - 1), Cue.ASK)
                && !cues.is(tokens.word(sentence.start(before) - 1), Cue.PROPOSE)) {
            // "demands for his removal", "appeals for aid"
            return VerbStatus.asked(occurrence);
        }
        if (isFor(preposition) && draft.type() == EventType.VISIT && isDue(occurrence, before)) {
            return EventStatus.PLANNED;
        }
        if (isToBeDone(occurrence)) {
            return EventStatus.PLANNED;
        }
        if (draft.type() == EventType.ELECTION && isFor(preposition)) {
            // "candidates for the election"
            draft.wanted = !draft.definite;
            return EventStatus.PLANNED;
        }
        if (cues.is(preposition, Cue.AFTER)) {
            draft.justHeld = draft.type().isGathering() && isSaidThen(occurrence, before);
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
        }
        if (sentence.start(before) > sentence.first() && cues.is(tokens.word(sentence.start(before) - 1), Cue.CAUSE)) {
            return EventStatus.OCCURRED;
        }
        boolean meanwhile =
                cues.is(preposition, Cue.OCCASION) && !isFor(preposition) && !cues.is(preposition, Cue.AHEAD);
        EventStatus byNoun = meanwhile ? null : verbs.byWord(tokens, sentence.start(before) - 1, sentence.first());
        if (byNoun != null) {
            // "scrapped a plan for a strike"
            return undone(occurrence, occurrence.clauses().governor(before)) ? null : byNoun;
        }
        int governor = occurrence.clauses().governor(before);
        if (governor == Clauses.NONE) {
            return EventStatus.OCCURRED;
        }
        if (isOnlyPossible(occurrence, governor, before)) {
            return null;
        }
        int word = occurrence.headWord(governor);
        boolean direct = governor == before - 1;
        if (cues.is(word, Cue.THREATEN) && occurrence.opens(before, "with")) {
            // "threatened them with sanctions"
            return null;
        }
        if (direct && cues.is(word, Cue.ASK)) {
            return VerbStatus.asked(occurrence);
        }
        if (direct && (cues.is(word, Cue.THINK) || cues.is(word, Cue.UNDO))) {
            return null;
        }
        if (direct && cues.is(word, Cue.PLAN) && !tokens.isWritten(sentence.head(governor), "deal")) {
            return EventStatus.PLANNED;
        }
        return EventStatus.OCCURRED;
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

    /** "calls for talks": nobody has agreed to them. */
    private boolean isAskedOf(Occurrence occurrence, int preposition) {
        int governor = occurrence.clauses().governor(preposition);
        return governor == preposition - 1
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
        String verb = occurrence.tokens().textOf(sentence.head(governor));
        return modal >= 0
                && governor == before - 1
                && !cues.is(word, Cue.WILL)
                && !cues.is(word, Cue.WOULD)
                && (verb.equals("lead") || verb.equals("result") || verb.equals("culminate") || verb.equals("end"));
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

    /** "said after talks with the king": those who have just met speak of it. */
    private boolean isSaidThen(Occurrence occurrence, int preposition) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.clauses().governor(preposition);
        int twin = verb == Clauses.NONE ? Clauses.NONE : occurrence.clauses().twinOf(verb);
        if (twin != Clauses.NONE && sentence.has(twin, Sentence.INFINITIVE)) {
            verb = twin;
        }
        if (verb != Clauses.NONE && sentence.has(verb, Sentence.INFINITIVE)) {
            // "agree to reopen the border and resume flights following talks"
            verb = occurrence.clauses().governor(verb);
            return verb != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.AGREE);
        }
        if (verb == Clauses.NONE || sentence.has(verb, Sentence.ING)) {
            return false;
        }
        int word = occurrence.headWord(verb);
        return cues.is(word, Cue.SAY) || cues.is(word, Cue.AGREE);
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
    private static @Nullable EventStatus background(Occurrence occurrence) {
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
                && (tokens.isWritten(start - 1, "eve")
                        || tokens.isWritten(start - 1, "countdown")
                        || (tokens.isWritten(start - 1, "up") && tokens.isPunctuation(start - 2, '-')));
    }

    /** "met for a summit", "sat down for talks", "was in Fiji for talks"; those who meet for talks are a meeting of their own. */
    private boolean isGathered(Draft draft, int verb) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        boolean met = cues.is(occurrence.headWord(verb), Cue.MEET);
        boolean there = sentence.has(verb, Sentence.AUXILIARY)
                && sentence.has(verb, Sentence.PAST)
                && sentence.is(verb + 1, Chunk.PREPOSITION)
                && occurrence.opens(verb + 1, "in");
        return met ? draft.type() != EventType.TALKS : there || cues.is(occurrence.headWord(verb), Cue.GATHER);
    }

    private boolean isFor(int word) {
        return cues.is(word, Cue.FOR);
    }

    /** "might attend the summit": in doubt is who comes, not whether it is held. */
    private boolean attended(Occurrence occurrence, int word) {
        return occurrence.rule().type() == EventType.SUMMIT && cues.is(word, Cue.ATTEND);
    }
}
