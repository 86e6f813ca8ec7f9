package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Says by what stands before an infinitive whether what it names is planned or proposed, or happened; or is no event at all. */
final class InfinitiveStatus {

    /** How far before an infinitive "too" may stand: "too far apart to". */
    private static final int REACH_OF_TOO = 3;

    private final Cues cues;
    private final VerbStatus verbs;
    private final GovernedInfinitives governed;

    InfinitiveStatus(Cues cues, VerbStatus verbs) {
        this.cues = cues;
        this.verbs = verbs;
        governed = new GovernedInfinitives(cues, verbs);
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
        boolean given =
                GovernedInfinitives.GIVEN_BY_WORD.contains(occurrence.rule().type());
        boolean agreed = given && before >= sentence.first() && cues.is(tokens.word(before), Cue.AGREE);
        boolean tried = sentence.is(last, Chunk.VERB_GROUP) && governed.isTried(occurrence, last);
        EventStatus byWord = agreed || tried ? null : verbs.byWord(tokens, before, sentence.first());
        if (byWord == EventStatus.PROPOSED
                && (isAim(occurrence, last) || isChase(occurrence, last) || isFutile(occurrence, last))) {
            return null;
        }
        if (byWord == EventStatus.PLANNED
                && (governed.isDecided(occurrence, before) || isBlamedDecision(occurrence, last))) {
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
        if (byWord == EventStatus.PROPOSED
                && sentence.is(last, Chunk.VERB_GROUP)
                && governed.isDoubtful(occurrence, last)) {
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
        return governed.of(occurrence, verb, hops);
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

    /** "is believed to have met him", "appears to have met him"; of the dead and missing that is but feared. */
    private boolean isDeemedDone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        EventType type = occurrence.rule().type();
        return !(type.isHarm() || type == EventType.DEATH)
                && sentence.has(verb, Sentence.PERFECT)
                && sentence.isVerb(verb - 1, Sentence.FINITE)
                && cues.is(
                        occurrence.headWord(verb - 1), sentence.has(verb - 1, Sentence.PASSIVE) ? Cue.DEEM : Cue.SEEM);
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

    /** "did not plan", "no plans" */
    private boolean isNegated(Occurrence occurrence, int group) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(group, Chunk.NOUN_GROUP)
                ? cues.is(occurrence.openingWord(group), Cue.NONE)
                : sentence.isVerb(group, Sentence.NEGATED);
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

    /** "his failed attempt to dissolve parliament": nobody proposes it any more. */
    private boolean isFutile(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(noun, Chunk.NOUN_GROUP)
                && cues.anyOf(occurrence.tokens(), sentence.start(noun), sentence.head(noun), Cue.FUTILE);
    }

    /** "a proposed plan to evacuate". */
    private boolean isProposedNoun(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        return cues.anyOf(occurrence.tokens(), sentence.start(noun), sentence.end(noun), Cue.PROPOSE);
    }

    /** "the first minister to visit": the noun says that it was done; but "offered for the first time to meet". */
    private boolean tells(Occurrence occurrence, int noun) {
        Sentence sentence = occurrence.sentence();
        if (!sentence.is(noun, Chunk.NOUN_GROUP) || isTurn(occurrence, noun)) {
            return false;
        }
        if (cues.anyOf(occurrence.tokens(), sentence.start(noun), sentence.end(noun), Cue.FIRST)) {
            return true;
        }
        // "the first president of Chad to be arrested", "the first in the region to sign"
        return sentence.is(noun - 1, Chunk.PREPOSITION)
                && (occurrence.opens(noun - 1, "of") || occurrence.opens(noun - 1, "in"))
                && tells(occurrence, noun - 2);
    }

    /** "offered for the first time to meet them", "refused at the last minute to sign": which of several it was says nothing of what is offered. */
    private boolean isTurn(Occurrence occurrence, int noun) {
        return cues.is(occurrence.headWord(noun), Cue.TURN)
                && occurrence.sentence().is(noun - 1, Chunk.PREPOSITION);
    }
}
