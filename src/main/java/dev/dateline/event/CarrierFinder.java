package dev.dateline.event;

import dev.dateline.event.grammar.Chunk;
import dev.dateline.event.grammar.Clauses;
import dev.dateline.event.grammar.Sentence;

/** Finds the verb that a noun hangs on: "hold" of "held talks", "agreed" of "agreed on Saturday to a truce". */
final class CarrierFinder {

    /** Groups from a noun within which its verb is looked for. */
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
        int noun = occurrence.chunk();
        if (isContact(occurrence, noun + 2)) {
            return noun + 2;
        }
        int before = headOfPhrase(occurrence) - 1;
        if (sentence.is(before, Chunk.PREPOSITION)) {
            int verb = sentence.is(before - 1, Chunk.DATE) ? before - 2 : before - 1;
            verb = sentence.is(verb, Chunk.PREPOSITION) ? verb - 1 : verb;
            if (sentence.is(verb, Chunk.VERB_GROUP) && cues.is(occurrence.headWord(verb), Cue.AGREE)) {
                // "agreed on Saturday to a truce"
                return verb;
            }
        }
        if (sentence.is(before, Chunk.DATE)) {
            // "ruled out talks", "ruled out on Tuesday the withdrawal of troops"; but "the hosting of this year's
            // forum"
            boolean opened = sentence.is(before - 1, Chunk.PREPOSITION)
                    && !sentence.isPossessive(sentence.end(before))
                    && sentence.is(before - 2, Chunk.VERB_GROUP)
                    && !sentence.has(before - 2, Sentence.AUXILIARY);
            before -= opened ? 2 : 1;
        }
        if (isGiven(occurrence, before)) {
            return before - 1;
        }
        if (isParticipleOfNoun(sentence, before)) {
            before--;
        }
        if (!sentence.is(before, Chunk.VERB_GROUP) || sentence.has(before, Sentence.BARE)) {
            return behind(occurrence);
        }
        // "announced the results of the election": who tells of them holds no election
        boolean told = isOfResult(occurrence) && cues.is(occurrence.headWord(before), Cue.SAY);
        return told || opensClause(occurrence, before) ? behind(occurrence) : before;
    }

    /** "say an attack could begin a war": whether the noun is no object of the verb before it, but the subject of what is said. */
    private boolean opensClause(Occurrence occurrence, int before) {
        int word = occurrence.headWord(before);
        boolean says = occurrence.sentence().has(before, Sentence.FINITE)
                && (cues.is(word, Cue.SAY) || cues.is(word, Cue.THINK) || cues.is(word, Cue.DENY))
                && !occurrence.clauses().isInRelative(before);
        int after = says ? verbAfter(occurrence, occurrence.chunk(), Sentence.FINITE) : Clauses.NONE;
        // but "announces the pause is to be extended"
        boolean arranged = after != Clauses.NONE
                && occurrence.sentence().has(after, Sentence.AUXILIARY)
                && occurrence.sentence().isVerb(after + 1, Sentence.INFINITIVE);
        return after != Clauses.NONE && !arranged && !saysMore(occurrence, after);
    }

    /** The verb behind the noun of which it is the subject: the main one if a participle or a relative clause only says more of it. */
    private int behind(Occurrence occurrence) {
        if (isOfResult(occurrence)) {
            return Clauses.NONE;
        }
        int verb = verbAfter(occurrence, occurrence.chunk(), Sentence.FINITE | Sentence.BARE);
        if (hasToBe(occurrence, verb)) {
            return verb + 1;
        }
        int more = verb == Clauses.NONE ? relativeAfter(occurrence) : verb;
        if (more == Clauses.NONE || (verb != Clauses.NONE && !saysMore(occurrence, verb))) {
            return verb;
        }
        if (verb == Clauses.NONE && harms(occurrence, more)) {
            verb = more;
        }
        int main = verbAfter(occurrence, more, Sentence.FINITE);
        // "the deal, signed in May": a day that the main verb gives is of something else
        boolean own = occurrence.clauses().isDated(more)
                && !isHeldAnew(occurrence, main, more)
                && !isWithin(occurrence, more);
        boolean told = goesOn(occurrence, main, more) || isCalled(occurrence, more);
        return main != Clauses.NONE && told && !own ? main : verb;
    }

    /** "a strike called by X paralysed the town", "a march held by X blocked a road": what it did is the news. */
    private boolean isCalled(Occurrence occurrence, int participle) {
        int word = occurrence.headWord(participle);
        return occurrence.rule().type() == EventType.PROTEST && (cues.is(word, Cue.CALL) || cues.is(word, Cue.HELD));
    }

    /** "the summit had to be put off", "will have to be approved": what has to be done is told by the next verb. */
    private boolean hasToBe(Occurrence occurrence, int verb) {
        // but "the raid has to be condemned", "the offer has to be approved": these were made
        return verb != Clauses.NONE
                && !occurrence.rule().type().isByWord()
                && cues.is(occurrence.headWord(verb), Cue.OBLIGE)
                && occurrence.sentence().isVerb(verb + 1, Sentence.INFINITIVE)
                && occurrence.sentence().has(verb + 1, Sentence.PASSIVE)
                && !cues.speaksOf(occurrence.headWord(verb + 1));
    }

    /** "the trial in which X was charged in May": the day is not that of the noun. */
    private static boolean isWithin(Occurrence occurrence, int more) {
        int relative = occurrence.clauses().clauseStart(more) - 1;
        return occurrence.sentence().is(relative, Chunk.RELATIVE)
                && occurrence.sentence().is(relative - 1, Chunk.PREPOSITION);
    }

    /** "the vote, postponed from May, will be held in July": the old day is not that of the vote. */
    private boolean isHeldAnew(Occurrence occurrence, int main, int more) {
        return main != Clauses.NONE
                && cues.is(occurrence.headWord(more), Cue.CALL_OFF)
                && occurrence.sentence().modal(main) >= 0;
    }

    /** The "hosted" of "talks hosted by A began", of which {@code carrier} is the main verb; or {@link Clauses#NONE}. */
    int participle(Occurrence occurrence, int carrier) {
        int noun = occurrence.chunk();
        int verb = carrier > noun ? verbAfter(occurrence, noun, Sentence.FINITE | Sentence.BARE) : Clauses.NONE;
        return verb < carrier ? verb : Clauses.NONE;
    }

    /** The first verb group of some kind behind a group that has the noun for its subject, before any other finite one. */
    private int verbAfter(Occurrence occurrence, int from, int kind) {
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.chunk();
        int head = headOfPhrase(occurrence);
        int limit = Math.min(sentence.size(), noun + REACH);
        for (int i = from + 1; i < limit; i++) {
            if (!sentence.is(i, Chunk.VERB_GROUP)) {
                continue;
            }
            if (sentence.has(i, kind) || isToBeDone(occurrence, i)) {
                int subject = occurrence.clauses().subject(i);
                if (subject == head
                        || subject == noun
                        || isOfList(occurrence, subject)
                        || ((from > noun || isHeld(occurrence, i)) && isBeside(occurrence, subject))) {
                    return i;
                }
            }
            if (sentence.has(i, Sentence.FINITE)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** "demanded that elections be held": what is to be done with what the noun names. */
    private static boolean isToBeDone(Occurrence occurrence, int verb) {
        Sentence sentence = occurrence.sentence();
        return sentence.has(verb, Sentence.PASSIVE)
                && !sentence.has(verb, Sentence.FINITE | Sentence.INFINITIVE)
                && occurrence.opens(verb, "be");
    }

    /** "the summit of the council held in May": no council is held. */
    private boolean isHeld(Occurrence occurrence, int participle) {
        return occurrence.rule().type().isGathering()
                && occurrence.sentence().has(participle, Sentence.BARE)
                && cues.is(occurrence.headWord(participle), Cue.HELD);
    }

    /** The verb of a relative clause on what stands behind the noun: "talks with A, which B hosted, began"; or {@link Clauses#NONE}. */
    private static int relativeAfter(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int limit = Math.min(sentence.size(), occurrence.chunk() + REACH);
        int verb = occurrence.clauses().argumentsEnd(occurrence.chunk());
        while (verb < limit && !sentence.is(verb, Chunk.VERB_GROUP)) {
            verb++;
        }
        return sentence.isVerb(verb, Sentence.FINITE) && occurrence.clauses().isInRelative(verb) ? verb : Clauses.NONE;
    }

    /** "an attack in A that killed ten": no place kills. */
    private boolean harms(Occurrence occurrence, int relative) {
        return occurrence.rule().type().isHarm()
                && cues.is(occurrence.headWord(relative), Cue.HARM)
                && isBeside(occurrence, occurrence.clauses().subject(relative));
    }

    /** Whether a verb only says more of the noun: "talks hosted by A", "talks which were hosted by A". */
    boolean saysMore(Occurrence occurrence, int verb) {
        return occurrence.sentence().has(verb, Sentence.BARE)
                || occurrence.clauses().isInRelative(verb);
    }

    /** Whether a verb tells how what the noun names went: it began, was held, killed somebody; not if it only goes on from {@code more}. */
    private boolean goesOn(Occurrence occurrence, int verb, int more) {
        if (verb == Clauses.NONE || occurrence.clauses().goesOnFrom(verb) == more) {
            return false;
        }
        // "was set to open"
        boolean arranged = occurrence.sentence().isVerb(verb + 1, Sentence.INFINITIVE);
        return tellsOf(occurrence.headWord(verb)) || (arranged && tellsOf(occurrence.headWord(verb + 1)));
    }

    private boolean tellsOf(int word) {
        return cues.is(word, Cue.CARRY) || cues.is(word, Cue.PHASE) || cues.is(word, Cue.HARM);
    }

    /** The first group of the phrase with the noun: "a round" of "a round of talks", "a series of strikes". */
    private int headOfPhrase(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        int head = listStart(occurrence);
        boolean part = sentence.is(head - 1, Chunk.PREPOSITION)
                && isOf(occurrence, head - 1)
                && sentence.is(head - 2, Chunk.NOUN_GROUP)
                && !isReaction(occurrence, head - 2);
        return part ? head - 2 : head;
    }

    /** The first group of a list that the noun is in: A of "will attend A, B and C", also for B; crimes are listed without being told. */
    private static int listStart(Occurrence occurrence) {
        Sentence sentence = occurrence.sentence();
        Clauses clauses = occurrence.clauses();
        int noun = occurrence.chunk();
        int first = noun;
        while (first > noun - REACH
                && sentence.is(first - 1, Chunk.COMMA)
                && sentence.is(first - 2, Chunk.NOUN_GROUP)) {
            first -= 2;
        }
        EventType type = occurrence.rule().type();
        boolean within = first < noun
                && !type.isHarm()
                && !type.isCoercion()
                && sentence.is(first - 1, Chunk.VERB_GROUP)
                && clauses.object(first - 1) == first
                && clauses.listEnd(first) > noun;
        return within ? first : clauses.listStart(noun);
    }

    /** "joined the condemnation of the attack", "toured the scene of the attack": who does so has not attacked. */
    private boolean isReaction(Occurrence occurrence, int noun) {
        int word = occurrence.headWord(noun);
        return occurrence.rule().type().isHarm() && (cues.is(word, Cue.REACTION) || cues.is(word, Cue.REMAINS));
    }

    /** "the results of the election are expected on Monday", "results from Sunday's vote": what is told of them is not told of the vote. */
    private boolean isOfResult(Occurrence occurrence) {
        EventType type = occurrence.rule().type();
        Sentence sentence = occurrence.sentence();
        int noun = occurrence.clauses().listStart(occurrence.chunk());
        int of = sentence.is(noun - 1, Chunk.DATE) ? noun - 2 : noun - 1;
        return (type == EventType.ELECTION || type == EventType.VOTE)
                && sentence.is(of, Chunk.PREPOSITION)
                && sentence.is(of - 1, Chunk.NOUN_GROUP)
                && cues.is(occurrence.headWord(of - 1), Cue.RESULT)
                && (isOf(occurrence, of) || occurrence.opens(of, "from") || occurrence.opens(of, "in"));
    }

    /** "talks with A, which B hosted, began": what is taken for the subject stands behind the noun. */
    private static boolean isBeside(Occurrence occurrence, int subject) {
        return subject > occurrence.chunk() && subject < occurrence.clauses().argumentsEnd(occurrence.chunk());
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
