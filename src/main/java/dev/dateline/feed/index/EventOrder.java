package dev.dateline.feed.index;

import dev.dateline.timeline.TimelineEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/** In which order entries come. Equal ones come by their days, type and id, so that every order is total. */
public enum EventOrder {
    /** Oldest first, by first day, then last day. */
    DATE("date", null, Direction.UP),
    /** Newest first. */
    DATE_DESC("-date", null, Direction.DOWN),
    /** By the day of the last report, oldest first. */
    REPORTED("reported", EntryDocument.LAST_REPORTED, Direction.UP),
    /** By the day of the last report, newest first. */
    REPORTED_DESC("-reported", EntryDocument.LAST_REPORTED, Direction.DOWN),
    /** By the number of independent sources, most first. */
    SOURCES_DESC("-sources", EntryDocument.SOURCES, Direction.DOWN);

    private final String parameter;
    private final @Nullable String first;
    private final Direction direction;

    EventOrder(String parameter, @Nullable String first, Direction direction) {
        this.parameter = parameter;
        this.first = first;
        this.direction = direction;
    }

    /** Its name in a URL. */
    public String parameter() {
        return parameter;
    }

    /** The names in URLs. */
    public static List<String> parameters() {
        return Arrays.stream(values()).map(EventOrder::parameter).toList();
    }

    /** @throws IllegalArgumentException if no order has that name */
    public static EventOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + String.join(", ", parameters())));
    }

    /** The same order outside the index. */
    public Comparator<TimelineEvent> comparator() {
        Comparator<TimelineEvent> byDays = Comparator.comparing(
                        (TimelineEvent entry) -> entry.days().earliest())
                .thenComparing(entry -> Objects.requireNonNullElse(entry.days().latest(), LocalDate.MAX))
                .thenComparing(entry -> entry.type().name())
                .thenComparing(TimelineEvent::id);
        Comparator<TimelineEvent> up =
                switch (this) {
                    case DATE, DATE_DESC -> byDays;
                    case REPORTED, REPORTED_DESC ->
                        Comparator.comparing(TimelineEvent::lastReported).thenComparing(byDays);
                    case SOURCES_DESC ->
                        Comparator.comparing(TimelineEvent::sources).thenComparing(byDays);
                };
        return direction == Direction.DOWN ? up.reversed() : up;
    }

    Sort sort() {
        List<SortField> fields = new ArrayList<>();
        if (first != null) {
            fields.add(field(first, SortField.Type.INT));
        }
        fields.add(field(EntryDocument.EARLIEST, SortField.Type.INT));
        fields.add(field(EntryDocument.LATEST, SortField.Type.INT));
        fields.add(field(EntryDocument.TYPE, SortField.Type.STRING));
        fields.add(field(EntryDocument.ID, SortField.Type.STRING));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private SortField field(String name, SortField.Type type) {
        return new SortField(name, type, direction == Direction.DOWN);
    }

    private enum Direction {
        UP,
        DOWN
    }
}
