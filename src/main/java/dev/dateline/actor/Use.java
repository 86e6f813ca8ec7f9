package dev.dateline.actor;

/** The part that a phrase of the lexicon plays; names of keys in the data are in lower case. */
enum Use {
    NAME(ActorForm.NAME),
    ADJECTIVE(ActorForm.ADJECTIVE),
    PEOPLE(ActorForm.PEOPLE),
    CAPITAL(ActorForm.CAPITAL),
    SEAT(ActorForm.SEAT),
    INSTITUTION(ActorForm.INSTITUTION),
    /** A region or city. */
    PLACE(ActorForm.PLACE),
    /** A place whose name is also a person's or a word: it needs a sign that a place is meant. */
    SHY_PLACE(ActorForm.PLACE),
    /** The first half of a compound: "Sino". */
    PREFIX(ActorForm.ADJECTIVE),
    /** Several actors at once: "the two Koreas". */
    COLLECTIVE(ActorForm.COLLECTIVE),
    /** What an actor is called, with an article, once it has been named: "the North". */
    AGAIN(ActorForm.NAME),
    /** An office-holder's full name. */
    HOLDER(ActorForm.PERSON),
    /** An office-holder's short name. */
    SHORT_HOLDER(ActorForm.PERSON),
    /** A phrase that looks like an actor and is none. */
    IGNORED(ActorForm.PLACE);

    private final ActorForm form;

    Use(ActorForm form) {
        this.form = form;
    }

    ActorForm form() {
        return form;
    }

    boolean isPerson() {
        return this == HOLDER || this == SHORT_HOLDER;
    }

    boolean isPlace() {
        return this == PLACE || this == SHY_PLACE;
    }
}
