package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads names of organisations and places that no lexicon has, by the word that heads them: "Harbour Liberation Front". */
final class OrganisationReader {

    /** Longest name of an organisation, in tokens. */
    private static final int LONGEST = 14;

    /** Letters of an acronym that is written like a name. */
    private static final int SHORTEST_NAME = 4;

    /** Classes of words that head a name. */
    static final int HEADS = WordClass.STATE_HEAD.mask()
            | WordClass.GROUP_HEAD.mask()
            | WordClass.COMPANY_HEAD.mask()
            | WordClass.PLACE_HEAD.mask()
            | WordClass.OTHER_HEAD.mask();

    private final Scan scan;
    private final PersonReader persons;
    private final PlaceReader places;
    private final RoleReader roles;

    OrganisationReader(Scan scan, PersonReader persons, PlaceReader places, RoleReader roles) {
        this.scan = scan;
        this.persons = persons;
        this.places = places;
        this.roles = roles;
    }

    /** Reads capitalized words after the name of a state, of which they may be an arm or a place: "Kenya Revenue Authority". */
    int readOwned(int first, int end, Sense owner) {
        if (!scan.isCapitalized(end) || scan.isSentenceStart(end)) {
            return end;
        }
        int run = run(end);
        int head = head(end, run);
        if (head == 0 || (head & WordClass.OTHER_HEAD.mask()) != 0 || !owner.isState()) {
            return end;
        }
        int tied = tied(end, run);
        boolean place = (head & WordClass.PLACE_HEAD.mask()) != 0
                && ((head & WordClass.STATE_HEAD.mask()) == 0 || (tied == run && !isOfOffice(tied - 2)));
        if (place) {
            scan.add(new Draft(first, tied, owner.actors(), ActorForm.PLACE).in(owner.country()));
            return tied;
        }
        boolean arm = (head & (WordClass.ARM_HEAD.mask() | WordClass.STATE_HEAD.mask())) != 0;
        return organisation(first, tied, arm ? WordClass.STATE_HEAD.mask() : head, owner);
    }

    /** The "Treasury" of "U.S. Treasury Department", which so is no place. */
    private boolean isOfOffice(int token) {
        return scan.is(token, WordClass.STATE_HEAD) || scan.is(token, WordClass.MODIFIER);
    }

    /** Adds what a name with a head of these classes names; gives the token to go on from. */
    int organisation(int first, int end, int head, @Nullable Sense named) {
        if ((head & WordClass.OTHER_HEAD.mask()) != 0) {
            return end;
        }
        if ((head & WordClass.PLACE_HEAD.mask()) != 0) {
            return place(first, end);
        }
        boolean inside = named == null && (head & WordClass.STATE_HEAD.mask()) != 0;
        Sense owner = inside ? stateInside(first, end) : named;
        Draft body = owner == null ? bodyBefore(first, head) : null;
        if (body != null) {
            return partOf(body, first, end);
        }
        boolean arm = (head & WordClass.STATE_HEAD.mask()) != 0 || isNational(first, head, owner);
        if (arm && !isBand(first, end, head, owner)) {
            Draft draft = new Draft(first, end, owner == null ? List.of() : owner.actors(), ActorForm.INSTITUTION)
                    .in(owner == null ? null : owner.country())
                    .via(first, end);
            draft.open = owner == null ? Role.Kind.INSTITUTION : null;
            int led = owner == null ? end : head(draft, end, owner);
            scan.add(draft);
            return led;
        }
        boolean company = (head & WordClass.COMPANY_HEAD.mask()) != 0;
        if (company && isTrain(end)) {
            return end;
        }
        Draft whole = company || owner != null ? null : wholeBefore(first);
        if (whole != null) {
            return partOf(whole, first, end);
        }
        return named(first, end, company ? ActorKind.COMPANY : ActorKind.GROUP);
    }

    /** The state of "Supreme Chadian Criminal Tribunal"; or null. */
    private @Nullable Sense stateInside(int first, int end) {
        Sense sense = end - first > 2 ? scan.nameAt(first + 1) : null;
        return sense != null && sense.isState() && sense.use() == Use.ADJECTIVE ? sense : null;
    }

