package dev.dateline.event.grammar;

/** The verbs that a conjunction or a list ties to one another: "will sign the pact and ratify it", "met X, praised Y and urged Z". */
final class Twins {

    private final Clauses clauses;
    private final Sentence sentence;

    Twins(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
    }

    /** The verb group before a conjunction that the one after it is coordinated with. */
    int before(int conjunction) {
        int fallback = Clauses.NONE;
        for (int i = conjunction - 1; i >= 0 && i > conjunction - Clauses.WINDOW; i--) {
            if (!sentence.is(i, Chunk.VERB_GROUP)) {
                continue;
            }
            if (sentence.has(i, Sentence.FINITE)
                    && (isOfOccasion(i, conjunction + 1)
                            || isOfObject(i, conjunction + 1)
                            || isClosed(i, conjunction)
                            || isOfDeed(i, conjunction + 1)
                            || isOfTimeBefore(i, conjunction + 1))) {
                continue;
            }
            if (sentence.has(i, Sentence.FINITE)
                    || (sentence.has(conjunction + 1, Sentence.BASE) && sentence.has(i, Sentence.BASE))) {
                return i;
            }
            fallback = i;
        }
        return fallback;
    }

    /** "condemned a raid in which ten were killed and urged X to act": those who were killed urge nobody. */
    private boolean isOfOccasion(int verb, int next) {
        int opener = clauses.clauseStart(verb) - 1;
        return acts(next)
                && sentence.has(verb, Sentence.PASSIVE)
                && sentence.is(opener, Chunk.RELATIVE)
                && sentence.is(opener - 1, Chunk.PREPOSITION);
    }

    /** "thanked X, who sent troops, and asked Y for more": whether commas part a relative clause with one verb from what goes on. */
    private boolean isClosed(int verb, int conjunction) {
        int opener = clauses.clauseStart(verb) - 1;
        int comma = sentence.is(opener - 1, Chunk.PREPOSITION) ? opener - 2 : opener - 1;
        return sentence.is(conjunction - 1, Chunk.COMMA)
                && sentence.is(opener, Chunk.RELATIVE)
                && sentence.is(comma, Chunk.COMMA)
                && acts(conjunction + 1);
    }

    /** "condemned the raid that killed ten and urged X to act": a deed that is spoken of urges nobody. */
    private boolean isOfDeed(int verb, int next) {
        int opener = clauses.clauseStart(verb) - 1;
        int noun = opener - 1;
        int main = sentence.is(opener, Chunk.RELATIVE) && sentence.is(noun, Chunk.NOUN_GROUP)
                ? clauses.governor(noun)
                : Clauses.NONE;
        return main != Clauses.NONE
                && acts(next)
                && sentence.has(main, Sentence.FINITE)
                && sentence.isPresent(main) == sentence.isPresent(next)
                && clauses.objectBlamed.test(sentence.head(main))
                && clauses.speaks.test(sentence.head(next));
    }

