package dev.dateline.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a feed: RSS 0.9 to 2.0 or Atom, as ROME reads them. An entry's id is its {@code guid} or {@code id}, with the
 * feed's before it unless it is an absolute URI, else its link; its text is the full content if the feed gives it, else the summary, without markup; its source is the feed's title.
 */
public final class FeedDocument {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^;\"\\s]+)", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final SyndFeed feed;
    private final EntryDates dates;
    private final EntryLinks links;

    private FeedDocument(String name, SyndFeed feed, List<Element> entries) {
        this.name = name;
        this.feed = feed;
        this.dates = new EntryDates(entries);
        this.links = new EntryLinks(name, feed, entries);
    }

    /**
     * Reads a feed's document. A document type declaration is refused: entities could make it grow without bound.
     *
     * @param name what errors call it: its file or address
     * @param document the document, in the encoding that its media type names, else in the one that it declares, else UTF-8
     * @param contentType the media type that it was sent with, or null
     * @throws IOException if it is no feed, with the cause
     */
    public static FeedDocument read(String name, byte[] document, @Nullable String contentType) throws IOException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(document), withCharset(contentType), true)) {
            Document xml = builder().build(reader);
            return new FeedDocument(name, new SyndFeedInput().build(xml), EntryElements.of(xml));
        } catch (JDOMException | FeedException | RuntimeException e) {
            // The libraries answer what they do not expect in exceptions of all kinds.
            throw new IOException("no RSS or Atom feed: " + e.getMessage(), e);
        }
    }

    /** A media type without a charset says nothing of the encoding (RFC 7303); the library would take text/xml for US-ASCII. */
    private static @Nullable String withCharset(@Nullable String contentType) {
        Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
        return charset.find() ? "application/xml; charset=" + charset.group(1) : null;
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setXMLFilter(new FeedLimits());
        return builder;
    }

    /** Its articles, in the order of the document; in place of an entry that makes none, why. */
    public List<Line<ArticleUpdate>> articles() {
        List<Line<ArticleUpdate>> articles = new ArrayList<>();
        List<SyndEntry> entries = feed.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            articles.add(article(i, entries.get(i)));
        }
        return articles;
    }

    private Line<ArticleUpdate> article(int index, SyndEntry entry) {
        Origin origin = new Origin(name, 0);
        Publication published = dates.of(index, entry);
        String title = blankToNull(PlainText.of(entry.getTitle()));
        String text = text(entry);
        String cause = published == null ? "no readable date" : text == null ? "no text" : null;
        if (published == null || text == null) {
            return new Line.Unreadable<>(
                    origin,
                    String.format(
                            Locale.ROOT,
                            "entry %d%s: %s",
                            index + 1,
                            title == null ? "" : " (\"" + title + "\")",
                            cause));
        }
        String id = links.id(index, entry);
        Article article = new Article(
                id != null ? id : TextHash.of(text),
                links.link(index, entry),
                source(),
                title,
                text,
                published,
                language());
        return new Line.Read<>(origin, new ArticleUpdate.Version(article));
    }

    /** The longest content that the entry gives, else its summary. */
    private static @Nullable String text(SyndEntry entry) {
        String longest = "";
        for (SyndContent content : entry.getContents()) {
            String text = plain(content);
            longest = text.length() > longest.length() ? text : longest;
        }
        if (longest.isBlank() && entry.getDescription() != null) {
            longest = plain(entry.getDescription());
        }
        return blankToNull(longest);
    }

    private static String plain(SyndContent content) {
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        String value = content.getValue() == null ? "" : content.getValue();
        return plain ? value.strip() : PlainText.of(value);
    }

    private @Nullable String source() {
        return blankToNull(PlainText.of(feed.getTitle()));
    }

    private String language() {
        String language = blankToNull(feed.getLanguage());
        return language == null ? Article.DEFAULT_LANGUAGE : language;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
