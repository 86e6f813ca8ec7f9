package dev.dateline.event.grammar;

import java.util.function.IntPredicate;

/** Where a list of noun groups begins and ends. */
final class NounLists {

    /** Most groups of a list. */
    private static final int LONGEST_LIST = 32;

    /** Tokens of "as well as". */
    private static final int AS_WELL_AS = 3;

    /** Most groups of the phrase that a sentence opens with. */
    private static final int OPENING = 8;

    private final Sentence sentence;
    private final IntPredicate reports;

    /** @param reports whether what somebody says, thinks or plans can follow the word at a token */
    NounLists(Sentence sentence, IntPredicate reports) {
        this.sentence = sentence;
        this.reports = reports;
    }

    /** First group of a list "A, B and C" that ends at a noun group. */
    int start(int noun) {
        int i = noun;
        if (!sentence.is(i - 1, Chunk.CONJUNCTION) || sentence.opensClause(i)) {
            return i;
        }
        int before = sentence.is(i - 2, Chunk.COMMA) ? i - 3 : i - 2;
        if (!sentence.is(before, Chunk.NOUN_GROUP) || partsClauses(before, noun)) {
            return i;
        }
        i = before;
        // "the kings of A, B and C and the premier of D"
        boolean closed = before == noun - 2
                && sentence.is(i - 1, Chunk.CONJUNCTION)
                && sentence.is(i - 2, Chunk.NOUN_GROUP)
                && sentence.is(i - 3, Chunk.COMMA)
                && sentence.isDetermined(sentence.start(noun));
        i = closed ? i - 2 : i;
        // "A and his B and C counterparts"
        while ((sentence.is(i - 1, Chunk.COMMA)
                        || isAsWellAs(i - 1)
                        || (sentence.is(i - 1, Chunk.CONJUNCTION) && sentence.isDetermined(sentence.start(i))))
                && sentence.is(i - 2, Chunk.NOUN_GROUP)
                && i > noun - Clauses.WINDOW
                && !(sentence.isVerb(noun + 1, Sentence.FINITE) && belongsBefore(i - 2, noun + 1))) {
            i -= 2;
        }
        return i;
    }

    /** "A as well as B and C" */
    private boolean isAsWellAs(int conjunction) {
        return sentence.is(conjunction, Chunk.CONJUNCTION)
                && sentence.start(conjunction + 1) - sentence.start(conjunction) == AS_WELL_AS;
    }

    /** Whether a noun group before a comma belongs to what the sentence said before: "after X hit Y, A and B met". */
    private boolean belongsBefore(int noun, int verb) {
        return sentence.is(noun - 1, Chunk.VERB_GROUP) || closesOpening(noun, verb);
    }

    /** "In a raid on a depot, A and B seized": whether a noun group ends the phrase that the sentence opens with, and so no list. */
    private boolean closesOpening(int noun, int verb) {
        int first = afterConjunction();
        int limit = Math.max(first, noun - OPENING);
        for (int i = noun; i > limit; i--) {
            if (sentence.is(i - 1, Chunk.SUBORDINATOR)) {
                // "after three years of war, A and B met", but not "after A, B and C met, D fled"
                boolean counted = sentence.is(i, Chunk.NOUN_GROUP) && sentence.counts(sentence.start(i));
                return (counted || (i == 1 && isLastClause(verb))) && !isBehindMainClause(i - 1);
            }
            if (!sentence.is(i, Chunk.NOUN_GROUP)
                    && !sentence.is(i, Chunk.PREPOSITION)
                    && !sentence.is(i, Chunk.DATE)) {
                return false;
            }
        }
        // "according to X, A and B met"
        boolean opens = sentence.is(first, Chunk.PREPOSITION) || sentence.isVerb(first, Sentence.ING);
        return opens && limit == first;
    }

    /** The group that a sentence begins with, but for an "And" or "But, ". */
    private int afterConjunction() {
        if (!sentence.is(0, Chunk.CONJUNCTION) && !sentence.is(0, Chunk.BREAK)) {
            return 0;
        }
        return sentence.is(1, Chunk.COMMA) ? 2 : 1;
    }

