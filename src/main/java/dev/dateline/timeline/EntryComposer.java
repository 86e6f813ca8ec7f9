package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.time.EventDays;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    private static final Comparator<EventMention> BY_PUBLICATION = EntryComposer::compare;

    private final Titles titles;

    /** @param titles what entries are called, in a language */
    EntryComposer(Titles titles) {
        this.titles = titles;
    }

    /**
     * The entry.
     *
     * @param id its id
     * @param unsorted its mentions, in any order, at least one
     * @param more number of mentions that it has besides: each counts as a report, whether its article has another or not
     * @param absorbed ids of the entries merged into it, sorted
     */
    TimelineEvent compose(String id, Collection<EventMention> unsorted, int more, List<String> absorbed) {
        List<EventMention> mentions = new ArrayList<>(unsorted);
        if (mentions.size() > 1) {
            mentions.sort(BY_PUBLICATION);
        }
        Sources sources = Sources.of(mentions);
        Life life = Life.of(mentions, sources);
        EventType mostly = mostly(mentions);
        List<Participant> participants = participants(mostly, mentions);
        EventType type = told(mostly, mentions, participants);
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
                titles.title(type, life.status(), new TitleNames(participants, place, name(mentions)), mentions),
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

    private static int compare(EventMention a, EventMention b) {
        int byTime = a.article().published().compareTo(b.article().published());
        if (byTime != 0) {
            return byTime;
        }
        int byArticle = a.article().id().compareTo(b.article().id());
        return byArticle != 0 ? byArticle : a.id().compareTo(b.id());
    }

    /** The type that most say; where as many say one as another, the last of the types. */
    private static EventType mostly(List<EventMention> mentions) {
        if (mentions.size() == 1) {
            return mentions.get(0).type();
        }
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        for (EventMention mention : mentions) {
            counts.merge(mention.type(), 1, Integer::sum);
        }
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
        if (mostly != EventType.SUMMIT || participants.size() != 2) {
            return mostly;
        }
        boolean states = participants.stream().allMatch(party -> party.kind() == ActorKind.STATE);
        boolean met = mentions.stream().anyMatch(mention -> mention.type() == EventType.MEETING);
        return states && met ? EventType.MEETING : mostly;
    }

    private static List<Participant> participants(EventType type, List<EventMention> mentions) {
        if (mentions.size() == 1 && areSorted(mentions.get(0).participants())) {
            return mentions.get(0).participants();
        }
        Map<String, List<Participant>> byId = new TreeMap<>();
        int naming = 0;
        int blaming = 0;
        for (EventMention mention : mentions) {
            boolean namesDoer = false;
            for (Participant party : mention.participants()) {
                byId.computeIfAbsent(party.id(), id -> new ArrayList<>()).add(party);
                namesDoer |= party.role() == Role.AGENT;
            }
            naming += mention.participants().isEmpty() ? 0 : 1;
            // of an attack most reports say nothing of who did it: who is said to have done it is counted among those
            // that say so
            blaming += namesDoer ? 1 : 0;
        }
        List<Participant> kept = new ArrayList<>();
        for (List<Participant> same : byId.values()) {
            boolean attacked = type == EventType.ATTACK && same.get(0).role() == Role.AGENT;
            if ((long) same.size() * ONE_IN >= (attacked ? blaming : naming) || attends(type, same.get(0))) {
                kept.add(participant(same));
            }
        }
        return kept;
    }

    /** At a summit reports name who is of interest to them, none names all: each state that any of them names is there. */
    private static boolean attends(EventType type, Participant party) {
        return type == EventType.SUMMIT && party.kind() == ActorKind.STATE;
    }

    private static boolean areSorted(List<Participant> parties) {
        for (int i = 1; i < parties.size(); i++) {
            if (parties.get(i - 1).id().compareTo(parties.get(i).id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Participant participant(List<Participant> same) {
        if (areAlike(same)) {
            return same.get(0);
        }
        Participant usual = frequent(same, party -> party.name() + '\t' + party.kind() + '\t' + party.role());
        List<Participant> named = new ArrayList<>(same);
        named.removeIf(party -> party.via() == null);
        String via = named.isEmpty()
                ? null
                : frequent(named, party -> String.valueOf(party.via())).via();
        return new Participant(usual.id(), usual.name(), usual.kind(), usual.role(), via);
    }

    private static boolean areAlike(List<?> items) {
        Object first = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            if (!items.get(i).equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** The first of those that have the key that most have; where as many have one as another, that of the first of all. */
    private static <T> T frequent(List<T> items, Function<T, String> key) {
        if (areAlike(items)) {
            return items.get(0);
        }
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (T item : items) {
            groups.computeIfAbsent(key.apply(item), name -> new ArrayList<>()).add(item);
        }
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
        if (areAlike(places)) {
            return places.get(0);
        }
        String id = frequent(places, Place::id).id();
        List<Place> same = new ArrayList<>(places);
        same.removeIf(place -> !place.id().equals(id));
        return frequent(same, Place::name);
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
        for (int i = 0; i < mentions.size(); i++) {
            int source = sources.of(i);
            bySource[source] = Math.max(bySource[source], mentions.get(i).confidence());
        }
        double wrong = 1;
        for (double confidence : bySource) {
            wrong *= 1 - confidence;
        }
        return Math.min(0.99, 1 - wrong);
    }

    private static List<String> contested(List<Place> places, Life life) {
        List<String> contested = new ArrayList<>(life.contested());
        for (Place place : places) {
            if (!place.id().equals(places.get(0).id())) {
                contested.add("place");
                break;
            }
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
            if (mentions.size() == 1) {
                return of(mentions.get(0));
            }
            Account account = new Account(sources.articles());
            List<TimelineEvent.Change> history = new ArrayList<>();
            EventStatus status = EventStatus.PROPOSED;
            EventDays days = mentions.get(0).days();
            for (int from = 0, to; from < mentions.size(); from = to) {
                to = endOfArticle(mentions, from);
                EventMention mention = Account.foremost(mentions.subList(from, to));
                if (!account.hear(sources.of(from), mention)) {
                    continue;
                }
                status = account.status();
                days = account.days(status);
                TimelineEvent.Change last = history.isEmpty() ? null : history.get(history.size() - 1);
                if (last == null || last.status() != status || !last.date().equals(days.edtf())) {
                    history.add(change(mention, status, days));
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

        private static int endOfArticle(List<EventMention> mentions, int from) {
            String article = mentions.get(from).article().id();
            int to = from + 1;
            while (to < mentions.size() && mentions.get(to).article().id().equals(article)) {
                to++;
            }
            return to;
        }

        /** The life of what one report tells: it says all, and nothing against itself. */
        private static Life of(EventMention mention) {
            EventStatus status = mention.status();
            EventDays days = mention.days();
            return new Life(status, days, 1, List.of(), List.of(change(mention, status, days)));
        }

        private static TimelineEvent.Change change(EventMention mention, EventStatus status, EventDays days) {
            ArticleReference article = mention.article();
            return new TimelineEvent.Change(article.id(), article.published().day(), status, days.edtf());
        }
    }
}
