package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.Spaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles of entries, from the templates of a language; the file {@code en/titles.txt} describes their form. */
final class Titles {

    /** A title looks at so many reports for words of its own, and not at all of thousands. */
    private static final int MOST_READ = 16;

    /** The built-in English titles. */
    static final Titles ENGLISH = of(BuiltInFile.read("en/titles.txt"));

    private final Map<EventType, Map<EventStatus, List<Variant>>> variants;
    private final TitleWords words;
    private final Map<String, TitleVerb> verbs;

    private Titles(
            Map<EventType, Map<EventStatus, List<Variant>>> variants, TitleWords words, Map<String, TitleVerb> verbs) {
        this.variants = variants;
        this.words = words;
        this.verbs = verbs;
    }

    /**
     * Titles from stanzas.
     *
     * @throws LexiconException if a stanza is not of the form that {@code en/titles.txt} describes
     */
    static Titles of(List<LexiconFile.Stanza> stanzas) {
        Map<String, List<Variant>> variants = new LinkedHashMap<>();
        Map<String, List<String>> words = new HashMap<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            if (stanza.kind().equals("words")) {
                words.put(stanza.id(), stanza.values("word"));
            } else if (stanza.kind().equals("title")) {
                variants.computeIfAbsent(stanza.id(), id -> new ArrayList<>()).add(Variant.of(stanza));
            }
        }
        Map<EventType, Map<EventStatus, List<Variant>>> all = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            for (EventStatus status : EventStatus.values()) {
                List<Variant> known = variants.getOrDefault(type + " " + status, List.of());
                if (known.isEmpty() || !known.get(known.size() - 1).when().isEmpty()) {
                    throw new LexiconException("titles", 0, "no general title for " + type + " " + status);
                }
                all.computeIfAbsent(type, statuses -> new EnumMap<>(EventStatus.class))
                        .put(status, List.copyOf(known));
            }
        }
        List<LexiconFile.Stanza> verbs =
                stanzas.stream().filter(stanza -> stanza.kind().equals("verbs")).toList();
        return new Titles(all, TitleWords.of(words), TitleVerb.byForm(verbs));
    }

    /**
     * The title of an entry.
     *
     * @param mentions what supports it: the words that name the event choose among templates
     */
    String title(EventType type, EventStatus status, TitleNames names, List<EventMention> mentions) {
        List<Variant> possible = variants.getOrDefault(type, Map.of()).getOrDefault(status, List.of());
        Variant general = possible.get(possible.size() - 1);
        String deed = deed(general, names, mentions);
        if (deed != null) {
            return deed;
        }
        Variant best = general;
        long most = 0;
        List<List<String>> triggers = possible.size() == 1 ? List.of() : triggerWords(mentions);
        for (Variant variant : possible) {
            long matching = variant.countMatches(triggers);
            if (matching > most) {
                best = variant;
                most = matching;
            }
        }
        TitleNames known = best.saysWhat() ? names.saying(what(best, mentions)) : names;
        String title = best.render(known, words);
        return title != null ? title : general.renderOr(names, words, fallback(type, names));
    }

    /** The verb and the object of the first report that has both, where the type's titles take them; null if none has. */
    private @Nullable String deed(Variant general, TitleNames names, List<EventMention> mentions) {
        if (general.deeds().isEmpty()) {
            return null;
        }
        for (EventMention mention : read(mentions)) {
            TitleDeed deed = TitleDeed.of(mention, verbs, words);
            String title = deed == null ? null : Variant.render(general.deeds(), names.doing(deed), words);
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** The reports that words are taken from. */
    private static List<EventMention> read(List<EventMention> mentions) {
        return mentions.subList(0, Math.min(MOST_READ, mentions.size()));
    }

    private static List<List<String>> triggerWords(List<EventMention> mentions) {
        List<List<String>> words = new ArrayList<>(mentions.size());
        for (EventMention mention : mentions) {
            words.add(Variant.triggerWords(mention));
        }
        return words;
    }

    /** What is done, in the words of the first report that tells it in short. */
    private @Nullable String what(Variant variant, List<EventMention> mentions) {
        for (EventMention mention : read(mentions)) {
            String what = variant.matches(mention) || variant.when().isEmpty() ? TitleObject.of(mention, words) : null;
            if (what != null) {
                return what;
            }
        }
        return null;
    }

    private static String fallback(EventType type, TitleNames names) {
        String what = type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
        return names.everyone().isEmpty() ? what : what + ": " + names.everyone();
    }

    /**
     * One stanza.
     *
     * @param when words of a trigger that call for it; empty if it is the general one
     * @param deeds what the general one says before any other, of a verb and its object
     * @param templates what it can say, in order of preference
     * @param saysWhat whether one of these needs the words of a report
     */
    private record Variant(
            Set<String> when, List<TitleTemplate> deeds, List<TitleTemplate> templates, boolean saysWhat) {

        private static Variant of(LexiconFile.Stanza stanza) {
            Set<String> when = new HashSet<>();
            stanza.values("when").forEach(words -> when.addAll(words(words)));
            List<TitleTemplate> deeds = new ArrayList<>();
            List<TitleTemplate> templates = new ArrayList<>();
            for (LexiconFile.Entry entry : stanza.entries()) {
                switch (entry.key()) {
                    case "say" -> templates.add(TitleTemplate.parse(entry.value(), 1, stanza, entry));
                    case "two" -> templates.add(TitleTemplate.parse(entry.value(), 2, stanza, entry));
                    case "deed" -> deeds.add(TitleTemplate.parse(entry.value(), 1, stanza, entry));
                    case "when", "example" -> {}
                    default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
                }
            }
            boolean saysWhat = templates.stream().anyMatch(TitleTemplate::saysWhat);
            return new Variant(Set.copyOf(when), List.copyOf(deeds), List.copyOf(templates), saysWhat);
        }

        private boolean matches(EventMention mention) {
            return matches(triggerWords(mention));
        }

        private boolean matches(List<String> trigger) {
            for (String word : trigger) {
                if (when.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        private long countMatches(List<List<String>> triggers) {
            long matching = 0;
            if (!when.isEmpty()) {
                for (List<String> trigger : triggers) {
                    matching += matches(trigger) ? 1 : 0;
                }
            }
            return matching;
        }

        private static List<String> triggerWords(EventMention mention) {
            return words(mention.trigger());
        }

        private @Nullable String render(TitleNames names, TitleWords words) {
            return render(templates, names, words);
        }

        private static @Nullable String render(List<TitleTemplate> templates, TitleNames names, TitleWords words) {
            for (TitleTemplate template : templates) {
                String title = template.render(names, words);
                if (title != null) {
                    return title;
                }
            }
            return null;
        }

        private String renderOr(TitleNames names, TitleWords words, String fallback) {
            String title = render(names, words);
            return title == null ? fallback : title;
        }

        private static List<String> words(String text) {
            return Arrays.asList(Spaces.single(text).toLowerCase(Locale.ROOT).split(" ", -1));
        }
    }
}
