package dev.dateline.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import dev.dateline.article.Publication;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * When the entries of a feed were published. The feed library gives an instant only; the offset as written, which says what day
 * it was where the article appeared, is read from the document beside it.
 */
final class EntryDates {

    /** In the order in which they are believed. */
    private static final List<String> DATES = List.of("published", "pubDate", "issued", "date", "updated", "modified");

    private final List<Element> entries;

    /** @param entries their elements */
    EntryDates(List<Element> entries) {
        this.entries = entries;
    }

    /** The publication of an entry, or null if it has no date that can be read. */
    @Nullable
    Publication of(int index, SyndEntry entry) {
        Publication written = index < entries.size() ? written(entries.get(index)) : null;
        if (written != null) {
            return written;
        }
        Date instant = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        try {
            return instant == null ? null : Publication.at(instant.toInstant().atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return null; // the library takes any number for a year
        }
    }

    private static @Nullable Publication written(Element entry) {
        for (String name : DATES) {
            for (Element child : entry.getChildren()) {
                Publication time = child.getName().equals(name) ? FeedTime.parse(child.getTextTrim()) : null;
                if (time != null) {
                    return time;
                }
            }
        }
        return null;
    }
}
