package dev.dateline.feed.http;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Headers that every answer carries: what a browser may do with it, and which other sites may read it. */
final class ResponseHeaders {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'");

    private final List<String> origins;

    ResponseHeaders(List<String> origins) {
        this.origins = origins;
    }

    /**
     * Puts them on an answer.
     *
     * @param origin the site that asks, if the request says so
     * @param header takes name and value of each
     */
    void apply(@Nullable String origin, BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", "no-referrer");
        header.accept("X-Frame-Options", "DENY");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (origins.isEmpty()) {
            header.accept("Cross-Origin-Resource-Policy", "same-origin");
            return;
        }
        header.accept("Cross-Origin-Resource-Policy", "cross-origin");
        header.accept("Vary", "Origin");
        if (origin != null && (origins.contains("*") || origins.contains(origin))) {
            header.accept("Access-Control-Allow-Origin", origins.contains("*") ? "*" : origin);
            header.accept("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            header.accept("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, Last-Event-ID");
            header.accept("Access-Control-Expose-Headers", "ETag, Link, Location");
            header.accept("Access-Control-Max-Age", "600");
        }
    }
}
