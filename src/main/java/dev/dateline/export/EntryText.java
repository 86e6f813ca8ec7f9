package dev.dateline.export;

import dev.dateline.article.Publication;
import dev.dateline.event.EventMention;
import dev.dateline.event.Participant;
import dev.dateline.event.Place;
import dev.dateline.text.Spaces;
import dev.dateline.timeline.TimelineEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** What feeds say of an entry in words. */
final class EntryText {

    private EntryText() {}

    /** When the latest report came. */
    static Instant updated(TimelineEvent entry) {
        return entry.mentions().stream()
                .map(mention -> instant(mention.article().published()))
                .max(Comparator.naturalOrder())
                .orElseGet(
                        () -> entry.lastReported().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The mention that stands for the entry: the first that says of it what it is now, not what was planned once. */
    static EventMention quoted(TimelineEvent entry) {
        return entry.mentions().stream()
                .filter(mention -> mention.status() == entry.status())
                .findFirst()
                .orElseGet(() -> entry.mentions().get(0));
    }

    /** When the first report came. */
    static Instant published(TimelineEvent entry) {
        return entry.mentions().stream()
                .map(mention -> instant(mention.article().published()))
                .min(Comparator.naturalOrder())
                .orElseGet(
                        () -> entry.firstReported().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** "Planned: ", "Proposed: ", "Called off: " before what has not occurred. */
    static String title(TimelineEvent entry) {
        return switch (entry.status()) {
            case OCCURRED -> entry.title();
            case PLANNED -> "Planned: " + entry.title();
            case PROPOSED -> "Proposed: " + entry.title();
            case DENIED -> "Called off: " + entry.title();
        };
    }

    /** A paragraph for each of: days, parties and place; reports. The quotes follow from the caller. */
    static String facts(TimelineEvent entry) {
        StringBuilder text = new StringBuilder();
        text.append(days(entry))
                .append(" · ")
                .append(lower(entry.type()))
                .append(" · ")
                .append(lower(entry.status()));
        if (!entry.participants().isEmpty()) {
            text.append(" · ").append(parties(entry));
        }
        Place place = entry.place();
        if (place != null) {
            text.append(" · ").append(place.name());
        }
        return text.append(" · ")
                .append(entry.reports())
                .append(entry.reports() == 1 ? " report, " : " reports, ")
                .append(entry.sources())
                .append(entry.sources() == 1 ? " source" : " sources")
                .toString();
    }

    /** "2025-06-19", "2025-06-15 to 2025-06-17", "from 2025-06-19". */
    static String days(TimelineEvent entry) {
        LocalDate latest = entry.days().latest();
        LocalDate earliest = entry.days().earliest();
        if (latest == null) {
            return "from " + earliest;
        }
        return latest.equals(earliest) ? earliest.toString() : earliest + " to " + latest;
    }

    static String parties(TimelineEvent entry) {
        return entry.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
    }

    /** The sentence with who printed it. */
    static String quote(EventMention mention) {
        String source = mention.article().source();
        return "“" + Spaces.single(mention.quote()) + "”" + (source == null ? "" : " — " + source) + ", "
                + mention.article().published().day();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Instant instant(Publication published) {
        OffsetDateTime time = published.time();
        return time == null ? published.day().atStartOfDay(ZoneOffset.UTC).toInstant() : time.toInstant();
    }
}
