package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a name of the lexicon: "Russia", "Russian forces", "Mali's junta leader Assimi Goïta". */
final class OwnerReader {

    /** Most words of the name of a building behind the place that it is called by. */
    private static final int LONGEST_BUILDING = 4;

    private final Scan scan;
    private final RoleReader roles;
    private final PersonReader persons;
    private final PlaceReader places;
    private final OrganisationReader organisations;

    OwnerReader(
            Scan scan, RoleReader roles, PersonReader persons, PlaceReader places, OrganisationReader organisations) {
        this.scan = scan;
        this.roles = roles;
        this.persons = persons;
        this.places = places;
        this.organisations = organisations;
    }

    /** Reads from a token at which a name may begin; gives the token to go on from, or {@code first} if nothing is named. */
    int read(int first) {
        Sense sense = scan.nameAt(first);
        if (sense == null) {
            return first;
        }
        int end = scan.nameEnd;
        if (sense.use() == Use.IGNORED
                || isModel(end, sense)
                || isPartOfPair(first, end, sense)
                || scan.isCurrency(end)) {
            return end;
        }
        if (sense.use().isPerson()) {
            // "in Hassan, India"
            int chain = scan.isLocated(first) ? chain(first, end) : end;
            return chain > end ? located(first, chain, places.last()) : person(first, end, sense);
        }
        if (isGivenName(first, end, sense) || isNamesakeOf(end, sense)) {
            return first;
        }
        if (sense.use() == Use.PREFIX && !scan.isTyingHyphen(end)) {
            return first;
        }
        int building = sense.use().isPlace() ? buildingElsewhere(end, sense) : end;
        if (building > end) {
            return building;
        }
        int whole = isPlace(sense) ? wholeName(end) : end;
        if (whole > end) {
            return unknownPlace(first, whole);
        }
        if (isQuarterElsewhere(first, end, sense)) {
            return unknownPlace(first, end + 1);
        }
        int chain = chain(first, end);
        if (chain > end) {
            return located(first, chain, places.last());
        }
        if (sense.use() == Use.SHY_PLACE && !scan.isLocated(first) && !hasOffice(end)) {
            Sense sure = sureNamesake(first, sense);
            if (sure != null) {
                return owner(first, end, sure);
            }
            return first;
        }
        int town = sense.isState() && sense.use() == Use.ADJECTIVE ? places.townOf(end, sense) : -1;
        if (town > 0) {
            return located(town, places.townEnd(town), sense);
        }
        return isUnnamedCapital(first, end, sense) ? located(first, end + 1, sense) : owner(first, end, sense);
    }

    /** "the Harbour Party of Chad (HPC)": of a party that has its own acronym, only a part is called like one of the lexicon. */
    private boolean isNamesakeOf(int end, Sense sense) {
        boolean party = !sense.actors().isEmpty()
                && sense.actor().kind() == ActorKind.GROUP
                && scan.is(end - 1, WordClass.GROUP_HEAD)
                && scan.is(end, WordClass.NAME_TIE);
        Sense owner = party ? scan.nameAt(end + 1) : null;
        return owner != null
                && owner.isState()
                && scan.isPunctuation(scan.nameEnd, '(')
                && scan.nameEnd + 1 < scan.size()
                && scan.tokens.shape(scan.nameEnd + 1) == Shape.UPPER
                && scan.isPunctuation(scan.nameEnd + 2, ')')
                && scan.nameAt(scan.nameEnd + 1) == null;
    }

    /** "in the Malian capital on Monday", but not "in the Malian capital of Bamako", "in the Malian capital city Bamako". */
    private boolean isUnnamedCapital(int first, int end, Sense sense) {
        return sense.isState()
                && sense.use() == Use.ADJECTIVE
                && scan.is(end, WordClass.DIRECTION)
                && scan.tokens.isWritten(end, "capital")
                && !scan.is(end + 1, WordClass.NAME_TIE)
                && !scan.is(end + 1, WordClass.DIRECTION)
                && !scan.isCapitalized(end + 1)
                && scan.isLocated(first);
    }

