package dev.dateline.feed.http;

import static dev.dateline.feed.Entries.simple;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.event.EventType;
import dev.dateline.feed.Entries;
import dev.dateline.feed.live.LiveTimeline;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.stream.TimelineChange;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API over HTTP, on a timeline in memory. */
class WebServerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<ArticleUpdate> POSTED = new CopyOnWriteArrayList<>();
    private static final AtomicBoolean READY = new AtomicBoolean();

    private static LiveTimeline timeline;
    private static WebServer server;

    @BeforeAll
    static void start() {
        timeline = LiveTimeline.open("topic");
        timeline.apply(List.of(
                Entries.upsert(simple("call", EventType.CALL, "A call", "2025-06-19", "CHN", "RUS"), 0, 0),
                Entries.upsert(simple("pact", EventType.PACT, "A pact", "2025-06-18", "RUS", "IRN"), 0, 1),
                Entries.upsert(simple("gone", EventType.CALL, "Another", "2025-06-17", "RUS"), 0, 2),
                Entries.merged("old", "call", 0, 3),
                Entries.withdrawn("gone", 0, 4),
                Entries.removed("reset", TimelineChange.Removal.RESET, 0, 5)));
        server = WebServer.start(
                timeline,
                WebOptions.local(0).withArticleToken("secret").withCorsOrigins(List.of("https://news.example")),
                READY::get,
                POSTED::addAll);
    }

    @AfterAll
    static void stop() {
        server.close();
        timeline.close();
    }

    @Test
    void eventsComeNewestFirstWithTheirTotalAndPosition() throws Exception {
        JsonNode answer = json("/api/v1/events");
        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(answer.path("position").asText()).startsWith("topic-6");
        assertThat(answer.path("events").findValuesAsText("title")).containsExactly("A call", "A pact");
    }

    @Test
    void pagesAreLinked() throws Exception {
        HttpResponse<String> first = get("/api/v1/events?limit=1&actor=RUS&fields=id");
        assertThat(first.body()).contains("\"events\":[{\"id\":\"call\"}]");
        String link = first.headers().firstValue("Link").orElseThrow();
        String next = link.substring(1, link.indexOf('>'));
        assertThat(get(next).body()).contains("\"events\":[{\"id\":\"pact\"}]").contains("\"next\":null");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events?type=PARTY, type",
        "/api/v1/events?from=yesterday, from",
        "/api/v1/events?from=2025-02-30, from",
        "/api/v1/events?from=%2B999999999-12-31, from",
        "/api/v1/events/stream?to=-999999999-01-01, to",
        "/feeds/atom.xml?reported_since=%2B10000-01-01, reported_since",
        "/api/v1/events?from=2025-06-19&to=2025-06-18, to",
        "/api/v1/events?limit=0, limit",
        "/api/v1/events?limit=1&limit=2, limit",
        "/api/v1/events?sort=size, sort",
        "/api/v1/events?cursor=abc, cursor",
        "/api/v1/events?fields=id&fields=colour, fields",
        "/api/v1/events?actor=RUS&actors=some, actors",
        "/api/v1/events?colour=red, colour",
        "/api/v1/events?q=%ff, q",
        "/api/v1/events/stream?q=%ff, q",
        "/api/v1/types?type=CALL&q=%ff, q",
        "/api/v1/events/call?type=CALL, type",
        "/api/v1/events/call/history?fields=id, fields",
        "/api/v1/histogram?unit=year, unit",
        "/api/v1/events/stream?status=done, status",
        "/api/v1/events/stream?last_event_id=x, last_event_id",
        "/feeds/atom.xml?min_sources=many, min_sources",
    })
    void aWrongParameterIsNamed(String path, String parameter) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText()).startsWith(parameter + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events?", "/api/v1/events/stream?", "/api/v1/types?", "/feeds/rss.xml?"})
    void aSearchHasAnEnd(String path) throws Exception {
        assertThat(get(path + "q=" + "a+".repeat(1100)).body()).contains("q: longer than 500 characters");
        String actors = IntStream.range(0, 1100).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        assertThat(get(path + "actors=all&actor=" + actors).body()).contains("actor: more than 100 together");
    }

    @Test
    void theLongestSearchIsAnswered() throws Exception {
        String words = URLEncoder.encode("一".repeat(500), StandardCharsets.UTF_8);
        String actors = IntStream.range(0, 100).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        assertThat(json("/api/v1/events?actors=all&actor=" + actors + "&q=" + words)
                        .path("total")
                        .asInt())
                .isZero();
        String any = IntStream.range(0, 1100).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        assertThat(json("/api/v1/events?actor=CHN," + any).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aMergedEventLeadsToItsSurvivor() throws Exception {
        HttpResponse<String> answer = get("/api/v1/events/old/history");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/events/call/history");
        assertThat(get("/api/v1/events/old?fields=id,title").headers().firstValue("Location"))
                .hasValue("/api/v1/events/call?fields=id,title");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/events/gone, 410",
        "/api/v1/events/reset, 410",
        "/api/v1/events/never, 404",
        "/nothing, 404",
        "/api/v1/families, 404",
        "/api/v1/events/a/b, 404",
        "/feeds/x.xml, 404",
        "/assets/x, 404"
    })
    void whatIsNotThereIsAProblem(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void anotherMethodIsNotAllowed() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/events").DELETE().build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/events?limit=1",
                "/api/v1/events?colour=red",
                "/api/v1/events/call",
                "/api/v1/events/old",
                "/api/v1/events/gone",
                "/api/v1/events/never",
                "/api/v1/events/call/history",
                "/api/v1/events/stream",
                "/api/v1/events/stream?colour=red",
                "/api/v1/actors",
                "/api/v1/types",
                "/api/v1/statuses",
                "/api/v1/places",
                "/api/v1/histogram",
                "/api/v1/openapi.json",
                "/assets/main.js",
                "/assets/x",
                "/feeds/atom.xml",
                "/feeds/x.xml",
                "/health/live",
                "/health/ready",
                "/nothing"
            })
    void headIsAnsweredAsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> head = send(request(path)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        HttpResponse<InputStream> get = CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
        get.body().close();
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Type", "ETag", "Link", "Location", "Content-Security-Policy")) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void anEventHasItsHistory() throws Exception {
        JsonNode history = json("/api/v1/events/call/history").path("history");
        assertThat(history.findValuesAsText("status")).containsExactly("occurred");
    }

    @Test
    void countsFollowTheFilters() throws Exception {
        assertThat(json("/api/v1/actors?type=PACT").path("actors").findValuesAsText("name"))
                .containsExactly("Iran", "Russia");
        assertThat(json("/api/v1/actors?name=chi").path("actors").findValuesAsText("id"))
                .containsExactly("CHN");
        assertThat(json("/api/v1/types?actor=CHN").path("types").findValuesAsText("family"))
                .containsExactly("CONSULT");
        assertThat(json("/api/v1/histogram?unit=week").path("bars").toString())
                .isEqualTo("[{\"start\":\"2025-06-16\",\"count\":2,\"ahead\":0}]");
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
        String tag = get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                send(request("/api/v1/events").header("If-None-Match", tag).build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void bigAnswersAreCompressed() throws Exception {
        HttpResponse<byte[]> answer = CLIENT.send(
                request("/assets/list.js").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().allValues("Vary")).contains("Origin", "Accept-Encoding");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("import ");
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/api/v1/events", "/api/v1/events?x=1", "/assets/main.js", "/feeds/rss.xml"})
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void pagesOfNamedOriginsMayReadAndOthersMayNot() throws Exception {
        HttpResponse<String> friend = send(request("/api/v1/events")
                .header("Origin", "https://news.example")
                .build());
        assertThat(friend.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://news.example");
        HttpResponse<String> stranger = send(request("/api/v1/events")
                .header("Origin", "https://evil.example")
                .build());
        assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> preflight = send(request("/api/v1/articles")
                .header("Origin", "https://news.example")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow())
                .contains("Authorization");
    }

    @Test
    void articlesNeedTheToken() throws Exception {
        HttpResponse<String> without = post("/api/v1/articles", "application/json", "{}", null);
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(post("/api/v1/articles", "application/json", "{}", "wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void articlesAreHandedOn() throws Exception {
        String one = "{\"id\":\"a1\",\"text\":\"They met.\",\"published\":\"2025-06-19\"}";
        HttpResponse<String> answer = post("/api/v1/articles", "application/json", one, "secret");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"accepted\":1,\"ids\":[\"a1\"]}");
        String lines = one.replace("a1", "a2") + "\n{\"id\":\"a1\",\"withdrawn\":true}\n";
        assertThat(post("/api/v1/articles", "application/x-ndjson", lines, "secret")
                        .statusCode())
                .isEqualTo(202);
        assertThat(POSTED).extracting(ArticleUpdate::id).contains("a1", "a2");
    }

    @Test
    void theSchemeOfTheTokenIsWrittenInAnyLetterCase() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("Authorization", "bearer secret")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"They met.\",\"published\":\"2025-06-19\"}"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void packedArticlesAreOfNoTypeThatIsTaken() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/articles")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .header("Authorization", "Bearer secret")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {31, -117, 8}))
                .build());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Content-Encoding");
    }

    @Test
    void aRequestThatIsTooLargeIsToldHowLargeItMayBe() throws Exception {
        HttpResponse<String> answer = post("/api/v1/articles", "application/json", " ".repeat(10_000_001), "secret");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("a request holds at most 10 MB");
    }

    @Test
    void articlesAreUtf8WhateverTheirCharsetSays() throws Exception {
        String article = "{\"id\":\"%s\",\"text\":\"They met.\",\"published\":\"2025-06-19\"}";
        String type = "application/json; charset=";
        assertThat(post("/api/v1/articles", type + "bogus", article.formatted("ü"), "secret")
                        .body())
                .contains("\"ids\":[\"ü\"]");
        HttpResponse<String> latin = send(request("/api/v1/articles")
                .header("Content-Type", type + "iso-8859-1")
                .header("Authorization", "Bearer secret")
                .POST(HttpRequest.BodyPublishers.ofString(article.formatted("ü"), StandardCharsets.ISO_8859_1))
                .build());
        assertThat(latin.statusCode()).isEqualTo(400);
        assertThat(latin.body()).contains("not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"text\":\"x\"} | 400 | published",
                "application/json | nonsense | 400 | not JSON",
                "text/plain | hello | 415 | application/json",
            })
    void articlesThatCannotBeReadAreRefused(String type, String body, int status, String detail) throws Exception {
        HttpResponse<String> answer = post("/api/v1/articles", type, body, "secret");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(detail);
    }

    @Test
    void healthSaysWhenTheTimelineIsComplete() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        READY.set(true);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        READY.set(false);
    }

    @Test
    void theStreamGoesOnAfterAListWithoutGap() throws Exception {
        String position = json("/api/v1/events?limit=1").path("position").asText();
        List<String> lines = new ArrayList<>();
        HttpResponse<InputStream> stream = CLIENT.send(
                request("/api/v1/events/stream?actor=IRN&fields=id,title&last_event_id=" + position)
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            timeline.apply(List.of(
                    Entries.upsert(simple("none", EventType.CALL, "Not for it", "2025-06-19", "FRA"), 1, 0),
                    Entries.upsert(simple("live", EventType.CALL, "Live", "2025-06-19", "IRN"), 1, 1)));
            while (lines.stream().noneMatch(line -> line.contains("\"live\""))) {
                lines.add(reader.readLine());
            }
        }
        assertThat(lines)
                .containsSequence(
                        "id: topic-6.2",
                        "event: created",
                        "data: {\"id\":\"live\",\"matches\":true,\"entry\":{\"id\":\"live\",\"title\":\"Live\"}}")
                .noneMatch(line -> line.contains("Not for it"));
        timeline.apply(List.of(Entries.withdrawn("none", 1, 2), Entries.withdrawn("live", 1, 3)));
    }

    @Test
    @Tag("slow")
    void aReaderThatIsTooSlowReadsWhyAndGoesOnWithoutGap() throws Exception {
        try (LiveTimeline busy = LiveTimeline.open("busy");
                WebServer other = WebServer.start(busy, WebOptions.local(0), () -> true, articles -> {})) {
            URI stream = URI.create("http://127.0.0.1:" + other.port() + "/api/v1/events/stream?fields=id,title");
            InputStream slow = CLIENT.send(
                            HttpRequest.newBuilder(stream).build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            // More than the log keeps, and more than any socket takes unread.
            int changes = 9500;
            String longTitle = "x".repeat(16_000);
            for (int at = 0; at < changes; at += 500) {
                List<TimelineChange> batch = new ArrayList<>();
                for (int i = at; i < at + 500; i++) {
                    batch.add(Entries.upsert(simple("e" + i, EventType.CALL, longTitle, "2025-06-19", "CHN"), 0, i));
                }
                busy.apply(batch);
            }
            List<String> first = linesOf(slow);
            assertThat(first).contains("event: dropped");
            String last = first.stream()
                    .filter(line -> line.startsWith("id: "))
                    .reduce((one, next) -> next)
                    .orElseThrow()
                    .substring(4);
            List<String> ids = new ArrayList<>(created(first));
            HttpResponse<InputStream> again = CLIENT.send(
                    HttpRequest.newBuilder(stream).header("Last-Event-ID", last).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(again.body(), StandardCharsets.UTF_8))) {
                while (ids.size() < changes) {
                    ids.addAll(created(List.of(reader.readLine())));
                }
            }
            assertThat(ids)
                    .isEqualTo(
                            IntStream.range(0, changes).mapToObj(i -> "e" + i).toList());
        }
    }

    /** All lines until the server ends the answer. */
    private static List<String> linesOf(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    private static List<String> created(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data: {\"id\":\""))
                .map(line -> line.split("\"", -1)[3])
                .toList();
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path).build());
    }

    private static HttpResponse<String> post(String path, String type, String body, @Nullable String token)
            throws Exception {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
