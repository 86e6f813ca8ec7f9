package dev.dateline.event;

import dev.dateline.event.TriggerRule.Trait;
import dev.dateline.event.grammar.Inflection;
import dev.dateline.event.grammar.Inflection.VerbForms;
import dev.dateline.event.grammar.WordClasses;
import dev.dateline.text.LexiconFile.Entry;
import dev.dateline.text.LexiconFile.Stanza;
import dev.dateline.text.Tokenizer;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads stanzas of triggers: {@code type} (what its triggers have in common), {@code list} (words that conditions name) and
 * {@code trigger}.
 */
final class TriggerReader {

    private final Vocabulary.Builder vocabulary;
    private final WordClasses.Builder classes;
    private final Triggers.Builder triggers = new Triggers.Builder();
    private final Map<EventType, TypeDefaults> defaults = new EnumMap<>(EventType.class);
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    /** The sets of words that conditions name, each with its number: many name the same. */
    private final Map<BitSet, Integer> sets = new LinkedHashMap<>();

    TriggerReader(Vocabulary.Builder vocabulary, WordClasses.Builder classes) {
        this.vocabulary = vocabulary;
        this.classes = classes;
    }

    /**
     * Adds stanzas that belong together: those of a built-in file, or all of a user's. A trigger takes the place of an earlier
     * one with its id, but not among them.
     *
     * @throws dev.dateline.text.LexiconException if a stanza is wrong
     */
    void add(List<Stanza> stanzas) {
        Map<String, Stanza> here = new HashMap<>();
        for (Stanza stanza : stanzas) {
            Stanza before = stanza.kind().equals("trigger") ? here.put(stanza.id(), stanza) : null;
            if (before != null) {
                throw stanza.error("a trigger \"" + stanza.id() + "\" stands at " + before.file() + ":" + before.line()
                        + ": give this one another name");
            }
            switch (stanza.kind()) {
                case "type" -> type(stanza);
                case "list" -> list(stanza);
                case "trigger" -> trigger(stanza);
                case "ignore" -> ignore(stanza);
                default -> throw stanza.error("unknown kind \"" + stanza.kind() + "\": type, list, trigger or ignore");
            }
        }
    }

    Triggers build(int vocabularySize) {
        int pronouns = sets.computeIfAbsent(classes.pronouns(), unused -> sets.size());
        return triggers.build(vocabularySize, WordSets.of(sets, pronouns, vocabularySize));
    }

    /** What holds for the triggers of a type that do not say otherwise. */
    private record TypeDefaults(Map<Slot, Role> verbRoles, Map<Slot, Role> nounRoles) {}

    private void type(Stanza stanza) {
        Map<Slot, Role> verbs = Map.of();
        Map<Slot, Role> nouns = Map.of();
        for (Entry entry : stanza.entries()) {
            switch (entry.key()) {
                case "verb-roles" -> verbs = roles(stanza, entry);
                case "noun-roles" -> nouns = roles(stanza, entry);
                default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
            }
        }
        EventType type = eventType(stanza.id()).orElseThrow(() -> stanza.error(unknownType(stanza.id())));
        defaults.put(type, new TypeDefaults(verbs, nouns));
    }

    private void list(Stanza stanza) {
        stanza.needsId();
        stanza.allow("words");
        for (Entry entry : stanza.entries()) {
            items(stanza, entry).forEach(word -> requireOneWord(stanza, entry, word));
        }
        lists.put(stanza.id(), words(stanza, "words"));
    }

    private void ignore(Stanza stanza) {
        stanza.allow("phrase");
        words(stanza, "phrase").forEach(phrase -> triggers.ignore(vocabulary.addPhrase(phrase)));
    }