    /** Adds a part of a body or arm, which stands for it; gives the token to go on from. */
    private int partOf(Draft whole, int first, int end) {
        scan.add(new Draft(first, end, whole.actors(), ActorForm.INSTITUTION)
                .in(whole.country)
                .via(first, end));
        return end;
    }

    /** "the National Art Museum of Peru" */
    private boolean isNational(int first, int head, @Nullable Sense owner) {
        return owner != null && (head & WordClass.ARM_HEAD.mask()) != 0 && scan.tokens.isWritten(first, "National");
    }

    /** "the Sindh Valley Express train", "the Sindh Valley Express passenger train" */
    private boolean isTrain(int end) {
        return (end < scan.size() && scan.tokens.isWritten(end, "train"))
                || (end + 1 < scan.size() && scan.tokens.isWritten(end + 1, "train"));
    }

    /** The body or arm of a state of which what begins here is a part, "the African Union's Ethics Committee"; or null. */
    private @Nullable Draft wholeBefore(int first) {
        int possessive = scan.isPunctuation(first - 1, ')') ? first - 2 : first - 1;
        Draft last = scan.last();
        boolean owns = last != null
                && (last.end == possessive || last.end == possessive + 1)
                && scan.isPossessive(possessive)
                && !last.actors().isEmpty()
                && (last.form == ActorForm.INSTITUTION || last.actors().get(0).kind() == ActorKind.BODY);
        return owns ? last : null;
    }

    /** The body right before what by its head is an arm of it: "the APEC Budget Committee"; or null. */
    private @Nullable Draft bodyBefore(int first, int head) {
        Draft last = (head & (WordClass.ARM_HEAD.mask() | WordClass.STATE_HEAD.mask())) == 0 ? null : scan.last();
        boolean named = last != null
                && last.end == first
                && last.form == ActorForm.NAME
                && last.actors.size() == 1
                && last.actors.get(0).kind() == ActorKind.BODY;
        return named ? last : null;
    }

    /** Whether an army has a name of its own, as no state's has: "Baloch Nationalist Army". */
    private boolean isBand(int first, int end, int head, @Nullable Sense owner) {
        if (owner != null || (head & WordClass.GROUP_HEAD.mask()) == 0 || end - first < 3) {
            return false;
        }
        return (scan.classes(first) & (WordClass.MODIFIER.mask() | WordClass.ENGLISH.mask() | HEADS)) == 0;
    }

    /** Who heads an arm of a state acts for it: "U.S. National Counterterrorism Center director X". */
    private int head(Draft arm, int end, Sense owner) {
        int roleFirst = scan.isPossessive(end) ? end + 1 : end;
        int roleEnd = roles.read(roleFirst);
        if (roleEnd < 0 || !roles.role().acts() || roles.isFormer() || scan.is(arm.first - 1, WordClass.FORMER)) {
            return end;
        }
        int person = persons.nameAfterTitle(roleEnd);
        arm.end = person > 0 ? person : roleEnd;
        arm.form = person > 0 ? ActorForm.PERSON : ActorForm.OFFICE;
        if (person > 0) {
            arm.of(persons.official(roleEnd, person, owner.actors()));
        }
        return arm.end;
    }

    /** Adds a place with the regions that follow it; gives the token after them, or {@code end} if none do. */
    int place(int first, int end) {
        int chain = places.chain(end, List.of());
        if (chain > end) {
            Sense outermost = places.last();
            scan.add(new Draft(first, chain, outermost.actors(), ActorForm.PLACE).in(outermost.country()));
            return chain;
        }
        Sense within = scan.is(first, WordClass.DIRECTION) ? placeIn(first, end) : null;
        if (within != null) {
            // "the Region of Southern Denmark", but not "the Gulf of Oman"
            scan.add(new Draft(first, end, within.actors(), ActorForm.PLACE).in(within.country()));
        }
        return chain;
    }

    /** A company, group or party by its own name, or by the acronym that follows in brackets. */
    int named(int first, int end, ActorKind kind) {
        String name = scan.tokens.nameOf(first, end);
        boolean acronym = scan.isPunctuation(end, '(')
                && end + 2 < scan.size()
                && (scan.tokens.shape(end + 1) == Shape.UPPER || isShortName(end + 1))
                && scan.isPunctuation(end + 2, ')');
        String id = acronym ? scan.tokens.textOf(end + 1) : name;
        List<Actor> itself = List.of(new Actor(id, name, kind));
        if (acronym) {
            scan.people.introduce(end + 1, Referent.organisation(itself));
        }
        addWeak(first, end, itself);
        int after = acronym ? end + 3 : end;
        return leader(after);
    }

