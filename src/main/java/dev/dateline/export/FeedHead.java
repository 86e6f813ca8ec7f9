package dev.dateline.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a feed says of itself.
 *
 * @param title its name
 * @param self its own URL
 * @param site URL of the page of the timeline, without a slash at its end; empty if there is none
 */
public record FeedHead(String title, String self, String site) {

    /** A feed that is a file: without URLs. */
    public static FeedHead ofFile(String title) {
        return new FeedHead(title, "", "");
    }

    /** A feed that is a file, with links to a service where its readers can question each entry. */
    public static FeedHead ofSite(String title, String site) {
        return new FeedHead(title, "", site.endsWith("/") ? site.substring(0, site.length() - 1) : site);
    }

    /** Its name for ever: its URL; of a feed that is a file, a URN that goes by the title. */
    String id() {
        return self.isEmpty() ? "urn:dateline:timeline:" + encoded(title) : self;
    }

    /** URL of the page of an entry, or a URN where there is no page. */
    String link(String id) {
        return site.isEmpty() ? urn(id) : site + "/?event=" + encoded(id);
    }

    /** Name of an entry for ever, wherever it is served. */
    static String urn(String id) {
        return "urn:dateline:event:" + encoded(id);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
