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

    private final Sentence sentence;
    private final NounLists lists;
    private final IntPredicate objectControls;
    private final IntPredicate objectBlamed;
    private final IntPredicate reports;
    private final IntPredicate speaks;
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
        lists = new NounLists(sentence, reports);
        this.objectControls = objectControls;
        this.objectBlamed = objectBlamed;
        this.reports = reports;
        this.speaks = speaks;
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

    private int subject(int verb, int hops) {
        if (hops == 0) {
            return NONE;
        }
        if (sentence.has(verb, Sentence.INFINITIVE)) {
            return infinitiveSubject(verb, hops);
        }
        if (sentence.has(verb, Sentence.BARE) || sentence.has(verb, Sentence.ING)) {
            return participleSubject(verb, hops);
        }
        return finiteSubject(verb, hops);
    }

    private int infinitiveSubject(int verb, int hops) {
        int governor = governor(verb);
        if (governor == NONE) {
            return finiteAfter(verb) == NONE ? NONE : subject(finiteAfter(verb), hops - 1);
        }
        int object = object(governor);
        if (object != NONE && object < verb && objectControls.test(sentence.head(governor))) {
            // "urged X, Y and Z to sign"
            int last = lists.end(object);
            return last < verb ? last : object;
        }
        if (sentence.has(governor, Sentence.PASSIVE) || object == NONE || object > verb) {
            int called = lastArgumentBefore(governor, verb);
            if (called != NONE && objectControls.test(sentence.head(governor))) {
                int last = lists.end(called);
                return last < verb ? last : called;
            }
        }
        return subject(governor, hops - 1);
    }

    /** The noun group of "on Iran" in "calls on Iran to stop". */
    private int lastArgumentBefore(int governor, int verb) {
        for (int chunk = governor + 1; chunk < verb && chunk < governor + 4; chunk++) {
            if (sentence.is(chunk, Chunk.NOUN_GROUP)) {
                return chunk;
            }
        }
        return NONE;
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

    private int participleSubject(int verb, int hops) {
        int before = verb - 1;
        if (sentence.is(before, Chunk.NOUN_GROUP) || sentence.is(before, Chunk.DATE)) {
            int noun = sentence.is(before, Chunk.DATE) ? before - 1 : before;
            if (sentence.isVerb(noun, Sentence.AUXILIARY) && sentence.has(verb, Sentence.ING)) {
                // "X is currently visiting Y"
                return subject(noun, hops - 1);
            }
            if (noun == before || !sentence.is(noun, Chunk.COMMA)) {
                return sentence.is(noun, Chunk.NOUN_GROUP) ? noun : NONE;
            }
            // "X, currently visiting Y, said": as without the day
        }
        if (sentence.is(before, Chunk.CONJUNCTION)) {
            int twin = governor(verb);
            return twin == NONE ? NONE : subject(twin, hops - 1);
        }
        int described = described(verb);
        if (described != NONE) {
            return described;
        }
        int blamed = blamed(verb);
        if (blamed != NONE) {
            return blamed;
        }
        int main = finiteBefore(verb);
        if (main != NONE) {
            return sentence.has(main, Sentence.INFINITIVE) ? NONE : subject(main, hops - 1);
        }
        int next = finiteAfter(verb);
        return next == NONE ? NONE : subject(next, hops - 1);
    }

    /** The X of "praised X for signing", "accused X of sending"; or {@link #NONE}. */
    private int blamed(int verb) {
        int governor = sentence.is(verb - 1, Chunk.PREPOSITION) && sentence.is(verb - 2, Chunk.NOUN_GROUP)
                ? governor(verb)
                : NONE;
        boolean object = governor != NONE
                && !sentence.has(governor, Sentence.PASSIVE)
                && object(governor) == listStart(verb - 2)
                && objectBlamed.test(sentence.head(governor));
        return object ? verb - 2 : NONE;
    }

    /** "says that X, arrested in May, has died": between commas, the participle is about the noun whose verb is to come. */
    private int described(int verb) {
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

    private int finiteBefore(int verb) {
        for (int i = verb - 1; i >= 0 && i > verb - WINDOW; i--) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return i;
            }
        }
        return NONE;
    }

    private int finiteAfter(int verb) {
        for (int i = verb + 1; i < sentence.size() && i < verb + WINDOW; i++) {
            if (sentence.isVerb(i, Sentence.FINITE)) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * The relative word of a clause that stands between a verb and its subject and has had its own verb: "X, who was convicted
     * in May, is sentenced", "X, who has ruled since 1996, on Friday resigned"; or {@link #NONE}.
     */
    private int relativeBetween(int verb) {
        int finite = 0;
        for (int i = verb - 1; i >= 0 && i > verb - WINDOW; i--) {
            switch (sentence.kind(i)) {
                case RELATIVE -> {
                    return finite == 1 && !sentence.is(i - 1, Chunk.PREPOSITION) ? i : NONE;
                }
                case VERB_GROUP -> finite += sentence.has(i, Sentence.FINITE) ? 1 : 0;
                // "who has ruled since 1996", "who fled when the king came": the verb behind is not the relative
                // clause's own
                case SUBORDINATOR -> finite = 0;
                case THAT, BREAK -> {
                    return NONE;
                }
                default -> {}
            }
        }
        return NONE;
    }

    /**
     * The noun that opens the sentence or its clause, where a clause of a preposition and a relative word stands between it and its verb and has
     * had its own: "the trial of men over a coup in which X was killed begins", "the pact under which X armed Y ended"; or {@link #NONE}.
     */
    private int saidOf(int verb) {
        boolean own = false;
        for (int i = verb - 1; i > 0 && i > verb - WINDOW; i--) {
            switch (sentence.kind(i)) {
                case RELATIVE -> {
                    return own && sentence.is(i - 1, Chunk.PREPOSITION) ? opener(i - 2) : NONE;
                }
                case VERB_GROUP -> {
                    if (sentence.has(i, Sentence.FINITE)) {
                        if (own) {
                            return NONE;
                        }
                        own = true;
                    }
                }
                case COMMA, CONJUNCTION -> {
                    // "in which X fell and Y fled"
                    if (!own) {
                        return NONE;
                    }
                }
                case THAT, SUBORDINATOR, BREAK -> {
                    return NONE;
                }
                default -> {}
            }
        }
        return NONE;
    }

    /** "X, the last of ten men who fled Y, is held": "the last", which says what the noun is that a clause opens with; or {@link #NONE}. */
    private int apposed(int noun) {
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
    private int opener(int noun) {
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
    private int helperBefore(int verb) {
        if (!sentence.has(verb, Sentence.BASE) || !sentence.is(verb - 1, Chunk.DATE)) {
            return NONE;
        }
        int before = sentence.is(verb - 2, Chunk.PREPOSITION) ? verb - 3 : verb - 2;
        boolean helps = sentence.isVerb(before, Sentence.AUXILIARY) && sentence.modal(before) >= 0;
        return helps ? before : NONE;
    }

    private int finiteSubject(int verb, int hops) {
        int helper = helperBefore(verb);
        if (helper != NONE) {
            return subject(helper, hops - 1);
        }
        int listed = listedWith(verb);
        if (listed != NONE) {
            return subject(listed, hops - 1);
        }
        if (isOfQuotation(verb)) {
            return verb + 1;
        }
        boolean apart = sentence.is(sentence.dayBefore(verb) - 1, Chunk.COMMA);
        boolean directly = sentence.is(verb - 1, Chunk.NOUN_GROUP)
                && sentence.isVerb(verb - 2, Sentence.FINITE)
                && sentence.is(verb - 3, Chunk.RELATIVE);
        int relative = apart || directly ? relativeBetween(verb) : NONE;
        if (relative != NONE) {
            // "the court in Chad, which sits in May, ruled": the court, whatever the relative clause is about
            int noun = antecedent(relative);
            int opener = noun == NONE ? NONE : opener(noun);
            int apposed = opener == NONE && apart ? apposed(noun) : opener;
            return apposed == NONE ? noun : apposed;
        }
        int said = saidOf(verb);
        if (said != NONE) {
            return said;
        }
        int i = verb - 1;
        int limit = Math.max(0, verb - WINDOW);
        while (i >= limit) {
            switch (sentence.kind(i)) {
                case NOUN_GROUP -> {
                    int head = listStart(i);
                    if (!sentence.is(head - 1, Chunk.PREPOSITION)) {
                        int described = beforeReduced(head);
                        return described == NONE ? i : described;
                    }
                    // "flights to and from X"
                    boolean twice =
                            sentence.is(head - 2, Chunk.CONJUNCTION) && sentence.is(head - 3, Chunk.PREPOSITION);
                    i = twice ? head - 4 : head - 2;
                }
                case DATE, PREPOSITION -> i--;
                case RELATIVE -> {
                    return antecedent(i);
                }
                case THAT -> {
                    return i == verb - 1 ? antecedent(i) : NONE;
                }
                case CONJUNCTION -> {
                    int twin = twin(i);
                    return twin == NONE ? NONE : subject(twin, hops - 1);
                }
                case COMMA -> {
                    int earlier = i == verb - 1 ? earlierDeed(verb) : NONE;
                    if (earlier != NONE) {
                        return subject(earlier, hops - 1);
                    }
                    // "X, under pressure to leave Y, on Tuesday met Z"
                    i = i == verb - 1 || (apart && i == sentence.dayBefore(verb) - 1) ? beforeParenthesis(i) : i - 1;
                }
                case VERB_GROUP -> {
                    if (sentence.has(i, Sentence.BARE)
                            || sentence.has(i, Sentence.ING)
                            || sentence.has(i, Sentence.INFINITIVE)) {
                        i--;
                    } else if (i == verb - 1) {
                        return subject(i, hops - 1);
                    } else {
                        // "the truce that X and Y agreed on Friday has ended"
                        int ended = relativeBetween(verb);
                        int noun = ended == NONE ? NONE : antecedent(ended);
                        if (noun == NONE || noun > i) {
                            return NONE;
                        }
                        i = noun;
                    }
                }
                default -> {
                    return NONE;
                }
            }
        }
        return NONE;
    }

    /** "“We must talk,” said X": whether the speaker stands behind the verb. */
    private boolean isOfQuotation(int verb) {
        return sentence.isBehindQuotation(verb)
                && sentence.is(verb - 1, Chunk.COMMA)
                && sentence.is(verb + 1, Chunk.NOUN_GROUP)
                && reports.test(sentence.head(verb));
    }

    /**
     * "met" for "signed" in "X met Y, signed a pact and left": the finite verb of the same tense that one behind a comma, with no helper of
     * its own, goes on from, which is "says" for "vows" in "X says Y struck a base, vows revenge"; or {@link #NONE}.
     */
    private int earlierDeed(int verb) {
        if (sentence.has(verb, Sentence.PERFECT | Sentence.PASSIVE | Sentence.PROGRESSIVE | Sentence.AUXILIARY)
                || sentence.modal(verb) >= 0
                || closesRow(verb - 2)) {
            return NONE;
        }
        for (int i = verb - 2; i >= 0 && i > verb - WINDOW; i--) {
            switch (sentence.kind(i)) {
                case SUBORDINATOR, THAT, RELATIVE, BREAK -> {
                    return NONE;
                }
                case COMMA -> {
                    // "said X, head of Y, died"
                    if (!isWithinList(i)) {
                        return NONE;
                    }
                }
                case VERB_GROUP -> {
                    boolean sameTense = sentence.isPresent(i) == sentence.isPresent(verb);
                    if (sentence.has(i, Sentence.FINITE) && (sameTense || sentence.has(i, Sentence.PERFECT))) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return NONE;
    }

    /** Whether a noun group ends in a row of places, which a comma closes: "floods in Lyon, France, have killed two". */
    private boolean closesRow(int noun) {
        if (!sentence.is(noun, Chunk.NOUN_GROUP)) {
            return false;
        }
        for (int token = sentence.start(noun); token < sentence.end(noun); token++) {
            if (sentence.isBreakOfList(token)) {
                return true;
            }
        }
        return false;
    }

    /** "two ministers, A and B, were freed": the group before what a list between commas says, of a comma within that list; or {@link #NONE}. */
    private int beforeListAside(int comma, int close) {
        boolean aside = isWithinList(comma) && lists.end(comma - 1) == close - 1;
        return aside ? lists.start(close - 1) : NONE;
    }

    private boolean isWithinList(int comma) {
        return sentence.is(comma - 1, Chunk.NOUN_GROUP) && lists.end(comma - 1) > comma;
    }

    /**
     * The noun group that a participle or infinitive describes whose object another is: "forces attacking the town", "men accused of killing a
     * nurse", "X, accused of killing a nurse"; or {@link #NONE}.
     */
    private int beforeReduced(int noun) {
        int verb = noun - 1;
        if (!sentence.is(verb, Chunk.VERB_GROUP)
                || !(sentence.has(verb, Sentence.ING) || sentence.has(verb, Sentence.INFINITIVE))) {
            return NONE;
        }
        // not "said freezing the aid would"
        int participle = sentence.has(verb, Sentence.INFINITIVE) ? verb - 1 : verb - 2;
        boolean tied = participle == verb - 1 || sentence.is(verb - 1, Chunk.PREPOSITION);
        int described = tied && sentence.isVerb(participle, Sentence.BARE) ? participle - 1 : verb - 1;
        if (described == participle - 1 && sentence.is(described, Chunk.COMMA)) {
            described--;
        }
        return sentence.is(described, Chunk.NOUN_GROUP) ? described : NONE;
    }

    /** The verb group before a conjunction that the one after it is coordinated with. */
    private int twin(int conjunction) {
        int fallback = NONE;
        for (int i = conjunction - 1; i >= 0 && i > conjunction - WINDOW; i--) {
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
        int opener = clauseStart(verb) - 1;
        return acts(next)
                && sentence.has(verb, Sentence.PASSIVE)
                && sentence.is(opener, Chunk.RELATIVE)
                && sentence.is(opener - 1, Chunk.PREPOSITION);
    }

    /** "thanked X, who sent troops, and asked Y for more": whether commas part a relative clause with one verb from what goes on. */
    private boolean isClosed(int verb, int conjunction) {
        int opener = clauseStart(verb) - 1;
        int comma = sentence.is(opener - 1, Chunk.PREPOSITION) ? opener - 2 : opener - 1;
        return sentence.is(conjunction - 1, Chunk.COMMA)
                && sentence.is(opener, Chunk.RELATIVE)
                && sentence.is(comma, Chunk.COMMA)
                && acts(conjunction + 1);
    }

    /** "condemned the raid that killed ten and urged X to act": a deed that is spoken of urges nobody. */
    private boolean isOfDeed(int verb, int next) {
        int opener = clauseStart(verb) - 1;
        int noun = opener - 1;
        int main = sentence.is(opener, Chunk.RELATIVE) && sentence.is(noun, Chunk.NOUN_GROUP) ? governor(noun) : NONE;
        return main != NONE
                && acts(next)
                && sentence.has(main, Sentence.FINITE)
                && sentence.isPresent(main) == sentence.isPresent(next)
                && objectBlamed.test(sentence.head(main))
                && speaks.test(sentence.head(next));
    }

    /** "hailed the pact that Y signed in May and urged X to act": what Y signed is before "that", so that whom is urged is urged by another. */
    private boolean isOfObject(int verb, int next) {
        int opener = clauseStart(verb) - 1;
        int noun = opener - 1;
        return acts(next)
                && (sentence.is(opener, Chunk.RELATIVE) || sentence.is(opener, Chunk.THAT))
                && sentence.is(noun, Chunk.NOUN_GROUP)
                && sentence.is(opener + 1, Chunk.NOUN_GROUP)
                && !sentence.has(verb, Sentence.PASSIVE)
                && object(verb) == NONE
                && !isReport(noun)
                && !isReport(governor(noun));
    }

    /** "confirms that two were held and accuses them": what is told in the present goes on from the present. */
    private boolean isOfTimeBefore(int verb, int next) {
        int opener = clauseStart(verb) - 1;
        boolean subordinate = sentence.is(opener, Chunk.THAT) || sentence.is(opener, Chunk.SUBORDINATOR);
        int main = subordinate ? finiteBefore(opener) : NONE;
        return main != NONE
                && acts(next)
                && sentence.isSimplePresent(main)
                && sentence.isSimplePresent(next)
                && sentence.isSimplePast(verb);
    }

    private boolean isReport(int chunk) {
        return chunk != NONE && reports.test(sentence.head(chunk));
    }

    /** Whether a verb group has an object, or calls on somebody. */
    private boolean acts(int verb) {
        return sentence.is(verb + 1, Chunk.NOUN_GROUP)
                || (sentence.is(verb + 1, Chunk.PREPOSITION) && objectControls.test(sentence.head(verb)));
    }

    /**
     * The verb group that a bare one after a conjunction goes on from: "sign" for "and ratify" in "will sign the pact and
     * ratify it"; or {@link #NONE}.
     */
    public int twinOf(int verb) {
        return sentence.is(verb - 1, Chunk.CONJUNCTION) ? twin(verb - 1) : listedWith(verb);
    }

    /** "sign" for "ratify" in "will sign the pact, ratify it and leave"; or {@link #NONE}. */
    private int listedWith(int verb) {
        if (!sentence.is(verb - 1, Chunk.COMMA) || !goesOnBare(verb)) {
            return NONE;
        }
        for (int i = verb - 2; i >= 0 && i > verb - WINDOW; i--) {
            switch (sentence.kind(i)) {
                case SUBORDINATOR, THAT, RELATIVE, BREAK -> {
                    return NONE;
                }
                case VERB_GROUP -> {
                    if (sentence.has(i, Sentence.BASE)) {
                        return goesOnBare(i) && listedWith(i) == NONE ? NONE : i;
                    }
                    if (sentence.has(i, Sentence.FINITE)) {
                        return NONE;
                    }
                }
                default -> {}
            }
        }
        return NONE;
    }

    /**
     * The finite verb group before one that goes on from it without a subject or a "be" of its own: "met" for "urged" in "met X,
     * praised Y and urged Z", "was caught" for "tried" in "was caught and tried" and for "freed" in "one was caught and two freed";
     * or {@link #NONE}.
     */
    public int goesOnFrom(int verb) {
        int before = NONE;
        if (sentence.is(verb - 1, Chunk.CONJUNCTION)) {
            before = twin(verb - 1);
        } else if (sentence.is(verb - 1, Chunk.NOUN_GROUP) && sentence.is(verb - 2, Chunk.CONJUNCTION)) {
            before = sentence.has(verb, Sentence.BARE) ? twin(verb - 2) : NONE;
        } else if (sentence.is(verb - 1, Chunk.COMMA)) {
            before = finiteBefore(verb - 1);
            if (before != NONE && (isSubordinate(before) || hasOwnSubject(before, verb))) {
                return NONE;
            }
        }
        boolean goesOn = sentence.isVerb(before, Sentence.FINITE)
                && (sentence.has(verb, Sentence.FINITE)
                        || (sentence.has(verb, Sentence.BARE) && sentence.has(before, Sentence.PASSIVE)));
        return goesOn ? before : NONE;
    }

    /** "X hit Y, and his friend, the king of Z, met them": whether "and" opens the clause of a verb behind another. */
    private boolean hasOwnSubject(int before, int verb) {
        for (int i = before + 1; i < verb; i++) {
            if (sentence.is(i, Chunk.CONJUNCTION) && sentence.is(i - 1, Chunk.COMMA) && beginsClause(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun or conjunction opens the clause of a verb: "X, who met Y". */
    private boolean isSubordinate(int verb) {
        int opener = clauseStart(verb) - 1;
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

    /** The noun that a relative pronoun stands for. */
    private int antecedent(int relative) {
        int i = relative - 1;
        if (sentence.is(i, Chunk.COMMA) || sentence.is(i, Chunk.PREPOSITION)) {
            i--;
        }
        if (sentence.is(i, Chunk.DATE)) {
            i--;
        }
        return sentence.is(i, Chunk.NOUN_GROUP) ? i : NONE;
    }

    /** The group before the comma that opens what the comma at {@code close} ends; or the group before {@code close}. */
    private int beforeParenthesis(int close) {
        for (int i = close - 1; i >= 0 && i > close - WINDOW / 2; i--) {
            if (sentence.is(i, Chunk.BREAK)) {
                return close - 1;
            }
            if (sentence.is(i, Chunk.COMMA)) {
                int described = beforeListAside(i, close);
                if (described != NONE) {
                    return described;
                }
                boolean opens = i > 0 && (sentence.is(i - 1, Chunk.NOUN_GROUP) || sentence.is(i - 1, Chunk.DATE));
                return opens ? i - 1 : close - 1;
            }
        }
        return close - 1;
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
                    if (!joins || (beginsClause(i + 1) && !opensWithReduced(chunk) && !opensWithRelative(chunk))) {
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
        int relative = relativeBetween(verb);
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
