package dev.dateline.export;

import dev.dateline.event.EventMention;
import dev.dateline.event.Place;
import dev.dateline.time.EventDays;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * iCalendar (RFC 5545). Days are whole days. An entry whose end is open stands on its first day and says so; an entry that was called off
 * is a cancelled one.
 */
final class CalendarWriter {

    private static final int LONGEST_LINE = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private CalendarWriter() {}

    static void write(FeedHead head, List<FeedItem> items, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Dateline//Timeline//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", line(head.title())));
        // Most programs ask once a day or week otherwise.
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        for (FeedItem item : items) {
            calendar.add(event(head, item));
        }
        // As text, not by the library's outputter: that breaks lines too, counting characters, and refuses an empty
        // calendar, which is
        // one all the same: a filter may match nothing yet.
        fold(calendar.toString().getBytes(StandardCharsets.UTF_8), out);
    }

    /** Breaks lines after 75 octets, as the RFC counts, and never inside a character. */
    private static void fold(byte[] lines, OutputStream out) throws IOException {
        int length = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean beginsCharacter = (lines[i] & 0xC0) != 0x80;
            if (beginsCharacter && length + octets(lines[i]) > LONGEST_LINE && lines[i] != '\r' && lines[i] != '\n') {
                out.write(FOLD);
                length = 1;
            }
            out.write(lines[i]);
            length = lines[i] == '\n' ? 0 : length + 1;
        }
    }

    /** How many octets the character has that begins with this one. */
    private static int octets(byte first) {
        int bits = first & 0xFF;
        return bits < 0x80 ? 1 : bits < 0xE0 ? 2 : bits < 0xF0 ? 3 : 4;
    }

    private static VEvent event(FeedHead head, FeedItem item) {
        TimelineEvent entry = item.entry();
        VEvent event = new VEvent(false);
        event.add(new Uid(FeedHead.urn(entry.id())));
        event.add(new DtStamp(item.changed()));
        event.add(new LastModified(item.changed()));
        event.add(new Sequence(item.revision()));
        LocalDate latest = entry.days().latest();
        LocalDate last = latest == null ? entry.days().earliest() : latest;
        event.add(new DtStart<>(entry.days().earliest()));
        // The day after the last of all cannot be written; without an end, an entry stands on its first day.
        if (last.isBefore(EventDays.LAST)) {
            event.add(new DtEnd<>(last.plusDays(1)));
        }
        event.add(new Summary(line(EntryText.title(entry))));
        event.add(new Description(text(description(entry))));
        event.add(new Categories(EntryText.lower(entry.type())));
        event.add(status(entry));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        Place place = entry.place();
        if (place != null) {
            event.add(new Location(line(place.name())));
        }
        if (!head.site().isEmpty()) {
            event.add(new Url(URI.create(head.link(entry.id()))));
        }
        return event;
    }

    private static Property status(TimelineEvent entry) {
        return new Status(
                switch (entry.status()) {
                    case OCCURRED, PLANNED -> Status.VALUE_CONFIRMED;
                    case PROPOSED -> Status.VALUE_TENTATIVE;
                    case DENIED -> Status.VALUE_CANCELLED;
                });
    }

    private static String description(TimelineEvent entry) {
        return EntryText.facts(entry) + "\n\n"
                + entry.mentions().stream().map(CalendarWriter::quote).collect(Collectors.joining("\n"));
    }

    private static String quote(EventMention mention) {
        return EntryText.quote(mention);
    }

    private static String line(String text) {
        return text(text).replace('\n', ' ');
    }

    /** Control characters have no place in a content line. */
    private static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\n' || !Character.isISOControl(point))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
