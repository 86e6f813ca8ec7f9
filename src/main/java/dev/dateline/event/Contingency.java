package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Whether a verb tells what hangs on a condition, may happen, or is hoped for. */
final class Contingency {

    /** Most verbs from one to that of the condition. */
    private static final int MAX_HOPS = 3;

    private final Cues cues;

    Contingency(Cues cues) {
        this.cues = cues;
    }

    /** Whether a verb tells what somebody waits for, what hangs on a condition, or the chance that something happens. */
    boolean isOnlyPossible(Occurrence occurrence, int verb) {
        return isAskedInReturn(occurrence, verb) || isUnderCondition(occurrence, verb) || isChance(occurrence, verb);
    }

    /** "if they sign": whether a verb but says on what something depends. */
    boolean isConditional(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        if (isBidden(occurrence, verb)) {
            return true;
        }
        int governor =
                sentence.has(verb, Sentence.INFINITIVE) ? occurrence.clauses().governor(verb) : Clauses.NONE;
        if (governor != Clauses.NONE
                && sentence.isVerb(governor, Sentence.FINITE)
                && !sentence.is(occurrence.clauses().clauseStart(verb) - 1, Chunk.SUBORDINATOR)) {
            // "unless they agree to sign"
            return isConditional(occurrence, governor);
        }
        int before =
                sentence.is(verb - 1, Chunk.CONJUNCTION) ? occurrence.clauses().goesOnFrom(verb) : Clauses.NONE;
        if (before != Clauses.NONE) {
            // "if they free the hostages and sign the treaty"
            return isConditional(occurrence, before);
        }
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.is(opener, Chunk.SUBORDINATOR)) {
            return isInCase(occurrence, verb) || isInverted(occurrence, verb);
        }
        // "once X is ousted, his laws are void"
        boolean once = occurrence.tokens().textOf(sentence.start(opener)).equalsIgnoreCase("once")
                && (sentence.isPresent(verb) || sentence.has(verb, Sentence.BARE) || wouldBe(occurrence, verb));
        // "talks can begin only after X recognises Y"
        boolean only = sentence.isPresent(verb)
                && occurrence.opens(opener, "after")
                && opener > 0
                && occurrence.tokens().isWritten(sentence.start(opener) - 1, "only");
        // "a condition before X will lift its sanctions"
        boolean until = occurrence.opens(opener, "before")
                && sentence.is(opener + 1, Chunk.NOUN_GROUP)
                && verb == opener + 2
                && sentence.modal(verb) >= 0;
        return once || only || until || cues.is(occurrence.openingWord(opener), Cue.IF);
    }

    /** "If they keep shelling the town, suspend their vote": what the reader is told to do. */
    private boolean isBidden(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int governor = occurrence.clauses().governor(verb);
        return sentence.has(verb, Sentence.BASE)
                && sentence.is(verb - 1, Chunk.COMMA)
                && governor != Clauses.NONE
                && isSaidUnder(occurrence, governor);
    }

    /** "said they would send troops once a deal was signed" */
    private static boolean wouldBe(Occurrence occurrence, int verb) {
        int deed = occurrence.clauses().governor(verb);
        int modal = deed == Clauses.NONE ? -1 : occurrence.clauses().modal(deed);
        return modal >= 0 && occurrence.tokens().isWritten(modal, "would");
    }

    /** "Had they signed the treaty, it would be in force" */
    private static boolean isInverted(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return verb >= 2
                && sentence.isVerb(0, Sentence.AUXILIARY)
                && (occurrence.opens(0, "had") || occurrence.opens(0, "should"))
                && sentence.is(1, Chunk.NOUN_GROUP)
                && occurrence.clauses().governor(verb) == 0;
    }

    /** "in case rebels attack", "in case a town is attacked": "case" begins the subject's group, or stands before it. */
    private static boolean isInCase(Occurrence occurrence, int verb) {
        int subject = occurrence.clauses().subject(verb);
        int at = subject == Clauses.NONE ? 0 : occurrence.clauses().listStart(subject);
        if (at > 1 && !occurrence.opens(at, "case")) {
            at--;
        }
        return at > 0 && occurrence.opens(at, "case") && occurrence.opens(at - 1, "in");
    }

    /** The "if" or "unless" of a clause with a verb of its own, but not "even if" or "if approved". */
    private boolean isCondition(Occurrence occurrence, int opener) {
        Sentence sentence = occurrence.sentence();
        return sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.ON_CONDITION)
                && !sentence.isVerb(opener + 1, Sentence.BARE)
                && !(opener > 0 && occurrence.tokens().isWritten(sentence.start(opener) - 1, "even"));
    }

    /** "If they are ill, they will be barred", "will be expelled if it does not pay": it hangs on what may never be. */
    private boolean isUnderCondition(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        // "if nobody wins, a runoff will be held", but "they would be elected if they ran"
        boolean set = modal >= 0
                && VerbStatus.PURPOSES.contains(occurrence.rule().type())
                && cues.is(occurrence.tokens().word(modal), Cue.WILL);
        if (modal < 0 || set) {
            return false;
        }
        int end = occurrence.clauses().argumentsEnd(verb);
        return isSaidUnder(occurrence, occurrence.clauses().clauseStart(verb) - 1)
                || isCondition(occurrence, sentence.is(end, Chunk.COMMA) ? end + 1 : end);
    }

    /**
     * Whether a verb, which a comma parts from the next, is that of a condition, or hangs on it: "If they are ill, they will be barred", "If they keep
     * raiding towns, they will be barred".
     */
    private boolean isSaidUnder(Occurrence occurrence, int last) {
        Sentence sentence = occurrence.sentence();
        int condition = last;
        for (int hop = 0; hop < MAX_HOPS && isWithoutTense(sentence, condition); hop++) {
            condition = occurrence.clauses().governor(condition);
        }
        return sentence.isVerb(condition, Sentence.FINITE)
                && isCondition(occurrence, occurrence.clauses().clauseStart(condition) - 1)
                && sentence.is(occurrence.clauses().argumentsEnd(last), Chunk.COMMA);
    }

    private static boolean isWithoutTense(Sentence sentence, int verb) {
        return sentence.isVerb(verb, Sentence.ING) || sentence.isVerb(verb, Sentence.INFINITIVE);
    }

    /**
     * "will not talk until they free him", "refuses to talk until they do", "would stay shut until they freed him": what somebody waits for, and not on its
     * way by that.
     */
    private boolean isAskedInReturn(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        if (!sentence.is(opener, Chunk.SUBORDINATOR) || !occurrence.opens(opener, "until")) {
            return false;
        }
        int main = occurrence.clauses().governor(opener);
        for (int hop = 0; hop < MAX_HOPS && main != Clauses.NONE; hop++) {
            // "did not leave until they freed him" tells of it
            boolean told = sentence.modal(main) < 0 && !sentence.isPresent(main);
            boolean toCome = sentence.modal(main) >= 0 && sentence.has(verb, Sentence.PAST);
            boolean refused = sentence.has(main, Sentence.NEGATED) || cues.is(occurrence.headWord(main), Cue.UNDO);
            if (toCome || (!told && refused)) {
                return true;
            }
            main = sentence.has(main, Sentence.INFINITIVE) || sentence.has(main, Sentence.BARE)
                    ? occurrence.clauses().governor(main)
                    : Clauses.NONE;
        }
        return false;
    }

    /** "unclear whether they will meet". */
    boolean isOpenQuestion(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int modal = sentence.modal(verb);
        int opener = occurrence.clauses().clauseStart(verb) - 1;
        return modal >= 0
                && VerbStatus.PURPOSES.contains(occurrence.rule().type())
                && cues.is(occurrence.tokens().word(modal), Cue.WILL)
                && occurrence.tokens().textOf(sentence.start(opener)).equalsIgnoreCase("whether");
    }

    /** "the possibility that they will meet", "fears that rebels shot it down", "it is unlikely that they will meet". */
    private boolean isChance(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int that = occurrence.clauses().clauseStart(verb) - 1;
        return !sentence.has(verb, Sentence.BARE)
                && (sentence.is(that, Chunk.THAT) || sentence.is(that, Chunk.RELATIVE))
                && occurrence.opens(that, "that")
                && ((sentence.is(that - 1, Chunk.NOUN_GROUP) && cues.is(occurrence.headWord(that - 1), Cue.THINK))
                        || cues.is(VerbStatus.wordBefore(occurrence, that), Cue.NONE));
    }

    /** "it is possible that they will meet": no more than that. */
    boolean isPossible(Occurrence occurrence, int verb) {
        int that = occurrence.clauses().clauseStart(verb) - 1;
        int word = occurrence.sentence().is(that, Chunk.THAT) ? VerbStatus.wordBefore(occurrence, that) : 0;
        return cues.is(word, Cue.PROPOSE) && occurrence.sentence().is(that - 1, Chunk.NOUN_GROUP);
    }

    /** "hopes that Chile will free them", "believes they will attack", of no day: what somebody else is to do. */
    boolean isHopedFor(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int subject = occurrence.clauses().subject(verb);
        int opener = subject == Clauses.NONE
                ? Clauses.NONE
                : sentence.start(occurrence.clauses().listStart(subject)) - 1;
        if (opener < sentence.first() || occurrence.clauses().isDated(verb)) {
            return false;
        }
        int hopes = sentence.chunkOf(occurrence.tokens().isWritten(opener, "that") ? opener - 1 : opener);
        return hopes >= 0 && sentence.isVerb(hopes, Sentence.FINITE) && cues.is(occurrence.headWord(hopes), Cue.HOPE);
    }
}
