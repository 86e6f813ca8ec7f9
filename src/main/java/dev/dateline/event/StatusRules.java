package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Says whether what a trigger names happened, is planned, proposed or denied; or is no event at all. */
final class StatusRules {

    /** Nouns up to the one that says that something is but thought of. */
    private static final int CHAIN = 2;

    /** Verbs up from what is planned to the one that tells of the plan. */
    private static final int PLAN_HOPS = 3;

    private final Cues cues;
    private final VerbStatus verbs;
    private final LooseNouns loose;
    private final CarriedNouns carried;
    private final CalledOff calledOff;

    StatusRules(Cues cues) {
        this.cues = cues;
        verbs = new VerbStatus(cues);
        loose = new LooseNouns(cues, verbs);
        carried = new CarriedNouns(cues, verbs, loose);
        calledOff = new CalledOff(cues, verbs);
    }

    /** The status, or null if the words assert no event. */
    @Nullable
    EventStatus of(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (occurrence.rule().has(Trait.CROWD)) {
            // whoever is called a protester protests, whatever else he is to do
            return EventStatus.OCCURRED;
        }
        if (occurrence.isNoun()) {
            EventStatus told = calledOff.decide(draft) ? draft.status : noun(draft);
            if (told != null
                    && !draft.definite
                    && draft.verb != Clauses.NONE
                    && calledOff.isDenied(occurrence, draft.verb)) {
                // "denies reports that he ordered a halt"
                return told == EventStatus.OCCURRED ? EventStatus.DENIED : unplanned(occurrence);
            }
            boolean awaited = told == EventStatus.OCCURRED && occurrence.rule().has(Trait.AHEAD);
            boolean scheduled = told == EventStatus.PROPOSED && isScheduled(occurrence);
            return awaited || scheduled ? EventStatus.PLANNED : told;
        }
        EventStatus status = verbs.of(occurrence, occurrence.chunk());
        if (status == EventStatus.OCCURRED && occurrence.rule().has(Trait.AHEAD)) {
            return EventStatus.PLANNED;
        }
        if (status == EventStatus.OCCURRED) {
            return calledOff.isDenied(occurrence, occurrence.chunk()) ? EventStatus.DENIED : status;
        }
        return status != null && isDeniedPlan(occurrence) ? unplanned(occurrence) : status;
    }

    /** "called off the planned visit"; but "hinted at calling off the planned visit", "ruled out calling it off", leave it planned. */
    private boolean isUndone(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (!loose.isUndoing(occurrence, draft.verb)) {
            return false;
        }
        EventStatus status = occurrence.sentence().has(draft.verb, Sentence.ING)
                ? verbs.of(occurrence, draft.verb)
                : EventStatus.OCCURRED;
        return status == EventStatus.OCCURRED || status == EventStatus.PLANNED;
    }

    /** "denied that it was planning to send troops" */
    private boolean isDeniedPlan(Occurrence occurrence) {
        int plan = occurrence.chunk();
        for (int hop = 0; hop < PLAN_HOPS && !occurrence.sentence().has(plan, Sentence.FINITE); hop++) {
            plan = occurrence.clauses().governor(plan);
            if (plan == Clauses.NONE) {
                return false;
            }
        }
        return plan != occurrence.chunk() && calledOff.isDenied(occurrence, plan);
    }

    /** What nobody plans: a visit denied, but no more than a thought of troops or a ban. */
    private static @Nullable EventStatus unplanned(Occurrence occurrence) {
        return VerbStatus.PURPOSES.contains(occurrence.rule().type()) ? EventStatus.DENIED : null;
    }