    /** Whether no clause that begins behind a comma follows that of a verb. */
    private boolean isLastClause(int verb) {
        boolean parted = false;
        for (int i = verb + 1; i < sentence.size(); i++) {
            parted |= sentence.is(i, Chunk.COMMA);
            if (parted && sentence.isVerb(i, Sentence.FINITE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the clause that goes before a subordinator has its verb. */
    private boolean isBehindMainClause(int subordinator) {
        int limit = Math.max(0, subordinator - Clauses.WINDOW);
        for (int i = subordinator - 1; i >= limit; i--) {
            if (sentence.is(i, Chunk.THAT) || sentence.is(i, Chunk.CONJUNCTION)) {
                return false;
            }
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last noun group of a list that begins at one: C of "A, B and C". A last one that begins a clause of its own is left
     * out.
     */
    int end(int noun) {
        boolean object = sentence.is(noun - 1, Chunk.VERB_GROUP);
        int last = noun;
        for (int hop = 1; hop < LONGEST_LIST; hop++) {
            int next = nextInList(last);
            if (next == Clauses.NONE
                    || (object && sentence.is(next - 1, Chunk.COMMA) && goesOnAsClause(next))
                    || partsClauses(last, next)) {
                break;
            }
            last = next;
        }
        return last;
    }

    /**
     * "X condemned Y, but Z praised it", "X left for Y, and Z stayed", "X was hit by Y and Z left", but not "X said Y and Z left": whether the
     * second of two noun groups begins a clause of its own.
     */
    private boolean partsClauses(int noun, int next) {
        if (!sentence.is(next - 1, Chunk.CONJUNCTION) || !goesOnAsClause(next)) {
            return false;
        }
        int verb = verbBefore(noun);
        return verb != Clauses.NONE && (sentence.is(next - 2, Chunk.COMMA) || (isDeed(verb) && isTold(next + 1)));
    }

    /** Whether a verb is told in other words than the simple present, which may be a noun: not "trade bloc". */
    private boolean isTold(int verb) {
        return sentence.isVerb(verb, Sentence.FINITE) && (!sentence.isSimplePresent(verb) || sentence.modal(verb) >= 0);
    }

    /** Whether a finite verb of a main clause takes no clause as its object. */
    private boolean isDeed(int verb) {
        if (!isTold(verb) || reports.test(sentence.head(verb))) {
            return false;
        }
        int limit = Math.max(0, verb - Clauses.WINDOW);
        for (int i = verb - 1; i >= limit; i--) {
            boolean within =
                    sentence.is(i, Chunk.RELATIVE) || sentence.is(i, Chunk.THAT) || sentence.is(i, Chunk.SUBORDINATOR);
            if (within || sentence.is(i, Chunk.VERB_GROUP)) {
                return false;
            }
        }
        return true;
    }

    /** The verb that has, or gives, a subject, and that a noun group belongs to: "X left for Y", but not "leaders of Y"; or none. */
    private int verbBefore(int noun) {
        int limit = Math.max(0, noun - Clauses.WINDOW);
        boolean joined = isJoint(noun - 1);
        if (!sentence.is(noun - 1, Chunk.VERB_GROUP) && !sentence.is(noun - 1, Chunk.PREPOSITION) && !joined) {
            return Clauses.NONE;
        }
        for (int i = noun - 1; i >= limit; i--) {
            if (sentence.is(i, Chunk.VERB_GROUP)) {
                return sentence.isVerb(i, Sentence.FINITE) || sentence.isVerb(i, Sentence.INFINITIVE)
                        ? i
                        : Clauses.NONE;
            }
            if (!sentence.is(i, Chunk.NOUN_GROUP)
                    && !isJoint(i)
                    && !sentence.is(i, Chunk.PREPOSITION)
                    && !sentence.is(i, Chunk.DATE)) {
                return Clauses.NONE;
            }
        }
        return Clauses.NONE;
    }

    /** The "and" of "left for X and the north of Y, and Z stayed". */
    private boolean isJoint(int chunk) {
        return sentence.is(chunk, Chunk.CONJUNCTION) && sentence.is(chunk - 1, Chunk.NOUN_GROUP);
    }

    /** Whether what looks like the rest of a list is the subject of what follows: "X hit Y, A and B met". */
    private boolean goesOnAsClause(int noun) {
        int last = noun;
        for (int next = nextInList(last);
                next != Clauses.NONE && next < noun + Clauses.WINDOW;
                next = nextInList(last)) {
            last = next;
        }
        int after = last + 1;
        while (sentence.is(after, Chunk.PREPOSITION)
                || (after > last + 1 && sentence.is(after, Chunk.NOUN_GROUP))
                || sentence.is(after, Chunk.DATE)) {
            // "the leader of X on Monday hit Y"
            after++;
        }
        return sentence.isVerb(after, Sentence.FINITE)
                || (sentence.is(noun - 1, Chunk.CONJUNCTION) && goesOnBehindAside(after));
    }

    /** "X hit Y, and his friend, the king of Z, met them": whether names between two commas come before the verb. */
    private boolean goesOnBehindAside(int comma) {
        int after = comma + 1;
        while (after < comma + Clauses.WINDOW
                && (sentence.is(after, Chunk.NOUN_GROUP)
                        || (after > comma + 1
                                && (sentence.is(after, Chunk.PREPOSITION) || sentence.is(after, Chunk.CONJUNCTION))))) {
            after++;
        }
        return sentence.is(comma, Chunk.COMMA)
                && after > comma + 1
                && sentence.is(after, Chunk.COMMA)
                && sentence.isVerb(after + 1, Sentence.FINITE);
    }

    private int nextInList(int noun) {
        int i = noun + 1;
        boolean comma = sentence.is(i, Chunk.COMMA);
        if (comma) {
            i++;
        }
        boolean conjunction = sentence.is(i, Chunk.CONJUNCTION);
        if (conjunction) {
            i++;
        }
        if (!sentence.is(i, Chunk.NOUN_GROUP) || !(comma || conjunction) || sentence.opensClause(i)) {
            return Clauses.NONE;
        }
        if (!conjunction && !conjunctionAhead(i)) {
            return Clauses.NONE;
        }
        return i;
    }

    /** Whether a list of nouns goes on to an "and". */
    private boolean conjunctionAhead(int noun) {
        int i = noun;
        while (i < noun + Clauses.WINDOW && sentence.is(i, Chunk.NOUN_GROUP)) {
            if (sentence.is(i + 1, Chunk.CONJUNCTION)) {
                return sentence.is(i + 2, Chunk.NOUN_GROUP);
            }
            if (!sentence.is(i + 1, Chunk.COMMA)) {
                return false;
            }
            if (sentence.is(i + 2, Chunk.CONJUNCTION)) {
                return sentence.is(i + 3, Chunk.NOUN_GROUP);
            }
            i += 2;
        }
        return false;
    }
}
