package dev.dateline.actor;

import dev.dateline.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention that may still learn who is meant. */
final class Draft {

    int first;
    int end;
    List<Actor> actors;
    ActorForm form;

    @Nullable
    String country;

    @Nullable
    Referent referent;
    /** Tokens of what stands for the actor; none if {@code viaEnd} is 0. */
    int viaFirst;

    int viaEnd;
    /** Whether it is a name that no lexicon knows, and so no safe member of a pair. */
    boolean weak;
    /** What else a place or people of that name can be, in the order of the files. */
    List<Sense> namesakes = List.of();

    /** Whether it stands in another state than its own: "the Chadian embassy". */
    boolean abroad;

    /** Whether it only says whose envoy or government it is that acts: "Issa Bako's envoy", "an envoy of Issa Bako". */
    boolean owner;

    /** Who acts for it, if named: the "Ali Deby" of "Issa Bako's envoy Ali Deby". */
    @Nullable
    Referent deputy;

    /** What a mention without actors yet asks of the context. */
    Role.@Nullable Kind open;

    Draft(int first, int end, List<Actor> actors, ActorForm form) {
        this.first = first;
        this.end = end;
        this.actors = actors;
        this.form = form;
    }

    List<Actor> actors() {
        return referent == null ? actors : referent.actors();
    }

    boolean isParty() {
        return form != ActorForm.PLACE && form != ActorForm.AFFILIATION;
    }

    /** Whether it means one actor, of a kind. */
    boolean isOne(ActorKind kind) {
        List<Actor> meant = actors();
        return meant.size() == 1 && meant.get(0).kind() == kind;
    }

    boolean isState() {
        return isOne(ActorKind.STATE);
    }

    /** Whether it is an armed group that a lexicon knows. */
    boolean isGroup() {
        return isOne(ActorKind.GROUP) && !weak;
    }

    /** Whether it is open whose arm it is: troops, police, a court. */
    boolean isArm() {
        return open != null && open.isArm();
    }

    /** Makes it that of a state, unless none is given or it is another's. */
    void actFor(@Nullable Draft state) {
        if (state == null) {
            return;
        }
        if (referent != null && referent.isOpen()) {
            referent.actFor(state.actors());
        } else if (referent == null) {
            actors = state.actors();
            country = state.country;
        }
    }

    Draft in(@Nullable String where) {
        country = where;
        return this;
    }

    /** Notes that it stands in another state than its own. */
    void abroad() {
        abroad = true;
        country = null;
    }

    Draft via(int from, int to) {
        viaFirst = from;
        viaEnd = to;
        return this;
    }

    Draft of(Referent person) {
        referent = person;
        return this;
    }

    ActorMention toMention(Tokens tokens) {
        return new ActorMention(first, end, actors(), via(tokens), form, country);
    }

    private @Nullable String via(Tokens tokens) {
        if (owner) {
            return deputy == null ? null : deputy.name();
        }
        return referent != null && referent.isOfficial()
                ? referent.name()
                : viaEnd > viaFirst && referent == null ? tokens.nameOf(viaFirst, viaEnd) : null;
    }
}
