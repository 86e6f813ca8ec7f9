package dev.dateline.feed.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the page and of the API's description, from the jar; read when the server starts, so that none is missed later. */
final class Assets {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=utf-8",
            "woff2", "font/woff2");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Reads the files that {@code page/files.txt} lists. */
    static Assets load() {
        Assets assets = new Assets();
        new String(assets.read("files.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank() && !name.startsWith("#"))
                .forEach(name -> assets.files.put(name, assets.read(name)));
        return assets;
    }

    void serve(Context context, String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw Problem.of(404, "nothing at " + context.path());
        }
        Answers.send(context, mediaType(name), file);
    }

    private static String mediaType(String name) {
        @Nullable String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        return type == null ? "application/octet-stream" : type;
    }

    private byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/dev/dateline/feed/page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the page's file " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
