package dev.dateline.event;

import dev.dateline.actor.ActorKind;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What two drafts of one article have in common. */
final class Likeness {

    private Likeness() {}

    /** Whether one names all parties that the other names; one that names none has to be a known one, told after it. */
    static boolean says(Draft full, Draft bare) {
        Set<String> named = bare.named();
        boolean refers = bare.definite && (full.definite || full.occurrence.first() < bare.occurrence.first());
        return full.participants.keySet().containsAll(named.isEmpty() && !refers ? bare.participants.keySet() : named);
    }

    static boolean contains(EventDays wide, EventDays narrow) {
        LocalDate last = narrow.latest();
        return !narrow.earliest().isBefore(wide.earliest())
                && (wide.latest() == null || (last != null && !last.isAfter(wide.latest())));
    }

    static boolean agree(Draft a, Draft b) {
        return a.days != null && b.days != null && a.days.overlaps(b.days);
    }

    static boolean atOnePlace(Draft a, Draft b) {
        return a.place == null || b.place == null || a.place.id().equals(b.place.id());
    }

    /** "bombings", of which that on a day may be but one. */
    static boolean isSeveral(Draft draft) {
        return draft.occurrence.isNoun() && draft.occurrence.isPlural();
    }

    /** "the attack", "this fire": known, and nobody's. */
    static boolean isThe(Draft draft) {
        Occurrence occurrence = draft.occurrence;
        String first = occurrence.tokens().textOf(occurrence.sentence().start(occurrence.chunk()));
        return first.equalsIgnoreCase("the") || first.equalsIgnoreCase("this");
    }

    static Set<String> inRole(Draft draft, Role role) {
        return ids(draft, party -> party.role() == role);
    }

    static Set<String> states(Draft draft) {
        return ids(draft, party -> party.kind() == ActorKind.STATE);
    }

    private static Set<String> ids(Draft draft, Predicate<Participant> sought) {
        Set<String> ids = new HashSet<>(2);
        for (Participant party : draft.participants.values()) {
            if (sought.test(party)) {
                ids.add(party.id());
            }
        }
        return ids;
    }
}
