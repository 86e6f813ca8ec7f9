package dev.dateline.feed.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a request cannot be answered, told as RFC 9457 problem details. */
final class Problem extends RuntimeException {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request",
            401, "Not authorized",
            403, "Not allowed",
            404, "Not found",
            405, "Method not allowed",
            410, "Gone",
            413, "Too large",
            415, "Media type not supported",
            500, "Internal error",
            503, "Not available");

    private final int status;
    private final @Nullable String parameter;

    private Problem(int status, String detail, @Nullable String parameter) {
        // Expected, and made of other people's requests: no stack trace.
        super(detail, null, false, false);
        this.status = status;
        this.parameter = parameter;
    }

    static Problem of(int status, String detail) {
        return new Problem(status, detail, null);
    }

    static Problem parameter(String parameter, String detail) {
        return new Problem(400, parameter + ": " + detail, parameter);
    }

    int status() {
        return status;
    }

    byte[] json() {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", TITLES.getOrDefault(status, "Problem"));
            json.writeNumberField("status", status);
            json.writeStringField("detail", getMessage());
            if (parameter != null) {
                json.writeStringField("parameter", parameter);
            }
            json.writeEndObject();
        });
    }
}