    /** "hailed the pact that Y signed in May and urged X to act": what Y signed is before "that", so that whom is urged is urged by another. */
    private boolean isOfObject(int verb, int next) {
        int opener = clauses.clauseStart(verb) - 1;
        int noun = opener - 1;
        return acts(next)
                && (sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT))
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.is(opener + 1, Chunk.NOUN_GROUP)
                && !sentence.has(verb, Sentence.PASSIVE)
                && clauses.object(verb) == Clauses.NONE
                && !isReport(noun)
                && !isReport(clauses.governor(noun));
    }

    /** "confirms that two were held and accuses them": what is told in the present goes on from the present. */
    private boolean isOfTimeBefore(int verb, int next) {
        int opener = clauses.clauseStart(verb) - 1;
        boolean subordinate = sentence.is(opener, Chunk.THAT) || sentence.is(opener, Chunk.SUBORDINATOR);
        int main = subordinate ? clauses.finiteBefore(opener) : Clauses.NONE;
        return main != Clauses.NONE
                && acts(next)
                && sentence.isSimplePresent(main)
                && sentence.isSimplePresent(next)
                && sentence.isSimplePast(verb);
    }

    private boolean isReport(int chunk) {
        return chunk != Clauses.NONE && clauses.reports.test(sentence.head(chunk));
    }

    /** Whether a verb group has an object, or calls on somebody. */
    private boolean acts(int verb) {
        return sentence.is(verb + 1, Chunk.NOUN_GROUP)
                || (sentence.is(verb + 1, Chunk.PREPOSITION) && clauses.objectControls.test(sentence.head(verb)));
    }

    /**
     * The verb group that a bare one after a conjunction goes on from: "sign" for "and ratify" in "will sign the pact and
     * ratify it"; or {@link Clauses#NONE}.
     */
    int of(int verb) {
        return sentence.is(verb - 1, Chunk.CONJUNCTION) ? before(verb - 1) : listedWith(verb);
    }

    /** "sign" for "ratify" in "will sign the pact, ratify it and leave"; or {@link Clauses#NONE}. */
    int listedWith(int verb) {
        if (!sentence.is(verb - 1, Chunk.COMMA) || !goesOnBare(verb)) {
            return Clauses.NONE;
        }
        for (int i = verb - 2; i >= 0 && i > verb - Clauses.WINDOW; i--) {
            switch (sentence.kind(i)) {
                case SUBORDINATOR, THAT, RELATIVE, BREAK -> {
                    return Clauses.NONE;
                }
                case VERB_GROUP -> {
                    if (sentence.has(i, Sentence.BASE)) {
                        return goesOnBare(i) && listedWith(i) == Clauses.NONE ? Clauses.NONE : i;
                    }
                    if (sentence.has(i, Sentence.FINITE)) {
                        return Clauses.NONE;
                    }
                }
                default -> {}
            }
        }
        return Clauses.NONE;
    }

    /**
     * The finite verb group before one that goes on from it without a subject or a "be" of its own: "met" for "urged" in "met X,
     * praised Y and urged Z", "was caught" for "tried" in "was caught and tried" and for "freed" in "one was caught and two freed";
     * or {@link Clauses#NONE}.
     */
    int goesOnFrom(int verb) {
        int before = Clauses.NONE;
        if (sentence.is(verb - 1, Chunk.CONJUNCTION)) {
            before = before(verb - 1);
        } else if (sentence.is(verb - 1, Chunk.NOUN_GROUP) && sentence.is(verb - 2, Chunk.CONJUNCTION)) {
            before = sentence.has(verb, Sentence.BARE) ? before(verb - 2) : Clauses.NONE;
        } else if (sentence.is(verb - 1, Chunk.COMMA)) {
            before = clauses.finiteBefore(verb - 1);
            if (before != Clauses.NONE && (isSubordinate(before) || hasOwnSubject(before, verb))) {
                return Clauses.NONE;
            }
        }
        boolean goesOn = sentence.isVerb(before, Sentence.FINITE)
                && (sentence.has(verb, Sentence.FINITE)
                        || (sentence.has(verb, Sentence.BARE) && sentence.has(before, Sentence.PASSIVE)));
        return goesOn ? before : Clauses.NONE;
    }

    /** "X hit Y, and his friend, the king of Z, met them": whether "and" opens the clause of a verb behind another. */
    private boolean hasOwnSubject(int before, int verb) {
        for (int i = before + 1; i < verb; i++) {
            if (sentence.is(i, Chunk.CONJUNCTION) && sentence.is(i - 1, Chunk.COMMA) && clauses.beginsClause(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun or conjunction opens the clause of a verb, "X, who met Y", or of the one that it goes on from, "X, who met Y and hailed Z". */
    private boolean isSubordinate(int verb) {
        int first = sentence.is(verb - 1, Chunk.CONJUNCTION) ? before(verb - 1) : Clauses.NONE;
        int opener = clauses.clauseStart(first == Clauses.NONE ? verb : first) - 1;
        return sentence.is(opener, Chunk.RELATIVE)
                || sentence.is(opener, Chunk.SUBORDINATOR)
                || sentence.is(opener, Chunk.THAT);
    }

    /** Whether a verb group is a base form that neither a modal verb nor "to" opens. */
    private boolean goesOnBare(int verb) {
        return sentence.has(verb, Sentence.BASE)
                && !sentence.has(verb, Sentence.INFINITIVE)
                && sentence.modal(verb) < 0;
    }
}
