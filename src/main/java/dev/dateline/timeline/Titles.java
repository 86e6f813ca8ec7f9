package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.text.LexiconException;
import dev.dateline.text.LexiconFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles of entries, from the templates of a language; the file {@code en/titles.txt} describes their form. */
final class Titles {

    /** A title looks at so many reports for words of its own, and not at all of thousands. */
    private static final int MOST_READ = 16;

    private static final String PLACED = "[ in {town}]";

    /** The built-in English titles. */
    static final Titles ENGLISH = of(BuiltInFile.read("en/titles.txt"));

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
            switch (stanza.kind()) {
                case "title" ->
                    variants.computeIfAbsent(stanza.id(), id -> new ArrayList<>())
                            .add(Variant.of(stanza));
                case "words", "verbs" -> {} // TitleWords reads them
                default -> throw stanza.error("unknown kind \"" + stanza.kind() + "\": title, words or verbs");
            }
        }
        Map<EventType, Map<EventStatus, List<Variant>>> all = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            for (EventStatus status : EventStatus.values()) {
                List<Variant> known = variants.remove(type + " " + status);
                if (known == null || !known.get(known.size() - 1).isGeneral()) {
                    throw new LexiconException(
                            "titles", 0, "no general title without names for " + type + " " + status);
                }
                all.computeIfAbsent(type, statuses -> new EnumMap<>(EventStatus.class))
                        .put(status, List.copyOf(known));
            }
        }
        if (!variants.isEmpty()) {
            throw new LexiconException("titles", 0, "no types and statuses: " + variants.keySet());
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
        List<EventMention> told = tellingFirst(status, mentions);
        List<TitleReport> reports = reports(told);
        String deed = deed(general, names, reports);
        if (deed != null) {
            return deed;
        }
        Variant best = possible.size() == 1 ? general : best(possible, told, reports);
        String title = best.render(names, reports, words);
        return title != null ? title : Objects.requireNonNull(general.render(names, reports, words));
    }

    /** Those that tell the event as it stands before those that told it otherwise: who was to be freed is not who was. */
    private static List<EventMention> tellingFirst(EventStatus status, List<EventMention> mentions) {
        List<EventMention> told = new ArrayList<>(mentions.size());
        List<EventMention> others = List.of();
        for (EventMention mention : mentions) {
            if (mention.status() == status) {
                told.add(mention);
            } else {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(mention);
            }
        }
        told.addAll(others);
        return told;
    }

    private static List<TitleReport> reports(List<EventMention> mentions) {
        int number = Math.min(MOST_READ, mentions.size());
        List<TitleReport> reports = new ArrayList<>(number);
        for (EventMention mention : mentions.subList(0, number)) {
            reports.add(new TitleReport(mention));
        }
        return reports;
    }

    /** The verb and the object of the first report that has both, where the type's titles take them; null if none has. */
    private @Nullable String deed(Variant general, TitleNames names, List<TitleReport> reports) {
        for (Deed templates : general.deeds()) {
            for (TitleReport report : reports) {
                TitleDeed deed = general.isOtherwiseCalled(report) ? null : TitleDeed.of(report, words);
                String title = deed == null
                        ? null
                        : templates.of(deed).render(names.as(report).doing(deed, words), words);
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    /**
     * The stanza of whose words most reports have one; of several such, the first. The general one if three times as many have words
     * of none.
     */
    private static Variant best(List<Variant> possible, List<EventMention> mentions, List<TitleReport> reports) {
        int[] counts = new int[possible.size()];
        int none = 0;
        for (int i = 0; i < mentions.size(); i++) {
            boolean read = i < reports.size();
            TitleReport report = read ? reports.get(i) : new TitleReport(mentions.get(i));
            boolean some = false;
            for (int at = 0; at < counts.length; at++) {
                Variant variant = possible.get(at);
                if (read ? variant.matches(report) : variant.matches(report.trigger())) {
                    counts[at]++;
                    some = true;
                }
            }
            none += some ? 0 : 1;
        }
        Variant best = possible.get(possible.size() - 1);
        int most = none / 3;
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] > most) {
                best = possible.get(at);
                most = counts[at];
            }
        }
        return best;
    }

    /**
     * What says a verb and its object.
     *
     * @param active after the verb, where the object says where it is
     * @param passive before the verb, where it does not
     */
    private record Deed(TitleTemplate active, TitleTemplate passive) {
        private TitleTemplate of(TitleDeed deed) {
            return deed.passive() ? passive : active;
        }
    }

    /**
     * One stanza.
     *
     * @param when words of a trigger that call for it
     * @param about words that do so in a trigger or soon after it; without these and those it is the general one
     * @param unless words of a trigger that mean something else in this type: "attacked" where it was in words
     * @param deeds what the general one says before any other, of a verb and its object
     * @param templates what it can say, in order of preference
     */
    private record Variant(
            Set<String> when, Set<String> about, Set<String> unless, List<Deed> deeds, List<TitleTemplate> templates) {

        private static Variant of(LexiconFile.Stanza stanza) {
            List<Deed> deeds = new ArrayList<>();
            List<TitleTemplate> templates = new ArrayList<>();
            for (LexiconFile.Entry entry : stanza.entries()) {
                switch (entry.key()) {
                    case "say" -> templates.add(TitleTemplate.parse(entry.value(), 1, stanza, entry));
                    case "two" -> templates.add(TitleTemplate.parse(entry.value(), 2, stanza, entry));
                    case "deed" ->
                        deeds.add(new Deed(
                                TitleTemplate.parse(entry.value(), 1, stanza, entry),
                                TitleTemplate.parse(entry.value() + PLACED, 1, stanza, entry)));
                    case "when", "about", "unless", "example" -> {}
                    default -> throw stanza.error(entry, "unknown key \"" + entry.key() + "\"");
                }
            }
            return new Variant(
                    words(stanza.values("when")),
                    words(stanza.values("about")),
                    words(stanza.values("unless")),
                    List.copyOf(deeds),
                    List.copyOf(templates));
        }

        private boolean isGeneral() {
            return when.isEmpty()
                    && about.isEmpty()
                    && !templates.isEmpty()
                    && templates.get(templates.size() - 1).needsNothing();
        }

        private boolean isOtherwiseCalled(TitleReport report) {
            return report.trigger().stream().anyMatch(unless::contains);
        }

        private boolean matches(TitleReport report) {
            return matches(report.trigger())
                    || (!about.isEmpty() && report.clause().stream().anyMatch(about::contains));
        }

        private boolean matches(List<String> trigger) {
            for (String word : trigger) {
                if (when.contains(word) || about.contains(word)) {
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
                String what = matches(report) && !isNamed(report) ? TitleObject.of(report, words) : null;
                String title =
                        what == null ? null : template.render(names.as(report).saying(what, words), words);
                if (title != null) {
                    return title;
                }
            }
            return null;
        }

        /** Whether the trigger ends with what it is about, so that what follows is but more of that: the "40%" of "tariffs of 40%". */
        private boolean isNamed(TitleReport report) {
            List<String> trigger = report.trigger();
            return about.contains(trigger.get(trigger.size() - 1));
        }

        private static Set<String> words(List<String> lines) {
            Set<String> words = new HashSet<>();
            lines.forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
            return Set.copyOf(words);
        }
    }
}
