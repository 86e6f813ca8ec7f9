package dev.dateline.actor;

/** How a text names an actor. */
public enum ActorForm {
    /** By its own name: "Russia", "the United Nations", "Hamas", "Airbus". */
    NAME,
    /** By an adjective that leans on the noun after it: "Russian" in "Russian airstrikes". */
    ADJECTIVE,
    /** Its people, as such: "Russians", "Turkish citizens". */
    PEOPLE,
    /** By its capital, where the government may be meant: "Moscow warned". */
    CAPITAL,
    /** By the seat of its government: "the Kremlin", "Downing Street". */
    SEAT,
    /** By an arm of the state or body: "the Defence Ministry", "Israeli forces", "parliament", "police". */
    INSTITUTION,
    /** By an office, without a name: "the US president". */
    OFFICE,
    /** By a person's name, with or without title: "Russian President Vladimir Putin", "Putin"; also a private person. */
    PERSON,
    /** Several at once, by what they have in common: "the two leaders", "both sides". */
    COLLECTIVE,
    /** By a pronoun whose antecedent is safe: "he", "they". */
    PRONOUN,
    /** Only as a place: "Geneva", "Texas", "in Russia". No party by itself. */
    PLACE,
    /** Inside an adjective that names a leaning or an origin: "pro-Russian", "US-backed", "Paris-based". No party by itself. */
    AFFILIATION
}
