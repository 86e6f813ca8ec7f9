package dev.dateline.event.grammar;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is subject and object of the verbs of one sentence, and what hangs on a preposition. All searches are bounded, so the
 * cost of a sentence is linear in its length.
 */
public final class Clauses {

    /** No such group. */
    public static final int NONE = -1;

    /** Groups to either side within which what belongs to a verb is looked for. */
    static final int WINDOW = 40;

    /** Most verbs from one to the one whose subject it shares. */
    private static final int MAX_HOPS = 4;

    final Sentence sentence;
    final NounLists lists;
    final IntPredicate objectControls;
    final IntPredicate objectBlamed;
    final IntPredicate reports;
    final IntPredicate speaks;
    private final Twins twins;
    private final FiniteSubjects finite;
    private final NonFiniteSubjects nonFinite;

    /**
     * By verb group, two more than its subject, or 0 while nobody asked. Whose a verb is depends on where the clauses before it begin, and
     * that on whose their verbs are: asked for anew each time, the cost would double with each verb of a sentence.
     */
    private char @Nullable [] subjects;

    /**
     * @param objectControls whether the verb at a token makes its object the one who acts: "urged them to sign"
     * @param objectBlamed whether what the verb at a token speaks of is what its object does: "praised them for signing"
     * @param reports whether "that" behind the word at a token opens what is said, thought or planned: "told them that", "the claim that"
     * @param speaks whether the verb at a token is what only persons and bodies do, by words: "urged", "accused", "vowed"
     */
    public Clauses(
            Sentence sentence,
            IntPredicate objectControls,
            IntPredicate objectBlamed,
            IntPredicate reports,
            IntPredicate speaks) {
        this.sentence = sentence;
        this.objectControls = objectControls;
        this.objectBlamed = objectBlamed;
        this.reports = reports;
        this.speaks = speaks;
        lists = new NounLists(sentence, reports);
        twins = new Twins(this);
        finite = new FiniteSubjects(this, twins);
        nonFinite = new NonFiniteSubjects(this);
    }

    /**
     * The head group of the grammatical subject of a verb group, or {@link #NONE}. For "to sign" and "signing" it is the
     * one who does it; for a bare participle, the noun that it belongs to.
     */
    public int subject(int verb) {
        if (verb < 0 || verb >= sentence.size()) {
            return subject(verb, MAX_HOPS);
        }
        char[] known = subjects == null ? new char[sentence.size()] : subjects;
        subjects = known;
        if (known[verb] == 0) {
            known[verb] = (char) (subject(verb, MAX_HOPS) + 2);
        }
        return known[verb] - 2;
    }

    /** The same, going up at most so many verbs. */
    int subject(int verb, int hops) {
        if (hops == 0) {
            return NONE;
        }
        if (sentence.has(verb, Sentence.INFINITIVE)) {
            return nonFinite.ofInfinitive(verb, hops);
        }
        if (sentence.has(verb, Sentence.BARE) || sentence.has(verb, Sentence.ING)) {
            return nonFinite.ofParticiple(verb, hops);
        }
        return finite.of(verb, hops);
    }

    /**
     * The verb group that a bare one after a conjunction goes on from: "sign" for "and ratify" in "will sign the pact and
     * ratify it"; or {@link #NONE}.
     */
    public int twinOf(int verb) {
        return twins.of(verb);
    }

    /**
     * The finite verb group before one that goes on from it without a subject or a "be" of its own: "met" for "urged" in "met X, praised Y and
     * urged Z"; or {@link #NONE}.
     */
    public int goesOnFrom(int verb) {
        return twins.goesOnFrom(verb);
    }