    /** Whether a name is a part of another with a stroke: the "DHL" of "DHL/EAT". */
    private boolean isPartOfPair(int first, int end, Sense sense) {
        boolean stroke = (scan.isPunctuation(first - 1, '/') && scan.tokens.isGlued(first))
                || (scan.isPunctuation(end, '/') && scan.tokens.isGlued(end));
        return stroke && !sense.actors().isEmpty() && sense.actor().kind() == ActorKind.COMPANY;
    }

    /** Whether the name of a company is that of what it makes: "Boeing 727". */
    private boolean isModel(int end, Sense sense) {
        return !sense.actors().isEmpty()
                && sense.actor().kind() == ActorKind.COMPANY
                && end < scan.size()
                && scan.tokens.shape(end) == Shape.NUMBER
                && !isAmount(end);
    }

    /** Whether a number counts millions: "fines Boeing 200 million dollars". */
    private boolean isAmount(int number) {
        if (number + 1 >= scan.size()) {
            return false;
        }
        String unit = scan.tokens.textOf(number + 1);
        return unit.equals("million") || unit.equals("billion") || unit.equals("trillion");
    }

    private static boolean isPlace(Sense sense) {
        return sense.use().isPlace() || sense.use() == Use.CAPITAL;
    }

    /** Token after a longer name that begins with that of a city: "San Juan de Arama" lies elsewhere. */
    private int wholeName(int end) {
        boolean goesOn =
                scan.is(end, WordClass.PARTICLE) && !scan.tokens.isCapitalized(end) && scan.isCapitalized(end + 1);
        if (goesOn) {
            return persons.run(end + 1);
        }
        // "Asuncion Ixtaltepec, Oaxaca, Mexico" is not in Paraguay
        boolean longer = scan.isCapitalized(end)
                && !scan.isSentenceStart(end)
                && !scan.is(end, WordClass.ROLE_START)
                && !scan.is(end, WordClass.PLACE_HEAD)
                && scan.nameAt(end) == null
                && scan.isPunctuation(end + 1, ',');
        return longer && places.chain(end + 1, List.of()) > end + 1 ? end + 1 : end;
    }

    /** "in Jamaica Hills, Queens, New York", "in Lebanon County, Pennsylvania": a place called by a state that it does not lie in. */
    private boolean isQuarterElsewhere(int first, int end, Sense sense) {
        boolean longer = sense.isState()
                && sense.use() == Use.NAME
                && scan.isLocated(first)
                && scan.isCapitalized(end)
                && (scan.is(end, WordClass.PLACE_HEAD) || !scan.is(end, WordClass.ROLE_START))
                && scan.isPunctuation(end + 1, ',');
        if (!longer || places.chain(end + 1, List.of()) == end + 1) {
            return false;
        }
        String country = places.last().country();
        return country != null && !country.equals(sense.country());
    }

    /**
     * Token after the name of a building that is called by a place of that name in another country than it stands in, "the Toledo Garden
     * Hotel in Austin, Texas"; or {@code end} if none is named.
     */
    private int buildingElsewhere(int end, Sense sense) {
        int in = end;
        while (in < end + LONGEST_BUILDING
                && scan.isCapitalized(in)
                && !scan.isSentenceStart(in)
                && !scan.is(in, WordClass.ROLE_START)) {
            in++;
        }
        if (in == end || in >= scan.size() || !isBuilding(in - 1) || !scan.tokens.isWritten(in, "in")) {
            return end;
        }
        String country = countryAt(in + 1);
        return country == null || country.equals(sense.country()) ? end : in;
    }

    /** Whether a name ends in a word such as "Hotel" or "Centre". */
    private boolean isBuilding(int token) {
        boolean body = scan.is(token, WordClass.ARM_HEAD) && scan.is(token, WordClass.GROUP_HEAD);
        return (body || scan.is(token, WordClass.PLACE_HEAD)) && !scan.is(token, WordClass.STATE_HEAD);
    }

