package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;
import dev.dateline.text.Tokens;

/** Finds the verb that a noun hangs on: "hold" of "held talks", "agreed" of "agreed on Saturday to a truce". */
final class CarrierFinder {

    private final Cues cues;
    private final SlotWords slots;

    CarrierFinder(Cues cues, SlotWords slots) {
        this.cues = cues;
        this.slots = slots;
    }

    /** The verb group that carries or governs a noun group as its object or subject, or {@link Clauses#NONE}. */
    int of(Occurrence occurrence) {
        return carrier(occurrence.tokens(), occurrence.sentence(), occurrence.clauses(), occurrence.chunk());
    }

    /** Whether a verb carries the noun from a clause of its own: "the talks she held with the king". */
    boolean isContact(Occurrence occurrence, int verb) {
        return verb == occurrence.chunk() + 2
                && isContact(occurrence.tokens(), occurrence.sentence(), occurrence.clauses(), occurrence.chunk());
    }

    private boolean isContact(Tokens tokens, Sentence sentence, Clauses clauses, int noun) {
        int verb = noun + 2;
        return sentence.is(noun + 1, Chunk.NOUN_GROUP)
                && sentence.isVerb(verb, Sentence.FINITE)
                && clauses.object(verb) == Clauses.NONE
                && cues.is(tokens.word(sentence.head(verb)), Cue.CARRY);
    }

    private int carrier(Tokens tokens, Sentence sentence, Clauses clauses, int noun) {
        if (isContact(tokens, sentence, clauses, noun)) {
            return noun + 2;
        }
        int head = clauses.listStart(noun);
        int before = head - 1;
        if (sentence.is(before, Chunk.PREPOSITION)
                && isOf(tokens, sentence, before)
                && sentence.is(before - 1, Chunk.NOUN_GROUP)) {
            // "a round of talks", "a series of strikes"
            head = before - 1;
            before = head - 1;
        }
        if (sentence.is(before, Chunk.PREPOSITION)) {
            int verb = sentence.is(before - 1, Chunk.DATE) ? before - 2 : before - 1;
            verb = sentence.is(verb, Chunk.PREPOSITION) ? verb - 1 : verb;
            if (sentence.is(verb, Chunk.VERB_GROUP) && cues.is(tokens.word(sentence.head(verb)), Cue.AGREE)) {
                // "agreed on Saturday to a truce"
                return verb;
            }
        }
        if (sentence.is(before, Chunk.DATE)) {
            before--;
        }
        if (isParticipleOfNoun(sentence, before)) {
            before--;
        }
        if (sentence.is(before, Chunk.VERB_GROUP) && !sentence.has(before, Sentence.BARE)) {
            return before;
        }
        int limit = Math.min(sentence.size(), noun + 14);
        for (int i = noun + 1; i < limit; i++) {
            if (sentence.is(i, Chunk.VERB_GROUP)) {
                if (sentence.has(i, Sentence.FINITE) || sentence.has(i, Sentence.BARE)) {
                    int subject = clauses.subject(i);
                    if (subject == head || subject == noun || isOfList(tokens, sentence, clauses, noun, subject)) {
                        return i;
                    }
                }
                if (sentence.has(i, Sentence.FINITE)) {
                    return Clauses.NONE;
                }
            }
        }
        return Clauses.NONE;
    }

    /** "the trial of a minister and ten officers begins": what is taken for the subject is of the noun. */
    private boolean isOfList(Tokens tokens, Sentence sentence, Clauses clauses, int noun, int subject) {
        return subject > noun + 2
                && sentence.is(noun + 1, Chunk.PREPOSITION)
                && isOf(tokens, sentence, noun + 1)
                && clauses.listStart(subject) == noun + 2;
    }

    private boolean isOf(Tokens tokens, Sentence sentence, int chunk) {
        return slots.of(tokens.word(sentence.start(chunk))) == Slot.OF;
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
