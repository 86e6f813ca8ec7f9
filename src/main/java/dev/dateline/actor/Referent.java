package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that an article has introduced under a name of its own; for whom a person acts can become known after
 * the first naming.
 */
final class Referent {

    private String name;
    private boolean brief;
    private final ActorForm form;
    private @Nullable List<Actor> owner;
    private @Nullable List<Actor> self;
    private @Nullable Draft institution;
    private boolean open;

    private Referent(String name, ActorForm form, @Nullable List<Actor> owner) {
        this.name = name;
        this.form = form;
        this.owner = owner;
    }

    /** One who acts for others. */
    static Referent of(String name, List<Actor> owner) {
        return new Referent(name, ActorForm.PERSON, owner);
    }

    /** A private person, so far. */
    static Referent unknown(String name) {
        return new Referent(name, ActorForm.PERSON, null);
    }

    /** A group or company, for its acronym. */
    static Referent organisation(List<Actor> itself) {
        return new Referent(itself.get(0).name(), ActorForm.NAME, itself);
    }

    /** An institution that acts for its state or body, for its acronym. */
    static Referent institution(String name, List<Actor> owner) {
        return new Referent(name, ActorForm.INSTITUTION, owner);
    }

    /** An institution of which the context has yet to tell whose it is, for its acronym. */
    static Referent institution(String name, Draft draft) {
        Referent referent = new Referent(name, ActorForm.INSTITUTION, null);
        referent.institution = draft;
        return referent;
    }

    ActorForm form() {
        return form;
    }

    String name() {
        return name;
    }

    /** Says that a headline gave the surname alone. */
    void beBrief() {
        brief = true;
    }

    /** Gives the full name of one of whom the headline gave but the surname; whether it was such a one. */
    boolean complete(String full) {
        if (!brief || self != null) {
            return false;
        }
        brief = false;
        name = full;
        return true;
    }

    boolean isPerson() {
        return form == ActorForm.PERSON;
    }

    boolean isOfficial() {
        return owner != null && form == ActorForm.PERSON;
    }

    /** Says that the person has an office; unless known, the context has to tell for whom. */
    void open() {
        open = owner == null;
    }

    boolean isOpen() {
        return open;
    }

    void actFor(List<Actor> actors) {
        owner = actors;
        open = false;
    }

    List<Actor> actors() {
        if (owner != null) {
            return owner;
        }
        if (institution != null) {
            return institution.actors();
        }
        if (self == null) {
            self = List.of(new Actor(name, name, ActorKind.PERSON));
        }
        return self;
    }
}
