package dev.dateline.event.grammar;

/** What a word can be, as bits of a set. */
public final class WordClass {

    public static final int DETERMINER = 1;
    public static final int PRONOUN = 1 << 1;
    public static final int PREPOSITION = 1 << 2;
    public static final int TO = 1 << 3;
    public static final int CONJUNCTION = 1 << 4;
    public static final int SUBORDINATOR = 1 << 5;
    public static final int RELATIVE = 1 << 6;
    public static final int THAT = 1 << 7;
    public static final int MODAL = 1 << 8;
    public static final int BE = 1 << 9;
    public static final int HAVE = 1 << 10;
    public static final int DO = 1 << 11;
    public static final int NEGATION = 1 << 12;
    public static final int ADVERB = 1 << 13;
    public static final int NOUN = 1 << 14;
    /** Base form of a verb: also its present plural. */
    public static final int BASE = 1 << 15;
    /** Third person singular: "signs". */
    public static final int PRESENT = 1 << 16;

    public static final int PAST = 1 << 17;
    public static final int PARTICIPLE = 1 << 18;
    public static final int ING = 1 << 19;
    /** A finite form of be, have or do: not "be", "been", "having". */
    public static final int FINITE = 1 << 20;

    /** A form of a verb that after another noun is a noun: "peace talks", "drone strikes". */
    public static final int NOUN_FIRST = 1 << 21;

    /** "about", "over": stands before a number. */
    public static final int APPROXIMATE = 1 << 22;
    /** "people", "men": a plural that does not end in "s". */
    public static final int PLURAL = 1 << 23;
    /** "he", "they": can only be a subject, or nearly so ("it"). */
    public static final int NOMINATIVE = 1 << 24;

    /** A number in words, or one left open: "nine", "dozens". */
    public static final int COUNT = 1 << 25;
    /** "least" of "at least". */
    public static final int EXTREME = 1 << 26;

    /** Frequent in this language and in no other. */
    public static final int TELLING = 1 << 27;

    /** "says", "claims": what follows is, as a rule, a clause of its own. */
    public static final int REPORTING = 1 << 28;

    /** "new", "violent": leans on the noun after it, and never stands for one; so may a participle, "suspected", which is no noun. */
    public static final int ADJECTIVE = 1 << 29;

    /** "both", "all": may stand right before the verb of what it counts. */
    public static final int FLOATING = 1 << 30;

    /** "killed", "arrested": with no object after it a passive. */
    public static final int TRANSITIVE = 1 << 31;

    /** Bits that say more about a word of another class. */
    public static final int HINTS = NOUN_FIRST
            | APPROXIMATE
            | PLURAL
            | NOMINATIVE
            | COUNT
            | EXTREME
            | TELLING
            | REPORTING
            | ADJECTIVE
            | FLOATING
            | TRANSITIVE;

    /** Words that hold a sentence together. */
    public static final int FUNCTIONAL = DETERMINER
            | PRONOUN
            | PREPOSITION
            | TO
            | CONJUNCTION
            | SUBORDINATOR
            | RELATIVE
            | THAT
            | MODAL
            | BE
            | HAVE
            | NEGATION;

    /** Any form of a main verb. */
    public static final int VERB = BASE | PRESENT | PAST | PARTICIPLE | ING;

    /** All forms of a verb but the one with "-s", as "put" and "set" are. */
    public static final int INVARIABLE = BASE | PAST | PARTICIPLE;

    private WordClass() {}
}
