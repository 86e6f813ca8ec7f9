package dev.dateline.text;

/**
 * What a word can be good for, as bits of a set that {@link Tokens#may} asks. Marks lie beside the word's id in the vocabulary, so that
 * they cost nothing once the word is found; a word that lacks one need not be looked up in the tables that the mark stands for, which are
 * larger than a processor's near cache.
 */
public final class WordMarks {

    /** Some date expression begins with it. */
    public static final int DATE = 1;

    /** Some rule for dates names it. To the rules, all other words are alike. */
    public static final int PART_OF_DATE = 1 << 8;

    /** It tells whether what stands around a date is past or to come. */
    public static final int TENSE = 1 << 1;

    /** It has a class in the naming of actors. */
    public static final int ACTOR = 1 << 2;

    /** Without a capital, too, it may begin the mention of an actor. */
    public static final int LOWER_ACTOR = 1 << 3;

    /** Grammar knows what it can be. */
    public static final int GRAMMAR = 1 << 4;

    /** Some trigger begins with it, or a phrase that holds none. */
    public static final int TRIGGER = 1 << 5;

    /** It is in a set of words that some trigger asks for. */
    public static final int ASKED = 1 << 6;

    /** It is of the language of a trade: of games or markets. */
    public static final int TRADE = 1 << 7;

    private WordMarks() {}
}
