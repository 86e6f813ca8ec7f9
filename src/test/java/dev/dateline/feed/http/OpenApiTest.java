package dev.dateline.feed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.dateline.event.EventStatus;
import dev.dateline.event.EventType;
import dev.dateline.export.EntryFieldFilter;
import dev.dateline.feed.Entries;
import dev.dateline.feed.index.EventOrder;
import dev.dateline.feed.live.LiveTimeline;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API's description says what the API does. */
class OpenApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static LiveTimeline timeline;
    private static WebServer server;
    private static JsonNode description;

    @BeforeAll
    static void start() throws Exception {
        timeline = LiveTimeline.open("topic");
        timeline.apply(List.of(
                Entries.upsert(
                        Entries.entry("full", EventType.SUMMIT, "A summit")
                                .parties("SCO", "CHN")
                                .in("CHN", "Tianjin")
                                .status(EventStatus.PLANNED)
                                .from("2025-08-01")
                                .report("Post", "2025-06-18", "will", "They will meet.")
                                .between("2025-08-31", "2025-09-01")
                                .report("Wire", "2025-06-19T10:00:00Z", "set", "The days are set.")
                                .contested("place")
                                .build(),
                        0,
                        0),
                Entries.merged("old", "full", 0, 1),
                Entries.withdrawn("gone", 0, 2)));
        server = WebServer.start(timeline, WebOptions.local(0).withArticleToken("secret"), () -> true, articles -> {});
        description = JSON.readTree(get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
        timeline.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/events | /api/v1/events | 200",
                "/api/v1/events?fields=id,title&q=summit | /api/v1/events | 200",
                "/api/v1/events?limit=x | /api/v1/events | default",
                "/api/v1/events/full | /api/v1/events/{id} | 200",
                "/api/v1/events/old | /api/v1/events/{id} | 308",
                "/api/v1/events/gone | /api/v1/events/{id} | 410",
                "/api/v1/events/never | /api/v1/events/{id} | 404",
                "/api/v1/events/full/history | /api/v1/events/{id}/history | 200",
                "/api/v1/actors | /api/v1/actors | 200",
                "/api/v1/types | /api/v1/types | 200",
                "/api/v1/statuses | /api/v1/statuses | 200",
                "/api/v1/places | /api/v1/places | 200",
                "/api/v1/histogram?unit=month | /api/v1/histogram | 200",
                "/health/live | /health/live | 200",
                "/health/ready | /health/ready | 200",
            })
    void anAnswerIsAsDescribed(String url, String path, String status) throws Exception {
        HttpResponse<String> answer = get(url);
        JsonNode content = description
                .path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path(status)
                .path("content");
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertThat(content.has(type)).as(type + " in " + content).isTrue();
        assertThat(errors(content.path(type).path("schema"), answer.body())).isEmpty();
    }

    @Test
    void anEntryHasEveryField() throws Exception {
        ObjectNode whole = JSON.createObjectNode().put("$ref", "#/components/schemas/WholeEvent");
        assertThat(errors(whole, get("/api/v1/events/full").body())).isEmpty();
    }

    @Test
    void everyPathIsServedAndEveryParameterIsKnown() throws Exception {
        List<String> paths = new ArrayList<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);
        for (String path : paths) {
            if (!description.path("paths").path(path).has("get") || path.endsWith("/stream")) {
                continue;
            }
            List<String> parameters = new ArrayList<>();
            for (JsonNode parameter :
                    description.path("paths").path(path).path("get").path("parameters")) {
                JsonNode resolved = parameter.has("$ref")
                        ? description.at(parameter.path("$ref").asText().substring(1))
                        : parameter;
                if (resolved.path("in").asText().equals("query")) {
                    parameters.add(resolved.path("name").asText() + "=");
                }
            }
            String url = path.replace("{id}", "full").replace("{file}", "rss.xml") + "?" + String.join("&", parameters);
            assertThat(get(url).statusCode()).as(url).isEqualTo(200);
        }
    }

    @Test
    void theListsOfTheDescriptionAreThoseOfTheCode() {
        JsonNode schemas = description.path("components").path("schemas");
        assertThat(texts(schemas.path("Type").path("enum")))
                .containsExactlyElementsOf(
                        List.of(EventType.values()).stream().map(Enum::name).toList());
        Set<String> fields = new TreeSet<>();
        schemas.path("Event").path("properties").fieldNames().forEachRemaining(fields::add);
        assertThat(fields).containsExactlyInAnyOrderElementsOf(EntryFieldFilter.FIELDS);
        assertThat(texts(description
                        .path("components")
                        .path("parameters")
                        .path("sort")
                        .path("schema")
                        .path("enum")))
                .containsExactlyInAnyOrderElementsOf(EventOrder.parameters());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static List<String> errors(JsonNode schema, String answer) throws Exception {
        ObjectNode standalone = schema.deepCopy();
        standalone.set("components", description.path("components"));
        JsonSchema compiled =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(standalone);
        return compiled.validate(JSON.readTree(answer)).stream()
                .map(Object::toString)
                .toList();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
