package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.time.EventDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an entry of the mentions of one event: a function of their set. */
final class EntryComposer {

    /** A party is kept if at least one in so many mentions that name parties names it. */
    private static final int ONE_IN = 3;

    /** Most mentions that an entry is made of and lists. */
    static final int MOST = 256;

    private static final Comparator<EventMention> BY_PUBLICATION = Comparator.comparing(
                    (EventMention mention) -> mention.article().published())
            .thenComparing(mention -> mention.article().id())
            .thenComparing(EventMention::id);

    /**
     * The entry.
     *
     * @param id its id
     * @param unsorted its mentions, in any order, at least one
     * @param more number of reports that it has besides
     * @param absorbed ids of the entries merged into it, sorted
     */
    TimelineEvent compose(String id, Collection<EventMention> unsorted, int more, List<String> absorbed) {
        List<EventMention> mentions = unsorted.stream().sorted(BY_PUBLICATION).toList();
        Sources sources = Sources.of(mentions);
        Life life = Life.of(mentions, sources);
        EventType type = mostly(mentions, EventMention::type, Comparator.reverseOrder());
        List<Participant> participants = participants(mentions);
        Place place = place(mentions);
        return new TimelineEvent(
                id,
                type.family(),
                type,
                life.status(),
                life.days(),
                participants,
                place,
                Titles.ENGLISH.title(
                        type, life.status(), new TitleNames(participants, place, name(mentions)), mentions),
                confidence(mentions, sources) * life.agreement(),
                mentions,
                sources.articles() + more,
                sources.count(),
                mentions.get(0).article().published().day(),
                mentions.get(mentions.size() - 1).article().published().day(),
                life.history(),
                contested(mentions, life),
                absorbed);
    }

    /** What most say; where as many say one thing as another, the first in the given order. */
    private static <T> T mostly(List<EventMention> mentions, Function<EventMention, T> said, Comparator<T> order) {
        Map<T, Long> counts = new TreeMap<>(order);
        mentions.forEach(mention -> counts.merge(said.apply(mention), 1L, Long::sum));
        T best = counts.keySet().iterator().next();
        for (Map.Entry<T, Long> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(best, 0L)) {
                best = count.getKey();
            }
        }
        return best;
    }

    private static List<Participant> participants(List<EventMention> mentions) {
        Map<String, List<Participant>> byId = mentions.stream()
                .flatMap(mention -> mention.participants().stream())
                .collect(Collectors.groupingBy(Participant::id, TreeMap::new, Collectors.toList()));
        long naming = mentions.stream()
                .filter(mention -> !mention.participants().isEmpty())
                .count();
        List<Participant> kept = new ArrayList<>();
        for (List<Participant> same : byId.values()) {
            if ((long) same.size() * ONE_IN >= naming) {
                kept.add(participant(same));
            }
        }
        return kept;
    }

    private static Participant participant(List<Participant> same) {
        Participant usual = frequent(same, party -> party.name() + '\t' + party.kind() + '\t' + party.role());
        List<Participant> named =
                same.stream().filter(party -> party.via() != null).toList();
        String via = named.isEmpty()
                ? null
                : frequent(named, party -> String.valueOf(party.via())).via();
        return new Participant(usual.id(), usual.name(), usual.kind(), usual.role(), via);
    }

    private static <T> T frequent(List<T> items, Function<T, String> key) {
        Map<String, List<T>> groups =
                items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        List<T> best = List.of();
        for (List<T> group : groups.values()) {
            best = group.size() > best.size() ? group : best;
        }
        return best.get(0);
    }

    private static @Nullable Place place(List<EventMention> mentions) {
        List<Place> places = mentions.stream()
                .map(EventMention::place)
                .filter(Objects::nonNull)
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        String id = frequent(places, Place::id).id();
        return frequent(places.stream().filter(place -> place.id().equals(id)).toList(), Place::name);
    }

    private static @Nullable String name(List<EventMention> mentions) {
        List<EventMention> named =
                mentions.stream().filter(mention -> mention.name() != null).toList();
        return named.isEmpty()
                ? null
                : frequent(named, mention -> String.valueOf(mention.name())).name();
    }

    /** The chance that not all independent sources are wrong, each as sure as its surest mention; never quite 1. */
    private static double confidence(List<EventMention> mentions, Sources sources) {
        Map<Integer, Double> bySource = new TreeMap<>();
        mentions.forEach(mention -> bySource.merge(sources.of(mention), mention.confidence(), Math::max));
        double wrong = 1;
        for (double confidence : bySource.values()) {
            wrong *= 1 - confidence;
        }
        return Math.min(0.99, 1 - wrong);
    }

    private static List<String> contested(List<EventMention> mentions, Life life) {
        List<String> contested = new ArrayList<>(life.contested());
        long places = mentions.stream()
                .map(EventMention::place)
                .filter(Objects::nonNull)
                .map(Place::id)
                .distinct()
                .count();
        if (places > 1) {
            contested.add("place");
        }
        return contested;
    }

    /** Status and days over time. */
    private record Life(
            EventStatus status,
            EventDays days,
            double agreement,
            List<String> contested,
            List<TimelineEvent.Change> history) {

        private static Life of(List<EventMention> mentions, Sources sources) {
            Account account = new Account();
            List<TimelineEvent.Change> history = new ArrayList<>();
            EventStatus status = EventStatus.PROPOSED;
            EventDays days = mentions.get(0).days();
            for (EventMention mention : mentions) {
                account.hear(sources.of(mention), mention);
                status = account.status();
                days = account.days(status);
                TimelineEvent.Change last = history.isEmpty() ? null : history.get(history.size() - 1);
                if (last == null || last.status() != status || !last.date().equals(days.edtf())) {
                    LocalDate published = mention.article().published().day();
                    history.add(new TimelineEvent.Change(mention.article().id(), published, status, days.edtf()));
                }
            }
            List<String> contested = new ArrayList<>();
            if (account.isStatusContested()) {
                contested.add("status");
            }
            if (account.isContested(status, days)) {
                contested.add("days");
            }
            return new Life(status, days, account.agreement(status), contested, history);
        }
    }
}
