package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDocumentTest {

    private static final String RSS = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
              <title>The Harbour Courant</title><link>https://courant.example/</link><language>en-gb</language>
              <item><guid isPermaLink="false">hc-1</guid><link>https://courant.example/1</link>
                <title>Envoys meet &amp; part</title>
                <description>In short.</description>
                <content:encoded><![CDATA[<p>The envoys of Chad and Togo <b>met</b> on Thursday.</p>
                  <script>alert(1)</script><p>They signed nothing.</p>]]></content:encoded>
                <pubDate>Thu, 19 Jun 2025 23:30:00 -0400</pubDate></item>
              %s
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Northgate Wire</title><id>urn:n</id><updated>2025-06-20T00:00:00Z</updated>
              <entry><id>urn:n:7</id><title>A pact</title><link href="https://northgate.example/7"/>
                <published>2025-06-19T22:00:00+02:00</published><updated>2025-06-20T08:00:00+02:00</updated>
                <summary>Chad and Togo signed a pact.</summary></entry>
            </feed>
            """;

    @Test
    void anRssItemIsAnArticleWithItsFullContentAsPlainText() throws IOException {
        Article article = only(read(RSS.formatted("")));
        assertThat(article.id()).isEqualTo("https://courant.example/#hc-1");
        assertThat(article.url()).isEqualTo("https://courant.example/1");
        assertThat(article.source()).isEqualTo("The Harbour Courant");
        assertThat(article.title()).isEqualTo("Envoys meet & part");
        assertThat(article.text()).isEqualTo("The envoys of Chad and Togo met on Thursday.\n\nThey signed nothing.");
        assertThat(article.language()).isEqualTo("en-gb");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example, <guid isPermaLink=\"false\">1</guid>, https://a.example#1,",
        "https://b.example, <guid isPermaLink=\"false\">1</guid>, https://b.example#1,",
        "/home, <guid isPermaLink=\"false\">1</guid>, https://wire.example/home#1,",
        "'', <guid isPermaLink=\"false\">1</guid>, https://wire.example/rss/world.xml#1,",
        "https://a.example, <guid isPermaLink=\"false\">tag:a.example:1</guid>, tag:a.example:1,",
        "https://a.example, <link>news/1</link>, https://a.example/news/1, https://a.example/news/1",
        "https://a.example, <guid isPermaLink=\"false\">1</guid><link>/news/1</link>, https://a.example#1, https://a.example/news/1",
        "'', <link>1?full=no</link>, https://wire.example/rss/1?full=no, https://wire.example/rss/1?full=no"
    })
    void idsAndLinksAreOfTheirOwnFeed(String site, String item, String id, @Nullable String link) throws IOException {
        String document = """
                <rss version="2.0"><channel><title>A</title><link>%s</link><item>%s<description>They met.</description>
                  <pubDate>Thu, 19 Jun 2025 10:00:00 GMT</pubDate></item></channel></rss>""".formatted(site, item);
        Article article = only(
                FeedDocument.read("https://wire.example/rss/world.xml", document.getBytes(StandardCharsets.UTF_8), null)
                        .articles());
        assertThat(article.id()).isEqualTo(id);
        assertThat(article.url()).isEqualTo(link);
    }

    @Test
    void aLinkCountsFromItsXmlBase() throws IOException {
        String document = ATOM.replace("<entry>", "<entry xml:base='a/'>")
                .replace("<feed ", "<feed xml:base='http://news.example/' ")
                .replace("https://northgate.example/7", "7.html");
        assertThat(only(read(document)).url()).isEqualTo("http://news.example/a/7.html");
    }

    @Test
    void theDayIsThatOfTheOffsetAsWritten() throws IOException {
        assertThat(only(read(RSS.formatted(""))).published()).hasToString("2025-06-19T23:30-04:00");
    }

    @Test
    void aYearThatNoArticleCanHaveIsNoReadableDate() throws IOException {
        assertThat(read(ATOM.replaceAll("2025-06-(19|20)T[0-9:+]*", "20250619")))
                .singleElement()
                .hasToString("wire.xml: entry 1 (\"A pact\"): no readable date");
    }

    @Test
    void anAtomEntryIsAnArticleOfTheDayItWasPublished() throws IOException {
        Article article = only(read(ATOM));
        assertThat(article.id()).isEqualTo("urn:n:7");
        assertThat(article.text()).isEqualTo("Chad and Togo signed a pact.");
        assertThat(article.published()).hasToString("2025-06-19T22:00+02:00");
    }

    @Test
    void anEntryWithoutADateOrATextIsToldWithItsPlaceAndTheOthersAreRead() throws IOException {
        List<Line<ArticleUpdate>> lines = read(RSS.formatted("""
                <item><title>Undated</title><description>They met.</description></item>
                <item><title>Mute</title><pubDate>Thu, 19 Jun 2025 10:00:00 GMT</pubDate></item>"""));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).hasToString("wire.xml: entry 2 (\"Undated\"): no readable date");
        assertThat(lines.get(2)).hasToString("wire.xml: entry 3 (\"Mute\"): no text");
    }

    @Test
    void theEncodingThatADocumentDeclaresIsItsOwn() throws IOException {
        String document = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + ATOM.replace("A pact", "Traité");
        byte[] bytes = document.getBytes(Charset.forName("ISO-8859-1"));
        Article article = only(FeedDocument.read("wire.xml", bytes, null).articles());
        assertThat(article.title()).isEqualTo("Traité");
    }

    @ParameterizedTest
    @CsvSource({
        "text/xml, '', UTF-8",
        "text/html, '', UTF-8",
        "text/xml, encoding=\"ISO-8859-1\", ISO-8859-1",
        "text/xml; Charset=iso-8859-1, '', ISO-8859-1"
    })
    void theEncodingIsThatOfTheMediaTypeElseOfTheDocumentElseUtf8(String type, String declared, String charset)
            throws IOException {
        String document = "<?xml version=\"1.0\" " + declared + "?>" + ATOM.replace("A pact", "Traité");
        byte[] bytes = document.getBytes(Charset.forName(charset));
        Article article = only(FeedDocument.read("wire.xml", bytes, type).articles());
        assertThat(article.title()).isEqualTo("Traité");
    }

    @Test
    void aDocumentThatDeclaresEntitiesIsRefused() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                + RSS.formatted("").replace("In short.", "&b;");
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(IOException.class).hasMessageContaining("DOCTYPE");
    }

    @Test
    void aDocumentThatIsTooDeepOrOfTooManyPartsIsRefused() {
        String deep = "<b>".repeat(20_000) + "</b>".repeat(20_000);
        assertThatThrownBy(() -> read(RSS.formatted(deep)))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("more than 256 elements within one another");
        assertThatThrownBy(() -> read(RSS.formatted("<b a=''/>".repeat(150_000))))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("more than 250000 elements and attributes");
    }

    @Test
    void whatIsNoFeedIsNamedSo() {
        assertThatThrownBy(() -> read("<html><body>Not found</body></html>"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no RSS or Atom feed");
    }

    private static List<Line<ArticleUpdate>> read(String document) throws IOException {
        return FeedDocument.read("wire.xml", document.getBytes(StandardCharsets.UTF_8), null)
                .articles();
    }

    private static Article only(List<Line<ArticleUpdate>> lines) {
        assertThat(lines).singleElement().isInstanceOf(Line.Read.class);
        return ((ArticleUpdate.Version) ((Line.Read<ArticleUpdate>) lines.get(0)).value()).article();
    }
}
