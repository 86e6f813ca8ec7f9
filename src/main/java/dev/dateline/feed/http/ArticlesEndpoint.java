package dev.dateline.feed.http;

import dev.dateline.ingest.ArticleFormat;
import dev.dateline.ingest.ArticleUpdate;
import dev.dateline.ingest.BadLineException;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/articles}: articles for the timeline, from who has the token. */
final class ArticlesEndpoint {

    private static final String SCHEME = "Bearer ";
    private static final String LINES = "application/x-ndjson";

    private final @Nullable String token;
    private final ArticleSink sink;
    private final ArticleFormat format = new ArticleFormat();

    ArticlesEndpoint(@Nullable String token, ArticleSink sink) {
        this.token = token;
        this.sink = sink;
    }

    void post(Context context) {
        authorize(context);
        List<ArticleUpdate> articles = read(context);
        sink.send(articles);
        context.status(202);
        context.contentType(Json.MEDIA_TYPE).result(Json.bytes(json -> {
            json.writeStartObject();
            json.writeNumberField("accepted", articles.size());
            json.writeArrayFieldStart("ids");
            for (ArticleUpdate article : articles) {
                json.writeString(article.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private void authorize(Context context) {
        if (token == null) {
            throw Problem.of(403, "this service takes no articles: it was started without a token for them");
        }
        String given = context.header("Authorization");
        if (given == null || !isRight(given, token)) {
            context.header("WWW-Authenticate", "Bearer");
            throw Problem.of(401, "posting articles needs the header Authorization: Bearer TOKEN");
        }
    }

    /** Compared in constant time: the time to refuse must not tell how much of the token was right. */
    private static boolean isRight(String given, String token) {
        return given.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(bytes(token), bytes(given.substring(SCHEME.length())));
    }

    private List<ArticleUpdate> read(Context context) {
        String coding = context.header("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Problem.of(415, "articles come without Content-Encoding, not as " + coding);
        }
        String header = context.header("Content-Type");
        String type = header == null ? "" : header.toLowerCase(Locale.ROOT);
        List<String> texts = new ArrayList<>();
        if (type.startsWith(LINES)) {
            body(context).lines().filter(line -> !line.isBlank()).forEach(texts::add);
        } else if (type.startsWith(Json.MEDIA_TYPE)) {
            texts.add(body(context));
        } else {
            throw Problem.of(415, "articles come as " + Json.MEDIA_TYPE + ", or one a line as " + LINES);
        }
        List<ArticleUpdate> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(article(texts.get(i), i + 1));
        }
        if (articles.isEmpty()) {
            throw Problem.of(400, "no article in the request");
        }
        return articles;
    }

    /** JSON is UTF-8, whatever charset the request names (RFC 8259). */
    private static String body(Context context) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(context.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(400, "the articles are not UTF-8");
        }
    }

    private ArticleUpdate article(String json, int line) {
        try {
            return format.read(json);
        } catch (BadLineException e) {
            throw Problem.of(400, "article " + line + ": " + e.getMessage());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
