package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Whether a verb tells what is not done, or done by nobody in particular. */
final class Negation {

    private final Cues cues;

    Negation(Cues cues) {
        this.cues = cues;
    }

    /** "ruled out talks", "broke off talks", but not "ruled on the election". */
    boolean isRuledOut(Occurrence occurrence, int verb) {
        int particle = occurrence.sentence().head(verb) + 1;
        if (particle >= occurrence.sentence().end()) {
            return false;
        }
        return cues.is(occurrence.headWord(verb), Cue.RULE)
                ? occurrence.tokens().isWritten(particle, "out")
                : cues.is(occurrence.headWord(verb), Cue.BREACH)
                        && cues.is(occurrence.tokens().word(particle), Cue.OFF);
    }

    /** "does not want talks", "nobody wants talks" */
    boolean isNotDone(Occurrence occurrence, int verb) {
        return occurrence.sentence().has(verb, Sentence.NEGATED)
                || namesNone(occurrence, occurrence.clauses().subject(verb));
    }

    /** "has not yet signed", "never signed": that is no refusal, as "will never sign" is. */
    boolean isNotYet(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean now = sentence.modal(verb) < 0;
        for (int token = sentence.start(verb); now && token < sentence.end(verb); token++) {
            if (cues.is(occurrence.tokens().word(token), Cue.NOT_YET)) {
                return true;
            }
        }
        return false;
    }

    /** "said that he had not sold arms": what he has not done, and does not refuse. */
    static boolean isUndone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return occurrence.rule().has(Trait.NEGATIVE)
                && sentence.has(verb, Sentence.PERFECT)
                && sentence.has(verb, Sentence.PAST);
    }

    /** "released no prisoners", "no candidate won a majority" */
    boolean isOfNone(Occurrence occurrence, int verb) {
        Clauses clauses = occurrence.clauses();
        return (verb == occurrence.chunk() || occurrence.rule().type().isAgreement())
                && !occurrence.rule().has(Trait.NEGATED)
                && !occurrence.rule().has(Trait.NEGATIVE)
                && (namesNone(occurrence, clauses.object(verb)) || namesNone(occurrence, clauses.subject(verb)));
    }

    /** "would win any election": none in particular. */
    static boolean isOfAny(Occurrence occurrence, int verb) {
        int object = occurrence.rule().type() == EventType.ELECTION
                ? occurrence.clauses().object(verb)
                : Clauses.NONE;
        return object != Clauses.NONE && occurrence.opens(object, "any");
    }

    /** "There has never been a worker who attacked X" */
    static boolean isOfNobodyThere(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        int first = sentence.first();
        int there = Quotation.isMark(occurrence.tokens(), first) ? first + 1 : first;
        return occurrence.clauses().isInRelative(verb)
                && occurrence.tokens().isWritten(there, "There")
                && sentence.isVerb(0, Sentence.NEGATED)
                && sentence.has(0, Sentence.AUXILIARY);
    }

    /** "no prisoners", "none of the prisoners", "neither A nor B", but not "no fewer than forty". */
    private boolean namesNone(Occurrence occurrence, int noun) {
        if (noun == Clauses.NONE) {
            return false;
        }
        Sentence sentence = occurrence.sentence();
        Tokens tokens = occurrence.tokens();
        int first = sentence.start(occurrence.clauses().listStart(noun));
        boolean counted = first + 2 < sentence.end() && tokens.isWritten(first + 2, "than");
        // "voted no"
        boolean answer = first + 1 == sentence.end(noun) && tokens.isWritten(first, "no");
        return cues.is(tokens.word(first), Cue.NOBODY) && !counted && !answer;
    }

    /** "any country supporting the plan", "anyone who attacks X": whoever it is, nobody has done it yet. */
    boolean isOfAnybody(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = sentence.isPresent(verb) && sentence.is(verb - 1, Chunk.RELATIVE);
        int noun = relative ? verb - 2 : verb - 1;
        if (isOfWhoever(occurrence, verb)) {
            return true;
        }
        return (relative || sentence.has(verb, Sentence.ING))
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && cues.is(occurrence.openingWord(noun), Cue.ANYBODY);
    }

    /** "anyone caught there will be jailed", "any citizen who joins them will be fined" */
    private boolean isOfWhoever(Occurrence occurrence, int verb) {
        int subject = occurrence.clauses().subject(verb);
        return subject != Clauses.NONE && cues.is(occurrence.openingWord(subject), Cue.WHOEVER);
    }
}