    /** The country of the place, with the larger ones after it, that begins at a token; or null. */
    private @Nullable String countryAt(int first) {
        List<Sense> senses = scan.sensesAt(first);
        int end = senses.isEmpty() ? organisations.run(first) : scan.nameEnd;
        int chain = places.chain(end, senses);
        if (chain > end) {
            return places.last().country();
        }
        return senses.isEmpty() ? null : senses.get(0).country();
    }

    /** A place that no list has is where the larger ones after it are. */
    private int unknownPlace(int first, int end) {
        int chain = places.chain(end, List.of());
        return chain > end ? located(first, chain, places.last()) : end;
    }

    private int chain(int first, int end) {
        boolean kind = scan.is(end, WordClass.PLACE_HEAD) && scan.isPunctuation(end + 1, ',');
        if (!kind && !scan.isPunctuation(end, ',')) {
            return end;
        }
        List<Sense> senses = scan.sensesAt(first);
        boolean place = false;
        for (Sense sense : senses) {
            place |= sense.use().isPlace() || sense.use() == Use.CAPITAL;
        }
        return place ? places.chain(end, senses) : end;
    }

    /** Whether a name such as "Jordan" or "Paris" begins a person's name here: "Jordan Bardella". */
    private boolean isGivenName(int first, int end, Sense sense) {
        return end == first + 1
                && scan.is(first, WordClass.GIVEN_NAME)
                && sense.use() != Use.ADJECTIVE
                && persons.looksLikeSurname(end);
    }

    private int person(int first, int end, Sense sense) {
        Tenure tenure = sense.tenure();
        if (tenure == null) {
            return first;
        }
        int run = persons.run(first);
        if (sense.use() == Use.SHORT_HOLDER && (run > end || !tenure.prominent() || isShopOf(first, end))) {
            return first;
        }
        if (run > end && !scan.isTyingHyphen(end)) {
            return first;
        }
        boolean former = scan.is(first - 1, WordClass.FORMER);
        Referent referent = tenure.holdsOn(scan.day) && !former
                ? persons.official(first, end, tenure.person(), sense.actors())
                : persons.stranger(first, end);
        Draft person = new Draft(first, end, sense.actors(), ActorForm.PERSON).of(referent);
        int titleEnd = roles.titleEnd(first);
        if (titleEnd < end) {
            // "the king" is King Gyanendra from now on
            person.via(first, titleEnd);
        }
        scan.add(person);
        return end;
    }

    /** "at a Martin's supermarket": one of several of a name, and nobody's own. */
    private boolean isShopOf(int first, int end) {
        return first > 0
                && scan.isPossessive(end)
                && (scan.tokens.isWritten(first - 1, "a") || scan.tokens.isWritten(first - 1, "an"));
    }

    private int located(int first, int end, Sense outermost) {
        scan.add(new Draft(first, end, stateOf(outermost), ActorForm.PLACE).in(outermost.country()));
        return end;
    }

    private static List<Actor> stateOf(Sense sense) {
        return sense.actors();
    }

    private int owner(int first, int end, Sense sense) {
        if (scan.leansBefore(first) || scan.leansAfter(end)) {
            scan.add(draft(first, end, sense, ActorForm.AFFILIATION));
            return end;
        }
        int after = scan.isPossessive(end) ? end + 1 : end;
        int roleEnd = roles.read(after);
        if (roleEnd > 0) {
            return office(first, end, after, roleEnd, sense);
        }
        int named = isCompany(after) ? end : organisations.readOwned(first, end, sense);
        if (named > end) {
            return named;
        }
        Draft draft = draft(first, end, sense, form(first, end, sense));
        if (draft.form == ActorForm.PLACE && sense.use().isPlace()) {
            draft.namesakes = namesakes(first, sense);
        }
        draft.namesakes = isKin(sense) ? kin(first, sense) : draft.namesakes;
        scan.add(draft);
        return end;
    }

    /** Whether a people is named, who may be at home in several states: "Serbs". */
    private static boolean isKin(Sense sense) {
        return sense.use() == Use.ADJECTIVE || sense.use() == Use.PEOPLE;
    }

