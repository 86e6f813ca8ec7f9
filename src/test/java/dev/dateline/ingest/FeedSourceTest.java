package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedSourceTest {

    private final List<@Nullable String> askedWith = new ArrayList<>();
    private HttpServer server;
    private String feed = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestHeaders().getFirst("If-None-Match");
        askedWith.add(asked);
        String tag = "\"" + feed.hashCode() + "\"";
        byte[] body = feed.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.sendResponseHeaders(tag.equals(asked) ? 304 : 200, tag.equals(asked) ? -1 : body.length);
        if (!tag.equals(asked)) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Test
    void aSecondReadingGivesOnlyWhatIsNewOrChanged() throws InterruptedException {
        FeedSource source = source("/rss");
        feed = rss(item("1", "Chad and Togo met.") + item("2", "Mali held elections."));
        assertThat(ids(source.read())).containsExactly("1", "2");
        feed = rss(item("3", "A quake hit Peru.")
                + item("2", "Mali called off elections.")
                + item("1", "Chad and Togo met."));
        assertThat(ids(source.read())).containsExactly("3", "2");
    }

    @Test
    void anEntryThatMakesNoArticleIsToldOnce() throws InterruptedException {
        FeedSource source = source("/rss");
        String undated = "<item><guid>9</guid><description>They met.</description></item>";
        feed = rss(undated);
        assertThat(source.read()).singleElement().isInstanceOf(Line.Unreadable.class);
        feed = rss(undated + item("1", "Chad and Togo met."));
        assertThat(ids(source.read())).containsExactly("1");
    }

    @Test
    void theServerIsAskedOnlyForWhatChanged() throws InterruptedException {
        FeedSource source = source("/rss");
        feed = rss(item("1", "Chad and Togo met."));
        assertThat(source.read()).hasSize(1);
        assertThat(source.read()).isEmpty();
        assertThat(askedWith).containsExactly(null, "\"" + feed.hashCode() + "\"");
    }

    @Test
    void whatCannotBeReadIsOneLineWithItsAddressAndCause() throws InterruptedException {
        String missing = address("/missing");
        assertThat(source("/missing").read())
                .singleElement()
                .hasToString(missing + ": cannot be read: the server answers 404");
        assertThat(new FeedSource("no-such.xml", FeedSource.client()).read())
                .singleElement()
                .hasToString("no-such.xml: no such file");
    }

    @Test
    void aFeedCanBeAFile(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("feed.xml"), rss(item("1", "Chad and Togo met.")));
        assertThat(ids(new FeedSource(file.toString(), FeedSource.client()).read()))
                .containsExactly("1");
    }

    private FeedSource source(String path) {
        return new FeedSource(address(path), FeedSource.client());
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static List<String> ids(List<Line<ArticleUpdate>> lines) {
        return lines.stream()
                .map(line -> ((Line.Read<ArticleUpdate>) line).value().id())
                .toList();
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Wire</title>" + items + "</channel></rss>";
    }

    private static String item(String id, String text) {
        return "<item><guid>" + id + "</guid><pubDate>Thu, 19 Jun 2025 10:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }
}