    private void trigger(Stanza stanza) {
        stanza.needsId();
        Entry typeEntry = stanza.required("type");
        EventType type =
                eventType(typeEntry.value()).orElseThrow(() -> stanza.error(typeEntry, unknownType(typeEntry.value())));
        TypeDefaults common = defaults.getOrDefault(type, new TypeDefaults(Map.of(), Map.of()));
        Map<Slot, Role> verbRoles = common.verbRoles();
        Map<Slot, Role> nounRoles = common.nounRoles();
        List<Condition> conditions = new ArrayList<>();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Entry entry : stanza.entries()) {
            switch (entry.key()) {
                case "type", "noun", "yes", "no" -> {}
                case "verb" -> items(stanza, entry).forEach(verb -> requireVerb(stanza, entry, verb));
                case "verb-roles" -> verbRoles = roles(stanza, entry);
                case "noun-roles" -> nounRoles = roles(stanza, entry);
                case "trait" -> traits.add(trait(stanza, entry));
                default -> conditions.add(condition(stanza, entry));
            }
        }
        if (!ids.add(stanza.id())) {
            triggers.remove(stanza.id());
        }
        TriggerRule rule = new TriggerRule(stanza.id(), type, verbRoles, nounRoles, conditions, traits);
        List<String> verbs = words(stanza, "verb");
        List<String> nouns = words(stanza, "noun");
        if (verbs.isEmpty() && nouns.isEmpty()) {
            throw stanza.error("trigger \"" + stanza.id() + "\" has neither a verb nor a noun");
        }
        verbs.forEach(verb -> verb(rule, verb));
        nouns.forEach(noun -> noun(rule, noun));
    }

    private void verb(TriggerRule rule, String phrase) {
        int space = phrase.indexOf(' ');
        String base = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        List<String> copulas = classes.copulas();
        if (!rest.isEmpty() && copulas.indexOf(base) == 0) {
            // "be in": no sentence is read otherwise for it
            copulas.forEach(form -> triggers.add(new Triggers.Form(rule, false, vocabulary.addPhrase(form + rest))));
            return;
        }
        VerbForms forms = classes.inflection().verb(base);
        classes.verb(forms);
        Set<String> all = new LinkedHashSet<>();
        all.add(forms.base());
        all.add(forms.present());
        all.addAll(forms.past());
        all.addAll(forms.participle());
        all.addAll(forms.ing());
        for (String form : all) {
            triggers.add(new Triggers.Form(rule, false, vocabulary.addPhrase(form + rest)));
        }
    }

    private void noun(TriggerRule rule, String phrase) {
        for (String form : Inflection.noun(phrase)) {
            int[] words = vocabulary.addPhrase(form);
            if (words.length == 1) {
                classes.noun(form);
            }
            triggers.add(new Triggers.Form(rule, true, words));
        }
    }

    private static List<String> words(Stanza stanza, String key) {
        List<String> words = new ArrayList<>();
        for (Entry entry : stanza.entries()) {
            if (entry.key().equals(key)) {
                words.addAll(items(stanza, entry));
            }
        }
        return words;
    }

    private static List<String> items(Stanza stanza, Entry entry) {
        List<String> items = Stream.of(entry.value().split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (items.isEmpty()) {
            throw stanza.error(entry, "\"" + entry.key() + ":\" says nothing");
        }
        return items;
    }

    private static void requireOneWord(Stanza stanza, Entry entry, String word) {
        if (Tokenizer.split(word).size() > 1) {
            throw stanza.error(entry, "\"" + word + "\" is several words: a condition looks at one");
        }
    }

    /** What stands first is a verb wherever it stands: an auxiliary would change how all sentences are read. */
    private void requireVerb(Stanza stanza, Entry entry, String verb) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        if (classes.isAuxiliary(first)) {
            throw stanza.error(
                    entry,
                    "\"" + verb + "\" begins with an auxiliary: name the verb, or the noun, that tells of the event");
        }
    }

    private static Optional<EventType> eventType(String name) {
        return Stream.of(EventType.values())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    private static String unknownType(String name) {
        return "unknown event type \"" + name + "\"";
    }

    private static Trait trait(Stanza stanza, Entry entry) {
        for (Trait trait : Trait.values()) {
            if (trait.name().toLowerCase(Locale.ROOT).equals(entry.value())) {
                return trait;
            }
        }
        throw stanza.error(entry, "unknown trait \"" + entry.value() + "\"");
    }

    private static Map<Slot, Role> roles(Stanza stanza, Entry entry) {
        Map<Slot, Role> roles = new EnumMap<>(Slot.class);
        for (String pair : entry.value().split("\\s+", -1)) {
            int equals = pair.indexOf('=');
            Slot slot =
                    equals < 0 ? null : Slot.named(pair.substring(0, equals)).orElse(null);
            Role role = equals < 0 ? null : role(pair.substring(equals + 1));
            if (slot == null || role == null) {
                throw stanza.error(entry, "\"" + pair + "\" is no \"slot=role\" such as \"subject=agent\"");
            }
            roles.put(slot, role);
        }
        return roles;
    }

    private static @Nullable Role role(String name) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return role;
            }
        }
        return null;
    }

    private Condition condition(Stanza stanza, Entry entry) {
        boolean wanted = !entry.key().startsWith("not-");
        String name = wanted ? entry.key() : entry.key().substring("not-".length());
        Slot slot = Slot.named(name).orElseThrow(() -> stanza.error(entry, "unknown key \"" + entry.key() + "\""));
        boolean actor = false;
        boolean place = false;
        boolean body = false;
        boolean people = false;
        BitSet ids = new BitSet();
        for (String word : items(stanza, entry)) {
            if (word.equals("actor")) {
                actor = true;
            } else if (word.equals("place")) {
                place = true;
            } else if (word.equals("body")) {
                body = true;
            } else if (word.equals("nationals")) {
                people = true;
            } else if (word.startsWith("@")) {
                List<String> list = lists.get(word.substring(1));
                if (list == null) {
                    throw stanza.error(entry, "no list \"" + word.substring(1) + "\" before this line");
                }
                list.forEach(member -> nounForms(member, ids));
            } else {
                // in quotation marks, "body" is but the word
                String unquoted = word.replace("\"", "");
                requireOneWord(stanza, entry, unquoted);
                nounForms(unquoted, ids);
            }
        }
        int set = sets.computeIfAbsent(ids, unused -> sets.size());
        return new Condition(slot, wanted, actor, place, body, people, ids, set);
    }

    private void nounForms(String word, BitSet ids) {
        for (String form : Inflection.noun(word)) {
            ids.set(vocabulary.add(form));
        }
    }
}