    /** The other states that have a people of that name. */
    private List<Sense> kin(int first, Sense sense) {
        List<Sense> all = scan.sensesAt(first);
        if (all.size() == 1) {
            return List.of();
        }
        return all.stream()
                .filter(other -> isKin(other) && !other.actors().equals(sense.actors()))
                .filter(other -> other.letters().fits(scan.tokens, first))
                .toList();
    }

    /** A place of the same name that needs no word before it, or null. */
    private @Nullable Sense sureNamesake(int first, Sense sense) {
        for (Sense other : namesakes(first, sense)) {
            if (other.use() == Use.PLACE) {
                return other;
            }
        }
        return null;
    }

    /** Places of the same name in other countries. */
    private List<Sense> namesakes(int first, Sense sense) {
        List<Sense> all = scan.sensesAt(first);
        if (all.size() == 1) {
            return List.of();
        }
        return all.stream()
                .filter(other -> other.use().isPlace() && !other.actors().equals(sense.actors()))
                .filter(other -> other.letters().fits(scan.tokens, first))
                .toList();
    }

    /** Whether an office or institution follows at once: "Cebu governor". */
    private boolean hasOffice(int end) {
        int roleEnd = scan.is(end, WordClass.ROLE_START) ? roles.read(end) : -1;
        if (roleEnd < 0) {
            return false;
        }
        Role.Kind kind = roles.role().kind();
        return kind == Role.Kind.OFFICIAL || kind == Role.Kind.OFFICIALS || kind == Role.Kind.MISSION || kind.isArm();
    }

    private ActorForm form(int first, int end, Sense sense) {
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
        return described || (noun ? scan.isCapitalized(token) : token == end && isCompany(token));
    }

    /** Whether the name of a company stands here, so that the state before it says where it is from: "China's Comac". */
    private boolean isCompany(int token) {
        Sense sense = scan.nameAt(token);
        return sense != null && !sense.actors().isEmpty() && sense.actor().kind() == ActorKind.COMPANY;
    }

    /** The Chad of "Chad's UN ambassador", who acts for it and not for whom he is sent to; or null. */
    private @Nullable Draft sender(int first, int roleEnd) {
        Draft last = scan.last();
        boolean owned = last != null
                && last.end == first - 1
                && scan.isPossessive(first - 1)
                && last.actors().size() == 1
                && last.actors().get(0).kind() == ActorKind.STATE;
        boolean sent = scan.tokens.isWritten(roleEnd - 1, "ambassador") || scan.tokens.isWritten(roleEnd - 1, "envoy");
        return owned && sent ? last : null;
    }

    private int office(int first, int nameEnd, int roleFirst, int roleEnd, Sense sense) {
        Role.Kind kind = roles.role().kind();
        Draft sender = sender(first, roleEnd);
        boolean former = roles.isFormer() || isFormer(first);
        int person = roles.role().isTitle() ? persons.nameAfterTitle(roleEnd) : -1;
        if (sender != null && person > 0) {
            Referent referent = persons.official(roleEnd, person, sender.actors());
            scan.add(new Draft(roleFirst, person, sender.actors(), ActorForm.PERSON).of(referent));
            return person;
        }
        if (sender != null) {
            scan.add(new Draft(roleFirst, roleEnd, sender.actors(), ActorForm.OFFICE));
            return roleEnd;
        }
        boolean led = roles.isLeaderOf(sense, roleEnd);
        boolean acts = (roles.role().acts() || led) && !former && sense.spokenFor();
        if (person > 0) {
            if (acts) {
                return official(first, roleFirst, roleEnd, person, sense);
            }
            int end = stranger(first, nameEnd, roleFirst, roleEnd, person, sense, former);
            return kind == Role.Kind.OFFICIALS ? persons.others(end) : end;
        }
        ActorForm form = roles.isExiled() ? ActorForm.AFFILIATION : unnamed(kind, former, sense);
        Draft draft = draft(first, roleEnd, sense, form).via(roleFirst, roleEnd);
        draft.open = kind == Role.Kind.REBELS && sense.isState() ? kind : null;
        if (kind == Role.Kind.MISSION) {
            draft.abroad();
        }
        draft.namesakes = isKin(sense) ? kin(first, sense) : draft.namesakes;
        scan.add(draft);
        boolean list =
                kind == Role.Kind.OFFICIALS && !former && sense.spokenFor() && !scan.is(first - 1, WordClass.JOINING);
        return list ? officials(roleEnd, sense) : roleEnd;
    }

