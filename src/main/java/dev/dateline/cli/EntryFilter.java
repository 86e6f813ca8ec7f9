package dev.dateline.cli;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Place;
import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which entries of the timeline a command shows: those that fit all options given; an option's values are alternatives. */
final class EntryFilter {

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "Only these types: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = new ArrayList<>();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only these: ${COMPLETION-CANDIDATES}, in any letter case.")
    private List<EventStatus> statuses = new ArrayList<>();

    @Option(
            names = "--actor",
            split = ",",
            paramLabel = "ID",
            description = "Only events in which one of these takes part: RUS, EU, Hamas; or a name: Russia.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--place",
            split = ",",
            paramLabel = "CODE",
            description = "Only events in one of these countries: CHN; or at a place: Tianjin.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only events that may have happened on this day or later: 2025-06-01.")
    private @Nullable LocalDate since;

    /** Whether an entry is shown. */
    boolean shows(TimelineEvent entry) {
        return (types.isEmpty() || types.contains(entry.type()))
                && (statuses.isEmpty() || statuses.contains(entry.status()))
                && (actors.isEmpty() || entry.participants().stream().anyMatch(p -> names(actors, p.id(), p.name())))
                && (places.isEmpty() || isAtPlace(entry.place()))
                && reaches(entry.days().latest());
    }

    private boolean isAtPlace(@Nullable Place place) {
        return place != null && names(places, place.id(), place.name());
    }

    private boolean reaches(@Nullable LocalDate latest) {
        return since == null || latest == null || !latest.isBefore(since);
    }

    private static boolean names(List<String> wanted, String id, String name) {
        return wanted.stream().anyMatch(w -> w.equalsIgnoreCase(id) || w.equalsIgnoreCase(name));
    }
}