    /** An acronym that is written like a name: "the Harbour Party (Harpa)"; no word, and nobody else's name. */
    private boolean isShortName(int token) {
        return scan.isCapitalized(token)
                && scan.tokens.length(token) >= SHORTEST_NAME
                && !scan.isPlain(token)
                && !scan.is(token, WordClass.GIVEN_NAME)
                && scan.nameAt(token) == null;
    }

    void addWeak(int first, int end, List<Actor> itself) {
        Draft draft = new Draft(first, end, itself, ActorForm.NAME).in(countryIn(first, end));
        draft.weak = true;
        scan.add(draft);
    }

    /** The country of a place that is part of a name: "University of Idaho". */
    private @Nullable String countryIn(int first, int end) {
        Sense sense = placeIn(first, end);
        return sense == null ? null : sense.country();
    }

    private @Nullable Sense placeIn(int first, int end) {
        for (int token = first; token < end; token++) {
            Sense sense = scan.nameAt(token);
            boolean sure = sense != null
                    && (sense.use() == Use.NAME || sense.use() == Use.PLACE || sense.use() == Use.CAPITAL);
            if (sense != null && sure && sense.country() != null && scan.nameEnd <= end) {
                return sense;
            }
        }
        return null;
    }

    /** A leader of a party or company, just named, is a person of his own and acts for himself: "Likud leader X". */
    int leader(int end) {
        int roleEnd = roles.read(scan.isPossessive(end) ? end + 1 : end);
        Draft led = scan.last();
        if (roleEnd > end && led != null && isStaff(led, roles.role().kind())) {
            led.form = ActorForm.PEOPLE;
        }
        if (roleEnd < 0 || !roles.role().acts()) {
            return end;
        }
        int person = persons.nameAfterTitle(roleEnd);
        if (person < 0) {
            return roleEnd;
        }
        if (led != null) {
            led.form = ActorForm.AFFILIATION;
        }
        scan.add(new Draft(roleEnd, person, List.of(), ActorForm.PERSON).of(persons.stranger(roleEnd, person)));
        return person;
    }

    /** "two Harbour News journalists" */
    private static boolean isStaff(Draft last, Role.Kind kind) {
        return last.actors().get(0).kind() == ActorKind.COMPANY
                && (kind == Role.Kind.PRIVATE || kind == Role.Kind.PEOPLE);
    }

    /** Token after the capitalized words from here on, with hyphens and "&" between. */
    int run(int first) {
        int limit = Math.min(scan.sentenceEnd(first), first + LONGEST);
        int token = first;
        while (token < limit) {
            boolean word = scan.tokens.isCapitalized(token)
                    && (token == first
                            || !(scan.is(token, WordClass.BREAK) || isTitleOfPerson(token) || isHeadedBy(token)));
            boolean tie = token > first
                    && token + 1 < limit
                    && scan.isCapitalized(token + 1)
                    && (scan.isTyingHyphen(token) || scan.isPunctuation(token, '&'));
            boolean small = token > first && token + 3 < limit && isSmallTie(token);
            boolean many = token > first && token + 1 < limit && isOfMany(token) && scan.isCapitalized(token + 1);
            if (!word && !tie && !small && !many) {
                break;
            }
            token += small ? 3 : 1;
        }
        return token;
    }

    /** The possessive ending of "Harbour People's Party", "Farmers' Union"; not that of "Parliament's Harbour Committee". */
    private boolean isOfMany(int possessive) {
        return scan.isPossessive(possessive)
                && scan.isPlain(possessive - 1)
                && (scan.tokens.length(possessive) == 1 || scan.isCapitalizedOf(possessive - 1, WordList.MANY));
    }

    /** The "-la-" of "Belleville-la-Haute"; not the "-to-" of "the Lima-to-Cusco line". */
    private boolean isSmallTie(int hyphen) {
        return scan.isTyingHyphen(hyphen)
                && scan.tokens.shape(hyphen + 1) == Shape.LOWER
                && !scan.is(hyphen + 1, WordClass.JOINING)
                && !scan.tokens.isWritten(hyphen + 1, "to")
                && scan.isTyingHyphen(hyphen + 2)
                && scan.isCapitalized(hyphen + 3);
    }