    /** "the long-awaited summit opened on Monday": it has come. */
    private boolean hasBegun(Draft draft) {
        Sentence sentence = draft.occurrence.sentence();
        int verb = draft.verb;
        return draft.type().isGathering()
                && verb > draft.occurrence.chunk()
                && sentence.has(verb, Sentence.FINITE)
                && sentence.has(verb, Sentence.PAST)
                && sentence.modal(verb) < 0
                && cues.is(draft.occurrence.headWord(verb), Cue.ONSET);
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
            if (cues.is(word, Cue.NONE) || isOfItsKind(draft, token)) {
                return null;
            }
            boolean ongoing = (cues.is(word, Cue.BACKGROUND) && LooseNouns.background(occurrence) == null)
                    || (draft.type().isAgreement() && cues.is(word, Cue.STANDING));
            // "the May elections"
            boolean thought = cues.is(word, Cue.THINK) && !occurrence.text().isDate(token);
            if (thought || ongoing || isAmongTheMost(occurrence, token)) {
                return null;
            }
            if (cues.is(word, Cue.PROPOSE) && !isDraftSigned(draft, token)) {
                // "a possible attack" is a guess
                return draft.type() == EventType.ATTACK ? null : EventStatus.PROPOSED;
            }
            if (draft.type() == EventType.ELECTION && draft.verb == Clauses.NONE && cues.is(word, Cue.EARLY)) {
                // "opposed to new elections", "their fear of new elections"
                if (loose.isOpposed(occurrence) || isOnlyThoughtOf(occurrence, 1)) {
                    return null;
                }
                // "calls for new elections"
                return loose.isAsked(occurrence) ? EventStatus.PROPOSED : EventStatus.PLANNED;
            }
            if (draft.type().isAgreement() && draft.verb == Clauses.NONE && cues.is(word, Cue.AGREE)) {
                // "despite the agreed ceasefire"
                draft.earlier = true;
                return EventStatus.OCCURRED;
            }
            if (cues.is(word, Cue.PLAN) && !sentence.isPossessive(token) && !hasBegun(draft)) {
                if (draft.type() == EventType.ATTACK) {
                    return null;
                }
                return isUndone(draft) ? EventStatus.DENIED : EventStatus.PLANNED;
            }
        }
        if (isGranted(occurrence) || isWithOwnEnvoy(occurrence)) {
            return null;
        }
        if (isDeniedReport(occurrence)) {
            return EventStatus.DENIED;
        }
        if (isHopedFor(occurrence) || isSought(occurrence)) {
            return EventStatus.PROPOSED;
        }
        if (isReadyFor(occurrence)) {
            return verbs.ready(occurrence, occurrence.clauses().listStart(occurrence.chunk()) - 2);
        }
        if (isOnlyThoughtOf(occurrence, CHAIN)
                || isStartOfPeriod(occurrence)
                || isContrast(tokens, start, sentence.first())) {
            return null;
        }
        if (isToldAsCause(draft) || isLongOver(draft)) {
            return EventStatus.OCCURRED;
        }
        if (loose.isToBeWon(occurrence) || isOnCondition(occurrence)) {
            return EventStatus.PLANNED;
        }
        if (isAskedForAsHeld(draft)) {
            return VerbStatus.asked(occurrence);
        }
        if (draft.verb != Clauses.NONE) {
            EventStatus status = carried.of(draft);
            if (status == EventStatus.OCCURRED && isSaidOfComing(draft)) {
                return loose.of(draft);
            }
            // "attempts to break the blockade": what stands is not proposed
            boolean stands = draft.type() == EventType.SANCTION && draft.definite;
            return stands && status == EventStatus.PROPOSED ? null : status;
        }
        return loose.of(draft);
    }

    /** "weeks before an election that polls suggest he will win", "ahead of a vote that was triggered by": what is said of it is not that it was held. */
    private boolean isSaidOfComing(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int before = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        int opener = occurrence.lastChunk() + 1;
        if (draft.type() != EventType.ELECTION
                || draft.verb <= opener
                || !(sentence.is(before, Chunk.SUBORDINATOR) || sentence.is(before, Chunk.PREPOSITION))
                || !cues.is(occurrence.openingWord(before), Cue.AHEAD)
                || !(sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT))) {
            return false;
        }
        return sentence.isPresent(draft.verb) || cues.is(occurrence.headWord(draft.verb), Cue.BRING_ON);
    }

    /** "initialled a draft accord": more than proposed. */
    private boolean isDraftSigned(Draft draft, int token) {
        return draft.type().isAgreement()
                && draft.occurrence.tokens().isWritten(token, "draft")
                && draft.verb != Clauses.NONE
                && cues.is(draft.occurrence.headWord(draft.verb), Cue.INK);
    }

    /** "will raise taxes if he wins the election", "will quit if he loses the vote": it has still to be held. */
    private boolean isOnCondition(Occurrence occurrence) {
        int noun = occurrence.clauses().listStart(occurrence.chunk());
        EventType type = occurrence.rule().type();
        boolean held = type == EventType.ELECTION || type == EventType.VOTE;
        int verb = held ? occurrence.clauses().governor(noun) : Clauses.NONE;
        return verb != Clauses.NONE
                && occurrence.sentence().isPresent(verb)
                && !occurrence.sentence().has(verb, Sentence.NEGATED)
                && occurrence.clauses().object(verb) == noun
                && (type == EventType.ELECTION || cues.is(occurrence.headWord(verb), Cue.CONTEST))
                && verbs.isConditional(occurrence, verb);
    }

    /** "calls for elections held under the eyes of the UN": how they should be held. */
    private boolean isAskedForAsHeld(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return draft.type() == EventType.ELECTION
                && draft.verb > occurrence.chunk()
                && occurrence.sentence().has(draft.verb, Sentence.BARE)
                && occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && loose.isAskedOf(occurrence, preposition);
    }

    /** "boycotted the May 2000 election", "took part in the 1999 coup": whatever is said of it, it was held then. */
    private static boolean isLongOver(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        boolean once = draft.type() == EventType.ELECTION || draft.type() == EventType.ATTACK;
        if (!once) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        int dated = sentence.is(occurrence.chunk() - 1, Chunk.DATE) ? occurrence.chunk() - 1 : occurrence.chunk();
        return DateGroups.longOver(occurrence, sentence.start(dated), occurrence.first()) != null;
    }

    /** "a decree to hold an early election, scheduled for May": more than proposed. */
    private boolean isScheduled(Occurrence occurrence) {
        int plan = calledOff.planBehind(occurrence);
        return plan != Clauses.NONE && occurrence.sentence().is(plan + 1, Chunk.PREPOSITION);
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
        boolean answers = CauseFinder.answers(cues, sentence, tokens, preposition);
        if (!answers && !cues.is(tokens.word(start), Cue.AFTER)) {
            return false;
        }
        draft.answered = answers;
        draft.justHeld = !answers && draft.type().isTalking() && loose.isSaidThen(occurrence, preposition);
        draft.earlier = !draft.justHeld;
        return true;
    }

    /** "the response to such an attack would be hard", "such attacks are common": any of its kind. */
    private static boolean isOfItsKind(Draft draft, int token) {
        Occurrence occurrence = draft.occurrence;
        Tokens tokens = occurrence.tokens();
        if (!tokens.isWritten(token, "such") && !tokens.isWritten(token, "Such")) {
            return false;
        }
        boolean now = draft.verb != Clauses.NONE && occurrence.sentence().isPresent(draft.verb);
        return tokens.isWritten(token + 1, "a")
                || tokens.isWritten(token + 1, "an")
                || (token + 1 == occurrence.first() && occurrence.isPlural() && now);
    }

    /** "one of the most destructive epidemics": what it is compared to. */
    private static boolean isAmongTheMost(Occurrence occurrence, int token) {
        Tokens tokens = occurrence.tokens();
        return token > occurrence.sentence().first()
                && tokens.isWritten(token, "most")
                && tokens.isWritten(token - 1, "the");
    }

    /** "accidents, rather than sabotage": what it was not. */
    private static boolean isContrast(Tokens tokens, int noun, int first) {
        return noun > first + 1 && tokens.isWritten(noun - 1, "than") && tokens.isWritten(noun - 2, "rather");
    }

    /** "the deadliest raids since a truce ended the war", "since the end of the war in 2001": what only says from when on. */
    private boolean isStartOfPeriod(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int group = occurrence.clauses().listStart(occurrence.chunk());
        boolean ended = sentence.is(group - 1, Chunk.PREPOSITION)
                && occurrence.opens(group - 1, "of")
                && sentence.is(group - 2, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(group - 2), Cue.HALT);
        int first = sentence.start(ended ? group - 2 : group);
        if (first <= sentence.first() || !cues.is(occurrence.tokens().word(first - 1), Cue.SINCE)) {
            return false;
        }
        for (int token = occurrence.end(); token < sentence.end() && !ended; token++) {
            if (occurrence.text().isDate(token)) {
                return false;
            }
        }
        return true;
    }

    /** "was arranged at X's request": why it was done. */
    private static boolean isGranted(Occurrence occurrence) {
        int at = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return occurrence.rule().type() == EventType.APPEAL
                && occurrence.sentence().is(at, Chunk.PREPOSITION)
                && occurrence.opens(at, "at");
    }

    /** "denied reports of a coup", "reports of a coup were denied". */
    private boolean isDeniedReport(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int of = clauses.listStart(occurrence.chunk()) - 1;
        int report = of - 1;
        if (!sentence.is(of, Chunk.PREPOSITION)
                || !occurrence.opens(of, "of")
                || !sentence.is(report, Chunk.NOUN_GROUP)
                || !cues.is(occurrence.headWord(report), Cue.HEARSAY)) {
            return false;
        }
        int first = clauses.listStart(report);
        int verb = first - 1;
        if (sentence.is(verb, Chunk.VERB_GROUP) && !sentence.has(verb, Sentence.PASSIVE)) {
            return cues.is(occurrence.headWord(verb), Cue.DENY) && !sentence.has(verb, Sentence.NEGATED);
        }
        int told = clauses.argumentsEnd(report);
        return sentence.isVerb(told, Sentence.PASSIVE)
                && clauses.subject(told) == report
                && cues.is(occurrence.headWord(told), Cue.DENY)
                && !sentence.has(told, Sentence.NEGATED);
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
        return hoped || (type.isAgreement() && verbs.isTalkedOf(occurrence, preposition));
    }

    /** "the elections that the opposition demands", "the truce they have been calling for": what a clause right behind it asks for. */
    private boolean isSought(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        int opener = occurrence.chunk() + 1;
        int subject = sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT) ? opener + 1 : opener;
        if (!(type.isGathering() || type.isAgreement() || type == EventType.ELECTION)
                || !sentence.is(subject, Chunk.NOUN_GROUP)) {
            return false;
        }
        int verb = subject + 1;
        while (sentence.is(verb, Chunk.NOUN_GROUP) || sentence.is(verb, Chunk.PREPOSITION)) {
            verb++;
        }
        if (!sentence.isVerb(verb, Sentence.FINITE)
                || !(cues.is(occurrence.headWord(verb), Cue.ASK) || cues.is(occurrence.headWord(verb), Cue.PROPOSE))) {
            return false;
        }
        int after = sentence.is(verb + 1, Chunk.PREPOSITION) ? verb + 2 : verb + 1;
        if (after == verb + 1 && cues.is(occurrence.headWord(verb), Cue.CALL)) {
            // "the meeting that the president called"
            return false;
        }
        return after >= sentence.size()
                || sentence.is(after, Chunk.COMMA)
                || sentence.is(after, Chunk.BREAK)
                || sentence.isVerb(after, Sentence.FINITE);
    }

    /** "recalled its ambassador for consultations": an envoy and his own government. */
    private boolean isWithOwnEnvoy(Occurrence occurrence) {
        Clauses clauses = occurrence.clauses();
        int preposition = clauses.listStart(occurrence.chunk()) - 1;
        boolean aim = occurrence.rule().type().isTalking() && preposition > 0 && occurrence.opens(preposition, "for");
        int verb = aim ? clauses.governor(preposition) : Clauses.NONE;
        int envoy = verb == Clauses.NONE ? verb : clauses.object(verb);
        return envoy != Clauses.NONE && cues.is(occurrence.headWord(verb), Cue.RECALL) && isEnvoy(occurrence, envoy);
    }

    /** "its ambassador", "Ambassador Ana Tui" */
    private boolean isEnvoy(Occurrence occurrence, int noun) {
        for (int token = occurrence.sentence().start(noun);
                token < occurrence.sentence().end(noun);
                token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.ENVOY)) {
                return true;
            }
        }
        return false;
    }

    /** "is ready for talks", "is open to talks". */
    private boolean isReadyFor(Occurrence occurrence) {
        int preposition = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        EventType type = occurrence.rule().type();
        return (type.isGathering() || type.isAgreement())
                && occurrence.sentence().is(preposition, Chunk.PREPOSITION)
                && (occurrence.opens(preposition, "for") || occurrence.opens(preposition, "to"))
                && verbs.isReady(occurrence, preposition - 1);
    }

    /** "the risk of crashes", "the chances of a resumption of talks". */
    private boolean isOnlyThoughtOf(Occurrence occurrence, int chain) {
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        for (int hop = 0; hop < chain; hop++) {
            int preposition = occurrence.clauses().listStart(noun) - 1;
            if (sentence.is(preposition, Chunk.DATE)) {
                // "fears of Christmas attacks"
                preposition--;
            }
            if (!sentence.is(preposition, Chunk.PREPOSITION) || !sentence.is(preposition - 1, Chunk.NOUN_GROUP)) {
                return false;
            }
            int word = occurrence.tokens().word(sentence.start(preposition) - 1);
            // "potential for conflict"; but "hopes for a truce" are for one that is proposed
            boolean feared = occurrence.rule().type().isHarm() && cues.is(word, Cue.CHANCE);
            if (cues.is(word, Cue.THINK) || feared || (hop > 0 && cues.is(word, Cue.PROPOSE))) {
                return true;
            }
            if (!occurrence.opens(preposition, "of")) {
                return false;
            }
            noun = preposition - 1;
        }
        return false;
    }
}
