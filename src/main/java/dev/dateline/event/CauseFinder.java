package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;
import java.util.EnumSet;
import java.util.Set;

/** Tells what is but part of a cause of the news, and so came before it. */
final class CauseFinder {

    /** Nouns from one in a cause to the word that says that it is one. */
    private static final int HOPS = 3;

    /** What people turn against once it is done. */
    private static final Set<EventType> DONE_TO =
            EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.VOTE, EventType.RESIGNATION);

    private final Cues cues;

    CauseFinder(Cues cues) {
        this.cues = cues;
    }

    /** "in response to a raid", "due to a threat", "as part of a deal": whether a preposition opens what something is done over. */
    static boolean opensReason(Cues cues, Sentence sentence, Tokens tokens, int chunk) {
        return (sentence.is(chunk, Chunk.PREPOSITION) && answers(cues, sentence, tokens, chunk))
                || opens(cues, sentence, tokens, chunk);
    }

    /** The "to" of "in response to an attack". */
    static boolean answers(Cues cues, Sentence sentence, Tokens tokens, int preposition) {
        return sentence.is(preposition - 1, Chunk.NOUN_GROUP)
                && cues.is(tokens.word(sentence.start(preposition) - 1), Cue.ANSWER);
    }

    /** "due to a threat", "as part of a deal": whether a preposition opens why something is done; not "due in Lima". */
    static boolean opens(Cues cues, Sentence sentence, Tokens tokens, int chunk) {
        int before = sentence.start(chunk) - 1;
        return sentence.is(chunk, Chunk.PREPOSITION)
                && before > sentence.first()
                && ((cues.is(tokens.word(before), Cue.CAUSE) && tokens.isWritten(before + 1, "to"))
                        || (tokens.isWritten(before + 1, "of")
                                && tokens.isWritten(before, "part")
                                && tokens.isWritten(before - 1, "as")));
    }

    /** "resigns following disputes over the handling of a strike", "is accused of directing an attack": a cause of what is told, or part of one. */
    boolean isInCause(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        if (draft.justHeld || draft.status != EventStatus.OCCURRED) {
            return false;
        }
        if (occurrence.isNoun()) {
            return isOfCause(occurrence, occurrence.chunk(), 0)
                    || isOfKnownDead(occurrence)
                    || isCauseItself(draft)
                    || isDoneFor(occurrence, occurrence.clauses().clauseStart(occurrence.chunk()) - 1)
                    || (isInClauseOfCause(occurrence) && !isOfOneDay(occurrence));
        }
        if (isDoneFor(occurrence, occurrence.chunk()) || isSince(occurrence) || isConfessed(occurrence)) {
            return true;
        }
        int twin = goesOnInPast(occurrence) ? occurrence.clauses().twinOf(occurrence.chunk()) : Clauses.NONE;
        if (twin != Clauses.NONE) {
            return isInClauseOfCause(occurrence, twin) && !isOfOneDay(occurrence);
        }
        int said = saysMoreOf(occurrence);
        return said != Clauses.NONE && isOfCause(occurrence, said, 1);
    }

    /** "Ten people were killed after a bridge collapsed", "are missing after a flood": what harmed and the harm are of one day. */
    boolean isOfOneDay(Occurrence occurrence) {
        // "Ten people were killed after protesters set fire to a court"
        boolean crowd = occurrence.rule().has(TriggerRule.Trait.CROWD);
        if ((!crowd && !occurrence.rule().type().isHarm()) || isAnswered(cues, occurrence)) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        for (int chunk = 0; chunk < sentence.size() && sentence.start(chunk) < occurrence.first(); chunk++) {
            if (sentence.is(chunk, Chunk.SUBORDINATOR)) {
                return false;
            }
            if (sentence.is(chunk, Chunk.VERB_GROUP)
                    && (cues.is(occurrence.headWord(chunk), Cue.HARM) || isStricken(cues, occurrence, chunk))) {
                return true;
            }
        }
        return false;
    }

    /** "strikes a port in response to recent attacks": what is answered is no part of the answer. */
    static boolean isAnswered(Cues cues, Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int before = occurrence.isNoun() ? occurrence.clauses().listStart(occurrence.chunk()) - 1 : Clauses.NONE;
        int preposition = sentence.is(before, Chunk.DATE) ? before - 1 : before;
        return sentence.is(preposition, Chunk.PREPOSITION) && answers(cues, sentence, occurrence.tokens(), preposition);
    }

    /** "are hospitalized", "are missing", "are found dead" */
    static boolean isStricken(Cues cues, Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        return cues.is(occurrence.headWord(verb), Cue.STRICKEN)
                || (sentence.end(verb) < sentence.end() && cues.is(tokens.word(sentence.end(verb)), Cue.STRICKEN));
    }

    /** "paid tribute to the ten miners killed by shelling": of the dead whom one speaks of as known. */
    private boolean isOfKnownDead(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int harm = occurrence.clauses().listStart(occurrence.chunk()) - 2;
        int dead = harm - 1;
        return occurrence.rule().type() == EventType.ATTACK
                && sentence.is(harm + 1, Chunk.PREPOSITION)
                && sentence.isVerb(harm, Sentence.BARE)
                && cues.is(occurrence.headWord(harm), Cue.HARM)
                && sentence.is(dead, Chunk.NOUN_GROUP)
                && cues.is(occurrence.openingWord(dead), Cue.DEFINITE);
    }

    /** "after a ruling that barred him": the noun is the cause, though the verb that tells of it says more of it. */
    private boolean isCauseItself(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().listStart(occurrence.chunk()) - 1;
        return draft.verb > occurrence.chunk()
                && sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.AFTER)
                && (sentence.is(draft.verb - 1, Chunk.RELATIVE) || sentence.is(draft.verb - 1, Chunk.THAT));
    }

    /**
     * Whether a noun is part of what a word such as "following" makes a cause.
     *
     * @param passed nouns that lead from the event to this one: with none, the noun right after that word is no part of the cause but all of it
     */
    private boolean isOfCause(Occurrence occurrence, int noun, int passed) {
        Sentence sentence = occurrence.sentence();
        int chunk = noun;
        for (int hop = passed; hop < HOPS + passed; hop++) {
            int before = occurrence.clauses().listStart(chunk) - 1;
            if (sentence.is(before, Chunk.DATE)) {
                // "following recent raids"
                before--;
            }
            if (sentence.isVerb(before, Sentence.ING)) {
                // "of planning the attacks"
                before--;
            }
            if (!sentence.is(before, Chunk.PREPOSITION)) {
                // "charges ten men with an attack"
                return hop > passed
                        && occurrence.rule().type() == EventType.ATTACK
                        && sentence.isVerb(before, Sentence.FINITE)
                        && cues.is(occurrence.headWord(before), Cue.PROSECUTE);
            }
            int word = occurrence.openingWord(before);
            int outer = before - 1;
            if (cues.is(word, Cue.AFTER)) {
                return hop > 0;
            }
            if (hop == 0 && DONE_TO.contains(occurrence.rule().type()) && occurrence.opens(before, "against")) {
                // "protest against his arrest"
                return true;
            }
            if (isProvoked(occurrence, outer, before)) {
                chunk = outer - 1;
                continue;
            }
            if (sentence.is(outer, Chunk.VERB_GROUP)) {
                int verb = occurrence.headWord(outer);
                return cues.is(verb, Cue.BLAME) || cues.is(verb, Cue.CONFESS) || cues.is(verb, Cue.ACQUIT);
            }
            if (hop == 0 && isOfCrime(occurrence, before)) {
                return true;
            }
            if (!sentence.is(outer, Chunk.NOUN_GROUP)) {
                return false;
            }
            boolean toll = cues.is(occurrence.headWord(outer), Cue.TOLL);
            boolean left = occurrence.opens(before, "of") && cues.is(occurrence.headWord(outer), Cue.REMAINS);
            boolean part = isShareIn(occurrence, outer) || isPlotter(occurrence, outer);
            if (toll || left || part || isInWake(occurrence, outer)) {
                // "the death toll from the floods rises", "survivors of the floods", or a part in it, or its wake
                return true;
            }
            chunk = outer;
        }
        return false;
    }

    /** The "prompted" of "after protests prompted by a fire". */
    private boolean isProvoked(Occurrence occurrence, int participle, int by) {
        return occurrence.sentence().isVerb(participle, Sentence.BARE)
                && occurrence.sentence().is(participle - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(participle), Cue.PROVOKE)
                && occurrence.opens(by, "by");
    }

    /** "sentenced to ten years in jail for an attack", "jailed for ten years for an attack", "implicated two generals in an attack" */
    private boolean isOfCrime(Occurrence occurrence, int preposition) {
        int verb = occurrence.rule().type() == EventType.ATTACK
                ? occurrence.clauses().governor(preposition)
                : Clauses.NONE;
        if (verb == Clauses.NONE) {
            return false;
        }
        int word = occurrence.headWord(verb);
        return occurrence.opens(preposition, "for")
                ? cues.is(word, Cue.SENTENCE)
                : occurrence.opens(preposition, "in") && cues.is(word, Cue.SUSPECT);
    }

    /** "in the wake of the results of the vote" */
    private boolean isInWake(Occurrence occurrence, int noun) {
        return occurrence.sentence().is(noun - 1, Chunk.PREPOSITION)
                && occurrence.opens(noun - 1, "in")
                && cues.is(occurrence.headWord(noun), Cue.WAKE);
    }

    /** "arrested on suspicion of the murder", "jailed for his role in the raids": a part in a crime. */
    private boolean isShareIn(Occurrence occurrence, int noun) {
        return occurrence.rule().type() == EventType.ATTACK
                && occurrence.sentence().is(noun - 1, Chunk.PREPOSITION)
                && (occurrence.opens(noun - 1, "on") || occurrence.opens(noun - 1, "for"))
                && cues.is(occurrence.headWord(noun), Cue.PART);
    }

    /** "the mastermind of the coup was arrested": one is called so by what he did before. */
    private boolean isPlotter(Occurrence occurrence, int noun) {
        return occurrence.rule().type() == EventType.ATTACK && cues.is(occurrence.headWord(noun), Cue.PLOTTER);
    }

    /** "after rebels destroyed the ballots during the coup": a noun in a clause that tells a cause. */
    private boolean isInClauseOfCause(Occurrence occurrence) {
        int verb = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        return isInClauseOfCause(occurrence, verb) && occurrence.clauses().argumentsEnd(verb) > occurrence.chunk();
    }

    private boolean isInClauseOfCause(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int opener = sentence.is(verb, Chunk.VERB_GROUP) ? occurrence.clauses().clauseStart(verb) - 1 : Clauses.NONE;
        return opener != Clauses.NONE
                && sentence.is(opener, Chunk.SUBORDINATOR)
                && !sentence.isPresent(verb)
                && cues.is(occurrence.openingWord(opener), Cue.AFTER)
                && !isMainClause(occurrence, opener, verb);
    }

    /** "and barred": the past tense, going on from another verb. */
    private static boolean goesOnInPast(Occurrence occurrence) {
        return occurrence.sentence().isVerb(occurrence.chunk(), Sentence.FINITE)
                && occurrence.sentence().has(occurrence.chunk(), Sentence.PAST)
                && occurrence.sentence().is(occurrence.chunk() - 1, Chunk.CONJUNCTION);
    }

    /** "admitted killing ten men", "confessed to killing them" */
    private boolean isConfessed(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int before = sentence.is(verb - 1, Chunk.PREPOSITION) ? verb - 2 : verb - 1;
        return sentence.isVerb(verb, Sentence.ING)
                && sentence.is(before, Chunk.VERB_GROUP)
                && cues.is(occurrence.headWord(before), Cue.CONFESS);
    }

    /** "have been strained since X recalled its envoy": what has gone on from then on is told, and when it began is not. */
    private boolean isSince(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int opener = occurrence.clauses().clauseStart(occurrence.chunk()) - 1;
        return sentence.isSimplePast(occurrence.chunk())
                && sentence.is(opener, Chunk.SUBORDINATOR)
                && cues.is(occurrence.openingWord(opener), Cue.SINCE);
    }

    /** "is arrested for setting fire to cars", "for making threats": what something is done for came before it. */
    private boolean isDoneFor(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.isVerb(verb, Sentence.ING)
                && sentence.is(verb - 1, Chunk.PREPOSITION)
                && cues.is(occurrence.openingWord(verb - 1), Cue.FOR)
                && occurrence.clauses().argumentsEnd(verb) > occurrence.chunk()
                && (occurrence.rule().type() != EventType.PROTEST || isHeldBefore(occurrence, verb));
    }

    /** People are held for a protest while it goes on, but "frees ten men who were held for joining a protest". */
    private boolean isHeldBefore(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int held = occurrence.clauses().governor(verb);
        if (held == Clauses.NONE) {
            return false;
        }
        return sentence.has(held, Sentence.BARE)
                ? sentence.is(held - 1, Chunk.NOUN_GROUP)
                : sentence.is(held - 1, Chunk.RELATIVE) || isInClauseOfCause(occurrence, held);
    }

    /** "Three years after the war, A and B met": the comma ends what came before. */
    static boolean isMainClause(Occurrence occurrence, int opener, int verb) {
        int subject = occurrence.clauses().subject(verb);
        int start = subject == Clauses.NONE ? subject : occurrence.clauses().listStart(subject);
        return start > opener + 2
                && subject < verb
                && occurrence.sentence().is(start - 1, Chunk.COMMA)
                && (occurrence.sentence().is(opener + 1, Chunk.NOUN_GROUP)
                        || occurrence.sentence().is(opener + 1, Chunk.DATE));
    }

    /** The noun that a participle or a relative clause says more of, or {@link Clauses#NONE}. */
    private static int saysMoreOf(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int verb = occurrence.chunk();
        int before = verb - 1;
        if (sentence.has(verb, Sentence.FINITE)) {
            int relative = occurrence.clauses().clauseStart(verb) - 1;
            if (!sentence.is(relative, Chunk.RELATIVE) || !sentence.has(verb, Sentence.PAST)) {
                return Clauses.NONE;
            }
            before = sentence.is(relative - 1, Chunk.PREPOSITION) ? relative - 2 : relative - 1;
        } else if (!sentence.has(verb, Sentence.ING) && !sentence.has(verb, Sentence.BARE)) {
            return Clauses.NONE;
        }
        return sentence.is(before, Chunk.NOUN_GROUP) ? before : Clauses.NONE;
    }
}
