package dev.dateline.export;

import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.dateline.event.EventMention;
import dev.dateline.timeline.TimelineEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Atom 1.0 and RSS 2.0. */
final class SyndicationWriter {

    private static final String NO_SITE = "urn:dateline:timeline";

    private SyndicationWriter() {}

    static void write(FeedFormat format, FeedHead head, List<FeedItem> items, OutputStream out) throws IOException {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(format == FeedFormat.ATOM ? "atom_1.0" : "rss_2.0");
        feed.setEncoding("UTF-8");
        feed.setTitle(XmlText.clean(head.title()));
        if (format == FeedFormat.ATOM) {
            // RSS wants a mail address here, and there is none.
            feed.setAuthors(List.of(author()));
        }
        feed.setDescription("Events reported by the press: one entry for each, with its sources.");
        feed.setUri(head.id());
        feed.setLink(head.site().isEmpty() ? NO_SITE : head.site() + "/");
        if (format == FeedFormat.ATOM && !head.self().isEmpty()) {
            feed.setLinks(List.of(link("self", head.self()), link("alternate", head.site() + "/")));
        }
        feed.setPublishedDate(Date.from(items.stream()
                .map(FeedItem::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setEntries(items.stream().map(item -> entry(format, head, item)).toList());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new SyndFeedOutput().output(feed, writer);
        } catch (FeedException e) {
            throw new IOException("the feed cannot be written: " + e.getMessage(), e);
        }
        writer.flush();
    }

    private static SyndPerson author() {
        SyndPerson author = new SyndPersonImpl();
        author.setName("Dateline");
        return author;
    }

    private static SyndLinkImpl link(String relation, String url) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(url);
        return link;
    }

    private static SyndEntry entry(FeedFormat format, FeedHead head, FeedItem change) {
        TimelineEvent entry = change.entry();
        SyndEntry item = new SyndEntryImpl();
        item.setUri(FeedHead.urn(entry.id()));
        if (format == FeedFormat.ATOM) {
            item.setAuthors(List.of(author()));
        }
        item.setLink(head.link(entry.id()));
        item.setTitle(XmlText.clean(EntryText.title(entry)));
        // RSS knows one time only: that of the latest change makes an update one for its readers.
        item.setPublishedDate(Date.from(format == FeedFormat.RSS ? change.changed() : EntryText.published(entry)));
        item.setUpdatedDate(Date.from(change.changed()));
        SyndCategoryImpl category = new SyndCategoryImpl();
        category.setName(EntryText.lower(entry.type()));
        item.setCategories(List.of(category));
        SyndContentImpl content = new SyndContentImpl();
        content.setType("html");
        content.setValue(html(entry));
        item.setDescription(content);
        return item;
    }

    private static String html(TimelineEvent entry) {
        StringBuilder html = new StringBuilder();
        html.append("<p>").append(escaped(EntryText.facts(entry))).append("</p>");
        for (EventMention mention : entry.mentions()) {
            html.append("<blockquote><p>")
                    .append(escaped(EntryText.quote(mention)))
                    .append("</p></blockquote>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return XmlText.escaped(XmlText.clean(text));
    }
}
