package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names that a title can use.
 *
 * @param participants the parties
 * @param place where it happened, or null if not known
 * @param name name of the named event, or null
 */
record TitleNames(
        List<Participant> participants,
        @Nullable Place place,
        @Nullable String name) {

    /** A list of more names is cut short. */
    private static final int MOST = 4;

    /** The names that a template's word in braces stands for; empty if not known. */
    List<String> of(String word) {
        return switch (word) {
            case "who" -> persons(party -> party.role() == Role.AGENT || party.role() == Role.PARTY);
            case "all" -> persons(party -> party.role() != Role.SCENE);
            case "states" -> states();
            case "whom" -> whom();
            case "body" ->
                names(party -> party.kind() == ActorKind.BODY).stream().limit(1).toList();
            case "name" -> name == null ? List.of() : List.of(name);
            case "place" -> place == null ? List.of() : List.of(place.name());
            case "scene" -> scene();
            default -> List.of();
        };
    }

    /** All parties in one line. */
    String everyone() {
        return join(names(party -> true));
    }

    /** Names in one line: "A", "A and B", "A, B and 3 others". */
    static String join(List<String> names) {
        if (names.size() > MOST) {
            int others = names.size() - MOST + 1;
            return String.join(", ", names.subList(0, MOST - 1)) + " and " + others + " others";
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private List<String> states() {
        List<String> states = names(party -> party.role() != Role.SCENE);
        return states.isEmpty() ? names(party -> true) : states;
    }

    private List<String> whom() {
        List<String> targets = names(party -> party.role() == Role.TARGET);
        return targets.isEmpty() ? names(party -> party.role() == Role.SCENE) : targets;
    }

    private List<String> scene() {
        if (place != null) {
            return List.of(place.name());
        }
        return names(party -> party.role() == Role.SCENE);
    }

    private List<String> names(Predicate<Participant> which) {
        return participants.stream().filter(which).map(Participant::name).toList();
    }

    private List<String> persons(Predicate<Participant> which) {
        List<String> persons = new ArrayList<>();
        for (Participant party : participants) {
            if (which.test(party)) {
                String via = party.via();
                persons.add(via != null && isPersonsName(via) ? via : party.name());
            }
        }
        return persons;
    }

    /** A person's name, and not an office: all its words begin with a capital, and it has no article. */
    private static boolean isPersonsName(String via) {
        boolean wordBegins = true;
        for (int i = 0; i < via.length(); i++) {
            if (wordBegins && !Character.isUpperCase(via.charAt(i))) {
                return false;
            }
            wordBegins = via.charAt(i) == ' ';
        }
        return !via.isEmpty();
    }
}
