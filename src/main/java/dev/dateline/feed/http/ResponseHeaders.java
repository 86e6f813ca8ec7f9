package dev.dateline.feed.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

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

    void apply(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (origins.isEmpty()) {
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            return;
        }
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.addHeader("Vary", "Origin");
        String origin = request.getHeader("Origin");
        if (origin != null && (origins.contains("*") || origins.contains(origin))) {
            response.setHeader("Access-Control-Allow-Origin", origins.contains("*") ? "*" : origin);
            response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            response.setHeader(
                    "Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, Last-Event-ID");
            response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Location");
            response.setHeader("Access-Control-Max-Age", "600");
        }
    }
}