    /** The verb group before a group, within the same sentence, that governs it. */
    public int governor(int chunk) {
        for (int i = chunk - 1; i >= 0 && i > chunk - WINDOW; i--) {
            if (sentence.is(i, Chunk.VERB_GROUP)) {
                return i;
            }
            if (sentence.is(i, Chunk.BREAK)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "says that X, arrested in May, has died": between commas, the participle is about the noun whose verb is to come. */
    int described(int verb) {
        if (!sentence.has(verb, Sentence.BARE)
                || !sentence.is(verb - 1, Chunk.COMMA)
                || !sentence.is(verb - 2, Chunk.NOUN_GROUP)) {
            return NONE;
        }
        int end = argumentsEnd(verb);
        int next = sentence.is(end, Chunk.COMMA) ? end + 1 : end;
        boolean follows = sentence.isVerb(next, Sentence.FINITE) && sentence.is(next - 1, Chunk.COMMA);
        return follows && !sentence.is(listStart(verb - 2) - 1, Chunk.PREPOSITION) ? verb - 2 : NONE;
    }

    int finiteBefore(int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - WINDOW; i--) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return i;
            }
        }
        return NONE;
    }

    /** "X, the last of ten men who fled Y, is held": "the last", which says what the noun is that a clause opens with; or {@link #NONE}. */
    int apposed(int noun) {
        int head = rowHead(noun);
        boolean apposed = sentence.is(head, Chunk.NOUN_GROUP) && sentence.is(head - 1, Chunk.COMMA);
        return apposed && opener(head - 2) != NONE ? head : NONE;
    }

    /** The group before which no preposition stands of a row that prepositions tie: "the trial" of "the trial of X over Y". */
    private int rowHead(int noun) {
        int head = noun;
        while (sentence.is(head, Chunk.NOUN_GROUP) && sentence.is(listStart(head) - 1, Chunk.PREPOSITION)) {
            head = listStart(head) - 2;
        }
        return head;
    }

    /** The first noun of a row that prepositions tie, if a clause opens with it: "the trial" of "the trial of X over Y"; or {@link #NONE}. */
    int opener(int noun) {
        int head = rowHead(noun);
        if (!sentence.is(head, Chunk.NOUN_GROUP)) {
            return NONE;
        }
        int before = listStart(head) - 1;
        return before < 0 || sentence.is(before, Chunk.THAT) || sentence.is(before, Chunk.BREAK) ? head : NONE;
    }

    /**
     * The noun before a relative clause that stands between the members of a list: X of "X, who chairs the council, A and B met", of a list
     * that goes on with A; or {@link #NONE}.
     */
    public int besideRelative(int listStart) {
        int comma = sentence.is(listStart - 1, Chunk.CONJUNCTION) ? listStart - 2 : listStart - 1;
        if (!sentence.is(comma, Chunk.COMMA)) {
            return NONE;
        }
        int finite = 0;
        for (int i = comma - 1; i > 1 && i > comma - WINDOW; i--) {
            switch (sentence.kind(i)) {
                case RELATIVE -> {
                    boolean aside = finite == 1 && sentence.is(i - 1, Chunk.COMMA);
                    return aside && opener(i - 2) != NONE ? i - 2 : NONE;
                }
                case VERB_GROUP -> finite += sentence.has(i, Sentence.FINITE) ? 1 : 0;
                case COMMA, THAT, SUBORDINATOR, BREAK -> {
                    return NONE;
                }
                default -> {}
            }
        }
        return NONE;
    }

    /** The modal verb of a verb group, also where a day parts them ("will on Friday sign"); or -1. */
    public int modal(int verb) {
        int modal = sentence.modal(verb);
        int helper = modal < 0 ? helperBefore(verb) : NONE;
        return helper == NONE ? modal : sentence.modal(helper);
    }

    /** The "will" of "will on Friday sign", for the group of "sign"; or {@link #NONE}. */
    int helperBefore(int verb) {
        if (!sentence.has(verb, Sentence.BASE) || !sentence.is(verb - 1, Chunk.DATE)) {
            return NONE;
        }
        int before = sentence.is(verb - 2, Chunk.PREPOSITION) ? verb - 3 : verb - 2;
        boolean helps = sentence.isVerb(before, Sentence.AUXILIARY) && sentence.modal(before) >= 0;
        return helps ? before : NONE;
    }

