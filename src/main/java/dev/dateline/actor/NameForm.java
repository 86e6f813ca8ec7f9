package dev.dateline.actor;

import dev.dateline.text.Shape;

/** Tells how a name of the lexicon is used: as a place, as one of a people, or but to say where another is from. */
final class NameForm {

    private final Scan scan;
    private final PersonReader persons;

    NameForm(Scan scan, PersonReader persons) {
        this.scan = scan;
        this.persons = persons;
    }

    /** The form of a name, from its sense and what stands around it. */
    ActorForm of(int first, int end, Sense sense) {
        ActorForm form = sense.use().form();
        if (form == ActorForm.ADJECTIVE && introducesName(end)) {
            return ActorForm.AFFILIATION;
        }
        if (form == ActorForm.ADJECTIVE && sense.isState() && isOnePerson(first, end)) {
            return ActorForm.PEOPLE;
        }
        if (sense.isState() && isCompany(scan.isPossessive(end) ? end + 1 : end)) {
            return ActorForm.AFFILIATION;
        }
        if (form == ActorForm.CAPITAL && !scan.isPossessive(end) && (isOfTown(first) || isInTitle(end))) {
            return ActorForm.PLACE;
        }
        if (form == ActorForm.NAME && sense.isState() && leansOnNoun(first, end)) {
            return ActorForm.ADJECTIVE;
        }
        boolean canBePlace = form == ActorForm.NAME || form == ActorForm.CAPITAL;
        if (canBePlace
                && !isOneOfPair(first, end)
                && sense.isState()
                && !scan.isPossessive(end)
                && (scan.isLocated(first) || isAfterPlace(first) || isDateline(first))) {
            return ActorForm.PLACE;
        }
        return form;
    }

    /** "the man, a Chadian, was arrested", "a 35-year-old Chadian in Lima": one of the people, where no noun follows. */
    private boolean isOnePerson(int first, int end) {
        int before = first - 1;
        boolean one = before >= 0
                && (scan.tokens.isWritten(before, "a")
                        || scan.tokens.isWritten(before, "an")
                        || scan.tokens.isWritten(before, "old"));
        return one
                && (end >= scan.size()
                        || scan.isPunctuation(end, ',')
                        || scan.isPunctuation(end, '.')
                        || scan.is(end, WordClass.LOCATIVE)
                        || scan.tokens.isWritten(end, "who"));
    }

    /** "in the Nigerian capital of Abuja", "the city of Jerusalem": the town itself. */
    private boolean isOfTown(int first) {
        return scan.is(first - 1, WordClass.NAME_TIE)
                && (scan.is(first - 2, WordClass.PLACE_HEAD) || scan.is(first - 2, WordClass.DIRECTION))
                && !scan.isCapitalized(first - 2);
    }

    /** "the Ottawa Treaty", "the Geneva Accords": the town that something is called by. */
    private boolean isInTitle(int end) {
        return scan.isCapitalized(end) && scan.is(end, WordClass.OTHER_HEAD);
    }

    /** "in US airstrikes", "in US and Chadian raids": an acronym that as a place would have an article; "in Iran-EU talks": one of two that meet. */
    private boolean leansOnNoun(int first, int end) {
        if (!scan.is(first - 1, WordClass.LOCATIVE)) {
            return false;
        }
        boolean acronym = scan.tokens.shape(first) == Shape.UPPER || scan.tokens.endsWith(end - 1, '.');
        if (acronym && isNoun(end)) {
            return true;
        }
        boolean pair = scan.isTyingHyphen(end);
        Sense other = pair || (acronym && scan.is(end, WordClass.JOINING)) ? scan.nameAt(end + 1) : null;
        if (other == null || other.actors().isEmpty() || !isNoun(scan.nameEnd)) {
            return false;
        }
        boolean party = other.isState() || other.actor().kind() == ActorKind.BODY;
        boolean leans = other.use() == Use.ADJECTIVE || scan.tokens.shape(end + 1) == Shape.UPPER;
        return party && (pair || leans);
    }

    private boolean isNoun(int token) {
        return token < scan.size()
                && scan.tokens.shape(token) == Shape.LOWER
                && !scan.is(token, WordClass.LOCATIVE)
                && !scan.is(token, WordClass.JOINING);
    }

    /** "in the Iran-EU talks": one of two that meet, and no place. */
    private boolean isOneOfPair(int first, int end) {
        return scan.is(first - 1, WordClass.ARTICLE) && scan.isTyingHyphen(end) && scan.isCapitalized(end + 1);
    }

    /** Whether "and" ties the name to a place before: "in Russia and Ukraine". */
    private boolean isAfterPlace(int first) {
        Draft last = scan.last();
        return last != null
                && last.form == ActorForm.PLACE
                && last.end == first - 1
                && scan.is(first - 1, WordClass.JOINING);
    }

    /** Whether the text opens with the place that it was sent from: "BEIJING, Nov. 19". */
    private boolean isDateline(int first) {
        return first == 0 && scan.isPunctuation(scan.nameEnd, ',') && scan.is(scan.nameEnd + 1, WordClass.BREAK);
    }

    /** Whether a company, group or person is named after origin and kind: "Lebanese militia Hezbollah", "Czech chemist Jan Bily". */
    private boolean introducesName(int end) {
        int token = scan.afterKind(end);
        boolean noun = token > end && scan.isKindOfGroup(token - 1);
        boolean described = token > end && scan.is(token, WordClass.GIVEN_NAME) && persons.looksLikeSurname(token + 1);
        return described || (noun ? scan.isCapitalized(token) : token == end && (isCompany(token) || isGroup(token)));
    }

    /** Whether a group is named here: "Lebanese Hezbollah fighters". */
    private boolean isGroup(int token) {
        Sense sense = scan.isCapitalized(token) ? scan.nameAt(token) : null;
        return sense != null
                && sense.actors().size() == 1
                && sense.actor().kind() == ActorKind.GROUP
                && !sense.use().isPerson();
    }

    /** Whether the name of a company stands here, so that the state before it says where it is from: "China's Comac". */
    boolean isCompany(int token) {
        Sense sense = scan.nameAt(token);
        return sense != null && !sense.actors().isEmpty() && sense.actor().kind() == ActorKind.COMPANY;
    }
}
