package dev.dateline.feed.http;

import dev.dateline.feed.live.LiveTimeline;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a timeline over HTTP. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private static final int MAX_REQUEST_MEGABYTES = 10;
    /** Answered wherever the API may be, be something there or not. */
    private static final String PREFLIGHT = "OPTIONS";

    private final Javalin server;

    private WebServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param ready whether the timeline is complete
     * @param articles where posted articles go
     * @throws io.javalin.util.JavalinException if the port is taken
     */
    public static WebServer start(
            LiveTimeline timeline, WebOptions options, BooleanSupplier ready, ArticleSink articles) {
        ResponseHeaders headers = new ResponseHeaders(options.corsOrigins());
        Javalin server = Javalin.create(config -> {
            settings(config);
            config.routes.before(context -> headers.apply(context.header("Origin"), context.res()::addHeader));
            problems(config);
            routes(config, timeline, options, ready, articles);
            config.jetty.modifyServer(jetty -> jetty.setHandler(new StreamHandler(timeline.stream(), headers)));
        });
        return new WebServer(server.start(options.host(), options.port()));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void settings(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_REQUEST_MEGABYTES * 1_000_000L;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static void routes(
            JavalinConfig config,
            LiveTimeline timeline,
            WebOptions options,
            BooleanSupplier ready,
            ArticleSink articles) {
        EventsEndpoint events = new EventsEndpoint(timeline);
        CountsEndpoint counts = new CountsEndpoint(timeline);
        FeedsEndpoint feeds = new FeedsEndpoint(timeline, options);
        Assets assets = Assets.load();
        get(config, EventsEndpoint.PATH, events::list);
        get(config, EventsEndpoint.PATH + "/{id}", events::one);
        get(config, EventsEndpoint.PATH + "/{id}/history", events::history);
        get(config, "/api/v1/actors", counts::actors);
        get(config, "/api/v1/types", counts::types);
        get(config, "/api/v1/statuses", counts::statuses);
        get(config, "/api/v1/places", counts::places);
        get(config, "/api/v1/histogram", counts::histogram);
        config.routes.post("/api/v1/articles", new ArticlesEndpoint(options.articleToken(), articles)::post);
        get(config, "/api/v1/openapi.json", context -> assets.serve(context, "openapi.json"));
        get(config, "/feeds/{file}", feeds::feed);
        get(config, "/health/live", context -> health(context, true));
        get(config, "/health/ready", context -> health(context, ready.getAsBoolean()));
        get(config, "/", context -> assets.serve(context, "index.html"));
        get(config, "/assets/<file>", context -> assets.serve(context, context.pathParam("file")));
        config.routes.options("/api/*", context -> context.status(204));
    }

    /** Takes HEAD as well, which by itself would be answered 200 whatever there is. The container leaves the body out. */
    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private static void health(Context context, boolean good) {
        context.status(good ? 200 : 503).contentType(Json.MEDIA_TYPE).result(Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("status", good ? "up" : "starting");
            json.writeEndObject();
        }));
    }

    private static void problems(JavalinConfig config) {
        config.routes.exception(Problem.class, (problem, context) -> send(context, problem));
        config.routes.exception(
                MethodNotAllowedResponse.class,
                (e, context) -> notAllowed(context, e.getDetails().getOrDefault("availableMethods", "")));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> send(context, Problem.of(e.getStatus(), detail(e))));
        config.routes.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            send(context, Problem.of(500, "the service failed; its log says why"));
        });
        config.routes.error(404, context -> {
            if (!Problem.MEDIA_TYPE.equals(context.res().getContentType())) {
                send(context, nothingAt(context));
            }
        });
    }

    private static String detail(HttpResponseException e) {
        return e.getStatus() == 413
                ? "a request holds at most " + MAX_REQUEST_MEGABYTES + " MB"
                : String.valueOf(e.getMessage());
    }

    private static void notAllowed(Context context, String allowed) {
        if (allowed.equals(PREFLIGHT)) {
            send(context, nothingAt(context));
            return;
        }
        context.header("Allow", allowed);
        send(
                context,
                Problem.of(405, context.method() + " is not allowed at " + context.path() + "; allowed: " + allowed));
    }

    private static Problem nothingAt(Context context) {
        return Problem.of(404, "nothing at " + context.path());
    }

    private static void send(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }
}