    /** First group of a list "A, B and C" that ends at a noun group. */
    public int listStart(int noun) {
        return lists.start(noun);
    }

    /**
     * The last noun group of a list that begins at one: C of "A, B and C". A last one that begins a clause of its own is left
     * out.
     */
    public int listEnd(int noun) {
        return lists.end(noun);
    }

    /** The object of a verb group, the first group of a list of them, or {@link #NONE}. */
    public int object(int verb) {
        int next = verb + 1;
        if (sentence.is(next, Chunk.PREPOSITION) && sentence.is(next + 1, Chunk.DATE)) {
            // "condemned on Monday the attack", but not "the hosting of this year's forum"
            next += sentence.isPossessive(sentence.end(next + 1)) ? 0 : 1;
        }
        if (sentence.is(next, Chunk.DATE)) {
            next++;
        }
        if (sentence.is(next, Chunk.PREPOSITION)
                && sentence.is(next + 1, Chunk.NOUN_GROUP)
                && sentence.end(next + 1) > sentence.start(next + 1) + 1
                && sentence.is(next + 2, Chunk.NOUN_GROUP)
                && !beginsClause(next + 2)) {
            // "condemned in the strongest terms the attack", but not "takes into account the attack"
            next += 2;
        }
        if (!sentence.is(next, Chunk.NOUN_GROUP)) {
            return NONE;
        }
        return next;
    }

    /** The group after the arguments of a verb or noun group: those of its clause, up to the next clause. */
    public int argumentsEnd(int chunk) {
        int i = chunk + 1;
        int limit = Math.min(sentence.size(), chunk + WINDOW);
        while (i < limit) {
            switch (sentence.kind(i)) {
                case NOUN_GROUP, DATE, PREPOSITION -> i++;
                case SUBORDINATOR -> {
                    // "left after noon for X"
                    if (!sentence.is(i + 1, Chunk.DATE) || !sentence.is(i + 2, Chunk.PREPOSITION)) {
                        return i;
                    }
                    i++;
                }
                case COMMA -> {
                    boolean continues = sentence.is(i + 1, Chunk.PREPOSITION)
                            || sentence.is(i + 1, Chunk.DATE)
                            || ((sentence.is(i + 1, Chunk.NOUN_GROUP)
                                            || (sentence.is(i + 1, Chunk.CONJUNCTION)
                                                    && (sentence.is(i + 2, Chunk.NOUN_GROUP) || isAsWellAs(i + 1))))
                                    && !beginsClause(i + 1));
                    if (!continues) {
                        return i;
                    }
                    i++;
                }
                case CONJUNCTION -> {
                    boolean joins = sentence.is(i + 1, Chunk.NOUN_GROUP) || sentence.is(i + 1, Chunk.PREPOSITION);
                    if (!joins || (beginsClause(i + 1) && !awaitsVerb(chunk))) {
                        return i;
                    }
                    i++;
                }
                default -> {
                    return i;
                }
            }
        }
        return i;
    }

    /** Whether the verb behind what belongs to a group is that of the noun with which the sentence or its clause opens: "raids by X and Y on Z ended". */
    private boolean awaitsVerb(int chunk) {
        boolean opens = sentence.is(chunk, Chunk.NOUN_GROUP) && opener(listStart(chunk)) == listStart(chunk);
        return opens || opensWithReduced(chunk) || opensWithRelative(chunk);
    }

    /** "the pact signed by X and Y in May ended": the verb to come is that of the noun with which the sentence or its clause opens. */
    private boolean opensWithReduced(int participle) {
        if (!sentence.isVerb(participle, Sentence.BARE) || !sentence.is(participle - 1, Chunk.NOUN_GROUP)) {
            return false;
        }
        int head = opener(listStart(participle - 1));
        return head != NONE;
    }