    /** "Chadian ministers Issa Bako, Ali Deby and Omar Sene": each of those named acts for the state. */
    private int officials(int first, Sense sense) {
        int end = first;
        int token = first;
        while (scan.isCapitalized(token) && !isKnownPerson(token)) {
            int person = persons.nameAfterTitle(token);
            if (person < 0) {
                break;
            }
            Referent referent = persons.official(token, person, sense.actors());
            scan.add(draft(token, person, sense, ActorForm.PERSON).of(referent));
            end = person;
            token = scan.isPunctuation(end, ',') ? end + 1 : end;
            token = scan.is(token, WordClass.JOINING) ? token + 1 : token;
            if (token == end) {
                break;
            }
        }
        return end;
    }

    private boolean isKnownPerson(int token) {
        Sense sense = scan.nameAt(token);
        return sense != null && sense.use().isPerson();
    }

    /** Whether "former" stands before the owner, or before the state that it is of: "former United States FBI director". */
    private boolean isFormer(int first) {
        Draft last = scan.last();
        if (last != null && last.end == first && scan.is(last.first - 1, WordClass.FORMER)) {
            last.form = ActorForm.AFFILIATION;
            return true;
        }
        return scan.is(first - 1, WordClass.FORMER);
    }

    /** Whom an office-holder of the day acts for, of whatever state that the adjective can mean: both Congos have a "Congolese president". */
    private Sense holder(int first, int nameFirst, int end, Sense owner) {
        List<Sense> kin = owner.use() == Use.ADJECTIVE ? kin(first, owner) : List.of();
        if (kin.isEmpty()) {
            return owner;
        }
        Sense known = scan.nameAt(nameFirst);
        boolean holds = known != null
                && owner.isState()
                && known.use() == Use.HOLDER
                && scan.nameEnd == end
                && kin.stream().anyMatch(other -> other.actors().equals(known.actors()))
                && holdsToday(known.tenure());
        return known != null && holds ? known : owner;
    }

    private boolean holdsToday(@Nullable Tenure tenure) {
        return tenure != null && tenure.holdsOn(scan.day);
    }

    private static ActorForm unnamed(Role.Kind kind, boolean former, Sense owner) {
        return switch (kind) {
            case INSTITUTION, MISSION, WEAPON -> ActorForm.INSTITUTION;
            case FORCES -> former ? ActorForm.AFFILIATION : ActorForm.INSTITUTION;
            case PEOPLE, PRIVATE -> ActorForm.PEOPLE;
            case REBELS -> owner.isState() ? ActorForm.AFFILIATION : ActorForm.INSTITUTION;
            default -> former ? ActorForm.AFFILIATION : ActorForm.OFFICE;
        };
    }

    private int official(int first, int roleFirst, int nameFirst, int end, Sense owner) {
        Sense sense = holder(first, nameFirst, end, owner);
        Referent referent = persons.official(nameFirst, end, sense.actors());
        scan.add(draft(first, end, sense, ActorForm.PERSON).of(referent).via(roleFirst, nameFirst));
        return end;
    }

    private int stranger(int first, int nameEnd, int roleFirst, int nameFirst, int end, Sense sense, boolean former) {
        scan.add(draft(first, nameEnd, sense, ActorForm.AFFILIATION));
        Referent referent = persons.privately(nameFirst, end, former);
        scan.add(new Draft(roleFirst, end, sense.actors(), ActorForm.PERSON).of(referent));
        return end;
    }

    private static Draft draft(int first, int end, Sense sense, ActorForm form) {
        return new Draft(first, end, sense.actors(), form).in(sense.country());
    }
}
