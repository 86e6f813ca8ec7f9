package dev.dateline.feed.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the web server runs.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any free one
 * @param articleToken token that lets articles be posted, or null if nobody may
 * @param corsOrigins origins whose pages may use the API, such as "https://news.example"; "*" for any
 * @param publicUrl where people reach the service, without a slash at its end, or null to take it from each request
 */
public record WebOptions(
        String host,
        int port,
        @Nullable String articleToken,
        List<String> corsOrigins,
        @Nullable String publicUrl) {

    /** @throws IllegalArgumentException if the token is blank */
    public WebOptions {
        if (articleToken != null && articleToken.isBlank()) {
            throw new IllegalArgumentException("the token for articles is blank");
        }
        corsOrigins = List.copyOf(corsOrigins);
    }

    /** On this port of this machine only; articles cannot be posted, pages of other origins cannot use the API. */
    public static WebOptions local(int port) {
        return new WebOptions("127.0.0.1", port, null, List.of(), null);
    }

    /** These, on another port. */
    public WebOptions withPort(int other) {
        return new WebOptions(host, other, articleToken, corsOrigins, publicUrl);
    }

    /** These, with articles taken from who has the token. */
    public WebOptions withArticleToken(String token) {
        return new WebOptions(host, port, token, corsOrigins, publicUrl);
    }

    /** These, with the API open to pages of these origins. */
    public WebOptions withCorsOrigins(List<String> origins) {
        return new WebOptions(host, port, articleToken, origins, publicUrl);
    }
}
