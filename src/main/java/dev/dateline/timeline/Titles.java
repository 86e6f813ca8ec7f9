package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import dev.dateline.text.Spaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
    static final Titles ENGLISH = builtIn("en/titles.txt");

    private final Map<EventType, Map<EventStatus, List<Variant>>> variants;
    private final TitleWords words;

    private Titles(Map<EventType, Map<EventStatus, List<Variant>>> variants, TitleWords words) {
        this.variants = variants;
        this.words = words;
    }

    /**
     * Titles from stanzas.
     *
     * @throws LexiconException if a stanza is not of the form that {@code en/titles.txt} describes
     */
    static Titles of(List<LexiconFile.Stanza> stanzas) {
        Map<String, List<Variant>> variants = new LinkedHashMap<>();
        for (LexiconFile.Stanza stanza : stanzas) {
            if (stanza.kind().equals("title")) {
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
        return new Titles(all, TitleWords.of(stanzas));
    }

    /**
     * The title of an entry.
     *
     * @param mentions what supports it: the words that name the event choose among templates
     */
    String title(EventType type, EventStatus status, TitleNames names, List<EventMention> mentions) {
        List<Variant> possible = variants.getOrDefault(type, Map.of()).getOrDefault(status, List.of());
        Variant general = possible.get(possible.size() - 1);
        List<TitleReport> reports = mentions.subList(0, Math.min(MOST_READ, mentions.size())).stream()
                .map(TitleReport::of)
                .toList();
        String deed = deed(general, names, reports);
        if (deed != null) {
            return deed;
        }
        Variant best = possible.size() == 1 ? general : best(possible, mentions);
        String title = best.render(names, reports, words);
        title = title != null ? title : general.render(names, reports, words);
        return title != null ? title : fallback(type, names);
    }

    /** The verb and the object of the first report that has both, where the type's titles take them; null if none has. */
    private @Nullable String deed(Variant general, TitleNames names, List<TitleReport> reports) {
        for (TitleTemplate template : general.deeds()) {
            for (TitleReport report : reports) {
                TitleDeed deed = TitleDeed.of(report, words);
                String title =
                        deed == null ? null : template.render(names.as(report).doing(deed), words);
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    /** The stanza of whose words most reports have one; of several such, the first. */
    private static Variant best(List<Variant> possible, List<EventMention> mentions) {
        List<List<String>> triggers =
                mentions.stream().map(TitleReport::triggerWords).toList();
        Variant best = possible.get(possible.size() - 1);
        long most = 0;
        for (Variant variant : possible) {
            long matching = triggers.stream().filter(variant::matches).count();
            if (matching > most) {
                best = variant;
                most = matching;
            }
        }
        return best;
    }

    private static String fallback(EventType type, TitleNames names) {
        String what = type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
        return names.everyone().isEmpty() ? what : what + ": " + names.everyone();
    }

    private static Titles builtIn(String file) {
        try (InputStream in = Titles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return of(LexiconFile.read(file, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One stanza.
     *
     * @param when words of a trigger that call for it; empty if it is the general one
     * @param deeds what the general one says before any other, of a verb and its object
     * @param templates what it can say, in order of preference
     */
    private record Variant(Set<String> when, List<TitleTemplate> deeds, List<TitleTemplate> templates) {

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
            return new Variant(Set.copyOf(when), List.copyOf(deeds), List.copyOf(templates));
        }

        private boolean matches(List<String> trigger) {
            for (String word : trigger) {
                if (when.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        /** The first template whose names are known; one that needs the words of a report takes its names, too. */
        private @Nullable String render(TitleNames names, List<TitleReport> reports, TitleWords words) {
            for (TitleTemplate template : templates) {
                String title =
                        template.saysWhat() ? saying(template, names, reports, words) : template.render(names, words);
                if (title != null) {
                    return title;
                }
            }
            return null;
        }

        /** What is done, in the words of the first report that tells it in short. */
        private @Nullable String saying(
                TitleTemplate template, TitleNames names, List<TitleReport> reports, TitleWords words) {
            for (TitleReport report : reports) {
                String what = matches(report.trigger()) ? TitleObject.of(report, words) : null;
                String title =
                        what == null ? null : template.render(names.as(report).saying(what), words);
                if (title != null) {
                    return title;
                }
            }
            return null;
        }

        private static List<String> words(String text) {
            return Arrays.asList(Spaces.single(text).toLowerCase(Locale.ROOT).split(" ", -1));
        }
    }
}
