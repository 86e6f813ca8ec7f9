package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
        List<EventMention> mentions = new ArrayList<>(unsorted);
        mentions.sort(BY_PUBLICATION);
        Sources sources = Sources.of(mentions);
        Life life = Life.of(mentions, sources);
        List<Participant> participants = participants(mentions);
        EventType type = told(mostly(mentions), mentions, participants);
        List<Place> places = places(mentions);
        Place place = place(places);
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
                contested(places, life),
                absorbed);
    }

    /** The type that most say; where as many say one as another, the last of the types. */
    private static EventType mostly(List<EventMention> mentions) {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        mentions.forEach(mention -> counts.merge(mention.type(), 1, Integer::sum));
        EventType best = mentions.get(0).type();
        int most = 0;
        for (Map.Entry<EventType, Integer> count : counts.entrySet()) {
            if (count.getValue() >= most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    /** What some call a summit and others say was a meeting is one, where but two states met and no body. */
    private static EventType told(EventType mostly, List<EventMention> mentions, List<Participant> participants) {
        boolean two =
                participants.size() == 2 && participants.stream().allMatch(party -> party.kind() == ActorKind.STATE);
        boolean met = mentions.stream().anyMatch(mention -> mention.type() == EventType.MEETING);
        return mostly == EventType.SUMMIT && two && met ? EventType.MEETING : mostly;
    }

    private static List<Participant> participants(List<EventMention> mentions) {
        Map<String, List<Participant>> byId = new TreeMap<>();
        int naming = 0;
        for (EventMention mention : mentions) {
            naming += mention.participants().isEmpty() ? 0 : 1;
            for (Participant party : mention.participants()) {
                byId.computeIfAbsent(party.id(), id -> new ArrayList<>()).add(party);
            }
        }
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
        List<Participant> named = new ArrayList<>(same);
        named.removeIf(party -> party.via() == null);
        String via = named.isEmpty()
                ? null
                : frequent(named, party -> String.valueOf(party.via())).via();
        return new Participant(usual.id(), usual.name(), usual.kind(), usual.role(), via);
    }

    /** The first of those that have the key that most have; where as many have one as another, the first key. */
    private static <T> T frequent(List<T> items, Function<T, String> key) {
        if (items.size() == 1) {
            return items.get(0);
        }
        Map<String, List<T>> groups = new TreeMap<>();
        items.forEach(item -> groups.computeIfAbsent(key.apply(item), name -> new ArrayList<>())
                .add(item));
        List<T> best = List.of();
        for (List<T> group : groups.values()) {
            best = group.size() > best.size() ? group : best;
        }
        return best.get(0);
    }

    private static List<Place> places(List<EventMention> mentions) {
        List<Place> places = new ArrayList<>();
        for (EventMention mention : mentions) {
            Place place = mention.place();
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable Place place(List<Place> places) {
        if (places.isEmpty()) {
            return null;
        }
        String id = frequent(places, Place::id).id();
        return frequent(places.stream().filter(place -> place.id().equals(id)).toList(), Place::name);
    }

    private static @Nullable String name(List<EventMention> mentions) {
        List<String> names = new ArrayList<>();
        for (EventMention mention : mentions) {
            String name = mention.name();
            if (name != null) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : frequent(names, name -> name);
    }

    /** The chance that not all independent sources are wrong, each as sure as its surest mention; never quite 1. */
    private static double confidence(List<EventMention> mentions, Sources sources) {
        double[] bySource = new double[sources.articles()];
        for (EventMention mention : mentions) {
            int source = sources.of(mention);
            bySource[source] = Math.max(bySource[source], mention.confidence());
        }
        double wrong = 1;
        for (double confidence : bySource) {
            wrong *= 1 - confidence;
        }
        return Math.min(0.99, 1 - wrong);
    }

    private static List<String> contested(List<Place> places, Life life) {
        List<String> contested = new ArrayList<>(life.contested());
        if (places.stream().anyMatch(place -> !place.id().equals(places.get(0).id()))) {
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
