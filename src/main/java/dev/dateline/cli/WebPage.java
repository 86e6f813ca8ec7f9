package dev.dateline.cli;

import dev.dateline.feed.FeedOptions;
import dev.dateline.feed.FeedServer;
import io.javalin.util.JavalinBindException;
import java.io.IOException;

/** Starts the HTTP API and page, and says in one line where a port is taken. */
final class WebPage {

    /** Where browsers and people expect a page of this kind. */
    static final int USUAL_PORT = 8080;

    private WebPage() {}

    /** @throws IOException if the port is taken */
    static FeedServer start(FeedOptions options) throws IOException {
        try {
            return FeedServer.start(options);
        } catch (JavalinBindException e) {
            throw new IOException("port " + options.web().port() + " is in use: choose another --port", e);
        }
    }

    /** Tries the usual port, and takes any that is free if another program has it. */
    static FeedServer startOnUsualPort(FeedOptions options) {
        try {
            return FeedServer.start(options);
        } catch (JavalinBindException e) {
            return FeedServer.start(
                    new FeedOptions(options.kafka(), options.web().withPort(0)));
        }
    }
}
