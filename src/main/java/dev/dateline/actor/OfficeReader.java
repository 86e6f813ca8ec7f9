package dev.dateline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads offices and institutions of a state or body, and who holds them: "Chadian ministers Issa Bako and Ali Deby". */
final class OfficeReader {

    private final Scan scan;
    private final RoleReader roles;
    private final PersonReader persons;

    OfficeReader(Scan scan, RoleReader roles, PersonReader persons) {
        this.scan = scan;
        this.roles = roles;
        this.persons = persons;
    }

    /** Reads an office or institution right behind its owner, with the name of who holds it; gives the token to go on from. */
    int read(int first, int nameEnd, int roleFirst, int roleEnd, Sense sense) {
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

    private static ActorForm unnamed(Role.Kind kind, boolean former, Sense owner) {
        return switch (kind) {
            case INSTITUTION, MISSION, WEAPON -> ActorForm.INSTITUTION;
            case FORCES -> former ? ActorForm.AFFILIATION : ActorForm.INSTITUTION;
            case PEOPLE, PRIVATE -> ActorForm.PEOPLE;
            case REBELS -> owner.isState() ? ActorForm.AFFILIATION : ActorForm.INSTITUTION;
            default -> former ? ActorForm.AFFILIATION : ActorForm.OFFICE;
        };
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

    /** The other states that have a people of that name. */
    List<Sense> kin(int first, Sense sense) {
        List<Sense> all = scan.sensesAt(first);
        if (all.size() == 1) {
            return List.of();
        }
        return all.stream()
                .filter(other -> isKin(other) && !other.actors().equals(sense.actors()))
                .filter(other -> other.letters().fits(scan.tokens, first))
                .toList();
    }

    /** Whether a people is named, who may be at home in several states: "Serbs". */
    static boolean isKin(Sense sense) {
        return sense.use() == Use.ADJECTIVE || sense.use() == Use.PEOPLE;
    }

    static Draft draft(int first, int end, Sense sense, ActorForm form) {
        return new Draft(first, end, sense.actors(), form).in(sense.country());
    }
}
