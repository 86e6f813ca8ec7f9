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

    /** Heads of names of arms of states, and of their boards. */
    private static final int OFFICES = WordClass.STATE_HEAD.mask() | WordClass.ARM_HEAD.mask();

    /** Fewest letters of an acronym that stands for a name without brackets. */
    private static final int SHORTEST = 3;

    /** How many mentions back such a name is looked for. */
    private static final int REACH = 60;

    /** An arm of a state that is not known yet, and what it is if none gets known. */
    private record Open(Draft institution, Actor itself) {}

    private final Scan scan;
    private final List<Open> open = new ArrayList<>();

    Acronyms(Scan scan) {
        this.scan = scan;
    }

    /** Token after a name that begins in brackets and says again who was named last; the first one if it says something else. */
    int read(int first) {
        if (!scan.isPunctuation(first - 1, '(')) {
            return first;
        }
        Draft last = scan.last();
        boolean acronymInBrackets = isAcronym(first) && scan.isPunctuation(first + 1, ')');
        if (last == null || last.end != first - 1 || last.actors.size() > 1) {
            return acronymInBrackets && isOfOffice(first) ? first + 1 : first;
        }
        if (acronymInBrackets) {
            return introduces(first, last) || isOfOffice(first) ? first + 1 : first;
        }
        boolean party = isOrganisation(last) && last.actors.get(0).kind() == ActorKind.GROUP;
        boolean acronym = isOrganisation(last) && last.end == last.first + 1 && isAcronym(last.first);
        return party || acronym ? fullName(first) : first;
    }

    /** "The Harbour Liberation Army ... the HLA": lets an acronym stand for the group named before in full, if its words begin with these letters. */
    void recognise(int acronym) {
        if (!isAcronym(acronym) || scan.tokens.length(acronym) < SHORTEST || scan.people.find(acronym) != null) {
            return;
        }
        List<Draft> drafts = scan.drafts;
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
            Draft named = drafts.get(i);
            boolean group = isOrganisation(named)
                    && named.end - named.first >= SHORTEST
                    && named.actors.get(0).kind() == ActorKind.GROUP;
            if (group && isMadeOf(acronym, named)) {
                if (isNew(acronym, named)) {
                    scan.people.introduce(acronym, Referent.organisation(named.actors));
                }
                return;
            }
        }
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
            introduceOpen(acronym, name, last);
            return true;
        }
        Sense namesake = isOrganisation(last) && isNamesake(acronym, last) ? scan.nameAt(acronym) : null;
        if (namesake != null) {
            last.actors = namesake.actors();
            return true;
        }
        boolean body = isOrganisation(last) && last.actors.get(0).kind() == ActorKind.BODY;
        if (body ? isGroups(acronym) : isOrganisation(last) && isNew(acronym, last)) {
            scan.people.introduce(acronym, Referent.organisation(last.actors));
            return true;
        }
        return false;
    }

    /**
     * "the Land and Water Commission (LWC)", of which a part only or nothing is read as a name: whether an acronym that is no other's names from now on
     * an office of the state whose it is, or of one that the text has yet to tell.
     */
    private boolean isOfOffice(int acronym) {
        int start = spelledFrom(acronym);
        boolean office =
                start >= 0 && ((scan.classes(acronym - 2) & OFFICES) != 0 || scan.tokens.isWritten(start, "Ministry"));
        if (!office || isOthers(acronym)) {
            return false;
        }
        String name = scan.tokens.nameOf(start, acronym - 1);
        Draft last = scan.last();
        boolean owned = last != null && last.end == start - 1 && scan.isPossessive(last.end);
        if (last == null || (last.end <= start && !owned)) {
            Draft draft = new Draft(acronym, acronym + 1, List.of(), ActorForm.INSTITUTION).via(start, acronym - 1);
            draft.open = Role.Kind.INSTITUTION;
            scan.add(draft);
            introduceOpen(acronym, name, draft);
            return true;
        }
        if (!owned && last.form != ActorForm.INSTITUTION && last.form != ActorForm.OFFICE) {
            return false;
        }
        Sense state = scan.tokens.isWritten(acronym + 2, "of") ? scan.nameAt(acronym + 3) : null;
        if (last.actors().isEmpty() && state != null && state.isState()) {
            last.actors = state.actors();
            last.country = state.country();
            last.open = null;
        }
        if (last.actors().isEmpty()) {
            introduceOpen(acronym, name, last);
        } else {
            scan.people.introduce(acronym, Referent.institution(name, last.actors()));
        }
        return true;
    }

    /** Whether the lists know an acronym as a body's, or as an army's or council's of that name. */
    private boolean isOthers(int acronym) {
        Sense sense = scan.nameAt(acronym);
        return sense != null
                && !sense.actors().isEmpty()
                && (sense.actor().kind() == ActorKind.BODY || scan.is(acronym - 2, WordClass.GROUP_HEAD));
    }

    private void introduceOpen(int acronym, String name, Draft institution) {
        scan.people.introduce(acronym, Referent.institution(name, institution));
        open.add(new Open(institution, new Actor(scan.tokens.textOf(acronym), name, ActorKind.GROUP)));
    }

    /** The first of the words before the brackets that an acronym stands for, letter by letter, small ones with a letter or none; or -1. */
    private int spelledFrom(int acronym) {
        int letter = scan.tokens.end(acronym) - 1;
        int limit = Math.max(0, acronym - 1 - LONGEST);
        for (int token = acronym - 2; token >= limit; token--) {
            boolean small = scan.is(token, WordClass.JOINING) || scan.is(token, WordClass.NAME_TIE);
            if (!small && !scan.isCapitalized(token)) {
                return -1;
            }
            char initial = Character.toUpperCase(scan.tokens.charAt(token, 0));
            if (scan.tokens.text().charAt(letter) == initial) {
                if (letter == scan.tokens.start(acronym)) {
                    return token;
                }
                letter--;
            } else if (!small) {
                return -1;
            }
        }
        return -1;
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

    /** Whether the lists know an acronym as that of a party or armed group: it is a body's where it stands behind that one's name. */
    private boolean isGroups(int acronym) {
        Sense sense = scan.nameAt(acronym);
        return sense != null
                && sense.actors().size() == 1
                && sense.actors().get(0).kind() == ActorKind.GROUP;
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
