package dev.dateline.feed.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** How answers go out: with an ETag, so that who has them already is told so. */
final class Answers {

    private Answers() {}

    /** An answer that may be asked for again: the client keeps it and checks. */
    static void send(Context context, String mediaType, byte[] body) {
        String tag = tag(body);
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
        // Not in place of what stands there: the answer may depend on its reader's site, too.
        context.res().addHeader("Vary", "Accept-Encoding");
        if (isKnown(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        context.contentType(mediaType).result(body);
    }

    static void json(Context context, Json.Content content) {
        send(context, Json.MEDIA_TYPE, Json.bytes(content));
    }

    /** Weak: the same answer can go out compressed and not. */
    private static String tag(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return "W/\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(body.length) + "\"";
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || ("W/" + known).equals(tag));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
