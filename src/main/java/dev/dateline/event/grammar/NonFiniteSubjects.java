package dev.dateline.event.grammar;

/** Finds who does what an infinitive or a participle says, or to whom it is done. */
final class NonFiniteSubjects {

    private final Clauses clauses;
    private final Sentence sentence;

    NonFiniteSubjects(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
    }

    /** Who is to do what an infinitive says, going up at most so many verbs; or {@link Clauses#NONE}. */
    int ofInfinitive(int verb, int hops) {
        int governor = clauses.governor(verb);
        if (governor == Clauses.NONE) {
            int next = finiteAfter(verb);
            if (next == Clauses.NONE) {
                // "Rail workers to strike in May", a headline
                boolean headed = sentence.is(verb - 1, Chunk.NOUN_GROUP) && !sentence.has(verb, Sentence.PASSIVE);
                return headed ? verb - 1 : Clauses.NONE;
            }
            return clauses.subject(next, hops - 1);
        }
        int object = clauses.object(governor);
        if (object != Clauses.NONE && object < verb && clauses.objectControls.test(sentence.head(governor))) {
            // "urged X, Y and Z to sign"
            int last = clauses.lists.end(object);
            return last < verb ? last : object;
        }
        if (sentence.has(governor, Sentence.PASSIVE) || object == Clauses.NONE || object > verb) {
            int called = lastArgumentBefore(governor, verb);
            if (called != Clauses.NONE && clauses.objectControls.test(sentence.head(governor))) {
                int last = clauses.lists.end(called);
                return last < verb ? last : called;
            }
        }
        return clauses.subject(governor, hops - 1);
    }

    /** The noun group of "on Iran" in "calls on Iran to stop". */
    private int lastArgumentBefore(int governor, int verb) {
        for (int chunk = governor + 1; chunk < verb && chunk < governor + 4; chunk++) {
            if (sentence.is(chunk, Chunk.NOUN_GROUP)) {
                return chunk;
            }
        }
        return Clauses.NONE;
    }

    /** Who does what a participle says, or whom it tells of; or {@link Clauses#NONE}. */
    int ofParticiple(int verb, int hops) {
        int before = verb - 1;
        if (sentence.is(before, Chunk.NOUN_GROUP) || sentence.is(before, Chunk.DATE)) {
            int noun = sentence.is(before, Chunk.DATE) ? before - 1 : before;
            if (sentence.isVerb(noun, Sentence.AUXILIARY) && sentence.has(verb, Sentence.ING)) {
                // "X is currently visiting Y"
                return clauses.subject(noun, hops - 1);
            }
            if (noun < before
                    && sentence.is(noun, Chunk.PREPOSITION)
                    && sentence.is(noun - 1, Chunk.NOUN_GROUP)
                    && sentence.has(verb, Sentence.ING)) {
                // "signs an order on Monday imposing": as without the day
                return noun - 1;
            }
            if (noun == before || !sentence.is(noun, Chunk.COMMA)) {
                return sentence.is(noun, Chunk.NOUN_GROUP) ? noun : Clauses.NONE;
            }
            // "X, currently visiting Y, said": as without the day
        }
        if (sentence.is(before, Chunk.CONJUNCTION)) {
            int twin = clauses.governor(verb);
            return twin == Clauses.NONE ? Clauses.NONE : clauses.subject(twin, hops - 1);
        }
        int described = clauses.described(verb);
        if (described != Clauses.NONE) {
            return described;
        }
        int blamed = blamed(verb);
        if (blamed == Clauses.NONE && sentence.is(verb - 1, Chunk.PREPOSITION)) {
            // "accused X of breaking the truce by shelling a town"
            int means = clauses.governor(verb);
            blamed = means != Clauses.NONE && sentence.has(means, Sentence.ING) ? blamed(means) : Clauses.NONE;
        }
        if (blamed != Clauses.NONE) {
            return blamed;
        }
        int main = clauses.finiteBefore(verb);
        if (main != Clauses.NONE) {
            return sentence.has(main, Sentence.INFINITIVE) ? Clauses.NONE : clauses.subject(main, hops - 1);
        }
        int next = finiteAfter(verb);
        return next == Clauses.NONE ? Clauses.NONE : clauses.subject(next, hops - 1);
    }

    /** The X of "praised X for signing", "accused X of sending"; or {@link Clauses#NONE}. */
    private int blamed(int verb) {
        int governor = sentence.is(verb - 1, Chunk.PREPOSITION) && sentence.is(verb - 2, Chunk.NOUN_GROUP)
                ? clauses.governor(verb)
                : Clauses.NONE;
        boolean object = governor != Clauses.NONE
                && !sentence.has(governor, Sentence.PASSIVE)
                && clauses.object(governor) == clauses.listStart(verb - 2)
                && clauses.objectBlamed.test(sentence.head(governor));
        return object ? verb - 2 : Clauses.NONE;
    }

    private int finiteAfter(int verb) {
        for (int i = verb + 1; i < sentence.size() && i < verb + Clauses.WINDOW; i++) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return i;
            }
        }
        return Clauses.NONE;
    }
}
