package dev.dateline.feed;

import dev.dateline.actor.ActorKind;
import dev.dateline.article.Publication;
import dev.dateline.event.ArticleReference;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.event.Role;
import dev.dateline.stream.TimelineChange;
import dev.dateline.stream.wire.Wire;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes entries for tests, and the changes that bring them. */
public final class Entries {

    private static final Wire<TimelineEvent> WIRE = Wire.timelineEvents();

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CHN", "China"),
            Map.entry("RUS", "Russia"),
            Map.entry("USA", "United States"),
            Map.entry("IRN", "Iran"),
            Map.entry("ISR", "Israel"),
            Map.entry("UKR", "Ukraine"),
            Map.entry("EU", "European Union"),
            Map.entry("SCO", "Shanghai Cooperation Organisation"),
            Map.entry("G7", "G7"),
            Map.entry("FRA", "France"),
            Map.entry("DEU", "Germany"),
            Map.entry("MMR", "Myanmar"),
            Map.entry("OMN", "Oman"),
            Map.entry("TUR", "Turkey"),
            Map.entry("IND", "India"),
            Map.entry("PAK", "Pakistan"),
            Map.entry("JPN", "Japan"),
            Map.entry("KOR", "South Korea"),
            Map.entry("BRA", "Brazil"),
            Map.entry("ZAF", "South Africa"));

    private final String id;
    private final EventType type;
    private final String title;
    private final List<Participant> participants = new ArrayList<>();
    private final List<EventMention> mentions = new ArrayList<>();
    private final List<TimelineEvent.Change> history = new ArrayList<>();
    private final List<String> contested = new ArrayList<>();
    private @Nullable Place place;
    private EventStatus status = EventStatus.OCCURRED;
    private EventDays days = EventDays.on(LocalDate.of(2025, 6, 19));

    private Entries(String id, EventType type, String title) {
        this.id = id;
        this.type = type;
        this.title = title;
    }

    /** An entry with an id, a type and a title; call {@link #build} at the end. */
    public static Entries entry(String id, EventType type, String title) {
        return new Entries(id, type, title);
    }

    /** A simple entry of one day. */
    public static TimelineEvent simple(String id, EventType type, String title, String day, String... actors) {
        return entry(id, type, title)
                .parties(actors)
                .on(day)
                .report("Meridian", day, "did", title + ".")
                .build();
    }

    public Entries parties(String... ids) {
        Arrays.stream(ids).forEach(actor -> participants.add(participant(actor)));
        return this;
    }

    public Entries in(String country, String name) {
        place = new Place(country, name);
        return this;
    }

    public Entries on(String day) {
        days = EventDays.on(LocalDate.parse(day));
        return this;
    }

    public Entries between(String earliest, String latest) {
        days = EventDays.between(LocalDate.parse(earliest), LocalDate.parse(latest));
        return this;
    }

    public Entries from(String day) {
        days = EventDays.from(LocalDate.parse(day));
        return this;
    }

    public Entries month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        days = new EventDays(first, first.plusMonths(1).minusDays(1), month);
        return this;
    }

    public Entries status(EventStatus now) {
        status = now;
        return this;
    }

    public Entries contested(String... fields) {
        contested.addAll(List.of(fields));
        return this;
    }

    /** A report, with the status and days that the entry has at this moment of building. */
    public Entries report(String source, String published, String trigger, String quote) {
        String article = source.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + published;
        mentions.add(new EventMention(
                article + "/" + type + "/" + mentions.size(),
                new ArticleReference(
                        article,
                        source,
                        "https://" + source.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example/" + published,
                        Publication.parse(published),
                        article.hashCode()),
                type,
                status,
                days,
                participants,
                place,
                trigger,
                quote,
                0,
                Math.max(1, trigger.length()),
                0.9,
                type.name().toLowerCase(Locale.ROOT) + "/verb",
                null));
        LocalDate day = mentions.get(mentions.size() - 1).article().published().day();
        TimelineEvent.Change last = history.isEmpty() ? null : history.get(history.size() - 1);
        if (last == null || last.status() != status || !last.date().equals(days.edtf())) {
            history.add(new TimelineEvent.Change(article, day, status, days.edtf()));
        }
        return this;
    }

    public TimelineEvent build() {
        participants.sort(Comparator.comparing(Participant::id));
        List<LocalDate> reported = mentions.stream()
                .map(mention -> mention.article().published().day())
                .sorted()
                .toList();
        int sources = (int) mentions.stream()
                .map(mention -> mention.article().source())
                .distinct()
                .count();
        return new TimelineEvent(
                id,
                type.family(),
                type,
                status,
                days,
                participants,
                place,
                title,
                Math.min(0.99, 0.7 + 0.1 * sources),
                mentions,
                mentions.size(),
                sources,
                reported.get(0),
                reported.get(reported.size() - 1),
                history,
                contested,
                List.of());
    }

    /** The record that brings an entry. */
    public static TimelineChange upsert(TimelineEvent event, int partition, long offset) {
        return new TimelineChange(
                event.id(),
                event,
                null,
                null,
                new TimelineChange.Position(partition, offset, 1_750_000_000_000L + offset),
                ByteBuffer.wrap(WIRE.encode(event)));
    }

    /** The record that takes an entry away. */
    public static TimelineChange withdrawn(String id, int partition, long offset) {
        return removed(id, TimelineChange.Removal.WITHDRAWN, partition, offset);
    }

    /** The record that takes an entry away for a reason. */
    public static TimelineChange removed(String id, TimelineChange.Removal reason, int partition, long offset) {
        return new TimelineChange(
                id,
                null,
                reason,
                null,
                new TimelineChange.Position(partition, offset, 1_750_000_000_000L + offset),
                null);
    }

    /** The record that merges an entry into another. */
    public static TimelineChange merged(String id, String survivor, int partition, long offset) {
        return new TimelineChange(
                id,
                null,
                TimelineChange.Removal.MERGED,
                survivor,
                new TimelineChange.Position(partition, offset, 1_750_000_000_000L + offset),
                null);
    }

    /** Records that bring entries, one after the other in partition 0. */
    public static List<TimelineChange> upserts(List<TimelineEvent> events) {
        List<TimelineChange> changes = new ArrayList<>();
        events.forEach(event -> changes.add(upsert(event, 0, changes.size())));
        return changes;
    }

    private static Participant participant(String id) {
        String name = NAMES.getOrDefault(id, id);
        ActorKind kind =
                id.length() == 3 && NAMES.containsKey(id) && !id.equals("SCO") ? ActorKind.STATE : ActorKind.BODY;
        return new Participant(id, name, kind, Role.PARTY, null);
    }
}
