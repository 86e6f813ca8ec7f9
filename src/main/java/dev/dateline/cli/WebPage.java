package dev.dateline.cli;

import dev.dateline.feed.FeedOptions;
import dev.dateline.feed.FeedServer;
import dev.dateline.feed.http.WebOptions;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Starts the HTTP API and page, and says in one line why it cannot listen. */
final class WebPage {

    /** Where browsers and people expect a page of this kind. */
    static final int USUAL_PORT = 8080;

    private WebPage() {}

    /** @throws IOException if the port is taken, or the host is not one of this machine */
    static FeedServer start(FeedOptions options) throws IOException {
        WebOptions web = options.web();
        try {
            // Tried beforehand: the web server tells no cause from another.
            new ServerSocket(web.port(), 1, InetAddress.getByName(web.host())).close();
        } catch (UnknownHostException e) {
            throw new IOException("cannot listen on " + web.host() + ": no such host", e);
        } catch (BindException e) {
            String message = String.valueOf(e.getMessage());
            throw new IOException(
                    message.contains("in use")
                            ? "port " + web.port() + " is in use: choose another --port"
                            : "cannot listen on " + web.host() + ", port " + web.port() + ": " + message,
                    e);
        }
        return FeedServer.start(options);
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
