package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The names that a title can use.
 *
 * @param participants the parties
 * @param place where it happened, or null if not known
 * @param name name of the named event, or null
 * @param verb what is done to it, or null
 * @param what what is done or decided, as a report puts it, or null
 */
record TitleNames(
        List<Participant> participants,
        @Nullable Place place,
        @Nullable String name,
        @Nullable TitleVerb verb,
        @Nullable String what) {

    /** A list of more names is cut short. */
    private static final int MOST = 4;

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** What the words in braces of a template stand for. */
    private static final Map<String, BiFunction<TitleNames, TitleWords, List<String>>> BY_WORD = Map.ofEntries(
            Map.entry("who", (names, words) -> names.acting(TitleNames::acts, words)),
            Map.entry("all", (names, words) -> names.acting(party -> party.role() != Role.SCENE, words)),
            Map.entry("person", TitleNames::persons),
            Map.entry("target", (names, words) -> names.acting(party -> names.isTarget(party, words), words)),
            Map.entry(
                    "figure",
                    (names, words) ->
                            names.acting(party -> names.isTarget(party, words) && isPerson(party, words), words)),
            Map.entry(
                    "defendant",
                    (names, words) -> names.acting(
                            party -> names.isTarget(party, words)
                                    && (party.kind() != ActorKind.STATE || isPerson(party, words)),
                            words)),
            Map.entry("states", TitleNames::states),
            Map.entry("land", (names, words) -> names.names(party -> party.kind() == ActorKind.STATE, words)),
            Map.entry("whom", (names, words) -> names.whom(party -> true, words)),
            Map.entry("abroad", (names, words) -> names.whom(party -> party.kind() == ActorKind.STATE, words)),
            Map.entry("body", (names, words) -> first(names.names(party -> party.kind() == ActorKind.BODY, words))),
            Map.entry(
                    "league",
                    (names, words) -> first(names.named(
                            party -> party.kind() == ActorKind.BODY && !words.isCouncil(party.name()),
                            Participant::name))),
            Map.entry("what", (names, words) -> oneOrNone(names.what)),
            Map.entry("do", (names, words) -> oneOrNone(names.verb == null ? null : names.verb.base())),
            Map.entry("does", (names, words) -> oneOrNone(names.verb == null ? null : names.verb.present())),
            Map.entry("name", (names, words) -> oneOrNone(names.name)),
            Map.entry("place", (names, words) -> oneOrNone(names.place == null ? null : placeName(names.place, words))),
            Map.entry("town", TitleNames::town),
            Map.entry("scene", TitleNames::scene));

    /** Without what is done. */
    TitleNames(List<Participant> participants, @Nullable Place place, @Nullable String name) {
        this(participants, place, name, null, null);
    }

    /** The same, of those parties that a report names: in its words they do what it tells of them, by whom it names for them. */
    TitleNames as(TitleReport report) {
        if (report.parties().equals(participants)) {
            return this;
        }
        List<Participant> told = new ArrayList<>();
        for (Participant party : participants) {
            for (Participant named : report.parties()) {
                if (named.id().equals(party.id())) {
                    told.add(new Participant(party.id(), party.name(), party.kind(), named.role(), named.via()));
                }
            }
        }
        return new TitleNames(told, place, name, verb, what);
    }

    /** The same, with what is done; who is named in that is not named again. */
    TitleNames saying(String deed, TitleWords words) {
        return new TitleNames(beside(deed), place, name, null, owned(deed, words));
    }

    /** The same, with what is done to what. */
    TitleNames doing(TitleDeed deed, TitleWords words) {
        return new TitleNames(beside(deed.object()), place, name, deed.verb(), owned(deed.object(), words));
    }

    /** "His release" that no person orders is that of the only person to whom it is done: "Luis Prado's release"; null if nobody is known. */
    private @Nullable String owned(String what, TitleWords words) {
        if (!what.startsWith("his ") && !what.startsWith("her ")) {
            return what;
        }
        if (participants.stream().anyMatch(party -> acts(party) && isPerson(party, words))) {
            return what;
        }
        List<String> persons = persons(words);
        if (words.isClosed(what.split(" ", -1)[1])) {
            // "expels her from the group"
            return what;
        }
        return persons.size() == 1 ? persons.get(0) + "'s" + what.substring("his".length()) : null;
    }

    /** Those whom the words do not name, unless nobody is left who acts. */
    private List<Participant> beside(String words) {
        List<Participant> others = participants.stream()
                .filter(party -> !words.contains(party.name()))
                .toList();
        return others.stream().anyMatch(TitleNames::acts) ? others : participants;
    }

    private static boolean acts(Participant party) {
        return party.role() == Role.AGENT || party.role() == Role.PARTY;
    }

    /** Whether a template can have a word in braces. */
    static boolean isKnown(String word) {
        return BY_WORD.containsKey(word);
    }

    /** The names that a template's word in braces stands for, each once; empty if there are none. */
    List<String> of(String word, TitleWords words) {
        return Objects.requireNonNull(BY_WORD.get(word)).apply(this, words);
    }

    private static List<String> oneOrNone(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    /** Names in one line: "A", "A and B", "A, B, C and two others". */
    static String join(List<String> names) {
        if (names.size() > MOST) {
            int others = names.size() - MOST + 1;
            String count = others < NUMBERS.size() ? NUMBERS.get(others) : String.valueOf(others);
            return String.join(", ", names.subList(0, MOST - 1)) + " and " + count + " others";
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private List<String> states(TitleWords words) {
        List<String> states = names(party -> party.role() != Role.SCENE, words);
        return states.isEmpty() ? names(party -> true, words) : states;
    }

    private List<String> whom(Predicate<Participant> which, TitleWords words) {
        List<String> targets = names(which.and(party -> party.role() == Role.TARGET), words);
        return targets.isEmpty() ? names(which.and(party -> party.role() == Role.SCENE), words) : targets;
    }

    private static List<String> first(List<String> names) {
        return names.stream().limit(1).toList();
    }

    private List<String> town(TitleWords words) {
        if (place == null
                || participants.stream().anyMatch(party -> party.name().equals(place.name()))) {
            return List.of();
        }
        return List.of(placeName(place, words));
    }

    private List<String> scene(TitleWords words) {
        if (place != null) {
            return List.of(placeName(place, words));
        }
        return names(party -> party.role() == Role.SCENE, words);
    }

    private static String placeName(Place place, TitleWords words) {
        return words.inText(TitleWords.brief(place.name()));
    }

    private List<String> names(Predicate<Participant> which, TitleWords words) {
        return named(which, party -> name(party, words));
    }

    private boolean isTarget(Participant party, TitleWords words) {
        return party.role() == Role.TARGET && !isOfficeOfAnother(party, words);
    }

    private static boolean isPerson(Participant party, TitleWords words) {
        String via = party.via();
        return party.kind() == ActorKind.PERSON || (via != null && isPersonsName(via, words));
    }

    /** "the mayor and candidate X": the state by whose office a person is named beside it. */
    private boolean isOfficeOfAnother(Participant party, TitleWords words) {
        String via = party.via();
        return via != null
                && words.isOffice(via)
                && participants.stream()
                        .anyMatch(other -> other.role() == party.role() && other.kind() == ActorKind.PERSON);
    }

    private static String name(Participant party, TitleWords words) {
        boolean person = party.kind() == ActorKind.PERSON || party.kind() == ActorKind.COMPANY;
        return person ? party.name() : words.inText(party.name());
    }

    private List<String> acting(Predicate<Participant> which, TitleWords words) {
        return named(which, party -> acting(party, words));
    }

    /** How some of the parties are called, each name once. */
    private List<String> named(Predicate<Participant> which, Function<Participant, String> name) {
        List<String> names = new ArrayList<>();
        for (Participant party : participants) {
            if (which.test(party)) {
                String found = name.apply(party);
                if (!names.contains(found)) {
                    names.add(found);
                }
            }
        }
        return names;
    }

    /** The person who acts for a party, else its institution, else the party. */
    private static String acting(Participant party, TitleWords words) {
        String via = party.via();
        if (via == null) {
            return name(party, words);
        }
        if (words.isCourt(via)) {
            boolean one = party.kind() == ActorKind.STATE;
            return one ? "a " + via.toLowerCase(Locale.ROOT) + " in " + name(party, words) : name(party, words);
        }
        if (words.isInstitution(via) && !party.name().endsWith(via)) {
            return name(party, words) + (party.name().endsWith("s") ? "' " : "'s ") + via;
        }
        return isPersonsName(via, words) ? via : name(party, words);
    }

    private List<String> persons(TitleWords words) {
        List<String> persons = new ArrayList<>();
        for (Participant party : participants) {
            String via = party.via();
            if (party.kind() == ActorKind.PERSON) {
                persons.add(party.name());
            } else if (via != null && party.role() != Role.SCENE && isPersonsName(via, words)) {
                persons.add(via);
            }
        }
        return persons.stream().distinct().toList();
    }

    /** A person's name, and not an office: all its words begin with a capital, save particles within it ("Jan van Dam", "Omar al-Bako"), and none is that of an office. */
    private static boolean isPersonsName(String via, TitleWords words) {
        boolean first = true;
        boolean capital = false;
        for (String word : via.split(" ", -1)) {
            int hyphen = word.indexOf('-');
            boolean tied = !first
                    && hyphen > 0
                    && hyphen + 1 < word.length()
                    && Character.isUpperCase(word.charAt(hyphen + 1))
                    && words.isParticle(word.substring(0, hyphen));
            capital = tied || (!word.isEmpty() && Character.isUpperCase(word.charAt(0)));
            if (!capital && (first || !words.isParticle(word))) {
                return false;
            }
            first = false;
        }
        return capital && !words.isOffice(via);
    }
}