    /** "the Union of President Issa Bako": what is tied there is no part of the name. */
    private boolean isTitle(int token) {
        int end = scan.is(token, WordClass.ROLE_START) ? roles.read(token) : -1;
        return end > 0 && roles.role().kind() == Role.Kind.OFFICIAL && scan.isCapitalized(end);
    }

    /** "Harbour Foundation CEO Imran Bako": with the title another name begins. */
    private boolean isTitleOfPerson(int token) {
        if (!scan.is(token, WordClass.ROLE_START)) {
            return false;
        }
        int end = roles.read(token);
        return end > 0
                && roles.role().isTitle()
                && scan.is(end, WordClass.GIVEN_NAME)
                && persons.looksLikeSurname(end + 1);
    }

    /** "the chairman of the Harbour Council Imran Bako Tui": behind the head begins the name of who leads it. */
    private boolean isHeadedBy(int token) {
        return scan.is(token - 1, WordClass.GROUP_HEAD)
                && !scan.is(token, WordClass.GROUP_HEAD)
                && scan.is(token, WordClass.GIVEN_NAME)
                && persons.looksLikeSurname(token + 1);
    }

    /** Token after the parts that "of" and the like tie to a name with a head: "Alliance of Democratic Forces". */
    int tied(int first, int run) {
        int end = run;
        if (head(first, run) == 0) {
            return end;
        }
        while (end < first + LONGEST && (scan.is(end, WordClass.NAME_TIE) || isJointTie(run, end))) {
            int next = scan.is(end + 1, WordClass.ARTICLE) ? end + 2 : end + 1;
            if (!scan.isCapitalized(next) || scan.isSentenceStart(next) || isTitle(next) || isOfBody(end - 1, next)) {
                break;
            }
            int more = run(next);
            if (scan.isPossessive(more)) {
                // "the Standing Committee of Chad's parliament"
                break;
            }
            end = more;
        }
        return end;
    }

    /** "the fourth Summit of the African Union": who meets there. */
    private boolean isOfBody(int gathering, int name) {
        Sense sense = scan.isCapitalizedOf(gathering, WordList.GATHERINGS) ? scan.nameAt(name) : null;
        return sense != null
                && sense.use() == Use.NAME
                && !sense.actors().isEmpty()
                && sense.actor().kind() == ActorKind.BODY;
    }

    /** The "and" of "Center for Constitutional and Human Rights": between words that are no names by themselves. */
    private boolean isJointTie(int run, int token) {
        return token > run
                && scan.is(token, WordClass.JOINING)
                && !scan.is(token + 1, WordClass.ARTICLE)
                && (isMinistry(run) || (scan.isPlain(token - 1) && scan.isPlain(token + 1)))
                && scan.nameAt(token + 1) == null;
    }

    /** "Ministry of Fisheries and Marine Resources": whose name takes in all that "and" ties. */
    private boolean isMinistry(int run) {
        return scan.is(run - 1, WordClass.STATE_HEAD) && !scan.is(run - 1, WordClass.GROUP_HEAD);
    }

    /** The classes of the head: the last word that is one. */
    int head(int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            if ((scan.classes(token) & HEADS) != 0) {
                return isSite(first, token)
                        ? WordClass.PLACE_HEAD.mask()
                        : scan.classes(token) & (HEADS | WordClass.ARM_HEAD.mask());
            }
        }
        return 0;
    }

    /** The "Center" of "Valley Medical Center", "Harbour Detention Centre": a building, and no body. */
    private boolean isSite(int first, int token) {
        return token > first
                && (scan.tokens.isWritten(token, "Center") || scan.tokens.isWritten(token, "Centre"))
                && scan.isCapitalizedOf(token - 1, WordList.SITES);
    }

    /** The state named after "of" at the end of an organisation's name, or null. */
    @Nullable
    Sense stateAtEnd(int run, int end) {
        if (end == run) {
            return null;
        }
        int token = scan.is(run + 1, WordClass.ARTICLE) ? run + 2 : run + 1;
        Sense sense = scan.nameAt(token);
        return sense != null && sense.isState() && sense.use() != Use.ADJECTIVE ? sense : null;
    }
}
