package dev.dateline.actor;

import org.jspecify.annotations.Nullable;

/** What a single word can be in the naming of actors. The lists stand in {@code words.txt} under the names given here. */
enum WordClass {
    /** Some name of the lexicon begins with it. */
    NAME_START(0, ""),
    /** Some name of the lexicon begins with it in small letters: "al-Qaeda". */
    LOWER_NAME_START(27, ""),
    /** Some title, institution or collective begins with it. */
    ROLE_START(1, ""),
    /** Often begins a sentence and then no name. */
    COMMON(2, "common"),
    /** A weekday, month or the like: capitalized, but never part of a name after its first word. */
    BREAK(3, "break"),
    /** A common English word. */
    ENGLISH(26, "english"),
    GIVEN_NAME(4, "given-name"),
    /** A family name that comes first: "Xi" in "Xi Jinping". */
    FAMILY_FIRST(5, "family-first"),
    /** A family name so frequent that alone it names nobody. */
    FREQUENT_SURNAME(6, "frequent-surname"),
    /** A small word inside a person's name: "bin", "de", "al". */
    PARTICLE(7, "particle"),
    /** Head of the name of an arm of a state: "Court", "Ministry". */
    STATE_HEAD(8, "state-head"),
    /** Head of the name of a party, movement or society. */
    GROUP_HEAD(9, "group-head"),
    /** Head or end of a company's name: "Inc", "Airlines". */
    COMPANY_HEAD(10, "company-head"),
    /** Head of a place name: "River", "Province". */
    PLACE_HEAD(11, "place-head"),
    /** Head of a name that is neither actor nor place: "Cup", "Treaty", "War". */
    OTHER_HEAD(12, "other-head"),
    /** A preposition after which a name is only a place. */
    LOCATIVE(13, "locative"),
    /** Between a preposition and a place: "northern", "occupied". */
    DIRECTION(14, "direction"),
    /** A word between a state's adjective and an office: "foreign", "deputy". */
    MODIFIER(15, "modifier"),
    /** Parts a person from the office that follows: "former", "opposition". */
    FORMER(16, "former"),
    /** Before a hyphen it makes a leaning: "pro". */
    LEANING(17, "leaning"),
    /** Before the name of a company: "automaker". */
    COMPANY_NOUN(18, "company-noun"),
    /** Before the name of a group: "militia". */
    GROUP_NOUN(19, "group-noun"),
    /** All capitals, yet no organisation: "CEO". */
    NO_ACRONYM(20, "no-acronym"),
    /** "he", "she". */
    PERSON_PRONOUN(21, "person-pronoun"),
    /** Ties two parts of an organisation's name: "of", "for". */
    NAME_TIE(22, "name-tie"),
    /** "and", "or". */
    JOINING(23, "joining"),
    /** "the" and the like, between a tie and the name. */
    ARTICLE(24, "article"),
    /** "the", "its", "their": before a lower-case office they make it definite. */
    DEFINITE(25, "definite"),
    /** Head of the name of a body that is an arm of a state if one is named before it: "Center" in "U.S. Space Center". */
    ARM_HEAD(28, "arm-head"),
    /** An institution's name that is more often an adjective: "military" in "military aid". */
    ATTRIBUTIVE(29, "attributive"),
    /** Before the name of a ship, which may be a person's: "USS". */
    SHIP(30, "ship"),
    /** Before a people's name it says that they are those of another state: "ethnic". */
    KIN(31, "kin");

    /** Classes that make a word without a capital worth a look. */
    static final int LOWER_CASE_STARTS = LOWER_NAME_START.mask() | ROLE_START.mask() | PERSON_PRONOUN.mask();

    private final int bit;
    private final String key;

    WordClass(int bit, String key) {
        this.bit = bit;
        this.key = key;
    }

    /** The class of a name in the data, or null. */
    static @Nullable WordClass ofKey(String key) {
        for (WordClass wordClass : values()) {
            if (!key.isEmpty() && wordClass.key.equals(key)) {
                return wordClass;
            }
        }
        return null;
    }

    int mask() {
        return 1 << bit;
    }
}
