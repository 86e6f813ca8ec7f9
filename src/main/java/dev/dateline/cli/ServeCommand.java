package dev.dateline.cli;

import dev.dateline.feed.FeedOptions;
import dev.dateline.feed.FeedServer;
import dev.dateline.feed.http.WebOptions;
import dev.dateline.stream.KafkaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline serve}: the timeline over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Dateline.Version.class,
        sortOptions = false,
        description = {
            "Serves topic timeline over HTTP, until Ctrl-C: an API, a live stream, feeds and a page.",
            "Health checks: GET /health/live and /health/ready."
        },
        footerHeading = "%nExample:%n",
        footer = "  dateline serve --bootstrap-server localhost:9092 --host 0.0.0.0 --port 8080")
final class ServeCommand implements Callable<Integer> {

    /** Holds the token for articles. There is no option that takes it itself: others could read it in the list of processes. */
    static final String TOKEN_VARIABLE = "DATELINE_ARTICLE_TOKEN";

    private static final Duration CHECK = Duration.ofMillis(200);

    private final Console console;

    @Mixin
    private KafkaOptions kafka;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}, this machine only.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            defaultValue = "" + WebPage.USUAL_PORT,
            description = "Port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--article-token-file",
            paramLabel = "FILE",
            description = "Take articles by POST from who has the token that this file holds. Default: the token in $"
                    + TOKEN_VARIABLE + "; without one, none are taken.")
    private @Nullable Path articleTokenFile;

    @Option(
            names = "--cors-origin",
            paramLabel = "ORIGIN",
            converter = WebOrigin.class,
            description =
                    "Let pages of this origin use the API: https://news.example; * for any. Can be given several times.")
    private List<String> corsOrigins = new ArrayList<>();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Where people reach the service. Default: what each request says.")
    private @Nullable String publicUrl;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        KafkaSettings settings = kafka.settings(console.environment());
        try (StopSignal stop = StopSignal.open();
                FeedServer feed = WebPage.start(new FeedOptions(settings, web()))) {
            console.err().println("serving http://" + shownHost() + ":" + feed.port() + "; Ctrl-C ends");
            while (!stop.await(CHECK)) {
                feed.requireFollowing();
            }
        }
        return Dateline.OK;
    }

    private WebOptions web() throws IOException {
        String url = publicUrl != null && publicUrl.endsWith("/")
                ? publicUrl.substring(0, publicUrl.length() - 1)
                : publicUrl;
        return new WebOptions(host, port, token(), corsOrigins, url);
    }

    private @Nullable String token() throws IOException {
        if (articleTokenFile == null) {
            return console.environment().get(TOKEN_VARIABLE);
        }
        String token = Files.readString(articleTokenFile).strip();
        if (token.isEmpty()) {
            throw new IOException(articleTokenFile + " holds no token");
        }
        return token;
    }

    private String shownHost() {
        if (host.equals("0.0.0.0") || host.equals("127.0.0.1")) {
            return "localhost";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
