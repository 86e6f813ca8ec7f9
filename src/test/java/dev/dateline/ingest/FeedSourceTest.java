package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedSourceTest {

    private final List<@Nullable String> askedWith = new ArrayList<>();
    private final FeedClient client = new FeedClient(FeedClient.PATIENCE);
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private String feed = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rss", this::answer);
        server.createContext("/zipped", this::answerZipped);
        server.createContext("/stalling", this::stall);
        server.createContext("/endless", this::answerWithoutEnd);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
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

    private void answerZipped(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
            out.write(feed.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Begins an answer and leaves it at that. */
    private void stall(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
        stalled.countDown();
        try (exchange) {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answerWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] part = new byte[1 << 20];
        try (exchange) {
            while (released.getCount() > 0) {
                exchange.getResponseBody().write(part);
            }
        }
    }

    @Test
    void aCompressedAnswerIsRead() throws InterruptedException {
        feed = rss(item("1", "Chad and Togo met."));
        assertThat(ids(source("/zipped").read())).containsExactly("urn:1");
    }

    @Test
    void aServerThatStallsInItsAnswerIsGivenUp() throws InterruptedException {
        FeedClient impatient = new FeedClient(Duration.ofSeconds(1));
        assertThat(new FeedSource(address("/stalling"), impatient).read())
                .singleElement()
                .hasToString(address("/stalling") + ": cannot be read: no whole answer within 1 s");
    }

    @Test
    void anAnswerWithoutEndIsGivenUp() throws InterruptedException {
        assertThat(source("/endless").read())
                .singleElement()
                .hasToString(address("/endless") + ": cannot be read: longer than 16777216 bytes");
    }

    @Test
    void aReadingEndsWhenItsClientIsStopped() throws Exception {
        FutureTask<List<Line<ArticleUpdate>>> reading = new FutureTask<>(source("/stalling")::read);
        new Thread(reading).start();
        stalled.await();
        client.stop();
        assertThat(reading.get()).isEmpty();
    }

    @Test
    void aSecondReadingGivesOnlyWhatIsNewOrChanged() throws InterruptedException {
        FeedSource source = source("/rss");
        feed = rss(item("1", "Chad and Togo met.") + item("2", "Mali held elections."));
        assertThat(ids(source.read())).containsExactly("urn:1", "urn:2");
        feed = rss(item("3", "A quake hit Peru.")
                + item("2", "Mali called off elections.")
                + item("1", "Chad and Togo met."));
        assertThat(ids(source.read())).containsExactly("urn:3", "urn:2");
    }

    @Test
    void ofTwoEntriesWithOneIdTheFirstStandsInEachReading() throws InterruptedException {
        FeedSource source = source("/rss");
        feed = rss(item("1", "Mali called off elections.") + item("1", "Mali held elections."));
        assertThat(source.read()).singleElement().asString().contains("Mali called off elections.");
        feed += " ";
        assertThat(source.read()).isEmpty();
    }

    @Test
    void anEntryThatMakesNoArticleIsToldOnce() throws InterruptedException {
        FeedSource source = source("/rss");
        String undated = "<item><guid>9</guid><description>They met.</description></item>";
        feed = rss(undated);
        assertThat(source.read()).singleElement().isInstanceOf(Line.Unreadable.class);
        feed = rss(undated + item("1", "Chad and Togo met."));
        assertThat(ids(source.read())).containsExactly("urn:1");
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
        assertThat(new FeedSource("no-such.xml", client).read())
                .singleElement()
                .hasToString("no-such.xml: no such file");
    }

    @Test
    void aFeedCanBeAFile(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("feed.xml"), rss(item("1", "Chad and Togo met.")));
        assertThat(ids(new FeedSource(file.toString(), client).read())).containsExactly("urn:1");
    }

    private FeedSource source(String path) {
        return new FeedSource(address(path), client);
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
        return "<item><guid>urn:" + id + "</guid><pubDate>Thu, 19 Jun 2025 10:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }
}
