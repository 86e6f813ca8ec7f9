package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import org.jspecify.annotations.Nullable;

/** Whether a verb tells what a law, a bill or a treaty says. */
final class LawContent {

    private final Cues cues;

    LawContent(Cues cues) {
        this.cues = cues;
    }

    /** What a law brings about is planned, what a bill would is proposed; null for what is in neither. */
    @Nullable
    EventStatus of(Occurrence occurrence, int verb) {
        if (isContentOfLaw(occurrence, verb)) {
            return EventStatus.PLANNED;
        }
        return isContentOfBill(occurrence, verb) ? EventStatus.PROPOSED : null;
    }

    /** "signed the convention banning landmines", "will abide by a law banning protests": what it is about. */
    boolean isContentOfTreaty(Occurrence occurrence, int verb) {
        return VerbStatus.BROUGHT_ABOUT.contains(occurrence.rule().type())
                && occurrence.sentence().has(verb, Sentence.ING)
                && occurrence.sentence().is(verb - 1, Chunk.NOUN_GROUP)
                && (cues.is(occurrence.headWord(verb - 1), Cue.TREATY) || isObeyed(occurrence, verb - 1));
    }

    private boolean isObeyed(Occurrence occurrence, int law) {
        int obeys = cues.is(occurrence.headWord(law), Cue.LAW)
                ? occurrence.clauses().governor(law)
                : Clauses.NONE;
        return obeys != Clauses.NONE && cues.is(occurrence.headWord(obeys), Cue.BREACH);
    }

    /** "parliament approves a law banning the party", "passes an amendment to the act, barring entry": what is to be done by it. */
    private boolean isContentOfLaw(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        boolean relative = isRelative(sentence, verb);
        if (!(relative || sentence.has(verb, Sentence.ING))
                || !VerbStatus.BROUGHT_ABOUT.contains(occurrence.rule().type())) {
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
                && (cues.is(occurrence.headWord(passes), Cue.ADOPT) || isApproved(occurrence, passes));
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

    /** "gives final approval to a law" */
    private boolean isApproved(Occurrence occurrence, int verb) {
        int object = occurrence.clauses().object(verb);
        return object != Clauses.NONE && cues.is(occurrence.headWord(object), Cue.APPROVAL);
    }

    private boolean isDeal(int word) {
        return cues.is(word, Cue.PLAN) && cues.is(word, Cue.DEAL);
    }
}
