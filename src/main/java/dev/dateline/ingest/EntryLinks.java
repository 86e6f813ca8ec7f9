package dev.dateline.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Where the entries of a feed lead, and the ids that tell them from those of all other feeds. */
final class EntryLinks {

    private static final Pattern ABSOLUTE = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*:.*", Pattern.DOTALL);

    private final List<Element> entries;
    private final String site;
    private final String feedId;

    /** @param address where the feed was read */
    EntryLinks(String address, SyndFeed feed, List<Element> entries) {
        this.entries = entries;
        String link = FeedDocument.blankToNull(feed.getLink());
        this.site = link == null ? address : resolved(address, link);
        String id = FeedDocument.blankToNull(feed.getUri());
        this.feedId = id == null ? site : id;
    }

    /** The link of an entry; a relative one counts from its xml:base, else from the feed's link, else from the feed's address. */
    @Nullable
    String link(int index, SyndEntry entry) {
        String link = FeedDocument.blankToNull(entry.getLink());
        return link == null ? null : resolved(base(index), link);
    }

    /** The id of an entry, else its link. What is no absolute URI is unique within its feed only: the feed's id or link comes before it. */
    @Nullable
    String id(int index, SyndEntry entry) {
        String given = FeedDocument.blankToNull(entry.getUri());
        // The library gives the link as the id where there is none.
        boolean isLink = given == null || given.equals(FeedDocument.blankToNull(entry.getLink()));
        String id = isLink ? link(index, entry) : given;
        return id == null || isAbsolute(id) ? id : feedId + "#" + id;
    }

    private String base(int index) {
        try {
            URI base = index < entries.size() ? entries.get(index).getXMLBaseURI() : null;
            return base == null ? site : resolved(site, base.toString());
        } catch (URISyntaxException e) {
            return site;
        }
    }

    private static String resolved(String base, String link) {
        if (isAbsolute(link)) {
            return link;
        }
        try {
            return new URL(new URL(base), link).toExternalForm();
        } catch (MalformedURLException e) {
            return link; // read from a file that does not say where it is from
        }
    }

    private static boolean isAbsolute(String address) {
        return ABSOLUTE.matcher(address).matches();
    }
}
