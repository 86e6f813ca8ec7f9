package dev.dateline.cli;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Family;
import dev.dateline.event.Place;
import dev.dateline.feed.index.EventFilter;
import dev.dateline.feed.index.LiveMatcher;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which entries of the timeline a command shows: those that fit all options given; an option's values are alternatives. The options mean what
 * the parameters of the HTTP API mean; parties and places may go by their names too.
 */
final class EntryFilter {

    private static final String LIST = "\\s*,\\s*";

    @Option(
            names = "--type",
            split = LIST,
            paramLabel = "TYPE",
            description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = new ArrayList<>();

    @Option(
            names = "--family",
            split = LIST,
            paramLabel = "FAMILY",
            description = "Only types of these families: ${COMPLETION-CANDIDATES}.")
    private List<Family> families = new ArrayList<>();

    @Option(
            names = "--status",
            split = LIST,
            paramLabel = "STATUS",
            description = "Only these: ${COMPLETION-CANDIDATES}, in any letter case.")
    private List<EventStatus> statuses = new ArrayList<>();

    @Option(
            names = "--actor",
            split = LIST,
            paramLabel = "ID",
            description = "Only events in which one of these takes part: RUS, EU, Hamas; or a name: Russia.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--actors",
            paramLabel = "HOW",
            defaultValue = "any",
            description = "any of the parties given by --actor, or all of them together. Default: ${DEFAULT-VALUE}.")
    private EventFilter.ActorMatch actorMatch;

    @Option(
            names = "--place",
            split = LIST,
            paramLabel = "CODE",
            description = "Only events in one of these countries: CHN; or at a place: Tianjin.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = {"--since", "--from"},
            paramLabel = "DATE",
            description = "Only events that may have happened on this day or later: 2025-06-01.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only events that may have happened on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--reported-since",
            paramLabel = "DATE",
            description = "Only events of which the last report is of this day or later.")
    private @Nullable LocalDate reportedSince;

    @Option(names = "--min-sources", paramLabel = "N", description = "Only events with so many independent sources.")
    private int minSources;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Only entries with all these words, or \"phrases\", in title, sentences or names.")
    private @Nullable String search;

    private @Nullable LiveMatcher matcher;

    /** Whether an entry is shown. */
    boolean shows(TimelineEvent entry) {
        return (types.isEmpty() || types.contains(entry.type()))
                && (families.isEmpty() || families.contains(entry.family()))
                && (statuses.isEmpty() || statuses.contains(entry.status()))
                && hasActors(entry)
                && isAtPlace(entry.place())
                && isInTime(entry)
                && entry.sources() >= minSources
                && (search == null || holdsWords(entry, search));
    }

    private boolean hasActors(TimelineEvent entry) {
        List<String> wanted = named(actors);
        if (wanted.isEmpty()) {
            return true;
        }
        return actorMatch == EventFilter.ActorMatch.ALL
                ? wanted.stream().allMatch(actor -> takesPart(actor, entry))
                : wanted.stream().anyMatch(actor -> takesPart(actor, entry));
    }

    private static boolean takesPart(String actor, TimelineEvent entry) {
        return entry.participants().stream().anyMatch(party -> isNamed(actor, party.id(), party.name()));
    }

    private boolean isAtPlace(@Nullable Place place) {
        List<String> wanted = named(places);
        return wanted.isEmpty()
                || (place != null && wanted.stream().anyMatch(name -> isNamed(name, place.id(), place.name())));
    }

    /** As in a URL, an empty value names nothing. */
    private static List<String> named(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private boolean isInTime(TimelineEvent entry) {
        LocalDate latest = entry.days().latest();
        return (from == null || latest == null || !latest.isBefore(from))
                && (to == null || !entry.days().earliest().isAfter(to))
                && (reportedSince == null || !entry.lastReported().isBefore(reportedSince));
    }

    /** Made when first needed: most command lines search for nothing, and need not wait for a search library to load. */
    private boolean holdsWords(TimelineEvent entry, String words) {
        LiveMatcher made = matcher == null ? LiveMatcher.create() : matcher;
        matcher = made;
        boolean holds = made.matches(EventFilter.ofText(words), entry);
        made.forget();
        return holds;
    }

    private static boolean isNamed(String wanted, String id, String name) {
        return wanted.equalsIgnoreCase(id) || wanted.equalsIgnoreCase(name);
    }
}
