package dev.dateline.feed.index;

import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Family;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. An empty set and a null ask for nothing; what is asked for must all hold.
 *
 * @param types one of these types
 * @param families one of these families
 * @param actors ids of parties
 * @param actorMatch whether all of them or any one must take part
 * @param places ids of countries: it happened in one of these
 * @param statuses one of these
 * @param from it can have happened on this day or later
 * @param to it can have happened on this day or earlier
 * @param reportedSince the last report is of this day or later
 * @param minSources at least so many independent sources
 * @param text words and "phrases" of title, sentences, names
 */
public record EventFilter(
        Set<EventType> types,
        Set<Family> families,
        Set<String> actors,
        ActorMatch actorMatch,
        Set<String> places,
        Set<EventStatus> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate reportedSince,
        int minSources,
        @Nullable String text) {

    /** Every entry. */
    public static final EventFilter ALL = new EventFilter(
            Set.of(), Set.of(), Set.of(), ActorMatch.ANY, Set.of(), Set.of(), null, null, null, 0, null);

    public EventFilter {
        types = Set.copyOf(types);
        families = Set.copyOf(families);
        actors = Set.copyOf(actors);
        places = Set.copyOf(places);
        statuses = Set.copyOf(statuses);
    }

    /** The entries with all these words and "phrases". */
    public static EventFilter ofText(String text) {
        return new EventFilter(
                Set.of(), Set.of(), Set.of(), ActorMatch.ANY, Set.of(), Set.of(), null, null, null, 0, text);
    }

    /** How several actors are meant. */
    public enum ActorMatch {
        ANY,
        ALL
    }

    /** Whether every entry is wanted. */
    public boolean isAll() {
        return equals(ALL);
    }
}
