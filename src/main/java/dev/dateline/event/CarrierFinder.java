package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Finds the verb that a noun hangs on: "hold" of "held talks", "agreed" of "agreed on Saturday to a truce". */
final class CarrierFinder {

    /** Groups behind a noun within which its verb is looked for. */
    private static final int REACH = 14;

    private final Cues cues;
    private final SlotWords slots;

    CarrierFinder(Cues cues, SlotWords slots) {
        this.cues = cues;
        this.slots = slots;
    }

    /** The verb group that carries or governs a noun group as its object or subject, or {@link Clauses#NONE}. */
    int of(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int noun = occurrence.chunk();
        if (isContact(occurrence, noun + 2)) {
            return noun + 2;
        }
        int head = clauses.listStart(noun);
        int before = head - 1;
        if (sentence.is(before, Chunk.PREPOSITION)
                && isOf(occurrence, before)
                && sentence.is(before - 1, Chunk.NOUN_GROUP)) {
            // "a round of talks", "a series of strikes"
            head = before - 1;
            before = head - 1;
        }
        if (sentence.is(before, Chunk.PREPOSITION)) {
            int verb = sentence.is(before - 1, Chunk.DATE) ? before - 2 : before - 1;
            verb = sentence.is(verb, Chunk.PREPOSITION) ? verb - 1 : verb;
            if (sentence.is(verb, Chunk.VERB_GROUP) && cues.is(occurrence.headWord(verb), Cue.AGREE)) {
                // "agreed on Saturday to a truce"
                return verb;
            }
        }
        if (sentence.is(before, Chunk.DATE)) {
            before--;
        }
        if (isGiven(occurrence, before)) {
            return before - 1;
        }
        if (isParticipleOfNoun(sentence, before)) {
            before--;
        }
        if (sentence.is(before, Chunk.VERB_GROUP) && !sentence.has(before, Sentence.BARE)) {
            return before;
        }
        int participle = verbAfter(occurrence, head, Sentence.FINITE | Sentence.BARE, noun);
        if (participle == Clauses.NONE || sentence.has(participle, Sentence.FINITE)) {
            return participle;
        }
        int main = verbAfter(occurrence, head, Sentence.FINITE, participle);
        return main != Clauses.NONE && goesOn(occurrence, main) && !isDated(occurrence, participle) ? main : participle;
    }

    /** The "hosted" of "talks hosted by A began", whose agent takes part; or {@link Clauses#NONE}. */
    int participle(Occurrence occurrence, int carrier) {
        int noun = occurrence.chunk();
        int participle =
                verbAfter(occurrence, occurrence.clauses().listStart(noun), Sentence.FINITE | Sentence.BARE, noun);
        return carrier > noun && participle < carrier ? participle : Clauses.NONE;
    }

    /** The first verb group of some kind behind a group that has the noun for its subject, before any other finite one. */
    private int verbAfter(Occurrence occurrence, int head, int kind, int from) {
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        int limit = Math.min(sentence.size(), noun + REACH);
        for (int i = from + 1; i < limit; i++) {
            if (!sentence.is(i, Chunk.VERB_GROUP)) {
                continue;
            }
            if (sentence.has(i, kind)) {
                int subject = occurrence.clauses().subject(i);
                if (subject == head || subject == noun || isOfList(occurrence, subject)) {
                    return i;
                }
            }
            if (sentence.has(i, Sentence.FINITE)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** "the deal, signed in May": a day that the main verb gives is of something else. */
    private static boolean isDated(Occurrence occurrence, int participle) {
        int end = occurrence.clauses().argumentsEnd(participle);
        for (int i = participle + 1; i < end; i++) {
            if (occurrence.sentence().is(i, Chunk.DATE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells how what the noun names went: it began, was held, killed somebody. */
    private boolean goesOn(Occurrence occurrence, int verb) {
        int word = occurrence.headWord(verb);
        return cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE) || cues.is(word, Cue.HARM);
    }

    /** "the trial of a minister and ten officers begins": what is taken for the subject is of the noun. */
    private boolean isOfList(Occurrence occurrence, int subject) {
        int noun = occurrence.chunk();
        return subject > noun + 2
                && occurrence.sentence().is(noun + 1, Chunk.PREPOSITION)
                && isOf(occurrence, noun + 1)
                && occurrence.clauses().listStart(subject) == noun + 2;
    }

    private boolean isOf(Occurrence occurrence, int chunk) {
        return slots.of(occurrence.openingWord(chunk)) == Slot.OF;
    }

    /** Whether a verb carries the noun from a clause of its own: "the talks she held with the king". */
    boolean isContact(Occurrence occurrence, int verb) {
        int noun = occurrence.chunk();
        return verb == noun + 2
                && occurrence.sentence().is(noun + 1, Chunk.NOUN_GROUP)
                && occurrence.sentence().isVerb(verb, Sentence.FINITE)
                && occurrence.clauses().object(verb) == Clauses.NONE
                && cues.is(occurrence.headWord(verb), Cue.CARRY);
    }

    /** The X of "offered X a truce": whom a verb with two objects gives what the noun names. */
    private boolean isGiven(Occurrence occurrence, int receiver) {
        Sentence sentence = occurrence.sentence();
        int verb = receiver - 1;
        return sentence.is(receiver, Chunk.NOUN_GROUP)
                && sentence.is(verb, Chunk.VERB_GROUP)
                && !sentence.has(verb, Sentence.PASSIVE)
                && cues.is(occurrence.headWord(verb), Cue.GIVE);
    }

    /** "launches targeted strikes": a participle straight after a verb belongs to the noun. */
    private static boolean isParticipleOfNoun(Sentence sentence, int chunk) {
        return sentence.is(chunk, Chunk.VERB_GROUP)
                && sentence.is(chunk - 1, Chunk.VERB_GROUP)
                && sentence.start(chunk) + 1 == sentence.end(chunk)
                && !sentence.has(chunk, Sentence.ING)
                && !sentence.has(chunk, Sentence.INFINITIVE);
    }
}
