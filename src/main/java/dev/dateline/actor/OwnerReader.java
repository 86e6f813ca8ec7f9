package dev.dateline.actor;

import dev.dateline.text.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a name of the lexicon: "Russia", "Russian forces", "Mali's junta leader Assimi Goïta". */
final class OwnerReader {

    private final Scan scan;
    private final RoleReader roles;
    private final PersonReader persons;
    private final PlaceReader places;
    private final OrganisationReader organisations;
    private final NameForm forms;
    private final OfficeReader offices;
    private final PlacesElsewhere elsewhere;

    OwnerReader(
            Scan scan, RoleReader roles, PersonReader persons, PlaceReader places, OrganisationReader organisations) {
        this.scan = scan;
        this.roles = roles;
        this.persons = persons;
        this.places = places;
        this.organisations = organisations;
        forms = new NameForm(scan, persons);
        offices = new OfficeReader(scan, roles, persons);
        elsewhere = new PlacesElsewhere(scan, persons, places, organisations);
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
        int building = sense.use().isPlace() ? elsewhere.buildingElsewhere(end, sense) : end;
        if (building > end) {
            return building;
        }
        int whole = isPlace(sense) ? elsewhere.wholeName(end) : end;
        if (whole > end) {
            return unknownPlace(first, whole);
        }
        if (elsewhere.isQuarterElsewhere(first, end, sense)) {
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

    /** "the Democratic Party of Chad": of a party of that name, only a part is called like one of the lexicon. */
    private boolean isNamesakeOf(int end, Sense sense) {
        boolean party = !sense.actors().isEmpty()
                && sense.actor().kind() == ActorKind.GROUP
                && (scan.tokens.isWritten(end - 1, "Party") || scan.isPunctuation(end + 2, '('))
                && scan.is(end - 1, WordClass.GROUP_HEAD)
                && scan.is(end, WordClass.NAME_TIE);
        Sense owner = party ? scan.nameAt(end + 1) : null;
        return owner != null && owner.isState() && owner.use() == Use.NAME && !isKnownBy();
    }

    /** The "Democratic Party of Chad" may be called by its acronym, but by none that the lexicon knows for another. */
    private boolean isKnownBy() {
        return scan.isPunctuation(scan.nameEnd, '(')
                && scan.nameEnd + 1 < scan.size()
                && scan.tokens.shape(scan.nameEnd + 1) == Shape.UPPER
                && scan.isPunctuation(scan.nameEnd + 2, ')')
                && scan.nameAt(scan.nameEnd + 1) != null;
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

    /** Whether the name of a company is that of what it makes: "Boeing 727", "Antonov An-12". */
    private boolean isModel(int end, Sense sense) {
        if (sense.actors().isEmpty() || sense.actor().kind() != ActorKind.COMPANY || end >= scan.size()) {
            return false;
        }
        boolean type = scan.isCapitalized(end)
                && scan.isTyingHyphen(end + 1)
                && end + 2 < scan.size()
                && scan.tokens.shape(end + 2) == Shape.NUMBER;
        return type || (scan.tokens.shape(end) == Shape.NUMBER && !isAmount(end));
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
        if (scan.leansBefore(first) || scan.leansAfter(end) || isOrigin(sense, end)) {
            scan.add(OfficeReader.draft(first, end, sense, ActorForm.AFFILIATION));
            return end;
        }
        int after = scan.isPossessive(end) ? end + 1 : end;
        int roleEnd = roles.read(after);
        if (roleEnd > 0) {
            return offices.read(first, end, after, roleEnd, sense);
        }
        int named = forms.isCompany(after) ? end : organisations.readOwned(first, end, sense);
        if (named > end) {
            return named;
        }
        Draft draft = OfficeReader.draft(first, end, sense, forms.of(first, end, sense));
        if (draft.form == ActorForm.PLACE && sense.use().isPlace()) {
            draft.namesakes = namesakes(first, sense);
        }
        draft.namesakes = OfficeReader.isKin(sense) ? offices.kin(first, sense) : draft.namesakes;
        scan.add(draft);
        return end;
    }

    /** The "Lebanese" of "Lebanese-Australians": where people of another state came from. */
    private boolean isOrigin(Sense sense, int end) {
        if (sense.use() != Use.ADJECTIVE || !scan.isTyingHyphen(end)) {
            return false;
        }
        Sense people = scan.nameAt(end + 1);
        return people != null && people.use() == Use.PEOPLE;
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
}
