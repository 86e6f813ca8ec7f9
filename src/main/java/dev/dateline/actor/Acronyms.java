package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads brackets behind a name that only say it again: "the Harbour Workers' Union (HWU)", "the HWU (Harbour Workers' Union)", or of a party or armed
 * group in another language "Partido Azul (Blue Party)".
 */
final class Acronyms {

    /** Most words of a name in brackets. */
    private static final int LONGEST = 10;

    /** Heads of names of organisations and of arms of states. */
    private static final int HEADS =
            WordClass.STATE_HEAD.mask() | WordClass.GROUP_HEAD.mask() | WordClass.COMPANY_HEAD.mask();

    /** An arm of a state that is not known yet, and what it is if none gets known. */
    private record Open(Draft institution, Actor itself) {}

    private final Scan scan;
    private final List<Open> open = new ArrayList<>();

    Acronyms(Scan scan) {
        this.scan = scan;
    }

    /** Token after a name that begins in brackets and says again who was named last; the first one if it says something else. */
    int read(int first) {
        Draft last = scan.isPunctuation(first - 1, '(') ? scan.last() : null;
        if (last == null || last.end != first - 1 || last.actors.size() > 1) {
            return first;
        }
        if (isAcronym(first) && scan.isPunctuation(first + 1, ')')) {
            return introduces(first, last) ? first + 1 : first;
        }
        boolean party = isOrganisation(last) && last.actors.get(0).kind() == ActorKind.GROUP;
        boolean acronym = isOrganisation(last) && last.end == last.first + 1 && isAcronym(last.first);
        return party || acronym ? fullName(first) : first;
    }

    /** Lets institutions of which the text never tells whose they are stand for themselves. */
    void settle() {
        for (Open known : open) {
            if (known.institution.actors().isEmpty()) {
                known.institution.actors = List.of(known.itself);
            }
        }
    }

    private boolean isAcronym(int token) {
        return scan.tokens.shape(token) == Shape.UPPER && scan.tokens.length(token) > 1;
    }

    /** Whether an acronym names, from now on, the organisation or arm of a state before it, whatever else it may be elsewhere. */
    private boolean introduces(int acronym, Draft last) {
        String name = scan.tokens.nameOf(last.first, last.end);
        if (last.form == ActorForm.INSTITUTION && last.open == null && !last.actors.isEmpty()) {
            scan.people.introduce(acronym, Referent.institution(name, last.actors));
            return true;
        }
        if (isNational(last) && isMadeOf(acronym, last)) {
            scan.people.introduce(acronym, Referent.institution(name, last));
            open.add(new Open(last, new Actor(scan.tokens.textOf(acronym), name, ActorKind.GROUP)));
            return true;
        }
        Sense namesake = isOrganisation(last) && isNamesake(acronym, last) ? scan.nameAt(acronym) : null;
        if (namesake != null) {
            last.actors = namesake.actors();
            return true;
        }
        if (isOrganisation(last) && last.actors.get(0).kind() != ActorKind.BODY && isNew(acronym, last)) {
            scan.people.introduce(acronym, Referent.organisation(last.actors));
            return true;
        }
        return false;
    }

    /** "the National Electoral Commission", but not "the People's Congress", which may be a party, or "the Office for Free Elections". */
    private boolean isNational(Draft draft) {
        return draft.form == ActorForm.INSTITUTION
                && draft.open == Role.Kind.INSTITUTION
                && scan.is(draft.first, WordClass.MODIFIER);
    }

    /** The "HWP" of "the Workers' Party (HWP)": of the groups that a name may mean, the acronym tells which. */
    private boolean isNamesake(int acronym, Draft named) {
        Sense sense = scan.nameAt(acronym);
        return sense != null
                && sense.actors().size() == 1
                && sense.actors().get(0).kind() == ActorKind.GROUP
                && named.actors.get(0).kind() == ActorKind.GROUP
                && !sense.actors().equals(named.actors)
                && !isMadeOf(acronym, named);
    }

    /** Whether the lists do not know an acronym, or as another's. */
    private boolean isNew(int acronym, Draft named) {
        Sense sense = scan.nameAt(acronym);
        return sense == null || (isMadeOf(acronym, named) && !sense.actors().equals(named.actors));
    }

    private static boolean isOrganisation(Draft draft) {
        return draft.form == ActorForm.NAME
                && draft.referent == null
                && draft.actors.size() == 1
                && draft.actors.get(0).kind() != ActorKind.STATE
                && draft.actors.get(0).kind() != ActorKind.PERSON;
    }

    /** Whether the letters of an acronym are those that the words of a name begin with: "HWU" of "Harbour Workers' Union". */
    private boolean isMadeOf(int acronym, Draft named) {
        int letter = scan.tokens.start(acronym);
        int end = scan.tokens.end(acronym);
        String text = scan.tokens.text();
        for (int token = named.first; token < named.end; token++) {
            if (!scan.isCapitalized(token)) {
                continue;
            }
            if (letter == end || text.charAt(letter) != text.charAt(scan.tokens.start(token))) {
                return false;
            }
            letter++;
        }
        return letter == end;
    }

    /** Token after the name of an organisation that fills brackets; the first one if something else does. */
    private int fullName(int first) {
        boolean headed = false;
        int limit = Math.min(scan.size(), first + LONGEST);
        for (int token = first; token < limit; token++) {
            if (scan.isPunctuation(token, ')')) {
                return headed && token > first + 1 ? token : first;
            }
            boolean tie = scan.isPossessive(token)
                    || scan.is(token, WordClass.NAME_TIE)
                    || scan.is(token, WordClass.ARTICLE)
                    || (scan.is(token, WordClass.JOINING) && !scan.tokens.isWritten(token, "or"));
            if (!tie && !scan.isCapitalized(token)) {
                return first;
            }
            headed |= (scan.classes(token) & HEADS) != 0;
        }
        return first;
    }
}
