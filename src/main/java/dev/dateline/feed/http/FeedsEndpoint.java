package dev.dateline.feed.http;

import dev.dateline.export.FeedFormat;
import dev.dateline.export.FeedHead;
import dev.dateline.export.FeedItem;
import dev.dateline.feed.index.Page;
import dev.dateline.feed.index.Snapshot;
import dev.dateline.feed.live.LiveTimeline;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code /feeds/…}: the entries in the formats that other programs subscribe to, under the same filters as the API. */
final class FeedsEndpoint {

    private static final int SIZE = 100;
    private static final int MAX_SIZE = 10_000;

    private final LiveTimeline timeline;
    private final WebOptions options;

    FeedsEndpoint(LiveTimeline timeline, WebOptions options) {
        this.timeline = timeline;
        this.options = options;
    }

    void feed(Context context) throws IOException {
        FeedFormat format = FeedFormat.named(context.pathParam("file"))
                .filter(known -> known.file().equals(context.pathParam("file")))
                .orElseThrow(() -> Problem.of(
                        404,
                        "no such feed; there are "
                                + Arrays.stream(FeedFormat.values())
                                        .map(FeedFormat::file)
                                        .collect(Collectors.joining(", "))));
        EventParameters request = EventParameters.of(context.queryString(), "sort", "limit", "title");
        int size = request.parameters().number("limit", SIZE, 1, MAX_SIZE);
        String title = request.parameters().text("title");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Snapshot snapshot = timeline.snapshot()) {
            Page page = snapshot.page(request.filter(), request.order(), null, size);
            String site = options.publicUrl() == null ? site(context) : options.publicUrl();
            String query = context.queryString() == null ? "" : "?" + context.queryString();
            FeedHead head = new FeedHead(title == null ? "Dateline" : title, site + context.path() + query, site);
            format.write(head, items(page), out);
        }
        Answers.send(context, format.mediaType(), out.toByteArray());
    }

    private static List<FeedItem> items(Page page) {
        return IntStream.range(0, page.entries().size())
                .mapToObj(
                        i -> new FeedItem(page.entries().get(i), page.changed().get(i)))
                .toList();
    }

    private static String site(Context context) {
        return context.scheme() + "://" + context.host();
    }
}
