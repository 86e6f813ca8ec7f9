package dev.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is read again and again, from a file or over HTTP. Each reading gives only what is new or has changed since the one
 * before; a server is asked only for what has changed since.
 */
public final class FeedSource {

    /** A larger document is no feed. */
    private static final int MAX_BYTES = 16 << 20;

    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    private final String address;
    private final FeedClient client;
    /** What the last reading held: articles by their id, what could not be read by its text. */
    private Map<String, Line<ArticleUpdate>> known = Map.of();

    private @Nullable String tag;
    private @Nullable String modified;

    /** @param address a file, or an http or https address */
    public FeedSource(String address, FeedClient client) {
        this.address = address;
        this.client = client;
    }

    /**
     * Reads the feed: its articles and what makes none, or after the first time what is new or changed of both. A feed that cannot
     * be read is one unreadable line; one whose client was stopped gives nothing.
     */
    public List<Line<ArticleUpdate>> read() throws InterruptedException {
        try {
            FeedDocument document = isRemote() ? fetch() : open();
            return document == null ? List.of() : news(document);
        } catch (IOException | IllegalArgumentException e) {
            return List.of(new Line.Unreadable<>(new Origin(address, 0), JsonLines.cause(e)));
        }
    }

    private boolean isRemote() {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    private FeedDocument open() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(address))) {
            return FeedDocument.read(address, bounded(in), null);
        }
    }

    private @Nullable FeedDocument fetch() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("User-Agent", "Dateline")
                .header("Accept-Encoding", "gzip")
                .header("Accept", "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5");
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
        HttpResponse<byte[]> response = client.ask(request.build(), MAX_BYTES);
        if (response == null || response.statusCode() == NOT_MODIFIED) {
            return null;
        }
        if (response.statusCode() != OK) {
            throw new IOException("the server answers " + response.statusCode());
        }
        FeedDocument document = FeedDocument.read(
                address,
                bounded(new ByteArrayInputStream(response.body())),
                response.headers().firstValue("Content-Type").orElse(null));
        tag = response.headers().firstValue("ETag").orElse(null);
        modified = response.headers().firstValue("Last-Modified").orElse(null);
        return document;
    }

    /** The document, unzipped where it is compressed, whatever the server or the name says. */
    private static byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = Gzip.unzipped(in).readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("longer than " + MAX_BYTES + " bytes");
        }
        return bytes;
    }

    /** Of two entries with one id the first stands: feeds begin with what is new. */
    private List<Line<ArticleUpdate>> news(FeedDocument document) {
        Map<String, Line<ArticleUpdate>> held = new LinkedHashMap<>();
        for (Line<ArticleUpdate> line : document.articles()) {
            held.putIfAbsent(key(line), line);
        }
        List<Line<ArticleUpdate>> news = held.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(known.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        known = held;
        return news;
    }

    private static String key(Line<ArticleUpdate> line) {
        return line instanceof Line.Read<ArticleUpdate> read ? read.value().id() : line.toString();
    }
}