    /** "the raid that left ten dead and two missing on Friday began": as before, of a verb that a relative word opens. */
    private boolean opensWithRelative(int verb) {
        int relative = sentence.isVerb(verb, Sentence.FINITE) ? clauseStart(verb) - 1 : NONE;
        return sentence.is(relative, Chunk.RELATIVE)
                && sentence.is(relative - 1, Chunk.NOUN_GROUP)
                && opener(listStart(relative - 1)) != NONE;
    }

    /** The "as well as" of "in X, as well as in Y". */
    private boolean isAsWellAs(int conjunction) {
        return sentence.is(conjunction + 1, Chunk.PREPOSITION)
                && sentence.start(conjunction + 1) == sentence.end(conjunction) + 2;
    }

    /** "two were killed and three were wounded": the verb of the clause that a conjunction joins to a verb's, with a subject of its own; NONE if there is none. */
    public int joinedVerb(int verb) {
        int conjunction = argumentsEnd(verb);
        if (!sentence.is(conjunction, Chunk.CONJUNCTION)) {
            return NONE;
        }
        int joined = listEnd(conjunction + 1) + 1;
        return sentence.isVerb(joined, Sentence.FINITE) ? joined : NONE;
    }

    /** Whether a day stands among what belongs to a group. */
    public boolean isDated(int chunk) {
        int end = argumentsEnd(chunk);
        for (int i = chunk + 1; i < end; i++) {
            if (sentence.is(i, Chunk.DATE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun group is followed by its own finite verb: "X left", "X, a friend of Y, left". */
    public boolean beginsClause(int noun) {
        int first = sentence.is(noun, Chunk.CONJUNCTION) ? noun + 1 : noun;
        int end = nounsEnd(first);
        if (sentence.is(end, Chunk.COMMA)) {
            int apposed = nounsEnd(end + 1);
            return apposed > end + 1
                    && sentence.is(apposed, Chunk.COMMA)
                    && sentence.isVerb(apposed + 1, Sentence.FINITE);
        }
        return sentence.isVerb(end, Sentence.FINITE);
    }

    /** The group after the noun groups, prepositions and dates from one on; not far. */
    private int nounsEnd(int first) {
        int i = first;
        int limit = Math.min(sentence.size(), first + 8);
        while (i < limit
                && (sentence.is(i, Chunk.NOUN_GROUP)
                        || sentence.is(i, Chunk.PREPOSITION)
                        || sentence.is(i, Chunk.DATE))) {
            i++;
        }
        return i;
    }

    /** First group of the clause of a verb or noun group: after the subordinator, break or verb before it. */
    public int clauseStart(int chunk) {
        int i = chunk;
        int limit = Math.max(0, chunk - WINDOW);
        while (i > limit) {
            Chunk before = sentence.kind(i - 1);
            if ((before == Chunk.SUBORDINATOR && !isOfAside(i - 1, chunk))
                    || before == Chunk.THAT
                    || before == Chunk.BREAK
                    || before == Chunk.RELATIVE
                    || (before == Chunk.VERB_GROUP && !isOfSubject(i - 1, chunk))) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** "X, who ruled after a coup, met Y": whether what a word such as "after" opens lies in a relative clause that a comma closes before the verb. */
    private boolean isOfAside(int subordinator, int verb) {
        if (!sentence.isVerb(verb, Sentence.FINITE) || !sentence.is(verb - 1, Chunk.COMMA)) {
            return false;
        }
        int relative = finite.relativeBetween(verb);
        return relative != NONE && relative < subordinator;
    }

    /** Whether a relative word opens the clause of a group: "talks which were held". */
    public boolean isInRelative(int chunk) {
        return sentence.is(clauseStart(chunk) - 1, Chunk.RELATIVE);
    }

    /** The "hosted" of "talks hosted by X began", which says more of the subject of "began". */
    private boolean isOfSubject(int participle, int verb) {
        return sentence.has(participle, Sentence.BARE)
                && sentence.is(participle - 1, Chunk.NOUN_GROUP)
                && sentence.isVerb(verb, Sentence.FINITE)
                && subject(participle) == subject(verb);
    }
}
