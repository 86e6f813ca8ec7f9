package dev.dateline.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Answers the health checks of containers: {@code GET /health/live} and {@code GET /health/ready}, each 200 {@code ok} or 503
 * {@code no}. Live: need not be restarted. Ready: at work.
 */
final class HealthServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /** Listens on all addresses, as the check may come from outside the container. */
    static HealthServer start(int port, BooleanSupplier live, BooleanSupplier ready) throws IOException {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
            server.createContext("/health/live", exchange -> answer(exchange, live.getAsBoolean()));
            server.createContext("/health/ready", exchange -> answer(exchange, ready.getAsBoolean()));
            server.start();
            return new HealthServer(server);
        } catch (BindException e) {
            throw new IOException("health port " + port + " is in use: choose another --health-port", e);
        }
    }

    private static void answer(HttpExchange exchange, boolean good) throws IOException {
        byte[] body = (good ? "ok\n" : "no\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(good ? OK : UNAVAILABLE, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Where it listens. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
